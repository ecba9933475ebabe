/** Words with a meaning of their own; the names of the two documents may stand after a dot. */
const KEYWORDS = new Set(
  'as contains default else every false if import in not null package some true with'.split(' '),
)
const DOCUMENTS = new Set(['data', 'input'])

/**
 * What the names of built-in functions begin with (OPA 1.18): a rule or variable of that name would
 * hide them.
 */
const BUILTINS = new Set(
  'abs all and any array assign base64 base64url bits cast_array cast_boolean cast_null cast_object cast_set cast_string ceil concat contains count crypto div endswith eq equal floor format_int glob graph graphql gt gte hex http indexof indexof_n internal intersection io is_array is_boolean is_null is_number is_object is_set is_string json lower lt lte max min minus mul neq net numbers object opa or plus print product providers rand re_match regex rego rem replace round semver set_diff sort split sprintf startswith strings substring sum time to_number trace trim trim_left trim_prefix trim_right trim_space trim_suffix type_name union units upper uri urlquery uuid walk yaml'.split(
    ' ',
  ),
)

/** What OPA calls variables of its own; it lays out lines with them in another way. */
const GENERATED = /^__local/

/** True where a text may stand after a dot of a reference. */
export function isRegoField(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text)
}

/** True where a text may name a rule or a variable without hiding anything. */
export function isRegoName(text: string): boolean {
  return isRegoField(text) && !GENERATED.test(text) && !DOCUMENTS.has(text) && !BUILTINS.has(text)
}
