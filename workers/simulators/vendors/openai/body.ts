/** Reads a JSON request body against a schema, refusing the way OpenAI does. */
import type { Context } from "hono";
import type * as z from "zod";
import { refuse } from "./errors.ts";
import type { VendorEnv } from "../../vendor.ts";

export async function readBody<T>(c: Context<VendorEnv>, schema: z.ZodType<T>): Promise<T> {
  const text = await c.req.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    refuse("We could not parse the JSON body of your request. (The simulator expects a JSON object.)");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const param = issue?.path.join(".") ?? "";
  const value = issue?.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], json);
  if (issue && value === undefined && param !== "") {
    return refuse(`Missing required parameter: '${param}'.`, param, "missing_required_parameter");
  }
  return refuse(`Invalid value for '${param}': ${issue?.message ?? "not accepted"}.`, param, "invalid_type");
}
