package main

import (
	"context"

	"gatewright.dev/harness/protocol"
	kyvernov1 "github.com/kyverno/kyverno/api/kyverno/v1"
	kyvernov2 "github.com/kyverno/kyverno/api/kyverno/v2"
	"github.com/kyverno/kyverno/pkg/clients/dclient"
	"github.com/kyverno/kyverno/pkg/config"
	"github.com/kyverno/kyverno/pkg/engine"
	"github.com/kyverno/kyverno/pkg/engine/adapters"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"github.com/kyverno/kyverno/pkg/engine/factories"
	"github.com/kyverno/kyverno/pkg/engine/jmespath"
	"github.com/kyverno/kyverno/pkg/engine/policycontext"
	"github.com/kyverno/kyverno/pkg/exceptions"
	imageverifycache "github.com/kyverno/kyverno/pkg/image/verification/cache"
	"github.com/kyverno/sdk/extensions/registryclient"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	kubefake "k8s.io/client-go/kubernetes/fake"
	kubescheme "k8s.io/client-go/kubernetes/scheme"
	"sigs.k8s.io/yaml"
)

// clusterPolicy is a Kyverno ClusterPolicy with rules in CEL, which its engine compiles for each request.
type clusterPolicy struct {
	label      string
	outcome    string
	policy     *kyvernov1.ClusterPolicy
	namespaces *namespaces
}

func newClusterPolicy(document *unstructured.Unstructured, known *namespaces) (enforced, error) {
	text, err := document.MarshalJSON()
	if err != nil {
		return nil, err
	}
	policy := &kyvernov1.ClusterPolicy{}
	if err := yaml.UnmarshalStrict(text, policy); err != nil {
		return nil, err
	}
	outcome := protocol.Audit
	if policy.Spec.EmitWarning != nil && *policy.Spec.EmitWarning {
		outcome = protocol.Warn
	}
	for _, rule := range policy.Spec.Rules {
		if rule.Validation != nil && rule.Validation.FailureAction != nil && rule.Validation.FailureAction.Enforce() {
			outcome = protocol.Deny
		}
	}
	return &clusterPolicy{label: nameOf(document), outcome: outcome, policy: policy, namespaces: known}, nil
}

func (p *clusterPolicy) name() string { return p.label }

func (p *clusterPolicy) review(request *request) protocol.Answer {
	rules, err := p.validate(request)
	if err != nil {
		return protocol.Answer{Outcome: protocol.Error, Messages: []string{err.Error()}}
	}
	return answerOf(rules, p.outcome)
}

type noExceptions struct{}

func (noExceptions) List(labels.Selector) ([]*kyvernov2.PolicyException, error) { return nil, nil }

// validate gives the engine a client that knows the Namespace: without one namespaceObject is a name.
func (p *clusterPolicy) validate(request *request) ([]engineapi.RuleResponse, error) {
	var objects []runtime.Object
	var namespaceLabels map[string]string
	if namespace := p.namespaces.current; namespace != nil {
		objects = append(objects, namespace)
		namespaceLabels = namespace.Labels
	}
	scheme := runtime.NewScheme()
	client := dclient.NewFakeClientWithDisco(
		dynamicfake.NewSimpleDynamicClient(scheme), kubefake.NewSimpleClientset(objects...), nil)
	configuration := config.NewDefaultConfiguration(false)
	path := jmespath.New(configuration)
	isCluster := true
	kyverno := engine.NewEngine(
		configuration, path, adapters.Client(client),
		factories.DefaultRegistryClientFactory(
			adapters.RegistryClient(registryclient.New()), nil),
		imageverifycache.DisabledImageVerifyCache(),
		factories.DefaultContextLoaderFactory(nil),
		exceptions.New(noExceptions{}), &isCluster)
	policyContext, err := policycontext.NewPolicyContextFromAdmissionRequest(
		path, request.AdmissionRequest,
		kyvernov2.RequestInfo{AdmissionUserInfo: request.UserInfo},
		topLevelKind(request), configuration)
	if err != nil {
		return nil, err
	}
	response := kyverno.Validate(
		context.Background(), policyContext.WithPolicy(p.policy).WithNamespaceLabels(namespaceLabels))
	return response.PolicyResponse.Rules, nil
}

// topLevelKind is the kind of the resource itself, which Kyverno's webhook asks discovery for: a request
// for a subresource carries another kind.
func topLevelKind(request *request) schema.GroupVersionKind {
	own := schema.GroupVersionKind(request.Kind)
	if request.SubResource == "" {
		return own
	}
	for kind := range kubescheme.Scheme.AllKnownTypes() {
		plural, _ := meta.UnsafeGuessKindToResource(kind)
		if plural == schema.GroupVersionResource(request.Resource) {
			return kind
		}
	}
	return own
}
