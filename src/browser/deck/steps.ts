const stepOf = (element: Element): number => Number((element as HTMLElement | SVGElement).dataset['step'] ?? 0);
const stepped = (slide: Element): readonly Element[] => [...slide.querySelectorAll('[data-step]')];

/** How many steps a slide has; each of its drawings has the same. */
export function stepsIn(slide: Element): number {
  return Math.max(0, ...stepped(slide).map(stepOf));
}

/** All marks of a step come within this time, however many they are. Milliseconds. */
const WAVE = 450;
const EACH = 260;

/** Lets marks come one after the other. Readers who want no motion have them at once. */
function arrive(marks: readonly Element[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  marks.forEach((mark, index) => {
    const delay = (WAVE / Math.max(marks.length, 8)) * index;
    mark.animate([{ opacity: 0 }, {}], { duration: EACH, delay, fill: 'backwards', easing: 'ease-out' });
  });
}

const partsOf = (element: Element): readonly Element[] => (element instanceof SVGGElement ? [...element.children] : [element]);

/** Shows a slide as it stands after so many steps. @param moving the talk goes forward: what is new arrives. */
export function showSteps(slide: Element, step: number, moving: boolean): void {
  const coming = stepped(slide).filter((element) => element.classList.contains('todo') && stepOf(element) <= step);
  for (const element of stepped(slide)) element.classList.toggle('todo', stepOf(element) > step);
  if (!moving) return;
  if (step > 0) arrive(coming.flatMap(partsOf));
  // What stands from the beginning; drawings that the style sheet hides cost nothing.
  else for (const svg of slide.querySelectorAll('figure > svg')) arrive([...svg.children].filter((child) => stepOf(child) === 0));
}
