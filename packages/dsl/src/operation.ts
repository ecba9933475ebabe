/** The operations that a guardrail can judge. */
export type JudgedOperation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT'

/** The operations that change what is stored. */
export type StoredOperation = 'CREATE' | 'UPDATE' | 'DELETE'

/** What a guardrail judges unless it says otherwise. */
export type DefaultOperation = 'CREATE' | 'UPDATE'

/** `DefaultOperation` as a list. */
export const DEFAULT_OPERATIONS: readonly DefaultOperation[] = ['CREATE', 'UPDATE']
