import type { Construct } from './construct.ts'
import { ARITHMETIC, type ArithmeticName } from './constructs/arithmetic.ts'
import { ENDINGS, type EndingName } from './constructs/endings.ts'
import { LEAVES, type LeafName } from './constructs/leaves.ts'
import { LIST_CONSTRUCTS, type ListConstructName } from './constructs/lists.ts'
import { MAP_CONSTRUCTS, type MapConstructName } from './constructs/maps.ts'
import { OPERATORS, type OperatorName } from './constructs/operators.ts'
import { READS, type ReadName } from './constructs/reads.ts'
import {
  HELPER_STATEMENTS,
  type HelperStatementName,
  STATEMENTS,
  type StatementName,
} from './constructs/statements.ts'
import { TEXT_CONSTRUCTS, type TextConstructName } from './constructs/texts.ts'
import { TYPE_CONSTRUCTS, type TypeConstructName } from './constructs/types.ts'
import {
  CHANGES,
  type ChangeName,
  VARIABLE_STATEMENTS,
  type VariableStatementName,
} from './constructs/variables.ts'

/** The name of a construct that programs are made of. */
export type ConstructName =
  | LeafName
  | ReadName
  | OperatorName
  | TextConstructName
  | ListConstructName
  | MapConstructName
  | StatementName
  | HelperStatementName
  | EndingName
  | ArithmeticName
  | TypeConstructName
  | VariableStatementName
  | ChangeName

/** The language as programs use it: a row for each construct. */
export const CONSTRUCTS: Readonly<Record<ConstructName, Construct>> = {
  ...LEAVES,
  ...READS,
  ...OPERATORS,
  ...TEXT_CONSTRUCTS,
  ...LIST_CONSTRUCTS,
  ...MAP_CONSTRUCTS,
  ...STATEMENTS,
  ...HELPER_STATEMENTS,
  ...ENDINGS,
  ...ARITHMETIC,
  ...TYPE_CONSTRUCTS,
  ...VARIABLE_STATEMENTS,
  ...CHANGES,
}

export const CONSTRUCT_NAMES: readonly ConstructName[] = Object.keys(
  CONSTRUCTS,
) as readonly ConstructName[]
