package main

import (
	"encoding/json"
	"errors"
	"runtime/debug"
	"strings"

	"gatewright.dev/harness/protocol"
	admissionv1 "k8s.io/api/admission/v1"
	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// request is an AdmissionRequest with its objects decoded, integers intact.
type request struct {
	admissionv1.AdmissionRequest
	object, oldObject *unstructured.Unstructured
}

// enforced is one policy as its engine has it.
type enforced interface {
	name() string
	review(request *request) protocol.Answer
	// expressions are those in CEL, where there are some whose cost can be told.
	expressions() (celExpressions, bool)
}

type judge struct {
	policies   []enforced
	namespaces *namespaces
	vap        *admissionPlugin
	// What measures the cost of a policy's expressions, once it was asked for; nil where nothing can.
	meters map[string]*costMeter
}

func newJudge() *judge {
	return &judge{namespaces: newNamespaces()}
}

// Engines says what the binary was built with.
func (j *judge) Engines() []protocol.Engine {
	versions := map[string]string{}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dependency := range info.Deps {
			versions[dependency.Path] = strings.TrimPrefix(dependency.Version, "v")
		}
	}
	return []protocol.Engine{
		{Name: "kyverno", Version: versions["github.com/kyverno/kyverno"]},
		// The libraries of Kubernetes 1.x are numbered 0.x.
		{Name: "kubernetes", Version: "1" + strings.TrimPrefix(versions["k8s.io/apiserver"], "0")},
	}
}

// Inventory is Gatekeeper's alone.
func (j *judge) Inventory([]json.RawMessage) error {
	return errors.New("these engines have no inventory")
}

// Review answers a request under every policy.
func (j *judge) Review(rawRequest, rawNamespace json.RawMessage) ([]protocol.Answer, error) {
	decoded, err := j.decode(rawRequest, rawNamespace)
	if err != nil {
		return nil, err
	}
	if j.vap != nil {
		if err := j.vap.review(decoded); err != nil {
			return nil, err
		}
	}
	answers := make([]protocol.Answer, 0, len(j.policies))
	for _, policy := range j.policies {
		answer := policy.review(decoded)
		answer.Policy = policy.name()
		answers = append(answers, answer)
	}
	return answers, nil
}

// decode makes the Namespace of a request that of all engines.
func (j *judge) decode(rawRequest, rawNamespace json.RawMessage) (*request, error) {
	decoded, err := decodeRequest(rawRequest)
	if err != nil {
		return nil, err
	}
	return decoded, j.namespaces.use(decoded.Namespace, rawNamespace)
}

func decodeRequest(raw json.RawMessage) (*request, error) {
	decoded := &request{}
	if err := json.Unmarshal(raw, &decoded.AdmissionRequest); err != nil {
		return nil, err
	}
	var err error
	if decoded.object, err = decodeObject(decoded.Object); err != nil {
		return nil, err
	}
	decoded.oldObject, err = decodeObject(decoded.OldObject)
	return decoded, err
}

func decodeObject(raw runtime.RawExtension) (*unstructured.Unstructured, error) {
	if len(raw.Raw) == 0 {
		return nil, nil
	}
	object := &unstructured.Unstructured{}
	return object, object.UnmarshalJSON(raw.Raw)
}

// outcomeOf is what a violation comes to under the actions of a policy.
func outcomeOf(actions []admissionregistrationv1.ValidationAction) string {
	outcome := protocol.Audit
	for _, action := range actions {
		switch action {
		case admissionregistrationv1.Deny:
			return protocol.Deny
		case admissionregistrationv1.Warn:
			outcome = protocol.Warn
		}
	}
	return outcome
}
