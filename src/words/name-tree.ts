/** A tree of names, sign by sign. What a text costs grows with the text, not with the number of names. */
export interface NameTree {
  readonly next: Map<string, NameTree>;
  /** The name that ends here. */
  name?: string;
}

const branch = (): NameTree => ({ next: new Map() });

/** Makes names ready for `namesIn`; with `backwards`, read from their last sign to their first. */
export function nameTree(names: Iterable<string>, backwards = false): NameTree {
  const root = branch();
  for (const name of names) {
    let at = root;
    for (const sign of backwards ? name.split('').toReversed() : name.split('')) {
      const next = at.next.get(sign) ?? branch();
      at.next.set(sign, next);
      at = next;
    }
    if (name !== '') at.name = name;
  }
  return root;
}

/** A name that stands in a text. */
export interface NamePlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Every name that stands in a text as it is, the longest at each place. */
export function namesIn(text: string, tree: NameTree): readonly NamePlace[] {
  const found: NamePlace[] = [];
  for (let from = 0; from < text.length; from += 1) {
    let longest: NamePlace | undefined;
    let at: NameTree | undefined = tree.next.get(text.charAt(from));
    for (let to = from + 1; at; to += 1) {
      if (at.name !== undefined) longest = { name: at.name, from, to };
      at = at.next.get(text.charAt(to));
    }
    if (longest) found.push(longest);
  }
  return found;
}
