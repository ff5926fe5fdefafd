/** What of a reading a reader can change: the season, and whom it is about and which way the greetings went. */
import { addressOf } from '../address.ts';
import type { Archive } from '../archive/archive.ts';
import { only, type SeasonRange } from '../archive/season.ts';
import { comparedSeasons } from '../archive/seasons.ts';
import { each, type Question, type Scope, type Subject, skipTo } from '../question.ts';
import type { Correction } from './reply.ts';
import { subjectLabel, whenText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** The most choices of a correction; Discord's select takes as many (components reference, String Select). */
const MOST_OPTIONS = 25;

/** Groups and kinds of office that a list is most often narrowed to. */
const NARROWER: readonly Subject[] = [
  ...[
    'cis',
    'central-asia',
    'eu',
    'nato',
    'g7',
    'g20',
    'brics',
    'sco',
    'latin-america',
    'asia',
    'africa',
  ].map((id) => ({ type: 'group' as const, id })),
  { type: 'kind', kind: 'former', of: null },
  { type: 'kind', kind: 'organisation', of: null },
];

type Scoped = Extract<Question, Scope>;

const isScoped = (question: Question): question is Scoped => 'way' in question;

/** What can be changed of how a question was read; empty for one that was not read as a question of greetings. */
export function correctionsOf(texts: Texts, archive: Archive, question: Question): Correction[] {
  const asked = skipTo(question, 0);
  const corrections = [seasonCorrection(texts, archive, asked), subjectCorrection(texts, archive, asked)];
  return corrections.flatMap((correction) => (correction ? [limited(correction, asked)] : []));
}

/** The choices that have an address, each once, the one in force among them, and no more than a select holds. */
function limited({ label, options }: Correction, asked: Question): Correction {
  const byAddress = new Map<string, Correction['options'][number]>();
  for (const option of options) {
    const address = addressOf(option.question);
    if (address && !byAddress.has(address)) byAddress.set(address, option);
  }
  const current = addressOf(asked);
  const all = [...byAddress.entries()].map(([address, option]) => ({
    ...option,
    current: address === current,
  }));
  const at = all.findIndex((option) => option.current);
  const from = Math.max(0, Math.min(at - Math.floor(MOST_OPTIONS / 2), all.length - MOST_OPTIONS));
  return { label, options: all.slice(from, from + MOST_OPTIONS) };
}

const option = (label: string, question: Question): Correction['options'][number] => ({
  label,
  question,
  current: false,
});

function seasonCorrection(texts: Texts, archive: Archive, asked: Question): Correction | null {
  const seasons = archive.seasons.map(({ id }) => only(id)).toReversed();
  const label = texts.correct.season;
  if (asked.kind === 'compare') {
    const pairs = seasons.flatMap((season) => comparedSeasons(season, archive) ?? []);
    const options = [asked.when, ...pairs].map((when) => option(whenText(texts, when), { ...asked, when }));
    return { label, options };
  }
  if (asked.kind === 'timeline') {
    const last = archive.seasons.at(-1)?.id ?? '';
    const ranges = archive.seasons.slice(0, -1).map(({ id }) => ({ first: id, last }));
    const options = [null, asked.when, ...ranges.toReversed()].map((when) =>
      option(texts.upper(whenText(texts, when)), { ...asked, when }),
    );
    return { label, options };
  }
  if (!isScoped(asked) && asked.kind !== 'absences') return null;
  const to = (when: SeasonRange | null) => option(texts.upper(whenText(texts, when)), { ...asked, when });
  return { label, options: [to(null), to(asked.when), ...seasons.map(to)] };
}

function subjectCorrection(texts: Texts, archive: Archive, asked: Question): Correction | null {
  if (!isScoped(asked)) return null;
  const { who } = asked;
  const ways = (['sent', 'received', 'both'] as const).map((way) =>
    option(texts.correct.way[way], { ...asked, way }),
  );
  const others = who ? relatedTo(archive, who) : NARROWER;
  const whom = others.flatMap((subject) => {
    const question = about(asked, subject);
    return question ? [option(texts.correct.who(subjectLabel(texts, archive, subject)), question)] : [];
  });
  const everybody = who ? about(asked, null) : null;
  const options = [
    option(texts.correct.current(who && subjectLabel(texts, archive, who), asked.way), asked),
    ...ways,
    ...(everybody ? [option(texts.correct.everybody, everybody)] : []),
    ...whom,
  ];
  return { label: texts.correct.subject, options };
}

/** The same question about another subject; null where it needs one and there is none. */
function about(asked: Scoped, who: Subject | null): Question | null {
  if (who) return { ...asked, who };
  if (asked.kind !== 'leader' && asked.kind !== 'whether') return { ...asked, who: null };
  const { when, way, principal, form } = asked;
  return { kind: 'list', when, way, principal, form, who: null, skip: 0 };
}

/** Whom somebody may have meant who was read as meaning this: the country of a person, the people of a country. */
function relatedTo(archive: Archive, who: Subject): readonly Subject[] {
  return each(who).flatMap((one): Subject[] => {
    if (one.type === 'person') {
      const code = archive.people.get(one.id)?.country;
      return code ? [{ type: 'country', code }] : [];
    }
    const place = one.type === 'kind' || one.type === 'office' ? one.of : one;
    if (place?.type !== 'country') return place ? [place] : [];
    const people = [...archive.people.values()].filter(
      ({ country, kind }) => country === place.code && kind !== 'unnamed',
    );
    return [place, ...people.map(({ id }) => ({ type: 'person' as const, id }))];
  });
}
