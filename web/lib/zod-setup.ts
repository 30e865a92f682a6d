/**
 * zod without `new Function`, which our CSP forbids, and with messages in the reader's language. Set on zod's global
 * before zod is loaded (core/core.js: `globalThis.__zod_globalConfig`), since schemas look at `jitless` when they are made
 * and since zod itself is no part of the shell.
 */
import type * as z from "zod";
import { zodMessage } from "./zod-message.ts";

const config: z.core.$ZodConfig = { jitless: true, customError: zodMessage };
Object.assign(globalThis, { __zod_globalConfig: config });
