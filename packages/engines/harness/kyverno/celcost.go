package main

import (
	"context"
	"fmt"
	"math"

	"gatewright.dev/harness/protocol"
	celgo "github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/admission/plugin/webhook/matchconditions"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"k8s.io/apiserver/pkg/cel/environment"
)

// celExpressions are the expressions of a policy, whatever its kind calls them.
type celExpressions struct {
	matchConditions []admissionregistrationv1.MatchCondition
	variables       []admissionregistrationv1.Variable
	validations     []admissionregistrationv1.Validation
	hasParams       bool
}

// costMeter evaluates expressions as the API server's plugin does and adds up what its tracker says.
type costMeter struct {
	compiler                          *cel.CompositedCompiler
	conditions, validations, messages cel.ConditionEvaluator
	cost                              protocol.CELCost
}

// meteredProgram tells its meter what each evaluation cost.
type meteredProgram struct {
	celgo.Program
	name  string
	meter *costMeter
}

func (p meteredProgram) ContextEval(ctx context.Context, input any) (ref.Val, *celgo.EvalDetails, error) {
	value, details, err := p.Program.ContextEval(ctx, input)
	if details != nil {
		p.meter.add(p.name, details.ActualCost())
	}
	return value, details, err
}

func (m *costMeter) add(name string, cost *uint64) {
	if cost == nil {
		return
	}
	if m.cost.Total > math.MaxInt64-min(*cost, math.MaxInt64) {
		m.cost.Total = math.MaxInt64
	} else {
		m.cost.Total += *cost
	}
	if *cost >= m.cost.Largest {
		m.cost.Largest, m.cost.Expression = *cost, name
	}
}

// meteredCompiler makes the programs of variables metered, which the compiler keeps to itself.
type meteredCompiler struct {
	cel.Compiler
	meter *costMeter
	name  string
}

func (c *meteredCompiler) CompileCELExpression(
	accessor cel.ExpressionAccessor, options cel.OptionalVariableDeclarations, mode environment.Type,
) cel.CompilationResult {
	result := c.Compiler.CompileCELExpression(accessor, options, mode)
	if result.Program != nil {
		result.Program = meteredProgram{Program: result.Program, name: c.name, meter: c.meter}
	}
	return result
}

func newCostMeter(from celExpressions) (*costMeter, error) {
	strict, err := environment.MustBaseEnvSet(environment.DefaultCompatibilityVersion()).Extend(environment.StrictCostOpt)
	if err != nil {
		return nil, err
	}
	composited, err := cel.NewCompositedCompiler(strict)
	if err != nil {
		return nil, err
	}
	meter := &costMeter{compiler: composited}
	metered := &meteredCompiler{Compiler: composited.Compiler, meter: meter}
	composited.Compiler = metered
	options := cel.OptionalVariableDeclarations{HasParams: from.hasParams, HasAuthorizer: true}
	withoutAuthorizer := cel.OptionalVariableDeclarations{HasParams: from.hasParams}
	compile := func(name string, accessor cel.ExpressionAccessor, options cel.OptionalVariableDeclarations) cel.CompilationResult {
		metered.name = name
		result := composited.CompileCELExpression(accessor, options, environment.StoredExpressions)
		if result.Error != nil && err == nil {
			err = fmt.Errorf("%s: %w", name, result.Error)
		}
		return result
	}
	for _, variable := range from.variables {
		metered.name = "variables." + variable.Name
		accessor := &validating.Variable{Name: variable.Name, Expression: variable.Expression}
		result := composited.CompileAndStoreVariable(accessor, options, environment.StoredExpressions)
		if result.Error != nil {
			return nil, fmt.Errorf("%s: %w", metered.name, result.Error)
		}
	}
	var conditions []cel.CompilationResult
	for index := range from.matchConditions {
		condition := (*matchconditions.MatchCondition)(&from.matchConditions[index])
		conditions = append(conditions, compile("matchConditions."+condition.Name, condition, options))
	}
	validations := make([]cel.CompilationResult, len(from.validations))
	messages := make([]cel.CompilationResult, len(from.validations))
	for index, validation := range from.validations {
		place := fmt.Sprintf("validations[%d].", index)
		validations[index] = compile(
			place+"expression", &validating.ValidationCondition{Expression: validation.Expression}, options)
		if validation.MessageExpression != "" {
			message := &validating.MessageExpressionCondition{MessageExpression: validation.MessageExpression}
			messages[index] = compile(place+"messageExpression", message, withoutAuthorizer)
		}
	}
	if err != nil {
		return nil, err
	}
	meter.conditions = cel.NewCondition(conditions)
	meter.validations = cel.NewCondition(validations)
	meter.messages = cel.NewCondition(messages)
	return meter, nil
}

// measure does what the plugin's validator does: the match conditions, the validations, and then
// every message whether it is needed or not, each with variables that are evaluated anew.
func (m *costMeter) measure(attributes admission.Attributes, namespace *corev1.Namespace) protocol.CELCost {
	m.cost = protocol.CELCost{Budget: celconfig.RuntimeCELCostBudget, Limit: celconfig.PerCallLimit}
	versioned := &admission.VersionedAttributes{
		Attributes: attributes, VersionedKind: attributes.GetKind(),
		VersionedObject: attributes.GetObject(), VersionedOldObject: attributes.GetOldObject(),
	}
	request := cel.CreateAdmissionRequest(
		attributes, metav1.GroupVersionResource(attributes.GetResource()), metav1.GroupVersionKind(attributes.GetKind()))
	given := cel.OptionalVariableBindings{Authorizer: noOpinion}
	seen := cel.CreateNamespaceObject(namespace)
	evaluate := func(
		what cel.ConditionEvaluator, bindings cel.OptionalVariableBindings, budget int64,
	) ([]cel.EvaluationResult, int64, error) {
		return what.ForInput(
			m.compiler.CreateContext(context.Background()), versioned, request, bindings, seen, budget)
	}
	// Match conditions have a budget of their own.
	results, _, err := evaluate(m.conditions, given, celconfig.RuntimeCELCostBudgetMatchConditions)
	for _, result := range results {
		if result.Error != nil || result.EvalResult == types.False {
			return m.cost
		}
	}
	if err != nil {
		return m.cost
	}
	_, remaining, err := evaluate(m.validations, given, celconfig.RuntimeCELCostBudget)
	if err == nil {
		_, _, _ = evaluate(m.messages, cel.OptionalVariableBindings{}, remaining)
	}
	return m.cost
}
