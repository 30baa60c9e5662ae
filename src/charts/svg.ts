import type { Mark, Picture } from './mark.ts';

/** What turns the class of a mark into attributes: on a page its name, in a file of its own the colours it stands for. */
export type Dress = (mark: Mark) => Readonly<Record<string, string | number | undefined>>;

/** On our pages a style sheet knows the classes. */
const named: Dress = ({ class: name }) => ({ class: name });

/** Text and attribute values, safe inside XML and HTML alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

function place(mark: Mark): Readonly<Record<string, string | number | undefined>> {
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'circle':
      return { cx: mark.cx, cy: mark.cy, r: mark.r };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'path':
      return { d: mark.d };
    case 'text':
      return { x: mark.x, y: mark.y, 'font-size': mark.size, 'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor };
  }
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** One mark as an element. Its key stays on it, so that a script finds what it draws: the row of a table, or a place. @param keyed the attribute for that. */
export function svgElement(mark: Mark, dress: Dress = named, keyed = 'data-key'): string {
  const content = mark.title !== undefined ? `<title>${escapeXml(mark.title)}</title>` : mark.kind === 'text' ? escapeXml(mark.text) : '';
  const opening = `<${mark.kind}${attributes({ ...place(mark), ...dress(mark), [keyed]: mark.key })}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${mark.kind}>`;
}

/** The inside of a picture: every mark, the later above the earlier. The same on a page, in a file and in a bitmap. */
export function svgMarks({ marks }: Pick<Picture, 'marks'>, dress?: Dress, keyed?: string): string {
  return marks.map((mark) => svgElement(mark, dress, keyed)).join('');
}
