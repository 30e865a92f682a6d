/** The rule a result cites, beside the result. */
import { useParams } from "react-router";
import { useJobPage } from "../job/job-context.ts";
import { RegulationDrawer } from "../regulations/regulation-drawer.tsx";
import { useCloseTo } from "../shared/drawer-navigation.ts";

export function CitedRuleDrawer() {
  const { regulationId = "" } = useParams();
  const { job } = useJobPage();
  const close = useCloseTo(`/jobs/${job.id}`);
  return <RegulationDrawer regulationId={regulationId} fullPage={`/regulations/${regulationId}`} onClose={close} />;
}
