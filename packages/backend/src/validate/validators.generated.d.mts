/** What a compiled validator says; `errors` belongs to its last call. */
interface Validator {
  (value: unknown): boolean
  errors?:
    | readonly {
        readonly instancePath: string
        readonly message?: string
        readonly params: object
      }[]
    | null
}

export declare const clusterpolicy: Validator
export declare const constraint: Validator
export declare const constrainttemplate: Validator
export declare const policyexception: Validator
export declare const validatingadmissionpolicy: Validator
export declare const validatingadmissionpolicybinding: Validator
export declare const validatingpolicy: Validator
