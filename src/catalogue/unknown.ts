import type { InitiativeEntry } from '../reading/content.ts';
import type { Alliance } from '../schema/alliance.ts';
import type { Entry } from '../reading/entry.ts';
import type { Source } from '../schema/source.ts';
import type { PublishedFact } from '../domain/fact.ts';
import type { Place, Township } from '../schema/place.ts';
import type { Atlas } from './atlas.ts';
import { stopsList } from './visits/routes.ts';
import type { StopView } from './visits/stops.ts';

/** What a visitor needs and nobody has published. */
const STOP_GAPS = ['place', 'address', 'opening', 'access'] as const;
export type StopGap = (typeof STOP_GAPS)[number];

/** Everything the site does not know, by kind. Each list is computed from the content: a gap that is filled leaves it by itself. */
export interface Gaps {
  readonly mechanisms: readonly { readonly initiative: InitiativeEntry; readonly what: string; readonly supply: string }[];
  readonly undated: readonly (readonly [InitiativeEntry | undefined, readonly PublishedFact[]])[];
  readonly memberships: readonly Entry<Alliance>[];
  readonly positions: readonly (readonly [Township, readonly Place[]])[];
  /** By what is not public of a stop, the stops that lack it; what no stop lacks is left out. */
  readonly stops: readonly (readonly [what: StopGap, stops: readonly StopView[]])[];
  readonly sources: readonly Entry<Source>[];
  readonly publisher: readonly string[];
}

/** What `content/site.yaml` leaves to the publisher, in an editor's words. */
const PUBLISHER_FIELDS: readonly (readonly [string, (atlas: Atlas) => string])[] = [
  ['网站地址', ({ site }) => site.address],
  ['主办单位', ({ site }) => site.publisher],
  ['承办单位', ({ site }) => site.organiser],
  ['更正邮箱', ({ site }) => site.contact.email],
  ['联系电话', ({ site }) => site.contact.phone],
  ['ICP备案号', ({ site }) => site.filings.icp],
  ['公安备案号', ({ site }) => site.filings.police],
  ['网站标识码', ({ site }) => site.filings.siteCode],
  ['全站第一次公开的时间', ({ site }) => site.published],
  ['审图号', ({ site }) => site.mapApproval],
];

export function gapsOf(from: Atlas): Gaps {
  const { content, initiatives, facts } = from;
  const undated = [...facts.values()].filter(({ now, proof }) => now.asOf === '未注明' && (proof === 'located' || proof === 'quoted-only'));
  return {
    mechanisms: initiatives.flatMap((initiative) => initiative.data.unknown.map((gap) => ({ initiative, ...gap }))),
    undated: [...Map.groupBy(undated, ({ initiative }) => initiative)]
      .map(([id, group]) => [initiatives.find((entry) => entry.id === id), group] as const)
      .toSorted(([a], [b]) => (a?.data.order ?? 99) - (b?.data.order ?? 99)),
    memberships: content.alliances.filter(({ data }) => data.membership !== 'published'),
    positions: content.townships
      .map(({ data }) => [data, data.places.filter(({ position }) => !position)] as const)
      .filter(([, places]) => places.length > 0),
    stops: STOP_GAPS.map((what) => [what, stopsList(from).filter(({ stop }) => (stop[what] ?? '') === '')] as const).filter(
      ([, stops]) => stops.length > 0,
    ),
    sources: content.sources.filter(
      ({ data }) => data.published === '未注明' || data.outlet === '未注明' || data.publishedNote !== undefined,
    ),
    publisher: PUBLISHER_FIELDS.filter(([, value]) => value(from) === '').map(([name]) => name),
  };
}
