import { ledgerOf, type LedgerItem } from '../../reading/ledger.ts';
import { idsOf } from '../../reading/mdx-facts.ts';
import { PageText } from '../../schema/page.ts';
import { Press } from '../../schema/press.ts';
import { Source } from '../../schema/source.ts';
import { Story } from '../../schema/story.ts';
import { factsIn } from '../../words/template.ts';
import { zhEvidence } from '../../words/zh/evidence.ts';
import type { Atlas } from '../atlas.ts';
import { besideOf } from '../beside.ts';
import { factsNamed } from '../named-facts.ts';
import { sourceName } from '../sources.ts';
import { plain } from '../texts.ts';
import { sheetRows } from '../press/fact-sheet.ts';
import { zhPress } from '../../words/zh/press.ts';
import { besideInCard } from './of-mechanisms.ts';
import type { PageFacts } from './use.ts';

/** What the home page prints beside its story: the legend of the dots, the number of mechanisms, and one card that shows how evidence works. */
export const HOME_FACTS = { communities: 'communities', villages: 'villages', mechanisms: 'mechanisms', example: 'joint-share' } as const;
/** What the map prints above itself. */
export const MAP_FACTS = { total: 'all-places', own: 'own-positions', schematic: 'schematic-positions' } as const;

/** The press room prints its stories, its fact sheet the first key figure of each mechanism. */
function pressFacts(atlas: Atlas): readonly PageFacts[] {
  const { press } = atlas.content;
  const asked = (press?.data.angles ?? []).flatMap(({ initiative }) =>
    atlas.initiatives
      .filter(({ id }) => id === initiative)
      .flatMap(({ data }) => data.unknown.flatMap(({ what, supply }) => factsIn(what + supply))),
  );
  const cautions = (press?.data.angles ?? []).flatMap(({ facts }) =>
    facts.flatMap((id) => factsIn(atlas.facts.get(id)?.derived?.caution ?? '')),
  );
  const named = press ? [...factsNamed(Press, press.data), ...asked, ...cautions].filter((id) => atlas.facts.has(id)) : [];
  const { register, mechanisms } = sheetRows(atlas);
  const told = press ? press.data.angles.flatMap(({ finding, not: [first = ''] }) => factsIn(finding + first)) : [];
  const about = press ? press.data.about.flatMap(factsIn) : [];
  const sheet = [...about, ...told, ...[...register, ...mechanisms].map(({ fact }) => fact.id)].filter((id) => atlas.facts.has(id));
  return [
    { use: { kind: 'page', path: '/press/', name: zhPress.name }, facts: new Set(named) },
    { use: { kind: 'page', path: '/press/facts/', name: zhPress.sheet.name }, facts: new Set(sheet) },
  ];
}

/** The home page, the map, and texts about the site. */
export function pageFacts(atlas: Atlas): readonly PageFacts[] {
  const { content } = atlas;
  const { uses } = zhEvidence;
  const known = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter((id) => atlas.facts.has(id)));
  const story = content.story ? factsNamed(Story, content.story.data) : [];
  return [
    {
      use: { kind: 'page', path: '/', name: uses.home },
      facts: known([...story, ...Object.values(HOME_FACTS), ...besideInCard(atlas, HOME_FACTS.example)]),
    },
    { use: { kind: 'page', path: '/map/', name: uses.map }, facts: known(Object.values(MAP_FACTS)) },
    ...pressFacts(atlas),
    ...content.pages.map(({ id, data, body }): PageFacts => ({
      use: { kind: 'page', path: `/${id}/`, name: plain(atlas, data.title) },
      facts: known([...factsNamed(PageText, data), ...idsOf('Fact', body)]),
    })),
  ];
}

/** Ids of the sources that an item of the ledger rests on by itself. */
function sourcesOf(item: LedgerItem): readonly string[] {
  if (item.kind === 'fact') return item.data.observations.map(({ source }) => source);
  return item.kind === 'counted' && item.data.source !== undefined ? [item.data.source] : [];
}

/** Pages of sources: the facts that rest on them, and those that their notes print. */
export function sourceFacts(atlas: Atlas): readonly PageFacts[] {
  const bySource = Map.groupBy(
    ledgerOf(atlas.content).flatMap((item) => sourcesOf(item).map((source) => ({ source, id: item.id }))),
    ({ source }) => source,
  );
  return [...atlas.sources].map(([id, source]) => ({
    use: { kind: 'source', path: `/sources/${id}/`, name: sourceName(source) },
    facts: new Set([...(bySource.get(id) ?? []).map((one) => one.id), ...factsNamed(Source, source)]),
  }));
}

/** Pages of facts: what each is computed from, what its notes print, and who says the same. */
export function factFacts(atlas: Atlas): readonly PageFacts[] {
  return [...atlas.facts.values()].flatMap(({ id, label, derived }): readonly PageFacts[] => {
    const page = { path: `/facts/${id}/`, name: label };
    const terms = new Set(derived?.from);
    const beside = besideOf(atlas, id).flatMap(({ fact, note = '' }) => [fact.id, ...factsIn(note)]);
    const others = new Set([...besideInCard(atlas, id), ...beside].filter((one) => !terms.has(one)));
    return [
      { use: { kind: 'derived', ...page }, facts: terms },
      { use: { kind: 'fact', ...page }, facts: others },
    ];
  });
}
