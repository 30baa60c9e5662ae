/** The day in China, `2026-11-26`, at a moment: now, unless a test says otherwise. Only for work that people do on a day; the built site knows no clock. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** The minute in China, `2026-11-26 09:05`, at a moment: for what people sign. */
export function minute(now: Date = new Date()): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${today(now)} ${clock.format(now)}`;
}
