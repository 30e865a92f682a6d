/** Subpart D: first aid, sanitation, noise, gases, lighting, hazard communication. */
import { above, any, atLeast, atMost, is, not, ratioAtMost, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const HEALTH: readonly Requirement[] = [
  {
    id: "first-aid-trained-person",
    regulationId: "1926.50",
    title: { en: "Person trained in first aid", fr: "Personne formée en secourisme" },
    severity: 4,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.50(c)",
        passes: any(is("firstAidTrainedPersonOnSite", true), shown(is("medicalCareNearby", true))),
        met: {
          en: "First aid is at hand: a certified person on site or medical care within quick reach.",
          fr: "Les premiers secours sont assurés : un secouriste au chantier ou des soins à proximité.",
        },
        broken: {
          en: "No medical care is within quick reach and nobody on site holds a valid first-aid certificate.",
          fr: "Aucun soin médical n'est à proximité et personne au chantier n'a de certificat de secourisme valide.",
        },
        mend: [
          { en: "Bring a certified first-aider to the site today.", fr: "Faire venir un secouriste certifié au chantier aujourd'hui." },
          {
            en: "Have at least one person per crew certified, and keep the certificate at the site.",
            fr: "Faire certifier au moins une personne par équipe et conserver le certificat au chantier.",
          },
        ],
      },
    ],
  },
  {
    id: "drinking-water",
    regulationId: "1926.51",
    title: { en: "Drinking water", fr: "Eau potable" },
    severity: 3,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.51(a)(1)",
        passes: is("drinkingWaterProvided", true),
        met: { en: "Potable water is provided.", fr: "De l'eau potable est fournie." },
        broken: { en: "There is no adequate supply of potable water.", fr: "Il n'y a pas d'approvisionnement suffisant en eau potable." },
        mend: [
          {
            en: "Provide potable water in closed, marked containers with a tap and single-use cups, or a fountain.",
            fr: "Fournir de l'eau potable en contenants fermés et identifiés avec robinet et gobelets à usage unique, ou une fontaine.",
          },
        ],
      },
    ],
  },
  {
    id: "toilets",
    regulationId: "1926.51",
    title: { en: "Toilets", fr: "Toilettes" },
    severity: 2,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.51(c)(1)",
        // Table D-1: one up to 20 people; then one seat and one urinal per 40; from 200 on per 50.
        passes: any(ratioAtMost("workersOnSite", "toiletsProvided", 40), {
          op: "all",
          of: [atLeast("workersOnSite", 200), ratioAtMost("workersOnSite", "toiletsProvided", 50)],
        }),
        met: {
          en: "There are enough toilets for {workersOnSite} workers ({toiletsProvided}).",
          fr: "Il y a assez de toilettes pour {workersOnSite} travailleurs ({toiletsProvided}).",
        },
        broken: {
          en: "There are {toiletsProvided} toilets for {workersOnSite} workers; one is required per 40 (per 50 from 200 workers on).",
          fr: "Il y a {toiletsProvided} toilettes pour {workersOnSite} travailleurs; il en faut une par 40 (par 50 à partir de 200).",
        },
        mend: [{ en: "Bring in more toilets until Table D-1 is met.", fr: "Ajouter des toilettes jusqu'à respecter le tableau D-1." }],
      },
    ],
  },
  {
    id: "noise-exposure",
    regulationId: "1926.52",
    title: { en: "Noise exposure", fr: "Exposition au bruit" },
    severity: 4,
    likelihood: 3,
    appliesWhen: {
      condition: above("noiseDba8h", 90),
      paragraph: "1926.52(a)",
      notReached: {
        en: "Noise is {noiseDba8h} dBA over 8 hours, within the limit of 90 dBA.",
        fr: "Le bruit est de {noiseDba8h} dBA sur 8 heures, dans la limite de 90 dBA.",
      },
    },
    checks: [
      {
        paragraph: "1926.52(b)",
        passes: shown({ op: "all", of: [is("noiseControlsInfeasible", true), is("hearingProtectionWorn", true)] }),
        met: {
          en: "All feasible noise controls are in use and hearing protection brings exposure down to the limit.",
          fr: "Toutes les mesures réalisables sont en place et les protecteurs auditifs ramènent l'exposition à la limite.",
        },
        broken: {
          en: "Noise is {noiseDba8h} dBA over 8 hours, above the limit of 90 dBA.",
          fr: "Le bruit est de {noiseDba8h} dBA sur 8 heures, au-dessus de la limite de 90 dBA.",
        },
        mend: [
          {
            en: "Give everyone exposed hearing protection now.",
            fr: "Fournir dès maintenant des protecteurs auditifs aux personnes exposées.",
          },
          {
            en: "Cut the noise or the time in it: quieter machines, barriers, distance, rotation.",
            fr: "Réduire le bruit ou sa durée : machines plus silencieuses, écrans, distance, rotation.",
          },
          {
            en: "Run a continuing hearing conservation program while exposure stays above the limit.",
            fr: "Maintenir un programme de conservation de l'ouïe tant que l'exposition dépasse la limite.",
          },
        ],
      },
    ],
  },
  {
    id: "carbon-monoxide-exposure",
    regulationId: "1926.55",
    title: { en: "Carbon monoxide in the air", fr: "Monoxyde de carbone dans l'air" },
    severity: 5,
    likelihood: 3,
    measure: { fact: "carbonMonoxidePpm8h", threshold: 50, worse: "above" },
    checks: [
      {
        paragraph: "1926.55(a)",
        passes: atMost("carbonMonoxidePpm8h", 50),
        met: {
          en: "Carbon monoxide is {carbonMonoxidePpm8h} ppm over 8 hours, within 50 ppm.",
          fr: "Le monoxyde de carbone est à {carbonMonoxidePpm8h} ppm sur 8 heures, dans la limite de 50 ppm.",
        },
        broken: {
          en: "Carbon monoxide is {carbonMonoxidePpm8h} ppm over 8 hours, above 50 ppm.",
          fr: "Le monoxyde de carbone est à {carbonMonoxidePpm8h} ppm sur 8 heures, au-dessus de 50 ppm.",
        },
        mend: [
          {
            en: "Get people into fresh air and stop engines and heaters.",
            fr: "Amener les personnes à l'air frais et arrêter moteurs et appareils de chauffage.",
          },
          {
            en: "Ventilate, move exhaust outdoors or use electric equipment; measure again before return.",
            fr: "Ventiler, évacuer les gaz dehors ou utiliser des appareils électriques; mesurer avant le retour.",
          },
        ],
      },
    ],
  },
  {
    id: "illumination",
    regulationId: "1926.56",
    title: { en: "Lighting of work areas", fr: "Éclairage des aires de travail" },
    severity: 3,
    likelihood: 2,
    measure: { fact: "illuminationFootCandles", threshold: 5, worse: "below" },
    checks: [
      {
        paragraph: "1926.56(a)",
        // Table D-3. An area that is not named counts as general construction: 5 foot-candles.
        passes: any(
          atLeast("illuminationFootCandles", 30),
          { op: "all", of: [not(shown(is("lightingArea", "first_aid_or_office"))), atLeast("illuminationFootCandles", 10)] },
          {
            op: "all",
            of: [not(shown(is("lightingArea", "first_aid_or_office", "plant_or_shop"))), atLeast("illuminationFootCandles", 5)],
          },
          { op: "all", of: [shown(is("lightingArea", "excavation_or_access_way")), atLeast("illuminationFootCandles", 3)] },
        ),
        met: {
          en: "Lighting is {illuminationFootCandles} foot-candles, enough for the area.",
          fr: "L'éclairage est de {illuminationFootCandles} pieds-bougies, suffisant pour l'aire.",
        },
        broken: {
          en: "Lighting is {illuminationFootCandles} foot-candles, less than the area needs (5 in general, 3 in excavations and access ways, 10 in plants and shops, 30 in first-aid stations and offices).",
          fr: "L'éclairage est de {illuminationFootCandles} pieds-bougies, moins qu'exigé (5 en général, 3 dans les excavations et voies d'accès, 10 dans les usines et ateliers, 30 aux postes de secours et bureaux).",
        },
        mend: [
          {
            en: "Add or move temporary lights until the lowest reading meets Table D-3.",
            fr: "Ajouter ou déplacer des lampes temporaires jusqu'à ce que la plus faible mesure respecte le tableau D-3.",
          },
        ],
      },
    ],
  },
  {
    id: "safety-data-sheets",
    regulationId: "1926.59",
    title: { en: "Safety data sheets at hand", fr: "Fiches de données de sécurité accessibles" },
    severity: 3,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.59",
        passes: is("safetyDataSheetsAvailable", true),
        met: {
          en: "Safety data sheets can be reached during the shift.",
          fr: "Les fiches de données de sécurité sont accessibles pendant le quart.",
        },
        broken: {
          en: "Safety data sheets of hazardous chemicals cannot be reached during the shift.",
          fr: "Les fiches de données de sécurité des produits dangereux ne sont pas accessibles pendant le quart.",
        },
        mend: [
          {
            en: "List the hazardous chemicals on site and put their safety data sheets where every shift can read them.",
            fr: "Dresser la liste des produits dangereux au chantier et rendre leurs fiches accessibles à chaque quart.",
          },
        ],
      },
    ],
  },
];
