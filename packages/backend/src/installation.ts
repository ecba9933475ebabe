import { isJsonObject, type Json, type JsonObject } from '@gatewright/ir'
import type { PolicyUse } from './backend.ts'

/** Values of the engine's Helm chart without which policies do not do what they say. */
export interface RequiredSetting {
  /** The path of a member of the chart's values, with dots. */
  readonly name: string
  readonly value: Json
  /** What happens where it is not so. */
  readonly reason: string
  /** True where the chart leaves something out on purpose, which some teams want judged and others not. */
  readonly isOptional: boolean
  /** True where the values of a chart, or what it does without them, are as they must be. */
  readonly isMet: (values: JsonObject) => boolean
}

/** The Helm chart that an engine is installed with. */
export interface Installation {
  /** Members of values by which they are known to be those of this chart. */
  readonly members: readonly string[]
  /** The path of the version of the engine. */
  readonly version: string
  /** What uses rely on. */
  readonly requiredSettings: (uses: readonly PolicyUse[]) => readonly RequiredSetting[]
}

/** The value at a path with dots; undefined where there is none. */
export function settingAt(values: JsonObject, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (value, name) => (isJsonObject(value) ? value[name] : undefined),
      values,
    )
}
