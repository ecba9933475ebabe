package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gatewright.dev/harness/protocol"
)

const template = `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: names}
spec:
  crd: {spec: {names: {kind: Names}}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      code:
        - engine: Rego
          source:
            version: v1
            rego: |
              package names
              violation contains {"msg": msg} if {
                msg := sprintf("%s by %s, team %s, size %d", [
                  input.review.operation,
                  input.review.userInfo.username,
                  object.get(input.review.namespaceObject, ["metadata", "labels", "team"], "none"),
                  input.review.object.size,
                ])
              }
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: Names
metadata: {name: a}
spec: {enforcementAction: ACTION, match: {kinds: [{apiGroups: [""], kinds: [ConfigMap]}]}}
`

func loaded(t *testing.T, text string) *judge {
	t.Helper()
	file := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	created := &judge{}
	if _, problems := created.Load(protocol.Load{Files: []string{file}}); len(problems) > 0 {
		t.Fatal(problems)
	}
	return created
}

func request(operation, kind string) json.RawMessage {
	object := `{"apiVersion":"v1","kind":"` + kind + `","metadata":{"name":"x","namespace":"shop"},"size":42}`
	objects := `"object":` + object + `,"oldObject":null`
	if operation == "DELETE" {
		objects = `"object":null,"oldObject":` + object
	}
	return json.RawMessage(`{"uid":"1","kind":{"group":"","version":"v1","kind":"` + kind + `"},` +
		`"resource":{"group":"","version":"v1","resource":"x"},"name":"x","namespace":"shop",` +
		`"operation":"` + operation + `","userInfo":{"username":"ann"},` + objects + `}`)
}

func only(t *testing.T, j *judge, request, namespace json.RawMessage) protocol.Answer {
	t.Helper()
	answers, err := j.Review(request, namespace)
	if err != nil || len(answers) != 1 {
		t.Fatal(answers, err)
	}
	return answers[0]
}

func TestReview(t *testing.T) {
	namespace := json.RawMessage(`{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"shop","labels":{"team":"blue"}}}`)
	for action, outcome := range map[string]string{"deny": "deny", "warn": "warn", "dryrun": "audit"} {
		j := loaded(t, strings.ReplaceAll(template, "ACTION", action))
		for _, operation := range []string{"CREATE", "DELETE"} {
			got := only(t, j, request(operation, "ConfigMap"), namespace)
			want := operation + " by ann, team blue, size 42"
			if got.Policy != "Names/a" || got.Outcome != outcome || len(got.Messages) != 1 || got.Messages[0] != want {
				t.Errorf("%s %s: %+v", action, operation, got)
			}
		}
		if got := only(t, j, request("CREATE", "Secret"), nil); got.Outcome != protocol.NotMatched {
			t.Errorf("%+v", got)
		}
	}
}

func TestProblems(t *testing.T) {
	file := filepath.Join(t.TempDir(), "policy.yaml")
	text := strings.ReplaceAll(strings.ReplaceAll(template, "ACTION", "deny"), "violation contains", "violation is")
	if err := os.WriteFile(file, []byte(text+"---\n{apiVersion: v1, kind: Pod, metadata: {name: p}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	names, problems := (&judge{}).Load(protocol.Load{Files: []string{file, "nowhere"}})
	if len(names) != 0 || len(problems) != 4 {
		t.Errorf("%v %v", names, problems)
	}
	if _, err := (&judge{}).Review(request("CREATE", "Pod"), nil); err == nil {
		t.Error("a request before any policies was answered")
	}
}
