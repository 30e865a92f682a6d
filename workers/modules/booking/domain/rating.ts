/** A provider's rating, kept up to date review by review instead of counted anew. */

export type Stars = 1 | 2 | 3 | 4 | 5;

export interface RatingStatistics {
  readonly count: number;
  /** Of all stars; the average is sum / count. */
  readonly sum: number;
  /** Reviews with one star first, with five last. */
  readonly histogram: readonly [number, number, number, number, number];
}

export const NO_RATINGS: RatingStatistics = { count: 0, sum: 0, histogram: [0, 0, 0, 0, 0] };

export const withReview = (statistics: RatingStatistics, stars: Stars): RatingStatistics => counted(statistics, stars, 1);

/** `stars` must be those of a review that was counted. */
export const withoutReview = (statistics: RatingStatistics, stars: Stars): RatingStatistics => counted(statistics, stars, -1);

export const withChangedReview = (statistics: RatingStatistics, from: Stars, to: Stars): RatingStatistics =>
  withReview(withoutReview(statistics, from), to);

/** Tenths of a star, half up, e.g. 47 for 4.7; undefined without a review. */
export const averageTenths = ({ count, sum }: RatingStatistics): number | undefined =>
  count === 0 ? undefined : Math.floor((sum * 20 + count) / (count * 2));

function counted({ count, sum, histogram }: RatingStatistics, stars: Stars, by: 1 | -1): RatingStatistics {
  const [one, two, three, four, five] = histogram;
  const bar = (of: Stars, reviews: number): number => (of === stars ? reviews + by : reviews);
  return {
    count: count + by,
    sum: sum + by * stars,
    histogram: [bar(1, one), bar(2, two), bar(3, three), bar(4, four), bar(5, five)],
  };
}
