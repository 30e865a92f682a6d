/** After sign-up: confirm the address. */
import { type Email, type EmailLocale, layout } from "./layout.ts";

type Values = { firstName: string; url: string };

export function verifyEmail(locale: EmailLocale, { firstName, url }: Values): Email {
  if (locale === "fr-CA") {
    return layout({
      locale,
      subject: "Confirmez votre adresse courriel",
      heading: `Bienvenue, ${firstName}`,
      paragraphs: ["Confirmez que cette adresse est bien la vôtre. Le lien est valable trois jours."],
      action: { label: "Confirmer mon adresse", url },
      closing: "Vous n’avez pas créé de compte? Ignorez ce message : rien ne se passera.",
    });
  }
  return layout({
    locale,
    subject: "Confirm your e-mail address",
    heading: `Welcome, ${firstName}`,
    paragraphs: ["Confirm that this address is yours. The link is good for three days."],
    action: { label: "Confirm my address", url },
    closing: "You did not create an account? Ignore this message: nothing will happen.",
  });
}
