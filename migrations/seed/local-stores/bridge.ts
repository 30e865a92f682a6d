/** The Worker between a script and its local stores: carries out a batch of statements, or puts and finds an object. */

export type Stored = string | number | null;
export type Statement = { text: string; params: readonly Stored[] };
/** `rows: "raw"` asks for arrays, as D1's raw(); the bytes of a `put` are the request's body. */
export type Question =
  | { do: "query"; store: string; statements: readonly Statement[]; rows: "objects" | "raw" }
  | { do: "put"; store: string; key: string; options: R2PutOptions }
  | { do: "head"; store: string; key: string };
/** An error is its message, as the store throws it. */
export type Answer<T> = { answer: T } | { error: string };
export type Ask = <T>(question: Question, body?: Uint8Array<ArrayBuffer>) => Promise<T>;

/** The question travels in a header where the body is an object's bytes. */
export const QUESTION_HEADER = "x-question";

export const BRIDGE = `
const answers = {
  async query(db, { statements, rows }) {
    const prepared = statements.map(({ text, params }) => params.length > 0 ? db.prepare(text).bind(...params) : db.prepare(text));
    return rows === "raw" ? [await prepared[0].raw()] : db.batch(prepared);
  },
  async put(bucket, { key, options }, request) {
    const { size, uploaded } = await bucket.put(key, await request.arrayBuffer(), options);
    return { size, uploaded };
  },
  async head(bucket, { key }) {
    return (await bucket.head(key)) !== null;
  },
};

export default {
  async fetch(request, env) {
    const asked = request.headers.get("${QUESTION_HEADER}");
    const question = asked === null ? await request.json() : JSON.parse(decodeURIComponent(asked));
    try {
      return Response.json({ answer: await answers[question.do](env[question.store], question, request) });
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
};
`;
