/**
 * Words that mean the same to somebody who searches, a group a line, with those of other languages for topics that are
 * often asked for; folded. Reviewed by hand: a wrong one here would be a wrong answer.
 */
const GROUPS = `
  vaccine jab vaccination inoculation вакцина вакцины вакцину вакцине asi vacuna vaccin impfstoff impfung 疫苗
  trade commerce turnover торговля торговли comercio ticaret handel 贸易
  pandemic coronavirus covid corona пандемия пандемии pandemia pandemie pandemi
  energy energia energie enerji энергетика
  gas pipeline turkstream газ
  olympic olympics olympiad олимпиада
  football soccer
  terrorism terror терроризм terrorismus terrorismo
  space cosmos космос weltraum espacio espace uzay
  nuclear nukleer nucleaire атомный
  anniversary jubilee юбилей годовщина
`;

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((group) => group.map((word) => [word, group] as const)),
);

/** A term with every other word for the same. */
export const alternativesOf = (term: string): readonly string[] => BY_WORD.get(term) ?? [term];
