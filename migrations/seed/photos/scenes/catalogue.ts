/** Every scene with the words that describe it to those who cannot see it. */
import type { Scene } from "../render/scene.ts";
import { concretePour } from "./concrete-pour.ts";
import { craneSlab } from "./crane-slab.ts";
import { laydown } from "./laydown.ts";
import { roofGuardrail, roofOpenEdge } from "./roof.ts";
import { scaffoldBay } from "./scaffold-bay.ts";
import { stairwell } from "./stairwell.ts";
import { steelFrame } from "./steel-frame.ts";
import { streetFront } from "./street-front.ts";
import { temporaryPower } from "./temporary-power.ts";
import { trenchShored, trenchUnprotected } from "./trench.ts";

export type SiteScene =
  | "steel-frame-lifeline"
  | "roof-guardrail"
  | "roof-open-edge"
  | "scaffold-bay"
  | "trench-shored"
  | "trench-unprotected"
  | "crane-slab"
  | "temporary-power"
  | "stairwell-no-rail"
  | "laydown-yard"
  | "concrete-pour"
  | "street-front";

export interface SceneEntry {
  readonly build: (seed: number) => Scene;
  readonly alt: { readonly en: string; readonly fr: string };
}

export const SCENES: Readonly<Record<SiteScene, SceneEntry>> = {
  "steel-frame-lifeline": {
    build: steelFrame,
    alt: {
      en: "Two ironworkers on steel beams high above a town, each in a harness tied to a horizontal lifeline",
      fr: "Deux monteurs sur des poutres d’acier au-dessus d’une ville, chacun attaché par un harnais à une ligne de vie horizontale",
    },
  },
  "roof-guardrail": {
    build: roofGuardrail,
    alt: {
      en: "Crew on a flat roof with yellow guardrails, mid rails and toe boards along its whole edge",
      fr: "Équipe sur un toit plat bordé de garde-corps jaunes avec lisses intermédiaires et plinthes",
    },
  },
  "roof-open-edge": {
    build: roofOpenEdge,
    alt: {
      en: "Roofers working beside an open roof edge without guardrails or harnesses, the street far below",
      fr: "Couvreurs au travail au bord d’un toit sans garde-corps ni harnais, la rue loin en contrebas",
    },
  },
  "scaffold-bay": {
    build: scaffoldBay,
    alt: {
      en: "Two-level tube scaffold before a brick wall, fully planked, with guardrails, mid rails and toe boards",
      fr: "Échafaudage tubulaire à deux niveaux devant un mur de brique, plancher complet, garde-corps, lisses et plinthes",
    },
  },
  "trench-shored": {
    build: trenchShored,
    alt: {
      en: "Deep trench held by hydraulic shoring, a ladder reaching above its edge, spoil set well back",
      fr: "Tranchée profonde étançonnée par vérins, échelle dépassant le bord, déblais tenus à distance",
    },
  },
  "trench-unprotected": {
    build: trenchUnprotected,
    alt: {
      en: "Worker in a deep trench with bare clay walls, no shoring or ladder, spoil heaped at the edge",
      fr: "Travailleur dans une tranchée profonde aux parois d’argile nues, sans étançon ni échelle, déblais au bord",
    },
  },
  "crane-slab": {
    build: craneSlab,
    alt: {
      en: "Tower crane carrying reinforcing bars over a concrete floor slab with columns and guardrails",
      fr: "Grue à tour portant des barres d’armature au-dessus d’une dalle de béton avec colonnes et garde-corps",
    },
  },
  "temporary-power": {
    build: temporaryPower,
    alt: {
      en: "Temporary power board with an open breaker panel, four GFCI outlets and extension cords",
      fr: "Tableau électrique temporaire avec panneau ouvert, quatre prises à disjoncteur différentiel et rallonges",
    },
  },
  "stairwell-no-rail": {
    build: stairwell,
    alt: {
      en: "Concrete stair between two floors without a handrail or stair rail, a worker carrying material up",
      fr: "Escalier de béton entre deux étages sans main courante ni garde-corps, un travailleur monte du matériel",
    },
  },
  "laydown-yard": {
    build: laydown,
    alt: {
      en: "Laydown yard with pipe, lumber and block stacked in order and a clear way between the stacks",
      fr: "Aire d’entreposage : tuyaux, bois et blocs empilés en ordre, passage dégagé entre les piles",
    },
  },
  "concrete-pour": {
    build: concretePour,
    alt: {
      en: "Crew placing and levelling wet concrete over reinforcing bars, a pump hose laid across the slab",
      fr: "Équipe étalant du béton frais sur des armatures, un tuyau de pompe posé sur la dalle",
    },
  },
  "street-front": {
    build: streetFront,
    alt: {
      en: "Finished blue house with a porch seen from the street behind a temporary site fence",
      fr: "Maison bleue achevée avec porche, vue de la rue derrière une clôture de chantier temporaire",
    },
  },
};
