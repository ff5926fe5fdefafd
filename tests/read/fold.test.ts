import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, keyOf, wordsOf } from '../../src/fold.ts';

describe('folding', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA ılık', 'isparta ilik'],
    ['Łukasz Đinđić Ø ß æ', 'lukasz dindic o ss ae'],
    ['Мирзиёев', 'мирзиеев'],
    ['ＸＩ', 'xi'],
    ['٢٠٢١', '2021'],
    ['a\u200bb\u202ec', 'abc'],
  ])('of %s gives %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('of what is folded changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it.each([
    ['Turkey’s president', 'turkey president'],
    ["Erdoğan'a ne yazdı", 'erdogan ne yazdi'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['习近平', '习 近 平'],
    ['2021年', '2021 年'],
    ['COVID-19', 'covid 19'],
    ['…!?', ''],
  ])('of %s are %s', (text, words) => {
    expect(keyOf(text)).toBe(words);
  });

  it('hold letters and digits only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word.text)),
      ),
    );
  });
});
