/**
 * Search engines beside ours, on the same records and with their own defaults: development dependencies that nothing but
 * the evaluation uses. Each takes a query as it is typed and gives the ids of greetings, best first.
 */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { type Archive, counterpart, type Greeting } from '../src/archive/archive.ts';
import { countryName } from '../src/archive/countries.ts';
import { yearOf } from '../src/archive/season.ts';
import type { Road } from '../src/road.ts';

export type Engine = (query: string) => readonly string[] | Promise<readonly string[]>;

/** How many hits are judged. */
export const JUDGED = 10;

interface Document {
  readonly id: string;
  readonly names: string;
  readonly office: string;
  readonly year: string;
  readonly text: string;
}

const FIELDS = ['names', 'office', 'year', 'text'] as const;

/** A greeting as a document: who, in what office and country, when, and all that was said. */
function documentOf(archive: Archive, greeting: Greeting): Document {
  const { person, role, country } = counterpart(archive, greeting);
  return {
    id: greeting.id,
    names: [
      greeting.from.person.name,
      person.name,
      ...person.aliases,
      ...Object.values(person.spellings).flat(),
    ].join(' '),
    office: `${role} ${country ? countryName(country) : ''}`,
    year: `${yearOf(greeting.season)} ${yearOf(greeting.season) + 1}`,
    text: [...greeting.summary, ...greeting.quotes].map((line) => line.text).join(' '),
  };
}

/** Ours: the whole road from text to answer; where it finds nothing it claims nothing. */
const ours =
  (road: Road): Engine =>
  (query) => {
    const answer = road.answer(road.read(query));
    return answer.outcome === 'found' ? answer.greetings.slice(0, JUDGED).map(({ id }) => id) : [];
  };

function plainMiniSearch(documents: readonly Document[]): Engine {
  const index = new MiniSearch<Document>({ fields: [...FIELDS] });
  index.addAll(documents);
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** The part of FlexSearch that is used here: its own types do not fit the strict settings of this project. */
interface FlexSearchModule {
  readonly default: {
    readonly Document: new (options: {
      document: { id: string; index: string[] };
    }) => {
      add(document: Document): void;
      search(query: string, options: { limit: number; merge: true }): readonly { readonly id: string }[];
    };
  };
}

async function flexSearch(documents: readonly Document[]): Promise<Engine> {
  const name = 'flexsearch';
  const { default: module } = (await import(name)) as FlexSearchModule;
  const index = new module.Document({ document: { id: 'id', index: [...FIELDS] } });
  for (const document of documents) index.add(document);
  return (query) => index.search(query, { limit: JUDGED, merge: true }).map(({ id }) => id);
}

function orama(documents: readonly Document[]): Engine {
  const index = create({
    schema: { names: 'string', office: 'string', year: 'string', text: 'string' } as const,
  });
  const filled = insertMultiple(
    index,
    documents.map((document) => ({ ...document })),
  );
  return async (query) => {
    await filled;
    const { hits } = await searchOrama(index, { term: query, limit: JUDGED });
    return hits.map(({ id }) => id);
  };
}

function lunrSearch(documents: readonly Document[]): Engine {
  const index = lunr(function () {
    this.ref('id');
    for (const field of FIELDS) this.field(field);
    for (const document of documents) this.add(document);
  });
  // Its query language gives a meaning to some signs, which nobody who types a question intends.
  return (query) => index.search(query.replace(/[:*~^+?-]/g, ' ')).map(({ ref }) => ref);
}

function fuse(documents: readonly Document[]): Engine {
  const index = new Fuse(documents, { keys: [...FIELDS] });
  return (query) => index.search(query, { limit: JUDGED }).map(({ item }) => item.id);
}

/** Every engine by its name, ours first. */
export async function enginesOver(road: Road): Promise<Record<string, Engine>> {
  const documents = [...road.archive.greetings.values()].map((greeting) =>
    documentOf(road.archive, greeting),
  );
  return {
    Greetings: ours(road),
    MiniSearch: plainMiniSearch(documents),
    FlexSearch: await flexSearch(documents),
    Orama: orama(documents),
    Lunr: lunrSearch(documents),
    'Fuse.js': fuse(documents),
  };
}

/** A topic as it is typed, with every greeting that speaks of it: 3 where a line is about just that, 1 where it is touched on. */
export interface Judged {
  readonly query: string;
  readonly language: string;
  readonly relevant: Readonly<Record<string, number>>;
}

/** What an engine comes to over some topics. */
export interface Ranking {
  /** Mean normalised discounted cumulative gain of the first ten, with a gain of 2^grade - 1 (Burges et al., 2005). */
  readonly ndcg: number;
  /** Mean reciprocal rank of the first right record. */
  readonly mrr: number;
}

const gainAt = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);

function ndcgOf(ids: readonly string[], relevant: Judged['relevant']): number {
  const best = Object.values(relevant)
    .toSorted((a, b) => b - a)
    .slice(0, JUDGED);
  const sum = (grades: readonly number[]): number =>
    grades.reduce((total, grade, place) => total + gainAt(grade, place), 0);
  return sum(ids.map((id) => relevant[id] ?? 0)) / sum(best);
}

/** Ranks every topic with an engine. */
export async function rankingOf(engine: Engine, topics: readonly Judged[]): Promise<Ranking> {
  let [ndcg, mrr] = [0, 0];
  for (const { query, relevant } of topics) {
    const ids = (await engine(query)).slice(0, JUDGED);
    ndcg += ndcgOf(ids, relevant);
    const first = ids.findIndex((id) => id in relevant);
    mrr += first < 0 ? 0 : 1 / (first + 1);
  }
  return { ndcg: ndcg / topics.length, mrr: mrr / topics.length };
}
