// Starts the web form of docs/examples, fills it in as people do, and checks what they get: node form.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { launch } from './browser.mjs';

const folder = resolve(process.argv[2]);
const examples = resolve(import.meta.dirname, '../../docs/examples');
const sample = readFileSync(join(examples, 'reports/jincheng-chengqu-2022.txt'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'doctype-style': ['error', { style: 'lowercase' }] } });
const wrongTotal = '/disclosureRequests/results/partiallyDisclosed/total';
const problems = [];
let checks = 0;

// In a process group of its own, since dotnet starts the program as a child.
const server = spawn('dotnet', ['run', join(examples, 'web.cs'), '--', '--urls', 'http://127.0.0.1:0'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise((listening, failed) => {
  let output = '';
  server.stdout.on('data', (data) => {
    output += data;
    const found = /Now listening on: (http:\/\/127\.0\.0\.1:\d+)/.exec(output);
    if (found) listening(found[1]);
  });
  server.on('exit', () => failed(new Error(`web.cs has ended:\n${output}`)));
});
const browser = await launch();
try {
  await withoutScript();
  await proposal();
  await edits();
  await downloads();
  await keyboard();
  await dropped();
  await injection();
  await limits();
  for (const width of [1280, 390]) await looks(width);
} catch (error) {
  problems.push(error.stack);
} finally {
  await browser.close();
  process.kill(-server.pid);
}

for (const problem of problems) console.log(`error: ${problem}`);
console.log(`form: ${checks} checks, ${problems.length} problems`);
process.exit(checks > 0 && problems.length === 0 ? 0 : 1);

function expect(holds, problem) {
  checks += 1;
  if (!holds) problems.push(`form: ${problem}`);
}

// A page on which anything that the browser complains of, or that runs without being the form's own, is a problem.
async function open(place, use, options = {}) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => { complaints.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith(address + '/')) complaints.push(`loads ${request.url()}`); });
  page.on('response', async (response) => {
    if (response.headers()['content-type']?.startsWith('text/html') && response.url().startsWith(address) && !response.url().includes('/report.')) page.markup = response.text();
  });
  await page.goto(address + (options.path ?? '/'));
  await use(page);
  expect(complaints.length === 0, `${place}: ${complaints.join('; ')}`);
  await context.close();
}

async function paste(page, text) {
  if (!await page.locator('#text').isVisible()) await page.locator('details:has(#text) summary').click();
  await page.locator('#text').fill(text);
  await answered(page, () => page.locator('.main').click());
}

// Does something and waits until its answer is shown.
async function answered(page, act) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await act();
  await (await answer).finished();
  await page.waitForLoadState();
  await page.locator('form:not([aria-busy])').waitFor();
}

function cell(page, at = wrongTotal) {
  return page.locator(`[name="${at}"]`);
}

function findings(page) {
  return page.locator('.gid-findings ol > li').count();
}

async function withoutScript() {
  await open('without script', async (page) => {
    await paste(page, sample);
    expect(await findings(page) === 2, 'without script: the two findings are not shown');
    expect(await page.locator('td.gid-suspect').count() > 0 && await page.locator('td.gid-doubtful').count() > 0, 'without script: suspect and doubtful cells are not drawn');
    await cell(page).fill('2');
    await cell(page).press('Enter');
    await page.waitForURL(address + '/');
    expect(await findings(page) === 0 && await cell(page).inputValue() === '2', 'without script: an edit is not checked');
    await answered(page, () => page.getByRole('button', { name: '全部恢复原文' }).click());
    expect(await cell(page).inputValue() === '0', 'without script: the original is not restored');
    await answered(page, () => page.getByRole('button', { name: /^采用/ }).click());
    expect(await findings(page) === 0, 'without script: the proposal is not applied');
    await answered(page, () => page.getByRole('button', { name: 'English' }).click());
    expect(/do not contradict/.test(await page.locator('#status').textContent()), 'without script: the language is not switched');
    expect(await cell(page).inputValue() === '2', 'without script: the edit is lost with the language');
    await paste(page, '<p>hello</p>');
    expect(await page.locator('article').count() === 0 && /GID102/.test(await page.locator('main').textContent()), 'without script: what is no report is not explained');
  }, { javaScriptEnabled: false });
}

async function proposal() {
  await open('proposal', async (page) => {
    await paste(page, sample);
    await page.evaluate(() => { globalThis.samePage = true; });
    await answered(page, () => page.getByRole('button', { name: /^采用.*0 → 2/ }).click());
    expect(await findings(page) === 0 && await cell(page).inputValue() === '2', 'proposal: the finding is not gone');
    expect(await page.locator('td.gid-doubtful').count() > 0, 'proposal: doubtful cells are forgotten');
    expect(await page.evaluate(() => globalThis.samePage), 'proposal: the page was loaded again');
    expect(/没有矛盾/.test(await page.locator('#status').textContent()), 'proposal: the state is not told');
  });
}

async function edits() {
  await open('edits', async (page) => {
    await paste(page, sample);
    await cell(page).fill('7');
    const next = cell(page, '/disclosureRequests/results/notDisclosed/stateSecret/naturalPerson');
    const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.hash);
    await answered(page, () => cell(page).press('Tab'));
    expect(await focused() === '#gid-finding-1', 'edits: the focus is lost'); // The number of the finding, a link behind the cell.
    for (let links = await page.locator(`td:has([name="${wrongTotal}"]) a`).count(); links > 0; links -= 1) await page.keyboard.press('Tab');
    expect(await focused() === await next.getAttribute('name'), `edits: the next cell is not the next stop but ${await focused()}`);
    expect(/7/.test(await page.locator('.gid-findings').textContent()) && await findings(page) === 2, 'edits: the cell is not checked');
    await cell(page).fill('abc');
    await answered(page, () => next.focus());
    expect(await page.locator('td.gid-suspect [name$="partiallyDisclosed/total"]').count() === 1, 'edits: a word in place of a number is no finding');
    await cell(page).fill('');
    await answered(page, () => next.focus());
    expect(/→ 空白/.test(await page.locator('main').textContent()), 'edits: a blank is not listed');
    // What is typed while an answer is under way must not be lost.
    await page.evaluate(() => {
      const { fetch } = globalThis;
      globalThis.fetch = async (...request) => { await new Promise((resume) => setTimeout(resume, 500)); return fetch(...request); };
    });
    await cell(page).fill('2');
    await answered(page, async () => { await next.focus(); await next.fill('5'); });
    expect(await next.inputValue() === '5' && await cell(page).inputValue() === '2', 'edits: what was typed meanwhile is lost');
    await answered(page, () => cell(page).focus());
    expect(await findings(page) > 0 && await next.inputValue() === '5', 'edits: what was typed meanwhile is not checked');
  });
}

async function downloads() {
  const kinds = {
    html: ['text/html', (text) => text.startsWith('<!doctype html>') && !text.includes('<input') && text.includes('晋城市城区人民政府办公室')],
    txt: ['text/plain', (text) => text.includes('部分公开') && !text.includes('<td')],
    json: ['application/json', (text) => JSON.parse(text).disclosureRequests.results.partiallyDisclosed.total === 2],
    csv: ['text/csv', (text) => text.startsWith('\uFEFFReportingBody,') && text.includes(`,${wrongTotal},`) && text.trim().split('\r\n').length > 180],
  };
  for (const javaScriptEnabled of [true, false]) {
    await open('downloads', async (page) => {
      await paste(page, sample);
      await cell(page).fill('2'); // Not checked yet: the file has it all the same.
      for (const [kind, [type, holds]] of Object.entries(kinds)) {
        const response = page.waitForEvent('response', (candidate) => candidate.url().endsWith(`/report.${kind}`));
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: kind.toUpperCase(), exact: true }).click()]);
        const headers = await (await response).allHeaders();
        const text = readFileSync(await download.path(), 'utf8');
        expect(headers['content-type'] === `${type}; charset=utf-8` && headers['x-content-type-options'] === 'nosniff' && headers['content-disposition'].startsWith('attachment'), `downloads: ${kind} is sent as ${headers['content-type']}`);
        expect(download.suggestedFilename() === `report.${kind}` && holds(text), `downloads: ${kind} holds ${text.slice(0, 80)}`);
      }
    }, { javaScriptEnabled });
  }
}

// From the empty form to a corrected report without a mouse.
async function keyboard() {
  await open('keyboard', async (page) => {
    const to = async (selector) => {
      for (let presses = 0; presses < 400; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await to('#text');
    await page.keyboard.insertText(sample);
    await to('.main'); // Around the page, and to its start again.
    await answered(page, () => page.keyboard.press('Enter'));
    expect(await findings(page) === 2, 'keyboard: no findings');
    await to(`[name="${wrongTotal}"]`);
    await page.keyboard.type('3');
    await answered(page, () => page.keyboard.press('Enter'));
    expect(await cell(page).inputValue() === '3', 'keyboard: a cell is not edited');
    expect(await cell(page).evaluate((element) => element === document.activeElement), 'keyboard: the focus is lost');
    await to('[name="reset"]');
    await answered(page, () => page.keyboard.press('Space'));
    await to('[name="apply"]');
    await answered(page, () => page.keyboard.press('Enter'));
    expect(await findings(page) === 0, 'keyboard: the proposal is not applied');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    expect(outline !== 'none', 'keyboard: the focus is not seen');
  });
}

async function dropped() {
  await open('drop', async (page) => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'report.txt', { type: 'text/plain' }));
      return transfer;
    }, sample);
    await answered(page, () => page.dispatchEvent('body', 'drop', { dataTransfer: data }));
    expect(await findings(page) === 2, 'drop: the file is not read');
    await page.locator('details:has(#file) summary').click();
    await page.locator('#file').setInputFiles({ name: 'report.html', mimeType: 'text/html', buffer: Buffer.from('<p>hello</p>') });
    await answered(page, () => page.locator('.main').click());
    expect(/GID102/.test(await page.locator('main').textContent()), 'file: it is not read');
  });
}

// Whatever stands in any text of a report stays text.
async function injection() {
  const attacks = [
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "'><script>alert(1)</script>", '</textarea><script>alert(1)</script>',
    '</td><td id="x" headers="y"><script>alert(1)</script>', 'javascript:alert(1)', '<a href="javascript:alert(1)">x</a>', '<td id="a" headers="b" onclick="alert(1)">1',
    '{{constructor.constructor("alert(1)")()}}', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '&lt;script&gt;alert(1)&lt;/script&gt;', '<!--', '<style>*{display:none}</style>',
    '" autofocus onfocus="alert(1)', '<base href="https://attack.invalid/">', '<form action="https://attack.invalid/"><button name=apply>', '=HYPERLINK("https://attack.invalid/")',
  ];
  let json;
  await open('injection', async (page) => {
    await paste(page, sample);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON', exact: true }).click()]);
    json = JSON.parse(readFileSync(await download.path(), 'utf8'));
  });
  // Each text of the header once with each attack, and all of them in paragraphs and cells.
  for (const attack of attacks) {
    const report = structuredClone(json);
    for (const field of ['title', 'reportingBody', 'indexNumber', 'documentNumber']) report.header[field] = attack;
    report.preamble = attacks;
    for (const section of ['overallSituation', 'problemsAndImprovements', 'otherMatters']) report[section] = { paragraphs: attacks.map((text) => `新收政府信息公开申请77件${text}`) };
    report.disclosureRequests.newRequests.naturalPerson = attack;
    report.legalRemedies.reconsideration.total = attack;
    report[attack] = attack; // A member that the reader names in a diagnostic.
    for (const javaScriptEnabled of attacks.indexOf(attack) < 3 ? [true, false] : [true]) {
      await open(`injection of ${attack}`, async (page) => {
        await paste(page, JSON.stringify(report));
        expect(await cell(page, '/disclosureRequests/newRequests/naturalPerson').inputValue() === attack, `injection: the cell does not hold ${attack}`);
        const edited = cell(page, '/legalRemedies/directLitigation/total');
        await edited.fill(attack);
        await answered(page, () => edited.press('Enter'));
        expect(await edited.inputValue() === attack, `injection: the edit does not hold ${attack}`);
        // Only the markup that the form itself makes.
        const foreign = await page.locator('script:not([src="/script.js"]), style, iframe, img, svg, base, form form, [onerror], [onload], [onclick], [onfocus], [href^="javascript:"]').count();
        expect(foreign === 0, `injection: ${attack} is markup`);
        const paragraphs = await page.locator('.gid-report section:not(.gid-findings) > p').allTextContents();
        expect(attacks.every((text) => paragraphs.includes(text)), `injection: the paragraphs do not hold what they should with ${attack}`);
        expect((await page.locator('main').textContent()).includes(attack), `injection: ${attack} is not shown`);
      }, { javaScriptEnabled });
    }
  }
  await open('injection by other ways', async (page) => {
    await paste(page, attacks.map((attack) => `<h1>${attack}</h1><p>${attack}</p>`).join('') + sample); // A page.
    await paste(page, sample.replace('网站栏目运行正常。', attacks.join('\n')));
    for (const attack of attacks) {
      for (const field of ['lang', 'source']) await page.locator(`[name="${field}"]`).evaluate((element, value) => { element.value = value; }, attack);
      await answered(page, () => page.locator('.main').click());
    }
  });
  const policy = (await fetch(address)).headers.get('content-security-policy');
  expect(/default-src 'none'/.test(policy) && !/unsafe|\*/.test(policy), `injection: the policy is ${policy}`);
}

async function limits() {
  const send = async (size, field) => {
    const body = new FormData();
    if (field === 'file') body.set('file', new Blob(['1'.repeat(size)]), 'report.txt');
    else body.set(field, '1'.repeat(size));
    return (await fetch(address, { method: 'POST', body }).catch(() => ({ status: 'refused' }))).status;
  };
  expect(await send(5 << 20, 'file') === 413 && await send(5 << 20, 'text') === 413, 'limits: an input of 5 MB is read');
  expect([413, 'refused'].includes(await send(20 << 20, 'file')), 'limits: a request of 20 MB is read');
  expect(await send(3 << 20, 'file') === 200, 'limits: a file of 3 MB is not read');
  for (const source of ['t', 'x%', 'f0', 'tAAA=', '']) {
    const body = new FormData();
    body.set('source', source);
    body.set('apply', 'a=b= = /x');
    body.set('/disclosureRequests/newRequests/total', '1');
    expect((await fetch(address, { method: 'POST', body })).status === 200, `limits: the field source=${source} breaks the form`);
    expect((await fetch(`${address}/report.html`, { method: 'POST', body })).status === 400, `limits: source=${source} gives a file`);
  }
}

async function looks(width) {
  for (const [name, path] of [['form', '/'], ['form-english', '/?lang=en']]) {
    await open(`${name} at ${width}`, async (page) => {
      const place = `${name} at ${width}`;
      await look(page, `${place}, empty`);
      await answered(page, () => page.locator('[name="example"]').click());
      await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
      await page.screenshot({ path: join(folder, `${name}-${width}-full.png`), fullPage: true });
      await look(page, place);
      await answered(page, () => page.locator('[name="apply"]').click());
      await look(page, `${place}, corrected`);
      await paste(page, 'hello');
      await look(page, `${place}, no report`);
    }, { viewport: { width, height: 900 }, path });
  }
}

async function look(page, place) {
  const { results } = await validator.validateString(await page.markup);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.length === 0, `${place}: html-validate: ${messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`).slice(0, 5).join('; ')}`);
  const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
  expect(scroll <= client, `${place}: the page is ${scroll} wide`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  expect(violations.length === 0, `${place}: axe: ${violations.map((v) => `${v.id} (${v.nodes.map((n) => n.target).slice(0, 3).join(', ')})`).join('; ')}`);
}
