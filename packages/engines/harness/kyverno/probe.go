package main

import (
	admissionregistrationv1 "k8s.io/api/admissionregistration/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/authentication/user"
)

const (
	probeName  = "gatewright-harness-probe"
	probeGroup = "probe.gatewright.dev"
)

// probePolicy denies a kind that nobody else has.
func probePolicy() (
	*admissionregistrationv1.ValidatingAdmissionPolicy,
	*admissionregistrationv1.ValidatingAdmissionPolicyBinding,
) {
	policy := &admissionregistrationv1.ValidatingAdmissionPolicy{
		ObjectMeta: metav1.ObjectMeta{Name: probeName},
		Spec: admissionregistrationv1.ValidatingAdmissionPolicySpec{
			MatchConstraints: &admissionregistrationv1.MatchResources{
				ResourceRules: []admissionregistrationv1.NamedRuleWithOperations{{
					RuleWithOperations: admissionregistrationv1.RuleWithOperations{
						Operations: []admissionregistrationv1.OperationType{admissionregistrationv1.Create},
						Rule: admissionregistrationv1.Rule{
							APIGroups: []string{probeGroup}, APIVersions: []string{"v1"}, Resources: []string{"probes"},
						},
					},
				}},
			},
			Validations: []admissionregistrationv1.Validation{{Expression: "false", Message: "ready"}},
		},
	}
	setDefaults(policy)
	binding := &admissionregistrationv1.ValidatingAdmissionPolicyBinding{
		ObjectMeta: metav1.ObjectMeta{Name: probeName},
		Spec: admissionregistrationv1.ValidatingAdmissionPolicyBindingSpec{
			PolicyName:        probeName,
			ValidationActions: []admissionregistrationv1.ValidationAction{admissionregistrationv1.Warn},
		},
	}
	return policy, binding
}

func probeAttributes() admission.Attributes {
	object := &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": probeGroup + "/v1", "kind": "Probe", "metadata": map[string]any{"name": "probe"},
	}}
	return admission.NewAttributesRecord(
		object, nil, schema.GroupVersionKind{Group: probeGroup, Version: "v1", Kind: "Probe"}, "", "probe",
		schema.GroupVersionResource{Group: probeGroup, Version: "v1", Resource: "probes"}, "",
		admission.Create, nil, false, &user.DefaultInfo{Name: "probe"})
}
