import { zhMap as zh } from '../../words/zh/map-page.ts';

/** How long a hint stays, in milliseconds. */
const HINT = 1600;

/** Who moves the ground at the moment. */
export type LetMove = (dragging: boolean, wheel: boolean) => void;

/**
 * Gives the page what is the page's: one finger and the bare wheel scroll on over the map, two fingers and the wheel with Ctrl are
 * the map's, and a hint says so. On the full screen nothing else can scroll, so there all of it is the map's.
 */
export function shareGestures(frame: HTMLElement, hint: HTMLElement, letMove: LetMove, isFull: () => boolean, signal: AbortSignal): void {
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    hint.textContent = text;
    hint.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(() => (hint.hidden = true), HINT);
  };
  signal.addEventListener('abort', () => clearTimeout(hiding));
  // Before Leaflet hears of it: listeners on the way down come first.
  const early = { capture: true, passive: true, signal };
  frame.addEventListener('pointerdown', ({ pointerType }) => letMove(pointerType !== 'touch' || isFull(), isFull()), early);
  frame.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      const ours = ctrlKey || metaKey || isFull();
      letMove(true, ours);
      if (!ours) say(zh.wheel(navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'));
    },
    early,
  );
  frame.addEventListener(
    'touchmove',
    ({ touches, target }) => {
      const onGround = target instanceof Element && target.closest('.map-ground') !== null;
      if (onGround && touches.length === 1 && !isFull()) say(zh.twoFingers);
      else hint.hidden = true;
    },
    early,
  );
}
