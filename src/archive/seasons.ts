/** Seasons as the archive has them on record. */
import type { Archive } from './archive.ts';
import type { SeasonRange } from './season.ts';

/** The two seasons that are compared: those named, or the one named and the one on record before it. */
export function comparedSeasons(when: SeasonRange | null, { seasons }: Archive): SeasonRange | null {
  if (when && when.first !== when.last) return { first: when.first, last: when.last };
  const last = when?.first ?? seasons.at(-1)?.id;
  const first = seasons.findLast(({ id }) => last !== undefined && id < last)?.id;
  return first && last ? { first, last } : null;
}
