/** Which texts of a found section to show, with the ranges that match. Pure. */
import type { Regulation } from "./regulation-drawer.tsx";

export type Passage = { text: string; ranges: readonly (readonly [number, number])[] };
/** Beside title and summary at most so many paragraphs are shown. */
const MOST = 2;

export function passagesOf(regulation: Regulation): { title: Passage; summary: Passage; others: (Passage & { label: string })[] } {
  const found = regulation.highlights ?? [];
  const of = (field: "title" | "summary"): Passage =>
    found.find((highlight) => highlight.field === field && highlight.text === regulation[field]) ?? { text: regulation[field], ranges: [] };
  const paragraphs = regulation.paragraphs.flatMap(({ id, text }) => {
    const highlight = found.find((one) => one.text === text);
    return highlight ? [{ label: id.replace(regulation.id, ""), text, ranges: highlight.ranges }] : [];
  });
  return { title: of("title"), summary: of("summary"), others: paragraphs.slice(0, MOST) };
}

/** Cuts a text at its ranges, in order; overlapping and impossible ranges are skipped. */
export function cut({ text, ranges }: Passage): { text: string; marked: boolean; at: number }[] {
  const pieces: { text: string; marked: boolean; at: number }[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false, at });
    pieces.push({ text: text.slice(start, end), marked: true, at: start });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, at });
  return pieces;
}
