package protocol

import (
	"encoding/json"
	"fmt"
	"runtime"
	"time"
)

// Measure asks what one request costs everything that is loaded.
type Measure struct {
	ID        string          `json:"id"`
	Request   json.RawMessage `json:"request"`
	Namespace json.RawMessage `json:"namespace"`
	// Count is how many reviews are measured, and Seconds when to stop before that; 0 is never.
	Count   int     `json:"count"`
	Seconds float64 `json:"seconds"`
}

// Measured is what reviews of one request took.
type Measured struct {
	// Seconds of each review.
	Seconds []float64 `json:"seconds"`
	// CPU is the processor time of one review on average, in seconds, which a busy machine leaves as
	// it is; 0 where the system does not tell.
	CPU float64 `json:"cpu"`
	// Allocations are those of one review on average.
	Allocations float64          `json:"allocations"`
	Policies    []MeasuredPolicy `json:"policies"`
}

// MeasuredPolicy is what one policy says about the request that was measured, and its CEL's cost.
type MeasuredPolicy struct {
	Policy  string   `json:"policy"`
	Outcome string   `json:"outcome"`
	CELCost *CELCost `json:"celCost,omitempty"`
}

// CELCost is what the API server counts of a policy's expressions, in its own unit.
type CELCost struct {
	// Total of all expressions, each variable as often as it is evaluated, of at most Budget.
	Total  uint64 `json:"total"`
	Budget uint64 `json:"budget"`
	// Largest is the most that one evaluation of one expression takes, of at most Limit.
	Largest    uint64 `json:"largest"`
	Limit      uint64 `json:"limit"`
	Expression string `json:"expression"`
}

// Repeater is a judge whose reviews can be measured: it decodes a request once.
type Repeater interface {
	// Repeat returns a function that reviews the request once, as an engine does that got it decoded.
	Repeat(request, namespace json.RawMessage) (func(), error)
	// CELCosts are the costs by policy, of those whose expressions an API server understands.
	CELCosts(request, namespace json.RawMessage) (map[string]CELCost, error)
}

// Enough reviews that caches are filled, and that a median means something.
const (
	warmUp = 3
	fewest = 3
)

func measure(judge Judge, line Measure) (measured Measured, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the engine panicked: %v", cause)
		}
	}()
	answers, err := judge.Review(line.Request, line.Namespace)
	if err != nil {
		return measured, err
	}
	costs, err := judge.CELCosts(line.Request, line.Namespace)
	if err != nil {
		return measured, err
	}
	measured.Policies = make([]MeasuredPolicy, 0, len(answers))
	for _, answer := range answers {
		policy := MeasuredPolicy{Policy: answer.Policy, Outcome: answer.Outcome}
		if cost, known := costs[answer.Policy]; known && answer.Outcome != NotMatched {
			policy.CELCost = &cost
		}
		measured.Policies = append(measured.Policies, policy)
	}
	review, err := judge.Repeat(line.Request, line.Namespace)
	if err != nil {
		return measured, err
	}
	measured.repeat(review, line.Count, line.Seconds)
	return measured, nil
}

// repeat measures in one goroutine, with the memory for the samples set aside before.
func (m *Measured) repeat(review func(), count int, limit float64) {
	count = max(count, fewest)
	m.Seconds = make([]float64, 0, count)
	var before, after runtime.MemStats
	// A collection empties the pools that the first reviews fill.
	runtime.GC()
	for range warmUp {
		review()
	}
	runtime.ReadMemStats(&before)
	busy, started := cpuSeconds(), time.Now()
	for range count {
		if len(m.Seconds) >= fewest && limit > 0 && time.Since(started).Seconds() > limit {
			break
		}
		begun := time.Now()
		review()
		m.Seconds = append(m.Seconds, time.Since(begun).Seconds())
	}
	reviews := float64(len(m.Seconds))
	m.CPU = (cpuSeconds() - busy) / reviews
	runtime.ReadMemStats(&after)
	m.Allocations = float64(after.Mallocs-before.Mallocs) / reviews
}
