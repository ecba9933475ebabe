package protocol

import (
	"encoding/json"
	"strings"
	"testing"
)

type fake struct{}

func (fake) Load(load Load) ([]string, []Problem) {
	return load.Files, []Problem{{Policy: "a", Reason: "no"}}
}
func (fake) Inventory([]json.RawMessage) error { return nil }
func (fake) Engines() []Engine                 { return []Engine{{"fake", "1"}} }
func (fake) Review(request, _ json.RawMessage) ([]Answer, error) {
	if string(request) == `"panic"` {
		panic("oh")
	}
	return []Answer{{Policy: "a", Outcome: Allow}}, nil
}

func TestServe(t *testing.T) {
	input := strings.Join([]string{
		`{"load":{"files":["x"]}}`,
		`not json`,
		`{"id":"1","request":{}}`,
		`{"id":"2","request":"panic"}`,
		`{"id":"3"}`,
		"{\"id\":\"4\",\"request\":\"" + strings.Repeat("a", 1<<21) + "\"}",
	}, "\n")
	var output strings.Builder
	if err := Serve(strings.NewReader(input), &output, fake{}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(output.String()), "\n")
	wants := []string{
		`"reason":"no"`, `"loaded"`, `"line":2`, `"outcome":"allow"`, `"done":1`,
		`the engine panicked: oh`, `"done":0`, `neither load`, `"outcome":"allow"`, `"done":1`, `"answers":2`,
	}
	if len(lines) != len(wants) {
		t.Fatalf("%d lines, want %d:\n%s", len(lines), len(wants), output.String())
	}
	for index, want := range wants {
		if !strings.Contains(lines[index], want) {
			t.Errorf("line %d is %s, want %s", index+1, lines[index], want)
		}
	}
}
