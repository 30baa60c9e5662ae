import type { NetworkData, NetworkGroup, NetworkNode, Tie } from '../../charts/network/data.ts';
import type { Alliance } from '../../schema/alliance.ts';
import type { ChartOf } from '../../schema/chart.ts';
import { factOf, type Atlas } from '../atlas.ts';
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

function groupOf(atlas: Atlas, id: string, { name, area, ours, membership, size, members }: Alliance): NetworkGroup {
  return {
    key: id,
    centre: name,
    ...(ours ? {} : { area }),
    nodes: members.map((member, index) => ({ key: `${id}-${index + 1}`, name: member.name, ...role(atlas, member.role) })),
    unnamed: membership === 'published' ? 0 : unnamed(atlas, size, members.length),
  };
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
      ...allied.filter((one) => !pairs.includes(one)).map(({ id, alliance }) => groupOf(atlas, id, alliance)),
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
