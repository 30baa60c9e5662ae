import { zhWechat as zh } from '../../words/zh/wechat.ts';
import '../copy-text.ts';
import { shareCard } from './share-card.ts';

const PICTURE = /\.(?:png|jpe?g|webp)$/i;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** The address of a file, with a button that copies it. */
function copyable(href: string): HTMLElement {
  const around = document.createElement('copy-text');
  Object.assign(around.dataset, { label: zh.copy, done: zh.copied, select: zh.select });
  around.append(element('span', href));
  return around;
}

/** What takes the place of one download: the picture itself, or the way to a browser that can. A file that a page made itself has no address elsewhere: then that of the page is copied. */
function hintFor({ href }: HTMLAnchorElement): HTMLElement {
  const hint = element('div');
  hint.className = 'wechat-hint';
  hint.tabIndex = -1;
  const isPicture = PICTURE.test(new URL(href).pathname);
  hint.append(element('p', isPicture ? zh.picture : zh.file));
  if (isPicture) {
    const image = element('img');
    Object.assign(image, { src: href, alt: zh.alt });
    hint.append(image);
  } else hint.append(copyable(href.startsWith('blob:') ? location.href : href));
  const close = element('button', zh.close);
  close.type = 'button';
  close.addEventListener('click', () => {
    hint.remove();
  });
  hint.append(close);
  return hint;
}

/** Links to files that WeChat would show as raw text or not at all, marked as downloads or not. */
const FILES = ['download', 'href$=".json"', 'href$=".xml"', 'href$=".txt"', 'href$=".ics"', 'href$=".zip"', 'href$=".pdf"']
  .map((what) => `a[${what}]`)
  .join();

/** Inside WeChat a tap on a download says what to do instead, right below the links; one hint at a time. */
export function inWechat(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(FILES) : null;
    if (!link) return;
    event.preventDefault();
    page.querySelector('.wechat-hint')?.remove();
    const hint = hintFor(link);
    (link.closest('ul, ol, dl, table, p') ?? link).after(hint);
    hint.focus();
  });
  // The card is the publisher's to offer; whatever its server answers, the page stays as it is.
  shareCard(page).catch(() => undefined);
}
