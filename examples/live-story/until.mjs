import { setTimeout as wait } from 'node:timers/promises'

/** Seconds for anything that a cluster does by itself. */
const SECONDS = 60

/**
 * Waits until something is so.
 *
 * @template T
 * @param {string} text - what is to be so
 * @param {() => Promise<T>} look - what was found, or something falsy
 * @returns {Promise<T>} what was found
 * @throws where it is never so
 */
export async function until(text, look) {
  const deadline = performance.now() + SECONDS * 1000
  for (let reason = ''; ; ) {
    try {
      const found = await look()
      if (found) return found
    } catch (error) {
      reason = `: ${error.message}`
    }
    if (performance.now() > deadline) throw new Error(`not within ${SECONDS} s: ${text}${reason}`)
    await wait(100)
  }
}
