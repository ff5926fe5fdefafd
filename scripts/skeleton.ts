import { seasonFile } from '../src/archive/schema.ts';

/** The file of a season that nothing is known of yet, for the sender who is president; null for what is no season. */
export function skeletonOf(season: string): unknown {
  const skeleton = {
    $schema: '../schema/season.json',
    season,
    coverage: [
      {
        sender: 'vladimir-putin',
        role: 'President of Russia',
        kind: 'head-of-state',
        country: 'RU',
        status: 'partial',
        reason: 'Just begun: say here what the record rests on, and what is missing.',
      },
    ],
    greetings: [],
    absences: [],
    counts: [],
    sources: [],
  };
  return seasonFile.safeParse(skeleton).success ? skeleton : null;
}
