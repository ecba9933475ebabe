package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gatewright.dev/harness/protocol"
)

const rules = `
  matchConstraints:
    namespaceSelector: {matchLabels: {team: blue}}
    resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE, DELETE], resources: [configmaps]}]
  validations:
    - expression: "EXPRESSION"
      message: static
      messageExpression: "request.operation + ' by ' + request.userInfo.username"
`

const validatingPolicyText = `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: {name: a}
spec:
  validationActions: [ACTION]` + rules

const admissionPolicyText = `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: a}
spec:
  failurePolicy: Fail` + rules + `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: a-binding}
spec: {policyName: a, validationActions: [ACTION]}
`

func load(t *testing.T, j *judge, text string) ([]string, []protocol.Problem) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return j.Load(protocol.Load{Files: []string{file}})
}

func requestOf(operation string, size int64) json.RawMessage {
	object := fmt.Sprintf(`{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x","namespace":"shop"},"size":%d}`, size)
	objects := `"object":` + object + `,"oldObject":null`
	if operation == "DELETE" {
		objects = `"object":null,"oldObject":` + object
	}
	return json.RawMessage(`{"uid":"1","kind":{"group":"","version":"v1","kind":"ConfigMap"},` +
		`"resource":{"group":"","version":"v1","resource":"configmaps"},"name":"x","namespace":"shop",` +
		`"operation":"` + operation + `","userInfo":{"username":"ann"},` + objects + `}`)
}

var blue = json.RawMessage(`{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"shop","labels":{"team":"blue"}}}`)

func TestReview(t *testing.T) {
	for name, text := range map[string]string{"ValidatingPolicy": validatingPolicyText, "ValidatingAdmissionPolicy": admissionPolicyText} {
		for action, outcome := range map[string]string{"Deny": "deny", "Warn": "warn", "Audit": "audit"} {
			j := newJudge()
			expression := "!has(object.size) || object.size + 1 < 9007199254740994"
			filled := strings.NewReplacer("EXPRESSION", expression, "ACTION", action).Replace(text)
			if names, problems := load(t, j, filled); len(problems) > 0 || names[0] != name+"/a" {
				t.Fatal(names, problems)
			}
			check := func(request, namespace json.RawMessage, want string, message string) {
				t.Helper()
				answers, err := j.Review(request, namespace)
				if err != nil || len(answers) != 1 || answers[0].Outcome != want {
					t.Fatalf("%s %s: %+v %v, want %s", name, action, answers, err, want)
				}
				if message != "" && (len(answers[0].Messages) != 1 || answers[0].Messages[0] != message) {
					t.Errorf("%s: %q", name, answers[0].Messages)
				}
			}
			check(requestOf("CREATE", 9007199254740993), blue, outcome, "CREATE by ann")
			check(requestOf("CREATE", 9007199254740992), blue, protocol.Allow, "")
			check(requestOf("DELETE", 9007199254740993), blue, protocol.Allow, "")
			check(requestOf("CREATE", 9007199254740993), nil, protocol.NotMatched, "")
			// Other policies take the place of these without a new process.
			filled = strings.NewReplacer("EXPRESSION", "object.none == 1", "ACTION", action).Replace(text)
			if _, problems := load(t, j, filled); len(problems) > 0 {
				t.Fatal(problems)
			}
			check(requestOf("CREATE", 1), blue, protocol.Error, "")
		}
	}
}

func TestProblems(t *testing.T) {
	for name, text := range map[string]string{
		"an expression that does not compile": strings.ReplaceAll(admissionPolicyText, "EXPRESSION", "nothing.here"),
		"a message that is no string": strings.NewReplacer("EXPRESSION", "true",
			"request.operation + ' by ' + request.userInfo.username", "object.kind").Replace(admissionPolicyText),
		"an unknown member": strings.ReplaceAll(validatingPolicyText, "validations:", "validation:"),
		"an unknown kind":   "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n",
	} {
		filled := strings.NewReplacer("EXPRESSION", "true", "ACTION", "Deny").Replace(text)
		if names, problems := load(t, newJudge(), filled); len(problems) == 0 || len(names) > 0 {
			t.Errorf("%s: %v %v", name, names, problems)
		}
	}
}

func TestManyPolicies(t *testing.T) {
	j := newJudge()
	var texts []string
	for index := range 60 {
		filled := strings.NewReplacer("EXPRESSION", "false", "ACTION", "Deny", "name: a", fmt.Sprintf("name: a%d", index),
			"policyName: a", fmt.Sprintf("policyName: a%d", index)).Replace(admissionPolicyText)
		texts = append(texts, filled)
	}
	names, problems := load(t, j, strings.Join(texts, "---\n"))
	if len(names) != 60 || len(problems) > 0 {
		t.Fatal(len(names), problems)
	}
	answers, err := j.Review(requestOf("CREATE", 1), blue)
	if err != nil {
		t.Fatal(err)
	}
	for _, answer := range answers {
		if answer.Outcome != protocol.Deny {
			t.Errorf("%+v", answer)
		}
	}
}
