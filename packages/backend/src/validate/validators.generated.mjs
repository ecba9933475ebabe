// Made by scripts/generate-crd-schemas.mjs; do not edit.
"use strict";
export const clusterpolicy = validate10;
const schema11 = {"$id":"clusterpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["kyverno.io/v1"]},"kind":{"type":"string","enum":["ClusterPolicy"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"admission":{"type":"boolean","default":true},"applyRules":{"type":"string","enum":["All","One"]},"background":{"type":"boolean","default":true},"emitWarning":{"type":"boolean","default":false},"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"generateExisting":{"type":"boolean"},"generateExistingOnPolicyUpdate":{"type":"boolean"},"mutateExistingOnPolicyUpdate":{"type":"boolean"},"rules":{"type":"array","items":{"type":"object","required":["match","name"],"properties":{"celPreconditions":false,"context":false,"exclude":false,"generate":false,"imageExtractors":false,"match":{"type":"object","properties":{"all":false,"any":{"type":"array","items":{"type":"object","properties":{"clusterRoles":{"type":"array","items":{"type":"string"}},"resources":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["CREATE","CONNECT","UPDATE","DELETE"]}},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"not":{"required":["name","names"]},"additionalProperties":false},"roles":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"object","required":["kind","name"],"properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"clusterRoles":false,"resources":false,"roles":false,"subjects":false},"not":{"required":["any","all"]},"additionalProperties":false},"mutate":false,"name":{"type":"string","allOf":[{"pattern":"^[\\s\\S]{0,63}$"}]},"preconditions":false,"reportProperties":{"type":"object","additionalProperties":{"type":"string"}},"skipBackgroundRequests":{"type":"boolean","default":true},"validate":{"type":"object","properties":{"allowExistingViolations":{"type":"boolean","default":true},"anyPattern":false,"assert":false,"cel":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"expressions":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}},"generate":{"type":"boolean","default":false},"paramKind":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false},"paramRef":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"parameterNotFoundAction":{"type":"string"},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"variables":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"deny":false,"failureAction":{"type":"string","enum":["Audit","Enforce"]},"failureActionOverrides":{"type":"array","items":{"type":"object","properties":{"action":{"type":"string","enum":["audit","enforce","Audit","Enforce"]},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"foreach":false,"manifests":false,"message":{"type":"string"},"pattern":false,"podSecurity":false},"additionalProperties":false},"verifyImages":false},"additionalProperties":false}},"schemaValidation":{"type":"boolean"},"useServerSideApply":{"type":"boolean"},"validationFailureAction":{"type":"string","enum":["audit","enforce","Audit","Enforce"],"default":"Audit"},"validationFailureActionOverrides":{"type":"array","items":{"type":"object","properties":{"action":{"type":"string","enum":["audit","enforce","Audit","Enforce"]},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"webhookConfiguration":{"type":"object","properties":{"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"matchConditions":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"timeoutSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"additionalProperties":false},"webhookTimeoutSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"additionalProperties":false}},"additionalProperties":false};
const pattern0 = new RegExp("^[\\s\\S]{0,253}$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const pattern2 = new RegExp("^[\\s\\S]{0,63}$", "u");
const func2 = Object.prototype.hasOwnProperty;

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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(func2.call(schema11.properties.spec.properties, key4))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.admission !== undefined){
if(typeof data8.admission !== "boolean"){
const err20 = {instancePath:instancePath+"/spec/admission",schemaPath:"#/properties/spec/properties/admission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.applyRules !== undefined){
let data10 = data8.applyRules;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data10 === "All") || (data10 === "One"))){
const err22 = {instancePath:instancePath+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.applyRules.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.background !== undefined){
if(typeof data8.background !== "boolean"){
const err23 = {instancePath:instancePath+"/spec/background",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.emitWarning !== undefined){
if(typeof data8.emitWarning !== "boolean"){
const err24 = {instancePath:instancePath+"/spec/emitWarning",schemaPath:"#/properties/spec/properties/emitWarning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.failurePolicy !== undefined){
let data13 = data8.failurePolicy;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data13 === "Ignore") || (data13 === "Fail"))){
const err26 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.generateExisting !== undefined){
if(typeof data8.generateExisting !== "boolean"){
const err27 = {instancePath:instancePath+"/spec/generateExisting",schemaPath:"#/properties/spec/properties/generateExisting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.generateExistingOnPolicyUpdate !== undefined){
if(typeof data8.generateExistingOnPolicyUpdate !== "boolean"){
const err28 = {instancePath:instancePath+"/spec/generateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/properties/generateExistingOnPolicyUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.mutateExistingOnPolicyUpdate !== undefined){
if(typeof data8.mutateExistingOnPolicyUpdate !== "boolean"){
const err29 = {instancePath:instancePath+"/spec/mutateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/properties/mutateExistingOnPolicyUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.rules !== undefined){
let data17 = data8.rules;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.match === undefined){
const err30 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data18.name === undefined){
const err31 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data18){
if(!(func2.call(schema11.properties.spec.properties.rules.items.properties, key5))){
const err32 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.celPreconditions !== undefined){
const err33 = {instancePath:instancePath+"/spec/rules/" + i0+"/celPreconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditions/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.context !== undefined){
const err34 = {instancePath:instancePath+"/spec/rules/" + i0+"/context",schemaPath:"#/properties/spec/properties/rules/items/properties/context/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.exclude !== undefined){
const err35 = {instancePath:instancePath+"/spec/rules/" + i0+"/exclude",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.generate !== undefined){
const err36 = {instancePath:instancePath+"/spec/rules/" + i0+"/generate",schemaPath:"#/properties/spec/properties/rules/items/properties/generate/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.imageExtractors !== undefined){
const err37 = {instancePath:instancePath+"/spec/rules/" + i0+"/imageExtractors",schemaPath:"#/properties/spec/properties/rules/items/properties/imageExtractors/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18.match !== undefined){
let data24 = data18.match;
const _errs48 = errors;
const _errs49 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if(((data24.any === undefined) && (missing0 = "any")) || ((data24.all === undefined) && (missing0 = "all"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid9 = _errs49 === errors;
if(valid9){
const err39 = {instancePath:instancePath+"/spec/rules/" + i0+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(!((((((key6 === "all") || (key6 === "any")) || (key6 === "clusterRoles")) || (key6 === "resources")) || (key6 === "roles")) || (key6 === "subjects"))){
const err40 = {instancePath:instancePath+"/spec/rules/" + i0+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.all !== undefined){
const err41 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/all",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.any !== undefined){
let data26 = data24.any;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(!((((key7 === "clusterRoles") || (key7 === "resources")) || (key7 === "roles")) || (key7 === "subjects"))){
const err42 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27.clusterRoles !== undefined){
let data28 = data27.clusterRoles;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
const err43 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/clusterRoles/" + i2,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/clusterRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/clusterRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.resources !== undefined){
let data30 = data27.resources;
const _errs62 = errors;
const _errs63 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if(((data30.name === undefined) && (missing1 = "name")) || ((data30.names === undefined) && (missing1 = "names"))){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid16 = _errs63 === errors;
if(valid16){
const err46 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(!((((((((key8 === "annotations") || (key8 === "kinds")) || (key8 === "name")) || (key8 === "names")) || (key8 === "namespaceSelector")) || (key8 === "namespaces")) || (key8 === "operations")) || (key8 === "selector"))){
const err47 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.annotations !== undefined){
let data31 = data30.annotations;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key9 in data31){
if(typeof data31[key9] !== "string"){
const err48 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/annotations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data30.kinds !== undefined){
let data33 = data30.kinds;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(typeof data33[i3] !== "string"){
const err50 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/kinds/" + i3,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err52 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.names !== undefined){
let data36 = data30.names;
if(Array.isArray(data36)){
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
if(typeof data36[i4] !== "string"){
const err53 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/names/" + i4,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err54 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data30.namespaceSelector !== undefined){
let data38 = data30.namespaceSelector;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
if(!((key10 === "matchExpressions") || (key10 === "matchLabels"))){
const err55 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data38.matchExpressions !== undefined){
let data39 = data38.matchExpressions;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key === undefined){
const err56 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data40.operator === undefined){
const err57 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key11 in data40){
if(!(((key11 === "key") || (key11 === "operator")) || (key11 === "values"))){
const err58 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data40.key !== undefined){
if(typeof data40.key !== "string"){
const err59 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data40.operator !== undefined){
if(typeof data40.operator !== "string"){
const err60 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data40.values !== undefined){
let data43 = data40.values;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(typeof data43[i6] !== "string"){
const err61 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5+"/values/" + i6,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err63 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions/" + i5,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err64 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data38.matchLabels !== undefined){
let data45 = data38.matchLabels;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key12 in data45){
if(typeof data45[key12] !== "string"){
const err65 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchLabels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err66 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err67 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.namespaces !== undefined){
let data47 = data30.namespaces;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
if(typeof data47[i7] !== "string"){
const err68 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaces/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.operations !== undefined){
let data49 = data30.operations;
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i8=0; i8<len8; i8++){
let data50 = data49[i8];
if(typeof data50 !== "string"){
const err70 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/operations/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((((data50 === "CREATE") || (data50 === "CONNECT")) || (data50 === "UPDATE")) || (data50 === "DELETE"))){
const err71 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/operations/" + i8,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.match.properties.any.items.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err72 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data30.selector !== undefined){
let data51 = data30.selector;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
if(!((key13 === "matchExpressions") || (key13 === "matchLabels"))){
const err73 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data51.matchExpressions !== undefined){
let data52 = data51.matchExpressions;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.key === undefined){
const err74 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data53.operator === undefined){
const err75 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key14 in data53){
if(!(((key14 === "key") || (key14 === "operator")) || (key14 === "values"))){
const err76 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data53.key !== undefined){
if(typeof data53.key !== "string"){
const err77 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data53.operator !== undefined){
if(typeof data53.operator !== "string"){
const err78 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data53.values !== undefined){
let data56 = data53.values;
if(Array.isArray(data56)){
const len10 = data56.length;
for(let i10=0; i10<len10; i10++){
if(typeof data56[i10] !== "string"){
const err79 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9+"/values/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err81 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data51.matchLabels !== undefined){
let data58 = data51.matchLabels;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
if(typeof data58[key15] !== "string"){
const err83 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchLabels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err84 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err85 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err86 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data27.roles !== undefined){
let data60 = data27.roles;
if(Array.isArray(data60)){
const len11 = data60.length;
for(let i11=0; i11<len11; i11++){
if(typeof data60[i11] !== "string"){
const err87 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/roles/" + i11,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err88 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.subjects !== undefined){
let data62 = data27.subjects;
if(Array.isArray(data62)){
const len12 = data62.length;
for(let i12=0; i12<len12; i12++){
let data63 = data62[i12];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.kind === undefined){
const err89 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data63.name === undefined){
const err90 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key16 in data63){
if(!((((key16 === "apiGroup") || (key16 === "kind")) || (key16 === "name")) || (key16 === "namespace"))){
const err91 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data63.apiGroup !== undefined){
if(typeof data63.apiGroup !== "string"){
const err92 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data63.kind !== undefined){
if(typeof data63.kind !== "string"){
const err93 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data63.name !== undefined){
if(typeof data63.name !== "string"){
const err94 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data63.namespace !== undefined){
if(typeof data63.namespace !== "string"){
const err95 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err96 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err97 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1+"/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err98 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any/" + i1,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err99 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/any",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data24.clusterRoles !== undefined){
const err100 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/clusterRoles/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data24.resources !== undefined){
const err101 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data24.roles !== undefined){
const err102 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/roles/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data24.subjects !== undefined){
const err103 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/spec/rules/" + i0+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data18.mutate !== undefined){
const err105 = {instancePath:instancePath+"/spec/rules/" + i0+"/mutate",schemaPath:"#/properties/spec/properties/rules/items/properties/mutate/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data18.name !== undefined){
let data73 = data18.name;
if(typeof data73 !== "string"){
const err106 = {instancePath:instancePath+"/spec/rules/" + i0+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern2.test(data73)){
const err107 = {instancePath:instancePath+"/spec/rules/" + i0+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,63}$"},message:"must match pattern \""+"^[\\s\\S]{0,63}$"+"\""};
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
if(data18.preconditions !== undefined){
const err108 = {instancePath:instancePath+"/spec/rules/" + i0+"/preconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/preconditions/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data18.reportProperties !== undefined){
let data75 = data18.reportProperties;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key17 in data75){
if(typeof data75[key17] !== "string"){
const err109 = {instancePath:instancePath+"/spec/rules/" + i0+"/reportProperties/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/reportProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err110 = {instancePath:instancePath+"/spec/rules/" + i0+"/reportProperties",schemaPath:"#/properties/spec/properties/rules/items/properties/reportProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data18.skipBackgroundRequests !== undefined){
if(typeof data18.skipBackgroundRequests !== "boolean"){
const err111 = {instancePath:instancePath+"/spec/rules/" + i0+"/skipBackgroundRequests",schemaPath:"#/properties/spec/properties/rules/items/properties/skipBackgroundRequests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data18.validate !== undefined){
let data78 = data18.validate;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key18 in data78){
if(!(func2.call(schema11.properties.spec.properties.rules.items.properties.validate.properties, key18))){
const err112 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data78.allowExistingViolations !== undefined){
if(typeof data78.allowExistingViolations !== "boolean"){
const err113 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/allowExistingViolations",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/allowExistingViolations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data78.anyPattern !== undefined){
const err114 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/anyPattern",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/anyPattern/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data78.assert !== undefined){
const err115 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/assert",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/assert/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data78.cel !== undefined){
let data82 = data78.cel;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key19 in data82){
if(!((((((key19 === "auditAnnotations") || (key19 === "expressions")) || (key19 === "generate")) || (key19 === "paramKind")) || (key19 === "paramRef")) || (key19 === "variables"))){
const err116 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data82.auditAnnotations !== undefined){
let data83 = data82.auditAnnotations;
if(Array.isArray(data83)){
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
let data84 = data83[i13];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.key === undefined){
const err117 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data84.valueExpression === undefined){
const err118 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key20 in data84){
if(!((key20 === "key") || (key20 === "valueExpression"))){
const err119 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data84.key !== undefined){
if(typeof data84.key !== "string"){
const err120 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data84.valueExpression !== undefined){
if(typeof data84.valueExpression !== "string"){
const err121 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13+"/valueExpression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err122 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations/" + i13,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err123 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/auditAnnotations",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data82.expressions !== undefined){
let data87 = data82.expressions;
if(Array.isArray(data87)){
const len14 = data87.length;
for(let i14=0; i14<len14; i14++){
let data88 = data87[i14];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.expression === undefined){
const err124 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key21 in data88){
if(!((((key21 === "expression") || (key21 === "message")) || (key21 === "messageExpression")) || (key21 === "reason"))){
const err125 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data88.expression !== undefined){
if(typeof data88.expression !== "string"){
const err126 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14+"/expression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data88.message !== undefined){
if(typeof data88.message !== "string"){
const err127 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data88.messageExpression !== undefined){
if(typeof data88.messageExpression !== "string"){
const err128 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14+"/messageExpression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data88.reason !== undefined){
if(typeof data88.reason !== "string"){
const err129 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err130 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions/" + i14,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err131 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/expressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data82.generate !== undefined){
if(typeof data82.generate !== "boolean"){
const err132 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/generate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/generate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data82.paramKind !== undefined){
let data94 = data82.paramKind;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
if(!((key22 === "apiVersion") || (key22 === "kind"))){
const err133 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data94.apiVersion !== undefined){
if(typeof data94.apiVersion !== "string"){
const err134 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramKind/apiVersion",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data94.kind !== undefined){
if(typeof data94.kind !== "string"){
const err135 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramKind/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data82.paramRef !== undefined){
let data97 = data82.paramRef;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
if(!((((key23 === "name") || (key23 === "namespace")) || (key23 === "parameterNotFoundAction")) || (key23 === "selector"))){
const err137 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data97.name !== undefined){
if(typeof data97.name !== "string"){
const err138 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data97.namespace !== undefined){
if(typeof data97.namespace !== "string"){
const err139 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data97.parameterNotFoundAction !== undefined){
if(typeof data97.parameterNotFoundAction !== "string"){
const err140 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data97.selector !== undefined){
let data101 = data97.selector;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
if(!((key24 === "matchExpressions") || (key24 === "matchLabels"))){
const err141 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data101.matchExpressions !== undefined){
let data102 = data101.matchExpressions;
if(Array.isArray(data102)){
const len15 = data102.length;
for(let i15=0; i15<len15; i15++){
let data103 = data102[i15];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.key === undefined){
const err142 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data103.operator === undefined){
const err143 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key25 in data103){
if(!(((key25 === "key") || (key25 === "operator")) || (key25 === "values"))){
const err144 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data103.key !== undefined){
if(typeof data103.key !== "string"){
const err145 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data103.operator !== undefined){
if(typeof data103.operator !== "string"){
const err146 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data103.values !== undefined){
let data106 = data103.values;
if(Array.isArray(data106)){
const len16 = data106.length;
for(let i16=0; i16<len16; i16++){
if(typeof data106[i16] !== "string"){
const err147 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15+"/values/" + i16,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions/" + i15,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err150 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data101.matchLabels !== undefined){
let data108 = data101.matchLabels;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key26 in data108){
if(typeof data108[key26] !== "string"){
const err151 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchLabels/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err152 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err154 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/paramRef",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data82.variables !== undefined){
let data110 = data82.variables;
if(Array.isArray(data110)){
const len17 = data110.length;
for(let i17=0; i17<len17; i17++){
let data111 = data110[i17];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.expression === undefined){
const err155 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data111.name === undefined){
const err156 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key27 in data111){
if(!((key27 === "expression") || (key27 === "name"))){
const err157 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data111.expression !== undefined){
if(typeof data111.expression !== "string"){
const err158 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17+"/expression",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data111.name !== undefined){
if(typeof data111.name !== "string"){
const err159 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err160 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables/" + i17,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel/variables",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err162 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data78.deny !== undefined){
const err163 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/deny/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data78.failureAction !== undefined){
let data115 = data78.failureAction;
if(typeof data115 !== "string"){
const err164 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!((data115 === "Audit") || (data115 === "Enforce"))){
const err165 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.validate.properties.failureAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data78.failureActionOverrides !== undefined){
let data116 = data78.failureActionOverrides;
if(Array.isArray(data116)){
const len18 = data116.length;
for(let i18=0; i18<len18; i18++){
let data117 = data116[i18];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key28 in data117){
if(!(((key28 === "action") || (key28 === "namespaceSelector")) || (key28 === "namespaces"))){
const err166 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data117.action !== undefined){
let data118 = data117.action;
if(typeof data118 !== "string"){
const err167 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((((data118 === "audit") || (data118 === "enforce")) || (data118 === "Audit")) || (data118 === "Enforce"))){
const err168 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.rules.items.properties.validate.properties.failureActionOverrides.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data117.namespaceSelector !== undefined){
let data119 = data117.namespaceSelector;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key29 in data119){
if(!((key29 === "matchExpressions") || (key29 === "matchLabels"))){
const err169 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data119.matchExpressions !== undefined){
let data120 = data119.matchExpressions;
if(Array.isArray(data120)){
const len19 = data120.length;
for(let i19=0; i19<len19; i19++){
let data121 = data120[i19];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.key === undefined){
const err170 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data121.operator === undefined){
const err171 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key30 in data121){
if(!(((key30 === "key") || (key30 === "operator")) || (key30 === "values"))){
const err172 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data121.key !== undefined){
if(typeof data121.key !== "string"){
const err173 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data121.operator !== undefined){
if(typeof data121.operator !== "string"){
const err174 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data121.values !== undefined){
let data124 = data121.values;
if(Array.isArray(data124)){
const len20 = data124.length;
for(let i20=0; i20<len20; i20++){
if(typeof data124[i20] !== "string"){
const err175 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19+"/values/" + i20,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err176 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions/" + i19,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data119.matchLabels !== undefined){
let data126 = data119.matchLabels;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key31 in data126){
if(typeof data126[key31] !== "string"){
const err179 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchLabels/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data117.namespaces !== undefined){
let data128 = data117.namespaces;
if(Array.isArray(data128)){
const len21 = data128.length;
for(let i21=0; i21<len21; i21++){
if(typeof data128[i21] !== "string"){
const err182 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaces/" + i21,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18+"/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err184 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides/" + i18,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err185 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/failureActionOverrides",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data78.foreach !== undefined){
const err186 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/foreach",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/foreach/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data78.manifests !== undefined){
const err187 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/manifests",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/manifests/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data78.message !== undefined){
if(typeof data78.message !== "string"){
const err188 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data78.pattern !== undefined){
const err189 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/pattern",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/pattern/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data78.podSecurity !== undefined){
const err190 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate/podSecurity",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/podSecurity/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/spec/rules/" + i0+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data18.verifyImages !== undefined){
const err192 = {instancePath:instancePath+"/spec/rules/" + i0+"/verifyImages",schemaPath:"#/properties/spec/properties/rules/items/properties/verifyImages/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err194 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data8.schemaValidation !== undefined){
if(typeof data8.schemaValidation !== "boolean"){
const err195 = {instancePath:instancePath+"/spec/schemaValidation",schemaPath:"#/properties/spec/properties/schemaValidation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data8.useServerSideApply !== undefined){
if(typeof data8.useServerSideApply !== "boolean"){
const err196 = {instancePath:instancePath+"/spec/useServerSideApply",schemaPath:"#/properties/spec/properties/useServerSideApply/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data8.validationFailureAction !== undefined){
let data138 = data8.validationFailureAction;
if(typeof data138 !== "string"){
const err197 = {instancePath:instancePath+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!((((data138 === "audit") || (data138 === "enforce")) || (data138 === "Audit")) || (data138 === "Enforce"))){
const err198 = {instancePath:instancePath+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.validationFailureAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data8.validationFailureActionOverrides !== undefined){
let data139 = data8.validationFailureActionOverrides;
if(Array.isArray(data139)){
const len22 = data139.length;
for(let i22=0; i22<len22; i22++){
let data140 = data139[i22];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key32 in data140){
if(!(((key32 === "action") || (key32 === "namespaceSelector")) || (key32 === "namespaces"))){
const err199 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data140.action !== undefined){
let data141 = data140.action;
if(typeof data141 !== "string"){
const err200 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((((data141 === "audit") || (data141 === "enforce")) || (data141 === "Audit")) || (data141 === "Enforce"))){
const err201 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.validationFailureActionOverrides.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data140.namespaceSelector !== undefined){
let data142 = data140.namespaceSelector;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key33 in data142){
if(!((key33 === "matchExpressions") || (key33 === "matchLabels"))){
const err202 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data142.matchExpressions !== undefined){
let data143 = data142.matchExpressions;
if(Array.isArray(data143)){
const len23 = data143.length;
for(let i23=0; i23<len23; i23++){
let data144 = data143[i23];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.key === undefined){
const err203 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data144.operator === undefined){
const err204 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key34 in data144){
if(!(((key34 === "key") || (key34 === "operator")) || (key34 === "values"))){
const err205 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data144.key !== undefined){
if(typeof data144.key !== "string"){
const err206 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23+"/key",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data144.operator !== undefined){
if(typeof data144.operator !== "string"){
const err207 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23+"/operator",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data144.values !== undefined){
let data147 = data144.values;
if(Array.isArray(data147)){
const len24 = data147.length;
for(let i24=0; i24<len24; i24++){
if(typeof data147[i24] !== "string"){
const err208 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23+"/values/" + i24,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err209 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23+"/values",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions/" + i23,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err211 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data142.matchLabels !== undefined){
let data149 = data142.matchLabels;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key35 in data149){
if(typeof data149[key35] !== "string"){
const err212 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchLabels/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err214 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaceSelector",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data140.namespaces !== undefined){
let data151 = data140.namespaces;
if(Array.isArray(data151)){
const len25 = data151.length;
for(let i25=0; i25<len25; i25++){
if(typeof data151[i25] !== "string"){
const err215 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaces/" + i25,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22+"/namespaces",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err217 = {instancePath:instancePath+"/spec/validationFailureActionOverrides/" + i22,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/spec/validationFailureActionOverrides",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data8.webhookConfiguration !== undefined){
let data153 = data8.webhookConfiguration;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key36 in data153){
if(!(((key36 === "failurePolicy") || (key36 === "matchConditions")) || (key36 === "timeoutSeconds"))){
const err219 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data153.failurePolicy !== undefined){
let data154 = data153.failurePolicy;
if(typeof data154 !== "string"){
const err220 = {instancePath:instancePath+"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!((data154 === "Ignore") || (data154 === "Fail"))){
const err221 = {instancePath:instancePath+"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.spec.properties.webhookConfiguration.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data153.matchConditions !== undefined){
let data155 = data153.matchConditions;
if(Array.isArray(data155)){
const len26 = data155.length;
for(let i26=0; i26<len26; i26++){
let data156 = data155[i26];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.expression === undefined){
const err222 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data156.name === undefined){
const err223 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key37 in data156){
if(!((key37 === "expression") || (key37 === "name"))){
const err224 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data156.expression !== undefined){
if(typeof data156.expression !== "string"){
const err225 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26+"/expression",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data156.name !== undefined){
if(typeof data156.name !== "string"){
const err226 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26+"/name",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err227 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions/" + i26,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/spec/webhookConfiguration/matchConditions",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data153.timeoutSeconds !== undefined){
let data159 = data153.timeoutSeconds;
if(!((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159)))){
const err229 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(typeof data159 == "number"){
if(data159 > 2147483647 || isNaN(data159)){
const err230 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data159 < -2147483648 || isNaN(data159)){
const err231 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data8.webhookTimeoutSeconds !== undefined){
let data160 = data8.webhookTimeoutSeconds;
if(!((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160)))){
const err233 = {instancePath:instancePath+"/spec/webhookTimeoutSeconds",schemaPath:"#/properties/spec/properties/webhookTimeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(typeof data160 == "number"){
if(data160 > 2147483647 || isNaN(data160)){
const err234 = {instancePath:instancePath+"/spec/webhookTimeoutSeconds",schemaPath:"#/properties/spec/properties/webhookTimeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data160 < -2147483648 || isNaN(data160)){
const err235 = {instancePath:instancePath+"/spec/webhookTimeoutSeconds",schemaPath:"#/properties/spec/properties/webhookTimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
}
else {
const err236 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const constraint = validate11;
const schema12 = {"$id":"constraint","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["constraints.gatekeeper.sh/v1beta1"]},"kind":{"type":"string"},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,63}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"match":{"type":"object","properties":{"excludedNamespaces":{"type":"array","items":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"}},"kinds":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"labelSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"name":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"namespaces":{"type":"array","items":{"type":"string","pattern":"^\\*?[-:a-z0-9]*\\*?$"}},"scope":{"type":"string"},"source":{"type":"string","enum":["All","Generated","Original"]}},"additionalProperties":false},"enforcementAction":{"type":"string","enum":["deny","dryrun","warn"],"default":"deny"},"parameters":{"type":"object"}},"additionalProperties":false}},"additionalProperties":false};
const pattern5 = new RegExp("^\\*?[-:a-z0-9]*\\*?$", "u");

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
if(data2.name === undefined){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
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
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,63}$"},message:"must match pattern \""+"^[\\s\\S]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err13 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err15 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(((key4 === "match") || (key4 === "enforcementAction")) || (key4 === "parameters"))){
const err18 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.match !== undefined){
let data9 = data8.match;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
if(!((((((((key5 === "excludedNamespaces") || (key5 === "kinds")) || (key5 === "labelSelector")) || (key5 === "name")) || (key5 === "namespaceSelector")) || (key5 === "namespaces")) || (key5 === "scope")) || (key5 === "source"))){
const err19 = {instancePath:instancePath+"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.excludedNamespaces !== undefined){
let data10 = data9.excludedNamespaces;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err20 = {instancePath:instancePath+"/spec/match/excludedNamespaces/" + i0,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/spec/match/excludedNamespaces/" + i0,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/match/excludedNamespaces",schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.kinds !== undefined){
let data12 = data9.kinds;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!((key6 === "apiGroups") || (key6 === "kinds"))){
const err23 = {instancePath:instancePath+"/spec/match/kinds/" + i1,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.apiGroups !== undefined){
let data14 = data13.apiGroups;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
const err24 = {instancePath:instancePath+"/spec/match/kinds/" + i1+"/apiGroups/" + i2,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/match/kinds/" + i1+"/apiGroups",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.kinds !== undefined){
let data16 = data13.kinds;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err26 = {instancePath:instancePath+"/spec/match/kinds/" + i1+"/kinds/" + i3,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/spec/match/kinds/" + i1+"/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath:instancePath+"/spec/match/kinds/" + i1,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.labelSelector !== undefined){
let data18 = data9.labelSelector;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(!((key7 === "matchExpressions") || (key7 === "matchLabels"))){
const err30 = {instancePath:instancePath+"/spec/match/labelSelector",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.matchExpressions !== undefined){
let data19 = data18.matchExpressions;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.key === undefined){
const err31 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data20.operator === undefined){
const err32 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key8 in data20){
if(!(((key8 === "key") || (key8 === "operator")) || (key8 === "values"))){
const err33 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.key !== undefined){
if(typeof data20.key !== "string"){
const err34 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4+"/key",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.operator !== undefined){
if(typeof data20.operator !== "string"){
const err35 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4+"/operator",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.values !== undefined){
let data23 = data20.values;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
if(typeof data23[i5] !== "string"){
const err36 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4+"/values/" + i5,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4+"/values",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions/" + i4,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/spec/match/labelSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.matchLabels !== undefined){
let data25 = data18.matchLabels;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key9 in data25){
if(typeof data25[key9] !== "string"){
const err40 = {instancePath:instancePath+"/spec/match/labelSelector/matchLabels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/spec/match/labelSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/match/labelSelector",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.name !== undefined){
let data27 = data9.name;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err43 = {instancePath:instancePath+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.namespaceSelector !== undefined){
let data28 = data9.namespaceSelector;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key10 in data28){
if(!((key10 === "matchExpressions") || (key10 === "matchLabels"))){
const err45 = {instancePath:instancePath+"/spec/match/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.matchExpressions !== undefined){
let data29 = data28.matchExpressions;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.key === undefined){
const err46 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data30.operator === undefined){
const err47 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key11 in data30){
if(!(((key11 === "key") || (key11 === "operator")) || (key11 === "values"))){
const err48 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.key !== undefined){
if(typeof data30.key !== "string"){
const err49 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6+"/key",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data30.operator !== undefined){
if(typeof data30.operator !== "string"){
const err50 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6+"/operator",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.values !== undefined){
let data33 = data30.values;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
if(typeof data33[i7] !== "string"){
const err51 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6+"/values/" + i7,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6+"/values",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err54 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data28.matchLabels !== undefined){
let data35 = data28.matchLabels;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key12 in data35){
if(typeof data35[key12] !== "string"){
const err55 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchLabels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/spec/match/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/spec/match/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data9.namespaces !== undefined){
let data37 = data9.namespaces;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err58 = {instancePath:instancePath+"/spec/match/namespaces/" + i8,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern: "^\\*?[-:a-z0-9]*\\*?$"},message:"must match pattern \""+"^\\*?[-:a-z0-9]*\\*?$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/spec/match/namespaces/" + i8,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err60 = {instancePath:instancePath+"/spec/match/namespaces",schemaPath:"#/properties/spec/properties/match/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data9.scope !== undefined){
if(typeof data9.scope !== "string"){
const err61 = {instancePath:instancePath+"/spec/match/scope",schemaPath:"#/properties/spec/properties/match/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data9.source !== undefined){
let data40 = data9.source;
if(typeof data40 !== "string"){
const err62 = {instancePath:instancePath+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((data40 === "All") || (data40 === "Generated")) || (data40 === "Original"))){
const err63 = {instancePath:instancePath+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/enum",keyword:"enum",params:{allowedValues: schema12.properties.spec.properties.match.properties.source.enum},message:"must be equal to one of the allowed values"};
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
const err64 = {instancePath:instancePath+"/spec/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data8.enforcementAction !== undefined){
let data41 = data8.enforcementAction;
if(typeof data41 !== "string"){
const err65 = {instancePath:instancePath+"/spec/enforcementAction",schemaPath:"#/properties/spec/properties/enforcementAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((data41 === "deny") || (data41 === "dryrun")) || (data41 === "warn"))){
const err66 = {instancePath:instancePath+"/spec/enforcementAction",schemaPath:"#/properties/spec/properties/enforcementAction/enum",keyword:"enum",params:{allowedValues: schema12.properties.spec.properties.enforcementAction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data8.parameters !== undefined){
let data42 = data8.parameters;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err67 = {instancePath:instancePath+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const constrainttemplate = validate12;
const schema13 = {"$id":"constrainttemplate","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["templates.gatekeeper.sh/v1"]},"kind":{"type":"string","enum":["ConstraintTemplate"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"crd":{"type":"object","properties":{"spec":{"type":"object","properties":{"names":{"type":"object","properties":{"kind":{"type":"string"},"shortNames":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"validation":{"type":"object","properties":{"legacySchema":{"type":"boolean","default":false},"openAPIV3Schema":{"type":"object"}},"default":{"legacySchema":false},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"targets":{"type":"array","items":{"type":"object","properties":{"code":{"type":"array","items":{"type":"object","required":["engine","source"],"properties":{"engine":{"type":"string"},"source":{}},"additionalProperties":false},"x-kubernetes-list-map-keys":["engine"]},"libs":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","DELETE","UPDATE","CONNECT"]}},"rego":{"type":"string"},"target":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false};

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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!((key4 === "crd") || (key4 === "targets"))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.crd !== undefined){
let data9 = data8.crd;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
if(!(key5 === "spec")){
const err20 = {instancePath:instancePath+"/spec/crd",schemaPath:"#/properties/spec/properties/crd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.spec !== undefined){
let data10 = data9.spec;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!((key6 === "names") || (key6 === "validation"))){
const err21 = {instancePath:instancePath+"/spec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.names !== undefined){
let data11 = data10.names;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
if(!((key7 === "kind") || (key7 === "shortNames"))){
const err22 = {instancePath:instancePath+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.kind !== undefined){
if(typeof data11.kind !== "string"){
const err23 = {instancePath:instancePath+"/spec/crd/spec/names/kind",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.shortNames !== undefined){
let data13 = data11.shortNames;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err24 = {instancePath:instancePath+"/spec/crd/spec/names/shortNames/" + i0,schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/crd/spec/names/shortNames",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.validation !== undefined){
let data15 = data10.validation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key8 in data15){
if(!((key8 === "legacySchema") || (key8 === "openAPIV3Schema"))){
const err27 = {instancePath:instancePath+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.legacySchema !== undefined){
if(typeof data15.legacySchema !== "boolean"){
const err28 = {instancePath:instancePath+"/spec/crd/spec/validation/legacySchema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/legacySchema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.openAPIV3Schema !== undefined){
let data17 = data15.openAPIV3Schema;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err29 = {instancePath:instancePath+"/spec/crd/spec/validation/openAPIV3Schema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/spec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/spec/crd",schemaPath:"#/properties/spec/properties/crd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.targets !== undefined){
let data18 = data8.targets;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!(((((key9 === "code") || (key9 === "libs")) || (key9 === "operations")) || (key9 === "rego")) || (key9 === "target"))){
const err33 = {instancePath:instancePath+"/spec/targets/" + i1,schemaPath:"#/properties/spec/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.code !== undefined){
let data20 = data19.code;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.engine === undefined){
const err34 = {instancePath:instancePath+"/spec/targets/" + i1+"/code/" + i2,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data21.source === undefined){
const err35 = {instancePath:instancePath+"/spec/targets/" + i1+"/code/" + i2,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key10 in data21){
if(!((key10 === "engine") || (key10 === "source"))){
const err36 = {instancePath:instancePath+"/spec/targets/" + i1+"/code/" + i2,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.engine !== undefined){
if(typeof data21.engine !== "string"){
const err37 = {instancePath:instancePath+"/spec/targets/" + i1+"/code/" + i2+"/engine",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spec/targets/" + i1+"/code/" + i2,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(new Set(data20.map((item) => item?.["engine"])).size < data20.length){
const err39 = {instancePath:instancePath+"/spec/targets/" + i1+"/code",schemaPath:"#/properties/spec/properties/targets/items/properties/code/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:{},message:"must not have two items with the same key"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/spec/targets/" + i1+"/code",schemaPath:"#/properties/spec/properties/targets/items/properties/code/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.libs !== undefined){
let data23 = data19.libs;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err41 = {instancePath:instancePath+"/spec/targets/" + i1+"/libs/" + i3,schemaPath:"#/properties/spec/properties/targets/items/properties/libs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/targets/" + i1+"/libs",schemaPath:"#/properties/spec/properties/targets/items/properties/libs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.operations !== undefined){
let data25 = data19.operations;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/spec/targets/" + i1+"/operations/" + i4,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "*") || (data26 === "CREATE")) || (data26 === "DELETE")) || (data26 === "UPDATE")) || (data26 === "CONNECT"))){
const err44 = {instancePath:instancePath+"/spec/targets/" + i1+"/operations/" + i4,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.spec.properties.targets.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err45 = {instancePath:instancePath+"/spec/targets/" + i1+"/operations",schemaPath:"#/properties/spec/properties/targets/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.rego !== undefined){
if(typeof data19.rego !== "string"){
const err46 = {instancePath:instancePath+"/spec/targets/" + i1+"/rego",schemaPath:"#/properties/spec/properties/targets/items/properties/rego/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.target !== undefined){
if(typeof data19.target !== "string"){
const err47 = {instancePath:instancePath+"/spec/targets/" + i1+"/target",schemaPath:"#/properties/spec/properties/targets/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/spec/targets/" + i1,schemaPath:"#/properties/spec/properties/targets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err49 = {instancePath:instancePath+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const policyexception = validate13;
const schema14 = {"$id":"policyexception","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["policies.kyverno.io/v1"]},"kind":{"type":"string","enum":["PolicyException"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","required":["policyRefs"],"properties":{"allowedValues":{"type":"array","items":{"type":"string"}},"evaluationMode":{"type":"string"},"expiresAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},"images":{"type":"array","items":{"type":"string"}},"matchConditions":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"policyRefs":{"type":"array","items":{"type":"object","required":["kind","name"],"properties":{"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false}},"properties":{"type":"object","additionalProperties":{"type":"string"}},"reportResult":{"type":"string","enum":["skip","pass"],"default":"skip"}},"additionalProperties":false}},"additionalProperties":false};
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="policyexception" */;
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
if(!(data1 === "PolicyException")){
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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "name") || (key1 === "namespace")) || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data4 = data2.namespace;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.labels !== undefined){
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err17 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data7 = data2.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(typeof data7[key3] !== "string"){
const err19 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.spec !== undefined){
let data9 = data.spec;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.policyRefs === undefined){
const err22 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "policyRefs"},message:"must have required property '"+"policyRefs"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data9){
if(!((((((((key4 === "allowedValues") || (key4 === "evaluationMode")) || (key4 === "expiresAt")) || (key4 === "images")) || (key4 === "matchConditions")) || (key4 === "policyRefs")) || (key4 === "properties")) || (key4 === "reportResult"))){
const err23 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.allowedValues !== undefined){
let data10 = data9.allowedValues;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err24 = {instancePath:instancePath+"/spec/allowedValues/" + i0,schemaPath:"#/properties/spec/properties/allowedValues/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/allowedValues",schemaPath:"#/properties/spec/properties/allowedValues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.evaluationMode !== undefined){
if(typeof data9.evaluationMode !== "string"){
const err26 = {instancePath:instancePath+"/spec/evaluationMode",schemaPath:"#/properties/spec/properties/evaluationMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.expiresAt !== undefined){
let data13 = data9.expiresAt;
if(typeof data13 === "string"){
if(!pattern14.test(data13)){
const err27 = {instancePath:instancePath+"/spec/expiresAt",schemaPath:"#/properties/spec/properties/expiresAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/spec/expiresAt",schemaPath:"#/properties/spec/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.images !== undefined){
let data14 = data9.images;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err29 = {instancePath:instancePath+"/spec/images/" + i1,schemaPath:"#/properties/spec/properties/images/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/spec/images",schemaPath:"#/properties/spec/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.matchConditions !== undefined){
let data16 = data9.matchConditions;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.expression === undefined){
const err31 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.name === undefined){
const err32 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data17){
if(!((key5 === "expression") || (key5 === "name"))){
const err33 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.expression !== undefined){
if(typeof data17.expression !== "string"){
const err34 = {instancePath:instancePath+"/spec/matchConditions/" + i2+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.name !== undefined){
if(typeof data17.name !== "string"){
const err35 = {instancePath:instancePath+"/spec/matchConditions/" + i2+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.policyRefs !== undefined){
let data20 = data9.policyRefs;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.kind === undefined){
const err38 = {instancePath:instancePath+"/spec/policyRefs/" + i3,schemaPath:"#/properties/spec/properties/policyRefs/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21.name === undefined){
const err39 = {instancePath:instancePath+"/spec/policyRefs/" + i3,schemaPath:"#/properties/spec/properties/policyRefs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "kind") || (key6 === "name"))){
const err40 = {instancePath:instancePath+"/spec/policyRefs/" + i3,schemaPath:"#/properties/spec/properties/policyRefs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.kind !== undefined){
if(typeof data21.kind !== "string"){
const err41 = {instancePath:instancePath+"/spec/policyRefs/" + i3+"/kind",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err42 = {instancePath:instancePath+"/spec/policyRefs/" + i3+"/name",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/spec/policyRefs/" + i3,schemaPath:"#/properties/spec/properties/policyRefs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err44 = {instancePath:instancePath+"/spec/policyRefs",schemaPath:"#/properties/spec/properties/policyRefs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.properties !== undefined){
let data24 = data9.properties;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(typeof data24[key7] !== "string"){
const err45 = {instancePath:instancePath+"/spec/properties/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/properties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/spec/properties",schemaPath:"#/properties/spec/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.reportResult !== undefined){
let data26 = data9.reportResult;
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/spec/reportResult",schemaPath:"#/properties/spec/properties/reportResult/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data26 === "skip") || (data26 === "pass"))){
const err48 = {instancePath:instancePath+"/spec/reportResult",schemaPath:"#/properties/spec/properties/reportResult/enum",keyword:"enum",params:{allowedValues: schema14.properties.spec.properties.reportResult.enum},message:"must be equal to one of the allowed values"};
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
const err49 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validatingadmissionpolicy = validate14;
const schema15 = {"$id":"validatingadmissionpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["admissionregistration.k8s.io/v1"]},"kind":{"type":"string","enum":["ValidatingAdmissionPolicy"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"failurePolicy":{"type":"string","enum":["Ignore","Fail"],"default":"Fail"},"matchConditions":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false},"x-kubernetes-list-map-keys":["name"]},"matchConstraints":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","UPDATE","DELETE","CONNECT"]}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string","enum":["Cluster","Namespaced","*"],"default":"*"}},"additionalProperties":false}},"matchPolicy":{"type":"string","enum":["Exact","Equivalent"],"default":"Equivalent"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"default":{},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"default":{},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","UPDATE","DELETE","CONNECT"]}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string","enum":["Cluster","Namespaced","*"],"default":"*"}},"additionalProperties":false}}},"additionalProperties":false},"paramKind":{"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"}},"additionalProperties":false},"validations":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string","enum":["Forbidden","Invalid","RequestEntityTooLarge"]}},"additionalProperties":false}},"variables":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false},"x-kubernetes-list-map-keys":["name"]}},"additionalProperties":false}},"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(data1 === "ValidatingAdmissionPolicy")){
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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(((((((key4 === "auditAnnotations") || (key4 === "failurePolicy")) || (key4 === "matchConditions")) || (key4 === "matchConstraints")) || (key4 === "paramKind")) || (key4 === "validations")) || (key4 === "variables"))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.auditAnnotations !== undefined){
let data9 = data8.auditAnnotations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err20 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.valueExpression === undefined){
const err21 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key5 in data10){
if(!((key5 === "key") || (key5 === "valueExpression"))){
const err22 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.key !== undefined){
if(typeof data10.key !== "string"){
const err23 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0+"/key",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.valueExpression !== undefined){
if(typeof data10.valueExpression !== "string"){
const err24 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0+"/valueExpression",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.failurePolicy !== undefined){
let data13 = data8.failurePolicy;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data13 === "Ignore") || (data13 === "Fail"))){
const err28 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.matchConditions !== undefined){
let data14 = data8.matchConditions;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err29 = {instancePath:instancePath+"/spec/matchConditions/" + i1,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.expression === undefined){
const err30 = {instancePath:instancePath+"/spec/matchConditions/" + i1,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key6 in data15){
if(!((key6 === "expression") || (key6 === "name"))){
const err31 = {instancePath:instancePath+"/spec/matchConditions/" + i1,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.expression !== undefined){
if(typeof data15.expression !== "string"){
const err32 = {instancePath:instancePath+"/spec/matchConditions/" + i1+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
const err33 = {instancePath:instancePath+"/spec/matchConditions/" + i1+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/spec/matchConditions/" + i1,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(new Set(data14.map((item) => item?.["name"])).size < data14.length){
const err35 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:{},message:"must not have two items with the same key"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.matchConstraints !== undefined){
let data18 = data8.matchConstraints;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(!(((((key7 === "excludeResourceRules") || (key7 === "matchPolicy")) || (key7 === "namespaceSelector")) || (key7 === "objectSelector")) || (key7 === "resourceRules"))){
const err37 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.excludeResourceRules !== undefined){
let data19 = data18.excludeResourceRules;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key8 in data20){
if(!((((((key8 === "apiGroups") || (key8 === "apiVersions")) || (key8 === "operations")) || (key8 === "resourceNames")) || (key8 === "resources")) || (key8 === "scope"))){
const err38 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.apiGroups !== undefined){
let data21 = data20.apiGroups;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err39 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/apiGroups/" + i3,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.apiVersions !== undefined){
let data23 = data20.apiVersions;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(typeof data23[i4] !== "string"){
const err41 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/apiVersions/" + i4,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.operations !== undefined){
let data25 = data20.operations;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/operations/" + i5,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "*") || (data26 === "CREATE")) || (data26 === "UPDATE")) || (data26 === "DELETE")) || (data26 === "CONNECT"))){
const err44 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/operations/" + i5,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.matchConstraints.properties.excludeResourceRules.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err45 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.resourceNames !== undefined){
let data27 = data20.resourceNames;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
if(typeof data27[i6] !== "string"){
const err46 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/resourceNames/" + i6,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.resources !== undefined){
let data29 = data20.resources;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
if(typeof data29[i7] !== "string"){
const err48 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/resources/" + i7,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.scope !== undefined){
let data31 = data20.scope;
if(typeof data31 !== "string"){
const err50 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data31 === "Cluster") || (data31 === "Namespaced")) || (data31 === "*"))){
const err51 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.matchConstraints.properties.excludeResourceRules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i2,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.matchPolicy !== undefined){
let data32 = data18.matchPolicy;
if(typeof data32 !== "string"){
const err54 = {instancePath:instancePath+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data32 === "Exact") || (data32 === "Equivalent"))){
const err55 = {instancePath:instancePath+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/properties/matchPolicy/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.matchConstraints.properties.matchPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.namespaceSelector !== undefined){
let data33 = data18.namespaceSelector;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
if(!((key9 === "matchExpressions") || (key9 === "matchLabels"))){
const err56 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data33.matchExpressions !== undefined){
let data34 = data33.matchExpressions;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
let data35 = data34[i8];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.key === undefined){
const err57 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data35.operator === undefined){
const err58 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key10 in data35){
if(!(((key10 === "key") || (key10 === "operator")) || (key10 === "values"))){
const err59 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.key !== undefined){
if(typeof data35.key !== "string"){
const err60 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data35.operator !== undefined){
if(typeof data35.operator !== "string"){
const err61 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.values !== undefined){
let data38 = data35.values;
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
if(typeof data38[i9] !== "string"){
const err62 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8+"/values/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err64 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err65 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data33.matchLabels !== undefined){
let data40 = data33.matchLabels;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key11 in data40){
if(typeof data40[key11] !== "string"){
const err66 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err67 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data18.objectSelector !== undefined){
let data42 = data18.objectSelector;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key12 in data42){
if(!((key12 === "matchExpressions") || (key12 === "matchLabels"))){
const err69 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.matchExpressions !== undefined){
let data43 = data42.matchExpressions;
if(Array.isArray(data43)){
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
let data44 = data43[i10];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.key === undefined){
const err70 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data44.operator === undefined){
const err71 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key13 in data44){
if(!(((key13 === "key") || (key13 === "operator")) || (key13 === "values"))){
const err72 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data44.key !== undefined){
if(typeof data44.key !== "string"){
const err73 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data44.operator !== undefined){
if(typeof data44.operator !== "string"){
const err74 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data44.values !== undefined){
let data47 = data44.values;
if(Array.isArray(data47)){
const len11 = data47.length;
for(let i11=0; i11<len11; i11++){
if(typeof data47[i11] !== "string"){
const err75 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10+"/values/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err77 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data42.matchLabels !== undefined){
let data49 = data42.matchLabels;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
if(typeof data49[key14] !== "string"){
const err79 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err81 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data18.resourceRules !== undefined){
let data51 = data18.resourceRules;
if(Array.isArray(data51)){
const len12 = data51.length;
for(let i12=0; i12<len12; i12++){
let data52 = data51[i12];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key15 in data52){
if(!((((((key15 === "apiGroups") || (key15 === "apiVersions")) || (key15 === "operations")) || (key15 === "resourceNames")) || (key15 === "resources")) || (key15 === "scope"))){
const err82 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data52.apiGroups !== undefined){
let data53 = data52.apiGroups;
if(Array.isArray(data53)){
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
if(typeof data53[i13] !== "string"){
const err83 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/apiGroups/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err84 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data52.apiVersions !== undefined){
let data55 = data52.apiVersions;
if(Array.isArray(data55)){
const len14 = data55.length;
for(let i14=0; i14<len14; i14++){
if(typeof data55[i14] !== "string"){
const err85 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/apiVersions/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err86 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data52.operations !== undefined){
let data57 = data52.operations;
if(Array.isArray(data57)){
const len15 = data57.length;
for(let i15=0; i15<len15; i15++){
let data58 = data57[i15];
if(typeof data58 !== "string"){
const err87 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/operations/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((((data58 === "*") || (data58 === "CREATE")) || (data58 === "UPDATE")) || (data58 === "DELETE")) || (data58 === "CONNECT"))){
const err88 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/operations/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.matchConstraints.properties.resourceRules.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err89 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data52.resourceNames !== undefined){
let data59 = data52.resourceNames;
if(Array.isArray(data59)){
const len16 = data59.length;
for(let i16=0; i16<len16; i16++){
if(typeof data59[i16] !== "string"){
const err90 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/resourceNames/" + i16,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err91 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data52.resources !== undefined){
let data61 = data52.resources;
if(Array.isArray(data61)){
const len17 = data61.length;
for(let i17=0; i17<len17; i17++){
if(typeof data61[i17] !== "string"){
const err92 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/resources/" + i17,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err93 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data52.scope !== undefined){
let data63 = data52.scope;
if(typeof data63 !== "string"){
const err94 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(((data63 === "Cluster") || (data63 === "Namespaced")) || (data63 === "*"))){
const err95 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.matchConstraints.properties.resourceRules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
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
const err96 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err97 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err98 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data8.paramKind !== undefined){
let data64 = data8.paramKind;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key16 in data64){
if(!((key16 === "apiVersion") || (key16 === "kind"))){
const err99 = {instancePath:instancePath+"/spec/paramKind",schemaPath:"#/properties/spec/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data64.apiVersion !== undefined){
if(typeof data64.apiVersion !== "string"){
const err100 = {instancePath:instancePath+"/spec/paramKind/apiVersion",schemaPath:"#/properties/spec/properties/paramKind/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data64.kind !== undefined){
if(typeof data64.kind !== "string"){
const err101 = {instancePath:instancePath+"/spec/paramKind/kind",schemaPath:"#/properties/spec/properties/paramKind/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err102 = {instancePath:instancePath+"/spec/paramKind",schemaPath:"#/properties/spec/properties/paramKind/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data8.validations !== undefined){
let data67 = data8.validations;
if(Array.isArray(data67)){
const len18 = data67.length;
for(let i18=0; i18<len18; i18++){
let data68 = data67[i18];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.expression === undefined){
const err103 = {instancePath:instancePath+"/spec/validations/" + i18,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key17 in data68){
if(!((((key17 === "expression") || (key17 === "message")) || (key17 === "messageExpression")) || (key17 === "reason"))){
const err104 = {instancePath:instancePath+"/spec/validations/" + i18,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data68.expression !== undefined){
if(typeof data68.expression !== "string"){
const err105 = {instancePath:instancePath+"/spec/validations/" + i18+"/expression",schemaPath:"#/properties/spec/properties/validations/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data68.message !== undefined){
if(typeof data68.message !== "string"){
const err106 = {instancePath:instancePath+"/spec/validations/" + i18+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data68.messageExpression !== undefined){
if(typeof data68.messageExpression !== "string"){
const err107 = {instancePath:instancePath+"/spec/validations/" + i18+"/messageExpression",schemaPath:"#/properties/spec/properties/validations/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data68.reason !== undefined){
let data72 = data68.reason;
if(typeof data72 !== "string"){
const err108 = {instancePath:instancePath+"/spec/validations/" + i18+"/reason",schemaPath:"#/properties/spec/properties/validations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(((data72 === "Forbidden") || (data72 === "Invalid")) || (data72 === "RequestEntityTooLarge"))){
const err109 = {instancePath:instancePath+"/spec/validations/" + i18+"/reason",schemaPath:"#/properties/spec/properties/validations/items/properties/reason/enum",keyword:"enum",params:{allowedValues: schema15.properties.spec.properties.validations.items.properties.reason.enum},message:"must be equal to one of the allowed values"};
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
const err110 = {instancePath:instancePath+"/spec/validations/" + i18,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err111 = {instancePath:instancePath+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data8.variables !== undefined){
let data73 = data8.variables;
if(Array.isArray(data73)){
const len19 = data73.length;
for(let i19=0; i19<len19; i19++){
let data74 = data73[i19];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err112 = {instancePath:instancePath+"/spec/variables/" + i19,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data74.expression === undefined){
const err113 = {instancePath:instancePath+"/spec/variables/" + i19,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key18 in data74){
if(!((key18 === "expression") || (key18 === "name"))){
const err114 = {instancePath:instancePath+"/spec/variables/" + i19,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data74.expression !== undefined){
if(typeof data74.expression !== "string"){
const err115 = {instancePath:instancePath+"/spec/variables/" + i19+"/expression",schemaPath:"#/properties/spec/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data74.name !== undefined){
if(typeof data74.name !== "string"){
const err116 = {instancePath:instancePath+"/spec/variables/" + i19+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/spec/variables/" + i19,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(new Set(data73.map((item) => item?.["name"])).size < data73.length){
const err118 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:{},message:"must not have two items with the same key"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err120 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const validatingadmissionpolicybinding = validate15;
const schema16 = {"$id":"validatingadmissionpolicybinding","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["admissionregistration.k8s.io/v1"]},"kind":{"type":"string","enum":["ValidatingAdmissionPolicyBinding"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","required":["policyName","validationActions"],"properties":{"matchResources":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","UPDATE","DELETE","CONNECT"]}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string","enum":["Cluster","Namespaced","*"],"default":"*"}},"additionalProperties":false}},"matchPolicy":{"type":"string","enum":["Exact","Equivalent"],"default":"Equivalent"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"default":{},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"default":{},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string","enum":["*","CREATE","UPDATE","DELETE","CONNECT"]}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string","enum":["Cluster","Namespaced","*"],"default":"*"}},"additionalProperties":false}}},"additionalProperties":false},"paramRef":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"},"parameterNotFoundAction":{"type":"string"},"selector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false},"policyName":{"type":"string"},"validationActions":{"type":"array","items":{"type":"string","enum":["Deny","Warn","Audit"]},"uniqueItems":true}},"additionalProperties":false}},"additionalProperties":false};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(data1 === "ValidatingAdmissionPolicyBinding")){
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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.policyName === undefined){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "policyName"},message:"must have required property '"+"policyName"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.validationActions === undefined){
const err20 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "validationActions"},message:"must have required property '"+"validationActions"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data8){
if(!((((key4 === "matchResources") || (key4 === "paramRef")) || (key4 === "policyName")) || (key4 === "validationActions"))){
const err21 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.matchResources !== undefined){
let data9 = data8.matchResources;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
if(!(((((key5 === "excludeResourceRules") || (key5 === "matchPolicy")) || (key5 === "namespaceSelector")) || (key5 === "objectSelector")) || (key5 === "resourceRules"))){
const err22 = {instancePath:instancePath+"/spec/matchResources",schemaPath:"#/properties/spec/properties/matchResources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.excludeResourceRules !== undefined){
let data10 = data9.excludeResourceRules;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
if(!((((((key6 === "apiGroups") || (key6 === "apiVersions")) || (key6 === "operations")) || (key6 === "resourceNames")) || (key6 === "resources")) || (key6 === "scope"))){
const err23 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.apiGroups !== undefined){
let data12 = data11.apiGroups;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err24 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/apiGroups/" + i1,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/apiGroups",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.apiVersions !== undefined){
let data14 = data11.apiVersions;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
const err26 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/apiVersions/" + i2,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/apiVersions",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.operations !== undefined){
let data16 = data11.operations;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/operations/" + i3,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((data17 === "*") || (data17 === "CREATE")) || (data17 === "UPDATE")) || (data17 === "DELETE")) || (data17 === "CONNECT"))){
const err29 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/operations/" + i3,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.matchResources.properties.excludeResourceRules.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err30 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/operations",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.resourceNames !== undefined){
let data18 = data11.resourceNames;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(typeof data18[i4] !== "string"){
const err31 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/resourceNames/" + i4,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/resourceNames",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.resources !== undefined){
let data20 = data11.resources;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(typeof data20[i5] !== "string"){
const err33 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/resources/" + i5,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/resources",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.scope !== undefined){
let data22 = data11.scope;
if(typeof data22 !== "string"){
const err35 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data22 === "Cluster") || (data22 === "Namespaced")) || (data22 === "*"))){
const err36 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.matchResources.properties.excludeResourceRules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules/" + i0,schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/spec/matchResources/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchResources/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.matchPolicy !== undefined){
let data23 = data9.matchPolicy;
if(typeof data23 !== "string"){
const err39 = {instancePath:instancePath+"/spec/matchResources/matchPolicy",schemaPath:"#/properties/spec/properties/matchResources/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data23 === "Exact") || (data23 === "Equivalent"))){
const err40 = {instancePath:instancePath+"/spec/matchResources/matchPolicy",schemaPath:"#/properties/spec/properties/matchResources/properties/matchPolicy/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.matchResources.properties.matchPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.namespaceSelector !== undefined){
let data24 = data9.namespaceSelector;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!((key7 === "matchExpressions") || (key7 === "matchLabels"))){
const err41 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.matchExpressions !== undefined){
let data25 = data24.matchExpressions;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.key === undefined){
const err42 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data26.operator === undefined){
const err43 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key8 in data26){
if(!(((key8 === "key") || (key8 === "operator")) || (key8 === "values"))){
const err44 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.key !== undefined){
if(typeof data26.key !== "string"){
const err45 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6+"/key",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data26.operator !== undefined){
if(typeof data26.operator !== "string"){
const err46 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6+"/operator",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.values !== undefined){
let data29 = data26.values;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
if(typeof data29[i7] !== "string"){
const err47 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6+"/values/" + i7,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6+"/values",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err49 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions/" + i6,schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.matchLabels !== undefined){
let data31 = data24.matchLabels;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key9 in data31){
if(typeof data31[key9] !== "string"){
const err51 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchLabels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/spec/matchResources/namespaceSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data9.objectSelector !== undefined){
let data33 = data9.objectSelector;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!((key10 === "matchExpressions") || (key10 === "matchLabels"))){
const err54 = {instancePath:instancePath+"/spec/matchResources/objectSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.matchExpressions !== undefined){
let data34 = data33.matchExpressions;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
let data35 = data34[i8];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.key === undefined){
const err55 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data35.operator === undefined){
const err56 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key11 in data35){
if(!(((key11 === "key") || (key11 === "operator")) || (key11 === "values"))){
const err57 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.key !== undefined){
if(typeof data35.key !== "string"){
const err58 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8+"/key",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.operator !== undefined){
if(typeof data35.operator !== "string"){
const err59 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8+"/operator",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.values !== undefined){
let data38 = data35.values;
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
if(typeof data38[i9] !== "string"){
const err60 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8+"/values/" + i9,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8+"/values",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err62 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions/" + i8,schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data33.matchLabels !== undefined){
let data40 = data33.matchLabels;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
if(typeof data40[key12] !== "string"){
const err64 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchLabels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/spec/matchResources/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err66 = {instancePath:instancePath+"/spec/matchResources/objectSelector",schemaPath:"#/properties/spec/properties/matchResources/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data9.resourceRules !== undefined){
let data42 = data9.resourceRules;
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key13 in data43){
if(!((((((key13 === "apiGroups") || (key13 === "apiVersions")) || (key13 === "operations")) || (key13 === "resourceNames")) || (key13 === "resources")) || (key13 === "scope"))){
const err67 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data43.apiGroups !== undefined){
let data44 = data43.apiGroups;
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
if(typeof data44[i11] !== "string"){
const err68 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/apiGroups/" + i11,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/apiGroups",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data43.apiVersions !== undefined){
let data46 = data43.apiVersions;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
if(typeof data46[i12] !== "string"){
const err70 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/apiVersions/" + i12,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/apiVersions",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data43.operations !== undefined){
let data48 = data43.operations;
if(Array.isArray(data48)){
const len13 = data48.length;
for(let i13=0; i13<len13; i13++){
let data49 = data48[i13];
if(typeof data49 !== "string"){
const err72 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/operations/" + i13,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((((data49 === "*") || (data49 === "CREATE")) || (data49 === "UPDATE")) || (data49 === "DELETE")) || (data49 === "CONNECT"))){
const err73 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/operations/" + i13,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.matchResources.properties.resourceRules.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
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
const err74 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/operations",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data43.resourceNames !== undefined){
let data50 = data43.resourceNames;
if(Array.isArray(data50)){
const len14 = data50.length;
for(let i14=0; i14<len14; i14++){
if(typeof data50[i14] !== "string"){
const err75 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/resourceNames/" + i14,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/resourceNames",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data43.resources !== undefined){
let data52 = data43.resources;
if(Array.isArray(data52)){
const len15 = data52.length;
for(let i15=0; i15<len15; i15++){
if(typeof data52[i15] !== "string"){
const err77 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/resources/" + i15,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err78 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/resources",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data43.scope !== undefined){
let data54 = data43.scope;
if(typeof data54 !== "string"){
const err79 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(((data54 === "Cluster") || (data54 === "Namespaced")) || (data54 === "*"))){
const err80 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10+"/scope",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.matchResources.properties.resourceRules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
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
const err81 = {instancePath:instancePath+"/spec/matchResources/resourceRules/" + i10,schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/matchResources/resourceRules",schemaPath:"#/properties/spec/properties/matchResources/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err83 = {instancePath:instancePath+"/spec/matchResources",schemaPath:"#/properties/spec/properties/matchResources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data8.paramRef !== undefined){
let data55 = data8.paramRef;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key14 in data55){
if(!((((key14 === "name") || (key14 === "namespace")) || (key14 === "parameterNotFoundAction")) || (key14 === "selector"))){
const err84 = {instancePath:instancePath+"/spec/paramRef",schemaPath:"#/properties/spec/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data55.name !== undefined){
if(typeof data55.name !== "string"){
const err85 = {instancePath:instancePath+"/spec/paramRef/name",schemaPath:"#/properties/spec/properties/paramRef/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data55.namespace !== undefined){
if(typeof data55.namespace !== "string"){
const err86 = {instancePath:instancePath+"/spec/paramRef/namespace",schemaPath:"#/properties/spec/properties/paramRef/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data55.parameterNotFoundAction !== undefined){
if(typeof data55.parameterNotFoundAction !== "string"){
const err87 = {instancePath:instancePath+"/spec/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data55.selector !== undefined){
let data59 = data55.selector;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key15 in data59){
if(!((key15 === "matchExpressions") || (key15 === "matchLabels"))){
const err88 = {instancePath:instancePath+"/spec/paramRef/selector",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data59.matchExpressions !== undefined){
let data60 = data59.matchExpressions;
if(Array.isArray(data60)){
const len16 = data60.length;
for(let i16=0; i16<len16; i16++){
let data61 = data60[i16];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.key === undefined){
const err89 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data61.operator === undefined){
const err90 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key16 in data61){
if(!(((key16 === "key") || (key16 === "operator")) || (key16 === "values"))){
const err91 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data61.key !== undefined){
if(typeof data61.key !== "string"){
const err92 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16+"/key",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data61.operator !== undefined){
if(typeof data61.operator !== "string"){
const err93 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16+"/operator",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data61.values !== undefined){
let data64 = data61.values;
if(Array.isArray(data64)){
const len17 = data64.length;
for(let i17=0; i17<len17; i17++){
if(typeof data64[i17] !== "string"){
const err94 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16+"/values/" + i17,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16+"/values",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err96 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions/" + i16,schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err97 = {instancePath:instancePath+"/spec/paramRef/selector/matchExpressions",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data59.matchLabels !== undefined){
let data66 = data59.matchLabels;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key17 in data66){
if(typeof data66[key17] !== "string"){
const err98 = {instancePath:instancePath+"/spec/paramRef/selector/matchLabels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err99 = {instancePath:instancePath+"/spec/paramRef/selector/matchLabels",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err100 = {instancePath:instancePath+"/spec/paramRef/selector",schemaPath:"#/properties/spec/properties/paramRef/properties/selector/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err101 = {instancePath:instancePath+"/spec/paramRef",schemaPath:"#/properties/spec/properties/paramRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data8.policyName !== undefined){
if(typeof data8.policyName !== "string"){
const err102 = {instancePath:instancePath+"/spec/policyName",schemaPath:"#/properties/spec/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data8.validationActions !== undefined){
let data69 = data8.validationActions;
if(Array.isArray(data69)){
const len18 = data69.length;
for(let i18=0; i18<len18; i18++){
let data70 = data69[i18];
if(typeof data70 !== "string"){
const err103 = {instancePath:instancePath+"/spec/validationActions/" + i18,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((data70 === "Deny") || (data70 === "Warn")) || (data70 === "Audit"))){
const err104 = {instancePath:instancePath+"/spec/validationActions/" + i18,schemaPath:"#/properties/spec/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.spec.properties.validationActions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let i19 = data69.length;
let j0;
if(i19 > 1){
const indices0 = {};
for(;i19--;){
let item0 = data69[i19];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err105 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i19+" are identical)"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
indices0[item0] = i19;
}
}
}
else {
const err106 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err107 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validatingpolicy = validate16;
const schema17 = {"$id":"validatingpolicy","type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"type":"string","enum":["policies.kyverno.io/v1"]},"kind":{"type":"string","enum":["ValidatingPolicy"]},"metadata":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","allOf":[{"pattern":"^[\\s\\S]{0,253}$"}]},"labels":{"type":"object","additionalProperties":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"spec":{"type":"object","properties":{"auditAnnotations":{"type":"array","items":{"type":"object","required":["key","valueExpression"],"properties":{"key":{"type":"string"},"valueExpression":{"type":"string"}},"additionalProperties":false}},"autogen":{"type":"object","properties":{"podControllers":{"type":"object","properties":{"controllers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"validatingAdmissionPolicy":{"type":"object","properties":{"enabled":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false},"evaluation":{"type":"object","properties":{"admission":{"type":"object","properties":{"enabled":{"type":"boolean","default":true}},"additionalProperties":false},"background":{"type":"object","properties":{"enabled":{"type":"boolean","default":true}},"additionalProperties":false},"mode":{"type":"string"}},"additionalProperties":false},"failurePolicy":{"type":"string","enum":["Ignore","Fail"]},"matchConditions":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false},"x-kubernetes-list-map-keys":["name"]},"matchConstraints":{"type":"object","properties":{"excludeResourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}},"matchPolicy":{"type":"string"},"namespaceSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"objectSelector":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"matchLabels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"resourceRules":{"type":"array","items":{"type":"object","properties":{"apiGroups":{"type":"array","items":{"type":"string"}},"apiVersions":{"type":"array","items":{"type":"string"}},"operations":{"type":"array","items":{"type":"string"}},"resourceNames":{"type":"array","items":{"type":"string"}},"resources":{"type":"array","items":{"type":"string"}},"scope":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"validationActions":{"type":"array","items":{"type":"string","enum":["Deny","Audit","Warn"]},"uniqueItems":true},"validations":{"type":"array","items":{"type":"object","required":["expression"],"properties":{"expression":{"type":"string"},"message":{"type":"string"},"messageExpression":{"type":"string"},"reason":{"type":"string"}},"additionalProperties":false}},"variables":{"type":"array","items":{"type":"object","required":["expression","name"],"properties":{"expression":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false},"x-kubernetes-list-map-keys":["name"]},"webhookConfiguration":{"type":"object","properties":{"timeoutSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema17.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
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
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind.enum},message:"must be equal to one of the allowed values"};
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
if(data2.name === undefined){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,253}$"},message:"must match pattern \""+"^[\\s\\S]{0,253}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.labels !== undefined){
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(func2.call(schema17.properties.spec.properties, key4))){
const err19 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.auditAnnotations !== undefined){
let data9 = data8.auditAnnotations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err20 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.valueExpression === undefined){
const err21 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{missingProperty: "valueExpression"},message:"must have required property '"+"valueExpression"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key5 in data10){
if(!((key5 === "key") || (key5 === "valueExpression"))){
const err22 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.key !== undefined){
if(typeof data10.key !== "string"){
const err23 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0+"/key",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.valueExpression !== undefined){
if(typeof data10.valueExpression !== "string"){
const err24 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0+"/valueExpression",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec/auditAnnotations/" + i0,schemaPath:"#/properties/spec/properties/auditAnnotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.autogen !== undefined){
let data13 = data8.autogen;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!((key6 === "podControllers") || (key6 === "validatingAdmissionPolicy"))){
const err27 = {instancePath:instancePath+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.podControllers !== undefined){
let data14 = data13.podControllers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key7 in data14){
if(!(key7 === "controllers")){
const err28 = {instancePath:instancePath+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.controllers !== undefined){
let data15 = data14.controllers;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err29 = {instancePath:instancePath+"/spec/autogen/podControllers/controllers/" + i1,schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/spec/autogen/podControllers/controllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.validatingAdmissionPolicy !== undefined){
let data17 = data13.validatingAdmissionPolicy;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key8 in data17){
if(!(key8 === "enabled")){
const err32 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.enabled !== undefined){
if(typeof data17.enabled !== "boolean"){
const err33 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy/enabled",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.evaluation !== undefined){
let data19 = data8.evaluation;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!(((key9 === "admission") || (key9 === "background")) || (key9 === "mode"))){
const err36 = {instancePath:instancePath+"/spec/evaluation",schemaPath:"#/properties/spec/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.admission !== undefined){
let data20 = data19.admission;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key10 in data20){
if(!(key10 === "enabled")){
const err37 = {instancePath:instancePath+"/spec/evaluation/admission",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.enabled !== undefined){
if(typeof data20.enabled !== "boolean"){
const err38 = {instancePath:instancePath+"/spec/evaluation/admission/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/spec/evaluation/admission",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.background !== undefined){
let data22 = data19.background;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key11 in data22){
if(!(key11 === "enabled")){
const err40 = {instancePath:instancePath+"/spec/evaluation/background",schemaPath:"#/properties/spec/properties/evaluation/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.enabled !== undefined){
if(typeof data22.enabled !== "boolean"){
const err41 = {instancePath:instancePath+"/spec/evaluation/background/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/background/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/spec/evaluation/background",schemaPath:"#/properties/spec/properties/evaluation/properties/background/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.mode !== undefined){
if(typeof data19.mode !== "string"){
const err43 = {instancePath:instancePath+"/spec/evaluation/mode",schemaPath:"#/properties/spec/properties/evaluation/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/spec/evaluation",schemaPath:"#/properties/spec/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.failurePolicy !== undefined){
let data25 = data8.failurePolicy;
if(typeof data25 !== "string"){
const err45 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data25 === "Ignore") || (data25 === "Fail"))){
const err46 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues: schema17.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.matchConditions !== undefined){
let data26 = data8.matchConditions;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.expression === undefined){
const err47 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.name === undefined){
const err48 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key12 in data27){
if(!((key12 === "expression") || (key12 === "name"))){
const err49 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.expression !== undefined){
if(typeof data27.expression !== "string"){
const err50 = {instancePath:instancePath+"/spec/matchConditions/" + i2+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
const err51 = {instancePath:instancePath+"/spec/matchConditions/" + i2+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/spec/matchConditions/" + i2,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(new Set(data26.map((item) => item?.["name"])).size < data26.length){
const err53 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:{},message:"must not have two items with the same key"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data8.matchConstraints !== undefined){
let data30 = data8.matchConstraints;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key13 in data30){
if(!(((((key13 === "excludeResourceRules") || (key13 === "matchPolicy")) || (key13 === "namespaceSelector")) || (key13 === "objectSelector")) || (key13 === "resourceRules"))){
const err55 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data30.excludeResourceRules !== undefined){
let data31 = data30.excludeResourceRules;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key14 in data32){
if(!((((((key14 === "apiGroups") || (key14 === "apiVersions")) || (key14 === "operations")) || (key14 === "resourceNames")) || (key14 === "resources")) || (key14 === "scope"))){
const err56 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data32.apiGroups !== undefined){
let data33 = data32.apiGroups;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
if(typeof data33[i4] !== "string"){
const err57 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/apiGroups/" + i4,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.apiVersions !== undefined){
let data35 = data32.apiVersions;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
if(typeof data35[i5] !== "string"){
const err59 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/apiVersions/" + i5,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err60 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.operations !== undefined){
let data37 = data32.operations;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
if(typeof data37[i6] !== "string"){
const err61 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/operations/" + i6,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data32.resourceNames !== undefined){
let data39 = data32.resourceNames;
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(typeof data39[i7] !== "string"){
const err63 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/resourceNames/" + i7,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err64 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data32.resources !== undefined){
let data41 = data32.resources;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
if(typeof data41[i8] !== "string"){
const err65 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/resources/" + i8,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err66 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.scope !== undefined){
if(typeof data32.scope !== "string"){
const err67 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules/" + i3,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err69 = {instancePath:instancePath+"/spec/matchConstraints/excludeResourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.matchPolicy !== undefined){
if(typeof data30.matchPolicy !== "string"){
const err70 = {instancePath:instancePath+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/properties/matchPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data30.namespaceSelector !== undefined){
let data45 = data30.namespaceSelector;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key15 in data45){
if(!((key15 === "matchExpressions") || (key15 === "matchLabels"))){
const err71 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data45.matchExpressions !== undefined){
let data46 = data45.matchExpressions;
if(Array.isArray(data46)){
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
let data47 = data46[i9];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.key === undefined){
const err72 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data47.operator === undefined){
const err73 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key16 in data47){
if(!(((key16 === "key") || (key16 === "operator")) || (key16 === "values"))){
const err74 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data47.key !== undefined){
if(typeof data47.key !== "string"){
const err75 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data47.operator !== undefined){
if(typeof data47.operator !== "string"){
const err76 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data47.values !== undefined){
let data50 = data47.values;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i10=0; i10<len10; i10++){
if(typeof data50[i10] !== "string"){
const err77 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9+"/values/" + i10,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err78 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err79 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions/" + i9,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err80 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data45.matchLabels !== undefined){
let data52 = data45.matchLabels;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
if(typeof data52[key17] !== "string"){
const err81 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err83 = {instancePath:instancePath+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data30.objectSelector !== undefined){
let data54 = data30.objectSelector;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key18 in data54){
if(!((key18 === "matchExpressions") || (key18 === "matchLabels"))){
const err84 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data54.matchExpressions !== undefined){
let data55 = data54.matchExpressions;
if(Array.isArray(data55)){
const len11 = data55.length;
for(let i11=0; i11<len11; i11++){
let data56 = data55[i11];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.key === undefined){
const err85 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data56.operator === undefined){
const err86 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key19 in data56){
if(!(((key19 === "key") || (key19 === "operator")) || (key19 === "values"))){
const err87 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data56.key !== undefined){
if(typeof data56.key !== "string"){
const err88 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data56.operator !== undefined){
if(typeof data56.operator !== "string"){
const err89 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data56.values !== undefined){
let data59 = data56.values;
if(Array.isArray(data59)){
const len12 = data59.length;
for(let i12=0; i12<len12; i12++){
if(typeof data59[i12] !== "string"){
const err90 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11+"/values/" + i12,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err91 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err92 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions/" + i11,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err93 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data54.matchLabels !== undefined){
let data61 = data54.matchLabels;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key20 in data61){
if(typeof data61[key20] !== "string"){
const err94 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err96 = {instancePath:instancePath+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data30.resourceRules !== undefined){
let data63 = data30.resourceRules;
if(Array.isArray(data63)){
const len13 = data63.length;
for(let i13=0; i13<len13; i13++){
let data64 = data63[i13];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key21 in data64){
if(!((((((key21 === "apiGroups") || (key21 === "apiVersions")) || (key21 === "operations")) || (key21 === "resourceNames")) || (key21 === "resources")) || (key21 === "scope"))){
const err97 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data64.apiGroups !== undefined){
let data65 = data64.apiGroups;
if(Array.isArray(data65)){
const len14 = data65.length;
for(let i14=0; i14<len14; i14++){
if(typeof data65[i14] !== "string"){
const err98 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/apiGroups/" + i14,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err99 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data64.apiVersions !== undefined){
let data67 = data64.apiVersions;
if(Array.isArray(data67)){
const len15 = data67.length;
for(let i15=0; i15<len15; i15++){
if(typeof data67[i15] !== "string"){
const err100 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/apiVersions/" + i15,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err101 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data64.operations !== undefined){
let data69 = data64.operations;
if(Array.isArray(data69)){
const len16 = data69.length;
for(let i16=0; i16<len16; i16++){
if(typeof data69[i16] !== "string"){
const err102 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/operations/" + i16,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err103 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/operations",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data64.resourceNames !== undefined){
let data71 = data64.resourceNames;
if(Array.isArray(data71)){
const len17 = data71.length;
for(let i17=0; i17<len17; i17++){
if(typeof data71[i17] !== "string"){
const err104 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/resourceNames/" + i17,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err105 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data64.resources !== undefined){
let data73 = data64.resources;
if(Array.isArray(data73)){
const len18 = data73.length;
for(let i18=0; i18<len18; i18++){
if(typeof data73[i18] !== "string"){
const err106 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/resources/" + i18,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err107 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data64.scope !== undefined){
if(typeof data64.scope !== "string"){
const err108 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err109 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules/" + i13,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err110 = {instancePath:instancePath+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err111 = {instancePath:instancePath+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data8.validationActions !== undefined){
let data76 = data8.validationActions;
if(Array.isArray(data76)){
const len19 = data76.length;
for(let i19=0; i19<len19; i19++){
let data77 = data76[i19];
if(typeof data77 !== "string"){
const err112 = {instancePath:instancePath+"/spec/validationActions/" + i19,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((data77 === "Deny") || (data77 === "Audit")) || (data77 === "Warn"))){
const err113 = {instancePath:instancePath+"/spec/validationActions/" + i19,schemaPath:"#/properties/spec/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues: schema17.properties.spec.properties.validationActions.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
let i20 = data76.length;
let j0;
if(i20 > 1){
const indices0 = {};
for(;i20--;){
let item0 = data76[i20];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err114 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
break;
}
indices0[item0] = i20;
}
}
}
else {
const err115 = {instancePath:instancePath+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data8.validations !== undefined){
let data78 = data8.validations;
if(Array.isArray(data78)){
const len20 = data78.length;
for(let i21=0; i21<len20; i21++){
let data79 = data78[i21];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.expression === undefined){
const err116 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key22 in data79){
if(!((((key22 === "expression") || (key22 === "message")) || (key22 === "messageExpression")) || (key22 === "reason"))){
const err117 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data79.expression !== undefined){
if(typeof data79.expression !== "string"){
const err118 = {instancePath:instancePath+"/spec/validations/" + i21+"/expression",schemaPath:"#/properties/spec/properties/validations/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data79.message !== undefined){
if(typeof data79.message !== "string"){
const err119 = {instancePath:instancePath+"/spec/validations/" + i21+"/message",schemaPath:"#/properties/spec/properties/validations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data79.messageExpression !== undefined){
if(typeof data79.messageExpression !== "string"){
const err120 = {instancePath:instancePath+"/spec/validations/" + i21+"/messageExpression",schemaPath:"#/properties/spec/properties/validations/items/properties/messageExpression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data79.reason !== undefined){
if(typeof data79.reason !== "string"){
const err121 = {instancePath:instancePath+"/spec/validations/" + i21+"/reason",schemaPath:"#/properties/spec/properties/validations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err122 = {instancePath:instancePath+"/spec/validations/" + i21,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err123 = {instancePath:instancePath+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data8.variables !== undefined){
let data84 = data8.variables;
if(Array.isArray(data84)){
const len21 = data84.length;
for(let i22=0; i22<len21; i22++){
let data85 = data84[i22];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.expression === undefined){
const err124 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data85.name === undefined){
const err125 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key23 in data85){
if(!((key23 === "expression") || (key23 === "name"))){
const err126 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data85.expression !== undefined){
if(typeof data85.expression !== "string"){
const err127 = {instancePath:instancePath+"/spec/variables/" + i22+"/expression",schemaPath:"#/properties/spec/properties/variables/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data85.name !== undefined){
if(typeof data85.name !== "string"){
const err128 = {instancePath:instancePath+"/spec/variables/" + i22+"/name",schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err129 = {instancePath:instancePath+"/spec/variables/" + i22,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(new Set(data84.map((item) => item?.["name"])).size < data84.length){
const err130 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/x-kubernetes-list-map-keys",keyword:"x-kubernetes-list-map-keys",params:{},message:"must not have two items with the same key"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data8.webhookConfiguration !== undefined){
let data88 = data8.webhookConfiguration;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key24 in data88){
if(!(key24 === "timeoutSeconds")){
const err132 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data88.timeoutSeconds !== undefined){
let data89 = data88.timeoutSeconds;
if(!((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89)))){
const err133 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data89 == "number"){
if(data89 > 2147483647 || isNaN(data89)){
const err134 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data89 < -2147483648 || isNaN(data89)){
const err135 = {instancePath:instancePath+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err137 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
