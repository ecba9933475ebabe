/**
 * The kubeconfig of a cluster administrator; JSON is YAML.
 *
 * @param ca - as PEM
 */
export function kubeconfig(url: string, ca: string, token: string): string {
  const name = 'gatewright'
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: url,
          'certificate-authority-data': Buffer.from(ca).toString('base64'),
        },
      },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}
