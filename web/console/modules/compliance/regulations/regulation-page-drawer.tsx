/** The drawer of a section at its own address, beside the library. */
import { useParams } from "react-router";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { RegulationDrawer } from "./regulation-drawer.tsx";

export function RegulationPageDrawer() {
  const { regulationId = "" } = useParams();
  return <RegulationDrawer regulationId={regulationId} onClose={useCloseTo("/regulations")} />;
}
