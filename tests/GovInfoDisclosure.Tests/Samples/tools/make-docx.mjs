// Writes a page of this folder as a Word file by the npm package docx: node make-docx.mjs PAGE OUT.
import { readFileSync, writeFileSync } from "node:fs";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";

const [page, out] = process.argv.slice(2);
const span = (attributes, name) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
const lines = (text) => text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));
const text = (html) => html.replace(/<br>/g, "\n").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

const cell = ([, attributes, content]) =>
  new TableCell({ columnSpan: span(attributes, "colspan"), rowSpan: span(attributes, "rowspan"), children: lines(text(content)) });
const row = ([, content]) => new TableRow({ children: [...content.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(cell) });
const headings = { h1: HeadingLevel.TITLE, h2: HeadingLevel.HEADING_1 };

const parts = [...readFileSync(page, "utf8").matchAll(/<(h1|h2|p|table)\b[^>]*>(.*?)<\/\1>/gs)].map(([, name, content]) =>
  name === "table"
    ? new Table({ rows: [...content.matchAll(/<tr>(.*?)<\/tr>/gs)].map(row) })
    : new Paragraph({ heading: headings[name], children: [new TextRun(text(content))] }));

writeFileSync(out, await Packer.toBuffer(new Document({ sections: [{ children: parts }] })));
