/** Time zones inside workerd, whose zone data is its own. */
import { describeZones } from "../../node/time/zone-suite.ts";

describeZones();
