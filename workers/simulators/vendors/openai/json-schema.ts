/** The JSON Schema subset of structured outputs: types, and whether a value fits. */

export interface JsonSchema {
  type?: string | readonly string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  description?: string;
  default?: unknown;
}

/** Follows `$ref` (`#`, `#/$defs/…`, `#/definitions/…`) within the root schema. */
export function resolveRef(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  let target: unknown = root;
  for (const token of schema.$ref.replace(/^#\/?/, "").split("/").filter(Boolean)) {
    const key = decodeURIComponent(token).replace(/~1/g, "/").replace(/~0/g, "~");
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (typeof target !== "object" || target === null) throw new Error(`Unknown $ref ${schema.$ref}`);
  return resolveRef(target, root);
}

export const branchesOf = (schema: JsonSchema): JsonSchema[] | undefined => schema.anyOf ?? schema.oneOf;

export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type !== undefined) return typeof schema.type === "string" ? [schema.type] : schema.type;
  if (schema.properties) return ["object"];
  if (schema.items || schema.prefixItems) return ["array"];
  return [];
}

const jsonTypeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const sameJson = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Whether the value satisfies the schema (the subset above; unknown keywords are ignored). */
export function fits(value: unknown, unresolved: JsonSchema, root: JsonSchema): boolean {
  const schema = resolveRef(unresolved, root);
  if (schema.const !== undefined && !sameJson(schema.const, value)) return false;
  if (schema.enum && !schema.enum.some((allowed) => sameJson(allowed, value))) return false;
  const branches = branchesOf(schema);
  if (branches && !branches.some((branch) => fits(value, branch, root))) return false;
  if (schema.allOf && !schema.allOf.every((part) => fits(value, part, root))) return false;
  const types = typesOf(schema);
  const type = jsonTypeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number"))) return false;
  if (typeof value === "number") return numberFits(value, schema);
  if (typeof value === "string") return stringFits(value, schema);
  if (Array.isArray(value)) return arrayFits(value, schema, root);
  return isObject(value) ? objectFits(value, schema, root) : true;
}

function numberFits(value: number, schema: JsonSchema): boolean {
  return (
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity) &&
    value > (schema.exclusiveMinimum ?? -Infinity) &&
    value < (schema.exclusiveMaximum ?? Infinity) &&
    (schema.multipleOf === undefined || Math.abs(value / schema.multipleOf - Math.round(value / schema.multipleOf)) < 1e-9)
  );
}

function stringFits(value: string, schema: JsonSchema): boolean {
  const length = Array.from(value).length;
  return (
    length >= (schema.minLength ?? 0) &&
    length <= (schema.maxLength ?? Infinity) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value)) &&
    (schema.format === undefined || (formatChecks[schema.format]?.test(value) ?? true))
  );
}

const formatChecks: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  email: /^[^\s@]+@[^\s@]+$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d(:\d\d)?/,
  uri: /^[a-z][a-z0-9+.-]*:/i,
};

function arrayFits(value: unknown[], schema: JsonSchema, root: JsonSchema): boolean {
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return false;
  const tuple = schema.prefixItems ?? [];
  return value.every((item, index) => {
    const itemSchema = tuple[index] ?? schema.items;
    return itemSchema === undefined || fits(item, itemSchema, root);
  });
}

function objectFits(value: Record<string, unknown>, schema: JsonSchema, root: JsonSchema): boolean {
  const properties = schema.properties ?? {};
  if (schema.required?.some((key) => !(key in value))) return false;
  return Object.entries(value).every(([key, inner]) => {
    const own = properties[key];
    if (own) return fits(inner, own, root);
    if (schema.additionalProperties === false) return false;
    return isObject(schema.additionalProperties) ? fits(inner, schema.additionalProperties, root) : true;
  });
}
