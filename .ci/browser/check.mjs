// Opens written pages in Chromium and checks what a reader's browser makes of them: node check.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { launch } from './browser.mjs';
import { official } from './official.mjs';

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [1280, 390];
const problems = [];
let checks = 0;

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'doctype-style': ['error', { style: 'lowercase' }] } });
const browser = await launch();
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
for (const name of pages) {
  if (name === 'attacks.html') {
    await checkAttacks(name);
    continue;
  }
  await checkMarkup(name);
  for (const width of widths) await checkPage(name, width);
  await checkPrint(name);
}
await browser.close();

for (const problem of problems) console.log(`error: ${problem}`);
console.log(`${pages.length} pages, ${checks} checks, ${problems.length} problems`);
process.exit(pages.length > 0 && problems.length === 0 ? 0 : 1);

function expect(holds, problem) {
  checks += 1;
  if (!holds) problems.push(problem);
}

async function checkMarkup(name) {
  const report = await validator.validateFile(join(folder, name));
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.length === 0, `${name}: html-validate: ${messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`).join('; ')}`);
}

// A page whose texts are all attacks: none may become markup, run, open a dialog or load anything.
async function checkAttacks(name) {
  const page = await browser.newPage();
  const complaints = [];
  await page.exposeFunction('ran', () => complaints.push('an attack ran'));
  page.on('dialog', (dialog) => { complaints.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => { if (!request.url().startsWith('file:') || !request.url().endsWith(name)) complaints.push(`loads ${request.url()}`); });
  page.on('framenavigated', (frame) => { if (!frame.url().endsWith(name)) complaints.push(`goes to ${frame.url()}`); });
  await page.goto(pathToFileURL(join(folder, name)).href);
  const found = await page.evaluate(() => {
    const foreign = [...document.querySelectorAll('script, img, svg, math, iframe, object, embed, form, input, textarea, button, template, link, base, video, audio, style ~ style, meta[http-equiv]')];
    const elements = [...document.querySelectorAll('*')];
    const handlers = elements.filter((element) => [...element.attributes].some(({ name: attribute }) => attribute.startsWith('on') || attribute === 'srcdoc' || attribute === 'src'));
    const links = elements.filter((element) => element.hasAttribute('href') && !element.getAttribute('href').startsWith('#'));
    return { bad: [...foreign, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 80)), shown: document.body.textContent.split('<script>ran()</script>').length };
  });
  await page.mouse.move(200, 200);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
  expect(complaints.length === 0, `${name}: ${complaints.join('; ')}`);
  expect(found.bad.length === 0, `${name}: ${found.bad.join(' ')}`);
  expect(found.shown > 20, `${name}: shows only ${found.shown} attacks`);
  await page.close();
}

async function checkPage(name, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const place = `${name} at ${width}`;
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => { if (!request.url().startsWith('file:') || !request.url().endsWith(name)) complaints.push(`loads ${request.url()}`); });
  await page.goto(pathToFileURL(join(folder, name)).href);
  await page.screenshot({ path: join(folder, `${name.replace('.html', '')}-${width}.png`), fullPage: true });

  await checkGrids(page, place);
  await checkOverflow(page, place);
  if (width < 640) await checkSticky(page, place);
  expect(complaints.length === 0, `${place}: ${complaints.join('; ')}`);

  await page.evaluate(axe);
  await checkAccess(page, place);
  await checkDark(page, place, name.replace('.html', `-${width}-dark.png`));
  await page.close();
}

async function checkAccess(page, place) {
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  expect(violations.length === 0, `${place}: axe: ${violations.map((v) => `${v.id} (${v.nodes.map((n) => n.target).slice(0, 3).join(', ')})`).join('; ')}`);
}

// The same page where the reader's machine is dark: axe measures the contrast of texts, this that of lines that mean something, and that no
// light ground is left over.
async function checkDark(page, place, picture) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: join(folder, picture), fullPage: true });
  await checkAccess(page, `${place}, dark`);
  const seen = await page.evaluate(() => {
    const light = (color) => {
      const [r, g, b] = /([\d.]+), ([\d.]+), ([\d.]+)/.exec(color).slice(1).map((value) => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isClear = (color) => color.endsWith(', 0)');
    const ground = (element) => { const { backgroundColor } = getComputedStyle(element); return isClear(backgroundColor) ? ground(element.parentElement) : backgroundColor; };
    const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
    const lines = [...document.querySelectorAll('.gid-report td, .gid-report th, .gid-report mark, .gid-report .gid-findings')].flatMap((element) => {
      const { borderBottomColor, borderBottomWidth, outlineColor, outlineStyle } = getComputedStyle(element);
      return [borderBottomWidth === '0px' ? [] : [borderBottomColor], outlineStyle === 'none' ? [] : [outlineColor]].flat().map((color) => ({ color, ratio: contrast(color, ground(element)), element: element.outerHTML.slice(0, 60) }));
    });
    const grounds = [document.documentElement, ...document.querySelectorAll('.gid-report, .gid-report *')].filter((element) => !isClear(getComputedStyle(element).backgroundColor));
    return {
      faint: lines.filter(({ ratio }) => ratio < 3).map(({ color, ratio, element }) => `${element} ${color} ${ratio.toFixed(2)}`),
      bright: grounds.filter((element) => light(getComputedStyle(element).backgroundColor) > 0.1).map((element) => element.outerHTML.slice(0, 60)),
      lines: lines.length,
      grounds: grounds.length,
    };
  });
  expect(seen.lines > 200 && seen.faint.length === 0, `${place}, dark: faint lines: ${seen.faint.slice(0, 5).join('; ')}`);
  expect(seen.grounds > 5 && seen.bright.length === 0, `${place}, dark: light ground: ${seen.bright.slice(0, 5).join('; ')}`);
}

// The grid by where the cells really are, not by what their attributes say: every edge of a cell is a grid line.
async function checkGrids(page, place) {
  const tables = await page.evaluate(() => [...document.querySelectorAll('table')].map((table) => {
    const cells = [...table.querySelectorAll('th, td')].map((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      const text = [...cell.childNodes].filter((node) => node.dataset?.govinfodisclosure !== 'finding').map((node) => node.textContent).join('');
      return { left, right, top, bottom, text: cell.localName === 'td' && cell.id ? '#' : text };
    });
    const lines = (values) => values.sort((a, b) => a - b).filter((value, i) => i === 0 || value - values[i - 1] > 1.5);
    const columns = lines(cells.flatMap((cell) => [cell.left, cell.right]));
    const rows = lines(cells.flatMap((cell) => [cell.top, cell.bottom]));
    const grid = [];
    for (let y = 0; y + 1 < rows.length; y += 1) {
      const row = [];
      for (let x = 0; x + 1 < columns.length; x += 1) {
        const [cx, cy] = [(columns[x] + columns[x + 1]) / 2, (rows[y] + rows[y + 1]) / 2];
        const here = cells.filter((cell) => cell.left < cx && cx < cell.right && cell.top < cy && cy < cell.bottom);
        row.push(here.length === 1 ? here[0].text : `${here.length} cells`);
      }
      grid.push(row.join('|'));
    }
    return grid.join('\n');
  }));
  const forms = official();
  expect(tables.length === forms.length, `${place}: ${tables.length} tables`);
  tables.forEach((table, i) => {
    const form = (forms[i] ?? '').split('\n');
    const row = table.split('\n').findIndex((line, y) => line !== form[y]);
    expect(table === forms[i], `${place}: table ${i + 1} is not the official form from row ${row + 1}: ${table.split('\n')[row] ?? 'missing'}`);
  });
}

async function checkOverflow(page, place) {
  const { scroll, client, outside } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isVisible = (element) => !element.closest('caption');
    const sticksOut = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return !element.closest('.gid-scroll > *') && (left < -0.5 || right > clientWidth + 0.5);
    };
    return {
      scroll: scrollWidth,
      client: clientWidth,
      outside: [...document.body.querySelectorAll('*')].filter((element) => isVisible(element) && sticksOut(element)).map((element) => element.outerHTML.slice(0, 80)),
    };
  });
  expect(scroll <= client, `${place}: the page is ${scroll} wide`);
  expect(outside.length === 0, `${place}: outside the page: ${outside.join(' ')}`);
  const scrollable = await page.evaluate(() => [...document.querySelectorAll('.gid-scroll')].every((region) =>
    region.scrollWidth <= region.clientWidth || (region.tabIndex === 0 && region.localName === 'section' && document.getElementById(region.getAttribute('aria-labelledby')))));
  expect(scrollable, `${place}: a table scrolls in a region without a name or out of the keyboard's reach`);
}

// Scrolled to its end, table R still shows the labels of its last row and column, and they leave room for numbers.
async function checkSticky(page, place) {
  const seen = await page.evaluate(() => {
    const box = document.querySelector('.gid-wide .gid-scroll');
    box.scrollTo(box.scrollWidth, box.scrollHeight);
    box.scrollIntoView();
    const shows = (cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const last = box.querySelector('tbody tr:last-child');
    const column = box.querySelector('thead tr:nth-child(2) th:last-child'); // 总计
    const label = last.querySelector('th');
    return {
      label: shows(label) && label.getBoundingClientRect().right < innerWidth / 2,
      column: shows(column) && shows(last.lastElementChild),
      scrolls: box.scrollLeft > 50 && box.scrollTop > 50,
    };
  });
  expect(seen.label && seen.column && seen.scrolls, `${place}: the labels of table R do not stay in view: ${JSON.stringify(seen)}`);
}

// Every value of every table must stand on a printed page, those of table L side by side on one line, and no sheet but the last may be
// nearly empty.
async function checkPrint(name) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, name)).href);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' }); // Paper is white, whatever the screen.
  const ground = await page.evaluate(() => [document.documentElement, document.querySelector('.gid-report')].map((element) => getComputedStyle(element).backgroundColor).join(' '));
  expect(ground === 'rgb(255, 255, 255) rgb(255, 255, 255)', `${name}: printed on ${ground}`);
  const pdf = join(folder, name.replace('.html', '.pdf'));
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.close();
  const sheets = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' }).split('<page ').slice(1).map((sheet) => ({
    width: Number(/width="([\d.]+)"/.exec(sheet)[1]),
    words: [...sheet.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g)].map(([, left, top, right, text]) => ({ left: Number(left), top: Number(top), right: Number(right), text })),
  }));
  const outside = sheets.flatMap(({ width, words }) => words.filter((word) => word.left < 0 || word.right > width));
  expect(outside.length === 0, `${name}: printed outside the sheet: ${outside.map((word) => word.text).join(' ')}`);
  // Table L: its labels, which may stand on two lines each, and its values with what is drawn beside them.
  const sheet = sheets.find(({ words }) => words.some((word) => word.text === '复议后起诉'));
  const head = sheet?.words.find((word) => word.text === '复议后起诉').top;
  const below = (sheet?.words ?? []).filter((word) => word.top > head + 4).sort((a, b) => a.top - b.top);
  const values = below.filter((word) => /^\d+(→\d+\??)?(\[\d+\])*$/.test(word.text));
  const line = values.filter((word) => word.top - values[0].top < 8);
  expect(line.length === 15, `${name}: table L is printed with ${line.length} values a line`);
  const labels = below.filter((word) => word.top < values[0].top).map((word) => word.text).join('');
  const count = (text) => labels.split(text).length - 1;
  expect(['维', '纠', '他', '审'].every((sign) => count(sign) >= 2) && count('总') >= 2, `${name}: table L is printed with the labels ${labels}`);
  sheets.slice(0, -1).forEach(({ words }, i) => expect(words.length > 25, `${name}: sheet ${i + 1} of ${sheets.length} holds ${words.length} words`));
}
