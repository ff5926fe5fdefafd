import type { Answer } from '../answer/index.ts';
import type { Archive } from '../archive/archive.ts';
import { within } from '../archive/season.ts';
import type { Question } from '../question.ts';
import { towards } from './body.ts';
import { subjectText, whenText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** How the question was understood, in words. What the reader typed is told only as far as the archive holds it. */
export const readingText = (texts: Texts, archive: Archive, answer: Answer): string =>
  readText(texts, archive, answer) + asideText(texts, answer.question);

function readText(texts: Texts, archive: Archive, answer: Answer): string {
  const { question, outcome } = answer;
  const known = answer.kind === 'search' ? answer.known : [];
  const scope = scopeText(texts, archive, question);
  const at = 'when' in question ? whenText(texts, question.when) : '';
  switch (question.kind) {
    case 'list':
    case 'leader':
    case 'whether':
    case 'count':
    case 'tally':
    case 'compare':
    case 'timeline':
    case 'absences':
      return `${scope}${principalText(texts, archive, question)}${formText(texts, question)}, ${at}`;
    case 'search': {
      // Words that no record holds are not repeated: they can be anything.
      const unknown = question.terms.split(' ').length - known.length;
      const sought =
        outcome === 'found'
          ? texts.reading.search(known.join(', '), unknown)
          : texts.reading.searchUnknown(unknown + known.length);
      const who = question.who
        ? ` ${towards(texts, question.way, subjectText(texts, archive, question.who))}`
        : '';
      return `${sought}${who}${principalText(texts, archive, question)}${formText(texts, question)}, ${at}`;
    }
    case 'greeting':
    case 'cite':
    case 'report':
      return texts.reading.greeting;
    case 'name':
      return question.reason === 'unknown' ? texts.reading.unknownName : texts.reading.severalNames;
    case 'unclear':
      return texts.reading.unclear;
    case 'about':
      return texts.reading.about;
    case 'help':
      return texts.reading.help;
  }
}

function scopeText(texts: Texts, archive: Archive, question: Question): string {
  switch (question.kind) {
    case 'list':
      return question.who
        ? `${texts.reading.listTo[question.way]} ${subjectText(texts, archive, question.who)}`
        : texts.reading.list[question.way];
    case 'leader':
      return `${texts.reading.part[question.part]}${texts.reading.listTo[question.way]} ${subjectText(texts, archive, question.who)}`;
    case 'tally':
      return [
        texts.reading.tally[question.part],
        ...(question.who ? [texts.reading.tallyOf(subjectText(texts, archive, question.who))] : []),
      ].join(' ');
    case 'whether':
      return `${texts.reading.whether[question.way]} ${subjectText(texts, archive, question.who)}`;
    case 'count':
      return question.who
        ? `${texts.reading.countTo[question.way]} ${subjectText(texts, archive, question.who)}`
        : texts.reading.count[question.way];
    case 'compare':
      return question.who
        ? texts.reading.compareTo(subjectText(texts, archive, question.who))
        : texts.reading.compare;
    case 'timeline':
      return question.who
        ? `${texts.reading.listTo.sent} ${subjectText(texts, archive, question.who)}`
        : texts.reading.list.sent;
    case 'absences':
      return question.who
        ? texts.reading.absencesOf(subjectText(texts, archive, question.who))
        : texts.reading.absences;
    default:
      return '';
  }
}

const formText = (texts: Texts, question: Question): string =>
  'form' in question && question.form ? `, ${texts.reading.form[question.form]}` : '';

/** How many words were left aside, so that nobody takes the answer for one to them. */
const asideText = (texts: Texts, question: Question): string =>
  'aside' in question && question.aside ? ` ${texts.reading.aside(question.aside)}` : '';

/** Which principal is meant, where the text named one and another has greetings of his own in those seasons. */
function principalText(texts: Texts, archive: Archive, question: Question): string {
  if (!('principal' in question) || !question.principal) return '';
  const { principal, when } = question;
  const others = archive.seasons.some(
    ({ id, coverage }) =>
      within(id, when) &&
      coverage.some(({ sender }) => sender !== principal && archive.principals.has(sender)),
  );
  const name = archive.people.get(principal)?.name;
  return others && name ? texts.reading.by(name) : '';
}
