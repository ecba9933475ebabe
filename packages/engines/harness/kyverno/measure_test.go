package main

import (
	"encoding/json"
	"strings"
	"testing"

	"gatewright.dev/harness/protocol"
)

// numbers is a ConfigMap in a request, with a list of so many numbers.
func numbers(t *testing.T, size int) json.RawMessage {
	t.Helper()
	return json.RawMessage(strings.Replace(string(requestOf("CREATE", 1)), `"size":1`,
		`"numbers":[`+strings.TrimSuffix(strings.Repeat("1,", size), ",")+`]`, 1))
}

func TestCELCosts(t *testing.T) {
	for name, text := range map[string]string{
		"ValidatingPolicy/a": validatingPolicyText, "ValidatingAdmissionPolicy/a": admissionPolicyText,
	} {
		costs := func(expression string, size int) (total, largest uint64, place, outcome string) {
			t.Helper()
			j := newJudge()
			filled := strings.NewReplacer("EXPRESSION", expression, "ACTION", "Deny").Replace(text)
			if _, problems := load(t, j, filled); len(problems) > 0 {
				t.Fatal(problems)
			}
			answers, err := j.Review(numbers(t, size), blue)
			if err != nil {
				t.Fatal(err)
			}
			outcome = answers[0].Outcome
			for range 2 {
				found, err := j.CELCosts(numbers(t, size), blue)
				if err != nil || len(found) != 1 {
					t.Fatal(found, err)
				}
				cost := found[name]
				if cost.Budget != 10_000_000 || cost.Limit != 1_000_000 {
					t.Errorf("%+v", cost)
				}
				if total > 0 && cost.Total != total {
					t.Errorf("%d after %d", cost.Total, total)
				}
				total, largest, place = cost.Total, cost.Largest, cost.Expression
			}
			return total, largest, place, outcome
		}
		one, _, _, _ := costs("object.numbers.all(i, i > 0)", 200)
		two, largest, place, outcome := costs("object.numbers.all(i, object.numbers.all(j, i + j > 0))", 200)
		if one < 400 || two < 100*one || largest > two || place != "validations[0].expression" {
			t.Errorf("%s: a loop costs %d, a loop in it %d, of that %d in %s", name, one, two, largest, place)
		}
		if outcome != protocol.Allow {
			t.Errorf("%s: %s within the limit", name, outcome)
		}
		// Kyverno has the limit from the libraries that it shares.
		_, largest, _, outcome = costs("object.numbers.all(i, object.numbers.all(j, i + j > 0))", 1000)
		if largest <= 1_000_000 || outcome != protocol.Error {
			t.Errorf("%s: %s with a million rounds, which cost %d", name, outcome, largest)
		}
	}
}

func TestRepeat(t *testing.T) {
	j := newJudge()
	filled := strings.NewReplacer("EXPRESSION", "false", "ACTION", "Deny").Replace(admissionPolicyText)
	if _, problems := load(t, j, filled); len(problems) > 0 {
		t.Fatal(problems)
	}
	review, err := j.Repeat(requestOf("CREATE", 1), blue)
	if err != nil {
		t.Fatal(err)
	}
	j.vap.said = nil
	review()
	if len(j.vap.said["a"]) != 1 {
		t.Errorf("%v", j.vap.said)
	}
}
