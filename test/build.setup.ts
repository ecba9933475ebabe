import { build } from '../scripts/build.mjs'

/** The tests that start the command start what the sources make. */
export const setup = build
