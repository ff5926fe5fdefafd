/** What limits an answer, said plainly: coverage, totals claimed, what sources leave open. */
import { subjectAddress } from '../address.ts';
import type { Outcome, Standing } from '../answer/index.ts';
import type { Archive, Season } from '../archive/archive.ts';
import { each, type Form, type Subject, type Way } from '../question.ts';
import { towards } from './body.ts';
import { absenceLine, wholeItem } from './items.ts';
import type { Item, ReplyLine } from './reply.ts';
import { citeOf, holderText, line, seasonText, subjectText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** What the record of a season covers, for the senders that a reader asked about. */
export function coverageLines(
  texts: Texts,
  archive: Archive,
  season: Season,
  way: Way,
  who: Subject | null = null,
): ReplyLine[] {
  const isAsked = (sender: string): boolean => who?.type === 'person' && who.id === sender;
  return season.coverage
    .filter(({ sender }) => {
      if (archive.principals.has(sender)) return way !== 'received';
      return way !== 'sent' && (who === null || isAsked(sender));
    })
    .map(({ sender, status, reason }) =>
      line(texts.covers(season.id, archive.people.get(sender)?.name ?? sender, status, reason)),
    );
}

/** The coverage of several seasons at once: which are complete, which partial. */
export function coverageSummary(texts: Texts, archive: Archive, seasons: readonly Season[]): ReplyLine[] {
  const isComplete = ({ coverage }: Season): boolean =>
    coverage
      .filter(({ sender }) => archive.principals.has(sender))
      .every(({ status }) => status === 'complete');
  const ids = (complete: boolean): string =>
    texts.and(seasons.filter((season) => isComplete(season) === complete).map(({ id }) => id));
  return [
    ...(ids(true) ? [line(texts.completeSeasons(ids(true)))] : []),
    ...(ids(false) ? [line(texts.partialSeasons(ids(false)))] : []),
  ];
}

export const claimLines = (texts: Texts, season: Season): ReplyLine[] =>
  season.counts.map(({ text, source }) => line(texts.claimed(text, season.id), [citeOf(texts, source)]));

/** Why a season without a greeting has none; `alone` tells whether it is the only one asked for. */
function silentLines(
  texts: Texts,
  archive: Archive,
  standing: Standing,
  who: Subject,
  way: Way,
  alone: boolean,
): ReplyLine[] {
  const season = seasonText(texts, standing.season);
  const name = subjectText(texts, archive, who);
  const outright = standing.absences.filter(({ status }) => status === 'not-greeted');
  if (outright.length > 0) {
    const no = ({ to, summary }: (typeof outright)[number]): string =>
      who.type === 'person' ? texts.notGreeted(summary) : texts.notGreetedWho(holderText(to), summary);
    const said = outright.map((absence) =>
      alone ? line(no(absence), [citeOf(texts, absence.source)]) : absenceLine(texts, absence),
    );
    const open = standing.absences.filter(({ status }) => status === 'left-open');
    return [...said, ...open.map((absence) => absenceLine(texts, absence)), ...besideLines(texts, standing)];
  }
  if (standing.outcome === 'not-listed') return [line(texts.notListed(season, name))];
  const unknown =
    way === 'received'
      ? texts.cannotTellReceived(season, name)
      : archive.seasonById.has(standing.season)
        ? isWhole(standing) && standing.formerRole
          ? texts.formerCannotTell(season, name, standing.formerRole)
          : texts.cannotTell(season, name)
        : texts.noRecord(season);
  const groups = standing.wholeGroups.map((id) => texts.group(archive.groups.get(id)?.name ?? id));
  // Where the groups of the country are on record whole, that says more than that the season is not.
  const inForm = (form: Form): string =>
    texts.noneOnRecord(`${towards(texts, way, name)} (${texts.reading.form[form]})`, season);
  const whole = groups.length > 0 ? texts.groupWhole(texts.and(groups), season, name) : unknown;
  const known = standing.form ? inForm(standing.form) : whole;
  return [
    line(known),
    ...standing.absences.map((absence) => absenceLine(texts, absence)),
    ...(standing.unnamed.length > 0 ? [line(texts.unnamed(season))] : []),
    ...besideLines(texts, standing),
  ];
}

/** What is on record beside the question: former leaders of the country, and what another principal sent. */
function besideLines(texts: Texts, { former, instead, season }: Standing): ReplyLine[] {
  const at = seasonText(texts, season);
  const names = former.map(({ to }) => holderText(to));
  const others = instead.map(({ from, to, form }) =>
    texts.fromTo(texts.form[form], holderText(from), holderText(to)),
  );
  return [
    ...(names.length > 0 ? [line(texts.formerOnly(at, texts.and(names)))] : []),
    ...(others.length > 0 ? [line(texts.instead(at, texts.and(others)))] : []),
  ];
}

const isWhole = ({ coverage }: Standing): boolean =>
  coverage.length > 0 && coverage.every(({ status }) => status === 'complete');

/** The answer for each of whom nothing was found: in full for one season, gathered by kind for several. */
export function silence(
  texts: Texts,
  archive: Archive,
  standings: readonly Standing[],
  who: Subject,
  way: Way,
): ReplyLine[] {
  return each(who).flatMap((one) => {
    const own = standings.filter((standing) => subjectAddress(standing.who) === subjectAddress(one));
    return silenceOf(texts, archive, own, one, way, who.type === 'any');
  });
}

/** The same for one of them; `named`: they stand among others, so that what is gathered bears their name. */
function silenceOf(
  texts: Texts,
  archive: Archive,
  standings: readonly Standing[],
  who: Subject,
  way: Way,
  named: boolean,
): ReplyLine[] {
  const telling = standings.filter(
    (standing) =>
      standings.length === 1 ||
      standing.absences.length + standing.unnamed.length + standing.former.length + standing.instead.length >
        0,
  );
  const rest = standings.filter((standing) => !telling.includes(standing));
  return [
    ...telling.flatMap((standing) => silentLines(texts, archive, standing, who, way, standings.length === 1)),
    ...(named && rest.length > 0 ? [line(texts.named(subjectText(texts, archive, who)))] : []),
    ...gathered(texts, archive, rest),
  ];
}

/** The letters to a country whose addressee is not named, shown where they may be an answer. */
export const unnamedItems = (texts: Texts, archive: Archive, standings: readonly Standing[]): Item[] =>
  standings.flatMap(({ unnamed }) => unnamed.map((greeting) => wholeItem(texts, archive, greeting)));

function gathered(texts: Texts, archive: Archive, standings: readonly Standing[]): ReplyLine[] {
  const seasons = (outcome: Outcome, known: boolean): string =>
    texts.and(
      standings
        .filter(
          (standing) => standing.outcome === outcome && archive.seasonById.has(standing.season) === known,
        )
        .map(({ season }) => season),
    );
  const partial = seasons('not-covered', true);
  const none = seasons('not-covered', false);
  const complete = seasons('not-listed', true);
  return [
    ...(complete ? [line(texts.seasonsComplete(complete))] : []),
    ...(partial ? [line(texts.seasonsPartial(partial))] : []),
    ...(none ? [line(texts.seasonsNone(none))] : []),
  ];
}
