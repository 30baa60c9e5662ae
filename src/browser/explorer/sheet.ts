let loading: Promise<void> | undefined;

/**
 * Fetches how exploring looks, once for a page. Readers who never touch a chart do not wait for it.
 * @param sheet address of the style sheet: the page says it, because a page on a disk knows its own addresses only.
 * @throws Error when the sheet does not come; asked again, it is fetched again.
 */
export function exploringLooks(sheet: string): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', (event) => {
      link.remove();
      loading = undefined;
      reject(new Error(`${sheet}: ${event.type}`));
    });
    document.head.append(link);
  });
  return loading;
}
