/** Behaviours whose IR changes once when it is printed and lowered, by why; after that it stays. */
export const CHANGED_ONCE: Readonly<Record<string, readonly string[]>> = {
  // The author tested a name, and the path behind it stays as it was; printed, the test is one of
  // the path itself, and TypeScript narrows every part of it.
  'more is known of a path that is tested in place': [
    'deep-optional',
    'constants-beside-entries',
    'undefined-beside-a-value',
    'first-that-passes',
    'types-by-switch',
    'labels-in-a-check',
    'the-first-few-or-none',
    'two-values-as-a-message',
    'lists-of-an-outer-entry',
  ],
  // What is read from a text has a name in the author's code, which TypeScript narrows; the IR holds
  // the text alone. Printed, a relation is one of values of which nothing is known.
  'less is known of the texts that a relation compares': [
    'quantities',
    'written-domain-values',
    'absent-domain-values',
    'unreadable-limits',
    'guarded-values',
    'equal-addresses',
    'addresses-in-networks',
    'networks-in-networks',
    'ordered-versions',
    'ordered-durations',
    'odd-addresses',
    'odd-networks',
    'odd-versions',
    'odd-durations',
  ],
  // A choice of nothing and nothing is nothing, and is printed as such.
  'more is known of nothing': ['nothing-on-either-side', 'nothing-in-a-parameter'],
  // The author chose between two values, which are the same path; printed, one is enough.
  'the same is tested once': ['what-was-found-to-be-nothing'],
  // What one side of a branch adds is a list of its own; printed, TypeScript tells what is in it.
  'more is known of what is added to a list': [
    'functions-that-collect',
    'functions-that-read-variables',
  ],
  // A loop over a map that collects reads its entries by keys that are there, which no type says.
  'less is known of what a loop collects': [
    'first-value-of-a-loop',
    'keys-without-an-order',
    'loops-over-maps-that-count',
  ],
}

/** Behaviours whose IR, printed, TypeScript refuses, by why. */
export const REFUSED: Readonly<Record<string, string>> = {
  'tables-with-dynamic-keys': 'the type of a table in the IR is that of its first value',
  'switch-on-literals': 'TypeScript knows the end of a comparison after an earlier one',
  'a-switch-on-what-a-choice-holds':
    'TypeScript does not know that a switch found something to be there',
  'counts-and-ends-under-a-test': 'TypeScript knows the end of a comparison after an earlier one',
  'quiet-ends-and-denials': 'TypeScript knows the end of a comparison after an earlier one',
  'nothing-of-what-is-absent': 'a choice between a table and itself is printed as a choice',
  'parameters-by-name': 'no type says of which names a key is',
  'lists-by-name': 'no type says of which names a key is',
  'members-of-entries': 'the type of a table in the IR is that of its first value',
  'count-in-a-loop': 'no type says what passes the filter that a test in a loop became',
}

/** Behaviours whose IR no author writes, by why. */
export const UNWRITTEN: Readonly<Record<string, string>> = {
  'a-collection-is-deleted':
    'what `request.name` falls back to on a DELETE is no expression of its own',
}
