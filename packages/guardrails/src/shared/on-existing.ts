import { z } from 'zod'

/** The parameter `onExisting`: an update of what broke the rule before it came. */
export const onExisting = z
  .enum(['allow', 'deny'])
  .default('deny')
  .describe('What becomes of an update of something that already broke the rule.')
