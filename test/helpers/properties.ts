/** Property tests repeat: one seed for every run of the suite, so that a red run can be looked at. `FC_SEED=<n>` explores elsewhere. */
import * as fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_121) });
