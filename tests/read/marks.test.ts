import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/fold.ts';
import { stemIn } from '../../src/read/language.ts';
import { french } from '../../src/read/languages/french.ts';
import { german } from '../../src/read/languages/german.ts';
import { spanish } from '../../src/read/languages/spanish.ts';
import { turkish } from '../../src/read/languages/turkish.ts';
import { FUNCTION_WORDS } from '../../src/read/words.ts';
import { readGoldens } from '../support/golden.ts';

const FOLDER = join(import.meta.dirname, '..', 'golden');
const english = new Set([
  ...FUNCTION_WORDS,
  ...['reading.json', 'seasons.json', 'five-articles.json']
    .flatMap((file) => readGoldens(join(FOLDER, file)))
    .filter(({ language }) => language === 'en')
    .flatMap(({ question }) => wordsOf(question).map(({ text }) => text)),
]);

describe('the words that tell a language', () => {
  it.each([
    ['German', german],
    ['French', french],
    ['Spanish', spanish],
    ['Turkish', turkish],
  ])('of %s stand in no English question', (_, open) => {
    const { marks, stems } = open();
    const isMark = (word: string): boolean => marks.has(word) || marks.has(stemIn(word, stems) ?? '');
    expect([...english].filter(isMark)).toEqual([]);
  });
});
