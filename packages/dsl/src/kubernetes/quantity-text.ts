/**
 * The text of a quantity, such as `500m` or `1Gi`. A manifest may have a number instead (`cpu: 1`): an API
 * server decodes it and serves the text.
 */
export type QuantityText = string
