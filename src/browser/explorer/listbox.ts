import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import type { Item } from './items.ts';
import { keyOf, marksOf } from './parts.ts';

const optionId = (picture: Element, key: string): string => `${picture.getAttribute('aria-labelledby')?.split(' ')[0] ?? ''}-${key}`;

/** The one mark that stands for a key in the accessibility tree: a shape rather than its label. */
export function mainMark(picture: Element, key: string): Element | undefined {
  const marks = marksOf(picture, key);
  return marks.find((mark) => mark.localName !== 'text') ?? marks[0];
}

/** Makes a list of a picture, which screen readers walk like any other list: one option per item, all else hidden from them. */
export function makeListbox(picture: SVGSVGElement, items: readonly Item[]): void {
  picture.setAttribute('role', 'listbox');
  for (const other of picture.querySelectorAll('text, [data-key]')) {
    other.setAttribute('aria-hidden', 'true');
    other.removeAttribute('role');
  }
  items.forEach(({ key, name, says }, index) => {
    const mark = mainMark(picture, key);
    mark?.removeAttribute('aria-hidden');
    mark?.setAttribute('role', 'option');
    mark?.setAttribute('id', optionId(picture, key));
    mark?.setAttribute('aria-selected', 'false');
    mark?.setAttribute('aria-label', zh.option(name, says, index + 1, items.length));
  });
}

/** Gives a picture back as it was printed: one image with one sentence. */
export function makeImage(picture: SVGSVGElement): void {
  picture.setAttribute('role', 'img');
  picture.removeAttribute('aria-activedescendant');
  for (const mark of picture.querySelectorAll('text, [data-key]'))
    for (const name of ['role', 'aria-label', 'aria-selected', 'aria-hidden', 'id']) mark.removeAttribute(name);
}

/** Tells screen readers which option the reader is at, and which one is pinned. */
export function tellActive(picture: SVGSVGElement, active: string | null, pinned: string | null): void {
  if (active === null) picture.removeAttribute('aria-activedescendant');
  else picture.setAttribute('aria-activedescendant', optionId(picture, active));
  for (const option of picture.querySelectorAll('[role=option]'))
    option.setAttribute('aria-selected', String(pinned !== null && keyOf(option) === pinned));
}

/** Where an arrow key, Home or End leads from an item. Undefined for any other key. */
export function stepTo(pressed: string, at: number, count: number): number | undefined {
  switch (pressed) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Where a chart says politely what has changed. */
export function makeStatus(figure: HTMLElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  figure.append(status);
  return status;
}
