/** One provider's calendar: a thin shell that gives modules/booking/domain/calendar a clock, SQLite and one alarm. */
import { DurableObject } from "cloudflare:workers";
import { execute, sweep } from "../workers/modules/booking/domain/calendar/execute.ts";
import type { Answers, CommandName, Commands, NumberedChange } from "../workers/modules/booking/domain/calendar/commands.ts";
import { busyBooking } from "../workers/modules/booking/domain/calendar/entry.ts";
import type { Env } from "../workers/platform/env.ts";
import { newId } from "../workers/platform/ids.ts";
import type { ProviderCalendarStub } from "../workers/platform/objects.ts";
import { SqliteCalendar } from "./calendar-store.ts";

type Face = Omit<ProviderCalendarStub, keyof Rpc.DurableObjectBranded>;

export class ProviderCalendar extends DurableObject<Env> implements Face {
  readonly #store: SqliteCalendar;
  /** When the alarm rings, UTC ms; null when none is set. */
  #alarmAt: number | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new SqliteCalendar(ctx.storage.sql);
    void ctx.blockConcurrencyWhile(async () => {
      this.#alarmAt = await ctx.storage.getAlarm();
      this.#setAlarm();
    });
  }

  async hold(command: Commands["hold"]): Promise<Answers["hold"]> {
    return this.#execute("hold", command);
  }

  async confirm(command: Commands["confirm"]): Promise<Answers["confirm"]> {
    return this.#execute("confirm", command);
  }

  async release(command: Commands["release"]): Promise<Answers["release"]> {
    return this.#execute("release", command);
  }

  async cancel(command: Commands["cancel"]): Promise<Answers["cancel"]> {
    return this.#execute("cancel", command);
  }

  async reschedule(command: Commands["reschedule"]): Promise<Answers["reschedule"]> {
    return this.#execute("reschedule", command);
  }

  async busy(from: number, to: number, capacity: number): ReturnType<Face["busy"]> {
    return this.#store.live({ start: from, end: to }, Date.now()).map((entry) => busyBooking(entry, capacity));
  }

  async pendingChanges(limit: number): Promise<NumberedChange[]> {
    return this.#store.pendingChanges(limit);
  }

  async acknowledge(seq: number): Promise<void> {
    this.#store.acknowledge(seq);
  }

  async rebuild(): Promise<number> {
    return this.ctx.storage.transactionSync(() => this.#store.restate(Date.now()));
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = null;
    const now = Date.now();
    const swept = this.ctx.storage.transactionSync(() => {
      this.#store.forget(now);
      return sweep(this.#store, now);
    });
    // More may be due than one sweep takes; the next alarm rings at once.
    this.#setAlarm(swept > 0 ? now : 0);
  }

  /** No await between reading and writing: whatever the concurrency, commands run one after the other, each whole or not at all. */
  #execute<N extends CommandName>(name: N, command: Commands[N]): Answers[N] {
    const moment = { now: Date.now(), newId: newId() };
    const answer = this.ctx.storage.transactionSync(() => execute(this.#store, name, command, moment));
    this.#setAlarm();
    return answer;
  }

  /**
   * Rings when the next hold runs out. A set alarm is early enough, since all holds last equally long; one in the past may
   * have been lost with its machine, so it counts as none.
   */
  #setAlarm(notBefore = 0): void {
    if (this.#alarmAt !== null && this.#alarmAt > Date.now()) return;
    const next = this.#store.nextExpiry();
    if (next === undefined) return;
    this.#alarmAt = Math.max(next, notBefore);
    void this.ctx.storage.setAlarm(this.#alarmAt);
  }
}
