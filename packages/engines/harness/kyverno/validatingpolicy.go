package main

import (
	"context"
	"strings"

	"gatewright.dev/harness/protocol"
	policiesv1beta1 "github.com/kyverno/api/api/policies.kyverno.io/v1beta1"
	celengine "github.com/kyverno/kyverno/pkg/cel/engine"
	"github.com/kyverno/kyverno/pkg/cel/libs"
	"github.com/kyverno/kyverno/pkg/cel/matching"
	"github.com/kyverno/kyverno/pkg/cel/policies/vpol/compiler"
	vpolengine "github.com/kyverno/kyverno/pkg/cel/policies/vpol/engine"
	engineapi "github.com/kyverno/kyverno/pkg/engine/api"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

// validatingPolicy is a Kyverno ValidatingPolicy with an engine of its own, so that an error of one
// policy is told apart from those of the others.
type validatingPolicy struct {
	label   string
	outcome string
	engine  vpolengine.Engine
	context libs.Context
	written celExpressions
}

func newValidatingPolicy(document *unstructured.Unstructured, known *namespaces) (enforced, error) {
	text, err := document.MarshalJSON()
	if err != nil {
		return nil, err
	}
	policy := &policiesv1beta1.ValidatingPolicy{}
	if err := yaml.UnmarshalStrict(text, policy); err != nil {
		return nil, err
	}
	context := libs.NewFakeContextProvider()
	libs.LibraryContext = context
	provider, err := vpolengine.NewProvider(
		compiler.NewCompiler(), []policiesv1beta1.ValidatingPolicyLike{policy}, nil)
	if err != nil {
		return nil, err
	}
	return &validatingPolicy{
		label:   nameOf(document),
		outcome: outcomeOf(policy.Spec.ValidationActions()),
		engine:  vpolengine.NewEngine(provider, known.resolve, matching.NewMatcher()),
		context: context,
		written: celExpressions{
			matchConditions: policy.Spec.MatchConditions,
			variables:       policy.Spec.Variables,
			validations:     policy.Spec.Validations,
		},
	}, nil
}

func (p *validatingPolicy) name() string { return p.label }

func (p *validatingPolicy) expressions() (celExpressions, bool) { return p.written, true }

func (p *validatingPolicy) review(request *request) protocol.Answer {
	response, err := p.engine.Handle(
		context.Background(), celengine.RequestFromAdmission(p.context, request.AdmissionRequest), nil)
	if err != nil {
		return protocol.Answer{Outcome: protocol.Error, Messages: []string{err.Error()}}
	}
	var rules []engineapi.RuleResponse
	for _, policy := range response.Policies {
		rules = append(rules, policy.Rules...)
	}
	return answerOf(rules, p.outcome)
}

// answerOf sums up the rules of a policy that applied.
func answerOf(rules []engineapi.RuleResponse, violation string) protocol.Answer {
	answer := protocol.Answer{Outcome: protocol.NotMatched}
	for _, rule := range rules {
		switch rule.Status() {
		case engineapi.RuleStatusPass:
			if answer.Outcome == protocol.NotMatched {
				answer.Outcome = protocol.Allow
			}
		case engineapi.RuleStatusFail, engineapi.RuleStatusWarn:
			answer.Messages = append(answer.Messages, rule.Message())
			if answer.Outcome == protocol.Error {
				continue
			}
			answer.Outcome = violation
			if strings.Contains(rule.Message(), "resulted in error") {
				answer.Outcome = protocol.Error
			}
		case engineapi.RuleStatusError:
			answer.Outcome = protocol.Error
			answer.Messages = append(answer.Messages, rule.Message())
		case engineapi.RuleStatusSkip:
		}
	}
	return answer
}
