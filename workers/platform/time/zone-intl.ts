/** The only file that asks `Intl` about time zones: names, offsets, and where an offset changes. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "./civil.ts";

/** A change of offset: from `atMs` (UTC) on the second offset holds. Offsets in milliseconds east of Greenwich. */
export interface Transition {
  readonly atMs: number;
  readonly offsetBeforeMs: number;
  readonly offsetAfterMs: number;
}

/** Offset from UTC in milliseconds at an instant; one call costs about a microsecond. */
export type OffsetReader = (utcMs: number) => number;

/** Finer than any two real transitions since 1970 lie apart (the closest: Tucumán 2004, 12 days). */
const PROBE_STEP_MS = 7 * DAY_MS;
/** The longest IANA name has 32 characters. */
const MAX_NAME_LENGTH = 64;
const NAME_SHAPE = /^[A-Za-z][A-Za-z0-9_+\-/]*$/;
/** `1880, GMT-04:56:02`, `2026, GMT+5:45` or `2026, GMT`. */
const OFFSET_SHAPE = /GMT(?:([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?)?$/;

/** Engines still answer with some names that IANA has since replaced; we store the current ones. */
const RENAMED = new Map([
  ["Africa/Asmera", "Africa/Asmara"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Catamarca", "America/Argentina/Catamarca"],
  ["America/Coral_Harbour", "America/Atikokan"],
  ["America/Cordoba", "America/Argentina/Cordoba"],
  ["America/Godthab", "America/Nuuk"],
  ["America/Indianapolis", "America/Indiana/Indianapolis"],
  ["America/Jujuy", "America/Argentina/Jujuy"],
  ["America/Louisville", "America/Kentucky/Louisville"],
  ["America/Mendoza", "America/Argentina/Mendoza"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** The canonical IANA name in its own spelling, or undefined when there is no such zone. Offsets are not zones. */
export function canonicalZoneName(name: string): string | undefined {
  if (name.length > MAX_NAME_LENGTH || !NAME_SHAPE.test(name)) return undefined;
  try {
    const resolved = new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
    return RENAMED.get(resolved) ?? resolved;
  } catch {
    return undefined; // RangeError: Intl does not know the name.
  }
}

/** A reader for a name that {@link canonicalZoneName} has accepted; building the formatter costs about 50 µs. */
export function openOffsetReader(name: string): OffsetReader {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset", year: "numeric" });
  return (utcMs) => parseOffset(format.format(utcMs));
}

/** Every change of offset in (fromMs, toMs], and the offset at `fromMs`. Both ends in whole seconds. */
export function readTransitions(
  readOffset: OffsetReader,
  fromMs: number,
  toMs: number,
): { readonly firstOffsetMs: number; readonly transitions: readonly Transition[] } {
  const firstOffsetMs = readOffset(fromMs);
  const transitions: Transition[] = [];
  let offsetBeforeMs = firstOffsetMs;
  for (let left = fromMs; left < toMs; left += PROBE_STEP_MS) {
    const right = Math.min(left + PROBE_STEP_MS, toMs);
    const offsetAfterMs = readOffset(right);
    if (offsetAfterMs === offsetBeforeMs) continue;
    const atMs = firstSecondWithoutOffset(readOffset, offsetBeforeMs, { left, right });
    transitions.push({ atMs, offsetBeforeMs, offsetAfterMs });
    offsetBeforeMs = offsetAfterMs;
  }
  return { firstOffsetMs, transitions };
}

/** Nearly every change lies on a full quarter of an hour of UTC, so those are tried first and seconds only if need be. */
function firstSecondWithoutOffset(readOffset: OffsetReader, offsetMs: number, span: Span): number {
  const coarse = halve(readOffset, offsetMs, { ...span, unitMs: 15 * MINUTE_MS });
  const fine = { left: coarse.left, right: coarse.right, unitMs: SECOND_MS };
  if (readOffset(coarse.right - SECOND_MS) === offsetMs) return coarse.right;
  return halve(readOffset, offsetMs, fine).right;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Narrows a change down: `left` still has the offset, `right` no longer; both at most `unitMs` apart. */
function halve(readOffset: OffsetReader, offsetMs: number, { left, right, unitMs }: Span & { unitMs: number }): Span {
  let [low, high] = [left, right];
  while (high - low > unitMs) {
    const middle = Math.floor((low + high) / 2 / unitMs) * unitMs;
    if (middle <= low) break;
    if (readOffset(middle) === offsetMs) low = middle;
    else high = middle;
  }
  return { left: low, right: high };
}

function parseOffset(formatted: string): number {
  const match = OFFSET_SHAPE.exec(formatted);
  if (!match?.[1]) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return (match[1] === "-" ? -seconds : seconds) * SECOND_MS;
}
