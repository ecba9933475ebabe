//go:build !unix

package protocol

// cpuSeconds is not known here.
func cpuSeconds() float64 { return 0 }
