/** The subparts the catalogue is made of, in the order of the code. */
import type { SubpartSource } from "./regulation.ts";
import { SUBPART_AA } from "./subpart-aa-confined-spaces.ts";
import { SUBPART_C } from "./subpart-c-general.ts";
import { SUBPART_CC_OPERATION } from "./subpart-cc-operation.ts";
import { SUBPART_CC_SETUP } from "./subpart-cc-setup.ts";
import { SUBPART_D } from "./subpart-d-health.ts";
import { SUBPART_E } from "./subpart-e-protective-equipment.ts";
import { SUBPART_F, SUBPART_G, SUBPART_H } from "./subpart-f-g-h.ts";
import { SUBPART_I, SUBPART_J } from "./subpart-i-j.ts";
import { SUBPART_K } from "./subpart-k-electrical.ts";
import { SUBPART_L, SUBPART_M } from "./subpart-l-m.ts";
import { SUBPART_N, SUBPART_O } from "./subpart-n-o.ts";
import { SUBPART_P, SUBPART_Q } from "./subpart-p-q.ts";
import { SUBPART_R } from "./subpart-r-steel-erection.ts";
import { SUBPART_S, SUBPART_T, SUBPART_U, SUBPART_V, SUBPART_W } from "./subpart-s-t-v-w.ts";
import { SUBPART_X, SUBPART_Z } from "./subpart-x-z.ts";

export const SUBPARTS: readonly SubpartSource[] = [
  SUBPART_C,
  SUBPART_D,
  SUBPART_E,
  SUBPART_F,
  SUBPART_G,
  SUBPART_H,
  SUBPART_I,
  SUBPART_J,
  SUBPART_K,
  SUBPART_L,
  SUBPART_M,
  SUBPART_N,
  SUBPART_O,
  SUBPART_P,
  SUBPART_Q,
  SUBPART_R,
  SUBPART_S,
  SUBPART_T,
  SUBPART_U,
  SUBPART_V,
  SUBPART_W,
  SUBPART_X,
  SUBPART_Z,
  SUBPART_AA,
  SUBPART_CC_SETUP,
  SUBPART_CC_OPERATION,
];
