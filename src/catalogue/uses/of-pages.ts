import { idsOf } from '../../reading/mdx-facts.ts';
import { PageText } from '../../schema/page.ts';
import { Story } from '../../schema/story.ts';
import { Term } from '../../schema/term.ts';
import { factsIn } from '../../words/template.ts';
import { zhCalendar } from '../../words/zh/calendar.ts';
import { zhEvidence } from '../../words/zh/evidence.ts';
import { zhVisit } from '../../words/zh/visit.ts';
import { zh } from '../../words/zh.ts';
import type { Atlas } from '../atlas.ts';
import { teaserOf } from '../initiatives.ts';
import { mapAccuracy, mapCredits } from '../map-credits.ts';
import { panelReaches } from '../map-page.ts';
import { factsNamed } from '../named-facts.ts';
import { mentionsOf, townships } from '../places.ts';
import { factsInProse } from '../printing.ts';
import { PARTY_DAY } from '../party-day.ts';
import { plain } from '../texts.ts';
import { gapsOf } from '../unknown.ts';
import { besideInCard } from './of-mechanisms.ts';
import { hubFacts } from './of-visits.ts';
import type { PageFacts, Use } from './use.ts';

/** What the home page prints beside its story: the legend of the dots, the number of mechanisms, and one card that shows how evidence works. */
export const HOME_FACTS = { communities: 'communities', villages: 'villages', mechanisms: 'mechanisms', example: 'joint-share' } as const;
/** What the map prints above itself. */
export const MAP_FACTS = { total: 'all-places', own: 'own-positions', schematic: 'schematic-positions' } as const;

const textsOf = (...texts: readonly (string | undefined)[]): readonly string[] => texts.flatMap((text) => factsIn(text ?? ''));

/** The story, the legend, the example, and the list of all mechanisms. */
function homeFacts(atlas: Atlas): readonly string[] {
  const { story } = atlas.content;
  const teasers = atlas.initiatives.flatMap((entry) => {
    const { fact, caption, finding } = teaserOf(atlas, entry);
    return [fact.id, ...textsOf(caption, finding)];
  });
  const told = story ? factsNamed(Story, story.data) : [];
  return [...told, ...Object.values(HOME_FACTS), ...besideInCard(atlas, HOME_FACTS.example), ...teasers];
}

/** The head of the map, its panel for every place, and the notes below it. */
function mapFacts(atlas: Atlas): readonly string[] {
  const places = townships(atlas).flatMap((township) => [township, ...township.places]);
  const panels = [...panelReaches(atlas).values()].flatMap(({ grounds }) => grounds.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const shown = { stations: true };
  const notes = [
    ...places.flatMap(({ code, position }) => [position?.note, ...mentionsOf(atlas, code).map(({ note }) => note)]),
    ...mapAccuracy(atlas, shown).map(({ accuracy }) => accuracy),
    ...mapCredits(atlas, shown).flatMap(({ credit, licence }) => [credit, licence]),
  ];
  return [...Object.values(MAP_FACTS), ...panels, ...textsOf(...notes)];
}

function unknownFacts(atlas: Atlas): readonly string[] {
  const { mechanisms, memberships } = gapsOf(atlas);
  return textsOf(...mechanisms.flatMap(({ what, supply }) => [what, supply]), ...memberships.map(({ data }) => data.supply));
}

/** Pages about the site that are not texts of an editor, with what their own components print. */
function builtPages(atlas: Atlas): readonly (readonly [path: string, name: string, facts: readonly string[]])[] {
  const { corrections, glossary, moves, sources } = atlas.content;
  const { moved = [], withdrawn = [] } = moves?.data ?? {};
  return [
    ['/', zhEvidence.uses.home, homeFacts(atlas)],
    ['/map/', zhEvidence.uses.map, mapFacts(atlas)],
    ['/glossary/', zh.footer.glossary, glossary.flatMap(({ data }) => factsNamed(Term, data))],
    ['/unknown/', zh.footer.unknown, unknownFacts(atlas)],
    ['/visit/', zhVisit.kicker, hubFacts(atlas)],
    ['/calendar/', zhCalendar.name, [PARTY_DAY]],
    ['/corrections/', zh.footer.corrections, corrections.flatMap(({ data: { fact, why } }) => [fact, ...textsOf(why)])],
    ['/attribution/', zh.footer.attribution, sources.flatMap(({ data: { credit, licence } }) => textsOf(credit, licence))],
    ...moved.map(({ from, reason }) => [from, zh.gone.moved(from), textsOf(reason)] as const),
    ...withdrawn.map(({ path, reason }) => [path, zh.gone.withdrawn(path), textsOf(reason)] as const),
  ];
}

/** The home page, the map, and texts about the site. */
export function pageFacts(atlas: Atlas): readonly PageFacts[] {
  const page = (path: string, name: string, ids: readonly string[]): PageFacts => {
    const use: Use = { kind: 'page', path, name };
    return { use, facts: new Set(ids.filter((id) => atlas.facts.has(id))) };
  };
  return [
    ...builtPages(atlas).map((built) => page(...built)),
    ...atlas.content.pages.map(({ id, data, body }) =>
      page(`/${id}/`, plain(atlas, data.title), [
        ...factsNamed(PageText, data),
        ...factsInProse(atlas.content, body, idsOf('Chart', body)),
      ]),
    ),
  ];
}
