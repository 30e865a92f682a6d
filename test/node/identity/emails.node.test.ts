/** Every e-mail in both languages, held by golden files: run vitest with -u after an intended change. */
import { describe, expect, it } from "vitest";
import { invitation } from "../../../workers/modules/identity/emails/invitation.ts";
import { escapeHtml } from "../../../workers/modules/identity/emails/layout.ts";
import { passwordChanged } from "../../../workers/modules/identity/emails/password-changed.ts";
import { resetPassword } from "../../../workers/modules/identity/emails/reset-password.ts";
import { signUpAttempt } from "../../../workers/modules/identity/emails/sign-up-attempt.ts";
import { verifyEmail } from "../../../workers/modules/identity/emails/verify-email.ts";

const toPerson = { firstName: "Renée", url: "https://app.example/app/page?token=abc&x=1" };
const toGuest = { companyName: "Harbor & Pine", inviterName: "Renée <Roy>", url: "https://app.example/app/invitations/abc" };
const emails = {
  "verify-email": (locale: "en" | "fr-CA") => verifyEmail(locale, toPerson),
  "reset-password": (locale: "en" | "fr-CA") => resetPassword(locale, toPerson),
  "password-changed": (locale: "en" | "fr-CA") => passwordChanged(locale, toPerson),
  "sign-up-attempt": (locale: "en" | "fr-CA") => signUpAttempt(locale, toPerson),
  invitation: (locale: "en" | "fr-CA") => invitation(locale, toGuest),
};
const cases = Object.entries(emails).flatMap(([name, write]) => (["en", "fr-CA"] as const).map((locale) => ({ name, locale, write })));

describe.each(cases)("$name in $locale", ({ name, locale, write }) => {
  const email = write(locale);

  it("reads as agreed", async () => {
    await expect(`${email.subject}\n\n${email.text}`).toMatchFileSnapshot(`../../golden/emails/${name}.${locale}.txt`);
    await expect(email.html).toMatchFileSnapshot(`../../golden/emails/${name}.${locale}.html`);
  });

  it("says its language, escapes its values, and fits one subject line", () => {
    expect(email.html).toContain(`<html lang="${locale}">`);
    expect(email.html).not.toMatch(/<Roy>|token=abc&x/);
    expect(email.subject).not.toContain("\n");
    expect(email.subject.length).toBeLessThan(80);
  });
});

describe("names from outside", () => {
  it("cannot leave their place", () => {
    expect(escapeHtml(`<img src=x onerror="alert('1')">&`)).toBe("&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;");
  });

  it("do not break the subject", () => {
    expect(invitation("en", { ...toGuest, companyName: "Evil\r\nBcc: all@example.com" }).subject).not.toMatch(/[\r\n]/);
  });
});
