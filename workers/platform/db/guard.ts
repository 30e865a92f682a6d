/**
 * Wall 2: checks the final SQL and its bound parameters, fails closed. Every reference to a tenant table must carry
 * `<alias>.tenant_id = <parameter>`, every insert must bind `tenant_id`, and each of those parameters must be this tenant.
 */
import { lex, type Token } from "./sql-tokens.ts";

export class TenantWallError extends Error {
  override readonly name = "TenantWallError";
}

const CLAUSES = new Set(
  (
    "on where set left inner join cross right full order group limit offset union except intersect returning values default as using " +
    "having for window natural select do lateral overriding"
  ).split(" "),
);
const STATEMENTS = new Set(["select", "insert", "update", "delete", "with"]);

/** A reader over the tokens that hides the bounds check. */
class Cursor {
  readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  text(index: number): string {
    return this.tokens[index]?.text ?? "";
  }
  isName(index: number): boolean {
    return this.tokens[index]?.kind === "name";
  }
  /** Index of the bound parameter at this token, or undefined. */
  parameter(index: number): number | undefined {
    const token = this.tokens[index];
    return token?.kind === "parameter" ? token.parameter : undefined;
  }
}

/** Indexes of the parameters that must equal the tenant id. Throws TenantWallError for what it cannot prove. */
export function analyse(sql: string, tenantTables: ReadonlySet<string>): number[] {
  const at = new Cursor(lexOrThrow(sql));
  if (!STATEMENTS.has(at.text(0))) throw new TenantWallError(`statement not allowed here: ${at.text(0)}`);
  const common = commonTableNames(at);
  const must: number[] = [];
  const references: string[] = [];

  const reference = (start: number): number => {
    let i = start;
    while (at.text(i) === "only" || at.text(i) === "lateral") i++;
    if (at.text(i) === "(" || !at.isName(i)) return i;
    if (at.text(i + 1) === ".") i += 2;
    const name = at.text(i);
    if (at.text(i + 1) === "(") return i + 1; // a table function: json_each(..)
    let next = i + 1;
    if (at.text(next) === "as") next++;
    const alias = at.isName(next) && !CLAUSES.has(at.text(next)) ? at.text(next++) : name;
    if (tenantTables.has(name)) references.push(alias);
    else if (!common.has(name)) throw new TenantWallError(`unknown or forbidden table: ${name}`);
    return next;
  };

  for (let i = 0; i < at.tokens.length; i++) {
    if (!at.isName(i)) continue;
    const word = at.text(i);
    if ((word === "from" && at.text(i - 2) !== "distinct") || word === "join") {
      let next = reference(i + 1);
      while (at.text(next) === ",") next = reference(next + 1);
    } else if (word === "update" && at.text(i + 1) !== "set" && at.text(i - 1) !== "for" && at.text(i - 1) !== "do") {
      reference(i + 1);
    } else if (word === "into") {
      must.push(...insertedTenants(at, i, tenantTables));
    } else if (word === "set") {
      refuseTenantChange(at, i);
    }
  }
  must.push(...filters(at, references));
  return must;
}

function lexOrThrow(sql: string): Token[] {
  const tokens = lex(sql);
  if (!tokens) throw new TenantWallError("unreadable SQL");
  return tokens;
}

function commonTableNames(at: Cursor): Set<string> {
  const names = new Set<string>();
  at.tokens.forEach((token, i) => {
    const opens = at.text(i + 1) === "as" && at.text(i + 2) === "(";
    if (token.kind === "name" && opens && ["with", ",", "recursive"].includes(at.text(i - 1))) names.add(token.text);
  });
  return names;
}

/** `tenant_id` never changes: an update that assigns it is refused whatever the value. */
function refuseTenantChange(at: Cursor, set: number): void {
  for (let i = set + 1, depth = 0; i < at.tokens.length; i++) {
    if (at.text(i) === "(") depth++;
    if (at.text(i) === ")") depth--;
    if (depth === 0 && ["where", "from", "returning"].includes(at.text(i))) return;
    const assigned = depth === 0 && at.text(i) === "tenant_id" && at.text(i + 1) === "=";
    if (assigned && ["set", ","].includes(at.text(i - 1))) throw new TenantWallError("tenant_id is immutable");
  }
}

/** Parameters bound to `tenant_id` by `insert into t (…) values (…), (…)` or `insert into t (…) select …`. */
function insertedTenants(at: Cursor, into: number, tenantTables: ReadonlySet<string>): number[] {
  const name = at.text(into + 1);
  if (!tenantTables.has(name)) throw new TenantWallError(`unknown or forbidden table: ${name}`);
  let i = into + 2;
  if (at.text(i) !== "(") throw new TenantWallError("insert without a column list");
  const columns: string[] = [];
  for (i++; at.text(i) !== ")"; i++) if (at.isName(i)) columns.push(at.text(i));
  const position = columns.indexOf("tenant_id");
  if (position < 0) throw new TenantWallError(`insert into ${name} without tenant_id`);
  i++;
  const bound: number[] = [];
  if (at.text(i) === "values") {
    i++;
    while (at.text(i) === "(") {
      const row = boundItem(at, i + 1, position, (depth, word) => depth === 0 && word === ")");
      bound.push(row.parameter);
      i = row.end + 1;
      if (at.text(i) === ",") i++;
    }
    return bound;
  }
  if (at.text(i) !== "select") throw new TenantWallError("insert form not allowed");
  const stops = new Set(["from", "where", "union", "on", "returning"]);
  return [boundItem(at, i + 1, position, (depth, word) => depth === 0 && stops.has(word)).parameter];
}

/** The `position`-th item of a comma list must be exactly one bound parameter, optionally `as` something. */
function boundItem(at: Cursor, start: number, position: number, stop: (depth: number, word: string) => boolean) {
  let depth = 0;
  let item = 0;
  let first = -1;
  let length = 0;
  let i = start;
  for (; i < at.tokens.length && !stop(depth, at.text(i)); i++) {
    if (at.text(i) === "(") depth++;
    if (at.text(i) === ")") depth--;
    if (at.text(i) === "," && depth === 0) item++;
    else if (item === position) {
      if (first < 0) first = i;
      length++;
    }
  }
  const parameter = at.parameter(first);
  const plain = length === 1 || (length === 3 && at.text(first + 1) === "as");
  if (parameter === undefined || !plain) throw new TenantWallError("inserted tenant_id is not a bound parameter");
  return { parameter, end: i };
}

/** Every reference needs its own `alias.tenant_id = ?` that nothing makes optional. */
function filters(at: Cursor, references: readonly string[]): number[] {
  const found = new Map<string, number[]>();
  at.tokens.forEach((token, i) => {
    const parameter = at.parameter(i + 2);
    if (token.text !== "tenant_id" || token.kind !== "name" || at.text(i + 1) !== "=" || parameter === undefined) return;
    const alias = at.text(i - 1) === "." ? at.text(i - 2) : references.length === 1 ? (references[0] ?? "") : "";
    if (isOptional(at, i)) return;
    found.set(alias, [...(found.get(alias) ?? []), parameter]);
  });
  const must: number[] = [];
  for (const alias of new Set(references)) {
    const bound = found.get(alias) ?? [];
    const times = references.filter((reference) => reference === alias).length;
    if (bound.length < times) throw new TenantWallError(`no tenant filter on ${alias}`);
    must.push(...bound);
  }
  return must;
}

const CONDITION_STARTS = new Set(["where", "on", "having", "when"]);
const CONDITION_ENDS = new Set([
  "group",
  "order",
  "limit",
  "returning",
  "union",
  "except",
  "intersect",
  "where",
  "join",
  "left",
  "inner",
  "then",
]);

/** Whether the condition at `index` can be true while this predicate is false: an `or` or `not` beside it or around it. */
function isOptional(at: Cursor, index: number): boolean {
  const before = conditionBefore(at, index);
  return before === "optional" || hasOrAfter(at, index + 3, before);
}

/** Reads back to where the condition starts; answers how many brackets enclose the predicate within it. */
function conditionBefore(at: Cursor, index: number): number | "optional" {
  let levels = 0;
  for (let i = index - 1, depth = 0; i >= 0; i--) {
    const word = at.text(i);
    if (word === ")") depth++;
    else if (word === "(" && depth > 0) depth--;
    else if (word === "(") levels++;
    else if (depth > 0) continue;
    else if (word === "or" || word === "not") return "optional";
    else if (CONDITION_STARTS.has(word)) break;
  }
  return levels;
}

/** Reads on to where the condition ends, out of at most `levels` brackets. */
function hasOrAfter(at: Cursor, start: number, levels: number): boolean {
  let left = levels;
  for (let i = start, depth = 0; i < at.tokens.length; i++) {
    const word = at.text(i);
    if (word === "(") depth++;
    else if (word === ")" && depth > 0) depth--;
    else if (word === ")" && left-- === 0) return false;
    else if (depth > 0) continue;
    else if (word === "or") return true;
    else if (CONDITION_ENDS.has(word)) return false;
  }
  return false;
}

/** Verdicts by SQL text. Statements come from code, so there are few; the bound is against generated IN lists. */
const verdicts = new Map<string, number[] | TenantWallError>();
const MAX_VERDICTS = 2000;

export type Guard = (sql: string, params: readonly unknown[], tenantId: string) => void;

export const guardWith =
  (tenantTables: ReadonlySet<string>): Guard =>
  (sql, params, tenantId) => {
    let verdict = verdicts.get(sql);
    if (!verdict) {
      verdict = analyseSafely(sql, tenantTables);
      if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
      verdicts.set(sql, verdict);
    }
    if (verdict instanceof TenantWallError) throw new TenantWallError(`${verdict.message} in: ${sql.slice(0, 200)}`);
    for (const index of verdict) {
      if (params[index] !== tenantId) throw new TenantWallError(`bound to another tenant: ${sql.slice(0, 200)}`);
    }
  };

function analyseSafely(sql: string, tenantTables: ReadonlySet<string>): number[] | TenantWallError {
  try {
    return analyse(sql, tenantTables);
  } catch (error) {
    if (error instanceof TenantWallError) return error;
    throw error;
  }
}
