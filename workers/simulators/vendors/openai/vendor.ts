/** The model vendor: OpenAI's chat, responses, embeddings and models. https://platform.openai.com/docs/api-reference */
import { vendorApp, type Runtime, type Vendor } from "../../vendor.ts";
import { readBody } from "./body.ts";
import { chatCompletion, chatEvents, chatRequest, completeChat } from "./chat.ts";
import { embeddingsRequest, embeddingsResponse } from "./embeddings.ts";
import { openaiError, RefusedRequest, refuse } from "./errors.ts";
import { completeResponse, responseEvents, responsesRequest, wholeResponse } from "./responses.ts";
import { eventStream } from "./sse.ts";
import type { Context } from "hono";
import type { VendorEnv } from "../../vendor.ts";

/** Listed for those who ask; any other name is answered too, because model names are our configuration. */
const models = ["simulated-model", "gpt-5.5", "gpt-5.5-mini", "text-embedding-3-small", "text-embedding-3-large"];
/** 2026-01-01, Unix seconds. */
const MODEL_CREATED = 1_767_225_600;
/** Between two events of a stream: fast, and still slow enough to hang up in the middle. */
const PACE_MS = 4;

const modelObject = (id: string) => ({ id, object: "model", created: MODEL_CREATED, owned_by: "mainstreet-simulators" });

export const openaiVendor: Vendor = {
  name: "openai",
  title: "OpenAI",
  about: "Chat, responses, structured outputs, embeddings. It only says what it finds in the prompt.",
  path: "openai/v1",
  failure: () => openaiError({ status: 500, message: "The server had an error while processing your request. Sorry about that!" }),
  routes(_world, runtime) {
    const app = vendorApp();
    const newId = (prefix: string) => `${prefix}_${runtime.newId().replaceAll("-", "")}`;
    const seconds = () => Math.floor(runtime.now().getTime() / 1000);

    app.use(async (c, next) => {
      if (!/^Bearer +\S+$/i.test(c.req.header("authorization") ?? "")) {
        const message = "You didn't provide an API key. Send it in the Authorization header as a bearer token.";
        return openaiError({ status: 401, message });
      }
      c.header("x-request-id", newId("req"));
      return next();
    });
    app.onError((error) => {
      if (error instanceof RefusedRequest) return openaiError(error.problem);
      throw error;
    });

    app.post("/chat/completions", async (c) => {
      const request = await readBody(c, chatRequest);
      const head = { id: newId("chatcmpl"), created: seconds() };
      const generation = completeChat(request);
      if (request.stream) return stream(c, runtime, chatEvents(head, request, generation));
      return c.json(chatCompletion(head, request, generation));
    });

    app.post("/responses", async (c) => {
      const request = await readBody(c, responsesRequest);
      if (request.previous_response_id) {
        const message = `Previous response with id '${request.previous_response_id}' not found.`;
        refuse(message, "previous_response_id", "previous_response_not_found");
      }
      const head = { id: newId("resp"), messageId: newId("msg"), created: seconds() };
      const generation = completeResponse(request);
      if (request.stream) return stream(c, runtime, responseEvents(head, request, generation));
      return c.json(wholeResponse(head, request, generation));
    });

    app.post("/embeddings", async (c) => c.json(embeddingsResponse(await readBody(c, embeddingsRequest), c.get("faults"))));

    app.get("/models", (c) => c.json({ object: "list", data: models.map(modelObject) }));
    app.get("/models/:id", (c) => {
      const id = c.req.param("id");
      if (models.includes(id)) return c.json(modelObject(id));
      return openaiError({ status: 404, message: `The model '${id}' does not exist`, code: "model_not_found", param: "model" });
    });

    app.all("*", (c) => openaiError({ status: 404, message: `Invalid URL (${c.req.method} ${c.req.path})` }));
    return app;
  },
};

function stream(c: Context<VendorEnv>, runtime: Runtime, events: Parameters<typeof eventStream>[0]): Response {
  return eventStream(events, {
    faults: c.get("faults"),
    signal: c.req.raw.signal,
    pace: () => runtime.pause(PACE_MS, c.req.raw.signal),
    onHangUp: c.get("onHangUp"),
  });
}
