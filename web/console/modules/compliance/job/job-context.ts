/** What a job's page shares with its tabs and drawers. */
import { createContext, useContext } from "react";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import type { Audit } from "../audit/use-audit.ts";
import type { JobUploads } from "./use-job-uploads.ts";

export type JobPageState = { job: Job; audit: Audit; uploads: JobUploads };

export const JobPageContext = createContext<JobPageState | undefined>(undefined);

export function useJobPage(): JobPageState {
  const state = useContext(JobPageContext);
  if (!state) throw new Error("useJobPage is for what stands inside a job's page.");
  return state;
}
