import { nearest } from './nearest.ts'

/** A help text for an unknown name, with the nearest known one before it where there is one. */
export function didYouMean(
  name: string,
  known: readonly string[],
  help: string,
  show: (name: string) => string = JSON.stringify,
): string {
  const near = nearest(name, known)
  return near === undefined ? help : `Did you mean ${show(near)}? ${help}`
}
