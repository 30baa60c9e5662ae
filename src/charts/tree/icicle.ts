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

/** All leaves are equally high, so a branch is as high as it has places. @param leaf height of a leaf, in pixels. */
export function icicle({ branches }: Pick<TreeData, 'branches'>, leaf: number): Icicle {
  const tree = hierarchy<Node>(
    { children: branches.map((branch) => ({ branch, children: branch.places.map((place) => ({ leaf: place })) })) },
    ({ children }) => children,
  ).sum((node) => (node.leaf ? 1 : 0));
  const height = (tree.value ?? 0) * leaf;
  const laid = partition<Node>().size([height, 3])(tree).descendants();
  const pieces = <Of>(pick: (node: Node) => Of | undefined): readonly Piece<Of>[] =>
    laid.flatMap(({ data, x0, x1 }) => {
      const of = pick(data);
      return of === undefined ? [] : [{ of, top: x0, height: x1 - x0 }];
    });
  return { branches: pieces(({ branch }) => branch), leaves: pieces((node) => node.leaf), height };
}
