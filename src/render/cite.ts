/** How a record can be cited, and the source that it rests on. */
import type { AnswerOf } from '../answer/index.ts';
import type { Archive, Greeting } from '../archive/archive.ts';
import { yearOf } from '../archive/season.ts';
import { backTo } from './actions.ts';
import type { Body } from './body.ts';
import { bibtex, type Citation, cslJson, plainText, wikipedia } from './citation.ts';
import type { Item } from './reply.ts';
import { code, line } from './say.ts';
import type { Texts } from './texts/index.ts';

export function cite({ greeting }: AnswerOf<'cite'>, archive: Archive, texts: Texts): Body {
  const { heading, lead, forms } = texts.cite;
  const citations = citationsOf(texts, archive, greeting);
  const item = (title: string, text: string): Item => ({
    heading: null,
    title,
    lines: [code(text)],
    opens: null,
  });
  return {
    heading: heading(greeting.id),
    lead: [line(lead)],
    items: [
      item(forms.plain, citations.map((one) => plainText(texts, one)).join('\n')),
      item(forms.bibtex, citations.map(bibtex).join('\n')),
      item(forms.csl, cslJson(citations)),
      item(forms.wikipedia, citations.map(wikipedia).join('\n')),
    ],
    actions: [backTo(texts, greeting)],
  };
}

/** The first source of a greeting with an address, or the first there is; then the record in the archive. */
export function citationsOf(texts: Texts, archive: Archive, greeting: Greeting): readonly Citation[] {
  const source = greeting.sources.find(({ url }) => url !== null) ?? greeting.sources[0];
  return [
    ...(source ? [sourceCitation(source)] : []),
    {
      key: `greetings-${greeting.id.replaceAll('/', '-')}`,
      type: 'dataset',
      publisher: texts.cite.archive(archive.version),
      title: texts.cite.title(
        greeting.from.person.name,
        greeting.to.person.name,
        yearOf(greeting.season) + 1,
      ),
      date: archive.date,
      language: null,
      url: null,
      note: texts.permanentId(greeting.id),
    },
  ];
}

const sourceCitation = ({
  id,
  publisher,
  title,
  published,
  language,
  url,
}: Greeting['sources'][number]): Citation => ({
  key: id,
  type: 'webpage',
  publisher,
  title,
  date: published,
  language,
  url,
  note: null,
});
