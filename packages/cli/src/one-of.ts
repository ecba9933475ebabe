import { didYouMean } from '@gatewright/diagnostics'
import { InvalidArgumentError, type Option } from 'commander'

/** An option that takes one of some values; a misspelt one is answered with the nearest. */
export function oneOf(option: Option, values: readonly string[]): Option {
  // The choices are what the help of the command lists; the parser is asked instead of them.
  return option.choices(values).argParser((value) => {
    if (values.includes(value)) return value
    throw new InvalidArgumentError(
      didYouMean(value, values, `Allowed choices are ${values.join(', ')}.`),
    )
  })
}
