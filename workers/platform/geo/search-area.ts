/**
 * A circle on the globe as something an index `(category, geohash, lat, lng)` can find: a few geohash ranges, then the
 * box around the circle, then the exact distance. Correct over the antimeridian and around the poles.
 */
import { distanceMetres, EARTH_RADIUS_M, radians } from "./distance.ts";
import type { Place } from "./distance.ts";
import { columnOf, GRID, interleave, rowOf } from "./geohash.ts";

/** Degrees, both ends included; `west <= east`. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Geohashes, both ends included. */
export interface GeohashRange {
  readonly from: number;
  readonly to: number;
}

/** Every place within the circle lies in a box and in a range; of the places in both, `isWithin` tells which are. */
export interface SearchArea {
  readonly centre: Place;
  readonly radiusMetres: number;
  /** One, or two on both sides of the antimeridian. */
  readonly boxes: readonly Box[];
  /** Ascending and disjoint, at most MOST_RANGES a box. */
  readonly ranges: readonly GeohashRange[];
}

/** More ranges read fewer rows in vain but cost a look-up each; measured by `npm run bench -- geo`. */
const MOST_RANGES = 12;

/** About a centimetre: more than the distance formula's rounding. */
const MARGIN_DEGREES = 1e-7;

/** `lat` within ±90; any `lng`. */
export function searchArea(centre: Place, radiusMetres: number): SearchArea {
  const boxes = boxesAround(centre, radiusMetres);
  return { centre, radiusMetres, boxes, ranges: merged(boxes.flatMap(rangesOf)) };
}

/** The last word on whether a place is in the circle. */
export const isWithin = ({ centre, radiusMetres }: SearchArea, place: Place): boolean => distanceMetres(centre, place) <= radiusMetres;

/** The circle's extent in latitude and longitude (Bronstein, spherical triangles): sin Δλ = sin δ / cos φ. */
function boxesAround({ lat, lng }: Place, radiusMetres: number): Box[] {
  const angle = radiusMetres / EARTH_RADIUS_M;
  const reach = (angle * 180) / Math.PI + MARGIN_DEGREES;
  const south = Math.max(-90, lat - reach);
  const north = Math.min(90, lat + reach);
  // A circle over a pole touches every meridian.
  if (south === -90 || north === 90) return [{ south, north, west: -180, east: 180 }];
  const sine = Math.sin(angle) / Math.cos(radians(lat));
  const wide = (Math.asin(Math.min(1, sine)) * 180) / Math.PI + MARGIN_DEGREES;
  const middle = lng >= -180 && lng <= 180 ? lng : lng - 360 * Math.floor((lng + 180) / 360);
  const west = middle - wide;
  const east = middle + wide;
  if (west < -180) return beside({ south, north, west: west + 360, east });
  if (east > 180) return beside({ south, north, west, east: east - 360 });
  return [{ south, north, west, east }];
}

const beside = ({ south, north, west, east }: Box): Box[] => [
  { south, north, west: -180, east },
  { south, north, west, east: 180 },
];

/** A square of the quadtree: `size` cells of the finest grid a side. */
interface Square {
  readonly column: number;
  readonly row: number;
  readonly size: number;
}

/** Quarters the map, dropping what lies outside the box, until another round would make too many pieces. */
function rangesOf(box: Box): GeohashRange[] {
  const [firstColumn, lastColumn, firstRow, lastRow] = [columnOf(box.west), columnOf(box.east), rowOf(box.south), rowOf(box.north)];
  const touches = ({ column, row, size }: Square): boolean =>
    column <= lastColumn && column + size > firstColumn && row <= lastRow && row + size > firstRow;
  const inside = ({ column, row, size }: Square): boolean =>
    column >= firstColumn && column + size - 1 <= lastColumn && row >= firstRow && row + size - 1 <= lastRow;

  let ranges: GeohashRange[] = [{ from: 0, to: GRID * GRID - 1 }];
  const whole: Square[] = [];
  let edge: Square[] = [{ column: 0, row: 0, size: GRID }];
  while (edge.length > 0 && (edge[0]?.size ?? 1) > 1) {
    const quarters = edge.flatMap(quartersOf).filter(touches);
    whole.push(...quarters.filter(inside));
    edge = quarters.filter((square) => !inside(square));
    const finer = merged([...whole, ...edge].map(rangeOf));
    if (finer.length > MOST_RANGES) break;
    ranges = finer;
  }
  return ranges;
}

function quartersOf({ column, row, size }: Square): Square[] {
  const half = size / 2;
  return [
    { column, row, size: half },
    { column, row: row + half, size: half },
    { column: column + half, row, size: half },
    { column: column + half, row: row + half, size: half },
  ];
}

function rangeOf({ column, row, size }: Square): GeohashRange {
  const from = interleave(column, row);
  return { from, to: from + size * size - 1 };
}

/** Ascending, and neighbours as one. */
function merged(ranges: readonly GeohashRange[]): GeohashRange[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
