/** A lexer for the SQL that Drizzle writes, just enough for the guard: names, bound parameters, everything else. */

export type Token =
  | { kind: "name"; text: string; parameter?: undefined }
  | { kind: "parameter"; text: string; parameter: number }
  | { kind: "other"; text: string; parameter?: undefined };

const SPACE = String.raw`\s+|--[^\n]*|\/\*[\s\S]*?\*\/`;
const STRING = String.raw`'(?:[^']|'')*'`;
const QUOTED = '"((?:[^"]|"")*)"|`([^`]*)`';
const WORD = String.raw`([A-Za-z_][\w$]*)`;
const PARAMETER = String.raw`\?(\d*)|\$(\d+)`;
const NUMBER = String.raw`(\d[\w.]*)`;
const OPERATOR = String.raw`(::|->>|->|<=|>=|<>|!=|\|\||[\s\S])`;
const TOKEN = new RegExp([SPACE, STRING, QUOTED, WORD, PARAMETER, NUMBER, OPERATOR].join("|"), "y");

/** Tokens, or undefined where the text cannot be read. Parameters are numbered from 0 in order of binding. */
export function lex(sql: string): Token[] | undefined {
  const tokens: Token[] = [];
  let positional = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < sql.length) {
    const match = TOKEN.exec(sql);
    if (!match) return undefined;
    const [whole, quoted, ticked, word, question, dollar, number, operator] = match;
    const name = quoted ?? ticked ?? word?.toLowerCase();
    if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (question !== undefined) {
      positional = question ? Number(question) : positional + 1;
      tokens.push({ kind: "parameter", text: "?", parameter: positional - 1 });
    } else if (dollar !== undefined) tokens.push({ kind: "parameter", text: "$", parameter: Number(dollar) - 1 });
    else if (number !== undefined || whole.startsWith("'")) tokens.push({ kind: "other", text: "0" });
    else if (operator !== undefined) tokens.push({ kind: "other", text: operator });
  }
  return tokens;
}
