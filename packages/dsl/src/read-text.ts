/**
 * What is read from a text: never undefined of a literal of the right form, which the compiler reads
 * when it compiles. A text that is put together has no such type, whatever its form.
 */
export type ReadText<Text extends string, Form extends string, Value> = Text extends Form
  ? Record<never, never> extends Record<Text, unknown>
    ? Value | undefined
    : Value
  : Value | undefined
