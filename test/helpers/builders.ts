/** Rows with valid defaults: a test names only what it is about. */
import type { JobValues } from "../../workers/modules/compliance/repository/jobs.ts";
import { newId } from "../../workers/platform/ids.ts";

export const aJobRow = (tenantId: string, values: Partial<JobValues> = {}): JobValues => ({
  tenantId,
  id: newId(),
  createdAt: new Date(),
  updatedAt: new Date(),
  name: "Pier 4 warehouse",
  address: "12 Harbour Street",
  lat: 43.64,
  lon: -79.38,
  startDate: "2026-11-02",
  endDate: null,
  estimatedValue: 1_250_000,
  currency: "usd",
  status: "active",
  industry: "construction",
  crewSize: 6,
  assigneeIds: [],
  openFindings: 0,
  version: 1,
  createdBy: newId(),
  ...values,
});
