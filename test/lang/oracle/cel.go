package main

import (
	"errors"
	"fmt"

	"github.com/google/cel-go/common"
	"github.com/google/cel-go/common/ast"
	"github.com/google/cel-go/common/operators"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/parser"
)

// A node is an expression as lists and texts: its kind, then its parts.
type node = []any

// readCel parses with cel-go. What it answers keeps macros as they are written, and makes a chain
// of one logical operator flat, since the parser balances it.
func readCel(text string) (any, error) {
	source := common.NewTextSource(text)
	expanding, err := parser.NewParser(parser.Macros(parser.AllMacros...))
	if err != nil {
		return nil, err
	}
	if _, found := expanding.Parse(source); len(found.GetErrors()) > 0 {
		return nil, errors.New(found.ToDisplayString())
	}
	plain, err := parser.NewParser()
	if err != nil {
		return nil, err
	}
	parsed, found := plain.Parse(source)
	if len(found.GetErrors()) > 0 {
		return nil, errors.New(found.ToDisplayString())
	}
	return map[string]any{"ast": dump(parsed.Expr())}, nil
}

func dump(expr ast.Expr) node {
	switch expr.Kind() {
	case ast.LiteralKind:
		if expr.AsLiteral() == types.NullValue {
			return node{"literal", nil}
		}
		return node{"literal", expr.AsLiteral().Value()}
	case ast.IdentKind:
		return node{"ident", expr.AsIdent()}
	case ast.SelectKind:
		return node{"select", dump(expr.AsSelect().Operand()), expr.AsSelect().FieldName()}
	case ast.ListKind:
		return append(node{"list"}, dumpAll(expr.AsList().Elements())...)
	case ast.MapKind:
		entries := node{"map"}
		for _, entry := range expr.AsMap().Entries() {
			pair := entry.AsMapEntry()
			entries = append(entries, dump(pair.Key()), dump(pair.Value()))
		}
		return entries
	case ast.CallKind:
		call := expr.AsCall()
		if call.IsMemberFunction() {
			return append(node{"method", call.FunctionName(), dump(call.Target())}, dumpAll(call.Args())...)
		}
		name := call.FunctionName()
		if name == operators.LogicalAnd || name == operators.LogicalOr {
			return append(node{"call", name}, dumpChain(name, expr)...)
		}
		return append(node{"call", name}, dumpAll(call.Args())...)
	default:
		panic(fmt.Sprintf("an expression of kind %v", expr.Kind()))
	}
}

func dumpAll(exprs []ast.Expr) []any {
	dumped := make([]any, len(exprs))
	for i, expr := range exprs {
		dumped[i] = dump(expr)
	}
	return dumped
}

func dumpChain(name string, expr ast.Expr) []any {
	if expr.Kind() != ast.CallKind || expr.AsCall().FunctionName() != name {
		return []any{dump(expr)}
	}
	var operands []any
	for _, operand := range expr.AsCall().Args() {
		operands = append(operands, dumpChain(name, operand)...)
	}
	return operands
}
