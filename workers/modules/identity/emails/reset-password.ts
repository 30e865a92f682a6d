/** Somebody asked for a new password. */
import { type Email, type EmailLocale, layout } from "./layout.ts";

type Values = { firstName: string; url: string };

export function resetPassword(locale: EmailLocale, { firstName, url }: Values): Email {
  if (locale === "fr-CA") {
    return layout({
      locale,
      subject: "Choisissez un nouveau mot de passe",
      heading: `Bonjour ${firstName}`,
      paragraphs: [
        "Une demande de nouveau mot de passe a été faite pour votre compte. Le lien est valable une heure et ne sert qu’une fois.",
      ],
      action: { label: "Choisir un mot de passe", url },
      closing: "Ce n’était pas vous? Ignorez ce message : votre mot de passe reste le même.",
    });
  }
  return layout({
    locale,
    subject: "Choose a new password",
    heading: `Hello ${firstName}`,
    paragraphs: ["A new password was asked for on your account. The link is good for one hour and works once."],
    action: { label: "Choose a password", url },
    closing: "It was not you? Ignore this message: your password stays as it is.",
  });
}
