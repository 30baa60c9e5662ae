/** An element of an XML file, with the names of its parents left behind. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (whole, name: string) => {
    const sign = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    if (sign === undefined) throw new SyntaxError(`${whole} is no entity of XML`);
    return sign;
  });
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const PIECE = /<\?xml[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;

/** Reads XML as strictly as our own files need: elements, attributes in double quotation marks, text. @throws SyntaxError for all that is not well-formed, and for what this reader does not know. */
export function readXml(xml: string): Element {
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')) throw new SyntaxError('no XML declaration at the very beginning');
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex;
    const [whole, close, name, attributes = '', empty] = PIECE.exec(xml) ?? [];
    if (whole === undefined) throw new SyntaxError(`cannot read “${xml.slice(at, at + 40)}”`);
    const inside = open.at(-1) ?? top;
    if (name === undefined) {
      if (!whole.startsWith('<?')) inside.text += plain(whole);
    } else if (close === '/') {
      if (open.length < 2 || inside.name !== name) throw new SyntaxError(`</${name}> in <${inside.name}>`);
      open.pop();
    } else {
      const found = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)] as const);
      if (new Set(found.map(([key]) => key)).size < found.length) throw new SyntaxError(`an attribute of <${name}> twice`);
      const element: Open = { name, attributes: new Map(found), children: [], text: '' };
      inside.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length > 0 || top.text.trim() !== '') throw new SyntaxError('not one whole element');
  return root;
}
