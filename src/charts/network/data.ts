import type { Tone } from '../datum.ts';

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly role?: string;
}

/** Things that are counted and not named: so many empty rings under their number. */
export interface Rings {
  readonly label: string;
  /** The number as the ledger prints it. */
  readonly text: string;
  readonly count: number;
}

/** A hub and its members. */
export interface NetworkGroup {
  readonly key: string;
  readonly centre: string;
  /** Where it is, when groups of several areas stand together. */
  readonly area?: string;
  readonly nodes: readonly NetworkNode[];
  /** Members that are counted but not named. */
  readonly unnamed: number;
  /** Several hubs and all their members, none of them named: nobody says which belongs to which, so no line is drawn. `unnamed` is the members' count. */
  readonly apart?: { readonly hubs: Rings; readonly members: Rings };
}

/** Two sides tied to each other, not through a hub. A side that is no member of a group is a node of its own. */
export interface Tie {
  readonly key: string;
  readonly between: readonly [string, string];
  readonly role?: string;
}

export interface NetworkData {
  readonly groups: readonly NetworkGroup[];
  readonly ties: readonly Tie[];
  readonly tone: Tone;
}

/** The key all unnamed members of a group share: nothing tells them apart. */
export function unnamedKey({ key }: Pick<NetworkGroup, 'key'>): string {
  return `${key}-unnamed`;
}

/** The key of hubs that are counted and not named: that of the group, which stands for all of them together. */
export function hubsKey({ key }: Pick<NetworkGroup, 'key'>): string {
  return key;
}

/** Ties that lie inside one group, drawn between its dots; all others are pairs that stand for themselves. */
export function sortTies({ groups, ties }: Pick<NetworkData, 'groups' | 'ties'>): {
  readonly inner: ReadonlyMap<NetworkGroup, readonly Tie[]>;
  readonly pairs: readonly Tie[];
} {
  const homeOf = ({ between }: Tie): NetworkGroup | undefined =>
    groups.find(({ nodes }) => between.every((name) => nodes.some((node) => node.name === name)));
  return {
    inner: new Map(groups.map((group) => [group, ties.filter((tie) => homeOf(tie) === group)])),
    pairs: ties.filter((tie) => homeOf(tie) === undefined),
  };
}
