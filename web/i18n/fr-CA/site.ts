/** Canadian French: the public pages. */
import type { messages as en } from "../en/site.ts";
import type { Translated } from "../index.ts";

export const messages: Translated<typeof en> = {
  title: "Mainstreet : gérez une vraie entreprise au même endroit",
  description:
    "Mainstreet réunit au calme le travail des entreprises de terrain : les chantiers et la sécurité fonctionnent aujourd’hui; les appels, les réservations, la boutique, les achats et les finances suivront.",
  skip: "Aller au contenu",
  nav: {
    today: "Ce qui fonctionne",
    street: "La rue",
    docs: "Référence de l’API",
    signIn: "Connexion",
    language: "English",
    label: "Principale",
  },
  hero: {
    title: "Toute l’entreprise sur une même rue",
    text: "Mainstreet est conçu pour répondre au téléphone, prendre les réservations, vendre, acheter les pièces, veiller à la sécurité des chantiers et financer le travail. Nous ouvrons une porte à la fois. La première est ouverte : chantiers et sécurité.",
    demo: "Essayer la démo",
    create: "Créer un compte",
    demoNote: "Harbor & Pine, une entreprise de construction avec un mois de chantiers. Aucun compte, rien à installer.",
    picture: "Une rangée de commerces au crépuscule, dont un avec un échafaudage et une personne au travail.",
  },
  today: {
    title: "Ouvert aujourd’hui : chantiers et sécurité",
    text: "D’une visite de chantier à une réponse utile, avec sa raison juste à côté.",
    steps: {
      job: { title: "Ouvrez un chantier", text: "Où, quand, avec qui. Les travailleurs de terrain voient les leurs sur leur téléphone." },
      evidence: {
        title: "Ajoutez ce que vous avez vu",
        text: "Photos, documents, notes et inspections faites de faits simples : quelle hauteur, quelle profondeur, quelle protection.",
      },
      audit: {
        title: "Lancez l’audit",
        text: "Les règles du 29 CFR 1926 décident à partir de vos faits, sous vos yeux. S’il manque un fait, l’audit dit lequel. Il ne devine jamais.",
      },
      act: {
        title: "Corrigez d’abord l’essentiel",
        text: "Des constats par risque, chacun avec le paragraphe, la preuve qui a compté et les étapes pour corriger.",
      },
    },
  },
  sample: {
    label: "Exemple de constat",
    status: "Non conforme",
    risk: "Risque 86, critique",
    title: "Protection contre les chutes au bord d’un vide",
    section: "29 CFR 1926.501(b)(1)",
    finding:
      "Des personnes travaillent à 14 pi au-dessus du niveau inférieur sans protection. À partir de 6 pi, il faut un garde-corps, un filet ou un harnais antichute.",
    evidence: "Établi par : inspection « Visite du niveau 3 »",
    stepsTitle: "Pour corriger",
    step1: "Arrêtez le travail au bord jusqu’à ce qu’une protection soit en place.",
    step2: "Installez des garde-corps, ou attachez chaque personne.",
    step3: "Consignez une nouvelle inspection; l’audit en tiendra compte.",
  },
  screenshot: { alt: "La page d’un chantier dans Mainstreet avec ses preuves et son audit." },
  street: {
    title: "La rue, porte par porte",
    text: "Ce qui est ouvert et ce qui se construit encore. Nous préférons le dire plutôt que d’en montrer une image.",
    open: "Ouvert",
    building: "En construction",
    shops: {
      safety: { title: "Chantiers et sécurité", text: "Chantiers, preuves, audits motivés, un journal qui ne se réécrit pas." },
      frontDesk: { title: "Réception", text: "Répond aux appels et aux messages, jour et nuit, avec vos mots." },
      bookings: { title: "Réservations", text: "Le client trouve une heure, la retient, paie et vient. Aucune place vendue deux fois." },
      shop: { title: "Boutique", text: "Vendez ce qui est en stock, jamais ce qui n’y est pas." },
      purchasing: { title: "Achats", text: "Comparez les fournisseurs de pièces et commandez au meilleur partage." },
      money: { title: "Finances", text: "Versements et financement des matériaux et de la paie, selon la sécurité du chantier." },
    },
  },
  trust: {
    title: "Fait pour être vérifié",
    log: {
      title: "Un journal que nul ne réécrit",
      text: "Chaque modification est consignée avec son auteur et son moment, et enchaînée par des empreintes que vous pouvez vérifier.",
    },
    roles: {
      title: "Six rôles, un tableau",
      text: "Du propriétaire au travailleur de terrain et au lecteur : les droits de chacun tiennent dans un seul tableau, pour les personnes comme pour l’API.",
    },
    languages: {
      title: "Français et anglais",
      text: "Les deux sont complets, dans le produit comme sur ces pages, avec votre fuseau horaire et votre devise.",
    },
    api: { title: "Une API qui est le produit", text: "L’application utilise les mêmes routes documentées que vous." },
  },
  closing: { title: "Faites un tour dans la rue", text: "La démo s’ouvre en une seconde et vous pouvez tout y essayer." },
  footer: { line: "Mainstreet, pour les entreprises qui ont une porte, un téléphone et un chantier.", label: "Plus" },
  notFound: {
    title: "Il n’y a pas de telle adresse sur cette rue",
    text: "La page a peut-être déménagé, ou le lien est mal saisi.",
    home: "Aller au début",
    app: "Ouvrir l’application",
  },
};
