import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { zhKit as zh } from '../../words/zh/kit.ts';
import { led, relativeAddress, rootFrom, type Kept } from './addresses.ts';
import { policyOnDisk } from './policy.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page needs beside itself. */
export interface Rewritten {
  readonly html: string;
  /** Its module scripts, as files of the built site, in the order in which they ran. */
  readonly scripts: readonly string[];
  /** Files that its scripts fetch. */
  readonly fetched: readonly string[];
}

/** The kit around a page. */
export interface Kit extends Kept {
  /** The address of the site on the network, with a slash at the end; undefined in a preview. */
  readonly online: string | undefined;
  /** The classic script that stands for module scripts. */
  readonly scriptFor: (modules: readonly string[]) => string;
}

/** A `srcset` of ours is one address, without a list of sizes. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'poster']);
/** A link may be put elsewhere, and what is only shown or loaded may be left away. */
const LINKS = new Set(['a', 'area']);

/** A stretch of the page and what stands there instead. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const valueOf = (element: Element, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? '';

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** The page for a disk: every address made relative to it, its module scripts replaced by one classic script; all else stays byte for byte. @param from its file, `places/index.html`. */
export function pageOnDisk(from: string, html: string, kit: Kit): Rewritten {
  const [splices, scripts, fetched]: [Splice[], string[], string[]] = [[], [], []];
  const tags: Splice[] = [];

  const set = (element: Element, name: string, value: string): void => {
    const at = element.sourceCodeLocation?.attrs?.[name];
    if (at) splices.push({ from: at.startOffset, to: at.endOffset, text: `${name}="${escaped(value)}"` });
  };
  const remove = (element: Element): Splice | undefined => {
    const at = element.sourceCodeLocation;
    return at ? { from: at.startOffset, to: at.endOffset, text: '' } : undefined;
  };
  /** Nothing is there: a link leads to the network, or says that it leads nowhere; what was to be shown is not. */
  const withoutFile = (element: Element, name: string, path: string): void => {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (!LINKS.has(element.tagName)) {
      const gone = remove(element);
      if (gone && name !== 'action') splices.push(gone);
    } else if (kit.online !== undefined) set(element, name, `${kit.online}${path}`);
    else if (startTag && endTag) {
      splices.push({ from: startTag.startOffset, to: startTag.endOffset, text: '<span>' });
      splices.push({ from: endTag.startOffset, to: endTag.endOffset, text: `${zh.goneNote}</span>` });
    }
  };

  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    if (element.tagName === 'script' && valueOf(element, 'type') === 'module') {
      const leads = led(from, valueOf(element, 'src'), { ...kit, has: (file) => file.startsWith('_astro/') });
      const gone = remove(element);
      if (leads?.to === 'file') scripts.push(leads.file);
      if (gone) tags.push(gone);
      continue;
    }
    if (element.tagName === 'meta') {
      const [kind, content] = [valueOf(element, 'http-equiv').toLowerCase(), valueOf(element, 'content')];
      if (kind === 'content-security-policy') set(element, 'content', policyOnDisk(content));
      const refresh = kind === 'refresh' ? /^(\d+;\s*url=)(.*)$/i.exec(content) : null;
      const leads = refresh && led(from, refresh[2] ?? '', kit);
      if (refresh && leads?.to === 'file') set(element, 'content', `${refresh[1] ?? ''}${relativeAddress(from, leads.file, leads.rest)}`);
      continue;
    }
    for (const { name, value } of element.attrs) {
      // The root that scripts put their links together with stays a folder; `kit/folder-links.ts` mends what comes out.
      if (name === 'data-root') set(element, name, rootFrom(from));
      else if (ADDRESSES.has(name) || (name.startsWith('data-') && value.startsWith(kit.base))) {
        const leads = led(from, value, kit);
        if (leads?.to === 'file') {
          set(element, name, relativeAddress(from, leads.file, leads.rest));
          if (name.startsWith('data-') && leads.file.endsWith('.json')) fetched.push(leads.file);
        } else if (leads && !name.startsWith('data-')) withoutFile(element, name, leads.path);
      }
    }
  }
  // Module scripts run once the page is read, wherever they stand; so does this one.
  const script = scripts.length > 0 ? `<script defer src="${relativeAddress(from, kit.scriptFor(scripts))}"></script>` : '';
  const replaced = tags.map((tag, at) => (at === 0 ? { ...tag, text: script } : tag));
  return { html: spliced(html, [...splices, ...replaced]), scripts, fetched };
}

/** The text with all stretches replaced; what lies inside a stretch that is removed goes with it. */
function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: instead } of splices.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), instead);
    at = to;
  }
  return [...pieces, text.slice(at)].join('');
}
