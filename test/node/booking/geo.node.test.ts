/** Circles on the globe against the plainest search there is, also where the map has its seams. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceMetres } from "../../../workers/platform/geo/distance.ts";
import type { Place } from "../../../workers/platform/geo/distance.ts";
import { geohashOf, interleave } from "../../../workers/platform/geo/geohash.ts";
import { isWithin, searchArea } from "../../../workers/platform/geo/search-area.ts";

const KM = 1000;
const place = (lat: number, lng: number): Place => ({ lat, lng });

/** What the index would return: in a range and in a box, then at the exact distance. */
function found(centre: Place, radius: number, places: readonly Place[]): Place[] {
  const area = searchArea(centre, radius);
  return places.filter((at) => {
    const hash = geohashOf(at);
    const inRange = area.ranges.some(({ from, to }) => from <= hash && hash <= to);
    const inBox = area.boxes.some((box) => box.south <= at.lat && at.lat <= box.north && box.west <= at.lng && at.lng <= box.east);
    return inRange && inBox && isWithin(area, at);
  });
}

describe("distances", () => {
  it.each([
    ["New York to London", place(40.7128, -74.006), place(51.5074, -0.1278), 5570],
    ["a quarter of the equator", place(0, 0), place(0, 90), 10_007.6],
    ["pole to pole", place(90, 0), place(-90, 120), 20_015.1],
    ["over the antimeridian", place(-17.7, 179.5), place(-17.7, -179.5), 105.9],
    ["180 east and 180 west", place(10, 180), place(10, -180), 0],
  ])("are right from %s", (_, a, b, km) => {
    expect(distanceMetres(a, b) / KM).toBeCloseTo(km, -0.5);
    expect(distanceMetres(b, a)).toBeCloseTo(distanceMetres(a, b), 6);
  });
});

describe("a geohash", () => {
  it("interleaves 26 bits and 26 bits", () => {
    const bits = (n: number) => n.toString(2).padStart(26, "0");
    fc.assert(
      fc.property(fc.nat(2 ** 26 - 1), fc.nat(2 ** 26 - 1), (column, row) => {
        const expected = Array.from(bits(column), (bit, i) => bit + bits(row)[i]).join("");
        expect(interleave(column, row)).toBe(Number.parseInt(expected, 2));
      }),
    );
  });

  it("begins with the bits of the geohash everybody knows", () => {
    const letters = "0123456789bcdefghjkmnpqrstuvwxyz";
    const text = (hash: number) => {
      const bits = hash.toString(2).padStart(52, "0");
      return Array.from({ length: 10 }, (_, i) => letters[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join("");
    };
    expect(text(geohashOf(place(57.64911, 10.40744)))).toBe("u4pruydqqv");
    expect(text(geohashOf(place(37.8324, 112.5584)))).toBe("ww8p1r4t8y");
  });

  it("is a safe integer everywhere", () => {
    for (const [lat, lng] of [
      [90, 180],
      [-90, -180],
      [0, 0],
      [90, -180],
    ] as const) {
      expect(Number.isSafeInteger(geohashOf(place(lat, lng)))).toBe(true);
    }
    expect(geohashOf(place(90, 180))).toBe(2 ** 52 - 1);
  });
});

describe("a search area", () => {
  it("reaches over the antimeridian, from both sides and standing on it", () => {
    const fiji = [place(-17, 179.9), place(-17, -179.9), place(-17, 180), place(-17, -180), place(-17, 178)];
    for (const lng of [179.95, -179.95, 180, -180]) expect(found(place(-17, lng), 30 * KM, fiji)).toEqual(fiji.slice(0, 4));
  });

  it("contains every meridian around a pole", () => {
    const around = Array.from({ length: 36 }, (_, i) => place(89.9, i * 10 - 180));
    expect(found(place(89.95, 20), 20 * KM, around)).toEqual(around);
    expect(found(place(90, 0), 12 * KM, around)).toEqual(around);
    expect(found(place(-90, 0), 12 * KM, around)).toEqual([]);
  });

  it("needs few ranges", () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (lat, lng) => {
        expect(searchArea(place(lat, lng), 25 * KM).ranges.length).toBeLessThanOrEqual(24);
      }),
    );
  });

  it("may hold nothing but its centre, or the whole world", () => {
    const spots = [place(12, 34), place(12.001, 34), place(-80, 170)];
    expect(found(place(12, 34), 0, spots)).toEqual([spots[0]]);
    expect(found(place(12, 34), 20_100 * KM, spots)).toEqual(spots);
  });

  /** Half the places near the centre and near the seams, where mistakes would be. */
  const anywhere = fc
    .tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
    .map(([lat, lng]) => place(lat, lng));
  const seams = fc
    .tuple(fc.constantFrom(-90, -89.99, -60, 0, 60, 89.99, 90), fc.constantFrom(-180, -179.99, 0, 179.99, 180))
    .map(([lat, lng]) => place(lat, lng));
  const radius = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 50 * KM, noNaN: true }),
    fc.double({ min: 50 * KM, max: 20_100 * KM, noNaN: true }),
  );

  it("finds exactly what a look at every place finds", () => {
    const nearby = (centre: Place, metres: number, share: number, bearing: number): Place => {
      const lat = Math.max(-90, Math.min(90, centre.lat + ((metres * share) / 111_000) * Math.cos(bearing)));
      const lng = centre.lng + ((metres * share) / (111_000 * Math.max(1e-6, Math.cos((lat * Math.PI) / 180)))) * Math.sin(bearing);
      return place(lat, ((((lng + 180) % 360) + 360) % 360) - 180);
    };
    const near = fc.array(fc.tuple(fc.double({ min: 0, max: 1.3, noNaN: true }), fc.double({ min: 0, max: 6.3, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(anywhere, seams),
        radius,
        fc.array(fc.oneof(anywhere, seams), { maxLength: 20 }),
        near,
        (centre, metres, far, close) => {
          const places = [...far, ...close.map(([share, bearing]) => nearby(centre, metres, share, bearing))];
          const expected = places.filter((at) => distanceMetres(centre, at) <= metres);
          expect(found(centre, metres, places)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
