import { shareGestures } from './gestures.ts';
import { meant } from './pointing.ts';
import type { MapSession } from './session.ts';

/** A drag ends with a click, too: so far, in CSS pixels, a pointer may have gone for it to be a tap. */
const TAP = 6;

function listenToFrame(session: MapSession, options: AddEventListenerOptions): void {
  const { frame } = session.parts;
  let finger = false;
  let start: readonly [number, number] = [0, 0];
  frame.addEventListener(
    'pointerdown',
    ({ pointerType, clientX, clientY }) => {
      finger = pointerType === 'touch';
      start = [clientX, clientY];
    },
    { ...options, capture: true },
  );
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0) session.light(meant(frame, event, false).code ?? null);
    },
    options,
  );
  frame.addEventListener('pointerleave', () => session.light(null), options);
  frame.addEventListener(
    'click',
    (event) => {
      if (Math.hypot(event.clientX - start[0], event.clientY - start[1]) > TAP) return;
      const { code, gathered } = meant(frame, event, finger);
      if (gathered !== undefined) session.open(gathered);
      else if (code !== undefined) session.choose(code, 'map');
    },
    options,
  );
}

function listenToList(session: MapSession, options: AddEventListenerOptions): void {
  const { element } = session.list;
  const point = (event: Event): void => session.light(session.list.codeAt(event));
  element.addEventListener('pointerover', point, options);
  element.addEventListener('focusin', point, options);
  for (const type of ['pointerleave', 'focusout'] as const) element.addEventListener(type, () => session.light(null), options);
  const press = (event: MouseEvent | KeyboardEvent): void => {
    const code = session.list.codeAt(event);
    // A new tab or window is a link's own matter.
    if (code === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    session.choose(code, 'list');
  };
  element.addEventListener('click', press, options);
  element.addEventListener('keydown', (event) => event.key === ' ' && press(event), options);
}

/** Ties gestures to what they do. All end with the signal. */
export function listen(session: MapSession, signal: AbortSignal): void {
  const options = { signal };
  const { frame, hint, tools, locate, stage } = session.parts;
  listenToFrame(session, options);
  listenToList(session, options);
  shareGestures(
    frame,
    hint,
    (dragging, wheel) => session.letMove(dragging, wheel),
    () => session.full.isFull,
    signal,
  );
  const does: Readonly<Record<string, () => void>> = {
    in: () => session.zoomBy(1),
    out: () => session.zoomBy(-1),
    fit: () => session.goTo(''),
  };
  tools.addEventListener('click', ({ target }) => target instanceof HTMLElement && does[target.dataset['do'] ?? '']?.(), options);
  locate.addEventListener('change', () => session.goTo(locate.value), options);
  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      if (session.isOpen) session.close();
      else session.full.leave();
    },
    options,
  );
}
