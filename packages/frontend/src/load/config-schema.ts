import { z } from 'zod'

const namespaceGlob = z
  .string()
  .regex(/^\*?[a-z0-9-]*\*?$/, 'a namespace name, with * at either end at most')

/** The shape of a configuration; strict, so that a misspelt option is found. */
export const CONFIG_SCHEMA: z.ZodType<unknown> = z.strictObject({
  output: z.string().min(1).optional(),
  checkTypes: z.boolean().optional(),
  environments: z.record(
    z.string().regex(/^[a-z]([a-z0-9-]*[a-z0-9])?$/, 'an environment is named by a DNS label'),
    z.strictObject({
      targets: z
        .array(z.enum(['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes']))
        .min(1)
        .refine((targets) => new Set(targets).size === targets.length, 'a target is listed twice'),
      guardrails: z.array(
        z.strictObject({
          guardrail: z.custom((value) => typeof value === 'object' && value !== null),
          options: z.strictObject({
            name: z.string().optional(),
            params: z.unknown().optional(),
            action: z.enum(['audit', 'warn', 'enforce']).optional(),
            onExisting: z.enum(['allow', 'deny']).optional(),
            exempt: z.strictObject({ namespaces: z.array(namespaceGlob).optional() }).optional(),
          }),
        }),
      ),
    }),
  ),
})
