/** The public pages as HTML: `renderHome({ locale, styles, demo, url })`. */
import { Home, type Screenshot } from "./home.tsx";
import { renderPage, textOf, type PageProps } from "./layout.tsx";

export type HomeProps = PageProps & {
  /** Whether the demo company can be entered here (local mode). */
  demo: boolean;
  screenshot?: Screenshot;
};

export function renderHome({ demo, screenshot, ...page }: HomeProps): string {
  const t = textOf(page.locale);
  return renderPage({
    ...page,
    path: "/",
    title: t.title,
    description: t.description,
    children: <Home t={t} demo={demo} {...(screenshot && { screenshot })} />,
  });
}

/** For status 404. */
export function renderNotFound(page: PageProps): string {
  const t = textOf(page.locale);
  return renderPage({
    ...page,
    path: "/",
    title: `${t.notFound.title} · Mainstreet`,
    noindex: true,
    children: (
      <section class="lost">
        <h1>{t.notFound.title}</h1>
        <p class="lead">{t.notFound.text}</p>
        <p class="actions">
          <a class="site-button primary large" href="/">
            {t.notFound.home}
          </a>
          <a class="site-button large" href="/app/">
            {t.notFound.app}
          </a>
        </p>
        <img src="/street.svg" alt="" width={720} height={420} />
      </section>
    ),
  });
}
