/** zod without `new Function`, which our CSP forbids, and with messages in the reader's language. */
import * as z from "zod";
import { zodMessage } from "./zod-message.ts";

z.config({ jitless: true, customError: zodMessage });
