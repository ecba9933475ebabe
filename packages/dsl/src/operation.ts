/** The operations that a guardrail can judge. */
export type JudgedOperation = 'CREATE' | 'UPDATE'

/** What a guardrail judges unless it says otherwise. */
export const DEFAULT_OPERATIONS: readonly JudgedOperation[] = ['CREATE', 'UPDATE']
