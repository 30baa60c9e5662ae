import type { Content } from '../reading/content.ts';
import { today as dayNow } from '../domain/day.ts';
import { sortProblems, type Problem } from '../reading/problem.ts';
import { allianceCounts } from './alliances/counts.ts';
import { allianceDuplicates, allianceMembers } from './alliances/members.ts';
import { allianceOverlap } from './alliances/overlap.ts';
import { allianceQuotes, alliances } from './alliances/published.ts';
import { altTexts } from './alt-texts.ts';
import { bareQuantitiesInTexts } from './bare-quantities.ts';
import { boundaries } from './boundaries.ts';
import { charts } from './charts.ts';
import { days } from './corrections/days.ts';
import { copy } from './copy.ts';
import { corrections } from './corrections/entries.ts';
import { published } from './corrections/published.ts';
import { releases } from './corrections/releases.ts';
import { derivations } from './derivations.ts';
import { dispositions } from './dispositions.ts';
import { duplicates } from './duplicates.ts';
import { emphasis } from './emphasis.ts';
import { evidence } from './evidence.ts';
import { exactNames } from './exact-names.ts';
import { fingerprints } from './fingerprints.ts';
import { firstPublished } from './first-published.ts';
import { glossary } from './glossary.ts';
import { headings } from './headings.ts';
import { internalLinks } from './internal-links.ts';
import { linkTexts } from './link-texts.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { moves } from './moves.ts';
import { numbersInNames } from './numbers-in-names.ts';
import { personalData } from './personal-data.ts';
import { photos } from './photos.ts';
import { positions } from './positions.ts';
import { proseQuotes } from './prose-quotes.ts';
import { prose } from './prose.ts';
import { publication } from './publication.ts';
import { quotationBudget } from './quotation-budget.ts';
import { readingDays } from './reading-days.ts';
import { readingTime } from './reading-time.ts';
import { references } from './references.ts';
import { register } from './register.ts';
import { reports } from './reports.ts';
import { approved } from './reviews/approved.ts';
import { reviewDays, reviewRecords } from './reviews/records.ts';
import { sameThing } from './same-thing.ts';
import { sheetAddresses } from './sheet-addresses.ts';
import { shortAddresses } from './short-addresses.ts';
import { story } from './story.ts';
import { templates } from './templates.ts';
import { visitAddresses, visitRoutes } from './visits/routes.ts';
import { stopFacts, stopSources } from './visits/stops.ts';
import { talkLengths } from './visits/talks.ts';

export type Check = (content: Content) => readonly Problem[];

/** Every claim about the content as a whole. */
export const CHECKS: readonly Check[] = [
  references,
  duplicates,
  links,
  fingerprints,
  evidence,
  quotationBudget,
  lists,
  dispositions,
  derivations,
  sameThing,
  register,
  reports,
  positions,
  templates,
  bareQuantitiesInTexts,
  numbersInNames,
  prose,
  proseQuotes,
  photos,
  internalLinks,
  charts,
  alliances,
  allianceQuotes,
  allianceCounts,
  allianceMembers,
  allianceDuplicates,
  allianceOverlap,
  story,
  boundaries,
  glossary,
  firstPublished,
  moves,
  releases,
  corrections,
  published,
  shortAddresses,
  stopFacts,
  stopSources,
  talkLengths,
  visitRoutes,
  visitAddresses,
  personalData,
  sheetAddresses,
  reviewRecords,
  copy,
  exactNames,
  emphasis,
  headings,
  linkTexts,
  altTexts,
  readingTime,
];

/** Every problem of the content, sorted; `read` are the problems met while reading it. Production adds what only the publisher knows, and that everything was approved; an `address` given here goes before the one of site.yaml; `today` is the day in China. */
export function checkContent(
  content: Content,
  read: readonly Problem[],
  {
    production = false,
    address,
    checks = CHECKS,
    today = dayNow(),
  }: { readonly production?: boolean; readonly address?: string; readonly checks?: readonly Check[]; readonly today?: string } = {},
): readonly Problem[] {
  return sortProblems([
    ...read,
    ...checks.flatMap((check) => check(content)),
    ...days(content, today),
    ...readingDays(content, today),
    ...reviewDays(content, today),
    ...(production ? [...publication(content, address), ...approved(content)] : []),
  ]);
}
