/** Domain answers by the name of the requested JSON schema; without one, values come from schema and prompt alone. */
import { complianceReview } from "./responders/compliance-review.ts";
import type { Responder } from "./responders/responder.ts";

const responders = new Map<string, Responder>();

/** `registerResponder("call_summary", ({prompt}) => ({outcome: …}))`; a later one replaces an earlier one. */
export function registerResponder(name: string, responder: Responder): void {
  responders.set(name, responder);
}

export const responderFor = (name: string): Responder | undefined => responders.get(name);

registerResponder("compliance_review", complianceReview);
