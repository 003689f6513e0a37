// Makes the picture of README.md: a text that lost its borders, and the page that is written of it: node front.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const folder = resolve(process.argv[2]);
const browser = await launch();

// The findings and table R, as the page shows them.
const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1 });
await page.goto(pathToFileURL(join(folder, 'front.html')).href);
const shots = [];
for (const part of ['.gid-findings', '.gid-wide']) shots.push(await page.locator(part).first().screenshot());
await page.close();

const text = readFileSync(join(folder, 'front.txt'), 'utf8');
const start = text.indexOf('三、');
const escape = (line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = text.slice(start).split('\n').slice(0, 40).map((line) => (/予以公开|部分公开/.test(line) ? `<b>${escape(line)}</b>` : escape(line))).join('\n');
const picture = await browser.newPage({ viewport: { width: 1280, height: 880 } });
await picture.setContent(`<!DOCTYPE html><style>
  body { margin: 0; padding: 20px; display: flex; gap: 20px; background: #e9edf2; font: 14px "Noto Sans CJK SC", sans-serif; height: 840px; overflow: hidden; }
  pre { flex: 0 0 420px; margin: 0; padding: 16px; background: #fff; font: 11px/1.75 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; overflow: hidden; box-sizing: border-box; }
  b { background: #fff1c2; font-weight: inherit; }
  div { align-self: center; font-size: 40px; color: #0b4f9c; }
  section { flex: 1; background: #fff; padding: 16px; overflow: hidden; }
  img { display: block; width: 100%; margin-bottom: 10px; }
</style><pre>${lines}</pre><div>→</div><section>${shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('')}</section>`);
await picture.screenshot({ path: join(folder, 'front.png') });
await browser.close();
