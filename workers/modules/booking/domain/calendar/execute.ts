/** One command from beginning to end against a store: expiries first, then the remembered answer or a decision. No await. */
import { DAY_MS } from "../../../../platform/time/civil.ts";
import type { Answers, CalendarAnswer, CalendarChange, CommandName, Commands } from "./commands.ts";
import { decideCancel, decideConfirm, decideHold, decideRelease, decideReschedule, expired, HOLD_MS, refused } from "./decide.ts";
import type { CalendarView, Decision, Moment } from "./decide.ts";
import type { HeldEntry } from "./entry.ts";

/** A customer's retry comes within seconds, a webhook's within days (Stripe: three). */
const ANSWER_KEPT_MS = 30 * DAY_MS;
/** A refusal changed nothing: it is repeated for as long as a hold lasts, then decided anew. */
const REFUSAL_KEPT_MS = HOLD_MS;

/** A sweep is bounded, so that a command after a long outage stays short; the alarm sweeps until nothing is due. */
const SWEPT_AT_ONCE = 200;

export interface RememberedAnswer {
  readonly key: string;
  /** The command it answers, as `requestText` writes it. */
  readonly request: string;
  readonly answer: CalendarAnswer;
  /** UTC milliseconds; forgotten after it. */
  readonly keptUntil: number;
}

/** A calendar's storage. Everything between two awaits is one transaction of the caller's. */
export interface CalendarStore extends CalendarView {
  /** Holds with `expiresAt <= now`, earliest first. */
  due(now: number, limit: number): readonly HeldEntry[];
  /** Writes the entry and appends the change to the outbox. */
  apply(change: CalendarChange): void;
  answered(key: string): RememberedAnswer | undefined;
  /** Refusals may be forgotten early, when the object restarts. */
  remember(answer: RememberedAnswer): void;
}

const rules: { readonly [N in CommandName]: (view: CalendarView, command: Commands[N], moment: Moment) => Decision<Answers[N]> } = {
  hold: decideHold,
  confirm: decideConfirm,
  release: decideRelease,
  cancel: decideCancel,
  reschedule: decideReschedule,
};

/** Answers one command; throws only what the store throws, and then the caller keeps nothing of it. */
export function execute<N extends CommandName>(store: CalendarStore, name: N, command: Commands[N], moment: Moment): Answers[N] {
  sweep(store, moment.now);
  const { key } = command;
  const request = requestText(name, command);
  const known = store.answered(key);
  if (known && known.keptUntil > moment.now) {
    // The text begins with the command's name, so an answer found under it is of that command's kind.
    return known.request === request ? (known.answer as Answers[N]) : refused("key-reused");
  }
  const { answer, changes } = rules[name](store, command, moment);
  for (const change of changes) store.apply(change);
  const kept = answer.kind === "refused" ? REFUSAL_KEPT_MS : ANSWER_KEPT_MS;
  store.remember({ key, request, answer, keptUntil: moment.now + kept });
  return answer;
}

/** Ends holds whose time is up; answers how many. */
export function sweep(store: CalendarStore, now: number): number {
  const due = store.due(now, SWEPT_AT_ONCE);
  for (const entry of due) store.apply(expired(entry, now));
  return due.length;
}

/** The same text for the same command, whatever the order of its fields. */
function requestText(name: CommandName, command: object): string {
  const given = Object.entries(command).filter(([, value]) => value !== undefined);
  return JSON.stringify([name, ...given.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
