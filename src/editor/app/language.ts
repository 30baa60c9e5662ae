/** Where Sveltia keeps what its user chose. */
const PREFERENCES = 'sveltia-cms.prefs';

/** The editor is in Chinese whatever the browser's language is: no other strings are here. */
export function speakChinese(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  let chosen: unknown = null;
  try {
    chosen = JSON.parse(storage.getItem(PREFERENCES) ?? '{}');
  } catch {
    // Whatever stood there was nobody's choice.
  }
  storage.setItem(PREFERENCES, JSON.stringify({ ...(typeof chosen === 'object' ? chosen : {}), locale: 'zh-CN' }));
}
