package main

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

// formatRego answers with what `opa fmt` leaves of a module, and with how many rules it has. A comment
// that begins an annotation is read as one.
func formatRego(text string) (any, error) {
	formatted, err := format.Source("policy.rego", []byte(text))
	if err != nil {
		return nil, err
	}
	module, err := ast.ParseModuleWithOpts("policy.rego", text, ast.ParserOptions{ProcessAnnotation: true})
	if err != nil {
		return nil, err
	}
	return map[string]any{"formatted": string(formatted), "rules": len(module.Rules)}, nil
}

// readRegoTerm answers with the value of a term that holds no variables.
func readRegoTerm(text string) (any, error) {
	term, err := ast.ParseTerm(text)
	if err != nil {
		return nil, err
	}
	value, err := ast.JSON(term.Value)
	if err != nil {
		return nil, err
	}
	return map[string]any{"value": value}, nil
}

// regoWords answers with the keywords of Rego, and with what the names of its functions begin with.
func regoWords() any {
	var roots []string
	for _, builtin := range ast.Builtins {
		root, _, _ := strings.Cut(builtin.Name, ".")
		roots = append(roots, root)
	}
	return map[string]any{"keywords": ast.KeywordsV1, "functions": roots}
}
