/** Line drawings for empty and broken places, in the theme's own colours. */
import type { ReactNode } from "react";

export type Scene = "shelf" | "site" | "people" | "paper" | "lost" | "broken" | "calm";

const soft = { fill: "var(--accent-soft)" };
const glow = { fill: "var(--glow)" };
const paper = { fill: "var(--surface)", stroke: "var(--line-strong)", strokeWidth: 1.6, strokeLinejoin: "round" as const };
const line = {
  fill: "none",
  stroke: "var(--line-strong)",
  strokeWidth: 1.6,
  strokeLinecap: "round" as const,
  strokeLinejoin: "round" as const,
};
const accent = { ...line, stroke: "var(--accent)", strokeWidth: 2 };
const ground = <path d="M14 98h132" {...line} />;

const SCENES: Record<Scene, ReactNode> = {
  shelf: (
    <>
      <ellipse cx="80" cy="58" rx="62" ry="42" {...soft} />
      <path d="M44 40h72l8 18H36z" {...paper} />
      <path d="M36 58a9 9 0 0 0 17.600 0a9 9 0 0 0 17.600 0a9 9 0 0 0 17.600 0a9 9 0 0 0 17.600 0a9 9 0 0 0 17.600 0" {...paper} />
      <path d="M62 40 56 58M80 40v18M98 40l6 18" {...line} />
      <path d="M44 68v30M116 68v30" {...line} />
      <rect x="56" y="76" width="22" height="22" rx="2" {...paper} />
      <path d="M86 98V78a2 2 0 0 1 2-2h16v22" {...line} />
      <circle cx="91" cy="88" r="1.600" {...glow} />
      {ground}
    </>
  ),
  site: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <path d="M40 98V52l34-20v66" {...paper} />
      <path d="M74 98V44h42v54" {...paper} />
      <path d="M50 62h12M50 76h12M86 58h8M100 58h8M86 72h8M100 72h8" {...line} />
      <path d="M116 98V22M108 22h34M116 30l22-8M138 22v16" {...accent} />
      <rect x="133" y="38" width="10" height="8" rx="1.500" {...glow} />
      {ground}
    </>
  ),
  people: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <circle cx="60" cy="48" r="12" {...paper} />
      <path d="M38 92c0-14 9-24 22-24s22 10 22 24z" {...paper} />
      <path d="M47 44c2-10 24-10 26 0z" {...glow} />
      <path d="M45 44.500h30" {...line} />
      <circle cx="104" cy="54" r="10" {...paper} />
      <path d="M86 92c0-12 8-20 18-20s18 8 18 20z" {...paper} />
      <path d="M122 34v12M116 40h12" {...accent} />
    </>
  ),
  paper: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <path d="M54 22h36l18 18v60H54z" {...paper} />
      <path d="M90 22v18h18" {...line} />
      <path d="M64 54h22M64 66h32M64 78h26" {...line} />
      <circle cx="106" cy="86" r="15" {...paper} />
      <path d="m99 86 5 5 9-10" {...accent} />
    </>
  ),
  lost: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <path d="M80 30v68" {...line} />
      <path d="M80 36h34l8 8-8 8H80z" {...paper} />
      <path d="M80 58H48l-8 8 8 8h32z" {...paper} />
      <circle cx="80" cy="28" r="4" {...glow} />
      {ground}
    </>
  ),
  broken: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <path d="M28 62h26a6 6 0 0 1 6 6v0a6 6 0 0 1-6 6" {...line} />
      <rect x="54" y="50" width="20" height="26" rx="4" {...paper} />
      <path d="M74 57h7M74 69h7" {...accent} />
      <rect x="92" y="50" width="20" height="26" rx="4" {...paper} />
      <path d="M112 63h24" {...line} />
      <path d="M84 40l3 6M94 38l-2 6" stroke="var(--glow)" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  calm: (
    <>
      <ellipse cx="80" cy="60" rx="62" ry="40" {...soft} />
      <circle cx="80" cy="52" r="17" {...glow} />
      <path d="M22 74c10-7 19-7 29 0s19 7 29 0 19-7 29 0 19 7 29 0" {...accent} />
      <path d="M36 88c9-6 17-6 25 0s17 6 25 0 17-6 25 0" {...line} />
    </>
  ),
};

export const Illustration = ({ scene }: { scene: Scene }) => (
  <svg viewBox="0 0 160 112" width="148" height="104" aria-hidden="true">
    {SCENES[scene]}
  </svg>
);
