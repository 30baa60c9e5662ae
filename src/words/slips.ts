import { pinyin } from 'pinyin-pro';
import { namesIn, nameTree, type NamePlace, type NameTree } from './name-tree.ts';
import { nearNames, nearTree, type NearName, type NearTree } from './near-names.ts';

/** A name that seems to be misspelt. */
export interface Slip {
  readonly at: number;
  /** As it is written. */
  readonly found: string;
  /** As it should be. */
  readonly meant: string;
  /** Whether the dictionary lists this very mistake. */
  readonly listed: boolean;
}

/** Words made ready once for any number of texts. */
export interface SlipWords {
  readonly known: NameTree;
  readonly wrong: NameTree;
  readonly meant: ReadonlyMap<string, string>;
  readonly strict: ReadonlySet<string>;
  readonly near: NearTree;
}

/** Makes ready what `slipsIn` looks for. @param strict nothing excuses these; @param names ordinary words may; @param wrong known mistakes; @param right words to let pass. */
export function slipWords(
  strict: readonly string[],
  names: readonly string[],
  wrong: ReadonlyMap<string, string>,
  right: readonly string[],
): SlipWords {
  return {
    known: nameTree([...strict, ...names, ...right]),
    wrong: nameTree(wrong.keys()),
    meant: wrong,
    strict: new Set(strict),
    near: nearTree([...strict, ...names]),
  };
}

/** Words of grammar, and kinds of places, which stand beside a name by chance. */
const BY_CHANCE = new Set(
  '的了在和与是有到从向等把被为对以及或由又都也就还而于其之各每这那个一两几本全某中上下里外新老大小村区镇乡县市街省国',
);
/** Ends that many names share: they alone say nothing. */
const GENERIC = /(?:社区居?委会|社区居民委员会|村委会|村民委员会|居民委员会|社区|街道|联村党总支|联村党委|党总支|村|镇|乡|区|市|县)$/u;
/** A name of fewer signs before its general end, with one of them left out, is nearly every other word. */
const LEAST_FEWER = 3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** For each sign, how long the word is that it stands in. */
function wordLengths(text: string): readonly number[] {
  return [...segmenter.segment(text)].flatMap(({ segment }) => Array.from({ length: segment.length }, () => segment.length));
}

const readings = (sign: string): readonly string[] => pinyin(sign, { toneType: 'none', type: 'array', multiple: true });
const soundsLike = (a: string, b: string): boolean => readings(a).some((one) => readings(b).includes(one));

const likeness = (text: string, { kind, differs, should }: NearName): number =>
  kind === 'other' && soundsLike(text.charAt(differs), should) ? 1 : 0;

/** Whether ordinary words explain why a text is so near to a name. */
function isOrdinary(text: string, { name, from, to, kind, differs, should }: NearName, lengths: () => readonly number[]): boolean {
  const stem = name.replace(GENERIC, '').length;
  if (kind === 'fewer') return stem < LEAST_FEWER;
  const wrong = text.charAt(differs);
  // Typed by its sound: the wrong sign makes another word more often than not.
  if (kind === 'other' && soundsLike(wrong, should)) return false;
  if (stem < 2 || differs - from >= stem + (kind === 'more' ? 1 : 0)) return true;
  if (BY_CHANCE.has(wrong)) return true;
  const inStem = Array.from({ length: Math.min(to, from + stem) - from }, (_, index) => from + index);
  if (inStem.every((at) => at === differs || BY_CHANCE.has(text.charAt(at)))) return true;
  return inStem.some((at) => (lengths()[at] ?? 1) > 1);
}

/** Whether a name as it should be covers the difference: 列西 is no slip of 列东. */
function explains(known: NamePlace, { kind, from, to, differs }: NearName): boolean {
  const covers = known.from < (kind === 'fewer' ? differs : differs + 1) && differs < known.to;
  return covers || (known.from <= from && to <= known.to);
}

/** Every name of a text that is one sign wrong, and every known mistake. Signs that belong to a name as it should be are right. */
export function slipsIn(text: string, words: SlipWords): readonly Slip[] {
  const mistakes = namesIn(text, words.wrong).map(({ name, from }): Slip => ({
    at: from,
    found: name,
    meant: words.meant.get(name) ?? name,
    listed: true,
  }));
  const near = nearNames(text, words.near);
  if (near.length === 0) return mistakes;
  const known = namesIn(text, words.known);
  let lengths: readonly number[] | undefined;
  const told: { readonly from: number; readonly to: number }[] = mistakes.map(({ at, found }) => ({ from: at, to: at + found.length }));
  const slips = near
    .filter((one) => !known.some((name) => explains(name, one)))
    .filter((one) => words.strict.has(one.name) || !isOrdinary(text, one, () => (lengths ??= wordLengths(text))))
    // One slip is told once, by the longest name that it spoils, and of those by one that sounds like it.
    .toSorted((a, b) => b.name.length - a.name.length || likeness(text, b) - likeness(text, a))
    .flatMap(({ name, from, to }): readonly Slip[] => {
      if (told.some((one) => one.from < to && from < one.to)) return [];
      told.push({ from, to });
      return [{ at: from, found: text.slice(from, to), meant: name, listed: false }];
    });
  return [...mistakes, ...slips];
}
