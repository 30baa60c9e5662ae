import { hierarchy, partition } from 'd3';
import type { PlaceDot } from '../places/data.ts';
import type { Branch, TreeData } from './data.ts';

/** A piece of a column. Its height is its number of leaves times the height of one. */
export interface Piece<Of> {
  readonly of: Of;
  readonly top: number;
  readonly height: number;
}

export interface Icicle {
  readonly branches: readonly Piece<Branch>[];
  readonly leaves: readonly Piece<PlaceDot>[];
  readonly height: number;
}

interface Node {
  readonly branch?: Branch;
  readonly leaf?: PlaceDot;
  readonly children?: readonly Node[];
}

/** All leaves are equally high, so a branch is as high as it has places. @param leaf height of a leaf, in pixels. @param gap air between two branches. */
export function icicle({ branches }: Pick<TreeData, 'branches'>, leaf: number, gap = 0): Icicle {
  const tree = hierarchy<Node>(
    { children: branches.map((branch) => ({ branch, children: branch.places.map((place) => ({ leaf: place })) })) },
    ({ children }) => children,
  ).sum((node) => (node.leaf ? 1 : 0));
  const height = (tree.value ?? 0) * leaf;
  const laid = partition<Node>().size([height, 3])(tree).descendants();
  const order = new Map((laid[0]?.children ?? []).map((branch, index) => [branch, index]));
  const pieces = <Of>(pick: (node: Node) => Of | undefined): readonly Piece<Of>[] =>
    laid.flatMap((node) => {
      const of = pick(node.data);
      const before = order.get(node) ?? (node.parent && order.get(node.parent)) ?? 0;
      return of === undefined ? [] : [{ of, top: node.x0 + before * gap, height: node.x1 - node.x0 }];
    });
  const gaps = Math.max(0, branches.length - 1) * gap;
  return { branches: pieces(({ branch }) => branch), leaves: pieces((node) => node.leaf), height: height + gaps };
}
