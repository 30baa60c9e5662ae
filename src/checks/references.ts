import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import { ledgerOf, type LedgerItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { Path } from '../reading/yaml.ts';
import type { Alliance } from '../schema/alliance.ts';
import type { Chart } from '../schema/chart.ts';
import type { Initiative } from '../schema/initiative.ts';
import type { Township } from '../schema/place.ts';
import { suggest } from '../words/nearest.ts';
import { knownIds, type Kind } from './known-ids.ts';

interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}

/** No reference when the optional id is missing. */
function to(kind: Kind, id: string | undefined, ...path: Path): readonly Reference[] {
  return id === undefined ? [] : [{ kind, id, path }];
}

function chartReferences(chart: Chart): readonly Reference[] {
  const facts = chart.facts.flatMap((id, index) => to('数据点', id, 'facts', index));
  switch (chart.form) {
    case 'units':
      return [...facts, ...to('数据点', chart.whole, 'whole')];
    case 'parts':
      return [...facts, ...to('清单', chart.list, 'list')];
    case 'network':
      return [...facts, ...to('数据点', chart.total, 'total')];
    case 'timeline':
      return [
        ...facts,
        ...chart.events.flatMap(({ year, until }, index) => [
          ...to('数据点', year, 'events', index, 'year'),
          ...to('数据点', until, 'events', index, 'until'),
        ]),
      ];
    case 'comparison':
      return [
        ...facts,
        ...chart.rows.flatMap((row, index) =>
          (['part', 'whole', 'share', 'organisations'] as const).flatMap((field) => to('数据点', row[field], 'rows', index, field)),
        ),
      ];
    default:
      return facts;
  }
}

function itemReferences(item: LedgerItem): readonly Reference[] {
  switch (item.kind) {
    case 'derived':
      return to('数据点', item.data.agrees, 'agrees');
    case 'counted':
      return to('来源', item.data.source, 'source');
    case 'fact':
      return [
        ...item.data.observations.flatMap(({ source }, index) => to('来源', source, 'observations', index, 'source')),
        ...(item.data.places ?? []).flatMap((id, index) => to('地点', id, 'places', index)),
        ...(item.data.townships ?? []).flatMap((id, index) => to('乡镇街道', id, 'townships', index)),
      ];
  }
}

function initiativeReferences(data: Initiative): readonly Reference[] {
  return [
    ...to('图', data.lead, 'lead'),
    ...data.figures.flatMap((id, index) => to('数据点', id, 'figures', index)),
    ...data.related.flatMap((id, index) => to('机制', id, 'related', index)),
    ...data.lists.flatMap(({ source, items }, index) => [
      ...to('来源', source, 'lists', index, 'source'),
      ...items.flatMap(({ place }, item) => to('地点', place, 'lists', index, 'items', item, 'place')),
    ]),
  ];
}

function allianceReferences(data: Alliance): readonly Reference[] {
  return [
    ...to('机制', data.initiative, 'initiative'),
    ...(['organisations', 'townships', 'size'] as const).flatMap((field) => to('数据点', data[field], field)),
    ...data.members.flatMap(({ place }, index) => to('地点', place, 'members', index, 'place')),
    ...data.evidence.flatMap(({ source }, index) => to('来源', source, 'evidence', index, 'source')),
  ];
}

function townshipReferences(data: Township): readonly Reference[] {
  return [
    ...to('来源', data.source, 'source'),
    ...to('来源', data.position.source, 'position', 'source'),
    ...data.places.flatMap(({ position }, index) => to('来源', position?.source, 'places', index, 'position', 'source')),
  ];
}

type Named = readonly [Pick<Entry<unknown>, 'file' | 'line'>, readonly Reference[]];

function referencesOf(content: Content): readonly Named[] {
  return [
    ...content.facts.map((entry): Named => [entry, to('机制', entry.data.initiative, 'initiative')]),
    ...ledgerOf(content).map((item): Named => [item, itemReferences(item)]),
    ...content.initiatives.map((entry): Named => [entry, initiativeReferences(entry.data)]),
    ...content.alliances.map((entry): Named => [entry, allianceReferences(entry.data)]),
    ...content.townships.map((entry): Named => [entry, townshipReferences(entry.data)]),
    ...content.charts.map((entry): Named => [entry, chartReferences(entry.data)]),
    ...(content.site ? [[content.site, to('来源', content.site.data.mainSource, 'mainSource')] as Named] : []),
  ];
}

/** Claim: every id that is named exists. */
export function references(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return referencesOf(content).flatMap(([{ file, line }, named]) =>
    named
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, path }): Problem => ({
        file,
        line: line(...path),
        says: `没有编号是“${id}”的${kind}`,
        fix: suggest(id, known[kind], `写一个已有的${kind}编号，或先建好它`),
      })),
  );
}
