import type { ApiResponse } from './api-client.ts'
import { memberOf } from './kube-object.ts'

/** What the API server says of why it refuses. */
export function reasonOf({ status, body }: Pick<ApiResponse, 'status' | 'body'>): string {
  return String(memberOf(body, 'message') ?? status)
}
