/** Circle search over 100,000 providers in SQLite: through the geohash index, against a look at every provider. */
import { DatabaseSync } from "node:sqlite";
import { distanceMetres } from "../../../workers/platform/geo/distance.ts";
import type { Place } from "../../../workers/platform/geo/distance.ts";
import { geohashOf } from "../../../workers/platform/geo/geohash.ts";
import { isWithin, searchArea } from "../../../workers/platform/geo/search-area.ts";
import type { Figure } from "../figure.ts";
import { median } from "../load.ts";

const PROVIDERS = 100_000;
const CATEGORIES = 12;
const QUERIES = 200;
const KM = 1000;

type Provider = Place & { readonly id: number; readonly category: number };

/** Bound as JSON, so that one prepared statement serves any number of ranges and boxes. */
const SEARCH = `
  select p.id, p.lat, p.lng from json_each(?2) r
  cross join providers p indexed by providers_place on p.category = ?1 and p.gh between r.value ->> 0 and r.value ->> 1
  where p.lat between ?3 and ?4 and (p.lng between ?5 and ?6 or p.lng between ?7 and ?8)`;

export async function run(): Promise<Figure[]> {
  const random = randomNumbers(20_261_121);
  const providers = manyProviders(random);
  const db = databaseOf(providers);
  const indexed = db.prepare(SEARCH);
  const unindexed = db.prepare("select id, lat, lng from providers not indexed where category = ?");

  const throughIndex = (category: number, centre: Place, radius: number): number[] => {
    const area = searchArea(centre, radius);
    const [first, second = first] = area.boxes;
    if (!first || !second) throw new Error("an area without a box");
    const ranges = JSON.stringify(area.ranges.map(({ from, to }) => [from, to]));
    const rows = indexed.all(category, ranges, first.south, first.north, first.west, first.east, second.west, second.east);
    return idsOf(rows, (place) => isWithin(area, place));
  };
  const byLookingAtAll = (category: number, centre: Place, radius: number): number[] =>
    idsOf(unindexed.all(category), (place) => distanceMetres(centre, place) <= radius);

  const figures: Figure[] = [];
  for (const radius of [5 * KM, 25 * KM, 100 * KM]) {
    const micros: number[] = [];
    const bruteMicros: number[] = [];
    let hits = 0;
    for (let query = 0; query < QUERIES; query += 1) {
      const { category, ...centre } = providers[Math.floor(random() * PROVIDERS)] ?? unreachable();
      const [ids, took] = timed(() => throughIndex(category, centre, radius));
      micros.push(took);
      hits += ids.length;
      const [expected, slow] = timed(() => byLookingAtAll(category, centre, radius));
      bruteMicros.push(slow);
      if (ids.join() !== expected.join()) throw new Error(`not what brute force finds: ${JSON.stringify(centre)}, ${radius} m`);
    }
    const label = `${radius / KM} km around a provider, one category, ${Math.round(hits / QUERIES)} found`;
    const [value, baseline] = [median(micros) / 1000, median(bruteMicros) / 1000];
    figures.push({ metric: `${label}: median, against every provider of it`, value, unit: "ms", baseline, ratio: value / baseline });
    const slowest = micros.toSorted((a, b) => a - b)[Math.floor(QUERIES * 0.95)] ?? 0;
    figures.push({ metric: `${label}: p95, against the bound`, value: slowest / 1000, unit: "ms", baseline: 1, ratio: slowest / 1000 });
  }
  db.close();
  return figures;
}

function databaseOf(providers: readonly Provider[]): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.exec(`create table providers (id integer primary key, category integer not null, gh integer not null, lat real not null, lng real not null) strict;
    create index providers_place on providers (category, gh, lat, lng); begin`);
  const insert = db.prepare("insert into providers values (?, ?, ?, ?, ?)");
  for (const { id, category, lat, lng } of providers) insert.run(id, category, geohashOf({ lat, lng }), lat, lng);
  db.exec("commit; analyze");
  return db;
}

/** Two thirds in forty towns, bell-shaped over some 30 km; the rest anywhere, also at the poles and on the antimeridian. */
function manyProviders(random: () => number): readonly Provider[] {
  const towns = Array.from({ length: 40 }, (_, i) => ({ lat: random() * 120 - 55, lng: i % 8 === 0 ? 179.9 : random() * 360 - 180 }));
  return Array.from({ length: PROVIDERS }, (_, id) => {
    const town = towns[Math.floor(random() * towns.length)] ?? unreachable();
    const bell = () => (random() + random() + random() - 1.5) * 0.4;
    const place = id % 3 > 0 ? { lat: town.lat + bell(), lng: town.lng + bell() } : { lat: 90 - random() * 180, lng: random() * 360 - 180 };
    return { id, category: Math.floor(random() * CATEGORIES), lat: place.lat, lng: place.lng > 180 ? place.lng - 360 : place.lng };
  });
}

function idsOf(rows: readonly unknown[], keep: (place: Place) => boolean): number[] {
  const found = (rows as (Place & { readonly id: number })[]).filter(keep);
  return found.map(({ id }) => id).toSorted((a, b) => a - b);
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const result = work();
  return [result, (performance.now() - started) * 1000];
}

function unreachable(): never {
  throw new Error("an index out of range");
}

/** Mulberry32: the same providers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
