/** Reads a request body within its limit, in the media type the route expects; every refusal says what to mend. */
import { AppError, type FieldError } from "../errors.ts";
import { fieldErrors } from "./problem.ts";
import type { Route } from "./route.ts";

/** Bytes. */
const DEFAULT_MAX = 1024 * 1024;

export type ParsedBody = { body?: unknown; multipart?: unknown };

/** Parses and validates what the route declares. Throws AppError `invalid`, `body-too-large` or `unsupported-media-type`. */
export async function readBody(request: Request, route: Route): Promise<{ parsed: ParsedBody; bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = await readBytes(request, route.maxBody ?? DEFAULT_MAX);
  if (!route.body && !route.multipart) return { parsed: {}, bytes };
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (route.multipart && type === "multipart/form-data")
    return { parsed: { multipart: await multipart(request, bytes, route.multipart) }, bytes };
  if (!route.body) throw new AppError("unsupported-media-type", "Send multipart/form-data.");
  if (bytes.byteLength === 0) return { parsed: { body: validate(route.body, undefined) }, bytes };
  if (type !== "application/json" && !type.endsWith("+json")) {
    throw new AppError(
      "unsupported-media-type",
      `Send application/json${route.multipart ? " or multipart/form-data" : ""}, not ${type || "an unnamed type"}.`,
    );
  }
  return { parsed: { body: validate(route.body, json(bytes)) }, bytes };
}

function validate(schema: NonNullable<Route["body"]>, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid", "The request body is not valid.", { errors: fieldErrors(result.error) });
}

function json(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    // Postgres takes no NUL in a text, and nobody means one.
    if (text.includes("\\u0000")) throw new SyntaxError("NUL character");
    return JSON.parse(text);
  } catch (cause) {
    const errors: FieldError[] = [{ path: "", code: "malformed-json", message: "The body is not valid JSON in UTF-8." }];
    throw new AppError("invalid", "The body is not valid JSON.", { cause, errors });
  }
}

async function multipart(request: Request, bytes: Uint8Array<ArrayBuffer>, schema: NonNullable<Route["multipart"]>): Promise<unknown> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": request.headers.get("content-type") ?? "" } }).formData();
  } catch (cause) {
    const errors: FieldError[] = [{ path: "", code: "malformed-form", message: "The body is not valid multipart/form-data." }];
    throw new AppError("invalid", "The form could not be read.", { cause, errors });
  }
  return validate(schema, Object.fromEntries(form.entries()));
}

/** Stops reading at the limit, whatever Content-Length said. */
async function readBytes(request: Request, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new AppError("body-too-large", `The body may hold at most ${max} bytes.`, { extra: { limit: max } });
  if (Number(request.headers.get("content-length") ?? 0) > max) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > max) throw tooLarge();
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
