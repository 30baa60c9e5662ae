/** How far from below the words of a step have to come before it is told. */
const LINE = '14%';
/** Reaches over everything above, so that words count as read however fast they passed. */
const ABOVE = '99999px';

/** Tells which of some words the reader has come to: the last of them above a line. @returns how to stop. */
export function watchReading(words: readonly Element[], reached: (index: number) => void): () => void {
  const read = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) read[isIntersecting ? 'add' : 'delete'](target);
      reached(
        Math.max(
          0,
          words.findLastIndex((one) => read.has(one)),
        ),
      );
    },
    { rootMargin: `${ABOVE} 0px -${LINE} 0px` },
  );
  for (const one of words) observer.observe(one);
  return () => {
    observer.disconnect();
  };
}

/** Tells once that an element is at most one window away, or has focus. @returns how to stop. */
export function watchNearing(element: Element, near: () => void): () => void {
  const stop = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) near();
    },
    { rootMargin: '100% 0px' },
  );
  observer.observe(element);
  element.addEventListener('focusin', near, { signal: stop.signal });
  return () => {
    observer.disconnect();
    stop.abort();
  };
}
