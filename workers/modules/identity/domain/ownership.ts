/** Who may change whom: only an owner gives or takes ownership. That one owner always stays is kept by the write itself. */

type Role = string;

/** `from` is null for somebody new, `to` is null for somebody who goes. */
export const mayChangeRole = (actor: Role, from: Role | null, to: Role | null): boolean =>
  actor === "owner" || (from !== "owner" && to !== "owner");
