/** Errors of the control interface, as the product's own API shapes them (RFC 9457). */

export interface FieldError {
  path: string;
  code: string;
  message: string;
}

const titles = { 400: "Bad request", 403: "Forbidden", 404: "Not found", 413: "Body too large", 415: "Wrong media type", 500: "Error" };

export function problem(status: keyof typeof titles, detail: string, errors?: readonly FieldError[]): Response {
  const body = { type: "about:blank", title: titles[status], status, detail, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json" } });
}
