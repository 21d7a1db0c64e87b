import type { LetterSection, ServedLetter } from "./letter.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function lines(text: string): string {
  return text.split("\n").map(escape).join("<br>");
}

const style = `body{font:11pt/1.5 "Source Sans 3","Source Sans Pro",Arial,sans-serif;color:#000;max-width:17cm;margin:2cm auto;padding:0 1cm}
header{display:flex;justify-content:space-between;gap:2em}header p,dd{margin:0}h1{font-size:17pt;line-height:1.25}h2{font-size:12pt;margin:1.4em 0 .3em;break-after:avoid}
p{margin:0 0 .6em;overflow-wrap:anywhere}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1.5em;margin:0 0 .6em}dt{font-weight:600}`;

/** The letter as one HTML document without script or outside request. Everything a person wrote is escaped. */
export function letterHtml(letter: ServedLetter): string {
  const { language, title, sender, marks, sections, service } = letter;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escape(title)}</title><style>${style}</style></head>
<body>
<header><p>${sender.map(escape).join("<br>")}</p><p>${marks.map(escape).join("<br>")}</p></header>
<main>
<h1>${escape(title)}</h1>
${sections.map(sectionHtml).join("\n")}
</main>${service ? `\n<aside><h2>${escape(service.heading)}</h2><p>${escape(service.text)}</p></aside>` : ""}
</body>
</html>
`;
}

function sectionHtml({ heading, facts, paragraphs }: LetterSection): string {
  const list = facts.map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${lines(value)}</dd>`).join("");
  const text = paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`).join("");
  return `<section><h2>${escape(heading)}</h2>${text}${list === "" ? "" : `<dl>${list}</dl>`}</section>`;
}
