/** Round robin over a team: who gets a booking that any of them could take. */

export interface TeamMember {
  readonly id: string;
  /** When their latest booking was made (not when it takes place), UTC milliseconds; null before the first. */
  readonly lastBookedAt: number | null;
}

/** Before every instant. */
const NEVER = -1;

/** Of the members who are free, the one whose turn is longest ago; newcomers first, ties by id. */
export const nextMember = <M extends TeamMember>(free: readonly M[]): M | undefined => inTurn(free)[0];

/** All of them in turn, for trying the next when the calendar of the first has just been taken. */
export const inTurn = <M extends TeamMember>(free: readonly M[]): readonly M[] =>
  free.toSorted((a, b) => (a.lastBookedAt ?? NEVER) - (b.lastBookedAt ?? NEVER) || (a.id < b.id ? -1 : 1));
