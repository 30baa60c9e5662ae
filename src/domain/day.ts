/** The day in China, `2026-11-26`, at a moment: now, unless a test says otherwise. Only for work that people do on a day; the built site knows no clock. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
