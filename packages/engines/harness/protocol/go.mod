module gatewright.dev/harness/protocol

go 1.26.0
