/** Words with a meaning of their own; the names of the two documents may stand after a dot. */
const KEYWORDS = new Set(
  'as contains default else every false if import in not null package some true with'.split(' '),
)
const DOCUMENTS = new Set(['data', 'input'])

/**
 * Built-in functions whose names have no dot (OPA 1.18): a rule or variable of that name would hide
 * them.
 */
const BUILTINS = new Set(
  'abs all and any assign ceil concat contains count cidr div endswith eq equal floor format_int gt gte indexof indexof_n intersection is_array is_boolean is_null is_number is_object is_set is_string lower lt lte max min minus mul neq or plus print product re_match regex rem replace round set_diff sort split sprintf startswith strings_any substring sum time to_number trace trim trim_left trim_prefix trim_right trim_space trim_suffix type_name union upper walk object array json base64 hex urlquery yaml semver units numbers rand net http crypto io opa rego uuid graph graphql glob bits time_now sets providers internal strings'.split(
    ' ',
  ),
)

/** True where a text may stand after a dot of a reference. */
export function isRegoField(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text)
}

/** True where a text may name a rule or a variable without hiding anything. */
export function isRegoName(text: string): boolean {
  return isRegoField(text) && !DOCUMENTS.has(text) && !BUILTINS.has(text)
}
