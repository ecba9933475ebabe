package protocol

import (
	"encoding/json"
	"runtime"
	"strings"
	"testing"
	"time"
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

func (fake) Repeat(request, _ json.RawMessage) (func(), error) {
	return func() {
		if string(request) == `"slow"` {
			time.Sleep(5 * time.Millisecond)
		}
		for range 100 {
			sink = new([16]int)
		}
	}, nil
}
func (fake) CELCosts(json.RawMessage, json.RawMessage) (map[string]CELCost, error) {
	return map[string]CELCost{"a": {Total: 7}, "b": {Total: 8}}, nil
}

var sink *[16]int

func TestMeasure(t *testing.T) {
	input := `{"measure":{"id":"1","request":{},"count":50}}
{"measure":{"id":"2","request":"slow","count":1000,"seconds":0.05}}
{"measure":{"id":"3","request":"panic","count":50}}
`
	var output strings.Builder
	if err := Serve(strings.NewReader(input), &output, fake{}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(output.String()), "\n")
	if len(lines) != 5 {
		t.Fatal(lines)
	}
	read := func(line string) Measured {
		t.Helper()
		var answer struct{ Measured *Measured }
		if err := json.Unmarshal([]byte(line), &answer); err != nil || answer.Measured == nil {
			t.Fatal(line, err)
		}
		return *answer.Measured
	}
	quick, slow := read(lines[0]), read(lines[1])
	if len(quick.Seconds) != 50 || quick.Allocations < 100 || quick.Allocations > 102 {
		t.Errorf("%d reviews with %f allocations", len(quick.Seconds), quick.Allocations)
	}
	if len(quick.Policies) != 1 || quick.Policies[0].Outcome != Allow || quick.Policies[0].CELCost.Total != 7 {
		t.Errorf("%+v", quick.Policies)
	}
	if len(slow.Seconds) < fewest || len(slow.Seconds) > 20 || slow.Seconds[0] < 0.005 {
		t.Errorf("%v", slow.Seconds)
	}
	// It slept most of the time.
	if runtime.GOOS != "windows" && (slow.CPU <= 0 || slow.CPU > 0.004) {
		t.Errorf("%f seconds of the processors", slow.CPU)
	}
	for index, want := range []string{`panicked: oh`, `{"id":"3","measured":null}`, `"requests":0`} {
		if !strings.Contains(lines[index+2], want) {
			t.Errorf("%s, want %s", lines[index+2], want)
		}
	}
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
