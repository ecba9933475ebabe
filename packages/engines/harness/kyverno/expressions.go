package main

import (
	"fmt"

	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	"k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/cel/environment"
)

// checkExpressions refuses what an API server refuses when a policy is applied: an expression that
// does not compile, or has another type than its place asks for. The plugin finds out later, when it
// evaluates.
func checkExpressions(policy *admissionregistrationv1.ValidatingAdmissionPolicy) error {
	compiler, err := cel.NewCompositedCompiler(environment.MustBaseEnvSet(environment.DefaultCompatibilityVersion()))
	if err != nil {
		return err
	}
	options := cel.OptionalVariableDeclarations{HasParams: policy.Spec.ParamKind != nil, HasAuthorizer: true}
	for _, variable := range policy.Spec.Variables {
		accessor := &validating.Variable{Name: variable.Name, Expression: variable.Expression}
		result := compiler.CompileAndStoreVariable(accessor, options, environment.NewExpressions)
		if result.Error != nil {
			return fmt.Errorf("variable %s: %w", variable.Name, result.Error)
		}
	}
	for index, validation := range policy.Spec.Validations {
		condition := &validating.ValidationCondition{Expression: validation.Expression}
		if result := compiler.CompileCELExpression(condition, options, environment.NewExpressions); result.Error != nil {
			return fmt.Errorf("validations[%d].expression: %w", index, result.Error)
		}
		if validation.MessageExpression == "" {
			continue
		}
		message := &validating.MessageExpressionCondition{MessageExpression: validation.MessageExpression}
		withoutAuthorizer := options
		withoutAuthorizer.HasAuthorizer = false
		if result := compiler.CompileCELExpression(message, withoutAuthorizer, environment.NewExpressions); result.Error != nil {
			return fmt.Errorf("validations[%d].messageExpression: %w", index, result.Error)
		}
	}
	return nil
}
