import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownToHtml, PICTURES, pageOf } from '../scripts/page.ts';
import { dataFolder } from '../src/archive/load.ts';
import { languageOf } from '../src/render/texts/index.ts';
import { testRoad } from './support/road.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');

describe('the page of a picture', () => {
  const road = testRoad(dataFolder());

  it.each(PICTURES)('shows the question and the whole reply: $question', async ({ question }) => {
    const reply = road.reply(road.read(question), languageOf(road.languageIn(question) ?? 'en'));
    const page = await pageOf(question, road);
    const text = page
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&');
    expect(page).toContain(`<discord-header level="2">${reply.heading}</discord-header>`);
    expect(reply.items.length).toBe(reply.total);
    for (const shown of [question, reply.reading, ...reply.items.map(({ title }) => title), reply.footer])
      expect(text).toContain(shown);
  });

  it('asks for nothing outside the project', async () => {
    for (const { question } of PICTURES) {
      const page = await pageOf(question, road);
      const loaded = page.matchAll(/(?:src=|avatar=|rel="icon" href=|url\()"?([^")]+)/g);
      for (const [, address = ''] of loaded) expect(address).toMatch(/^(?:\/node_modules\/|data:)/);
    }
  });
});

describe('the markdown of a reply', () => {
  it.each([
    ['## A', '<discord-header level="2">A</discord-header>'],
    ['-# small', '<discord-subscript>small</discord-subscript>'],
    ['**A (b)**', '<span class="line"><discord-bold>A (b)</discord-bold></span>'],
    [
      '- a\n- b',
      '<discord-unordered-list><discord-list-item>a</discord-list-item><discord-list-item>b</discord-list-item></discord-unordered-list>',
    ],
    [
      '([A, \\[b\\]](<https://a.example/?a=1&b=2>))',
      '<span class="line">(<discord-link href="https://a.example/?a=1&amp;b=2">A, [b]</discord-link>)</span>',
    ],
    ['a\\_b \\*c\\* [d] <e>', '<span class="line">a_b *c* [d] &lt;e&gt;</span>'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });
});

it('README shows every picture, with words for those who do not see it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = Array.from(
    readme.matchAll(/<img src="docs\/pictures\/([\w-]+)\.png" width="\d+" alt="([^"]+)">/g),
  );
  const names = PICTURES.map(({ name }) => name);
  expect(shown.map(([, name]) => name)).toEqual(names);
  for (const [, name, words = ''] of shown) expect(words.length, name).toBeGreaterThan(80);
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.png`).toSorted());
  for (const file of readdirSync(folder))
    expect(statSync(join(folder, file)).size, file).toBeLessThan(250_000);
});
