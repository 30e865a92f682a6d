/** A small PDF writer: letter pages of Helvetica text in WinAnsi, uncompressed, so that equal papers are equal bytes. */

export type Paper = {
  title: string;
  /** Who issues it, above the title. */
  issuer: string;
  /** `YYYY-MM-DD`, or another line under the title. */
  line: string;
  blocks: readonly Block[];
};
type Block =
  | { heading: string }
  | { text: string }
  /** Label and value per row. */
  | { rows: readonly (readonly [string, string])[] };

/** Points: US letter with one-inch margins at the sides. */
const PAGE = { width: 612, height: 792, left: 72, right: 540, top: 720, bottom: 64 };
const LEADING = 1.4;
const VALUE_AT = 250;
/** Helvetica's average advance per point of size; lines are broken a little early rather than measured exactly. */
const ADVANCE = 0.51;

type Line = { x: number; size: number; bold: boolean; text: string };
type Row = { lines: Line[]; height: number };

/** The file's bytes. Text outside WinAnsi becomes `?`. */
export function writePdf(paper: Paper): Uint8Array<ArrayBuffer> {
  const rows: Row[] = [
    row(paper.issuer, { size: 10 }),
    row(paper.title, { size: 18, bold: true }),
    row(paper.line, { size: 10 }),
    { lines: [], height: 12 },
    ...paper.blocks.flatMap(rowsOf),
  ];
  return assemble(paginate(rows), paper.title);
}

function row(text: string, { size = 10.5, bold = false, x = PAGE.left }: { size?: number; bold?: boolean; x?: number } = {}): Row {
  return { lines: [{ x, size, bold, text }], height: size * LEADING };
}

function rowsOf(block: Block): Row[] {
  if ("heading" in block) return [{ lines: [], height: 10 }, row(block.heading, { size: 12.5, bold: true })];
  if ("text" in block) return [...broken(block.text, PAGE.left).map((text) => row(text)), { lines: [], height: 6 }];
  return block.rows.flatMap(([label, value]) =>
    broken(value, VALUE_AT).map((text, i) => {
      const told = row(text, { x: VALUE_AT });
      return i === 0 ? { ...told, lines: [...row(label).lines, ...told.lines] } : told;
    }),
  );
}

/** Lines of words that fit between `x` and the right margin. */
function broken(text: string, x: number): string[] {
  const most = Math.floor((PAGE.right - x) / (10.5 * ADVANCE));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function paginate(rows: readonly Row[]): string[] {
  const pages: string[] = [];
  let commands: string[] = [];
  let y = PAGE.top;
  for (const { lines, height } of rows) {
    if (y - height < PAGE.bottom) {
      pages.push(commands.join("\n"));
      commands = [];
      y = PAGE.top;
    }
    y -= height;
    for (const { x, size, bold, text } of lines)
      commands.push(`BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y.toFixed(2)} Td (${escaped(text)}) Tj ET`);
  }
  return [...pages, commands.join("\n")];
}

const escaped = (text: string): string => text.replace(/[\\()]/g, String.raw`\$&`);

/** Objects 1–5 are catalogue, page tree, the two fonts and the title; then each page and its content. */
function assemble(pages: readonly string[], title: string): Uint8Array<ArrayBuffer> {
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const first = 6;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]>>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<</Title(${escaped(title)})/Producer(Mainstreet)>>`,
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${first + i * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return winAnsi(file);
}

/** The few characters of Windows-1252 that are not Latin-1 and that our papers use. */
const BEYOND_LATIN1: Readonly<Record<string, number>> = { "–": 0x96, "—": 0x97, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "…": 0x85 };

/** One byte a character, so string positions are file offsets. */
function winAnsi(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => {
    const code = BEYOND_LATIN1[char] ?? char.codePointAt(0) ?? 0x3f;
    return code < 0x100 ? code : 0x3f;
  });
}
