import { NARROW, WIDE } from '../charts/layout.ts';
import type { Picture } from '../charts/mark.ts';
import { network } from '../charts/network/form.ts';
import type { Telling } from '../charts/telling.ts';
import type { PublishedFact } from '../domain/fact.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import type { Alliance } from '../schema/alliance.ts';
import type { ChartOf } from '../schema/chart.ts';
import { formatAsOf } from '../words/dates.ts';
import { zhAlliances as zh } from '../words/zh/alliances.ts';
import { listed } from './alliances.ts';
import { factOf, type Atlas } from './atlas.ts';
import { networkData } from './charts/network.ts';
import { originsOf, type Origin } from './charts/origin.ts';

/** An alliance with its id. */
export interface AllianceEntry {
  readonly id: string;
  readonly alliance: Alliance;
}

/** Alliances of the district and those of other counties: mechanism by mechanism, as their pages bring them, then those that no page shows. */
export function alliancesByPlace({ alliances, initiatives }: Pick<Atlas, 'alliances' | 'initiatives'>): {
  readonly ours: readonly AllianceEntry[];
  readonly elsewhere: readonly AllianceEntry[];
} {
  const shown = initiatives.flatMap(({ body }) => idsOf('Alliance', body));
  const order = new Map([...shown, ...alliances.keys()].toReversed().map((id, index) => [id, -index]));
  const all = [...alliances]
    .map(([id, alliance]) => ({ id, alliance }))
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { ours: all.filter(({ alliance }) => alliance.ours), elsewhere: all.filter(({ alliance }) => !alliance.ours) };
}

/** The numbers that a source gives of an alliance: organisations, townships, members, each once. */
export function countsOf(atlas: Atlas, { organisations, townships, size }: Alliance): readonly PublishedFact[] {
  return [...new Set([organisations, townships, size])].flatMap((id) => (id === undefined ? [] : [factOf(atlas, id)]));
}

/** How many members are counted and not named. @returns null when nobody says how many there are. */
export function missingIn(atlas: Atlas, alliance: Alliance): number | null {
  if (alliance.membership === 'published') return 0;
  return alliance.size === undefined ? null : Math.max(0, factOf(atlas, alliance.size).now.value - listed(alliance).length);
}

/** What is known of the members, in one sentence. */
export function allianceFinding(atlas: Atlas, alliance: Alliance): string {
  const members = listed(alliance);
  const names = members.map(({ name }) => name).join('、');
  const organisations = new Set(members.flatMap(({ organisation }) => organisation ?? [])).size;
  const missing = missingIn(atlas, alliance);
  switch (alliance.membership) {
    case 'published':
      return organisations > 1 ? zh.finding.publishedMany(organisations, members.length) : zh.finding.published(names);
    case 'partial':
      return missing === null ? zh.finding.partialOpen(names) : zh.finding.partial(names, missing);
    case 'unpublished': {
      const counts = countsOf(atlas, alliance).map(({ label, now }) => `${label}${now.text}`);
      return counts.length > 0 ? zh.finding.unpublished(counts.join('、')) : zh.finding.unpublishedOpen;
    }
  }
}

/** Villages are green; offices and branches have the colour of organisations. */
const TONES = { 'joint-village': 'village', line: 'village', building: 'organisation', pairing: 'organisation' } as const;

/** The picture of one alliance, with its words. */
export interface AllianceFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly narrow: Picture;
  readonly wide: Picture;
  readonly telling: Telling;
  readonly origins: readonly Origin[];
}

/** Draws one alliance: the same form, widths, table and sentence as the charts of mechanisms. */
export function allianceFigure(atlas: Atlas, { id, alliance }: AllianceEntry): AllianceFigure {
  const facts = countsOf(atlas, alliance);
  const [now] = facts.map((fact) => fact.now);
  const spec: ChartOf<'network'> = {
    form: 'network',
    title: zh.figure.title[alliance.membership],
    subtitle: zh.figure.subtitle(listed(alliance).length > 0, now && formatAsOf(now.asOf)),
    sources: [],
    tone: TONES[alliance.kind],
    facts: facts.map((fact) => fact.id),
    townships: false,
    alliances: [id],
    ties: [],
  };
  const data = networkData(atlas, spec);
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    narrow: network.draw(data, NARROW),
    wide: network.draw(data, WIDE),
    telling: network.tell(data),
    origins: originsOf(atlas, spec),
  };
}
