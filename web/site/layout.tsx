/** The document around every public page: head, header, footer. Pure: props in, HTML out; no JavaScript, no inline styles. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Language } from "../i18n/index.ts";
import { messages as en } from "../i18n/en/site.ts";
import { messages as fr } from "../i18n/fr-CA/site.ts";

export type SiteText = typeof en;
export const textOf = (locale: Language): SiteText => (locale === "fr-CA" ? { ...en, ...fr } : en);

export type PageProps = {
  locale: Language;
  /** Addresses of the built style sheets. */
  styles: readonly string[];
  /** Origin for canonical and alternate links, e.g. https://mainstreet.example; left out, they are too. */
  url?: string;
};

type LayoutProps = PageProps & {
  title: string;
  description?: string;
  /** Path of this page, for its other language. */ path: string;
  noindex?: boolean;
  children: Child;
};

const QUERY: Record<Language, string> = { en: "en", "fr-CA": "fr" };
const other = (locale: Language): Language => (locale === "en" ? "fr-CA" : "en");

const Logo = () => (
  <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0f625b" />
    <path d="M7.500 8h17l2.500 6.500H5z" fill="#f6f3ec" />
    <path d="M13 8h6l1 6.500h-8z" fill="#f0b64a" />
    <path d="M5 14.500h22v1a3.670 3.670 0 0 1-7.330 0 3.670 3.670 0 0 1-7.340 0 3.670 3.670 0 0 1-7.330 0z" fill="#f6f3ec" />
    <path d="M12.330 14.500h7.340v1a3.670 3.670 0 0 1-7.340 0z" fill="#f0b64a" />
    <path d="M8 21v4.500h16V21h-2.500v2h-11v-2z" fill="#f6f3ec" />
  </svg>
);

function Layout({ locale, styles, url, title, description, path, noindex, children }: LayoutProps) {
  const t = textOf(locale);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={title} />
        {description && <meta property="og:description" content={description} />}
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {url && !noindex && <Alternates url={url} path={path} locale={locale} />}
      </head>
      <body class="site">
        <a class="skip-link" href="#content">
          {t.skip}
        </a>
        <header class="site-head">
          <a class="site-brand" href={`/?lang=${QUERY[locale]}`}>
            <Logo />
            Mainstreet
          </a>
          <nav class="site-nav" aria-label={t.nav.label}>
            <a class="wide" href={`/?lang=${QUERY[locale]}#today`}>
              {t.nav.today}
            </a>
            <a class="wide" href="/docs">
              {t.nav.docs}
            </a>
            <a href={`${path}?lang=${QUERY[other(locale)]}`} lang={other(locale)} hreflang={other(locale)}>
              {t.nav.language}
            </a>
            <a class="site-button" href="/app/sign-in">
              {t.nav.signIn}
            </a>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer class="site-foot">
          <p>{t.footer.line}</p>
          <nav aria-label={t.footer.label}>
            <a href="/docs">{t.nav.docs}</a>
            <a href="/app/sign-in">{t.nav.signIn}</a>
          </nav>
        </footer>
      </body>
    </html>
  );
}

const Alternates = ({ url, path, locale }: { url: string; path: string; locale: Language }) => (
  <>
    <link rel="canonical" href={`${url}${path}?lang=${QUERY[locale]}`} />
    <link rel="alternate" hreflang="en" href={`${url}${path}?lang=en`} />
    <link rel="alternate" hreflang="fr-CA" href={`${url}${path}?lang=fr`} />
    <link rel="alternate" hreflang="x-default" href={`${url}${path}`} />
  </>
);

/** The whole document as text. Nothing in our trees is asynchronous, so the element's own string is complete. */
// oxlint-disable-next-line typescript/no-base-to-string -- hono's elements render themselves in toString()
export const renderPage = (props: LayoutProps): string => `<!doctype html>${raw((<Layout {...props} />).toString())}`;
