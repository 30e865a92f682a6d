/** Tells when a body has left: a connection that a stream still reads from must not be closed before. */

/** The same answer, and a promise that resolves when its body was read to the end, given up or failed. */
export function whenSent(response: Response): { response: Response; sent: Promise<void> } {
  // JSON answers are whole when they leave the handler.
  const whole = /json/.test(response.headers.get("content-type") ?? "");
  if (!response.body || response.webSocket || whole) return { response, sent: Promise.resolve() };
  const done = Promise.withResolvers<void>();
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done: ended } = await reader.read();
        if (!ended) return controller.enqueue(value);
        controller.close();
        done.resolve();
      } catch (error) {
        controller.error(error);
        done.resolve();
      }
    },
    async cancel(reason) {
      done.resolve();
      await reader.cancel(reason);
    },
  });
  return { response: new Response(body, response), sent: done.promise };
}
