/** English: the public pages. */
export const messages = {
  title: "Mainstreet: run a real-world business from one place",
  description:
    "Mainstreet is building one calm place for businesses that work with their hands: jobs and safety work today; calls, bookings, the shop, purchasing and money follow.",
  skip: "Skip to content",
  nav: { today: "What works today", street: "The street", docs: "API reference", signIn: "Sign in", language: "Français", label: "Main" },
  hero: {
    title: "Run the whole business from one street",
    text: "Mainstreet is made to answer the phone, take bookings, sell, buy parts, keep the site safe and finance the work. We open one shop at a time. The first one is open: jobs and safety.",
    demo: "Try the demo",
    create: "Create an account",
    demoNote: "Harbor & Pine, a construction firm with a month of jobs. No account, nothing to install.",
    picture: "A row of shops on a street at dusk, one of them with a scaffold and a worker on it.",
  },
  today: {
    title: "Open today: jobs and safety",
    text: "From a site visit to an answer you can act on, with the reason beside it.",
    steps: {
      job: { title: "Open a job", text: "Where, when, who is on it. Field workers see theirs on the phone." },
      evidence: {
        title: "Add what you saw",
        text: "Photos, documents, notes, and inspections made of plain facts: how high, how deep, which protection.",
      },
      audit: {
        title: "Run the audit",
        text: "Rules for 29 CFR 1926 decide from your facts, and you watch it happen. Where a fact is missing, it says which one. It never guesses.",
      },
      act: {
        title: "Fix what matters first",
        text: "Findings by risk, each with the paragraph, the evidence that decided and the steps to mend it.",
      },
    },
  },
  sample: {
    label: "Example of a finding",
    status: "Not compliant",
    risk: "Risk 86, critical",
    title: "Fall protection at an open edge",
    section: "29 CFR 1926.501(b)(1)",
    finding:
      "People work 14 ft above the lower level without fall protection. From 6 ft on, a guardrail, a net or a personal fall arrest system is needed.",
    evidence: "Decided by: inspection “Level 3 walk-through”",
    stepsTitle: "To mend it",
    step1: "Stop work at the edge until protection stands.",
    step2: "Put up guardrails, or have each person tie off.",
    step3: "Record a new inspection; the audit follows it.",
  },
  screenshot: { alt: "The page of a job in Mainstreet with its evidence and its audit." },
  street: {
    title: "The street, shop by shop",
    text: "What is open and what is still being built. We would rather say so than show a picture of it.",
    open: "Open",
    building: "Being built",
    shops: {
      safety: { title: "Jobs & safety", text: "Jobs, evidence, audits with reasons, a log that cannot be rewritten." },
      frontDesk: { title: "Front desk", text: "Answers calls and messages, day and night, in your words." },
      bookings: { title: "Bookings", text: "Customers find a time, hold it, pay, and come. No slot sold twice." },
      shop: { title: "Shop", text: "Sell what is on the shelf, and never what is not." },
      purchasing: { title: "Purchasing", text: "Compare suppliers for parts and order the best split." },
      money: { title: "Money", text: "Payouts, and finance for materials and payroll, decided by how safe the site is." },
    },
  },
  trust: {
    title: "Made to be checked",
    log: {
      title: "A log nobody can rewrite",
      text: "Every change is recorded with who and when, and chained by hashes you can verify yourself.",
    },
    roles: {
      title: "Six roles, one table",
      text: "From owner to field worker to viewer: what each may do stands in one table, for people and for the API.",
    },
    languages: {
      title: "English and French",
      text: "Both complete, in the product and on these pages, with your time zone and your currency.",
    },
    api: { title: "An API that is the product", text: "The app uses the same documented routes that you can." },
  },
  closing: { title: "Walk down the street", text: "The demo opens in a second and is yours to break." },
  footer: { line: "Mainstreet, for businesses with a door, a phone and a site.", label: "More" },
  notFound: {
    title: "There is no such address on this street",
    text: "The page may have moved, or the link is mistyped.",
    home: "Go to the start",
    app: "Open the app",
  },
};
