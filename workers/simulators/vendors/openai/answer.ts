/** The simulated model's plain-text answer: it quotes what it was given and never makes anything up. */

export interface Turn {
  role: string;
  text: string;
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** The sentences of the context that share most words with the last question, at most three, in their own order. */
export function plainAnswer(turns: readonly Turn[]): string {
  const question = turns.findLast((turn) => turn.role === "user")?.text ?? "";
  const asked = wordsIn(question);
  const context = turns.filter((turn) => turn.text !== question).map((turn) => turn.text);
  const sentences = context.flatMap((text) => text.match(/[^.!?\n]+[.!?]?/g) ?? []).map((sentence) => sentence.trim());
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, shared: [...wordsIn(sentence)].filter((word) => asked.has(word)).length }))
    .filter(({ shared }) => shared >= 2)
    .sort((left, right) => right.shared - left.shared || left.index - right.index)
    .slice(0, 3)
    .sort((left, right) => left.index - right.index);
  if (ranked.length > 0) return ranked.map(({ sentence }) => sentence).join(" ");
  return "I have nothing in front of me that answers this. (Simulated model: it only quotes what it is given.)";
}
