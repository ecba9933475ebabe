// Command oracle answers with the real parsers and the real formatter: a line of JSON in, one out.
package main

import (
	"bufio"
	"encoding/json"
	"os"
)

// Request is one question; the text of exactly one language is set, or Words is.
type Request struct {
	Cel      *string `json:"cel"`
	Rego     *string `json:"rego"`
	RegoTerm *string `json:"regoTerm"`
	Words    bool    `json:"words"`
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	decoder := json.NewDecoder(lines)
	for {
		var request Request
		if decoder.Decode(&request) != nil {
			return
		}
		answer, err := answerTo(request)
		if err != nil {
			answer = map[string]string{"error": err.Error()}
		}
		if out.Encode(answer) != nil {
			return
		}
	}
}

func answerTo(request Request) (any, error) {
	switch {
	case request.Cel != nil:
		return readCel(*request.Cel)
	case request.Rego != nil:
		return formatRego(*request.Rego)
	case request.RegoTerm != nil:
		return readRegoTerm(*request.RegoTerm)
	default:
		return regoWords(), nil
	}
}
