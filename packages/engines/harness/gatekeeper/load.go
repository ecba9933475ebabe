package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"

	"gatewright.dev/harness/protocol"
	"github.com/open-policy-agent/frameworks/constraint/pkg/apis"
	"github.com/open-policy-agent/gatekeeper/v3/pkg/gator/reader"
	"github.com/open-policy-agent/gatekeeper/v3/pkg/target"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// actions are the enforcement actions of Constraints as outcomes.
var actions = map[string]string{
	"":       protocol.Deny,
	"deny":   protocol.Deny,
	"warn":   protocol.Warn,
	"dryrun": protocol.Audit,
}

// Load replaces templates and constraints; templates come first, in whatever order they are named.
func (j *judge) Load(load protocol.Load) ([]string, []protocol.Problem) {
	created, err := newClient()
	if err != nil {
		return nil, []protocol.Problem{{Reason: err.Error()}}
	}
	*j = judge{client: created, namespaces: map[string]json.RawMessage{}}
	problems := j.loadNamespaces(load.Namespaces)
	var constraints []*unstructured.Unstructured
	for _, file := range load.Files {
		documents, err := readFile(file)
		if err != nil {
			problems = append(problems, protocol.Problem{Policy: file, Reason: err.Error()})
			continue
		}
		for _, document := range documents {
			switch document.GroupVersionKind().Group {
			case "templates.gatekeeper.sh":
				if err := j.addTemplate(document); err != nil {
					problems = append(problems, protocol.Problem{Policy: nameOf(document), Reason: err.Error()})
				}
			case "constraints.gatekeeper.sh":
				constraints = append(constraints, document)
			default:
				problems = append(problems, protocol.Problem{
					Policy: nameOf(document),
					Reason: "unknown kind " + document.GroupVersionKind().String(),
				})
			}
		}
	}
	names := []string{}
	for _, constraint := range constraints {
		if err := j.addConstraint(constraint); err != nil {
			problems = append(problems, protocol.Problem{Policy: nameOf(constraint), Reason: err.Error()})
			continue
		}
		names = append(names, nameOf(constraint))
	}
	return names, problems
}

func (j *judge) loadNamespaces(namespaces []json.RawMessage) []protocol.Problem {
	var problems []protocol.Problem
	for _, raw := range namespaces {
		object := &unstructured.Unstructured{}
		if err := json.Unmarshal(raw, object); err != nil {
			problems = append(problems, protocol.Problem{Reason: err.Error()})
			continue
		}
		j.namespaces[object.GetName()] = raw
	}
	return problems
}

func (j *judge) addTemplate(document *unstructured.Unstructured) error {
	scheme := runtime.NewScheme()
	if err := apis.AddToScheme(scheme); err != nil {
		return err
	}
	template, err := reader.ToTemplate(scheme, document)
	if err != nil {
		return err
	}
	_, err = j.client.AddTemplate(context.Background(), template)
	return err
}

func (j *judge) addConstraint(constraint *unstructured.Unstructured) error {
	if _, err := j.client.AddConstraint(context.Background(), constraint); err != nil {
		return err
	}
	matcher, err := (&target.K8sValidationTarget{}).ToMatcher(constraint)
	if err != nil {
		return err
	}
	action, _, err := unstructured.NestedString(constraint.Object, "spec", "enforcementAction")
	if err != nil {
		return err
	}
	outcome, known := actions[action]
	if !known {
		return errors.New("unknown enforcementAction " + action)
	}
	j.policies = append(j.policies, policy{name: nameOf(constraint), action: outcome, matcher: matcher})
	return nil
}

func readFile(file string) ([]*unstructured.Unstructured, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	var documents []*unstructured.Unstructured
	for {
		document := &unstructured.Unstructured{}
		err := decoder.Decode(&document.Object)
		if errors.Is(err, io.EOF) {
			return documents, nil
		}
		if err != nil {
			return nil, err
		}
		if len(document.Object) > 0 {
			documents = append(documents, document)
		}
	}
}
