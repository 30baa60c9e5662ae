import type { Item } from './items.ts';
import { keyOf, type ChartParts } from './parts.ts';

/** In units of the picture, which is shown at its own size or a little larger: so no label is smaller than 12 px. */
const SIZE = { narrow: 13, wide: 14 } as const;
/** Height of the line with the township's name, beside which the way back stands. */
const HEAD = 34;
/** Room for the button on the head's left. */
const WAY_BACK = 108;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const frameOf = (mark: Element): Frame => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => Number(mark.getAttribute(name) ?? 0));
  return { x, y, width, height };
};

/** Moves a rectangle without redrawing it, so that CSS can animate the way. */
function move(mark: SVGElement, to: Frame): void {
  const from = frameOf(mark);
  const [across, down] = [to.width / from.width, to.height / from.height];
  mark.style.transform = `translate(${to.x - from.x * across}px, ${to.y - from.y * down}px) scale(${across}, ${down})`;
}

/** Cells for the leaves below the head: one column while each has room for a line, else as many as it takes. */
export function cells(count: number, width: number, height: number, size: number): readonly Frame[] {
  const columns = Math.max(1, Math.ceil((count * size * 1.35) / (height - HEAD)));
  const rows = Math.ceil(count / columns);
  const [across, down] = [width / columns, (height - HEAD) / rows];
  return Array.from({ length: count }, (_, index) => ({
    x: Math.floor(index / rows) * across,
    y: HEAD + (index % rows) * down,
    width: across - 1.5,
    height: down - 1.5,
  }));
}

function label(text: string, { x, y, width, height }: Frame, size: number, name: string, indent = 8): readonly SVGTextElement[] {
  // 汉字 are as wide as they are high.
  if ([...text].length * size > width - indent - 4) return [];
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  for (const [attribute, value] of Object.entries({ x: x + indent, y: y + height / 2 + size * 0.36, 'font-size': size, class: name }))
    made.setAttribute(attribute, String(value));
  made.textContent = text;
  return [made];
}

function zoomPicture(svg: SVGSVGElement, into: Item, leaves: readonly Item[]): void {
  const size = svg.classList.contains('wide') ? SIZE.wide : SIZE.narrow;
  const drawn = [...svg.querySelectorAll<SVGElement>('rect[data-key]')];
  const codes = drawn.filter((mark) => /^\d{9,}$/.test(keyOf(mark))).map(frameOf);
  const right = Math.max(...codes.map(({ x, width }) => x + width));
  const bottom = Math.max(...codes.map(({ y, height }) => y + height));
  const places = cells(leaves.length, right, bottom, size);
  const target = new Map(leaves.flatMap(({ key }, index) => (places[index] ? [[key, places[index]] as const] : [])));
  const head = { x: 0.5, y: 0.5, width: right - 1, height: HEAD - 4 };
  target.set(into.key, head);
  for (const mark of svg.querySelectorAll<SVGElement>('rect, text')) {
    const { x, y } = frameOf(mark);
    const to = mark.localName === 'rect' ? target.get(keyOf(mark)) : undefined;
    mark.classList.toggle('away', to === undefined && x < right && y < bottom);
    if (to) move(mark, to);
    else mark.style.transform = '';
  }
  const labels = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  labels.setAttribute('class', 'zoom-labels');
  labels.setAttribute('aria-hidden', 'true');
  labels.append(...label(into.name, head, size + 1, 'zoom-head', WAY_BACK));
  for (const { key, name } of leaves) labels.append(...label(name, target.get(key) ?? head, size, 'zoom-leaf'));
  svg.append(labels);
}

/** Shows one township of the tree and its places with their names, or with null the whole district as printed. */
export function zoomTree({ figure, pictures }: ChartParts, into: Item | null, leaves: readonly Item[]): void {
  figure.classList.toggle('zoomed', into !== null);
  for (const svg of pictures) {
    svg.querySelector('.zoom-labels')?.remove();
    if (into) zoomPicture(svg, into, leaves);
    else
      for (const mark of svg.querySelectorAll<SVGElement>('rect, text')) {
        mark.classList.remove('away');
        mark.style.transform = '';
      }
  }
}
