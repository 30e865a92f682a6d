/** The password was changed: the person must hear of it even when it was somebody else. */
import { type Email, type EmailLocale, layout } from "./layout.ts";

type Values = { firstName: string; url: string };

export function passwordChanged(locale: EmailLocale, { firstName, url }: Values): Email {
  if (locale === "fr-CA") {
    return layout({
      locale,
      subject: "Votre mot de passe a été changé",
      heading: `Bonjour ${firstName}`,
      paragraphs: ["Le mot de passe de votre compte vient d’être changé. Toutes vos sessions ont été fermées ; connectez-vous de nouveau."],
      closing: `Ce n’était pas vous? Demandez tout de suite un nouveau mot de passe\u00a0: ${url}`,
    });
  }
  return layout({
    locale,
    subject: "Your password was changed",
    heading: `Hello ${firstName}`,
    paragraphs: ["The password of your account has just been changed. All your sessions were ended; sign in again."],
    closing: `It was not you? Ask for a new password at once: ${url}`,
  });
}
