// Follows every link of the built site, and searches it in Chromium: node check.mjs FOLDER
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { launch } from '../browser/browser.mjs';

const folder = resolve(process.argv[2]);
const problems = [];
let checks = 0;

const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html') && !name.startsWith('tests/'));
const documents = new Map(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
for (const [name, html] of documents) checkLinks(name, html);
await checkSearch();

for (const problem of problems) console.log(`error: ${problem}`);
console.log(`${pages.length} pages, ${checks} checks, ${problems.length} problems`);
process.exit(pages.length > 0 && problems.length === 0 ? 0 : 1);

function expect(holds, problem) {
  checks += 1;
  if (!holds) problems.push(problem);
}

// docfx looks at the links between pages, and not at those that it makes itself.
function checkLinks(name, html) {
  expect(!html.includes('<xref'), `${name}: a name of the API is not found`);
  for (const [, link] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
    if (/^(https?|mailto|data):/.test(link)) continue;
    const [path, anchor] = link.replaceAll('&amp;', '&').split('#').map(decodeURIComponent);
    const file = path === '' ? join(folder, name) : resolve(folder, dirname(name), path);
    expect(existsSync(file) && statSync(file).isFile(), `${name}: ${link} leads nowhere`);
    const target = anchor ? documents.get(relative(folder, file)) : undefined;
    if (target) expect(target.includes(` id="${anchor}"`) || target.includes(` name="${anchor}"`), `${name}: ${link} leads to no heading`);
  }
}

async function checkSearch() {
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url, 'http://site').pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launch();
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (response) => { if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`); });
  await page.goto(`http://127.0.0.1:${server.address().port}/index.html`);
  await page.waitForURL('**/README.html'); // The front page is that of the repository.
  const box = page.locator('#search-query');
  // Chinese words stand anywhere in a run of characters, and one of them may be a single character.
  for (const [words, target] of [
    ['ConsistencyChecker', 'api/GovInfoDisclosure.ConsistencyChecker.html'],
    ['REQ-02', 'docs/rules.html'],
    ['GID222', 'docs/diagnostics.html'],
    ['carried forward', 'docs/rules.html'],
    ['校验规则', 'docs/zh-CN/rules.html'],
    ['勾稽', 'docs/zh-CN/diagnostics.html'],
    ['结转', 'docs/zh-CN/rules.html'],
    ['依申请公开', 'docs/zh-CN/rules.html'],
    ['表', 'docs/zh-CN/tables.html'],
    ['结转 勾稽', 'docs/zh-CN/rules.html'],
  ]) {
    await box.fill('');
    await box.pressSequentially(words);
    // The query in the link tells these results from those of the words before.
    const found = await page.waitForSelector(`#search-results a[href="${target}?q=${words}"]`, { timeout: 20000 }).catch(() => undefined);
    expect(found, `a search for ${words} does not find ${target}`);
  }

  await browser.close();
  server.close();
}
