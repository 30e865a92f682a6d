/** Regulations and facts: the catalogue, searched or listed, in the reader's language. */
import type { Ctx } from "../../../platform/context.ts";
import { invalidField, notFound } from "../../../platform/errors.ts";
import { fromBase64Url, toBase64Url } from "../../../platform/crypto/encoding.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { regulationsApi } from "../api.ts";
import { factDefinition, factKeys } from "../domain/facts.ts";
import { inLocale, type Locale } from "../domain/localized.ts";
import { findRegulation } from "../domain/regulations/catalogue.ts";
import type { Regulation } from "../domain/regulations/regulation.ts";
import { searchRegulations } from "../domain/search.ts";

type In<K extends keyof typeof regulationsApi> = Input<(typeof regulationsApi)[K]>;

export async function listRegulations(ctx: Ctx, { query }: In<"listRegulations">) {
  const { locale } = ctx.origin;
  const offset = offsetOf(query.cursor);
  const hits = searchRegulations(query.query ?? "", { ...query, locale });
  const data = hits.slice(offset, offset + query.limit).map((hit) => ({
    ...toRegulation(hit.regulation, locale),
    ...(query.query && {
      score: hit.score,
      highlights: hit.highlights.map((highlight) => ({
        ...highlight,
        ranges: highlight.ranges.map(([start, end]): [number, number] => [start, end]),
      })),
    }),
  }));
  const end = offset + data.length;
  return { data, nextCursor: end < hits.length ? toBase64Url(new TextEncoder().encode(String(end))) : null };
}

export async function getRegulation(ctx: Ctx, { params }: In<"getRegulation">) {
  const regulation = findRegulation(params.regulationId);
  if (!regulation) throw notFound("This regulation");
  return toRegulation(regulation, ctx.origin.locale);
}

export async function listFacts(ctx: Ctx) {
  const { locale } = ctx.origin;
  const data = factKeys().map((key) => {
    const fact = factDefinition(key);
    return {
      key,
      type: fact.type,
      unit: fact.type === "number" ? fact.unit : null,
      min: fact.type === "number" ? fact.min : null,
      max: fact.type === "number" ? fact.max : null,
      allowedValues: fact.type === "enum" ? fact.values.map(({ value, label }) => ({ value, label: inLocale(label, locale) })) : null,
      label: inLocale(fact.label, locale),
      question: inLocale(fact.question, locale),
      regulationIds: [...fact.decides],
    };
  });
  return { data, nextCursor: null };
}

function toRegulation(regulation: Regulation, locale: Locale) {
  return {
    id: regulation.id,
    part: regulation.part,
    subpart: regulation.subpart,
    title: inLocale(regulation.title, locale),
    summary: inLocale(regulation.summary, locale),
    paragraphs: regulation.paragraphs.map(({ id, text }) => ({ id, text: inLocale(text, locale) })),
    industries: [...regulation.industries],
    riskLevel: regulation.riskLevel,
    factKeys: factKeys().filter((key) => factDefinition(key).decides.includes(regulation.id)),
  };
}

/** The catalogue changes only with a release, so a position is a stable cursor. */
function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  try {
    const offset = Number(new TextDecoder().decode(fromBase64Url(cursor)));
    if (Number.isInteger(offset) && offset >= 0) return offset;
  } catch {
    // falls through to the one answer for every bad cursor
  }
  throw invalidField("cursor", "bad-cursor", "This cursor is not valid for this list.");
}
