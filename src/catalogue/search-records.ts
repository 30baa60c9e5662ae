import type { PublishedFact } from '../domain/fact.ts';
import type { SearchKind, SearchRecord } from '../domain/search-record.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import { TABLE_IDS } from '../schema/tables/all.ts';
import { formatWhen } from '../words/dates.ts';
import { zhChartPages } from '../words/zh/chart-pages.ts';
import { zhCorrections } from '../words/zh/corrections.ts';
import { zhData } from '../words/zh/data-hub.ts';
import { zhGlossary } from '../words/zh/glossary.ts';
import { zhPaper } from '../words/zh/paper.ts';
import { zhPresent } from '../words/zh/present.ts';
import { tableWords } from '../words/zh/tables.ts';
import { zhVisit } from '../words/zh/visit.ts';
import { zhPress } from '../words/zh/press.ts';
import { zhSearch } from '../words/zh/search.ts';
import { zh } from '../words/zh.ts';
import { factOf, type Atlas } from './atlas.ts';
import { gallery } from './chart-use.ts';
import { factPath } from '../domain/fact-path.ts';
import { calendarTold } from './party-day.ts';
import { placesOfKind, townships } from './places.ts';
import { glossaryOf } from './glossary.ts';
import { sourceName } from './sources.ts';
import { plain } from './texts.ts';
import { routesList, stopsList } from './visits/routes.ts';

/** Kinds with pages that say more than other records do. */
const WITH_PROSE = new Set<SearchKind>(['initiative', 'place', 'alliance', 'visit']);

type Listed = Omit<SearchRecord, 'prose'> & Partial<SearchRecord>;
type Records = (atlas: Atlas) => readonly Listed[];

const initiatives: Records = (atlas) =>
  atlas.initiatives.map(({ id, data }) => ({
    kind: 'initiative',
    path: `/initiatives/${id}/`,
    title: data.name,
    text: plain(atlas, data.title),
  }));

const places: Records = (atlas) =>
  townships(atlas).flatMap((unit): readonly Listed[] => [
    {
      kind: 'place',
      path: `/places/${unit.code}/`,
      title: unit.name,
      text: zh.places.counts(placesOfKind(unit, 'community').length, placesOfKind(unit, 'village').length),
    },
    ...unit.places.map(({ code, name, kind }): Listed => ({
      kind: 'place',
      path: `/places/${code}/`,
      title: name,
      text: zhSearch.belongs(unit.name, zh.kind[kind]),
    })),
  ]);

/** The clause with the number in it, the formula, or that this site has counted. */
function proofOf({ now, derived }: PublishedFact): string {
  if (now.evidence) return `“${now.evidence.quote}”`;
  return derived ? `${zh.proof.derived}：${derived.inWords}＝${now.text}` : zh.proof.counted;
}

const nameOf = (initiative: InitiativeEntry | undefined): Pick<SearchRecord, 'of'> => (initiative ? { of: initiative.data.name } : {});

const facts: Records = (atlas) =>
  [...atlas.facts.values()].map((fact) => ({
    kind: 'fact',
    path: factPath(fact.id),
    title: fact.label,
    text: proofOf(fact),
    number: fact.now.text,
    ...nameOf(atlas.initiatives.find(({ id }) => id === fact.initiative)),
  }));

const charts: Records = (atlas) =>
  gallery(atlas).flatMap(({ initiative, charts: hung }) =>
    hung.flatMap((id) => {
      const chart = atlas.charts.get(id);
      if (!chart) return [];
      return {
        kind: 'chart',
        path: `/charts/${id}/`,
        title: plain(atlas, chart.title),
        text: plain(atlas, chart.subtitle),
        ...nameOf(initiative ?? undefined),
      };
    }),
  );

/** Routes, then stops: both by name. */
const visits: Records = (atlas) => [
  ...routesList(atlas).map(({ path, route }): Listed => ({ kind: 'visit', path, title: route.name, text: plain(atlas, route.title) })),
  ...stopsList(atlas).map(({ path, stop }): Listed => ({ kind: 'visit', path, title: stop.name, text: plain(atlas, stop.finding) })),
];

const alliances: Records = (atlas) =>
  [...atlas.alliances].map(([id, { name, area, membership }]) => ({
    kind: 'alliance',
    path: `/alliances/${id}/`,
    title: name,
    text: zhSearch.alliance(area, zh.membership[membership]),
  }));

const sources: Records = (atlas) =>
  [...atlas.sources].map(([id, source]) => ({
    kind: 'source',
    path: `/sources/${id}/`,
    title: sourceName(source),
    text: zhSearch.source(source.outlet, formatWhen(source.published)),
  }));

const terms: Records = (atlas) =>
  glossaryOf(atlas).flatMap(({ entries }) =>
    entries.map(({ id, term }): Listed => ({
      kind: 'term',
      path: `/glossary/#${id}`,
      title: term.name,
      text: `${plain(atlas, term.meaning)} ${term.english}`,
    })),
  );

/** A page is also found by what else it is called: in the footer, or by whoever looks for it. */
const named = (also: readonly string[], text: string): string => `${also.join('、')}：${text}`;

/** Pages that are lists or texts about the site. Another such page is another line. */
const pages: Records = (atlas) => [
  {
    kind: 'page',
    path: '/initiatives/',
    title: zh.initiatives.title(atlas.initiatives.length),
    text: zh.initiatives.description,
  },
  {
    kind: 'page',
    path: '/places/',
    title: zh.places.title(factOf(atlas, 'all-places').now.text),
    text: zh.places.description,
  },
  { kind: 'page', path: '/map/', ...zhSearch.pages.map },
  { kind: 'page', path: '/charts/', title: zhChartPages.gallery.title(atlas.charts.size), text: zhChartPages.gallery.description },
  { kind: 'page', path: '/data/', title: zhData.hub.title(TABLE_IDS.length), text: zhData.hub.description },
  ...TABLE_IDS.map((id): Listed => ({
    kind: 'page',
    path: `/data/${id}/`,
    title: zhData.table.title(tableWords[id].name),
    text: tableWords[id].sentence,
  })),
  { kind: 'page', path: '/alliances/', ...zhSearch.pages.alliances },
  { kind: 'page', path: '/sources/', title: zh.sources.title, text: zh.sources.description },
  { kind: 'page', path: '/glossary/', title: zhGlossary.title(atlas.content.glossary.length), text: zhGlossary.description },
  { kind: 'page', path: '/corrections/', title: zhCorrections.title, text: zhCorrections.description },
  { kind: 'page', path: '/present/', title: zhPresent.index.title, text: named(zhSearch.also.present, zhPresent.index.description) },
  { kind: 'page', path: '/brief/', title: zh.footer.brief, text: `${zhPaper.index.title}。${zhPaper.index.description}` },
  {
    kind: 'page',
    path: '/visit/',
    title: zhVisit.kicker,
    text: `${named(zhSearch.also.visit, zhVisit.hub.title(String(atlas.routes.size), String(atlas.stops.size)))}。${zhVisit.hub.description}`,
  },
  { kind: 'page', path: '/calendar/', ...calendarTold(atlas) },
  { kind: 'page', path: '/press/', title: zhPress.name, text: zhPress.description },
  { kind: 'page', path: '/press/facts/', title: zhPress.sheet.title, text: zhPress.sheet.description },
  { kind: 'page', path: '/unknown/', title: zh.footer.unknown, text: zh.gaps.description },
  ...atlas.content.pages.map(({ id, data }): Listed => ({
    kind: 'page',
    path: `/${id}/`,
    title: plain(atlas, data.title),
    text: plain(atlas, data.description),
    prose: true,
  })),
  { kind: 'page', path: '/attribution/', title: zh.attribution.title, text: zh.attribution.description },
];

/** All that can be found, kind by kind. A new kind of thing is another function in this list. */
export function searchRecords(atlas: Atlas): readonly SearchRecord[] {
  return [initiatives, places, visits, facts, charts, alliances, terms, sources, pages]
    .flatMap((records) => records(atlas))
    .map((record) => ({ prose: WITH_PROSE.has(record.kind), ...record }));
}
