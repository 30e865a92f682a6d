/** A calendar's tables in its object's SQLite: entries, remembered answers, and changes waiting for the projections. */
import type { CalendarAnswer, CalendarChange, NumberedChange } from "../workers/modules/booking/domain/calendar/commands.ts";
import { isLive, occupiedSpan } from "../workers/modules/booking/domain/calendar/entry.ts";
import type { CalendarEntry, HeldEntry, LiveEntry } from "../workers/modules/booking/domain/calendar/entry.ts";
import type { CalendarStore, RememberedAnswer } from "../workers/modules/booking/domain/calendar/execute.ts";
import { DAY_MS } from "../workers/platform/time/civil.ts";
import type { Interval } from "../workers/platform/time/intervals.ts";

/** How long a hold that ran out is still known as such. Confirmed and cancelled entries stay for good. */
const ENDED_HOLD_KEPT_MS = 30 * DAY_MS;

/** Refusals are remembered in memory only: they changed nothing, and a rush on one slot must not cost a disk write each. */
const REFUSALS_REMEMBERED = 5000;

/** `busy_from` and `busy_until` include the buffers; the partial indexes hold live entries only. */
const SCHEMA = `
  create table if not exists entries (
    id text primary key,
    status text not null,
    busy_from integer not null,
    busy_until integer not null,
    expires_at integer,
    ended_at integer,
    body text not null
  ) strict;
  create index if not exists entries_live on entries (busy_from, busy_until) where ended_at is null;
  create index if not exists entries_due on entries (expires_at) where status = 'held';
  create index if not exists entries_ended on entries (ended_at) where status in ('released', 'expired');
  create table if not exists answers (
    key text primary key,
    request text not null,
    answer text not null,
    kept_until integer not null
  ) strict;
  create index if not exists answers_kept on answers (kept_until);
  create table if not exists changes (
    seq integer primary key autoincrement,
    kind text not null,
    at integer not null,
    entry text not null
  ) strict;
`;

/** A column that holds a T, written by this file as JSON. */
type Json<T> = string & { readonly holds?: T };
const read = <T>(text: Json<T>): T => JSON.parse(text) as T;

type Body<E extends CalendarEntry> = { body: Json<E> };

export class SqliteCalendar implements CalendarStore {
  readonly #sql: SqlStorage;
  /** Length of the longest live entry with its buffers: how far back an overlap can begin. Never shrinks while awake. */
  #longestMs: number;
  readonly #refusals = new Map<string, RememberedAnswer>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(SCHEMA);
    const [row] = sql.exec<{ ms: number | null }>("select max(busy_until - busy_from) as ms from entries where ended_at is null");
    this.#longestMs = row?.ms ?? 0;
  }

  entry(id: string): CalendarEntry | undefined {
    const [row] = this.#sql.exec<Body<CalendarEntry>>("select body from entries where id = ?", id);
    return row && read(row.body);
  }

  /** The bound on both sides of `busy_from` makes this a short range of the index instead of all the future. */
  occupying({ start, end }: Interval): readonly LiveEntry[] {
    const rows = this.#sql.exec<Body<LiveEntry>>(
      "select body from entries where ended_at is null and busy_from < ? and busy_from >= ? and busy_until > ?",
      end,
      start - this.#longestMs,
      start,
    );
    return rows.toArray().map(({ body }) => read(body));
  }

  live(span: Interval, now: number): readonly LiveEntry[] {
    return this.occupying(span).filter((entry) => isLive(entry, now));
  }

  due(now: number, limit: number): readonly HeldEntry[] {
    const rows = this.#sql.exec<Body<HeldEntry>>(
      "select body from entries where status = 'held' and expires_at <= ? order by expires_at limit ?",
      now,
      limit,
    );
    return rows.toArray().map(({ body }) => read(body));
  }

  nextExpiry(): number | undefined {
    const [row] = this.#sql.exec<{ at: number | null }>("select min(expires_at) as at from entries where status = 'held'");
    return row?.at ?? undefined;
  }

  apply(change: CalendarChange): void {
    const { entry } = change;
    const span = occupiedSpan(entry);
    this.#longestMs = Math.max(this.#longestMs, span.end - span.start);
    this.#sql.exec(
      `insert into entries (id, status, busy_from, busy_until, expires_at, ended_at, body) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (id) do update set status = excluded.status, busy_from = excluded.busy_from, busy_until = excluded.busy_until,
         expires_at = excluded.expires_at, ended_at = excluded.ended_at, body = excluded.body`,
      entry.id,
      entry.status,
      span.start,
      span.end,
      entry.status === "held" ? entry.expiresAt : null,
      "endedAt" in entry ? entry.endedAt : null,
      JSON.stringify(entry),
    );
    this.#append(change);
  }

  answered(key: string): RememberedAnswer | undefined {
    const refusal = this.#refusals.get(key);
    if (refusal) return refusal;
    const [row] = this.#sql.exec<{ request: string; answer: Json<CalendarAnswer>; kept_until: number }>(
      "select request, answer, kept_until from answers where key = ?",
      key,
    );
    return row && { key, request: row.request, answer: read(row.answer), keptUntil: row.kept_until };
  }

  remember(remembered: RememberedAnswer): void {
    const { key, request, answer, keptUntil } = remembered;
    this.#refusals.delete(key);
    if (answer.kind === "refused") {
      for (const oldest of this.#refusals.keys()) {
        if (this.#refusals.size < REFUSALS_REMEMBERED) break;
        this.#refusals.delete(oldest);
      }
      this.#refusals.set(key, remembered);
      return;
    }
    this.#sql.exec(
      "insert or replace into answers (key, request, answer, kept_until) values (?, ?, ?, ?)",
      key,
      request,
      JSON.stringify(answer),
      keptUntil,
    );
  }

  /** Forgets what its retention is over for: answers, and holds that came to nothing. */
  forget(now: number): void {
    this.#sql.exec("delete from answers where kept_until <= ?", now);
    this.#sql.exec("delete from entries where status in ('released', 'expired') and ended_at <= ?", now - ENDED_HOLD_KEPT_MS);
  }

  pendingChanges(limit: number): NumberedChange[] {
    const rows = this.#sql.exec<{ seq: number; kind: CalendarChange["kind"]; at: number; entry: Json<CalendarEntry> }>(
      "select seq, kind, at, entry from changes order by seq limit ?",
      limit,
    );
    return rows.toArray().map(({ seq, kind, at, entry }) => ({ seq, kind, at, entry: read(entry) }));
  }

  acknowledge(seq: number): void {
    this.#sql.exec("delete from changes where seq <= ?", seq);
  }

  restate(now: number): number {
    const rows = this.#sql.exec<Body<LiveEntry>>("select body from entries where ended_at is null order by busy_from, id").toArray();
    for (const { body } of rows) this.#append({ kind: "restated", at: now, entry: read(body) });
    return rows.length;
  }

  #append({ kind, at, entry }: CalendarChange): void {
    this.#sql.exec("insert into changes (kind, at, entry) values (?, ?, ?)", kind, at, JSON.stringify(entry));
  }
}
