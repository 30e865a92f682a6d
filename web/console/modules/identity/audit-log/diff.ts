/** What an audit entry changed, field by field. Pure. */

export type FieldChange = { path: string; before: string | undefined; after: string | undefined };
type Fields = Record<string, unknown> | null;

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** `{a: {b: 1}}` → `a.b`; lists of plain values stay together, lists of objects are told one by one. */
function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (isPlain(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, into);
  } else if (Array.isArray(value) && value.some(isPlain)) {
    for (const [index, inner] of value.entries()) flatten(inner, `${path}.${index + 1}`, into);
  } else if (path !== "") into.set(path, textOf(value));
}

/** The empty text stands for "nothing here". */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  return isPlain(value) ? "" : JSON.stringify(value);
}

/** Fields that differ, in the order of `after`; `undefined` where the side does not know the field. */
export function changesOf(before: Fields, after: Fields): FieldChange[] {
  const left = new Map<string, string>();
  const right = new Map<string, string>();
  flatten(before, "", left);
  flatten(after, "", right);
  const paths = new Set([...right.keys(), ...left.keys()]);
  return [...paths]
    .map((path) => ({ path, before: left.get(path), after: right.get(path) }))
    .filter((change) => change.before !== change.after);
}
