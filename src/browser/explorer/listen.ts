import type { ChartParts } from './parts.ts';
import { keyAt } from './reach.ts';

/** What a reader's gestures do to a chart. Keys are those of its items; null is the empty ground. */
export interface Deeds {
  readonly parts: ChartParts;
  readonly knows: (key: string) => boolean;
  /** Lights a key up, without its panel. */
  readonly light: (key: string | null) => void;
  readonly hover: (key: string | null) => void;
  /** Back to what is pinned, or to nothing. */
  readonly rest: () => void;
  readonly hint: () => void;
  readonly choose: (key: string | null) => void;
  /** @returns false for a key of the keyboard that means nothing here. */
  readonly press: (key: string) => boolean;
  readonly escape: () => boolean;
  readonly unpin: () => void;
  readonly toggleControls: () => void;
}

function listenToPicture(svg: SVGSVGElement, deeds: Deeds, options: AddEventListenerOptions): void {
  const at = (event: MouseEvent, finger: boolean): string | null => keyAt(svg, event, (key) => deeds.knows(key), finger);
  // Not every browser says in a click what made it.
  let finger = false;
  svg.addEventListener('pointerdown', ({ pointerType }) => void (finger = pointerType === 'touch'), options);
  svg.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && deeds.hover(at(event, false)), options);
  svg.addEventListener('pointerleave', () => deeds.rest(), options);
  svg.addEventListener('click', (event) => deeds.choose(at(event, finger || event.pointerType === 'touch')), options);
  svg.addEventListener('focus', () => deeds.hint(), options);
  svg.addEventListener('blur', () => deeds.rest(), options);
  svg.addEventListener(
    'keydown',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && deeds.press(event.key)) event.preventDefault();
    },
    options,
  );
}

/** Ties gestures to deeds: on the pictures, on the rows of the table, and around them. All end with the signal. */
export function listen(deeds: Deeds, signal: AbortSignal): void {
  const options = { signal };
  const { figure, pictures, table } = deeds.parts;
  for (const svg of pictures) listenToPicture(svg, deeds, options);
  const row = ({ target }: Event): void => {
    if (target instanceof Element) deeds.light(target.closest('tr')?.dataset['key'] ?? null);
  };
  table.addEventListener('pointerover', row, options);
  table.addEventListener('focusin', row, options);
  for (const type of ['pointerleave', 'focusout'] as const) table.addEventListener(type, () => deeds.rest(), options);
  figure.addEventListener('keydown', (event) => event.key === 'Escape' && deeds.escape() && event.preventDefault(), options);
  figure.querySelector('.chart-explore')?.addEventListener('click', () => deeds.toggleControls(), options);
  // What a pointer brought up can be sent away without moving the pointer.
  document.addEventListener(
    'keydown',
    ({ key }) => key === 'Escape' && !figure.contains(document.activeElement) && deeds.hover(null),
    options,
  );
  document.addEventListener('click', ({ target }) => target instanceof Node && !figure.contains(target) && deeds.unpin(), options);
}
