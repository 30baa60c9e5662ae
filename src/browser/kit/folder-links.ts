/** What a reader does to a link: also to open it elsewhere, or to copy it. */
const TOUCHES = ['click', 'auxclick', 'contextmenu', 'focusin'] as const;

/** The address of a folder as that of its page; null when it names no folder on a disk. */
export function pageOfFolder(href: string): string | null {
  const url = URL.parse(href);
  if (url?.protocol !== 'file:' || !url.pathname.endsWith('/')) return null;
  url.pathname += 'index.html';
  return url.href;
}

/**
 * Links that scripts make name folders, as on a server, which would answer with the page in them. A disk shows a list of files instead:
 * each such link is mended before it is followed.
 */
export function leadIntoFolders(target: Pick<EventTarget, 'addEventListener'>): void {
  const mend = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const page = pageOfFolder(link.href);
    if (page !== null) link.href = page;
  };
  for (const type of TOUCHES) target.addEventListener(type, mend, { capture: true });
}
