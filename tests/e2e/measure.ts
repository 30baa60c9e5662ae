/* These functions run in the page: each must stand alone. */

/** What sticks out of the window, if the page can be scrolled sideways. */
export function sidewaysScroll(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const spills = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'visible';
    return spills || element.getBoundingClientRect().right > clientWidth + 1;
  });
  const widest = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  const names = widest
    .slice(0, 3)
    .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 20)}`);
  return [`is ${scrollWidth} wide: ${names.join(' | ')}`];
}

/** Labels of the charts that are on screen: how many, and what is wrong with them. */
export function labelProblems(): { count: number; problems: string[] } {
  const problems: string[] = [];
  let count = 0;
  // The ground of a map that moves is cut by its frame, and has a test of its own.
  for (const svg of document.querySelectorAll<SVGSVGElement>('svg:not(.map-ground svg)')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0 || frame.height === 0) continue;
    const labels = [...svg.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
      const says = text.textContent.trim();
      const box = text.getBoundingClientRect();
      const { visibility, opacity, fontSize } = getComputedStyle(text);
      if (says === '' || box.width === 0 || visibility === 'hidden' || opacity === '0') return [];
      const matrix = text.getScreenCTM();
      const size = Number.parseFloat(fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      // A Chinese font reports a line of about 1.45 em around glyphs of 1 em: what overlaps there is empty.
      return [{ says, size, left: box.left, right: box.right, top: box.top + size * 0.2, bottom: box.bottom - size * 0.15 }];
    });
    count += labels.length;
    labels.forEach((one, index) => {
      if (one.size < 11.95) problems.push(`“${one.says}” is ${one.size.toFixed(1)} px`);
      const beyond = Math.max(frame.left - one.left, one.right - frame.right, frame.top - one.top, one.bottom - frame.bottom);
      if (beyond > 1) problems.push(`“${one.says}” leaves its chart by ${Math.round(beyond)} px`);
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && down > 1) problems.push(`“${one.says}” overlaps “${other.says}”`);
      }
    });
  }
  return { count, problems };
}

/** Puts the pictures of all charts, as they stand in their frames, under each other into one page. */
export async function gather(addresses: readonly string[]): Promise<void> {
  const main = document.querySelector('main');
  const pages = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
  main?.replaceChildren(
    ...pages.map((html) => {
      const figure = new DOMParser().parseFromString(html, 'text/html').querySelector('figure') ?? document.createElement('p');
      return document.adoptNode(figure);
    }),
  );
}
