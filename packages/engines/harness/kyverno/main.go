// The harness of the engines that speak CEL: Kyverno's two, and the API server's own plugin for
// ValidatingAdmissionPolicy, whose libraries Kyverno pins.
package main

import (
	"fmt"
	"io"
	"os"

	"gatewright.dev/harness/protocol"
	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	ctrl "sigs.k8s.io/controller-runtime"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "version" {
		fmt.Println("Version:", (newJudge()).Engines()[0].Version)
		return
	}
	// The engines log to standard output when nobody says otherwise.
	klog.SetOutput(io.Discard)
	klog.LogToStderr(false)
	ctrl.SetLogger(logr.Discard())
	output := os.Stdout
	os.Stdout = os.Stderr
	if err := protocol.Serve(os.Stdin, output, newJudge()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
