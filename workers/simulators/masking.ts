/** Hides secrets before a request is remembered or shown. */

const secretHeader = /authorization|cookie|api-?key|secret|token|signature/i;
const secretField = /password|secret|api_?key|private_?key|card_?number|^cvc$|^ssn$/i;

/** `Bearer sk_live_1234abcd` → `Bearer ****abcd`; a short secret vanishes altogether. */
function maskSecret(value: string): string {
  const [scheme, rest] = /^(bearer|basic|token) +(.*)$/i.exec(value)?.slice(1) ?? ["", value];
  const tail = rest !== undefined && rest.length >= 16 ? rest.slice(-4) : "";
  return `${scheme ? `${scheme} ` : ""}****${tail}`;
}

export function maskedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, secretHeader.test(name) ? maskSecret(value) : value]));
}

/** A copy of a JSON body with the values of secret-looking fields masked, at any depth. */
export function maskedBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskedBody);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      secretField.test(key) && typeof inner === "string" ? [key, maskSecret(inner)] : [key, maskedBody(inner)],
    ),
  );
}
