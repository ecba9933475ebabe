import type { EnginePin, LiveEngineName } from '../engine-pin.ts'

const KUBERNETES = {
  version: '1.36.3',
  module: 'pins/kubernetes',
  isPublished: true,
  // Otherwise /version of the API server says v0.0.0-master.
  linkerFlags: '-s -w -X k8s.io/component-base/version.gitVersion=v1.36.3',
  versionArguments: ['--version'],
  versionPattern: /^Kubernetes v(\S+)/m,
} as const

/** The programs that a cluster is made of, in the order in which they share what is compiled. */
export const LIVE_PINS: { readonly [N in LiveEngineName]: EnginePin } = {
  etcd: {
    name: 'etcd',
    title: 'etcd',
    version: '3.6.8',
    module: 'pins/etcd',
    isPublished: true,
    package: 'go.etcd.io/etcd/server/v3',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_ETCD',
    versionArguments: ['--version'],
    versionPattern: /^etcd Version: (\S+)/m,
  },
  'kube-apiserver': {
    ...KUBERNETES,
    name: 'kube-apiserver',
    title: 'the API server of Kubernetes',
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    variable: 'GATEWRIGHT_KUBE_APISERVER',
  },
  gatekeeper: {
    name: 'gatekeeper',
    title: 'Gatekeeper',
    version: '3.23.1',
    module: 'pins/gatekeeper',
    isPublished: true,
    package: 'github.com/open-policy-agent/gatekeeper/v3',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_GATEKEEPER',
    versionPattern: /^(?:dep|mod)\tgithub\.com\/open-policy-agent\/gatekeeper\/v3\tv(\S+)/m,
    manifests: {
      module: 'github.com/open-policy-agent/gatekeeper/v3',
      path: 'charts/gatekeeper/crds',
    },
  },
  'kyverno-controller': {
    name: 'kyverno-controller',
    title: "Kyverno's admission controller",
    version: '1.19.1',
    module: 'pins/kyverno-controller',
    isPublished: true,
    package: 'github.com/kyverno/kyverno/cmd/kyverno',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_KYVERNO_CONTROLLER',
    versionPattern: /^(?:dep|mod)\tgithub\.com\/kyverno\/kyverno\tv(\S+)/m,
    manifests: { module: 'github.com/kyverno/kyverno', path: 'config/install-latest-testing.yaml' },
  },
  'kube-controller-manager': {
    ...KUBERNETES,
    name: 'kube-controller-manager',
    title: 'the controller manager of Kubernetes',
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    variable: 'GATEWRIGHT_KUBE_CONTROLLER_MANAGER',
  },
}
