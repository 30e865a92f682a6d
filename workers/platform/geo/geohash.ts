/**
 * Places as whole numbers that an ordinary index can search: 26 bits of longitude and 26 of latitude, interleaved, so
 * that a square of the map is one range. 52 bits are a safe integer in JavaScript, SQLite, Postgres and JSON alike.
 */
import type { Place } from "./distance.ts";

/** Rows and columns of the finest grid; a cell is at most 0.6 m × 0.3 m. */
export const GRID = 2 ** 26;

/** Column (from −180 east) and row (from −90 north) on the finest grid. Never decreases as the angle grows. */
export const columnOf = (lng: number): number => cell((lng + 180) / 360);
export const rowOf = (lat: number): number => cell((lat + 90) / 180);

const cell = (share: number): number => Math.min(GRID - 1, Math.max(0, Math.floor(share * GRID)));

/** What is stored and indexed with a place. */
export const geohashOf = ({ lat, lng }: Place): number => interleave(columnOf(lng), rowOf(lat));

/** Bits of `column` and `row` in turn, the column's first: c25 r25 c24 r24 … c0 r0. Halves, because shifts end at 32 bits. */
export const interleave = (column: number, row: number): number =>
  interleave13(column >>> 13, row >>> 13) * GRID + interleave13(column & 0x1fff, row & 0x1fff);

const interleave13 = (column: number, row: number): number => spread(column) * 2 + spread(row);

/** 13 bits with a zero between each two: …dcba becomes …0d0c0b0a. */
function spread(bits: number): number {
  let spaced = bits & 0x1fff;
  spaced = (spaced | (spaced << 8)) & 0x00ff00ff;
  spaced = (spaced | (spaced << 4)) & 0x0f0f0f0f;
  spaced = (spaced | (spaced << 2)) & 0x33333333;
  return (spaced | (spaced << 1)) & 0x55555555;
}
