/** Somebody tried to sign up with an address that has an account: its owner hears of it, the caller does not (docs/adr/0005). */
import { type Email, type EmailLocale, layout } from "./layout.ts";

type Values = { firstName: string; url: string };

export function signUpAttempt(locale: EmailLocale, { firstName, url }: Values): Email {
  if (locale === "fr-CA") {
    return layout({
      locale,
      subject: "Vous avez déjà un compte",
      heading: `Bonjour ${firstName}`,
      paragraphs: [
        "Quelqu’un a voulu créer un compte avec cette adresse, qui en a déjà un. Si c’était vous, connectez-vous ou choisissez un nouveau mot de passe.",
      ],
      action: { label: "Se connecter", url },
      closing: "Ce n’était pas vous? Il n’y a rien à faire : aucun compte n’a été créé ni modifié.",
    });
  }
  return layout({
    locale,
    subject: "You already have an account",
    heading: `Hello ${firstName}`,
    paragraphs: [
      "Somebody tried to create an account with this address, which already has one. If it was you, sign in or choose a new password.",
    ],
    action: { label: "Sign in", url },
    closing: "It was not you? There is nothing to do: no account was created or changed.",
  });
}
