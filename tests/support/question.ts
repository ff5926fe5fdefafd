import { subjectAddress } from '../../src/address.ts';
import type { Question } from '../../src/question.ts';

/** A question in short: kind, first season, way, whom. */
export function brief(question: Question): string {
  const when = 'when' in question && question.when ? question.when.first : '-';
  const way = 'way' in question ? question.way : '-';
  const who = 'who' in question && question.who ? subjectAddress(question.who) : '-';
  return [question.kind, when, way, who].join(' ');
}
