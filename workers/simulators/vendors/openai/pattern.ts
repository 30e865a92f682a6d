/** A string that matches a regular expression: literals, classes, groups, alternatives, quantifiers, anchors. */

/** The shortest simple match. Look-arounds and back-references are beyond it: the caller must test the result. */
export function sampleOf(pattern: string): string {
  let position = 0;
  const peek = () => pattern[position];
  const take = () => pattern[position++] ?? "";

  const alternatives = (): string => {
    const first = sequence();
    while (peek() === "|") {
      take();
      sequence();
    }
    return first;
  };

  const sequence = (): string => {
    let text = "";
    while (position < pattern.length && peek() !== "|" && peek() !== ")") text += repeated(atom());
    return text;
  };

  const repeated = (unit: string): string => {
    const rest = pattern.slice(position);
    const quantifier = /^(?:\*|\+|\?|\{(\d+)(?:,\d*)?\})\??/.exec(rest);
    if (!quantifier) return unit;
    position += quantifier[0].length;
    if (quantifier[1] !== undefined) return unit.repeat(Number(quantifier[1]));
    return rest.startsWith("+") ? unit : "";
  };

  const atom = (): string => {
    const letter = take();
    if (letter === "^" || letter === "$") return "";
    if (letter === ".") return "a";
    if (letter === "\\") return escaped(take());
    if (letter === "[") return characterClass();
    if (letter !== "(") return letter;
    const prefix = /^\?(?::|<[A-Za-z]\w*>|[=!]|<[=!])/.exec(pattern.slice(position))?.[0] ?? "";
    position += prefix.length;
    const inner = alternatives();
    take();
    return /[=!]$/.test(prefix) ? "" : inner;
  };

  const escaped = (letter: string): string => {
    if (letter === "b" || letter === "B") return "";
    if (letter === "p" || letter === "P") {
      position = pattern.indexOf("}", position) + 1;
      return "a";
    }
    return { d: "0", D: "a", w: "a", W: "-", s: " ", S: "a", n: "\n", t: "\t" }[letter] ?? letter;
  };

  const characterClass = (): string => {
    const negated = peek() === "^";
    if (negated) take();
    const members: string[] = [];
    while (position < pattern.length && (peek() !== "]" || members.length === 0)) {
      const letter = take();
      members.push(letter === "\\" ? escaped(take()) : letter);
    }
    take();
    if (!negated) return members[0] ?? "";
    return ["a", "0", "-", "_", " ", "Z", "~"].find((candidate) => !members.includes(candidate)) ?? "é";
  };

  return alternatives();
}
