// Package protocol reads and writes the lines by which a harness program talks; see PROTOCOL.md.
package protocol

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// Load replaces what a program judges by.
type Load struct {
	Files      []string          `json:"files"`
	Namespaces []json.RawMessage `json:"namespaces"`
}

// Line is one line of input, of one of its kinds.
type Line struct {
	Load      *Load             `json:"load"`
	Measure   *Measure          `json:"measure"`
	Inventory []json.RawMessage `json:"inventory"`
	ID        string            `json:"id"`
	Request   json.RawMessage   `json:"request"`
	Namespace json.RawMessage   `json:"namespace"`
}

// Answer is what one policy says about one request.
type Answer struct {
	Policy   string   `json:"policy"`
	Binding  string   `json:"binding,omitempty"`
	Outcome  string   `json:"outcome"`
	Messages []string `json:"messages"`
}

// The outcomes of an answer.
const (
	Allow      = "allow"
	Deny       = "deny"
	Warn       = "warn"
	Audit      = "audit"
	Error      = "error"
	NotMatched = "notMatched"
)

// Problem is something that could not be used.
type Problem struct {
	ID     string `json:"id,omitempty"`
	Policy string `json:"policy,omitempty"`
	Line   int    `json:"line,omitempty"`
	Reason string `json:"reason"`
}

// Engine is what judges, with its version.
type Engine struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Judge is what a program does with the lines.
type Judge interface {
	// Load replaces the policies and returns the names of those that are enforced.
	Load(load Load) (policies []string, problems []Problem)
	// Review answers one request under every policy, in their order.
	Review(request, namespace json.RawMessage) ([]Answer, error)
	// Inventory replaces the objects that policies can look up.
	Inventory(objects []json.RawMessage) error
	Engines() []Engine
	Repeater
}

// Serve answers lines until the input ends.
func Serve(input io.Reader, output io.Writer, judge Judge) error {
	started := time.Now()
	reader := bufio.NewReaderSize(input, 1<<20)
	writer := bufio.NewWriterSize(output, 1<<20)
	encoder := json.NewEncoder(writer)
	encoder.SetEscapeHTML(false)
	requests, answers := 0, 0
	for number := 1; ; number++ {
		text, readError := reader.ReadBytes('\n')
		if len(text) > 1 || (len(text) == 1 && text[0] != '\n') {
			var line Line
			if err := json.Unmarshal(text, &line); err != nil {
				_ = encoder.Encode(map[string]any{"error": Problem{Line: number, Reason: err.Error()}})
			} else {
				requests++
				answers += answer(encoder, judge, line, number)
				if line.Load != nil || line.Inventory != nil || line.Measure != nil {
					requests--
				}
			}
			if err := writer.Flush(); err != nil {
				return err
			}
		}
		if errors.Is(readError, io.EOF) {
			break
		}
		if readError != nil {
			return readError
		}
	}
	_ = encoder.Encode(map[string]any{"summary": map[string]any{
		"requests": requests,
		"answers":  answers,
		"seconds":  time.Since(started).Seconds(),
		"engines":  judge.Engines(),
	}})
	return writer.Flush()
}

func answer(encoder *json.Encoder, judge Judge, line Line, number int) int {
	problem := func(one Problem) { _ = encoder.Encode(map[string]any{"error": one}) }
	switch {
	case line.Load != nil:
		started := time.Now()
		policies, problems := judge.Load(*line.Load)
		for _, one := range problems {
			problem(one)
		}
		if policies == nil {
			policies = []string{}
		}
		_ = encoder.Encode(map[string]any{"loaded": map[string]any{
			"policies": policies,
			"seconds":  time.Since(started).Seconds(),
		}})
	case line.Inventory != nil:
		if err := judge.Inventory(line.Inventory); err != nil {
			problem(Problem{Line: number, Reason: err.Error()})
		}
	case line.Measure != nil:
		measured, err := measure(judge, *line.Measure)
		if err != nil {
			problem(Problem{ID: line.Measure.ID, Reason: err.Error()})
			_ = encoder.Encode(map[string]any{"id": line.Measure.ID, "measured": nil})
			return 0
		}
		_ = encoder.Encode(map[string]any{"id": line.Measure.ID, "measured": measured})
	case line.Request != nil:
		answers, err := review(judge, line)
		if err != nil {
			problem(Problem{ID: line.ID, Reason: err.Error()})
		}
		for _, one := range answers {
			if one.Messages == nil {
				one.Messages = []string{}
			}
			_ = encoder.Encode(struct {
				ID string `json:"id"`
				Answer
			}{line.ID, one})
		}
		_ = encoder.Encode(map[string]any{"id": line.ID, "done": len(answers)})
		return len(answers)
	default:
		problem(Problem{ID: line.ID, Line: number, Reason: "the line is neither load, inventory, measure nor request"})
	}
	return 0
}

// review turns a panic of an engine into the error that it is.
func review(judge Judge, line Line) (answers []Answer, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			answers, err = nil, fmt.Errorf("the engine panicked: %v", cause)
		}
	}()
	return judge.Review(line.Request, line.Namespace)
}
