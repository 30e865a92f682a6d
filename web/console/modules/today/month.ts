/** The month in numbers, from finished audits: how many, and how many findings each opened or closed against the audit before. Pure. */
import { addDays } from "../../../lib/calendar-day.ts";

/** One finished audit; `day` is the calendar day where the company is. */
export type AuditDone = { day: string; jobId: string; nonCompliant: number };
type Day = { day: string; audits: number; opened: number; closed: number };
export type Sums = Omit<Day, "day">;
export type Month = { days: Day[]; sums: Sums; /** Up to the same day; absent where there was none. */ lastMonth: Sums | undefined };

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;
export const firstOfLastMonth = (today: string): string => firstOf(addDays(firstOf(today), -1));

const none = (): Sums => ({ audits: 0, opened: 0, closed: 0 });
const add = (a: Sums, b: Sums): Sums => ({ audits: a.audits + b.audits, opened: a.opened + b.opened, closed: a.closed + b.closed });

/** `audits` in the order they finished. A job's first audit opens all it finds. */
export function monthOf(audits: readonly AuditDone[], today: string): Month {
  const byDay = changesByDay(audits);
  const first = firstOf(today);
  const days: Day[] = [];
  for (let day = first; day <= today; day = addDays(day, 1)) days.push({ day, ...(byDay.get(day) ?? none()) });

  const firstBefore = firstOfLastMonth(today);
  const sameDay = addDays(firstBefore, days.length);
  const before = [...byDay].filter(([day]) => day >= firstBefore && day < sameDay && day < first).map(([, sums]) => sums);
  return { days, sums: days.reduce<Sums>(add, none()), lastMonth: before.length > 0 ? before.reduce(add, none()) : undefined };
}

function changesByDay(audits: readonly AuditDone[]): Map<string, Sums> {
  const open = new Map<string, number>();
  const byDay = new Map<string, Sums>();
  for (const { day, jobId, nonCompliant } of audits) {
    const change = nonCompliant - (open.get(jobId) ?? 0);
    open.set(jobId, nonCompliant);
    byDay.set(day, add(byDay.get(day) ?? none(), { audits: 1, opened: Math.max(0, change), closed: Math.max(0, -change) }));
  }
  return byDay;
}
