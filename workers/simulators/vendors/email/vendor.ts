/** The e-mail vendor: Resend's HTTP API, delivering into the inbox. https://resend.com/docs/api-reference/emails */
import { vendorApp, type Runtime, type Vendor, type VendorEnv } from "../../vendor.ts";
import { inboxOf, type InboxMessage } from "../../inbox.ts";
import { collectionOf, type World } from "../../world.ts";
import type { Context } from "hono";
import * as z from "zod";

const address = z.string().regex(/^[^\s<>@]+@[^\s<>@]+$|^[^<>]*<[^\s<>@]+@[^\s<>@]+>$/);
const recipients = z.union([address.transform((one) => [one]), z.array(address).min(1).max(50)]);

const emailSchema = z.object({
  from: address,
  to: recipients,
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
  cc: recipients.optional(),
  bcc: recipients.optional(),
  reply_to: recipients.optional(),
  headers: z.record(z.string(), z.string()).optional(),
});
type Email = z.infer<typeof emailSchema>;

interface SentEmail extends Email {
  id: string;
  created_at: string;
}
interface IdempotencyRecord {
  id: string;
  body: string;
}

/** Status and name as in https://resend.com/docs/api-reference/errors. */
const failed = (statusCode: number, name: string, message: string) => Response.json({ statusCode, name, message }, { status: statusCode });

export const emailVendor: Vendor = {
  name: "email",
  title: "E-mail",
  about: "Resend's HTTP API. What the product sends lands in the inbox.",
  path: "email",
  failure: () => failed(500, "internal_server_error", "An unexpected error occurred."),
  routes(world, runtime) {
    const app = vendorApp();
    app.use(async (c, next) => {
      const key = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
      if (key === undefined) return failed(401, "missing_api_key", "Missing API key in the authorization header.");
      return next();
    });
    app.post("/emails", (c) => send(c, world, runtime));
    app.get("/emails/:id", async (c) => {
      const sent = await sentOf(world).get(c.req.param("id"));
      if (!sent) return failed(404, "not_found", "Email not found");
      return c.json({ object: "email", cc: null, bcc: null, reply_to: null, ...sent, last_event: "delivered" });
    });
    app.all("*", (c) => failed(404, "not_found", `The requested endpoint does not exist: ${c.req.method} ${c.req.path}`));
    return app;
  },
};

const sentOf = (world: World) => collectionOf<SentEmail>(world, "email-sent");
const keysOf = (world: World) => collectionOf<IdempotencyRecord>(world, "email-idempotency");
const heldOf = (world: World) => collectionOf<InboxMessage[]>(world, "email-held");

async function send(c: Context<VendorEnv>, world: World, runtime: Runtime): Promise<Response> {
  const key = c.req.header("idempotency-key");
  if (key !== undefined && (key.length < 1 || key.length > 256)) {
    return failed(400, "invalid_idempotency_key", "The key must be between 1-256 chars.");
  }
  const body = await c.req.text();
  const parsed = parseEmail(body);
  if ("problem" in parsed) return parsed.problem;

  const id = runtime.newId();
  const at = runtime.now().toISOString();
  const sent: SentEmail = { ...parsed.email, id, created_at: at };
  const records = [sentOf(world).record(id, sent)];
  if (key === undefined) await world.insert(records);
  else if (!(await world.insert([keysOf(world).record(key, { id, body }), ...records]))) {
    const first = await keysOf(world).get(key);
    return first?.body === body
      ? c.json({ id: first.id })
      : failed(409, "invalid_idempotent_request", "Same idempotency key used with a different request payload.");
  }
  await deliver(world, runtime, inboxMessages(sent, at), c.get("faults"));
  return c.json({ id });
}

function parseEmail(body: string): { email: Email } | { problem: Response } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: failed(400, "validation_error", "The request body is not valid JSON.") };
  }
  const parsed = emailSchema.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0]?.toString() ?? "body";
    const missing = typeof json !== "object" || json === null || !(field in json);
    return {
      problem: missing
        ? failed(422, "missing_required_field", `Missing \`${field}\` field.`)
        : failed(422, "validation_error", `Invalid \`${field}\` field.`),
    };
  }
  if (parsed.data.html === undefined && parsed.data.text === undefined) {
    return { problem: failed(422, "missing_required_field", "Missing `html` or `text` field.") };
  }
  return { email: parsed.data };
}

/** One inbox entry per recipient, as each of them would find it. */
function inboxMessages(email: SentEmail, at: string): Omit<InboxMessage, "id">[] {
  const everyone = [...email.to, ...(email.cc ?? []), ...(email.bcc ?? [])];
  return everyone.map((to) => ({
    channel: "email",
    to,
    from: email.from,
    subject: email.subject,
    text: email.text ?? "",
    ...(email.html !== undefined && { html: email.html }),
    ...(email.headers && { headers: email.headers }),
    at,
  }));
}

/** `duplicate` delivers twice; `reorder` holds the mail back until the next one has overtaken it. */
async function deliver(
  world: World,
  runtime: Runtime,
  messages: readonly Omit<InboxMessage, "id">[],
  faults: ReadonlySet<string>,
): Promise<void> {
  const copies = faults.has("duplicate") ? [...messages, ...messages] : messages;
  const arriving = copies.map((message) => ({ ...message, id: runtime.newId() }));
  if (faults.has("reorder")) {
    await heldOf(world).insert(runtime.newId(), arriving);
    return;
  }
  const held = (await heldOf(world).list()).reverse().flat();
  if (held.length > 0) await heldOf(world).remove();
  await world.insert([...arriving, ...held].map((message) => inboxOf(world).record(message.id, message)));
}
