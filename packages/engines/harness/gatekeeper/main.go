// The harness of Gatekeeper: judges requests as its webhook does, with its own client.
package main

import (
	"fmt"
	"os"

	"gatewright.dev/harness/protocol"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "version" {
		fmt.Println("Version:", (&judge{}).Engines()[0].Version)
		return
	}
	if err := protocol.Serve(os.Stdin, os.Stdout, &judge{}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
