/** Farther than this a finger has swiped, in CSS pixels; less is a tap. */
const SWIPE = 40;
/** This much of the screen, at the left, goes back. */
const BACK = 1 / 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger or a mouse asks for that went from one point to another on a screen so wide: a swipe by its way, a tap by its place. */
export function gestureOf(from: Point, to: Point, width: number): 'forward' | 'back' | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(across, down) < SWIPE) return to.x < width * BACK ? 'back' : 'forward';
  if (Math.abs(across) < Math.abs(down)) return undefined;
  return across < 0 ? 'forward' : 'back';
}

/** What has a use of its own when it is tapped. */
const CONTROLS = 'a, button, summary, details, nav';

/** Listens for swipes, taps and clicks on an element and on the margin that the screen leaves around it. Two fingers are for the browser. */
export function listenToFingers(on: HTMLElement, asked: (wish: 'forward' | 'back') => void, signal: AbortSignal): void {
  let from: Point | undefined;
  const page = on.ownerDocument;
  page.addEventListener(
    'pointerdown',
    ({ target, isPrimary, button, clientX: x, clientY: y }) => {
      const free =
        isPrimary && button === 0 && target instanceof Element && (on.contains(target) || target.contains(on)) && !target.closest(CONTROLS);
      from = free ? { x, y } : undefined;
    },
    { signal },
  );
  page.addEventListener('pointercancel', () => (from = undefined), { signal });
  page.addEventListener(
    'pointerup',
    ({ isPrimary, clientX: x, clientY: y }) => {
      const wish = from && isPrimary ? gestureOf(from, { x, y }, innerWidth) : undefined;
      from = undefined;
      // Somebody who marks words wants to copy them.
      if (wish && getSelection()?.isCollapsed !== false) asked(wish);
    },
    { signal },
  );
}
