/** An invitation to join a company. */
import { type Email, type EmailLocale, layout } from "./layout.ts";

type Values = { companyName: string; inviterName: string; url: string };

export function invitation(locale: EmailLocale, { companyName, inviterName, url }: Values): Email {
  if (locale === "fr-CA") {
    return layout({
      locale,
      subject: `${inviterName} vous invite à rejoindre ${companyName}`,
      heading: `Rejoignez ${companyName} sur Mainstreet`,
      paragraphs: [`${inviterName} vous invite à travailler avec ${companyName}. L’invitation est valable sept jours.`],
      action: { label: "Accepter l’invitation", url },
      closing: "Vous ne connaissez pas cette entreprise? Ignorez ce message.",
    });
  }
  return layout({
    locale,
    subject: `${inviterName} invites you to join ${companyName}`,
    heading: `Join ${companyName} on Mainstreet`,
    paragraphs: [`${inviterName} invites you to work with ${companyName}. The invitation is good for seven days.`],
    action: { label: "Accept the invitation", url },
    closing: "You do not know this company? Ignore this message.",
  });
}
