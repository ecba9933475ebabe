import { type AnyContainer, type PodView, type SecurityContext, sorted } from 'gatewright'

/** What the versions of the standard allow differently. */
interface Allowed {
  readonly seLinuxTypes: readonly string[]
  readonly sysctls: readonly string[]
}

/** What the standard allows as of Kubernetes v1.25. */
export const V1_25 = {
  seLinuxTypes: ['', 'container_t', 'container_init_t', 'container_kvm_t'],
  sysctls: [
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_port_range',
    'net.ipv4.ip_unprivileged_port_start',
    'net.ipv4.ping_group_range',
    'net.ipv4.tcp_syncookies',
  ],
}

/** What the standard allows as of Kubernetes v1.33. */
export const V1_33 = {
  seLinuxTypes: [...V1_25.seLinuxTypes, 'container_engine_t'],
  sysctls: [
    ...V1_25.sysctls,
    'net.ipv4.ip_local_reserved_ports',
    'net.ipv4.tcp_fin_timeout',
    'net.ipv4.tcp_keepalive_intvl',
    'net.ipv4.tcp_keepalive_probes',
    'net.ipv4.tcp_keepalive_time',
    'net.ipv4.tcp_rmem',
    'net.ipv4.tcp_wmem',
  ],
}

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/'

const DEFAULT_CAPABILITIES = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

/**
 * Types of volumes that only an administrator may provide, behind a claim. What is allowed cannot be
 * listed instead: a volume without a type is an emptyDir.
 */
const RESTRICTED_VOLUMES = [
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'hostPath',
  'image',
  'iscsi',
  'nfs',
  'photonPersistentDisk',
  'portworxVolume',
  'quobyte',
  'rbd',
  'scaleIO',
  'storageos',
  'vsphereVolume',
] as const

/** What a Pod and a container can both set. */
type CommonContext = Pick<
  SecurityContext,
  'appArmorProfile' | 'seLinuxOptions' | 'seccompProfile' | 'windowsOptions'
>

/** A list of this fault where the test is true. */
const when = (test: boolean | undefined, fault: string): string[] => (test ? [fault] : [])

function contextFaults(place: string, context: CommonContext | undefined, allowed: Allowed) {
  const { type = '', user = '', role = '' } = context?.seLinuxOptions ?? {}
  return [
    ...when(!allowed.seLinuxTypes.includes(type), `${place}: the SELinux type is ${type}`),
    ...when(user !== '', `${place}: an SELinux user is set`),
    ...when(role !== '', `${place}: an SELinux role is set`),
    ...when(
      context?.appArmorProfile?.type === 'Unconfined',
      `${place}: the AppArmor profile is Unconfined`,
    ),
    ...when(
      context?.seccompProfile?.type === 'Unconfined',
      `${place}: the seccomp profile is Unconfined`,
    ),
    ...when(context?.windowsOptions?.hostProcess, `${place}: hostProcess is true`),
  ]
}

function containerFaults({ name, ports, securityContext }: AnyContainer, allowed: Allowed) {
  const place = `container "${name}"`
  return [
    ...contextFaults(place, securityContext, allowed),
    ...when(securityContext?.privileged, `${place} is privileged`),
    ...(securityContext?.capabilities?.add ?? []).flatMap((capability) =>
      when(
        !DEFAULT_CAPABILITIES.includes(capability),
        `${place} adds the capability ${capability}`,
      ),
    ),
    ...(ports ?? []).flatMap(({ hostPort = 0 }) =>
      when(hostPort !== 0, `${place} takes port ${hostPort} of its node`),
    ),
    ...when(
      (securityContext?.procMount ?? 'Default') !== 'Default',
      `${place}: procMount is not Default`,
    ),
  ]
}

/** What breaks the controls of the level "baseline". */
export function baselineFaults({ spec, metadata, allContainers }: PodView, allowed: Allowed) {
  const annotations = metadata.annotations ?? {}
  return [
    ...when(spec.hostNetwork, 'hostNetwork is true'),
    ...when(spec.hostPID, 'hostPID is true'),
    ...when(spec.hostIPC, 'hostIPC is true'),
    ...contextFaults('the Pod', spec.securityContext, allowed),
    ...(spec.securityContext?.sysctls ?? []).flatMap(({ name }) =>
      when(!allowed.sysctls.includes(name), `the sysctl ${name} is set`),
    ),
    ...(spec.volumes ?? []).flatMap(({ name, hostPath }) =>
      when(hostPath !== undefined, `volume "${name}" is a hostPath`),
    ),
    ...sorted(Object.keys(annotations))
      .filter((key) => key.startsWith(APP_ARMOR))
      .flatMap((key) =>
        when(
          !/^($|runtime\/default$|localhost\/)/.test(annotations[key] ?? ''),
          `annotation "${key}": the AppArmor profile is ${annotations[key] ?? ''}`,
        ),
      ),
    ...allContainers.flatMap((container) => containerFaults(container, allowed)),
  ]
}

/** What breaks the controls that the level "restricted" adds; some are not for Pods of Windows. */
export function restrictedFaults({ spec, allContainers }: PodView) {
  const common = spec.securityContext
  const isWindows = spec.os?.name === 'windows'
  return [
    ...when(common?.runAsUser === 0, 'the Pod: runAsUser is 0'),
    ...(spec.volumes ?? []).flatMap((volume) =>
      RESTRICTED_VOLUMES.flatMap((type) =>
        when(volume[type] !== undefined, `volume "${volume.name}" is of the type ${type}`),
      ),
    ),
    ...allContainers.flatMap(({ name, securityContext: own }) => [
      ...when(own?.runAsUser === 0, `container "${name}": runAsUser is 0`),
      ...when(
        !(own?.runAsNonRoot ?? common?.runAsNonRoot),
        `container "${name}": runAsNonRoot is not true`,
      ),
      ...when(
        !isWindows && (own?.allowPrivilegeEscalation ?? true),
        `container "${name}": allowPrivilegeEscalation is not false`,
      ),
      ...when(
        !isWindows && (own?.seccompProfile ?? common?.seccompProfile) === undefined,
        `container "${name}" has no seccomp profile`,
      ),
      ...when(
        !isWindows && !(own?.capabilities?.drop ?? []).includes('ALL'),
        `container "${name}" does not drop ALL capabilities`,
      ),
      ...(own?.capabilities?.add ?? []).flatMap((capability) =>
        when(
          !isWindows && capability !== 'NET_BIND_SERVICE',
          `container "${name}" adds the capability ${capability}`,
        ),
      ),
    ]),
  ]
}
