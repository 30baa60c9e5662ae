import type { NetworkData, NetworkGroup, NetworkNode, Rings, Tie } from '../../charts/network/data.ts';
import type { Alliance, Member } from '../../schema/alliance.ts';
import type { ChartOf } from '../../schema/chart.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { listed, memberKey } from '../alliances.ts';
import { townships } from '../places.ts';
import { plain } from '../texts.ts';

function role(atlas: Atlas, text: string | undefined): { readonly role?: string } {
  return text === undefined ? {} : { role: plain(atlas, text) };
}

/** How many of a total are not named. */
function unnamed(atlas: Atlas, total: string | undefined, named: number): number {
  return total === undefined ? 0 : Math.max(0, factOf(atlas, total).now.value - named);
}

/** The hub that a spec writes out, or that all townships gather around. */
function ownGroups(atlas: Atlas, { centre, nodes = [], townships: all, total }: ChartOf<'network'>): readonly NetworkGroup[] {
  if (centre === undefined) return [];
  const members: readonly NetworkNode[] = [
    ...(all ? townships(atlas).map(({ code, name }) => ({ key: code, name })) : []),
    ...nodes.map((node, index) => ({ key: `node-${index + 1}`, name: node.name, ...role(atlas, node.role) })),
  ];
  return [{ key: 'centre', centre, nodes: members, unnamed: unnamed(atlas, total, members.length) }];
}

/** Two published sides that support each other have no hub between them. */
function isPair({ kind, membership, members }: Alliance): boolean {
  return kind === 'pairing' && membership === 'published' && members.length === 2;
}

/** The mark of one member, by its place on the alliance's list. */
function nodeOf(atlas: Atlas, id: string, { name, role: said }: Member, index: number): NetworkNode {
  return { key: memberKey(id, index), name, ...role(atlas, said) };
}

function rings(atlas: Atlas, id: string): Rings {
  const { label, now } = factOf(atlas, id);
  return { label, text: now.text, count: now.value };
}

/** Several organisations and their members, of which only the numbers are known. */
function apartOf(atlas: Atlas, { membership, organisations, size }: Alliance): Pick<NetworkGroup, 'apart'> {
  const counted = membership === 'unpublished' && organisations !== undefined && size !== undefined && organisations !== size;
  return counted ? { apart: { hubs: rings(atlas, organisations), members: rings(atlas, size) } } : {};
}

/** A hub for the alliance, or one for each organisation that its members name; whoever is counted and not named stands around the alliance. */
function groupsOf(atlas: Atlas, id: string, alliance: Alliance): readonly NetworkGroup[] {
  const { name, area, ours, membership, size } = alliance;
  const members = listed(alliance);
  const missing = membership === 'published' ? 0 : unnamed(atlas, size, members.length);
  const where = ours ? {} : { area };
  const hubs = Map.groupBy(members.entries(), ([, { organisation }]) => organisation ?? '');
  const nodes = (entries: readonly (readonly [number, Member])[] = []): readonly NetworkNode[] =>
    entries.map(([index, member]) => nodeOf(atlas, id, member, index));
  const own: NetworkGroup = {
    key: id,
    centre: name,
    ...where,
    nodes: nodes(hubs.get('')),
    unnamed: missing,
    ...apartOf(atlas, alliance),
  };
  const organisations = [...hubs].flatMap(([centre, entries], index): readonly NetworkGroup[] =>
    centre === '' ? [] : [{ key: `${id}-of-${index + 1}`, centre, ...where, nodes: nodes(entries), unnamed: 0 }],
  );
  return own.nodes.length > 0 || missing > 0 || organisations.length === 0 ? [...organisations, own] : organisations;
}

/** Hubs and ties of a spec. Members of alliances come from the alliances' own files. @throws when an alliance does not exist. */
export function networkData(atlas: Atlas, chart: ChartOf<'network'>): NetworkData {
  const allied = (chart.alliances ?? []).map((id) => {
    const alliance = atlas.alliances.get(id);
    if (!alliance) throw new Error(`没有编号是“${id}”的联盟`);
    return { id, alliance };
  });
  const pairs = allied.filter(({ alliance }) => isPair(alliance));
  return {
    groups: [
      ...ownGroups(atlas, chart),
      ...allied.filter((one) => !pairs.includes(one)).flatMap(({ id, alliance }) => groupsOf(atlas, id, alliance)),
    ],
    ties: [
      ...chart.ties.map((tie, index) => ({ key: `tie-${index + 1}`, between: tie.between, ...role(atlas, tie.role) })),
      ...pairs.map(({ id, alliance }): Tie => ({
        key: id,
        between: [alliance.members[0]?.name ?? '', alliance.members[1]?.name ?? ''],
        role: alliance.name,
      })),
    ],
    tone: chart.tone,
  };
}
