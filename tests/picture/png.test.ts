import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { pngOf } from '../../src/picture/png.ts';
import { testRoad } from '../support/road.ts';

const APPROVED = join(import.meta.dirname, '..', 'pictures', 'timeline-nato.png');

/** A dot of a timeline has some fifty pixels; fewer may differ from one build of the renderer to the next. */
const MOST_DIFFERENT = 20;

/** With APPROVE=1 in the environment the picture is written anew, to be looked at and committed. */
it('a timeline is drawn as it was approved', async () => {
  const road = testRoad();
  const { picture } = road.reply(road.read('timeline of NATO leaders'));
  const png = await pngOf(picture?.svg ?? '');
  if (process.env['APPROVE']) writeFileSync(APPROVED, png);
  const [drawn, approved] = [png, readFileSync(APPROVED)].map((file) => PNG.sync.read(file));
  expect([drawn?.width, drawn?.height]).toEqual([approved?.width, approved?.height]);
  if (!drawn || !approved) throw new Error('a picture could not be read');
  const { width, height } = drawn;
  const different = pixelmatch(drawn.data, approved.data, undefined, width, height, { threshold: 0.1 });
  expect(different).toBeLessThanOrEqual(MOST_DIFFERENT);
});

it.each(['Miloš Zeman', 'Recep Tayyip Erdoğan', 'Nguyễn Xuân Phúc', 'Jânis Bērziņš', 'Ștefan Łukaszewicz'])(
  'every letter of %s is in the font',
  async (name) => {
    const drawnAs = async (text: string) =>
      PNG.sync.read(
        await pngOf(
          `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40" font-family="Noto Sans"><text x="4" y="26" font-size="20">${text}</text></svg>`,
        ),
      ).data;
    // A letter that the font has not is drawn as nothing, or as the box of missing letters.
    const missing = [await drawnAs(''), await drawnAs('\uE123')];
    for (const letter of name.replaceAll(/[ -]/g, '')) {
      const pixels = await drawnAs(letter);
      expect(
        missing.some((other) => other.equals(pixels)),
        letter,
      ).toBe(false);
    }
  },
);
