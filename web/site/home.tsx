/** The public home: what Mainstreet is, what works today, and the door to the demo. */
import { Icon, type IconName } from "./icons.tsx";
import type { SiteText } from "./layout.tsx";

/** A real screenshot below the first view; width and height keep its place. */
export type Screenshot = { src: string; width: number; height: number };
export type HomeContent = { t: SiteText; demo: boolean; screenshot?: Screenshot };

const DEMO = "/app/sign-in?demo=harbor-pine";
const SIGN_UP = "/app/sign-up";

export const Home = ({ t, demo, screenshot }: HomeContent) => (
  <>
    <section class="hero">
      <div class="hero-text">
        <h1>{t.hero.title}</h1>
        <p class="lead">{t.hero.text}</p>
        <Actions t={t} demo={demo} />
        {demo && <p class="hero-note">{t.hero.demoNote}</p>}
      </div>
      <img class="hero-picture" src="/street.svg" alt={t.hero.picture} width={720} height={420} fetchpriority="high" />
    </section>
    <Today t={t} {...(screenshot && { screenshot })} />
    <Street t={t} />
    <Trust t={t} />
    <section class="closing">
      <h2>{t.closing.title}</h2>
      {demo && <p>{t.closing.text}</p>}
      <Actions t={t} demo={demo} />
    </section>
  </>
);

const Actions = ({ t, demo }: { t: SiteText; demo: boolean }) => (
  <p class="actions">
    {demo && (
      <a class="site-button primary large" href={DEMO}>
        {t.hero.demo}
        <Icon name="arrow" />
      </a>
    )}
    <a class={demo ? "site-button large" : "site-button primary large"} href={SIGN_UP}>
      {t.hero.create}
    </a>
  </p>
);

const Today = ({ t, screenshot }: { t: SiteText; screenshot?: Screenshot }) => (
  <section class="band" id="today" aria-labelledby="today-title">
    <div class="section-head">
      <h2 id="today-title">{t.today.title}</h2>
      <p>{t.today.text}</p>
    </div>
    <div class="today-grid">
      <ol class="steps">
        {Object.values(t.today.steps).map((step) => (
          <li>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <Sample t={t} />
    </div>
    {screenshot && (
      <img
        class="screenshot"
        src={screenshot.src}
        width={screenshot.width}
        height={screenshot.height}
        alt={t.screenshot.alt}
        loading="lazy"
        decoding="async"
      />
    )}
  </section>
);

const Sample = ({ t }: { t: SiteText }) => (
  <figure class="sample">
    <figcaption>{t.sample.label}</figcaption>
    <div class="sample-head">
      <span class="site-badge bad">
        <Icon name="alert" />
        {t.sample.status}
      </span>
      <span class="sample-risk">{t.sample.risk}</span>
    </div>
    <h3>{t.sample.title}</h3>
    <p class="sample-section">{t.sample.section}</p>
    <p>{t.sample.finding}</p>
    <p class="sample-evidence">{t.sample.evidence}</p>
    <h4>{t.sample.stepsTitle}</h4>
    <ol>
      <li>{t.sample.step1}</li>
      <li>{t.sample.step2}</li>
      <li>{t.sample.step3}</li>
    </ol>
  </figure>
);

const SHOPS = ["safety", "frontDesk", "bookings", "shop", "purchasing", "money"] as const satisfies readonly IconName[];

const Street = ({ t }: { t: SiteText }) => (
  <section class="band" id="street" aria-labelledby="street-title">
    <div class="section-head">
      <h2 id="street-title">{t.street.title}</h2>
      <p>{t.street.text}</p>
    </div>
    <ul class="shops">
      {SHOPS.map((shop) => {
        const open = shop === "safety";
        return (
          <li class={open ? "shop open" : "shop"}>
            <span class="awning" aria-hidden="true" />
            <div class="shop-head">
              <Icon name={shop} />
              <h3>{t.street.shops[shop].title}</h3>
              <span class={open ? "site-badge ok" : "site-badge"}>{open ? t.street.open : t.street.building}</span>
            </div>
            <p>{t.street.shops[shop].text}</p>
          </li>
        );
      })}
    </ul>
  </section>
);

const TRUST = ["log", "roles", "languages", "api"] as const satisfies readonly IconName[];

const Trust = ({ t }: { t: SiteText }) => (
  <section class="band" aria-labelledby="trust-title">
    <div class="section-head">
      <h2 id="trust-title">{t.trust.title}</h2>
    </div>
    <ul class="trust">
      {TRUST.map((name) => (
        <li>
          <Icon name={name} />
          <h3>{t.trust[name].title}</h3>
          <p>{t.trust[name].text}</p>
        </li>
      ))}
    </ul>
  </section>
);
