/** The page's style: our tokens (OKLCH, 4 px grid, radii 6/10), light and dark, from phone to desk. */

export const styles = `
:root {
  color-scheme: light dark;
  --bg: light-dark(oklch(97.5% 0.004 255), oklch(18% 0.012 260));
  --surface: light-dark(oklch(100% 0 0), oklch(22% 0.014 260));
  --sunken: light-dark(oklch(96.5% 0.005 255), oklch(19.5% 0.013 260));
  --line: light-dark(oklch(90.5% 0.008 255), oklch(31% 0.016 260));
  --ink: light-dark(oklch(24% 0.02 260), oklch(94% 0.006 255));
  --soft: light-dark(oklch(47% 0.02 258), oklch(74% 0.014 258));
  --accent: light-dark(oklch(48% 0.17 262), oklch(76% 0.13 258));
  --tint: light-dark(oklch(95.5% 0.022 262), oklch(28% 0.05 262));
  --ok: light-dark(oklch(43% 0.11 155), oklch(80% 0.13 155));
  --ok-bg: light-dark(oklch(95.5% 0.035 155), oklch(28% 0.045 155));
  --warn: light-dark(oklch(45% 0.1 70), oklch(84% 0.12 80));
  --warn-bg: light-dark(oklch(95.5% 0.05 85), oklch(30% 0.05 75));
  --bad: light-dark(oklch(47% 0.18 25), oklch(78% 0.13 22));
  --bad-bg: light-dark(oklch(95.5% 0.025 20), oklch(29% 0.06 22));
  --info: light-dark(oklch(45% 0.11 240), oklch(80% 0.1 235));
  --info-bg: light-dark(oklch(95.5% 0.025 235), oklch(28% 0.045 240));
  --shadow: 0 1px 2px light-dark(oklch(20% 0.02 260 / 0.06), oklch(0% 0 0 / 0.3));
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 14px/1.5 Inter, ui-sans-serif, system-ui, "Segoe UI", sans-serif; font-variant-numeric: tabular-nums; }
a { color: var(--accent); }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; padding: 0; }
h1 { font-size: 20px; line-height: 28px; letter-spacing: -0.015em; }
h2 { font-size: 15px; letter-spacing: -0.005em; }
h2:focus { outline: none; }
h3 { font-size: 14px; }
h4 { font-size: 12px; color: var(--soft); font-weight: 600; }
ul { list-style: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mono, pre, .exchange td, .exchange th { font-family: ui-monospace, "JetBrains Mono", "SF Mono", Menlo, Consolas, monospace; font-size: 12px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: 16px; top: -48px; padding: 8px 12px; background: var(--surface); border-radius: 6px; z-index: 1; }
.skip:focus { top: 8px; }

.top { display: flex; gap: 14px; align-items: center; max-width: 1360px; margin: 0 auto; padding: 24px 24px 16px; }
.top p { color: var(--soft); }
.mark { flex: none; width: 36px; height: 36px; border-radius: 10px; background: conic-gradient(from 210deg, oklch(62% 0.16 262), oklch(72% 0.13 200), oklch(80% 0.13 155), oklch(62% 0.16 262)); }
.live { margin-left: auto; display: inline-flex; align-items: center; gap: 8px; color: var(--soft); font-size: 13px; white-space: nowrap; }
.live::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--soft); }
.live[data-state="on"]::before { background: var(--ok); }
.live[data-state="off"]::before { background: var(--bad); }

main { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr) 348px; max-width: 1360px; margin: 0 auto; padding: 0 24px 48px; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); overflow: clip; min-width: 0; }
.log { grid-column: 1 / -1; }
.card-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 10px 16px; min-height: 52px; border-bottom: 1px solid var(--line); }
.card-head h2 { margin-right: auto; }
.empty { padding: 48px 24px; text-align: center; color: var(--soft); text-wrap: balance; }

button, input { font: inherit; color: inherit; }
button { padding: 4px 10px; min-height: 32px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); cursor: pointer; }
button:hover { border-color: var(--soft); }
button.quiet { border-color: transparent; background: none; color: var(--soft); }
button.quiet:hover { background: var(--sunken); color: var(--ink); }
input { width: 100%; min-height: 32px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--sunken); }
input::placeholder { color: var(--soft); opacity: 1; }
.filter input { width: 220px; }
.tabs { display: flex; gap: 2px; padding: 2px; border-radius: 8px; background: var(--sunken); }
.tabs a { padding: 3px 12px; border-radius: 6px; color: var(--soft); text-decoration: none; font-size: 13px; }
.tabs a[aria-current] { background: var(--surface); color: var(--ink); box-shadow: var(--shadow); font-weight: 550; }
.badge { flex: none; padding: 1px 8px; border-radius: 99px; font-size: 12px; font-weight: 550; white-space: nowrap; }
.ok { color: var(--ok); background: var(--ok-bg); }
.warn { color: var(--warn); background: var(--warn-bg); }
.bad { color: var(--bad); background: var(--bad-bg); }
.info { color: var(--info); background: var(--info-bg); }
time, .took { color: var(--soft); font-size: 12px; white-space: nowrap; }

/* As tall as the vendors beside it, however much mail there is: its own content does not count. */
.inbox { display: flex; flex-direction: column; contain: size; min-height: 640px; }
.inbox-body { flex: 1; display: grid; grid-template-columns: 300px minmax(0, 1fr); min-height: 0; }
.list { overflow-y: auto; border-right: 1px solid var(--line); }
.message { display: grid; gap: 1px; padding: 10px 16px; color: inherit; text-decoration: none; border-bottom: 1px solid var(--line); box-shadow: inset 3px 0 transparent; }
.message:hover { background: var(--sunken); }
.message[aria-current] { background: var(--tint); box-shadow: inset 3px 0 var(--accent); }
.message:focus-visible { outline-offset: -2px; }
.line { display: flex; gap: 8px; justify-content: space-between; align-items: baseline; }
.who, .subject, .preview { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.who { font-size: 13px; color: var(--soft); }
.subject { font-weight: 550; }
.preview { color: var(--soft); font-size: 13px; }
.reader { overflow-y: auto; }
.reader article { display: flex; flex-direction: column; gap: 12px; padding: 16px 20px; height: 100%; }
.reader h3 { font-size: 17px; line-height: 24px; }
.envelope { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; font-size: 13px; overflow-wrap: anywhere; }
.envelope dt { color: var(--soft); }
.reader .tabs { align-self: start; }
iframe { flex: 1; min-height: 320px; width: 100%; border: 1px solid var(--line); border-radius: 6px; background: white; color-scheme: light; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
pre.text { font-size: 13px; line-height: 1.6; }

.vendor { display: grid; gap: 8px; padding: 16px; align-content: start; }
.vendor + .vendor { border-top: 1px solid var(--line); }
.vendor header { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
.vendor p { color: var(--soft); font-size: 13px; }
.vendor p.mono { font-size: 12px; }
.faults li { padding: 4px 10px; border-radius: 6px; background: var(--bad-bg); color: var(--bad); font-size: 13px; }
.faults li + li { margin-top: 4px; }
.modes { margin: 0; padding: 0; border: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: 6px; }
.modes button { padding: 4px; font-size: 13px; }
.modes button.on { border-color: var(--bad); color: var(--bad); background: var(--bad-bg); font-weight: 550; }
.numbers { display: flex; gap: 8px; align-items: end; margin-top: 8px; }
.numbers label { flex: 1; min-width: 0; color: var(--soft); font-size: 12px; }

details { border-bottom: 1px solid var(--line); }
details:last-child { border-bottom: 0; }
summary { display: flex; align-items: center; gap: 10px; padding: 7px 16px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "›"; flex: none; width: 10px; color: var(--soft); }
details[open] > summary::before { rotate: 90deg; }
summary:hover { background: var(--sunken); }
summary:focus-visible { outline-offset: -2px; }
.method { flex: none; width: 48px; font-weight: 600; font-size: 12px; }
.path { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.took { width: 64px; text-align: right; }
summary time { width: 104px; text-align: right; }
.exchange { display: grid; gap: 6px; padding: 4px 16px 16px 36px; }
.exchange table { border-collapse: collapse; }
.exchange th { text-align: left; font-weight: 400; color: var(--soft); padding: 1px 16px 1px 0; vertical-align: top; white-space: nowrap; }
.exchange td { overflow-wrap: anywhere; }
.exchange pre { max-height: 360px; overflow: auto; padding: 12px; border-radius: 6px; background: var(--sunken); }

@media (max-width: 1080px) {
  main { grid-template-columns: minmax(0, 1fr); }
  .inbox { contain: none; min-height: 0; }
  .inbox-body { height: 600px; }
  #vendor-list { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); }
  .vendor + .vendor { border-top: 0; }
}
@media (max-width: 700px) {
  .top { padding: 16px; align-items: start; }
  .top p { font-size: 13px; }
  main { padding: 0 12px 32px; gap: 12px; }
  .inbox-body { display: block; height: auto; }
  .list { max-height: 264px; border-right: 0; border-bottom: 1px solid var(--line); }
  .reader article { height: auto; padding: 16px; }
  iframe { min-height: 460px; }
  .filter { order: 3; flex-basis: 100%; }
  .filter input { width: 100%; }
  button, input, .tabs a { min-height: 40px; }
  .tabs a { display: grid; place-items: center; }
  .vendor + .vendor { border-top: 1px solid var(--line); }
  summary { flex-wrap: wrap; gap: 4px 8px; padding: 10px 16px; }
  .path { flex-basis: calc(100% - 80px); }
  .took { width: auto; }
  summary time { width: auto; margin-left: auto; }
  .exchange { padding-left: 16px; }
  .exchange tr { display: grid; padding-bottom: 4px; }
}
`;
