/* These functions run in the page: each must stand alone. */

/** What is wrong with the slides of the deck as the window is: each is shown in turn, whole. @param least px of a text, on a screen 1080 high. */
export function slideProblems(least: number): { slides: number; smallest: number; problems: string[] } {
  const problems: string[] = [];
  const slides = [...document.querySelectorAll('.slide')];
  let smallest = Infinity;
  const { scrollHeight, scrollWidth } = document.documentElement;
  if (scrollHeight > innerHeight || scrollWidth > innerWidth) problems.push('the page scrolls');
  for (const slide of slides) {
    for (const other of slides) other.classList.toggle('now', other === slide);
    const frame = slide.getBoundingClientRect();
    const pixel = frame.height / 1080;
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect().top ?? frame.bottom;
    const say = (what: string, element: Element): void => {
      problems.push(`#${slide.id} ${what}: <${element.localName}> ${element.textContent.trim().slice(0, 16)}`);
    };
    if (frame.width > innerWidth + 1 || frame.height > innerHeight + 1) say('is larger than the window', slide);
    for (const element of slide.querySelectorAll('.slide-box :is(p, h1, h2, li, text, svg)')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.visually-hidden')) continue;
      if (box.right > frame.right + 1 || box.left < frame.left - 1 || box.top < frame.top - 1) say('leaves its slide', element);
      const floor = element.closest('.slide-foot, .band') || element.localName === 'svg' ? frame.bottom : foot + 2;
      if (box.bottom > floor + 1) say('runs into the foot', element);
      if (element.scrollWidth > element.clientWidth + 1 && element.localName === 'p') say('is cut', element);
      if (element.localName === 'svg' || element.textContent.trim() === '') continue;
      const scale = element instanceof SVGTextElement ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0) : 1;
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / pixel;
      smallest = Math.min(smallest, size);
      if (size < least - 0.05) say(`has text of ${size.toFixed(1)} px`, element);
    }
  }
  return { slides: slides.length, smallest, problems };
}
