package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"gatewright.dev/harness/protocol"
	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	authenticationv1 "k8s.io/api/authentication/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/policy/generic"
	"k8s.io/apiserver/pkg/admission/plugin/policy/matching"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/authentication/user"
	"k8s.io/apiserver/pkg/authorization/authorizer"
	"k8s.io/apiserver/pkg/warning"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/informers"
	kubefake "k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	"sigs.k8s.io/yaml"
)

// readyWithin is how long the plugin may take until it enforces: it reads its policies once a second.
const readyWithin = 30 * time.Second

// admissionPlugin is the API server's plugin over the policies of one load. It stops at the first
// denial; so the bindings are given the action Warn, and each policy tells what it has to say.
type admissionPlugin struct {
	plugin     *validating.Plugin
	matching   *matching.Matcher
	matcher    generic.PolicyMatcher
	interfaces admission.ObjectInterfaces
	stopped    chan struct{}
	policies   map[string]*admissionPolicy
	bindings   []*admissionregistrationv1.ValidatingAdmissionPolicyBinding
	// What the plugin said of the request at hand, by policy.
	said map[string][]string
	// The attributes of the request at hand.
	attributes admission.Attributes
}

// admissionPolicy is one ValidatingAdmissionPolicy.
type admissionPolicy struct {
	label    string
	document *admissionregistrationv1.ValidatingAdmissionPolicy
	binding  *admissionregistrationv1.ValidatingAdmissionPolicyBinding
	actions  []admissionregistrationv1.ValidationAction
	plugin   *admissionPlugin
}

func newAdmissionPlugin(known *namespaces) *admissionPlugin {
	matcher := matching.NewMatcher(known, kubefake.NewSimpleClientset())
	return &admissionPlugin{
		matching:   matcher,
		matcher:    generic.NewPolicyMatcher(matcher),
		interfaces: admission.NewObjectInterfacesFromScheme(scheme.Scheme),
		stopped:    make(chan struct{}),
		policies:   map[string]*admissionPolicy{},
	}
}

func decodeStrictly(document *unstructured.Unstructured, into any) error {
	text, err := document.MarshalJSON()
	if err != nil {
		return err
	}
	return yaml.UnmarshalStrict(text, into)
}

func (a *admissionPlugin) addPolicy(document *unstructured.Unstructured) (enforced, error) {
	policy := &admissionregistrationv1.ValidatingAdmissionPolicy{}
	if err := decodeStrictly(document, policy); err != nil {
		return nil, err
	}
	setDefaults(policy)
	if err := checkExpressions(policy); err != nil {
		return nil, err
	}
	added := &admissionPolicy{label: nameOf(document), document: policy, plugin: a}
	a.policies[policy.Name] = added
	return added, nil
}

func (a *admissionPlugin) addBinding(document *unstructured.Unstructured) error {
	binding := &admissionregistrationv1.ValidatingAdmissionPolicyBinding{}
	if err := decodeStrictly(document, binding); err != nil {
		return err
	}
	policy := a.policies[binding.Spec.PolicyName]
	if policy == nil {
		return fmt.Errorf("the policy %q was not loaded before its binding", binding.Spec.PolicyName)
	}
	policy.actions = binding.Spec.ValidationActions
	policy.binding = binding
	binding.Spec.ValidationActions = []admissionregistrationv1.ValidationAction{admissionregistrationv1.Warn}
	a.bindings = append(a.bindings, binding)
	return nil
}

// setDefaults does what the API server does and a fake client does not.
func setDefaults(policy *admissionregistrationv1.ValidatingAdmissionPolicy) {
	fail, equivalent, all := admissionregistrationv1.Fail, admissionregistrationv1.Equivalent, admissionregistrationv1.AllScopes
	if policy.Spec.FailurePolicy == nil {
		policy.Spec.FailurePolicy = &fail
	}
	match := policy.Spec.MatchConstraints
	if match == nil {
		return
	}
	if match.MatchPolicy == nil {
		match.MatchPolicy = &equivalent
	}
	if match.NamespaceSelector == nil {
		match.NamespaceSelector = &metav1.LabelSelector{}
	}
	if match.ObjectSelector == nil {
		match.ObjectSelector = &metav1.LabelSelector{}
	}
	for index := range match.ResourceRules {
		if match.ResourceRules[index].Scope == nil {
			match.ResourceRules[index].Scope = &all
		}
	}
}

// start runs the plugin and returns when a policy that denies everything of its own is enforced:
// until the plugin has read its policies it admits all.
func (a *admissionPlugin) start() error {
	probe, probeBinding := probePolicy()
	objects := []runtime.Object{probe, probeBinding}
	for _, policy := range a.policies {
		objects = append(objects, policy.document)
	}
	for _, binding := range a.bindings {
		objects = append(objects, binding)
	}
	client := kubefake.NewSimpleClientset(objects...)
	factory := informers.NewSharedInformerFactory(client, 0)
	plugin, err := validating.NewPlugin(nil)
	if err != nil {
		return err
	}
	a.plugin = plugin
	plugin.SetEnabled(true)
	plugin.SetExternalKubeInformerFactory(factory)
	plugin.SetExternalKubeClientSet(client)
	plugin.SetDynamicClient(dynamicfake.NewSimpleDynamicClient(scheme.Scheme))
	plugin.SetRESTMapper(meta.NewDefaultRESTMapper(nil))
	plugin.SetAuthorizer(noOpinion)
	plugin.SetDrainedNotification(a.stopped)
	plugin.SetMatcher(a.matching)
	if err := plugin.ValidateInitialization(); err != nil {
		return err
	}
	// The plugin waits for it, and starts it only with a matcher of its own.
	factory.Core().V1().Namespaces().Informer()
	factory.Start(a.stopped)
	factory.WaitForCacheSync(a.stopped)
	for deadline := time.Now().Add(readyWithin); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if err := a.dispatch(probeAttributes()); err == nil && len(a.said[probe.Name]) > 0 {
			return nil
		}
	}
	return fmt.Errorf("the plugin did not enforce its policies within %s", readyWithin)
}

// noOpinion is an authorizer that allows nothing.
var noOpinion = authorizer.AuthorizerFunc(
	func(context.Context, authorizer.Attributes) (authorizer.Decision, string, error) {
		return authorizer.DecisionNoOpinion, "", nil
	})

func (a *admissionPlugin) stop() { close(a.stopped) }

// review lets the plugin speak about a request; the policies then say what it said of them.
func (a *admissionPlugin) review(request *request) error {
	return a.dispatch(attributesOf(request))
}

func attributesOf(request *request) admission.Attributes {
	var object, oldObject runtime.Object
	if request.object != nil {
		object = request.object
	}
	if request.oldObject != nil {
		oldObject = request.oldObject
	}
	return admission.NewAttributesRecord(
		object, oldObject,
		schema.GroupVersionKind(request.Kind), request.Namespace, request.Name,
		schema.GroupVersionResource(request.Resource), request.SubResource,
		admission.Operation(request.Operation), nil,
		request.DryRun != nil && *request.DryRun,
		userOf(request.UserInfo))
}

func userOf(info authenticationv1.UserInfo) user.Info {
	extra := make(map[string][]string, len(info.Extra))
	for key, values := range info.Extra {
		extra[key] = values
	}
	return &user.DefaultInfo{Name: info.Username, UID: info.UID, Groups: info.Groups, Extra: extra}
}

func (a *admissionPlugin) dispatch(attributes admission.Attributes) error {
	a.said, a.attributes = map[string][]string{}, attributes
	ctx := warning.WithWarningRecorder(context.Background(), a)
	return a.plugin.Validate(ctx, attributes, a.interfaces)
}

// AddWarning makes it the recorder of what its own plugin warns of.
func (a *admissionPlugin) AddWarning(_, text string) {
	rest, found := strings.CutPrefix(text, "Validation failed for ValidatingAdmissionPolicy '")
	name, rest, ok := strings.Cut(rest, "' with binding '")
	_, message, cut := strings.Cut(rest, "': ")
	if found && ok && cut {
		a.said[name] = append(a.said[name], message)
	}
}

func (p *admissionPolicy) name() string { return p.label }

func (p *admissionPolicy) review(*request) protocol.Answer {
	answer := protocol.Answer{Outcome: protocol.NotMatched, Messages: p.plugin.said[p.document.Name]}
	if p.binding == nil {
		return answer
	}
	answer.Binding = p.binding.Name
	if len(answer.Messages) > 0 {
		answer.Outcome = outcomeOf(p.actions)
		if isEvaluationError(answer.Messages[0]) {
			answer.Outcome = protocol.Error
		}
		return answer
	}
	matches, err := p.matches()
	if err != nil {
		return protocol.Answer{Binding: answer.Binding, Outcome: protocol.Error, Messages: []string{err.Error()}}
	}
	if matches {
		answer.Outcome = protocol.Allow
	}
	return answer
}

// isEvaluationError tells by the text that the API server gives a failed expression.
func isEvaluationError(message string) bool {
	return strings.HasPrefix(message, "expression '") && strings.Contains(message, "' resulted in error: ")
}

func (p *admissionPolicy) matches() (bool, error) {
	a := p.plugin
	matches, _, _, err := a.matcher.DefinitionMatches(
		a.attributes, a.interfaces, validating.NewValidatingAdmissionPolicyAccessor(p.document))
	if err != nil || !matches {
		return false, err
	}
	return a.matcher.BindingMatches(
		a.attributes, a.interfaces, validating.NewValidatingAdmissionPolicyBindingAccessor(p.binding))
}
