/** The stories themselves: whatever day the demo is made on, they stay in order, in the past and among known people. */
import { describe, expect, it } from "vitest";
import { HARBOR_PINE } from "../../../migrations/seed/harbor-pine/company.ts";
import { LAKESIDE } from "../../../migrations/seed/lakeside/company.ts";
import { writePdf } from "../../../migrations/seed/paper/pdf.ts";
import { PEOPLE } from "../../../migrations/seed/people.ts";
import { calendarOf } from "../../../migrations/seed/stage/calendar.ts";
import { scriptOf } from "../../../migrations/seed/stage/tell.ts";
import type { Company, JobStory } from "../../../migrations/seed/story.ts";
import { parseFacts } from "../../../workers/modules/compliance/domain/facts.ts";
import { findRequirement } from "../../../workers/modules/compliance/domain/rules/registry.ts";
import { JobInput, NoteInput } from "../../../workers/modules/compliance/schemas.ts";
import { ProfileUpdate } from "../../../workers/modules/identity/schemas.ts";
import { inspectPdf } from "../../../workers/platform/files/pdf-check.ts";

const companies = [HARBOR_PINE, LAKESIDE];
const jobs = companies.flatMap((company) => company.jobs);
const entries = jobs.flatMap((job) => job.diary);
const told = (job: JobStory) => job.diary.findLast((entry) => entry.do === "status");
const finalStatus = (job: JobStory) => {
  const last = told(job);
  return last?.do === "status" ? last.status : job.status;
};
const DAY_MS = 24 * 3600 * 1000;
/** Two weeks of todays, across the end of summer time and a year's end. */
const todays = [Date.UTC(2026, 9, 28), Date.UTC(2026, 11, 26)].flatMap((first) =>
  Array.from({ length: 14 }, (_, day) => first + day * DAY_MS),
);

const foundedOn = (today: number, company: Company) => ({
  company,
  calendar: calendarOf(today, company.timeZone),
  tenantId: "",
  actorOf: (email: string) => {
    throw new Error(email);
  },
});

describe("the stories of the demo companies", () => {
  it.each(companies)("happen after $name was founded and before today, whatever day it is", (company) => {
    for (const today of todays) {
      const founded = foundedOn(today, company);
      const { steps } = scriptOf(founded);
      const newest = Math.min(...company.members.map(({ joined }) => joined));
      expect(steps[0]?.at).toBeGreaterThan(founded.calendar.daysAgo(newest, "12:30"));
      expect(steps.at(-1)?.at).toBeLessThan(today);
      for (const { lastSeen } of company.members) expect(founded.calendar.instant(lastSeen)).toBeLessThan(today);
    }
  });

  it.each(jobs)("$name: opened first, then told in the order it was written", (job) => {
    const { calendar } = foundedOn(todays[0] ?? 0, HARBOR_PINE);
    const instants = [job.opened.on, ...job.diary.map(({ on }) => on)].map((moment) => calendar.instant(moment));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(new Set(instants).size).toBe(instants.length);
  });

  it("never has an audit overtake what was recorded just before it", () => {
    for (const company of companies) {
      const steps = scriptOf(foundedOn(todays[0] ?? 0, company)).steps;
      for (const [i, step] of steps.entries()) expect(step.at).toBeGreaterThanOrEqual(steps[i - 1]?.at ?? 0);
    }
    const gaps = jobs.flatMap((job) =>
      job.diary.flatMap((entry, i) => {
        const before = job.diary[i - 1];
        return entry.do === "audit" && before?.on[0] === entry.on[0] ? [minutes(entry.on[1]) - minutes(before.on[1])] : [];
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
  });

  it("name only people that exist, on jobs that are theirs", () => {
    for (const company of companies) {
      const role = new Map(company.members.map((member) => [member.email, member.role]));
      for (const job of company.jobs) {
        for (const email of job.assigned) expect(role.get(email)).toBe("field_worker");
        for (const { by } of job.diary) {
          expect(role.has(by)).toBe(true);
          if (role.get(by) === "field_worker") expect(job.assigned).toContain(by);
        }
      }
    }
    for (const { email } of PEOPLE) expect(email).toMatch(/\.example$/);
  });

  it("say what the product accepts: jobs, facts, notes, waivers, profiles", () => {
    for (const { name, address, lat, lon } of jobs) {
      expect(JobInput.safeParse({ name, location: { address, lat, lon }, startDate: "2026-11-02" }).success).toBe(true);
    }
    for (const entry of entries) {
      if (entry.do === "inspect") expect(parseFacts(entry.facts)).toMatchObject({ ok: true });
      if (entry.do === "note" || entry.do === "toolbox_talk")
        expect(NoteInput.safeParse({ kind: entry.do, title: entry.title, text: entry.text }).error).toBeUndefined();
      if (entry.do === "waive") expect(findRequirement(entry.requirement)).toBeDefined();
    }
    for (const { profile } of companies) expect(ProfileUpdate.safeParse(profile).error).toBeUndefined();
  });

  it("lie where their addresses do", () => {
    for (const { lat, lon } of HARBOR_PINE.jobs) expect(Math.hypot(lat - 43.66, (lon + 70.3) * 0.72)).toBeLessThan(0.15);
    for (const { lat, lon } of LAKESIDE.jobs) expect(Math.hypot(lat - 44.47, (lon + 73.2) * 0.72)).toBeLessThan(0.06);
  });

  it("show a photograph on each site of Harbor & Pine, none of them twice", () => {
    const onSite = HARBOR_PINE.jobs.filter((job) => ["active", "completed"].includes(finalStatus(job)));
    expect(onSite.length).toBeGreaterThanOrEqual(10);
    for (const job of onSite) expect(job.diary.some((entry) => entry.do === "photo")).toBe(true);
    const photos = entries.flatMap((entry) => (entry.do === "photo" ? [entry] : []));
    expect(new Set(photos.map(({ scene, view }) => JSON.stringify([scene, view]))).size).toBe(photos.length);
    // Half a second of drawing each.
    expect(new Set(photos.map(({ scene, seed }) => `${scene} ${seed}`)).size).toBeLessThanOrEqual(14);
  });

  it("contain papers that the product's own check lets in", () => {
    const papers = entries.flatMap((entry) => (entry.do === "document" ? [entry.paper] : []));
    expect(papers.length).toBeGreaterThanOrEqual(4);
    for (const paper of papers) {
      expect(inspectPdf(writePdf(paper))).toEqual({ kind: "ok", version: "1.4", pages: 1 });
      expect(writePdf(paper)).toEqual(writePdf(paper));
    }
  });
});

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe("the paper writer", () => {
  it("begins a new page where one is full, and keeps accents and brackets", () => {
    const text = "Ouvrir (à deux mains) le garde-corps — jamais seul. ".repeat(12);
    const bytes = writePdf({ title: "Échafaudage", issuer: "x", line: "y", blocks: Array.from({ length: 12 }, () => ({ text })) });
    expect(inspectPdf(bytes)).toMatchObject({ kind: "ok", pages: 3 });
    const file = new TextDecoder("windows-1252").decode(bytes);
    expect(file).toContain("(Échafaudage) Tj");
    expect(file).toContain(String.raw`Ouvrir \(à deux mains\) le garde-corps — jamais seul.`);
  });
});
