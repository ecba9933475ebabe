/**
 * Letters that a reader of a policy cannot see: controls, directions, spaces other than the common
 * one. Letters that Unicode does not know yet are not among them, or output would change with Node.
 */
export const UNPRINTABLE: RegExp =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u
