/** A series over time by uPlot (loaded when first shown), with the same numbers as a table behind it. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";
import { useTheme } from "../lib/theme.ts";
import { EmptyState } from "./states.tsx";
import "./picture.css";

export type Point = { at: string; value: number };
export type TimeSeriesProps = {
  label: string;
  points: readonly Point[];
  /** Value in words with its unit, for axis, hover and table. */ say: (value: number) => string;
  height?: number;
};

/** Milliseconds. Up to two of them the axis says hours, beyond days. */
const DAY = 86_400_000;
const spanOf = (points: readonly Point[]): number => Date.parse(points.at(-1)?.at ?? "") - Date.parse(points[0]?.at ?? "");

/** A canvas needs the colour itself: the browser resolves the token on a probe. */
function resolve(probe: HTMLElement, name: string): string {
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.style.color = "";
  return color;
}

export function TimeSeries(props: TimeSeriesProps) {
  const { label, points, say } = props;
  const { t } = useTranslation("ui");
  const { instant } = useFormat();
  const theme = useTheme();
  if (points.length === 0) return <EmptyState scene="calm" title={t("chart.empty")} level={3} />;
  return (
    <figure className="time-series" aria-label={label}>
      <Plot key={theme} {...props} />
      <details>
        <summary>{t("chart.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("chart.time")}</th>
              <th scope="col">{label}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, value }) => (
              <tr key={at}>
                <td>{instant(at)}</td>
                <td>{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Made anew with the theme, since a canvas knows no CSS variables. */
function Plot({ label, points, say, height = 220 }: TimeSeriesProps) {
  const { t } = useTranslation("ui");
  const { instant } = useFormat();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (!element || points.length === 0) return;
    let stop = (): void => undefined;
    let left = false;
    void Promise.all([import("uplot"), import("uplot/dist/uPlot.min.css")]).then(([{ default: UPlot }]) => {
      if (left) return;
      const tick = spanOf(points) > 2 * DAY ? "day" : "time";
      const axis = {
        stroke: resolve(element, "--text-soft"),
        grid: { stroke: resolve(element, "--line"), width: 1 },
        ticks: { show: false },
        font: `12px ${getComputedStyle(element).fontFamily}`,
      };
      const plot = new UPlot(
        {
          width: element.clientWidth,
          height,
          legend: { show: true, live: true },
          axes: [
            { ...axis, values: (_plot, seconds) => seconds.map((at) => instant(new Date(at * 1000).toISOString(), tick)) },
            { ...axis, size: 64, values: (_plot, values) => values.map(say) },
          ],
          series: [
            { label: t("chart.time"), value: (_plot, seconds) => (seconds ? instant(new Date(seconds * 1000).toISOString()) : "") },
            {
              label,
              stroke: resolve(element, "--accent"),
              fill: resolve(element, "--accent-soft"),
              width: 2,
              points: { show: false },
              value: (_plot, value) => (value === null ? "" : say(value)),
            },
          ],
        },
        [points.map(({ at }) => Date.parse(at) / 1000), points.map(({ value }) => value)],
        element,
      );
      const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
      observer.observe(element);
      stop = () => {
        observer.disconnect();
        plot.destroy();
      };
    });
    return () => {
      left = true;
      stop();
    };
  }, [points, label, say, height, instant, t]);

  return <div ref={box} aria-hidden="true" />;
}
