import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import { formatWhen, UNDATED } from '../words/dates.ts';

/** 三明市三元区 is also spoken of as 三明 and 三元. */
function shortNames(district: string): readonly string[] {
  return [...district.matchAll(/[^省市县区]+[省市县区]/g)].flatMap(([unit]) => [unit, unit.slice(0, -1)]);
}

/** Names whose numerals are not counts: the allow-list, the district, titles of sources, places. */
export function namesOf(content: Content): readonly string[] {
  return [
    ...shortNames(content.site?.data.district ?? ''),
    ...(content.names?.data.names.map(({ name }) => name) ?? []),
    ...content.sources.map(({ data }) => data.title),
    ...content.townships.flatMap(({ data }) => [data.name, ...data.places.map(({ name }) => name)]),
  ].filter((name) => name.length > 1);
}

/** Names of alliances, their members, stops and routes: in texts they may stand as they are; their own numerals are proven by their evidence. */
export function groupNamesOf(content: Content): readonly string[] {
  return [
    ...content.alliances.flatMap(({ data }) => [data.name, ...data.members.map(({ name }) => name)]),
    ...[...content.stops, ...content.routes].map(({ data }) => data.name),
  ].filter((name) => name.length > 1);
}

/** How texts say when: `2022年11月的报道` of a known source, `2022年的数` of a known fact. No other date excuses its numerals. */
export function datesOf(content: Content): readonly string[] {
  const facts = ledgerOf(content).flatMap((item) => (item.kind === 'fact' ? item.data.observations : []));
  return [
    ...content.sources.map(({ data }) => `${formatWhen(data.published.slice(0, 'YYYY-MM'.length))}的报道`),
    ...facts.flatMap(({ asOf }) => (asOf === UNDATED ? [] : `${formatWhen(asOf)}的数`)),
  ];
}
