/** The contract's `observedAt`, fed by a `datetime-local` field that shows the company's wall clock. */
import * as z from "zod";
import { instantOf } from "./wall-clock.ts";

/** `untouched` is what the field opened with: left so, the server's own now counts, to the millisecond. */
export const observedAtIn = (timeZone: string, untouched: string) =>
  z.preprocess(
    (shown) => (typeof shown !== "string" || shown === "" || shown === untouched ? undefined : instantOf(shown, timeZone)),
    z.iso.datetime({ offset: true }).optional(),
  );
