/** What the product sent, as the e-mail simulator received it. */
export type Mail = { to: string; subject: string; text: string; html: string };

export async function mailsTo(email: string): Promise<Mail[]> {
  const response = await fetch(`http://127.0.0.1:8788/control/inbox?to=${encodeURIComponent(email)}`);
  return response.json<Mail[]>();
}

/** The newest. */
export async function lastMail(email: string): Promise<Mail> {
  const [mail] = await mailsTo(email);
  if (!mail) throw new Error(`no e-mail to ${email}`);
  return mail;
}
