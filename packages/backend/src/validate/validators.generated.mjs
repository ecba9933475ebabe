// Made by scripts/generate-crd-schemas.mjs; do not edit.
"use strict";
export const clusterpolicy = validate10;
const schema11 = {"$id":"clusterpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["kyverno.io/v1"]},"kind":{"type":"string","enum":["ClusterPolicy"]},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","properties":{"admission":{"type":"boolean","default":true},"applyRules":{"type":"string","enum":["All","One"]},"background":{"type":"boolean","default":true},"emitWarning":{"type":"boolean","default":false},"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"generateExisting":{"type":"boolean"},"generateExistingOnPolicyUpdate":{"type":"boolean"},"mutateExistingOnPolicyUpdate":{"type":"boolean"},"rules":{"type":"array","items":{"type":"object","required":["match","name"],"properties":{"celPreconditions":false,"context":false,"exclude":false,"generate":false,"imageExtractors":false,"match":{"type":"object","properties":{"all":{"type":"array","items":{"type":"object","properties":{"clusterRoles":{"type":"array","items":{"type":"string"}},"resources":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["CREATE","CONNECT","UPDATE","DELETE"]}},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"not":{"required":["name","names"]},"additionalProperties":false},"roles":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"object","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"any":{"type":"array","items":{"type":"object","properties":{"clusterRoles":{"type":"array","items":{"type":"string"}},"resources":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["CREATE","CONNECT","UPDATE","DELETE"]}},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"not":{"required":["name","names"]},"additionalProperties":false},"roles":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"object","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"clusterRoles":{"type":"array","items":{"type":"string"}},"resources":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["CREATE","CONNECT","UPDATE","DELETE"]}},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"not":{"required":["name","names"]},"additionalProperties":false},"roles":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"object","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false}}},"not":{"required":["any","all"]},"additionalProperties":false},"mutate":false,"name":{"type":"string","pattern":"^[\\s\\S]{0,63}$"},"preconditions":false,"reportProperties":{"type":"object","additionalProperties":{"type":"string"}},"skipBackgroundRequests":{"type":"boolean","default":true},"validate":{"type":"object","properties":{"allowExistingViolations":{"type":"boolean","default":true},"anyPattern":false,"assert":false,"cel":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"expressions":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}},"generate":{"type":"boolean","default":false},"paramKind":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false},"paramRef":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"parameterNotFoundAction":{"type":"string"},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"variables":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"deny":false,"failureAction":{"type":"string","enum":["Audit","Enforce"]},"failureActionOverrides":{"type":"array","items":{"type":"object","properties":{"action":{"type":"string","enum":["audit","enforce","Audit","Enforce"]},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"foreach":false,"manifests":false,"message":{"type":"string"},"pattern":false,"podSecurity":false},"additionalProperties":false},"verifyImages":false},"additionalProperties":false}},"schemaValidation":{"type":"boolean"},"useServerSideApply":{"type":"boolean"},"validationFailureAction":{"type":"string","enum":["audit","enforce","Audit","Enforce"],"default":"Audit"},"validationFailureActionOverrides":{"type":"array","items":{"type":"object","properties":{"action":{"type":"string","enum":["audit","enforce","Audit","Enforce"]},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"webhookConfiguration":{"type":"object","properties":{"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"matchConditions":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"timeoutSeconds":{"type":"integer"}},"additionalProperties":false},"webhookTimeoutSeconds":{"type":"integer"}},"additionalProperties":false}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[\\s\\S]{0,63}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="clusterpolicy" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "kyverno.io/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "ClusterPolicy")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema11.properties.metadata.properties, key1))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err10 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err12 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err14 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(func2.call(schema11.properties.spec.properties, key6))){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.admission !== undefined){
if(typeof data36.admission !== "boolean"){
const err51 = {instancePath:instancePath+"/spec/admission",schemaPath:"#/properties/spec/properties/admission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data36.applyRules !== undefined){
let data38 = data36.applyRules;
if(typeof data38 !== "string"){
const err52 = {instancePath:instancePath+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data38 === "All") || (data38 === "One"))){
const err53 = {instancePath:instancePath+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.applyRules.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.background !== undefined){
if(typeof data36.background !== "boolean"){
const err54 = {instancePath:instancePath+"/spec/background",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.emitWarning !== undefined){
if(typeof data36.emitWarning !== "boolean"){
const err55 = {instancePath:instancePath+"/spec/emitWarning",schemaPath:"#/properties/spec/properties/emitWarning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data36.failurePolicy !== undefined){
let data41 = data36.failurePolicy;
if(typeof data41 !== "string"){
const err56 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data41 === "Ignore") || (data41 === "Fail"))){
const err57 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data36.generateExisting !== undefined){
if(typeof data36.generateExisting !== "boolean"){
const err58 = {instancePath:instancePath+"/spec/generateExisting",schemaPath:"#/properties/spec/properties/generateExisting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36.generateExistingOnPolicyUpdate !== undefined){
if(typeof data36.generateExistingOnPolicyUpdate !== "boolean"){
const err59 = {instancePath:instancePath+"/spec/generateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/properties/generateExistingOnPolicyUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data36.mutateExistingOnPolicyUpdate !== undefined){
if(typeof data36.mutateExistingOnPolicyUpdate !== "boolean"){
const err60 = {instancePath:instancePath+"/spec/mutateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/properties/mutateExistingOnPolicyUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data36.rules !== undefined){
let data45 = data36.rules;
if(Array.isArray(data45)){
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.match === undefined){
const err61 = {instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data46.name === undefined){
const err62 = {instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key7 in data46){
if(!(func2.call(schema11.properties.spec.properties.rules.items.properties, key7))){
const err63 = {instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data46.celPreconditions !== undefined){
const err64 = {instancePath:instancePath+"/spec/rules/" + i3+"/celPreconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditions/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data46.context !== undefined){
const err65 = {instancePath:instancePath+"/spec/rules/" + i3+"/context",schemaPath:"#/properties/spec/properties/rules/items/properties/context/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data46.exclude !== undefined){
const err66 = {instancePath:instancePath+"/spec/rules/" + i3+"/exclude",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data46.generate !== undefined){
const err67 = {instancePath:instancePath+"/spec/rules/" + i3+"/generate",schemaPath:"#/properties/spec/properties/rules/items/properties/generate/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data46.imageExtractors !== undefined){
const err68 = {instancePath:instancePath+"/spec/rules/" + i3+"/imageExtractors",schemaPath:"#/properties/spec/properties/rules/items/properties/imageExtractors/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data46.match !== undefined){
let data52 = data46.match;
const _errs105 = errors;
const _errs106 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing0;
if(((data52.any === undefined) && (missing0 = "any")) || ((data52.all === undefined) && (missing0 = "all"))){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var valid16 = _errs106 === errors;
if(valid16){
const err70 = {instancePath:instancePath+"/spec/rules/" + i3+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key8 in data52){
if(!((((((key8 === "all") || (key8 === "any")) || (key8 === "clusterRoles")) || (key8 === "resources")) || (key8 === "roles")) || (key8 === "subjects"))){
const err71 = {instancePath:instancePath+"/spec/rules/" + i3+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data52.all !== undefined){
let data53 = data52.all;
if(Array.isArray(data53)){
const len4 = data53.length;
for(let i4=0; i4<len4; i4++){
let data54 = data53[i4];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key9 in data54){
if(!((((key9 === "clusterRoles") || (key9 === "resources")) || (key9 === "roles")) || (key9 === "subjects"))){
const err72 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data54.clusterRoles !== undefined){
let data55 = data54.clusterRoles;
if(Array.isArray(data55)){
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
if(typeof data55[i5] !== "string"){
const err73 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/clusterRoles/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/clusterRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/clusterRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data54.resources !== undefined){
let data57 = data54.resources;
const _errs119 = errors;
const _errs120 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing1;
if(((data57.name === undefined) && (missing1 = "name")) || ((data57.names === undefined) && (missing1 = "names"))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid23 = _errs120 === errors;
if(valid23){
const err76 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key10 in data57){
if(!((((((((key10 === "annotations") || (key10 === "kinds")) || (key10 === "name")) || (key10 === "names")) || (key10 === "namespaceSelector")) || (key10 === "namespaces")) || (key10 === "operations")) || (key10 === "selector"))){
const err77 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data57.annotations !== undefined){
let data58 = data57.annotations;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
if(typeof data58[key11] !== "string"){
const err78 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/annotations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data57.kinds !== undefined){
let data60 = data57.kinds;
if(Array.isArray(data60)){
const len6 = data60.length;
for(let i6=0; i6<len6; i6++){
if(typeof data60[i6] !== "string"){
const err80 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/kinds/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data57.name !== undefined){
if(typeof data57.name !== "string"){
const err82 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data57.names !== undefined){
let data63 = data57.names;
if(Array.isArray(data63)){
const len7 = data63.length;
for(let i7=0; i7<len7; i7++){
if(typeof data63[i7] !== "string"){
const err83 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/names/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data57.namespaceSelector !== undefined){
let data65 = data57.namespaceSelector;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
if(!((key12 === "matchExpressions") || (key12 === "matchLabels"))){
const err85 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data65.matchExpressions !== undefined){
let data66 = data65.matchExpressions;
if(Array.isArray(data66)){
const len8 = data66.length;
for(let i8=0; i8<len8; i8++){
let data67 = data66[i8];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.key === undefined){
const err86 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data67.operator === undefined){
const err87 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key13 in data67){
if(!(((key13 === "key") || (key13 === "operator")) || (key13 === "values"))){
const err88 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data67.key !== undefined){
if(typeof data67.key !== "string"){
const err89 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data67.operator !== undefined){
if(typeof data67.operator !== "string"){
const err90 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data67.values !== undefined){
let data70 = data67.values;
if(Array.isArray(data70)){
const len9 = data70.length;
for(let i9=0; i9<len9; i9++){
if(typeof data70[i9] !== "string"){
const err91 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8+"/values/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data65.matchLabels !== undefined){
let data72 = data65.matchLabels;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key14 in data72){
if(typeof data72[key14] !== "string"){
const err95 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchLabels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data57.namespaces !== undefined){
let data74 = data57.namespaces;
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
if(typeof data74[i10] !== "string"){
const err98 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaces/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data57.operations !== undefined){
let data76 = data57.operations;
if(Array.isArray(data76)){
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(typeof data77 !== "string"){
const err100 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/operations/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data77 === "CREATE") || (data77 === "CONNECT")) || (data77 === "UPDATE")) || (data77 === "DELETE"))){
const err101 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/operations/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.match.properties.all.items.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data57.selector !== undefined){
let data78 = data57.selector;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key15 in data78){
if(!((key15 === "matchExpressions") || (key15 === "matchLabels"))){
const err103 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data78.matchExpressions !== undefined){
let data79 = data78.matchExpressions;
if(Array.isArray(data79)){
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
let data80 = data79[i12];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.key === undefined){
const err104 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data80.operator === undefined){
const err105 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key16 in data80){
if(!(((key16 === "key") || (key16 === "operator")) || (key16 === "values"))){
const err106 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data80.key !== undefined){
if(typeof data80.key !== "string"){
const err107 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data80.operator !== undefined){
if(typeof data80.operator !== "string"){
const err108 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data80.values !== undefined){
let data83 = data80.values;
if(Array.isArray(data83)){
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
if(typeof data83[i13] !== "string"){
const err109 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12+"/values/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data78.matchLabels !== undefined){
let data85 = data78.matchLabels;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key17 in data85){
if(typeof data85[key17] !== "string"){
const err113 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchLabels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data54.roles !== undefined){
let data87 = data54.roles;
if(Array.isArray(data87)){
const len14 = data87.length;
for(let i14=0; i14<len14; i14++){
if(typeof data87[i14] !== "string"){
const err117 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/roles/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data54.subjects !== undefined){
let data89 = data54.subjects;
if(Array.isArray(data89)){
const len15 = data89.length;
for(let i15=0; i15<len15; i15++){
let data90 = data89[i15];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.kind === undefined){
const err119 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data90.name === undefined){
const err120 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key18 in data90){
if(!((((key18 === "apiGroup") || (key18 === "kind")) || (key18 === "name")) || (key18 === "namespace"))){
const err121 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data90.apiGroup !== undefined){
if(typeof data90.apiGroup !== "string"){
const err122 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data90.kind !== undefined){
if(typeof data90.kind !== "string"){
const err123 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data90.name !== undefined){
if(typeof data90.name !== "string"){
const err124 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data90.namespace !== undefined){
if(typeof data90.namespace !== "string"){
const err125 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4+"/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all/" + i4,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/all",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data52.any !== undefined){
let data95 = data52.any;
if(Array.isArray(data95)){
const len16 = data95.length;
for(let i16=0; i16<len16; i16++){
let data96 = data95[i16];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key19 in data96){
if(!((((key19 === "clusterRoles") || (key19 === "resources")) || (key19 === "roles")) || (key19 === "subjects"))){
const err130 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data96.clusterRoles !== undefined){
let data97 = data96.clusterRoles;
if(Array.isArray(data97)){
const len17 = data97.length;
for(let i17=0; i17<len17; i17++){
if(typeof data97[i17] !== "string"){
const err131 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/clusterRoles/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/clusterRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/clusterRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data96.resources !== undefined){
let data99 = data96.resources;
const _errs215 = errors;
const _errs216 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing2;
if(((data99.name === undefined) && (missing2 = "name")) || ((data99.names === undefined) && (missing2 = "names"))){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var valid58 = _errs216 === errors;
if(valid58){
const err134 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key20 in data99){
if(!((((((((key20 === "annotations") || (key20 === "kinds")) || (key20 === "name")) || (key20 === "names")) || (key20 === "namespaceSelector")) || (key20 === "namespaces")) || (key20 === "operations")) || (key20 === "selector"))){
const err135 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data99.annotations !== undefined){
let data100 = data99.annotations;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key21 in data100){
if(typeof data100[key21] !== "string"){
const err136 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/annotations/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data99.kinds !== undefined){
let data102 = data99.kinds;
if(Array.isArray(data102)){
const len18 = data102.length;
for(let i18=0; i18<len18; i18++){
if(typeof data102[i18] !== "string"){
const err138 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/kinds/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data99.name !== undefined){
if(typeof data99.name !== "string"){
const err140 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data99.names !== undefined){
let data105 = data99.names;
if(Array.isArray(data105)){
const len19 = data105.length;
for(let i19=0; i19<len19; i19++){
if(typeof data105[i19] !== "string"){
const err141 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/names/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data99.namespaceSelector !== undefined){
let data107 = data99.namespaceSelector;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key22 in data107){
if(!((key22 === "matchExpressions") || (key22 === "matchLabels"))){
const err143 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data107.matchExpressions !== undefined){
let data108 = data107.matchExpressions;
if(Array.isArray(data108)){
const len20 = data108.length;
for(let i20=0; i20<len20; i20++){
let data109 = data108[i20];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.key === undefined){
const err144 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data109.operator === undefined){
const err145 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key23 in data109){
if(!(((key23 === "key") || (key23 === "operator")) || (key23 === "values"))){
const err146 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data109.key !== undefined){
if(typeof data109.key !== "string"){
const err147 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data109.operator !== undefined){
if(typeof data109.operator !== "string"){
const err148 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data109.values !== undefined){
let data112 = data109.values;
if(Array.isArray(data112)){
const len21 = data112.length;
for(let i21=0; i21<len21; i21++){
if(typeof data112[i21] !== "string"){
const err149 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20+"/values/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data107.matchLabels !== undefined){
let data114 = data107.matchLabels;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key24 in data114){
if(typeof data114[key24] !== "string"){
const err153 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchLabels/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data99.namespaces !== undefined){
let data116 = data99.namespaces;
if(Array.isArray(data116)){
const len22 = data116.length;
for(let i22=0; i22<len22; i22++){
if(typeof data116[i22] !== "string"){
const err156 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaces/" + i22,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data99.operations !== undefined){
let data118 = data99.operations;
if(Array.isArray(data118)){
const len23 = data118.length;
for(let i23=0; i23<len23; i23++){
let data119 = data118[i23];
if(typeof data119 !== "string"){
const err158 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/operations/" + i23,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data119 === "CREATE") || (data119 === "CONNECT")) || (data119 === "UPDATE")) || (data119 === "DELETE"))){
const err159 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/operations/" + i23,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.match.properties.any.items.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data99.selector !== undefined){
let data120 = data99.selector;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key25 in data120){
if(!((key25 === "matchExpressions") || (key25 === "matchLabels"))){
const err161 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data120.matchExpressions !== undefined){
let data121 = data120.matchExpressions;
if(Array.isArray(data121)){
const len24 = data121.length;
for(let i24=0; i24<len24; i24++){
let data122 = data121[i24];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.key === undefined){
const err162 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data122.operator === undefined){
const err163 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key26 in data122){
if(!(((key26 === "key") || (key26 === "operator")) || (key26 === "values"))){
const err164 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data122.key !== undefined){
if(typeof data122.key !== "string"){
const err165 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data122.operator !== undefined){
if(typeof data122.operator !== "string"){
const err166 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data122.values !== undefined){
let data125 = data122.values;
if(Array.isArray(data125)){
const len25 = data125.length;
for(let i25=0; i25<len25; i25++){
if(typeof data125[i25] !== "string"){
const err167 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24+"/values/" + i25,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions/" + i24,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data120.matchLabels !== undefined){
let data127 = data120.matchLabels;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key27 in data127){
if(typeof data127[key27] !== "string"){
const err171 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchLabels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data96.roles !== undefined){
let data129 = data96.roles;
if(Array.isArray(data129)){
const len26 = data129.length;
for(let i26=0; i26<len26; i26++){
if(typeof data129[i26] !== "string"){
const err175 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/roles/" + i26,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data96.subjects !== undefined){
let data131 = data96.subjects;
if(Array.isArray(data131)){
const len27 = data131.length;
for(let i27=0; i27<len27; i27++){
let data132 = data131[i27];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.kind === undefined){
const err177 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data132.name === undefined){
const err178 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key28 in data132){
if(!((((key28 === "apiGroup") || (key28 === "kind")) || (key28 === "name")) || (key28 === "namespace"))){
const err179 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data132.apiGroup !== undefined){
if(typeof data132.apiGroup !== "string"){
const err180 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data132.kind !== undefined){
if(typeof data132.kind !== "string"){
const err181 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data132.name !== undefined){
if(typeof data132.name !== "string"){
const err182 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data132.namespace !== undefined){
if(typeof data132.namespace !== "string"){
const err183 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects/" + i27,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16+"/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any/" + i16,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/any",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data52.clusterRoles !== undefined){
let data137 = data52.clusterRoles;
if(Array.isArray(data137)){
const len28 = data137.length;
for(let i28=0; i28<len28; i28++){
if(typeof data137[i28] !== "string"){
const err188 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/clusterRoles/" + i28,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/clusterRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/clusterRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data52.resources !== undefined){
let data139 = data52.resources;
const _errs306 = errors;
const _errs307 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing3;
if(((data139.name === undefined) && (missing3 = "name")) || ((data139.names === undefined) && (missing3 = "names"))){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var valid90 = _errs307 === errors;
if(valid90){
const err191 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
}
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key29 in data139){
if(!((((((((key29 === "annotations") || (key29 === "kinds")) || (key29 === "name")) || (key29 === "names")) || (key29 === "namespaceSelector")) || (key29 === "namespaces")) || (key29 === "operations")) || (key29 === "selector"))){
const err192 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data139.annotations !== undefined){
let data140 = data139.annotations;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key30 in data140){
if(typeof data140[key30] !== "string"){
const err193 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/annotations/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data139.kinds !== undefined){
let data142 = data139.kinds;
if(Array.isArray(data142)){
const len29 = data142.length;
for(let i29=0; i29<len29; i29++){
if(typeof data142[i29] !== "string"){
const err195 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/kinds/" + i29,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data139.name !== undefined){
if(typeof data139.name !== "string"){
const err197 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data139.names !== undefined){
let data145 = data139.names;
if(Array.isArray(data145)){
const len30 = data145.length;
for(let i30=0; i30<len30; i30++){
if(typeof data145[i30] !== "string"){
const err198 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/names/" + i30,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data139.namespaceSelector !== undefined){
let data147 = data139.namespaceSelector;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key31 in data147){
if(!((key31 === "matchExpressions") || (key31 === "matchLabels"))){
const err200 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data147.matchExpressions !== undefined){
let data148 = data147.matchExpressions;
if(Array.isArray(data148)){
const len31 = data148.length;
for(let i31=0; i31<len31; i31++){
let data149 = data148[i31];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.key === undefined){
const err201 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data149.operator === undefined){
const err202 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key32 in data149){
if(!(((key32 === "key") || (key32 === "operator")) || (key32 === "values"))){
const err203 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data149.key !== undefined){
if(typeof data149.key !== "string"){
const err204 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data149.operator !== undefined){
if(typeof data149.operator !== "string"){
const err205 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data149.values !== undefined){
let data152 = data149.values;
if(Array.isArray(data152)){
const len32 = data152.length;
for(let i32=0; i32<len32; i32++){
if(typeof data152[i32] !== "string"){
const err206 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31+"/values/" + i32,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions/" + i31,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data147.matchLabels !== undefined){
let data154 = data147.matchLabels;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key33 in data154){
if(typeof data154[key33] !== "string"){
const err210 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchLabels/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data139.namespaces !== undefined){
let data156 = data139.namespaces;
if(Array.isArray(data156)){
const len33 = data156.length;
for(let i33=0; i33<len33; i33++){
if(typeof data156[i33] !== "string"){
const err213 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaces/" + i33,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data139.operations !== undefined){
let data158 = data139.operations;
if(Array.isArray(data158)){
const len34 = data158.length;
for(let i34=0; i34<len34; i34++){
let data159 = data158[i34];
if(typeof data159 !== "string"){
const err215 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/operations/" + i34,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!((((data159 === "CREATE") || (data159 === "CONNECT")) || (data159 === "UPDATE")) || (data159 === "DELETE"))){
const err216 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/operations/" + i34,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.match.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data139.selector !== undefined){
let data160 = data139.selector;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key34 in data160){
if(!((key34 === "matchExpressions") || (key34 === "matchLabels"))){
const err218 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data160.matchExpressions !== undefined){
let data161 = data160.matchExpressions;
if(Array.isArray(data161)){
const len35 = data161.length;
for(let i35=0; i35<len35; i35++){
let data162 = data161[i35];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.key === undefined){
const err219 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data162.operator === undefined){
const err220 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key35 in data162){
if(!(((key35 === "key") || (key35 === "operator")) || (key35 === "values"))){
const err221 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data162.key !== undefined){
if(typeof data162.key !== "string"){
const err222 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data162.operator !== undefined){
if(typeof data162.operator !== "string"){
const err223 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data162.values !== undefined){
let data165 = data162.values;
if(Array.isArray(data165)){
const len36 = data165.length;
for(let i36=0; i36<len36; i36++){
if(typeof data165[i36] !== "string"){
const err224 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35+"/values/" + i36,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions/" + i35,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data160.matchLabels !== undefined){
let data167 = data160.matchLabels;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key36 in data167){
if(typeof data167[key36] !== "string"){
const err228 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchLabels/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data52.roles !== undefined){
let data169 = data52.roles;
if(Array.isArray(data169)){
const len37 = data169.length;
for(let i37=0; i37<len37; i37++){
if(typeof data169[i37] !== "string"){
const err232 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/roles/" + i37,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data52.subjects !== undefined){
let data171 = data52.subjects;
if(Array.isArray(data171)){
const len38 = data171.length;
for(let i38=0; i38<len38; i38++){
let data172 = data171[i38];
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.kind === undefined){
const err234 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data172.name === undefined){
const err235 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key37 in data172){
if(!((((key37 === "apiGroup") || (key37 === "kind")) || (key37 === "name")) || (key37 === "namespace"))){
const err236 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data172.apiGroup !== undefined){
if(typeof data172.apiGroup !== "string"){
const err237 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data172.kind !== undefined){
if(typeof data172.kind !== "string"){
const err238 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data172.name !== undefined){
if(typeof data172.name !== "string"){
const err239 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data172.namespace !== undefined){
if(typeof data172.namespace !== "string"){
const err240 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects/" + i38,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/spec/rules/" + i3+"/match/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/spec/rules/" + i3+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data46.mutate !== undefined){
const err244 = {instancePath:instancePath+"/spec/rules/" + i3+"/mutate",schemaPath:"#/properties/spec/properties/rules/items/properties/mutate/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data46.name !== undefined){
let data178 = data46.name;
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err245 = {instancePath:instancePath+"/spec/rules/" + i3+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,63}$"},message:"must match pattern \""+"^[\\s\\S]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/spec/rules/" + i3+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data46.preconditions !== undefined){
const err247 = {instancePath:instancePath+"/spec/rules/" + i3+"/preconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/preconditions/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data46.reportProperties !== undefined){
let data180 = data46.reportProperties;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key38 in data180){
if(typeof data180[key38] !== "string"){
const err248 = {instancePath:instancePath+"/spec/rules/" + i3+"/reportProperties/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/reportProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/spec/rules/" + i3+"/reportProperties",schemaPath:"#/properties/spec/properties/rules/items/properties/reportProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data46.skipBackgroundRequests !== undefined){
if(typeof data46.skipBackgroundRequests !== "boolean"){
const err250 = {instancePath:instancePath+"/spec/rules/" + i3+"/skipBackgroundRequests",schemaPath:"#/properties/spec/properties/rules/items/properties/skipBackgroundRequests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data46.validate !== undefined){
let data183 = data46.validate;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key39 in data183){
if(!(func2.call(schema11.properties.spec.properties.rules.items.properties.validate.properties, key39))){
const err251 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data183.allowExistingViolations !== undefined){
if(typeof data183.allowExistingViolations !== "boolean"){
const err252 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/allowExistingViolations",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/allowExistingViolations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data183.anyPattern !== undefined){
const err253 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/anyPattern",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/anyPattern/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data183.assert !== undefined){
const err254 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/assert",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/assert/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data183.cel !== undefined){
let data187 = data183.cel;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key40 in data187){
if(!((((((key40 === "auditAnnotations") || (key40 === "expressions")) || (key40 === "generate")) || (key40 === "paramKind")) || (key40 === "paramRef")) || (key40 === "variables"))){
const err255 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data187.auditAnnotations !== undefined){
let data188 = data187.auditAnnotations;
if(Array.isArray(data188)){
const len39 = data188.length;
for(let i39=0; i39<len39; i39++){
let data189 = data188[i39];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.key === undefined){
const err256 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data189.valueExpression === undefined){
const err257 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key41 in data189){
if(!((key41 === "key") || (key41 === "valueExpression"))){
const err258 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data189.key !== undefined){
if(typeof data189.key !== "string"){
const err259 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data189.valueExpression !== undefined){
if(typeof data189.valueExpression !== "string"){
const err260 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39+"/valueExpression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations/" + i39,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/auditAnnotations",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data187.expressions !== undefined){
let data192 = data187.expressions;
if(Array.isArray(data192)){
const len40 = data192.length;
for(let i40=0; i40<len40; i40++){
let data193 = data192[i40];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.expression === undefined){
const err263 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key42 in data193){
if(!((((key42 === "expression") || (key42 === "message")) || (key42 === "messageExpression")) || (key42 === "reason"))){
const err264 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data193.expression !== undefined){
if(typeof data193.expression !== "string"){
const err265 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40+"/expression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data193.message !== undefined){
if(typeof data193.message !== "string"){
const err266 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data193.messageExpression !== undefined){
if(typeof data193.messageExpression !== "string"){
const err267 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40+"/messageExpression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data193.reason !== undefined){
if(typeof data193.reason !== "string"){
const err268 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions/" + i40,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/expressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data187.generate !== undefined){
if(typeof data187.generate !== "boolean"){
const err271 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/generate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/generate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data187.paramKind !== undefined){
let data199 = data187.paramKind;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key43 in data199){
if(!((key43 === "apiVersion") || (key43 === "kind"))){
const err272 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data199.apiVersion !== undefined){
if(typeof data199.apiVersion !== "string"){
const err273 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramKind/apiVersion",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data199.kind !== undefined){
if(typeof data199.kind !== "string"){
const err274 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramKind/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data187.paramRef !== undefined){
let data202 = data187.paramRef;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key44 in data202){
if(!((((key44 === "name") || (key44 === "namespace")) || (key44 === "parameterNotFoundAction")) || (key44 === "selector"))){
const err276 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data202.name !== undefined){
if(typeof data202.name !== "string"){
const err277 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data202.namespace !== undefined){
if(typeof data202.namespace !== "string"){
const err278 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data202.parameterNotFoundAction !== undefined){
if(typeof data202.parameterNotFoundAction !== "string"){
const err279 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data202.selector !== undefined){
let data206 = data202.selector;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key45 in data206){
if(!((key45 === "matchExpressions") || (key45 === "matchLabels"))){
const err280 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data206.matchExpressions !== undefined){
let data207 = data206.matchExpressions;
if(Array.isArray(data207)){
const len41 = data207.length;
for(let i41=0; i41<len41; i41++){
let data208 = data207[i41];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.key === undefined){
const err281 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data208.operator === undefined){
const err282 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key46 in data208){
if(!(((key46 === "key") || (key46 === "operator")) || (key46 === "values"))){
const err283 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data208.key !== undefined){
if(typeof data208.key !== "string"){
const err284 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data208.operator !== undefined){
if(typeof data208.operator !== "string"){
const err285 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data208.values !== undefined){
let data211 = data208.values;
if(Array.isArray(data211)){
const len42 = data211.length;
for(let i42=0; i42<len42; i42++){
if(typeof data211[i42] !== "string"){
const err286 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41+"/values/" + i42,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions/" + i41,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data206.matchLabels !== undefined){
let data213 = data206.matchLabels;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key47 in data213){
if(typeof data213[key47] !== "string"){
const err290 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchLabels/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/paramRef",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data187.variables !== undefined){
let data215 = data187.variables;
if(Array.isArray(data215)){
const len43 = data215.length;
for(let i43=0; i43<len43; i43++){
let data216 = data215[i43];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.expression === undefined){
const err294 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data216.name === undefined){
const err295 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key48 in data216){
if(!((key48 === "expression") || (key48 === "name"))){
const err296 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data216.expression !== undefined){
if(typeof data216.expression !== "string"){
const err297 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43+"/expression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data216.name !== undefined){
if(typeof data216.name !== "string"){
const err298 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables/" + i43,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel/variables",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data183.deny !== undefined){
const err302 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/deny/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data183.failureAction !== undefined){
let data220 = data183.failureAction;
if(typeof data220 !== "string"){
const err303 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!((data220 === "Audit") || (data220 === "Enforce"))){
const err304 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.validate.properties.failureAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data183.failureActionOverrides !== undefined){
let data221 = data183.failureActionOverrides;
if(Array.isArray(data221)){
const len44 = data221.length;
for(let i44=0; i44<len44; i44++){
let data222 = data221[i44];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key49 in data222){
if(!(((key49 === "action") || (key49 === "namespaceSelector")) || (key49 === "namespaces"))){
const err305 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data222.action !== undefined){
let data223 = data222.action;
if(typeof data223 !== "string"){
const err306 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!((((data223 === "audit") || (data223 === "enforce")) || (data223 === "Audit")) || (data223 === "Enforce"))){
const err307 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.validate.properties.failureActionOverrides.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data222.namespaceSelector !== undefined){
let data224 = data222.namespaceSelector;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key50 in data224){
if(!((key50 === "matchExpressions") || (key50 === "matchLabels"))){
const err308 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data224.matchExpressions !== undefined){
let data225 = data224.matchExpressions;
if(Array.isArray(data225)){
const len45 = data225.length;
for(let i45=0; i45<len45; i45++){
let data226 = data225[i45];
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.key === undefined){
const err309 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data226.operator === undefined){
const err310 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key51 in data226){
if(!(((key51 === "key") || (key51 === "operator")) || (key51 === "values"))){
const err311 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data226.key !== undefined){
if(typeof data226.key !== "string"){
const err312 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data226.operator !== undefined){
if(typeof data226.operator !== "string"){
const err313 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data226.values !== undefined){
let data229 = data226.values;
if(Array.isArray(data229)){
const len46 = data229.length;
for(let i46=0; i46<len46; i46++){
if(typeof data229[i46] !== "string"){
const err314 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45+"/values/" + i46,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions/" + i45,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data224.matchLabels !== undefined){
let data231 = data224.matchLabels;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key52 in data231){
if(typeof data231[key52] !== "string"){
const err318 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchLabels/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data222.namespaces !== undefined){
let data233 = data222.namespaces;
if(Array.isArray(data233)){
const len47 = data233.length;
for(let i47=0; i47<len47; i47++){
if(typeof data233[i47] !== "string"){
const err321 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaces/" + i47,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44+"/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides/" + i44,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/failureActionOverrides",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data183.foreach !== undefined){
const err325 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/foreach",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/foreach/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data183.manifests !== undefined){
const err326 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/manifests",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/manifests/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data183.message !== undefined){
if(typeof data183.message !== "string"){
const err327 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data183.pattern !== undefined){
const err328 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/pattern",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/pattern/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data183.podSecurity !== undefined){
const err329 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate/podSecurity",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/podSecurity/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/spec/rules/" + i3+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data46.verifyImages !== undefined){
const err331 = {instancePath:instancePath+"/spec/rules/" + i3+"/verifyImages",schemaPath:"#/properties/spec/properties/rules/items/properties/verifyImages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/spec/rules/" + i3,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data36.schemaValidation !== undefined){
if(typeof data36.schemaValidation !== "boolean"){
const err334 = {instancePath:instancePath+"/spec/schemaValidation",schemaPath:"#/properties/spec/properties/schemaValidation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data36.useServerSideApply !== undefined){
if(typeof data36.useServerSideApply !== "boolean"){
const err335 = {instancePath:instancePath+"/spec/useServerSideApply",schemaPath:"#/properties/spec/properties/useServerSideApply/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data36.validationFailureAction !== undefined){
let data243 = data36.validationFailureAction;
if(typeof data243 !== "string"){
const err336 = {instancePath:instancePath+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!((((data243 === "audit") || (data243 === "enforce")) || (data243 === "Audit")) || (data243 === "Enforce"))){
const err337 = {instancePath:instancePath+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.validationFailureAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data36.validationFailureActionOverrides !== undefined){
let data244 = data36.validationFailureActionOverrides;
if(Array.isArray(data244)){
const len48 = data244.length;
for(let i48=0; i48<len48; i48++){
let data245 = data244[i48];
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key53 in data245){
if(!(((key53 === "action") || (key53 === "namespaceSelector")) || (key53 === "namespaces"))){
const err338 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data245.action !== undefined){
let data246 = data245.action;
if(typeof data246 !== "string"){
const err339 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!((((data246 === "audit") || (data246 === "enforce")) || (data246 === "Audit")) || (data246 === "Enforce"))){
const err340 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.validationFailureActionOverrides.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data245.namespaceSelector !== undefined){
let data247 = data245.namespaceSelector;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key54 in data247){
if(!((key54 === "matchExpressions") || (key54 === "matchLabels"))){
const err341 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data247.matchExpressions !== undefined){
let data248 = data247.matchExpressions;
if(Array.isArray(data248)){
const len49 = data248.length;
for(let i49=0; i49<len49; i49++){
let data249 = data248[i49];
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.key === undefined){
const err342 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data249.operator === undefined){
const err343 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key55 in data249){
if(!(((key55 === "key") || (key55 === "operator")) || (key55 === "values"))){
const err344 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data249.key !== undefined){
if(typeof data249.key !== "string"){
const err345 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49+"/key",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data249.operator !== undefined){
if(typeof data249.operator !== "string"){
const err346 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49+"/operator",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data249.values !== undefined){
let data252 = data249.values;
if(Array.isArray(data252)){
const len50 = data252.length;
for(let i50=0; i50<len50; i50++){
if(typeof data252[i50] !== "string"){
const err347 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49+"/values/" + i50,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49+"/values",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions/" + i49,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data247.matchLabels !== undefined){
let data254 = data247.matchLabels;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key56 in data254){
if(typeof data254[key56] !== "string"){
const err351 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchLabels/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaceSelector",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data245.namespaces !== undefined){
let data256 = data245.namespaces;
if(Array.isArray(data256)){
const len51 = data256.length;
for(let i51=0; i51<len51; i51++){
if(typeof data256[i51] !== "string"){
const err354 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaces/" + i51,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48+"/namespaces",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i48,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/spec/validationFailureActionOverrides",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data36.webhookConfiguration !== undefined){
let data258 = data36.webhookConfiguration;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key57 in data258){
if(!(((key57 === "failurePolicy") || (key57 === "matchConditions")) || (key57 === "timeoutSeconds"))){
const err358 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data258.failurePolicy !== undefined){
let data259 = data258.failurePolicy;
if(typeof data259 !== "string"){
const err359 = {instancePath:instancePath+"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!((data259 === "Ignore") || (data259 === "Fail"))){
const err360 = {instancePath:instancePath+"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.webhookConfiguration.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data258.matchConditions !== undefined){
let data260 = data258.matchConditions;
if(Array.isArray(data260)){
const len52 = data260.length;
for(let i52=0; i52<len52; i52++){
let data261 = data260[i52];
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.expression === undefined){
const err361 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data261.name === undefined){
const err362 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key58 in data261){
if(!((key58 === "expression") || (key58 === "name"))){
const err363 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data261.expression !== undefined){
if(typeof data261.expression !== "string"){
const err364 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52+"/expression",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data261.name !== undefined){
if(typeof data261.name !== "string"){
const err365 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52+"/name",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i52,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data258.timeoutSeconds !== undefined){
let data264 = data258.timeoutSeconds;
if(!((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264)))){
const err368 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data36.webhookTimeoutSeconds !== undefined){
let data265 = data36.webhookTimeoutSeconds;
if(!((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265)))){
const err370 = {instancePath:instancePath+"/spec/webhookTimeoutSeconds",schemaPath:"#/properties/spec/properties/webhookTimeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const constraint = validate11;
const schema12 = {"$id":"constraint","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["constraints.gatekeeper.sh/v1beta1"]},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string","pattern":"^[\\s\\S]{0,63}$"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","properties":{"match":{"type":"object","properties":{"excludedNamespaces":{"type":"array","items":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"}},"kinds":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"labelSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"name":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"}},"scope":{"type":"string"},"source":{"type":"string","enum":["All","Generated","Original"]}},"additionalProperties":false},"enforcementAction":{"type":"string","default":"deny"},"parameters":{"type":"object"}},"additionalProperties":false}},"additionalProperties":false};
const pattern2 = new RegExp("^\\*?[-:a-z0-9]*\\*?$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="constraint" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "constraints.gatekeeper.sh/v1beta1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema12.properties.metadata.properties, key1))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err9 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err11 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err12 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err13 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err16 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err17 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err18 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err20 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.name !== undefined){
let data23 = data2.name;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err30 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,63}$"},message:"must match pattern \""+"^[\\s\\S]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(((key6 === "match") || (key6 === "enforcementAction")) || (key6 === "parameters"))){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.match !== undefined){
let data37 = data36.match;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!((((((((key7 === "excludedNamespaces") || (key7 === "kinds")) || (key7 === "labelSelector")) || (key7 === "name")) || (key7 === "namespaceSelector")) || (key7 === "namespaces")) || (key7 === "scope")) || (key7 === "source"))){
const err51 = {instancePath:instancePath+"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data37.excludedNamespaces !== undefined){
let data38 = data37.excludedNamespaces;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(typeof data39 === "string"){
if(!pattern2.test(data39)){
const err52 = {instancePath:instancePath+"/spec/match/excludedNamespaces/" + i3,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/spec/match/excludedNamespaces/" + i3,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/spec/match/excludedNamespaces",schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data37.kinds !== undefined){
let data40 = data37.kinds;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key8 in data41){
if(!((key8 === "apiGroups") || (key8 === "kinds"))){
const err55 = {instancePath:instancePath+"/spec/match/kinds/" + i4,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data41.apiGroups !== undefined){
let data42 = data41.apiGroups;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
if(typeof data42[i5] !== "string"){
const err56 = {instancePath:instancePath+"/spec/match/kinds/" + i4+"/apiGroups/" + i5,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/match/kinds/" + i4+"/apiGroups",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data41.kinds !== undefined){
let data44 = data41.kinds;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
if(typeof data44[i6] !== "string"){
const err58 = {instancePath:instancePath+"/spec/match/kinds/" + i4+"/kinds/" + i6,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/spec/match/kinds/" + i4+"/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/spec/match/kinds/" + i4,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data37.labelSelector !== undefined){
let data46 = data37.labelSelector;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!((key9 === "matchExpressions") || (key9 === "matchLabels"))){
const err62 = {instancePath:instancePath+"/spec/match/labelSelector",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data46.matchExpressions !== undefined){
let data47 = data46.matchExpressions;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.key === undefined){
const err63 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data48.operator === undefined){
const err64 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key10 in data48){
if(!(((key10 === "key") || (key10 === "operator")) || (key10 === "values"))){
const err65 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data48.key !== undefined){
if(typeof data48.key !== "string"){
const err66 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7+"/key",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.operator !== undefined){
if(typeof data48.operator !== "string"){
const err67 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7+"/operator",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data48.values !== undefined){
let data51 = data48.values;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
if(typeof data51[i8] !== "string"){
const err68 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7+"/values/" + i8,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7+"/values",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i7,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data46.matchLabels !== undefined){
let data53 = data46.matchLabels;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 in data53){
if(typeof data53[key11] !== "string"){
const err72 = {instancePath:instancePath+"/spec/match/labelSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/match/labelSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/spec/match/labelSelector",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.name !== undefined){
let data55 = data37.name;
if(typeof data55 === "string"){
if(!pattern2.test(data55)){
const err75 = {instancePath:instancePath+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.namespaceSelector !== undefined){
let data56 = data37.namespaceSelector;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key12 in data56){
if(!((key12 === "matchExpressions") || (key12 === "matchLabels"))){
const err77 = {instancePath:instancePath+"/spec/match/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data56.matchExpressions !== undefined){
let data57 = data56.matchExpressions;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.key === undefined){
const err78 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data58.operator === undefined){
const err79 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key13 in data58){
if(!(((key13 === "key") || (key13 === "operator")) || (key13 === "values"))){
const err80 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data58.key !== undefined){
if(typeof data58.key !== "string"){
const err81 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9+"/key",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data58.operator !== undefined){
if(typeof data58.operator !== "string"){
const err82 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9+"/operator",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data58.values !== undefined){
let data61 = data58.values;
if(Array.isArray(data61)){
const len10 = data61.length;
for(let i10=0; i10<len10; i10++){
if(typeof data61[i10] !== "string"){
const err83 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9+"/values/" + i10,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9+"/values",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data56.matchLabels !== undefined){
let data63 = data56.matchLabels;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
if(typeof data63[key14] !== "string"){
const err87 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchLabels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/spec/match/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.namespaces !== undefined){
let data65 = data37.namespaces;
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(typeof data66 === "string"){
if(!pattern2.test(data66)){
const err90 = {instancePath:instancePath+"/spec/match/namespaces/" + i11,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/spec/match/namespaces/" + i11,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/spec/match/namespaces",schemaPath:"#/properties/spec/properties/match/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.scope !== undefined){
if(typeof data37.scope !== "string"){
const err93 = {instancePath:instancePath+"/spec/match/scope",schemaPath:"#/properties/spec/properties/match/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data37.source !== undefined){
let data68 = data37.source;
if(typeof data68 !== "string"){
const err94 = {instancePath:instancePath+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(((data68 === "All") || (data68 === "Generated")) || (data68 === "Original"))){
const err95 = {instancePath:instancePath+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/enum",keyword:"enum",params:{allowedValues: schema12.properties.spec.properties.match.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.enforcementAction !== undefined){
if(typeof data36.enforcementAction !== "string"){
const err97 = {instancePath:instancePath+"/spec/enforcementAction",schemaPath:"#/properties/spec/properties/enforcementAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.parameters !== undefined){
let data70 = data36.parameters;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err98 = {instancePath:instancePath+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const constrainttemplate = validate12;
const schema13 = {"$id":"constrainttemplate","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["templates.gatekeeper.sh/v1"]},"kind":{"type":"string","enum":["ConstraintTemplate"]},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","properties":{"crd":{"type":"object","properties":{"spec":{"type":"object","properties":{"names":{"type":"object","properties":{"kind":{"type":"string"},"shortNames":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"validation":{"type":"object","properties":{"legacySchema":{"type":"boolean","default":false},"openAPIV3Schema":{"type":"object"}},"default":{"legacySchema":false},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"targets":{"type":"array","items":{"type":"object","properties":{"code":{"type":"array","items":{"type":"object","required":["engine","source"],"properties":{"engine":{"type":"string"},"source":{}},"additionalProperties":false}},"libs":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","DELETE","UPDATE","CONNECT"]}},"rego":{"type":"string"},"target":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="constrainttemplate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "templates.gatekeeper.sh/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema13.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "ConstraintTemplate")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema13.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema13.properties.metadata.properties, key1))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err10 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err12 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err14 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!((key6 === "crd") || (key6 === "targets"))){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.crd !== undefined){
let data37 = data36.crd;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!(key7 === "spec")){
const err51 = {instancePath:instancePath+"/spec/crd",schemaPath:"#/properties/spec/properties/crd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data37.spec !== undefined){
let data38 = data37.spec;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 in data38){
if(!((key8 === "names") || (key8 === "validation"))){
const err52 = {instancePath:instancePath+"/spec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data38.names !== undefined){
let data39 = data38.names;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!((key9 === "kind") || (key9 === "shortNames"))){
const err53 = {instancePath:instancePath+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data39.kind !== undefined){
if(typeof data39.kind !== "string"){
const err54 = {instancePath:instancePath+"/spec/crd/spec/names/kind",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data39.shortNames !== undefined){
let data41 = data39.shortNames;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
if(typeof data41[i3] !== "string"){
const err55 = {instancePath:instancePath+"/spec/crd/spec/names/shortNames/" + i3,schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/spec/crd/spec/names/shortNames",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data38.validation !== undefined){
let data43 = data38.validation;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 in data43){
if(!((key10 === "legacySchema") || (key10 === "openAPIV3Schema"))){
const err58 = {instancePath:instancePath+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data43.legacySchema !== undefined){
if(typeof data43.legacySchema !== "boolean"){
const err59 = {instancePath:instancePath+"/spec/crd/spec/validation/legacySchema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/legacySchema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data43.openAPIV3Schema !== undefined){
let data45 = data43.openAPIV3Schema;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err60 = {instancePath:instancePath+"/spec/crd/spec/validation/openAPIV3Schema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/crd",schemaPath:"#/properties/spec/properties/crd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data36.targets !== undefined){
let data46 = data36.targets;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!(((((key11 === "code") || (key11 === "libs")) || (key11 === "operations")) || (key11 === "rego")) || (key11 === "target"))){
const err64 = {instancePath:instancePath+"/spec/targets/" + i4,schemaPath:"#/properties/spec/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data47.code !== undefined){
let data48 = data47.code;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.engine === undefined){
const err65 = {instancePath:instancePath+"/spec/targets/" + i4+"/code/" + i5,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data49.source === undefined){
const err66 = {instancePath:instancePath+"/spec/targets/" + i4+"/code/" + i5,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key12 in data49){
if(!((key12 === "engine") || (key12 === "source"))){
const err67 = {instancePath:instancePath+"/spec/targets/" + i4+"/code/" + i5,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data49.engine !== undefined){
if(typeof data49.engine !== "string"){
const err68 = {instancePath:instancePath+"/spec/targets/" + i4+"/code/" + i5+"/engine",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/spec/targets/" + i4+"/code/" + i5,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec/targets/" + i4+"/code",schemaPath:"#/properties/spec/properties/targets/items/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.libs !== undefined){
let data51 = data47.libs;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
if(typeof data51[i6] !== "string"){
const err71 = {instancePath:instancePath+"/spec/targets/" + i4+"/libs/" + i6,schemaPath:"#/properties/spec/properties/targets/items/properties/libs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/spec/targets/" + i4+"/libs",schemaPath:"#/properties/spec/properties/targets/items/properties/libs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data47.operations !== undefined){
let data53 = data47.operations;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(typeof data54 !== "string"){
const err73 = {instancePath:instancePath+"/spec/targets/" + i4+"/operations/" + i7,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((((data54 === "*") || (data54 === "CREATE")) || (data54 === "DELETE")) || (data54 === "UPDATE")) || (data54 === "CONNECT"))){
const err74 = {instancePath:instancePath+"/spec/targets/" + i4+"/operations/" + i7,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.spec.properties.targets.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/spec/targets/" + i4+"/operations",schemaPath:"#/properties/spec/properties/targets/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data47.rego !== undefined){
if(typeof data47.rego !== "string"){
const err76 = {instancePath:instancePath+"/spec/targets/" + i4+"/rego",schemaPath:"#/properties/spec/properties/targets/items/properties/rego/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data47.target !== undefined){
if(typeof data47.target !== "string"){
const err77 = {instancePath:instancePath+"/spec/targets/" + i4+"/target",schemaPath:"#/properties/spec/properties/targets/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/spec/targets/" + i4,schemaPath:"#/properties/spec/properties/targets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validatingadmissionpolicy = validate13;
const schema14 = {"$id":"validatingadmissionpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["admissionregistration.k8s.io/v1"]},"kind":{"type":"string","enum":["ValidatingAdmissionPolicy"]},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"failurePolicy":{"type":"string"},"matchConditions":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"matchConstraints":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}},"matchPolicy":{"type":"string"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"paramKind":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false},"validations":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}},"variables":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validatingadmissionpolicy" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "admissionregistration.k8s.io/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema14.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "ValidatingAdmissionPolicy")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema14.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema14.properties.metadata.properties, key1))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err10 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err12 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err14 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(((((((key6 === "auditAnnotations") || (key6 === "failurePolicy")) || (key6 === "matchConditions")) || (key6 === "matchConstraints")) || (key6 === "paramKind")) || (key6 === "validations")) || (key6 === "variables"))){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.auditAnnotations !== undefined){
let data37 = data36.auditAnnotations;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.key === undefined){
const err51 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data38.valueExpression === undefined){
const err52 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key7 in data38){
if(!((key7 === "key") || (key7 === "valueExpression"))){
const err53 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data38.key !== undefined){
if(typeof data38.key !== "string"){
const err54 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3+"/key",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data38.valueExpression !== undefined){
if(typeof data38.valueExpression !== "string"){
const err55 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3+"/valueExpression",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data36.failurePolicy !== undefined){
if(typeof data36.failurePolicy !== "string"){
const err58 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36.matchConditions !== undefined){
let data42 = data36.matchConditions;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err59 = {instancePath:instancePath+"/spec/matchConditions/" + i4,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data43.expression === undefined){
const err60 = {instancePath:instancePath+"/spec/matchConditions/" + i4,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key8 in data43){
if(!((key8 === "expression") || (key8 === "name"))){
const err61 = {instancePath:instancePath+"/spec/matchConditions/" + i4,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data43.expression !== undefined){
if(typeof data43.expression !== "string"){
const err62 = {instancePath:instancePath+"/spec/matchConditions/" + i4+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data43.name !== undefined){
if(typeof data43.name !== "string"){
const err63 = {instancePath:instancePath+"/spec/matchConditions/" + i4+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/spec/matchConditions/" + i4,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data36.matchConstraints !== undefined){
let data46 = data36.matchConstraints;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!(((((key9 === "excludeResourceRules") || (key9 === "matchPolicy")) || (key9 === "namespaceSelector")) || (key9 === "objectSelector")) || (key9 === "resourceRules"))){
const err66 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data46.excludeResourceRules !== undefined){
let data47 = data46.excludeResourceRules;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(!((((((key10 === "apiGroups") || (key10 === "apiVersions")) || (key10 === "operations")) || (key10 === "resourceNames")) || (key10 === "resources")) || (key10 === "scope"))){
const err67 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data48.apiGroups !== undefined){
let data49 = data48.apiGroups;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
if(typeof data49[i6] !== "string"){
const err68 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/apiGroups/" + i6,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data48.apiVersions !== undefined){
let data51 = data48.apiVersions;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
if(typeof data51[i7] !== "string"){
const err70 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/apiVersions/" + i7,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data48.operations !== undefined){
let data53 = data48.operations;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
if(typeof data53[i8] !== "string"){
const err72 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/operations/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data48.resourceNames !== undefined){
let data55 = data48.resourceNames;
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
if(typeof data55[i9] !== "string"){
const err74 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/resourceNames/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data48.resources !== undefined){
let data57 = data48.resources;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
if(typeof data57[i10] !== "string"){
const err76 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/resources/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data48.scope !== undefined){
if(typeof data48.scope !== "string"){
const err78 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i5,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data46.matchPolicy !== undefined){
if(typeof data46.matchPolicy !== "string"){
const err81 = {instancePath:instancePath+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data46.namespaceSelector !== undefined){
let data61 = data46.namespaceSelector;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key11 in data61){
if(!((key11 === "matchExpressions") || (key11 === "matchLabels"))){
const err82 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data61.matchExpressions !== undefined){
let data62 = data61.matchExpressions;
if(Array.isArray(data62)){
const len11 = data62.length;
for(let i11=0; i11<len11; i11++){
let data63 = data62[i11];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.key === undefined){
const err83 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data63.operator === undefined){
const err84 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key12 in data63){
if(!(((key12 === "key") || (key12 === "operator")) || (key12 === "values"))){
const err85 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data63.key !== undefined){
if(typeof data63.key !== "string"){
const err86 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data63.operator !== undefined){
if(typeof data63.operator !== "string"){
const err87 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data63.values !== undefined){
let data66 = data63.values;
if(Array.isArray(data66)){
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
if(typeof data66[i12] !== "string"){
const err88 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11+"/values/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data61.matchLabels !== undefined){
let data68 = data61.matchLabels;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key13 in data68){
if(typeof data68[key13] !== "string"){
const err92 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data46.objectSelector !== undefined){
let data70 = data46.objectSelector;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key14 in data70){
if(!((key14 === "matchExpressions") || (key14 === "matchLabels"))){
const err95 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data70.matchExpressions !== undefined){
let data71 = data70.matchExpressions;
if(Array.isArray(data71)){
const len13 = data71.length;
for(let i13=0; i13<len13; i13++){
let data72 = data71[i13];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.key === undefined){
const err96 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data72.operator === undefined){
const err97 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key15 in data72){
if(!(((key15 === "key") || (key15 === "operator")) || (key15 === "values"))){
const err98 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data72.key !== undefined){
if(typeof data72.key !== "string"){
const err99 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data72.operator !== undefined){
if(typeof data72.operator !== "string"){
const err100 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data72.values !== undefined){
let data75 = data72.values;
if(Array.isArray(data75)){
const len14 = data75.length;
for(let i14=0; i14<len14; i14++){
if(typeof data75[i14] !== "string"){
const err101 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13+"/values/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data70.matchLabels !== undefined){
let data77 = data70.matchLabels;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key16 in data77){
if(typeof data77[key16] !== "string"){
const err105 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.resourceRules !== undefined){
let data79 = data46.resourceRules;
if(Array.isArray(data79)){
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
let data80 = data79[i15];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key17 in data80){
if(!((((((key17 === "apiGroups") || (key17 === "apiVersions")) || (key17 === "operations")) || (key17 === "resourceNames")) || (key17 === "resources")) || (key17 === "scope"))){
const err108 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data80.apiGroups !== undefined){
let data81 = data80.apiGroups;
if(Array.isArray(data81)){
const len16 = data81.length;
for(let i16=0; i16<len16; i16++){
if(typeof data81[i16] !== "string"){
const err109 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/apiGroups/" + i16,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data80.apiVersions !== undefined){
let data83 = data80.apiVersions;
if(Array.isArray(data83)){
const len17 = data83.length;
for(let i17=0; i17<len17; i17++){
if(typeof data83[i17] !== "string"){
const err111 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/apiVersions/" + i17,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data80.operations !== undefined){
let data85 = data80.operations;
if(Array.isArray(data85)){
const len18 = data85.length;
for(let i18=0; i18<len18; i18++){
if(typeof data85[i18] !== "string"){
const err113 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/operations/" + i18,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data80.resourceNames !== undefined){
let data87 = data80.resourceNames;
if(Array.isArray(data87)){
const len19 = data87.length;
for(let i19=0; i19<len19; i19++){
if(typeof data87[i19] !== "string"){
const err115 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/resourceNames/" + i19,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data80.resources !== undefined){
let data89 = data80.resources;
if(Array.isArray(data89)){
const len20 = data89.length;
for(let i20=0; i20<len20; i20++){
if(typeof data89[i20] !== "string"){
const err117 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/resources/" + i20,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data80.scope !== undefined){
if(typeof data80.scope !== "string"){
const err119 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data36.paramKind !== undefined){
let data92 = data36.paramKind;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key18 in data92){
if(!((key18 === "apiVersion") || (key18 === "kind"))){
const err123 = {instancePath:instancePath+"/spec/paramKind",schemaPath:"#/properties/spec/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data92.apiVersion !== undefined){
if(typeof data92.apiVersion !== "string"){
const err124 = {instancePath:instancePath+"/spec/paramKind/apiVersion",schemaPath:"#/properties/spec/properties/paramKind/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data92.kind !== undefined){
if(typeof data92.kind !== "string"){
const err125 = {instancePath:instancePath+"/spec/paramKind/kind",schemaPath:"#/properties/spec/properties/paramKind/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/spec/paramKind",schemaPath:"#/properties/spec/properties/paramKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data36.validations !== undefined){
let data95 = data36.validations;
if(Array.isArray(data95)){
const len21 = data95.length;
for(let i21=0; i21<len21; i21++){
let data96 = data95[i21];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.expression === undefined){
const err127 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key19 in data96){
if(!((((key19 === "expression") || (key19 === "message")) || (key19 === "messageExpression")) || (key19 === "reason"))){
const err128 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data96.expression !== undefined){
if(typeof data96.expression !== "string"){
const err129 = {instancePath:instancePath+"/spec/validations/" + i21+"/expression",schemaPath:"#/properties/spec/properties/validations/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data96.message !== undefined){
if(typeof data96.message !== "string"){
const err130 = {instancePath:instancePath+"/spec/validations/" + i21+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data96.messageExpression !== undefined){
if(typeof data96.messageExpression !== "string"){
const err131 = {instancePath:instancePath+"/spec/validations/" + i21+"/messageExpression",schemaPath:"#/properties/spec/properties/validations/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data96.reason !== undefined){
if(typeof data96.reason !== "string"){
const err132 = {instancePath:instancePath+"/spec/validations/" + i21+"/reason",schemaPath:"#/properties/spec/properties/validations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data36.variables !== undefined){
let data101 = data36.variables;
if(Array.isArray(data101)){
const len22 = data101.length;
for(let i22=0; i22<len22; i22++){
let data102 = data101[i22];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.name === undefined){
const err135 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data102.expression === undefined){
const err136 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key20 in data102){
if(!((key20 === "expression") || (key20 === "name"))){
const err137 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data102.expression !== undefined){
if(typeof data102.expression !== "string"){
const err138 = {instancePath:instancePath+"/spec/variables/" + i22+"/expression",schemaPath:"#/properties/spec/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data102.name !== undefined){
if(typeof data102.name !== "string"){
const err139 = {instancePath:instancePath+"/spec/variables/" + i22+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validatingadmissionpolicybinding = validate14;
const schema15 = {"$id":"validatingadmissionpolicybinding","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["admissionregistration.k8s.io/v1"]},"kind":{"type":"string","enum":["ValidatingAdmissionPolicyBinding"]},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","required":["policyName","validationActions"],"properties":{"matchResources":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}},"matchPolicy":{"type":"string"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"paramRef":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"parameterNotFoundAction":{"type":"string"},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"policyName":{"type":"string"},"validationActions":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validatingadmissionpolicybinding" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "admissionregistration.k8s.io/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema15.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "ValidatingAdmissionPolicyBinding")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema15.properties.metadata.properties, key1))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err10 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err12 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err14 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.policyName === undefined){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "policyName"},message:"must have required property '"+"policyName"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data36.validationActions === undefined){
const err51 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "validationActions"},message:"must have required property '"+"validationActions"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key6 in data36){
if(!((((key6 === "matchResources") || (key6 === "paramRef")) || (key6 === "policyName")) || (key6 === "validationActions"))){
const err52 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data36.matchResources !== undefined){
let data37 = data36.matchResources;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!(((((key7 === "excludeResourceRules") || (key7 === "matchPolicy")) || (key7 === "namespaceSelector")) || (key7 === "objectSelector")) || (key7 === "resourceRules"))){
const err53 = {instancePath:instancePath+"/spec/matchResources",schemaPath:"#/properties/spec/properties/matchResources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data37.excludeResourceRules !== undefined){
let data38 = data37.excludeResourceRules;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!((((((key8 === "apiGroups") || (key8 === "apiVersions")) || (key8 === "operations")) || (key8 === "resourceNames")) || (key8 === "resources")) || (key8 === "scope"))){
const err54 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data39.apiGroups !== undefined){
let data40 = data39.apiGroups;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
if(typeof data40[i4] !== "string"){
const err55 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/apiGroups/" + i4,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/apiGroups",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data39.apiVersions !== undefined){
let data42 = data39.apiVersions;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
if(typeof data42[i5] !== "string"){
const err57 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/apiVersions/" + i5,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/apiVersions",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data39.operations !== undefined){
let data44 = data39.operations;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
if(typeof data44[i6] !== "string"){
const err59 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/operations/" + i6,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/operations",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data39.resourceNames !== undefined){
let data46 = data39.resourceNames;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
if(typeof data46[i7] !== "string"){
const err61 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/resourceNames/" + i7,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/resourceNames",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data39.resources !== undefined){
let data48 = data39.resources;
if(Array.isArray(data48)){
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
if(typeof data48[i8] !== "string"){
const err63 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/resources/" + i8,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/resources",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data39.scope !== undefined){
if(typeof data39.scope !== "string"){
const err65 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i3,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data37.matchPolicy !== undefined){
if(typeof data37.matchPolicy !== "string"){
const err68 = {instancePath:instancePath+"/spec/matchResources/matchPolicy",schemaPath:"#/properties/spec/properties/matchResources/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.namespaceSelector !== undefined){
let data52 = data37.namespaceSelector;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key9 in data52){
if(!((key9 === "matchExpressions") || (key9 === "matchLabels"))){
const err69 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data52.matchExpressions !== undefined){
let data53 = data52.matchExpressions;
if(Array.isArray(data53)){
const len9 = data53.length;
for(let i9=0; i9<len9; i9++){
let data54 = data53[i9];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.key === undefined){
const err70 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data54.operator === undefined){
const err71 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key10 in data54){
if(!(((key10 === "key") || (key10 === "operator")) || (key10 === "values"))){
const err72 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data54.key !== undefined){
if(typeof data54.key !== "string"){
const err73 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9+"/key",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data54.operator !== undefined){
if(typeof data54.operator !== "string"){
const err74 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9+"/operator",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data54.values !== undefined){
let data57 = data54.values;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
if(typeof data57[i10] !== "string"){
const err75 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9+"/values/" + i10,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9+"/values",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data52.matchLabels !== undefined){
let data59 = data52.matchLabels;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key11 in data59){
if(typeof data59[key11] !== "string"){
const err79 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.objectSelector !== undefined){
let data61 = data37.objectSelector;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key12 in data61){
if(!((key12 === "matchExpressions") || (key12 === "matchLabels"))){
const err82 = {instancePath:instancePath+"/spec/matchResources/objectSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data61.matchExpressions !== undefined){
let data62 = data61.matchExpressions;
if(Array.isArray(data62)){
const len11 = data62.length;
for(let i11=0; i11<len11; i11++){
let data63 = data62[i11];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.key === undefined){
const err83 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data63.operator === undefined){
const err84 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key13 in data63){
if(!(((key13 === "key") || (key13 === "operator")) || (key13 === "values"))){
const err85 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data63.key !== undefined){
if(typeof data63.key !== "string"){
const err86 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11+"/key",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data63.operator !== undefined){
if(typeof data63.operator !== "string"){
const err87 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11+"/operator",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data63.values !== undefined){
let data66 = data63.values;
if(Array.isArray(data66)){
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
if(typeof data66[i12] !== "string"){
const err88 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11+"/values/" + i12,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11+"/values",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data61.matchLabels !== undefined){
let data68 = data61.matchLabels;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key14 in data68){
if(typeof data68[key14] !== "string"){
const err92 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchLabels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/spec/matchResources/objectSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data37.resourceRules !== undefined){
let data70 = data37.resourceRules;
if(Array.isArray(data70)){
const len13 = data70.length;
for(let i13=0; i13<len13; i13++){
let data71 = data70[i13];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key15 in data71){
if(!((((((key15 === "apiGroups") || (key15 === "apiVersions")) || (key15 === "operations")) || (key15 === "resourceNames")) || (key15 === "resources")) || (key15 === "scope"))){
const err95 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data71.apiGroups !== undefined){
let data72 = data71.apiGroups;
if(Array.isArray(data72)){
const len14 = data72.length;
for(let i14=0; i14<len14; i14++){
if(typeof data72[i14] !== "string"){
const err96 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/apiGroups/" + i14,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/apiGroups",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data71.apiVersions !== undefined){
let data74 = data71.apiVersions;
if(Array.isArray(data74)){
const len15 = data74.length;
for(let i15=0; i15<len15; i15++){
if(typeof data74[i15] !== "string"){
const err98 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/apiVersions/" + i15,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/apiVersions",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data71.operations !== undefined){
let data76 = data71.operations;
if(Array.isArray(data76)){
const len16 = data76.length;
for(let i16=0; i16<len16; i16++){
if(typeof data76[i16] !== "string"){
const err100 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/operations/" + i16,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/operations",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data71.resourceNames !== undefined){
let data78 = data71.resourceNames;
if(Array.isArray(data78)){
const len17 = data78.length;
for(let i17=0; i17<len17; i17++){
if(typeof data78[i17] !== "string"){
const err102 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/resourceNames/" + i17,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/resourceNames",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data71.resources !== undefined){
let data80 = data71.resources;
if(Array.isArray(data80)){
const len18 = data80.length;
for(let i18=0; i18<len18; i18++){
if(typeof data80[i18] !== "string"){
const err104 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/resources/" + i18,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/resources",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data71.scope !== undefined){
if(typeof data71.scope !== "string"){
const err106 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i13,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/spec/matchResources/resourceRules",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/spec/matchResources",schemaPath:"#/properties/spec/properties/matchResources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data36.paramRef !== undefined){
let data83 = data36.paramRef;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key16 in data83){
if(!((((key16 === "name") || (key16 === "namespace")) || (key16 === "parameterNotFoundAction")) || (key16 === "selector"))){
const err110 = {instancePath:instancePath+"/spec/paramRef",schemaPath:"#/properties/spec/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data83.name !== undefined){
if(typeof data83.name !== "string"){
const err111 = {instancePath:instancePath+"/spec/paramRef/name",schemaPath:"#/properties/spec/properties/paramRef/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data83.namespace !== undefined){
if(typeof data83.namespace !== "string"){
const err112 = {instancePath:instancePath+"/spec/paramRef/namespace",schemaPath:"#/properties/spec/properties/paramRef/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data83.parameterNotFoundAction !== undefined){
if(typeof data83.parameterNotFoundAction !== "string"){
const err113 = {instancePath:instancePath+"/spec/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data83.selector !== undefined){
let data87 = data83.selector;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key17 in data87){
if(!((key17 === "matchExpressions") || (key17 === "matchLabels"))){
const err114 = {instancePath:instancePath+"/spec/paramRef/selector",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data87.matchExpressions !== undefined){
let data88 = data87.matchExpressions;
if(Array.isArray(data88)){
const len19 = data88.length;
for(let i19=0; i19<len19; i19++){
let data89 = data88[i19];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.key === undefined){
const err115 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data89.operator === undefined){
const err116 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key18 in data89){
if(!(((key18 === "key") || (key18 === "operator")) || (key18 === "values"))){
const err117 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data89.key !== undefined){
if(typeof data89.key !== "string"){
const err118 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19+"/key",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data89.operator !== undefined){
if(typeof data89.operator !== "string"){
const err119 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19+"/operator",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data89.values !== undefined){
let data92 = data89.values;
if(Array.isArray(data92)){
const len20 = data92.length;
for(let i20=0; i20<len20; i20++){
if(typeof data92[i20] !== "string"){
const err120 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19+"/values/" + i20,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19+"/values",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data87.matchLabels !== undefined){
let data94 = data87.matchLabels;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key19 in data94){
if(typeof data94[key19] !== "string"){
const err124 = {instancePath:instancePath+"/spec/paramRef/selector/matchLabels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/spec/paramRef/selector/matchLabels",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/spec/paramRef/selector",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/spec/paramRef",schemaPath:"#/properties/spec/properties/paramRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data36.policyName !== undefined){
if(typeof data36.policyName !== "string"){
const err128 = {instancePath:instancePath+"/spec/policyName",schemaPath:"#/properties/spec/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data36.validationActions !== undefined){
let data97 = data36.validationActions;
if(Array.isArray(data97)){
const len21 = data97.length;
for(let i21=0; i21<len21; i21++){
if(typeof data97[i21] !== "string"){
const err129 = {instancePath:instancePath+"/spec/validationActions/" + i21,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validatingpolicy = validate15;
const schema16 = {"$id":"validatingpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["policies.kyverno.io/v1"]},"kind":{"type":"string","enum":["ValidatingPolicy"]},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"creationTimestamp":{"type":"string"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"type":"string"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"managedFields":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"type":"object"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"spec":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"autogen":{"type":"object","properties":{"podControllers":{"type":"object","properties":{"controllers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"validatingAdmissionPolicy":{"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false},"evaluation":{"type":"object","properties":{"admission":{"type":"object","properties":{"enabled":{"type":"boolean","default":true}},"additionalProperties":false},"background":{"type":"object","properties":{"enabled":{"type":"boolean","default":true}},"additionalProperties":false},"mode":{"type":"string"}},"additionalProperties":false},"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"matchConditions":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"matchConstraints":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}},"matchPolicy":{"type":"string"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"validationActions":{"type":"array","items":{"type":"string","enum":["Deny","Audit","Warn"]}},"validations":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}},"variables":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"webhookConfiguration":{"type":"object","properties":{"timeoutSeconds":{"type":"integer"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="validatingpolicy" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "policies.kyverno.io/v1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema16.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "ValidatingPolicy")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema16.properties.metadata.properties, key1))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
const err10 = {instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(typeof data2.creationTimestamp !== "string"){
const err12 = {instancePath:instancePath+"/metadata/creationTimestamp",schemaPath:"#/properties/metadata/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(typeof data2.deletionTimestamp !== "string"){
const err14 = {instancePath:instancePath+"/metadata/deletionTimestamp",schemaPath:"#/properties/metadata/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generateName !== undefined){
if(typeof data2.generateName !== "string"){
const err17 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err18 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((((((key4 === "apiVersion") || (key4 === "fieldsType")) || (key4 === "fieldsV1")) || (key4 === "manager")) || (key4 === "operation")) || (key4 === "subresource")) || (key4 === "time"))){
const err21 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.apiVersion !== undefined){
if(typeof data15.apiVersion !== "string"){
const err22 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/apiVersion",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.fieldsType !== undefined){
if(typeof data15.fieldsType !== "string"){
const err23 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsType",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.fieldsV1 !== undefined){
let data18 = data15.fieldsV1;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/fieldsV1",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.manager !== undefined){
if(typeof data15.manager !== "string"){
const err25 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/manager",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.operation !== undefined){
if(typeof data15.operation !== "string"){
const err26 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/operation",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.subresource !== undefined){
if(typeof data15.subresource !== "string"){
const err27 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/subresource",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/subresource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.time !== undefined){
if(typeof data15.time !== "string"){
const err28 = {instancePath:instancePath+"/metadata/managedFields/" + i1+"/time",schemaPath:"#/properties/metadata/properties/managedFields/items/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/managedFields/" + i1,schemaPath:"#/properties/metadata/properties/managedFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err31 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.namespace !== undefined){
if(typeof data2.namespace !== "string"){
const err32 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data25 = data2.ownerReferences;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.apiVersion === undefined){
const err33 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data26.name === undefined){
const err35 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data26.uid === undefined){
const err36 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data26){
if(!((((((key5 === "apiVersion") || (key5 === "blockOwnerDeletion")) || (key5 === "controller")) || (key5 === "kind")) || (key5 === "name")) || (key5 === "uid"))){
const err37 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.apiVersion !== undefined){
if(typeof data26.apiVersion !== "string"){
const err38 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/apiVersion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.blockOwnerDeletion !== undefined){
if(typeof data26.blockOwnerDeletion !== "boolean"){
const err39 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/blockOwnerDeletion",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.controller !== undefined){
if(typeof data26.controller !== "boolean"){
const err40 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/controller",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err41 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/kind",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err42 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/name",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data26.uid !== undefined){
if(typeof data26.uid !== "string"){
const err43 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2+"/uid",schemaPath:"#/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/metadata/ownerReferences/" + i2,schemaPath:"#/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
if(typeof data2.resourceVersion !== "string"){
const err46 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.selfLink !== undefined){
if(typeof data2.selfLink !== "string"){
const err47 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.uid !== undefined){
if(typeof data2.uid !== "string"){
const err48 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.spec !== undefined){
let data36 = data.spec;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!(func2.call(schema16.properties.spec.properties, key6))){
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data36.auditAnnotations !== undefined){
let data37 = data36.auditAnnotations;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.key === undefined){
const err51 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data38.valueExpression === undefined){
const err52 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key7 in data38){
if(!((key7 === "key") || (key7 === "valueExpression"))){
const err53 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data38.key !== undefined){
if(typeof data38.key !== "string"){
const err54 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3+"/key",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data38.valueExpression !== undefined){
if(typeof data38.valueExpression !== "string"){
const err55 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3+"/valueExpression",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/spec/auditAnnotations/" + i3,schemaPath:"#/properties/spec/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data36.autogen !== undefined){
let data41 = data36.autogen;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key8 in data41){
if(!((key8 === "podControllers") || (key8 === "validatingAdmissionPolicy"))){
const err58 = {instancePath:instancePath+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data41.podControllers !== undefined){
let data42 = data41.podControllers;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key9 in data42){
if(!(key9 === "controllers")){
const err59 = {instancePath:instancePath+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data42.controllers !== undefined){
let data43 = data42.controllers;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(typeof data43[i4] !== "string"){
const err60 = {instancePath:instancePath+"/spec/autogen/podControllers/controllers/" + i4,schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/autogen/podControllers/controllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data41.validatingAdmissionPolicy !== undefined){
let data45 = data41.validatingAdmissionPolicy;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
if(!(key10 === "enabled")){
const err63 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data45.enabled !== undefined){
if(typeof data45.enabled !== "boolean"){
const err64 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy/enabled",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.evaluation !== undefined){
let data47 = data36.evaluation;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!(((key11 === "admission") || (key11 === "background")) || (key11 === "mode"))){
const err67 = {instancePath:instancePath+"/spec/evaluation",schemaPath:"#/properties/spec/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data47.admission !== undefined){
let data48 = data47.admission;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key12 in data48){
if(!(key12 === "enabled")){
const err68 = {instancePath:instancePath+"/spec/evaluation/admission",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data48.enabled !== undefined){
if(typeof data48.enabled !== "boolean"){
const err69 = {instancePath:instancePath+"/spec/evaluation/admission/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec/evaluation/admission",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.background !== undefined){
let data50 = data47.background;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
if(!(key13 === "enabled")){
const err71 = {instancePath:instancePath+"/spec/evaluation/background",schemaPath:"#/properties/spec/properties/evaluation/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.enabled !== undefined){
if(typeof data50.enabled !== "boolean"){
const err72 = {instancePath:instancePath+"/spec/evaluation/background/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/background/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/evaluation/background",schemaPath:"#/properties/spec/properties/evaluation/properties/background/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data47.mode !== undefined){
if(typeof data47.mode !== "string"){
const err74 = {instancePath:instancePath+"/spec/evaluation/mode",schemaPath:"#/properties/spec/properties/evaluation/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/spec/evaluation",schemaPath:"#/properties/spec/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data36.failurePolicy !== undefined){
let data53 = data36.failurePolicy;
if(typeof data53 !== "string"){
const err76 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data53 === "Ignore") || (data53 === "Fail"))){
const err77 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data36.matchConditions !== undefined){
let data54 = data36.matchConditions;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.expression === undefined){
const err78 = {instancePath:instancePath+"/spec/matchConditions/" + i5,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data55.name === undefined){
const err79 = {instancePath:instancePath+"/spec/matchConditions/" + i5,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key14 in data55){
if(!((key14 === "expression") || (key14 === "name"))){
const err80 = {instancePath:instancePath+"/spec/matchConditions/" + i5,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data55.expression !== undefined){
if(typeof data55.expression !== "string"){
const err81 = {instancePath:instancePath+"/spec/matchConditions/" + i5+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data55.name !== undefined){
if(typeof data55.name !== "string"){
const err82 = {instancePath:instancePath+"/spec/matchConditions/" + i5+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/spec/matchConditions/" + i5,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data36.matchConstraints !== undefined){
let data58 = data36.matchConstraints;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
if(!(((((key15 === "excludeResourceRules") || (key15 === "matchPolicy")) || (key15 === "namespaceSelector")) || (key15 === "objectSelector")) || (key15 === "resourceRules"))){
const err85 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data58.excludeResourceRules !== undefined){
let data59 = data58.excludeResourceRules;
if(Array.isArray(data59)){
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key16 in data60){
if(!((((((key16 === "apiGroups") || (key16 === "apiVersions")) || (key16 === "operations")) || (key16 === "resourceNames")) || (key16 === "resources")) || (key16 === "scope"))){
const err86 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data60.apiGroups !== undefined){
let data61 = data60.apiGroups;
if(Array.isArray(data61)){
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
if(typeof data61[i7] !== "string"){
const err87 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/apiGroups/" + i7,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data60.apiVersions !== undefined){
let data63 = data60.apiVersions;
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
if(typeof data63[i8] !== "string"){
const err89 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/apiVersions/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data60.operations !== undefined){
let data65 = data60.operations;
if(Array.isArray(data65)){
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
if(typeof data65[i9] !== "string"){
const err91 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/operations/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data60.resourceNames !== undefined){
let data67 = data60.resourceNames;
if(Array.isArray(data67)){
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
if(typeof data67[i10] !== "string"){
const err93 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/resourceNames/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data60.resources !== undefined){
let data69 = data60.resources;
if(Array.isArray(data69)){
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
if(typeof data69[i11] !== "string"){
const err95 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/resources/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data60.scope !== undefined){
if(typeof data60.scope !== "string"){
const err97 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i6,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data58.matchPolicy !== undefined){
if(typeof data58.matchPolicy !== "string"){
const err100 = {instancePath:instancePath+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data58.namespaceSelector !== undefined){
let data73 = data58.namespaceSelector;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key17 in data73){
if(!((key17 === "matchExpressions") || (key17 === "matchLabels"))){
const err101 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data73.matchExpressions !== undefined){
let data74 = data73.matchExpressions;
if(Array.isArray(data74)){
const len12 = data74.length;
for(let i12=0; i12<len12; i12++){
let data75 = data74[i12];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.key === undefined){
const err102 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data75.operator === undefined){
const err103 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key18 in data75){
if(!(((key18 === "key") || (key18 === "operator")) || (key18 === "values"))){
const err104 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data75.key !== undefined){
if(typeof data75.key !== "string"){
const err105 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data75.operator !== undefined){
if(typeof data75.operator !== "string"){
const err106 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data75.values !== undefined){
let data78 = data75.values;
if(Array.isArray(data78)){
const len13 = data78.length;
for(let i13=0; i13<len13; i13++){
if(typeof data78[i13] !== "string"){
const err107 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12+"/values/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data73.matchLabels !== undefined){
let data80 = data73.matchLabels;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key19 in data80){
if(typeof data80[key19] !== "string"){
const err111 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data58.objectSelector !== undefined){
let data82 = data58.objectSelector;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key20 in data82){
if(!((key20 === "matchExpressions") || (key20 === "matchLabels"))){
const err114 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data82.matchExpressions !== undefined){
let data83 = data82.matchExpressions;
if(Array.isArray(data83)){
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
let data84 = data83[i14];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.key === undefined){
const err115 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data84.operator === undefined){
const err116 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key21 in data84){
if(!(((key21 === "key") || (key21 === "operator")) || (key21 === "values"))){
const err117 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data84.key !== undefined){
if(typeof data84.key !== "string"){
const err118 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data84.operator !== undefined){
if(typeof data84.operator !== "string"){
const err119 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data84.values !== undefined){
let data87 = data84.values;
if(Array.isArray(data87)){
const len15 = data87.length;
for(let i15=0; i15<len15; i15++){
if(typeof data87[i15] !== "string"){
const err120 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14+"/values/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data82.matchLabels !== undefined){
let data89 = data82.matchLabels;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key22 in data89){
if(typeof data89[key22] !== "string"){
const err124 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data58.resourceRules !== undefined){
let data91 = data58.resourceRules;
if(Array.isArray(data91)){
const len16 = data91.length;
for(let i16=0; i16<len16; i16++){
let data92 = data91[i16];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key23 in data92){
if(!((((((key23 === "apiGroups") || (key23 === "apiVersions")) || (key23 === "operations")) || (key23 === "resourceNames")) || (key23 === "resources")) || (key23 === "scope"))){
const err127 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data92.apiGroups !== undefined){
let data93 = data92.apiGroups;
if(Array.isArray(data93)){
const len17 = data93.length;
for(let i17=0; i17<len17; i17++){
if(typeof data93[i17] !== "string"){
const err128 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/apiGroups/" + i17,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data92.apiVersions !== undefined){
let data95 = data92.apiVersions;
if(Array.isArray(data95)){
const len18 = data95.length;
for(let i18=0; i18<len18; i18++){
if(typeof data95[i18] !== "string"){
const err130 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/apiVersions/" + i18,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data92.operations !== undefined){
let data97 = data92.operations;
if(Array.isArray(data97)){
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
if(typeof data97[i19] !== "string"){
const err132 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/operations/" + i19,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data92.resourceNames !== undefined){
let data99 = data92.resourceNames;
if(Array.isArray(data99)){
const len20 = data99.length;
for(let i20=0; i20<len20; i20++){
if(typeof data99[i20] !== "string"){
const err134 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/resourceNames/" + i20,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data92.resources !== undefined){
let data101 = data92.resources;
if(Array.isArray(data101)){
const len21 = data101.length;
for(let i21=0; i21<len21; i21++){
if(typeof data101[i21] !== "string"){
const err136 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/resources/" + i21,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data92.scope !== undefined){
if(typeof data92.scope !== "string"){
const err138 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i16,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data36.validationActions !== undefined){
let data104 = data36.validationActions;
if(Array.isArray(data104)){
const len22 = data104.length;
for(let i22=0; i22<len22; i22++){
let data105 = data104[i22];
if(typeof data105 !== "string"){
const err142 = {instancePath:instancePath+"/spec/validationActions/" + i22,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((data105 === "Deny") || (data105 === "Audit")) || (data105 === "Warn"))){
const err143 = {instancePath:instancePath+"/spec/validationActions/" + i22,schemaPath:"#/properties/spec/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.validationActions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data36.validations !== undefined){
let data106 = data36.validations;
if(Array.isArray(data106)){
const len23 = data106.length;
for(let i23=0; i23<len23; i23++){
let data107 = data106[i23];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.expression === undefined){
const err145 = {instancePath:instancePath+"/spec/validations/" + i23,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key24 in data107){
if(!((((key24 === "expression") || (key24 === "message")) || (key24 === "messageExpression")) || (key24 === "reason"))){
const err146 = {instancePath:instancePath+"/spec/validations/" + i23,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data107.expression !== undefined){
if(typeof data107.expression !== "string"){
const err147 = {instancePath:instancePath+"/spec/validations/" + i23+"/expression",schemaPath:"#/properties/spec/properties/validations/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data107.message !== undefined){
if(typeof data107.message !== "string"){
const err148 = {instancePath:instancePath+"/spec/validations/" + i23+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data107.messageExpression !== undefined){
if(typeof data107.messageExpression !== "string"){
const err149 = {instancePath:instancePath+"/spec/validations/" + i23+"/messageExpression",schemaPath:"#/properties/spec/properties/validations/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data107.reason !== undefined){
if(typeof data107.reason !== "string"){
const err150 = {instancePath:instancePath+"/spec/validations/" + i23+"/reason",schemaPath:"#/properties/spec/properties/validations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/spec/validations/" + i23,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data36.variables !== undefined){
let data112 = data36.variables;
if(Array.isArray(data112)){
const len24 = data112.length;
for(let i24=0; i24<len24; i24++){
let data113 = data112[i24];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.expression === undefined){
const err153 = {instancePath:instancePath+"/spec/variables/" + i24,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data113.name === undefined){
const err154 = {instancePath:instancePath+"/spec/variables/" + i24,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key25 in data113){
if(!((key25 === "expression") || (key25 === "name"))){
const err155 = {instancePath:instancePath+"/spec/variables/" + i24,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data113.expression !== undefined){
if(typeof data113.expression !== "string"){
const err156 = {instancePath:instancePath+"/spec/variables/" + i24+"/expression",schemaPath:"#/properties/spec/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data113.name !== undefined){
if(typeof data113.name !== "string"){
const err157 = {instancePath:instancePath+"/spec/variables/" + i24+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/spec/variables/" + i24,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data36.webhookConfiguration !== undefined){
let data116 = data36.webhookConfiguration;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key26 in data116){
if(!(key26 === "timeoutSeconds")){
const err160 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data116.timeoutSeconds !== undefined){
let data117 = data116.timeoutSeconds;
if(!((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117)))){
const err161 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
