/**
 * `npm run pictures`: photographs replies over the real archive, as they are sent to Discord, for the README. Needs a
 * Chromium: the one that `CHROMIUM` names, or one that is installed under a usual name. Nothing is fetched: scripts and
 * fonts are files of `node_modules`.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { dataFolder } from '../src/archive/load.ts';
import { testRoad } from '../tests/support/road.ts';
import { PICTURES, type Picture, pageOf } from './page.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'pictures');

/** An address that no network has; every request to it is answered here. */
const ORIGIN = 'https://pictures.invalid';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.woff2': 'font/woff2' };

function browserPath(): string | undefined {
  const { CHROMIUM: named, PATH = '' } = process.env;
  if (named) return existsSync(named) ? named : undefined;
  const folders = PATH.split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => BROWSERS.map((name) => join(folder, name))), ON_MAC].find((path) =>
    existsSync(path),
  );
}

/** Draws one picture; an error of the page or a file that is missing is thrown. */
async function draw({ name, question }: Picture, html: string, browser: Browser): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1.5 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname);
    const file = join(ROOT, path);
    if (url.origin === ORIGIN && path === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    if (url.origin === ORIGIN && path.startsWith('/node_modules/') && existsSync(file))
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
    faults.push(`nothing at ${url.href}`);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction("!document.querySelector(':not(:defined)')");
  const path = join(FOLDER, `${name}.png`);
  await page.locator('discord-messages').screenshot({ path });
  await page.close();
  if (faults.length > 0) throw new Error(`${question}: ${faults.join('; ')}`);
  return path;
}

async function main(): Promise<number> {
  const executablePath = browserPath();
  if (!executablePath) {
    process.stderr.write(
      'no Chromium found: install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM to the path of a Chrome\n',
    );
    return 1;
  }
  const road = testRoad(dataFolder());
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const picture of PICTURES) {
      const path = await draw(picture, await pageOf(picture.question, road), browser);
      process.stdout.write(
        `${picture.name}.png ${Math.round(statSync(path).size / 1000)} kB: ${picture.question}\n`,
      );
    }
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main();
