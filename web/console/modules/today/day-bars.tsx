/** One bar per day in a line of text. The table beside it holds the numbers for those who do not see it. */
const WIDTH = 186;
const HEIGHT = 34;
/** Units of the drawing per day, gap included: a month fits the width. */
const STEP = WIDTH / 31;

export type Bar = { label: string; value: number };

export function DayBars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg className="day-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      {Array.from({ length: 31 }, (_day, index) => {
        const bar = bars[index];
        const height = bar && bar.value > 0 ? Math.max(4, (bar.value / most) * HEIGHT) : 2;
        return (
          <g key={index} className="day-bar" data-state={bar === undefined ? "ahead" : bar.value > 0 ? "some" : "none"}>
            {bar && <title>{bar.label}</title>}
            {bar && <rect className="day-bar-reach" x={index * STEP} y={0} width={STEP} height={HEIGHT} />}
            <rect x={index * STEP + 0.75} y={HEIGHT - height} width={STEP - 1.5} height={height} rx={1.25} />
          </g>
        );
      })}
    </svg>
  );
}
