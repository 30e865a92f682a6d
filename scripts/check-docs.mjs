// Every relative link in README, CHANGELOG and docs/ leads to a file that exists.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./local.mjs";

const documents = ["README.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: root })];
const broken = documents.flatMap((document) => {
  if (!existsSync(join(root, document))) return [`${document} is missing`];
  const text = readFileSync(join(root, document), "utf8").replace(/```[\s\S]*?```/g, "");
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map((match) => match[1] ?? "");
  const named = [...text.matchAll(/`((?:workers|web|durable-objects|migrations|test|scripts|docs)\/[\w./-]+\.\w+)`/g)].map(
    (match) => match[1] ?? "",
  );
  return [
    ...links.filter((link) => !existsSync(join(root, dirname(document), link))).map((link) => `${document}: ${link}`),
    ...named.filter((file) => !existsSync(join(root, file))).map((file) => `${document}: ${file}`),
  ];
});
if (broken.length > 0) {
  console.log(broken.join("\n"));
  process.exit(1);
}
