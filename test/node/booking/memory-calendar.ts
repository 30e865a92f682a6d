/** A calendar in memory, as plain as can be: the store under the rules, and a port that behaves like the object's stub. */
import type { CalendarChange, CommandName, Commands } from "../../../workers/modules/booking/domain/calendar/commands.ts";
import { occupiedSpan } from "../../../workers/modules/booking/domain/calendar/entry.ts";
import type { CalendarEntry, HeldEntry, LiveEntry } from "../../../workers/modules/booking/domain/calendar/entry.ts";
import { execute } from "../../../workers/modules/booking/domain/calendar/execute.ts";
import type { CalendarStore, RememberedAnswer } from "../../../workers/modules/booking/domain/calendar/execute.ts";
import type { CalendarPort } from "../../../workers/modules/booking/domain/calendar/together.ts";
import { overlaps } from "../../../workers/platform/time/intervals.ts";

export class MemoryCalendar implements CalendarStore {
  readonly entries = new Map<string, CalendarEntry>();
  readonly answers = new Map<string, RememberedAnswer>();
  readonly changes: CalendarChange[] = [];
  now = 0;

  entry = (id: string) => this.entries.get(id);

  occupying: CalendarStore["occupying"] = (span) => this.open().filter((entry) => overlaps(occupiedSpan(entry), span));

  due = (now: number, limit: number) => this.holds((entry) => entry.expiresAt <= now).slice(0, limit);

  apply = (change: CalendarChange) => {
    this.entries.set(change.entry.id, change.entry);
    this.changes.push(change);
  };

  answered = (key: string) => this.answers.get(key);

  remember = (answer: RememberedAnswer) => void this.answers.set(answer.key, answer);

  /** One command at the calendar's present time. */
  run<N extends CommandName>(name: N, command: Commands[N]) {
    return execute(this, name, command, { now: this.now, newId: `e${this.entries.size + 1}` });
  }

  open = (): LiveEntry[] => [...this.entries.values()].filter((entry): entry is LiveEntry => !("endedAt" in entry));

  private holds = (which: (entry: HeldEntry) => boolean): HeldEntry[] =>
    this.open().filter((entry): entry is HeldEntry => entry.status === "held" && which(entry));
}

/** The calendar as a stub shows it. `fails` decides whether a call is lost on the way there or its answer on the way back. */
export function portOf(calendar: MemoryCalendar, fails: () => "there" | "back" | undefined = () => undefined): CalendarPort {
  const call = async <N extends CommandName>(name: N, command: Commands[N]) => {
    await Promise.resolve();
    const failure = fails();
    if (failure === "there") throw new Error("lost on the way");
    const answer = calendar.run(name, command);
    await Promise.resolve();
    if (failure === "back") throw new Error("answer lost");
    return answer;
  };
  return {
    hold: (command) => call("hold", command),
    confirm: (command) => call("confirm", command),
    release: (command) => call("release", command),
    cancel: (command) => call("cancel", command),
  };
}

export const MINUTE = 60_000;

/** A span in minutes. */
export const at = (start: number, end: number) => ({ start: start * MINUTE, end: end * MINUTE });

let keys = 0;
export const aKey = () => `key-${(keys += 1)}`;

export const aHold = (options: Partial<Commands["hold"]> = {}): Commands["hold"] => ({
  key: aKey(),
  start: 600 * MINUTE,
  end: 630 * MINUTE,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  seats: 1,
  capacity: 1,
  ...options,
});
