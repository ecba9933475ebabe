package main

import (
	"bytes"
	"errors"
	"io"
	"os"

	"gatewright.dev/harness/protocol"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// Load replaces the policies of all engines.
func (j *judge) Load(load protocol.Load) ([]string, []protocol.Problem) {
	j.policies = nil
	j.meters = map[string]*costMeter{}
	if j.vap != nil {
		j.vap.stop()
		j.vap = nil
	}
	var problems []protocol.Problem
	refuse := func(name string, err error) {
		problems = append(problems, protocol.Problem{Policy: name, Reason: err.Error()})
	}
	if err := j.namespaces.load(load.Namespaces); err != nil {
		refuse("", err)
	}
	admission := newAdmissionPlugin(j.namespaces)
	for _, file := range load.Files {
		documents, err := readFile(file)
		if err != nil {
			refuse(file, err)
			continue
		}
		for _, document := range documents {
			policy, err := j.add(document, admission)
			if err != nil {
				refuse(nameOf(document), err)
			} else if policy != nil {
				j.policies = append(j.policies, policy)
			}
		}
	}
	if len(admission.policies) > 0 {
		if err := admission.start(); err != nil {
			refuse("ValidatingAdmissionPolicy", err)
			return nil, problems
		}
		j.vap = admission
	}
	names := make([]string, 0, len(j.policies))
	for _, policy := range j.policies {
		names = append(names, policy.name())
	}
	return names, problems
}

func (j *judge) add(document *unstructured.Unstructured, admission *admissionPlugin) (enforced, error) {
	kind := document.GroupVersionKind()
	switch kind.Group + "/" + kind.Kind {
	case "policies.kyverno.io/ValidatingPolicy":
		return newValidatingPolicy(document, j.namespaces)
	case "kyverno.io/ClusterPolicy":
		return newClusterPolicy(document, j.namespaces)
	case "admissionregistration.k8s.io/ValidatingAdmissionPolicy":
		return admission.addPolicy(document)
	case "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding":
		return nil, admission.addBinding(document)
	}
	return nil, errors.New("unknown kind " + kind.String())
}

func nameOf(document *unstructured.Unstructured) string {
	return document.GetKind() + "/" + document.GetName()
}

func readFile(file string) ([]*unstructured.Unstructured, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	var documents []*unstructured.Unstructured
	for {
		document := &unstructured.Unstructured{}
		err := decoder.Decode(&document.Object)
		if errors.Is(err, io.EOF) {
			return documents, nil
		}
		if err != nil {
			return nil, err
		}
		if len(document.Object) > 0 {
			documents = append(documents, document)
		}
	}
}
