/** Subpart M: unprotected edges, guardrails, personal fall arrest, floor holes, fall training. */
import { all, any, atLeast, atMost, below, is, not, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const FALL_PROTECTION: readonly Requirement[] = [
  {
    id: "fall-protection-unprotected-edge",
    regulationId: "1926.501",
    title: { en: "Fall protection at unprotected sides and edges", fr: "Protection contre les chutes aux bords non protégés" },
    severity: 5,
    likelihood: 4,
    measure: { fact: "workingHeightFt", threshold: 6, worse: "above" },
    appliesWhen: {
      condition: atLeast("workingHeightFt", 6),
      paragraph: "1926.501(b)(1)",
      notReached: {
        en: "Work at {workingHeightFt} ft stays below the 6 ft from which fall protection is required.",
        fr: "Le travail à {workingHeightFt} pi reste sous les 6 pi à partir desquels une protection contre les chutes est exigée.",
      },
    },
    checks: [
      {
        paragraph: "1926.501(b)(1)",
        passes: is("fallProtection", "guardrail", "safety_net", "personal_fall_arrest"),
        met: {
          en: "People are protected from falling: {fallProtection}.",
          fr: "Les personnes sont protégées contre les chutes : {fallProtection}.",
        },
        broken: {
          en: "People work {workingHeightFt} ft above a lower level without fall protection, which is required from 6 ft.",
          fr: "Des personnes travaillent à {workingHeightFt} pi au-dessus d'un niveau inférieur sans protection contre les chutes, exigée à partir de 6 pi.",
        },
        mend: [
          {
            en: "Stop work at the unprotected edge until protection is in place.",
            fr: "Arrêter le travail au bord non protégé jusqu'à la mise en place d'une protection.",
          },
          {
            en: "Install a guardrail with its top edge 42 in (±3 in) high, hang a safety net, or equip each person with a personal fall arrest system.",
            fr: "Installer un garde-corps dont la lisse supérieure est à 42 po (±3 po), tendre un filet de sécurité ou équiper chaque personne d'un système individuel d'arrêt de chute.",
          },
          {
            en: "Have a competent person check the protection, then record it in a new inspection.",
            fr: "Faire vérifier la protection par une personne compétente, puis la consigner dans une nouvelle inspection.",
          },
        ],
      },
    ],
  },
  {
    id: "fall-protection-training",
    regulationId: "1926.503",
    title: { en: "Fall hazard training", fr: "Formation sur les dangers de chute" },
    severity: 4,
    likelihood: 3,
    appliesWhen: {
      condition: not(shown(below("workingHeightFt", 6))),
      paragraph: "1926.503(a)(1)",
      notReached: {
        en: "Nobody works at 6 ft or more (recorded height {workingHeightFt} ft), so no fall hazard training is called for.",
        fr: "Personne ne travaille à 6 pi ou plus (hauteur notée : {workingHeightFt} pi); aucune formation sur les chutes n'est exigée.",
      },
    },
    checks: [
      {
        paragraph: "1926.503(a)(1)",
        passes: is("fallTrainingCertified", true),
        met: {
          en: "Everyone exposed to a fall is trained, with a written certificate.",
          fr: "Toutes les personnes exposées à une chute sont formées et ont une attestation écrite.",
        },
        broken: {
          en: "People exposed to a fall have no certified fall protection training.",
          fr: "Des personnes exposées à une chute n'ont pas de formation attestée.",
        },
        mend: [
          { en: "Keep untrained people away from fall hazards.", fr: "Tenir les personnes non formées loin des dangers de chute." },
          {
            en: "Have a competent person train them on the hazards of this site and the systems in use.",
            fr: "Faire former ces personnes par une personne compétente sur les dangers du chantier et les systèmes utilisés.",
          },
          {
            en: "Write the certificate: name, date, signature of trainer or employer; keep the latest one.",
            fr: "Rédiger l'attestation : nom, date, signature du formateur ou de l'employeur; conserver la plus récente.",
          },
        ],
      },
    ],
  },
  {
    id: "guardrail-construction",
    regulationId: "1926.502",
    title: { en: "Guardrail height and midrail", fr: "Hauteur et lisse intermédiaire du garde-corps" },
    severity: 4,
    likelihood: 3,
    appliesWhen: {
      condition: all(atLeast("workingHeightFt", 6), is("fallProtection", "guardrail")),
      paragraph: "1926.502(b)(1)",
      otherwise: "not_applicable",
      notReached: { en: "No guardrail is required and relied on there.", fr: "Aucun garde-corps n'y est exigé ni utilisé." },
    },
    checks: [
      {
        paragraph: "1926.502(b)(1)",
        passes: all(atLeast("guardrailTopHeightIn", 39), atMost("guardrailTopHeightIn", 45)),
        met: {
          en: "The top rail is {guardrailTopHeightIn} in high, within 39 to 45 in.",
          fr: "La lisse supérieure est à {guardrailTopHeightIn} po, entre 39 et 45 po.",
        },
        broken: {
          en: "The top rail is {guardrailTopHeightIn} in high instead of 42 in, give or take 3 in.",
          fr: "La lisse supérieure est à {guardrailTopHeightIn} po au lieu de 42 po, à 3 po près.",
        },
        mend: [
          {
            en: "Reset the top rail to 42 in (39 to 45 in) above the walking level.",
            fr: "Replacer la lisse supérieure à 42 po (39 à 45 po) de la surface de marche.",
          },
        ],
      },
      {
        paragraph: "1926.502(b)(2)",
        passes: is("guardrailMidrailInstalled", true),
        met: { en: "A midrail or infill closes the opening.", fr: "Une lisse intermédiaire ou un remplissage ferme l'ouverture." },
        broken: {
          en: "The guardrail has no midrail, screen or mesh below the top rail.",
          fr: "Le garde-corps n'a ni lisse intermédiaire, ni grillage, ni écran sous la lisse supérieure.",
        },
        mend: [
          {
            en: "Fit a midrail half-way, or screens or mesh from top rail to walking level.",
            fr: "Poser une lisse à mi-hauteur, ou un grillage de la lisse supérieure à la surface.",
          },
        ],
      },
    ],
  },
  {
    id: "personal-fall-arrest-system",
    regulationId: "1926.502",
    title: { en: "Personal fall arrest: anchorage and free fall", fr: "Arrêt de chute : ancrage et chute libre" },
    severity: 5,
    likelihood: 3,
    measure: { fact: "freeFallDistanceFt", threshold: 6, worse: "above" },
    appliesWhen: {
      condition: all(atLeast("workingHeightFt", 6), is("fallProtection", "personal_fall_arrest")),
      paragraph: "1926.502(d)(15)",
      otherwise: "not_applicable",
      notReached: {
        en: "No personal fall arrest system is required and relied on there.",
        fr: "Aucun système individuel d'arrêt de chute n'y est exigé ni utilisé.",
      },
    },
    checks: [
      {
        paragraph: "1926.502(d)(15)",
        passes: any(atLeast("anchorageStrengthLb", 5000), shown(is("anchorageDesignedByQualifiedPerson", true))),
        met: {
          en: "The anchorage is strong enough for each attached person.",
          fr: "L'ancrage est assez résistant pour chaque personne attachée.",
        },
        broken: {
          en: "The anchorage holds {anchorageStrengthLb} lb per person; 5,000 lb is required.",
          fr: "L'ancrage supporte {anchorageStrengthLb} lb par personne; 5 000 lb sont exigées.",
        },
        mend: [
          { en: "Detach from this anchorage now.", fr: "Se détacher de cet ancrage immédiatement." },
          {
            en: "Use an anchorage good for 5,000 lb per person, or a system a qualified person designed with a safety factor of two.",
            fr: "Utiliser un ancrage de 5 000 lb par personne, ou un système conçu par une personne qualifiée avec un facteur de sécurité de deux.",
          },
        ],
      },
      {
        paragraph: "1926.502(d)(16)(iii)",
        passes: atMost("freeFallDistanceFt", 6),
        met: {
          en: "Free fall is limited to {freeFallDistanceFt} ft, at most 6 ft.",
          fr: "La chute libre est limitée à {freeFallDistanceFt} pi, au plus 6 pi.",
        },
        broken: {
          en: "A person could fall freely {freeFallDistanceFt} ft, more than 6 ft.",
          fr: "Une personne pourrait tomber librement de {freeFallDistanceFt} pi, soit plus de 6 pi.",
        },
        mend: [
          {
            en: "Shorten the lanyard, raise the anchorage or use a self-retracting lifeline so that free fall is 6 ft or less.",
            fr: "Raccourcir la longe, relever l'ancrage ou utiliser un cordage autorétractable pour que la chute libre soit d'au plus 6 pi.",
          },
        ],
      },
    ],
  },
  {
    id: "floor-hole-covers",
    regulationId: "1926.502",
    title: { en: "Floor and roof holes covered", fr: "Ouvertures de planchers et de toits couvertes" },
    severity: 5,
    likelihood: 3,
    absentWhen: {
      condition: is("floorHoleProtection", "no_holes"),
      finding: { en: "There are no floor or roof holes.", fr: "Il n'y a aucune ouverture de plancher ou de toit." },
    },
    checks: [
      {
        paragraph: "1926.501(b)(4)(i)",
        passes: not(is("floorHoleProtection", "uncovered")),
        met: { en: "No floor or roof hole is left open.", fr: "Aucune ouverture de plancher ou de toit n'est laissée béante." },
        broken: { en: "Floor or roof holes are left uncovered.", fr: "Des ouvertures de plancher ou de toit ne sont pas couvertes." },
        mend: [
          {
            en: "Keep people away from the holes, or guard them at once.",
            fr: "Éloigner les personnes des ouvertures ou les protéger sans délai.",
          },
          {
            en: "Cover each hole with a cover that carries twice the heaviest load, fixed against displacement and marked HOLE or COVER.",
            fr: "Couvrir chaque ouverture d'un couvercle supportant deux fois la plus forte charge, fixé et marqué « OUVERTURE » ou « COUVERCLE ».",
          },
        ],
      },
      {
        paragraph: "1926.502(i)(3)",
        when: not(is("floorHoleProtection", "uncovered")),
        passes: is("floorHoleProtection", "cover_secured_and_marked", "guardrail"),
        met: {
          en: "Floor holes are protected: {floorHoleProtection}.",
          fr: "Les ouvertures de plancher sont protégées : {floorHoleProtection}.",
        },
        broken: { en: "Floor hole covers are loose or not marked.", fr: "Les couvercles des ouvertures ne sont pas fixés ou pas marqués." },
        mend: [
          {
            en: "Fasten each cover against displacement and mark it HOLE or COVER.",
            fr: "Fixer chaque couvercle contre le déplacement et le marquer « OUVERTURE » ou « COUVERCLE ».",
          },
        ],
      },
    ],
  },
];
