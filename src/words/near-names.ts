import { nameTree, type NameTree } from './name-tree.ts';

/** Signs of a text that are one sign away from a name. */
export interface NearName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** `other`: one sign is another; `more`: one is too many; `fewer`: one is missing. */
  readonly kind: 'other' | 'more' | 'fewer';
  /** Where in the text the difference is: the wrong sign, or the one before which a sign is missing. */
  readonly differs: number;
  /** The sign that should stand there; none where one is too many. */
  readonly should: string;
}

/** Names ready for `nearNames`, read from both ends. */
export interface NearTree {
  readonly forwards: NameTree;
  readonly backwards: NameTree;
  /** Of each place in `backwards`, the first signs that end a name there: most places have none. */
  readonly firsts: ReadonlyMap<NameTree, readonly (readonly [sign: string, name: string])[]>;
}

function firstsOf(tree: NameTree, found = new Map<NameTree, readonly (readonly [string, string])[]>()): NearTree['firsts'] {
  const here = [...tree.next].flatMap(([sign, { name }]) => (name === undefined ? [] : [[sign, name] as const]));
  if (here.length > 0) found.set(tree, here);
  for (const next of tree.next.values()) firstsOf(next, found);
  return found;
}

/** Makes names ready; those shorter than `least` signs have too many neighbours to be told from them. */
export function nearTree(names: Iterable<string>, least = 3): NearTree {
  const long = [...new Set(names)].filter((name) => name.length >= least);
  const backwards = nameTree(long, true);
  return { forwards: nameTree(long), backwards, firsts: firstsOf(backwards) };
}

const HAN = /^\p{Script=Han}$/u;

/** Ends of names that the rest of the text follows to the letter. */
function rest(text: string, at: number, tree: NameTree, tell: (name: string, to: number) => void): void {
  let here: NameTree | undefined = tree;
  for (let to = at; here; to += 1) {
    if (here.name !== undefined) tell(here.name, to);
    here = here.next.get(text.charAt(to));
  }
}

/** Differences behind the first sign, which must be right. */
function insideFrom(text: string, from: number, { forwards }: NearTree, add: (near: NearName) => void): void {
  let tree = forwards.next.get(text.charAt(from));
  for (let at = from + 1; tree && at < text.length; at += 1) {
    const wrong = text.charAt(at);
    for (const [should, next] of HAN.test(wrong) ? tree.next : []) {
      if (should === wrong) continue;
      rest(text, at + 1, next, (name, to) => {
        add({ name, from, to, kind: 'other', differs: at, should });
      });
      // Left out at the end is how names are shortened: something has to follow.
      const behind = next.next.get(wrong);
      if (behind)
        rest(text, at + 1, behind, (name, to) => {
          add({ name, from, to, kind: 'fewer', differs: at, should });
        });
    }
    const following = HAN.test(wrong) ? tree.next.get(text.charAt(at + 1)) : undefined;
    if (following)
      rest(text, at + 2, following, (name, to) => {
        add({ name, from, to, kind: 'more', differs: at, should: '' });
      });
    tree = tree.next.get(wrong);
  }
}

/** Another first sign, when all that follows is right. */
function firstBefore(text: string, to: number, { backwards, firsts }: NearTree, add: (near: NearName) => void): void {
  let tree: NameTree | undefined = backwards;
  for (let at = to - 1; tree && at >= 0; at -= 1) {
    const wrong = text.charAt(at);
    for (const [should, name] of HAN.test(wrong) ? (firsts.get(tree) ?? []) : [])
      if (should !== wrong) add({ name, from: at, to, kind: 'other', differs: at, should });
    tree = tree.next.get(wrong);
  }
}

/** Every place of a text that is one sign away from a name: another sign, one too many inside, or one left out inside. */
export function nearNames(text: string, tree: NearTree): readonly NearName[] {
  const found: NearName[] = [];
  const add = (near: NearName): void => void found.push(near);
  for (let at = 0; at < text.length; at += 1) {
    insideFrom(text, at, tree, add);
    firstBefore(text, at + 1, tree, add);
  }
  return found;
}
