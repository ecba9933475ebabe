/**
 * Codes that come from the circumstances of a command, such as a file that is missing, and not from the
 * source of a project: their pages show commands or manifests, which are not compiled.
 */
export const CIRCUMSTANCES: Readonly<Record<string, string>> = {
  GW2007: 'there is no configuration to compile',
  GW4001: 'the output folder cannot be written',
  GW4002: 'a file of somebody else is in the output folder',
  GW4004: 'an argument names no environment',
  GW4005: 'an argument names no guardrail',
  GW4006: 'the folder of a scan is missing',
  GW4010: 'a scan is given a file',
  GW4011: 'the folder of a scan holds no manifest',
  GW4012: 'a manifest cannot be read',
  GW4013: 'a manifest is no object',
  GW4014: 'a manifest has a value of the wrong type',
  GW4020: 'an argument names no target of the environment',
  GW4021: 'a comparison does not say with what',
  GW4022: 'the hand-written policy cannot be read',
  GW4023: 'there is no hand-written policy',
  GW4024: 'there are several hand-written policies',
  GW4025: 'an engine does not apply a policy',
  GW4030: 'an argument names no diagnostic',
}
