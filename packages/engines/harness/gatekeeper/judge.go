package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"gatewright.dev/harness/protocol"
	"github.com/open-policy-agent/frameworks/constraint/pkg/client"
	"github.com/open-policy-agent/frameworks/constraint/pkg/client/drivers/rego"
	"github.com/open-policy-agent/frameworks/constraint/pkg/client/reviews"
	"github.com/open-policy-agent/frameworks/constraint/pkg/core/constraints"
	"github.com/open-policy-agent/gatekeeper/v3/pkg/target"
	"github.com/open-policy-agent/gatekeeper/v3/pkg/util"
	admissionv1 "k8s.io/api/admission/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

const module = "github.com/open-policy-agent/gatekeeper/v3"

// policy is a Constraint that the client enforces.
type policy struct {
	name    string
	action  string
	matcher constraints.Matcher
}

type judge struct {
	client     *client.Client
	policies   []policy
	namespaces map[string]json.RawMessage
	inventory  []*unstructured.Unstructured
}

// Engines says what the binary was built with.
func (j *judge) Engines() []protocol.Engine {
	version := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				version = strings.TrimPrefix(dependency.Version, "v")
			}
		}
	}
	return []protocol.Engine{{Name: "gatekeeper", Version: version}}
}

// Inventory replaces the objects that templates can look up.
func (j *judge) Inventory(objects []json.RawMessage) error {
	if j.client == nil {
		return errors.New("no policies were loaded")
	}
	ctx := context.Background()
	for _, object := range j.inventory {
		if _, err := j.client.RemoveData(ctx, object); err != nil {
			return err
		}
	}
	j.inventory = nil
	for _, raw := range objects {
		object := &unstructured.Unstructured{}
		if err := json.Unmarshal(raw, object); err != nil {
			return err
		}
		if _, err := j.client.AddData(ctx, object); err != nil {
			return err
		}
		j.inventory = append(j.inventory, object)
	}
	return nil
}

// Review answers a request as the webhook would.
func (j *judge) Review(rawRequest, rawNamespace json.RawMessage) ([]protocol.Answer, error) {
	augmented, options, err := j.decode(rawRequest, rawNamespace)
	if err != nil {
		return nil, err
	}
	responses, reviewError := j.client.Review(context.Background(), augmented, options...)
	messages := map[string][]string{}
	if responses != nil {
		for _, result := range responses.Results() {
			name := nameOf(result.Constraint)
			messages[name] = append(messages[name], result.Msg)
		}
	}
	answers := make([]protocol.Answer, 0, len(j.policies))
	for _, one := range j.policies {
		answer := protocol.Answer{Policy: one.name, Outcome: protocol.Allow, Messages: messages[one.name]}
		matched, err := one.matches(augmented)
		switch {
		case err != nil:
			answer.Outcome, answer.Messages = protocol.Error, []string{err.Error()}
		case len(answer.Messages) > 0:
			answer.Outcome = one.action
		case !matched:
			answer.Outcome = protocol.NotMatched
		case reviewError != nil:
			answer.Outcome, answer.Messages = protocol.Error, []string{reviewError.Error()}
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

// decode makes of a request what the client is asked.
func (j *judge) decode(
	rawRequest, rawNamespace json.RawMessage,
) (*target.AugmentedReview, []reviews.ReviewOpt, error) {
	if j.client == nil {
		return nil, nil, errors.New("no policies were loaded")
	}
	request := &admissionv1.AdmissionRequest{}
	if err := json.Unmarshal(rawRequest, request); err != nil {
		return nil, nil, err
	}
	namespace, asMap, err := j.namespaceOf(request, rawNamespace)
	if err != nil {
		return nil, nil, err
	}
	options := []reviews.ReviewOpt{reviews.EnforcementPoint(util.WebhookEnforcementPoint)}
	if asMap != nil {
		options = append(options, reviews.Namespace(asMap))
	}
	return &target.AugmentedReview{AdmissionRequest: request, Namespace: namespace, IsAdmission: true}, options, nil
}

func (p policy) matches(review *target.AugmentedReview) (bool, error) {
	_, handled, err := (&target.K8sValidationTarget{}).HandleReview(review)
	if err != nil {
		return false, err
	}
	return p.matcher.Match(handled)
}

// namespaceOf is the Namespace of a request: as given with it, as loaded, or by its name alone.
func (j *judge) namespaceOf(
	request *admissionv1.AdmissionRequest, given json.RawMessage,
) (*corev1.Namespace, map[string]any, error) {
	if request.Namespace == "" {
		return nil, nil, nil
	}
	raw := given
	if raw == nil {
		raw = j.namespaces[request.Namespace]
	}
	if raw == nil {
		raw = json.RawMessage(fmt.Sprintf(
			`{"apiVersion":"v1","kind":"Namespace","metadata":{"name":%[1]q,"labels":{"kubernetes.io/metadata.name":%[1]q}}}`,
			request.Namespace))
	}
	namespace := &corev1.Namespace{}
	if err := json.Unmarshal(raw, namespace); err != nil {
		return nil, nil, err
	}
	asMap, err := runtime.DefaultUnstructuredConverter.ToUnstructured(namespace)
	return namespace, asMap, err
}

func nameOf(constraint *unstructured.Unstructured) string {
	return constraint.GetKind() + "/" + constraint.GetName()
}

func newClient() (*client.Client, error) {
	driver, err := rego.New()
	if err != nil {
		return nil, err
	}
	return client.NewClient(
		client.Targets(&target.K8sValidationTarget{}),
		client.Driver(driver),
		client.EnforcementPoints(util.WebhookEnforcementPoint),
	)
}
