/** The namespaces of production. */
export const PRODUCTION = { matchLabels: { environment: 'production' } } as const
