/** Structured logs: one JSON line per record, ids and durations only; never personal data, parameters or secrets. */

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** Stack and message of `error` are logged without the parameters of a failed query. */
  error(message: string, error: unknown, fields?: LogFields): void;
  with(fields: LogFields): Logger;
}

type Level = "info" | "warn" | "error";
type Sink = (level: Level, line: string) => void;

const toConsole: Sink = (level, line) => {
  // oxlint-disable-next-line no-console -- the one place that writes to the platform's log stream
  console[level](line);
};

export function createLogger(fields: LogFields = {}, sink: Sink = toConsole): Logger {
  const write = (level: Level, message: string, more?: LogFields) => sink(level, JSON.stringify({ level, message, ...fields, ...more }));
  return {
    info: (message, more) => write("info", message, more),
    warn: (message, more) => write("warn", message, more),
    error: (message, error, more) => write("error", message, { ...more, error: describe(error) }),
    with: (more) => createLogger({ ...fields, ...more }, sink),
  };
}

/** Drizzle's message holds the parameters of the failed query, and so personal data: only its cause is told. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  if (error.name === "DrizzleQueryError" || "params" in error) return `query failed: ${error.cause ? describe(error.cause) : "no cause"}`;
  return (error.stack ?? `${error.name}: ${error.message}`).slice(0, 2000);
}
