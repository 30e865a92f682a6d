/** Which subpart of 29 CFR 1926 a section belongs to, by its number: the groups in which people look for facts and rules. Pure. */

export const SUBPARTS = [
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
  "V",
  "W",
  "X",
  "Z",
  "AA",
  "CC",
] as const;
export type Subpart = (typeof SUBPARTS)[number];
export const isSubpart = (value: string): value is Subpart => SUBPARTS.some((subpart) => subpart === value);

/** First section number of each subpart, ascending, as the code lays them out. */
const STARTS: readonly [number, Subpart][] = [
  [20, "C"],
  [50, "D"],
  [95, "E"],
  [150, "F"],
  [200, "G"],
  [250, "H"],
  [300, "I"],
  [350, "J"],
  [400, "K"],
  [450, "L"],
  [500, "M"],
  [550, "N"],
  [600, "O"],
  [650, "P"],
  [700, "Q"],
  [750, "R"],
  [800, "S"],
  [850, "T"],
  [900, "U"],
  [950, "V"],
  [1000, "W"],
  [1050, "X"],
  [1100, "Z"],
  [1200, "AA"],
  [1400, "CC"],
];

/** `1926.501` → `M`; undefined outside part 1926. */
export function subpartOf(regulationId: string): Subpart | undefined {
  const [part, section] = regulationId.split(".");
  const number = Number(section);
  if (part !== "1926" || !Number.isFinite(number)) return undefined;
  return STARTS.findLast(([from]) => number >= from)?.[1];
}
