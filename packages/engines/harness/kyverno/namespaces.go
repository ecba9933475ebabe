package main

import (
	"encoding/json"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
)

// namespaces is what every engine is told about the Namespaces of its cluster.
type namespaces struct {
	loaded  map[string]*corev1.Namespace
	current *corev1.Namespace
}

func newNamespaces() *namespaces {
	return &namespaces{loaded: map[string]*corev1.Namespace{}}
}

func (n *namespaces) load(raw []json.RawMessage) error {
	n.loaded = map[string]*corev1.Namespace{}
	for _, one := range raw {
		namespace := &corev1.Namespace{}
		if err := json.Unmarshal(one, namespace); err != nil {
			return err
		}
		n.loaded[namespace.Name] = namespace
	}
	return nil
}

// use makes a Namespace that of the request at hand: as given with it, as loaded, or by its name alone.
func (n *namespaces) use(name string, given json.RawMessage) error {
	n.current = nil
	if name == "" {
		return nil
	}
	if given != nil {
		n.current = &corev1.Namespace{}
		return json.Unmarshal(given, n.current)
	}
	n.current = n.loaded[name]
	if n.current == nil {
		n.current = &corev1.Namespace{
			TypeMeta:   metav1.TypeMeta{APIVersion: "v1", Kind: "Namespace"},
			ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{corev1.LabelMetadataName: name}},
		}
	}
	return nil
}

func (n *namespaces) resolve(name string) *corev1.Namespace {
	if n.current != nil && n.current.Name == name {
		return n.current
	}
	return n.loaded[name]
}

// Get and List make it the lister of the API server's matcher.
func (n *namespaces) Get(name string) (*corev1.Namespace, error) {
	if found := n.resolve(name); found != nil {
		return found, nil
	}
	return nil, apierrors.NewNotFound(corev1.Resource("namespaces"), name)
}

func (n *namespaces) List(labels.Selector) ([]*corev1.Namespace, error) {
	return nil, nil
}
