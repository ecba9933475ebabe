package main

import (
	"encoding/json"

	"gatewright.dev/harness/protocol"
)

// Repeat asks each engine that has a policy, the plugin once for all of its own.
func (j *judge) Repeat(rawRequest, rawNamespace json.RawMessage) (func(), error) {
	decoded, err := j.decode(rawRequest, rawNamespace)
	if err != nil {
		return nil, err
	}
	return func() {
		if j.vap != nil {
			_ = j.vap.review(decoded)
		}
		for _, policy := range j.policies {
			if _, isSaid := policy.(*admissionPolicy); !isSaid {
				policy.review(decoded)
			}
		}
	}, nil
}

// CELCosts are what the API server would count, for Kyverno's policies too: they may say more than
// it understands, and those are left out.
func (j *judge) CELCosts(rawRequest, rawNamespace json.RawMessage) (map[string]protocol.CELCost, error) {
	decoded, err := j.decode(rawRequest, rawNamespace)
	if err != nil {
		return nil, err
	}
	attributes := attributesOf(decoded)
	costs := map[string]protocol.CELCost{}
	for _, policy := range j.policies {
		meter, known := j.meters[policy.name()]
		if !known {
			if expressions, isCEL := policy.expressions(); isCEL {
				// What does not compile has no meter.
				meter, _ = newCostMeter(expressions)
			}
			j.meters[policy.name()] = meter
		}
		if meter != nil {
			costs[policy.name()] = meter.measure(attributes, j.namespaces.current)
		}
	}
	return costs, nil
}

func (p *admissionPolicy) expressions() (celExpressions, bool) {
	spec := p.document.Spec
	return celExpressions{
		matchConditions: spec.MatchConditions,
		variables:       spec.Variables,
		validations:     spec.Validations,
		hasParams:       spec.ParamKind != nil,
	}, true
}

// expressions of the one rule in CEL; of several no one cost can be told.
func (p *clusterPolicy) expressions() (celExpressions, bool) {
	if len(p.policy.Spec.Rules) != 1 {
		return celExpressions{}, false
	}
	rule := p.policy.Spec.Rules[0]
	if rule.Validation == nil || rule.Validation.CEL == nil {
		return celExpressions{}, false
	}
	return celExpressions{
		matchConditions: rule.CELPreconditions,
		variables:       rule.Validation.CEL.Variables,
		validations:     rule.Validation.CEL.Expressions,
		hasParams:       rule.Validation.CEL.ParamKind != nil,
	}, true
}
