declare const objectType: unique symbol

/** What every object of the API says of itself. */
export interface TypedObject {
  readonly apiVersion: string
  readonly kind: string
}

/** How a CustomResourceDefinition names its kind. */
export interface CustomKindDefinition {
  readonly group: string
  /** Every version that the API server serves, the stored one first. */
  readonly versions: readonly string[]
  readonly kind: string
  /** The plural of the REST path. */
  readonly resource: string
  readonly namespaced: boolean
}

/**
 * A kind that a CustomResourceDefinition defines; `kinds()` takes it beside the names of the built-in
 * ones.
 *
 * @typeParam T - the type of its objects: one for each version, in a union
 */
export interface CustomKind<T> extends CustomKindDefinition {
  /** Type level only. */
  readonly [objectType]?: T
}

/**
 * Names a custom kind; `gatewright import crd` writes these calls.
 *
 * @example
 * ```ts
 * export const Widget: CustomKind<Widget> = customKind({
 *   group: 'example.com',
 *   versions: ['v1'],
 *   kind: 'Widget',
 *   resource: 'widgets',
 *   namespaced: true,
 * })
 * ```
 */
export function customKind<T extends TypedObject>(
  definition: CustomKindDefinition & { readonly kind: T['kind'] },
): CustomKind<T> {
  return Object.freeze({ ...definition })
}
