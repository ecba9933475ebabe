// What Kubernetes' own code makes of numbers in the place of a quantity: one of JSON a line, its text a line.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"k8s.io/apimachinery/pkg/api/resource"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var quantity resource.Quantity
		if err := json.Unmarshal(lines.Bytes(), &quantity); err != nil {
			fmt.Println(err)
			continue
		}
		text, err := json.Marshal(quantity)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(string(text))
	}
}
