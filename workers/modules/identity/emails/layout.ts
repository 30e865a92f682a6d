/** The one shape of our e-mails: a heading, paragraphs, at most one button; plain text says the same. */

import type { Locale } from "../../../platform/context.ts";

export type EmailLocale = Locale;
export type Email = { subject: string; text: string; html: string };

export type EmailContent = {
  locale: EmailLocale;
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string };
  /** Small print: why this e-mail came, what to do when it was not expected. */
  closing: string;
};

const SIGNATURE: Record<EmailLocale, string> = {
  en: "Mainstreet, the operating system of real-world businesses",
  "fr-CA": "Mainstreet, le système d’exploitation des entreprises de terrain",
};
const BUTTON_FALLBACK: Record<EmailLocale, string> = {
  en: "If the button does not work, copy this address into your browser:",
  "fr-CA": "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:",
};

const COLON: Record<EmailLocale, string> = { en: ":", "fr-CA": "\u00a0:" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export function layout({ locale, subject, heading, paragraphs, action, closing }: EmailContent): Email {
  const text = [
    heading,
    ...paragraphs,
    ...(action ? [`${action.label}${COLON[locale]} ${action.url}`] : []),
    closing,
    `-- \n${SIGNATURE[locale]}`,
  ].join("\n\n");
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f4f4f2;color:#1c1b19;font:16px/1.5 system-ui,sans-serif">
<main style="max-width:560px;margin:24px auto;padding:32px;background:#ffffff;border-radius:10px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(heading)}</h1>
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escapeHtml(paragraph)}</p>`).join("\n")}
${action ? button(locale, action) : ""}<p style="margin:24px 0 0;color:#5c5a55;font-size:14px">${escapeHtml(closing)}</p>
<p style="margin:16px 0 0;color:#5c5a55;font-size:14px">${escapeHtml(SIGNATURE[locale])}</p>
</main>
</body>
</html>
`;
  // A company's name may hold a line break; a subject may not.
  return { subject: subject.replace(/\s+/g, " "), text: `${text}\n`, html };
}

function button(locale: EmailLocale, { label, url }: { label: string; url: string }): string {
  const href = escapeHtml(url);
  return `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;padding:12px 20px;background:#00645b;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;color:#5c5a55;font-size:14px">${escapeHtml(BUTTON_FALLBACK[locale])}<br><a href="${href}" style="color:#00645b;word-break:break-all">${href}</a></p>
`;
}
