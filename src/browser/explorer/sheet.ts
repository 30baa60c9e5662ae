import sheet from '../../styles/explorer.css?url';

let loading: Promise<void> | undefined;

/**
 * Fetches how exploring looks, once for a page. Readers who never touch a chart do not wait for it.
 * @throws Error when the sheet does not come; asked again, it is fetched again.
 */
export function exploringLooks(): Promise<void> {
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
