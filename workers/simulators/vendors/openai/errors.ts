/** OpenAI's error shape: `{error: {message, type, param, code}}`. */

export interface OpenaiProblem {
  status: number;
  message: string;
  type?: string;
  param?: string | null;
  code?: string | null;
}

export function openaiError({ status, message, type, param, code }: OpenaiProblem): Response {
  const kind = type ?? (status >= 500 ? "server_error" : "invalid_request_error");
  return Response.json({ error: { message, type: kind, param: param ?? null, code: code ?? null } }, { status });
}

/** A request our simulator refuses; caught once, in the vendor's error handler. */
export class RefusedRequest extends Error {
  readonly problem: OpenaiProblem;
  constructor(problem: OpenaiProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const refuse = (message: string, param?: string, code?: string): never => {
  throw new RefusedRequest({ status: 400, message, param: param ?? null, code: code ?? null });
};
