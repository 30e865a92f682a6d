/** What a clock on the company's wall shows ↔ an instant, for `<input type="datetime-local">`. Pure: the zone is given. */

const parts = (timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });

/** ISO instant → `2026-11-20T14:05` in the zone. */
export function wallClockOf(iso: string, timeZone: string): string {
  const found = Object.fromEntries(
    parts(timeZone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  return `${found["year"]}-${found["month"]}-${found["day"]}T${found["hour"]}:${found["minute"]}`;
}

/** The reverse; a time that a clock change skips moves on by the gap, one that comes twice is its first. `undefined` if unreadable. */
export function instantOf(wallClock: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const offsetAt = (instant: number) =>
    Date.parse(`${wallClockOf(new Date(instant).toISOString(), timeZone)}Z`) - Math.floor(instant / 60_000) * 60_000;
  // Offsets a day before and after bracket any change; the earlier instant that shows this wall time wins.
  const candidates = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].map((offset) => asUtc - offset);
  const shown = candidates.filter((instant) => wallClockOf(new Date(instant).toISOString(), timeZone) === wallClock.slice(0, 16));
  return new Date(shown.length > 0 ? Math.min(...shown) : Math.max(...candidates)).toISOString();
}
