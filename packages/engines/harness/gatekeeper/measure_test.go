package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"gatewright.dev/harness/protocol"
)

// allocations of one review of a ConfigMap under the template with this condition.
func allocations(t *testing.T, condition string) float64 {
	t.Helper()
	body := template[strings.Index(template, "msg := sprintf"):strings.Index(template, "\n---")]
	text := strings.NewReplacer("ACTION", "deny", body, "msg := \"no\"\n"+condition+"\n              }").Replace(template)
	line := fmt.Sprintf(`{"measure":{"id":"1","request":%s,"count":200}}`, request("CREATE", "ConfigMap"))
	var output strings.Builder
	if err := protocol.Serve(strings.NewReader(line), &output, loaded(t, text)); err != nil {
		t.Fatal(err)
	}
	var answer struct{ Measured *protocol.Measured }
	if err := json.NewDecoder(strings.NewReader(output.String())).Decode(&answer); err != nil || answer.Measured == nil {
		t.Fatal(output.String(), err)
	}
	return answer.Measured.Allocations
}

func TestAllocations(t *testing.T) {
	const indent = "                "
	floor := allocations(t, indent+`input.review.operation == "NEVER"`)
	other := allocations(t, indent+"input.review.object.size == 7")
	loop := allocations(t, indent+"some i in numbers.range(1, 40)\n"+indent+"some j in numbers.range(1, 40)\n"+indent+"i * j == 7")
	if floor < 100 || other < floor-5 || other > floor+5 {
		t.Errorf("a rule that never fires allocates %f, another %f", floor, other)
	}
	if loop < floor+1600 {
		t.Errorf("a loop in a loop allocates %f, the floor is %f", loop, floor)
	}
}
