/** A company's name as part of an address. */

const MAX = 40;

/** `Bâtiment & Fils Inc.` → `batiment-fils-inc`; `company` where no letter or digit is left. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MAX)
    .replace(/-+$/, "");
  return slug || "company";
}
