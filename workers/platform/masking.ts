/** Personal data as the audit log shows it: enough to recognise, too little to use. */

const initial = (text: string): string => `${text.slice(0, 1)}***`;

/** `jane@doe.com` → `j***@d***`. */
export const maskEmail = (email: string): string => email.split("@", 2).map(initial).join("@");

/** `Jane` → `J***`. */
export const maskName = (name: string): string => initial(name);

/** `+14165550123` → `***23`. */
export const maskPhone = (phone: string): string => `***${phone.slice(-2)}`;
