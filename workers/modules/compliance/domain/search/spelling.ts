/** Typo tolerance: the vocabulary's word nearest to one it does not hold. */

/** Optimal string alignment (insert, delete, replace, swap neighbours), given up beyond `limit` → `limit + 1`. */
export const alignmentDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? limit + 1;
};

/** One slip in short words, two from seven letters on; none under four, where every word resembles another. */
const slipsAllowed = (word: string): number => {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
};

/** The nearest word; among equals the more frequent, then the alphabetically first. Numbers are never corrected. */
export const correct = (word: string, vocabulary: ReadonlyMap<string, number>): string | undefined => {
  let limit = slipsAllowed(word);
  if (limit === 0 || /\d/.test(word)) return undefined;
  let nearest: { word: string; distance: number; frequency: number } | undefined;
  for (const [candidate, frequency] of vocabulary) {
    const distance = alignmentDistance(word, candidate, limit);
    if (distance > limit) continue;
    const nearer =
      !nearest ||
      distance < nearest.distance ||
      (distance === nearest.distance && (frequency > nearest.frequency || (frequency === nearest.frequency && candidate < nearest.word)));
    if (nearer) nearest = { word: candidate, distance, frequency };
    limit = Math.min(limit, nearest?.distance ?? limit);
  }
  return nearest?.word;
};

/** Words that begin with what was typed so far, the most frequent first. */
export const completions = (prefix: string, vocabulary: ReadonlyMap<string, number>, most: number): string[] =>
  prefix.length < 3
    ? []
    : [...vocabulary]
        .filter(([word]) => word.startsWith(prefix))
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, most)
        .map(([word]) => word);
