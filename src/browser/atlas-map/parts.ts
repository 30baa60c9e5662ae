/** The printed elements of a map page that its scripts work with. */
export interface MapParts {
  readonly root: HTMLElement;
  /** What fills the screen when asked to: map, panel and all. */
  readonly stage: HTMLElement;
  readonly frame: HTMLElement;
  /** Where Leaflet draws; empty and hidden until it does. */
  readonly ground: HTMLElement;
  readonly still: HTMLElement;
  readonly tools: HTMLElement;
  readonly full: HTMLElement;
  readonly locate: HTMLSelectElement;
  readonly hint: HTMLElement;
  /** Says when no mark is in the frame. */
  readonly nothing: HTMLElement;
  readonly tag: HTMLElement;
  readonly credit: HTMLElement;
  readonly notice: HTMLElement;
  readonly panel: HTMLElement;
  readonly legend: HTMLElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/** The parts by the class they are printed with. @throws when one is missing: the page was printed wrong. */
export function partsOf(root: HTMLElement): MapParts {
  const find = (name: string): HTMLElement => {
    const part = root.querySelector<HTMLElement>(`.map-${name}`);
    if (!part) throw new Error(`a map without .map-${name}`);
    return part;
  };
  const locate = root.querySelector<HTMLSelectElement>('.map-locate select');
  if (!locate) throw new Error('a map without .map-locate');
  return {
    root,
    stage: find('stage'),
    frame: find('frame'),
    ground: find('ground'),
    still: find('still'),
    tools: find('tools'),
    full: find('full-screen'),
    locate,
    hint: find('hint'),
    nothing: find('nothing'),
    tag: find('tag'),
    credit: find('base-credit'),
    notice: find('notice'),
    panel: find('panel'),
    legend: find('legend'),
    list: find('list'),
    status: find('status'),
  };
}

export const codeOf = (element: Element): string => element.getAttribute('data-code') ?? '';

/** Everything that stands for a code: marks on the map, the item of the list. */
export function standFor(scope: ParentNode, code: string): readonly Element[] {
  return [...scope.querySelectorAll(`[data-code="${CSS.escape(code)}"]`)];
}

/** Whether a mark is in the picture that is seen: of the still map's layouts one is, until the ground takes its place. */
export function isDrawn(mark: Element): boolean {
  return mark.closest('.map-still.replaced') === null && mark.getClientRects().length > 0;
}

/** Whether a mark lies in the frame of the map, at least in part. */
export function isIn(frame: HTMLElement, mark: Element): boolean {
  const seen = frame.getBoundingClientRect();
  const { left, right, top, bottom, width } = mark.getBoundingClientRect();
  return width > 0 && right > seen.left && left < seen.right && bottom > seen.top && top < seen.bottom;
}

/** Whether some mark of what is shown does. */
export function isAnythingIn(frame: HTMLElement): boolean {
  return [...frame.querySelectorAll('.map-ground :is([data-code], .gathered)')].some((mark) => isIn(frame, mark));
}

/** Gives a class to all that stands for a code, and to nothing else. */
export function mark(scope: ParentNode, name: string, code: string | null): void {
  for (const element of scope.querySelectorAll(`.${name}`)) element.classList.remove(name);
  for (const element of code === null ? [] : standFor(scope, code)) element.classList.add(name);
}
