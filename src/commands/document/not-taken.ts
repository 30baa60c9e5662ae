import { zhDocument as zh } from '../../words/zh/document.ts';
import type { Parts } from '../import/office-file.ts';

/** What a document has besides its running text. */
export interface Besides {
  /** Why it is not converted at all. */
  readonly refused: readonly (readonly [says: string, fix: string])[];
  /** What is left out, one sentence each. */
  readonly named: readonly string[];
  /** The document without the parts whose words would get into the running text at the wrong place. */
  readonly parts: Parts;
}

const DOCUMENT = 'word/document.xml';
const textOf = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : '');
const count = (xml: string, found: RegExp): number => xml.match(found)?.length ?? 0;

/** The words of a piece of the document, shortened. */
function wordsOf(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
  return words.length > 24 ? `${words.slice(0, 24)}……` : words;
}

/** Boxes with text float on the page: the newer form, with the older one inside for older programs, or the older alone. */
const BOXES = [
  /<mc:AlternateContent>(?:(?!<mc:AlternateContent>)[\s\S])*?<\/mc:AlternateContent>/g,
  /<w:pict(?:\s[^>]*)?>[\s\S]*?<\/w:pict>/g,
];

function withoutBoxes(xml: string): { readonly xml: string; readonly boxes: readonly string[] } {
  const boxes: string[] = [];
  const rest = BOXES.reduce(
    (left, box) =>
      left.replace(box, (found) => {
        if (!found.includes('<w:txbxContent')) return found;
        boxes.push(wordsOf(found.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')));
        return '';
      }),
    xml,
  );
  return { xml: rest, boxes };
}

/** Notes of a kind, without the two that only draw the line above them. */
function notesIn(parts: Parts, name: string, element: string): readonly string[] {
  const notes = textOf(parts[name]).match(new RegExp(`<w:${element}\\s(?:(?!w:type=)[^>])*>[\\s\\S]*?</w:${element}>`, 'g')) ?? [];
  return notes.map(wordsOf);
}

/** Everything that is not running text: what stops the conversion, and what is left out by name. */
export function besides(parts: Parts): Besides {
  const { xml, boxes } = withoutBoxes(textOf(parts[DOCUMENT]));
  const revised = count(xml, /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  const hidden = count(xml, /<w:vanish(?:\s*\/|\s+w:val="(?:1|true|on)"\s*\/)>/g);
  const coloured = count(xml, /<w:(?:color\s(?![^>]*w:val="(?:auto|000000)")[^>]*w:val=|highlight\s(?![^>]*"none"))/g);
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [coloured, zh.coloured],
    [count(xml, /<m:oMath>/g), zh.formulas],
    [count(xml, /<c:chart\s|<dgm:relIds\s/g), zh.charts],
    [count(xml, /<w:object[\s>]/g), zh.objects],
  ];
  const margins = Object.keys(parts).filter(
    (name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && wordsOf(textOf(parts[name])) !== '',
  );
  return {
    refused: [...(revised > 0 ? [zh.revised(revised)] : []), ...(hidden > 0 ? [zh.hidden(hidden)] : [])],
    named: [
      ...notesIn(parts, 'word/comments.xml', 'comment').map(zh.comment),
      ...boxes.map(zh.box),
      ...notesIn(parts, 'word/footnotes.xml', 'footnote').map(zh.footnote),
      ...notesIn(parts, 'word/endnotes.xml', 'endnote').map(zh.footnote),
      ...margins.map((name) => zh.margin(wordsOf(textOf(parts[name])))),
      ...counts.filter(([number]) => number > 0).map(([number, say]) => say(number)),
    ],
    parts: { ...parts, [DOCUMENT]: new TextEncoder().encode(xml) },
  };
}
