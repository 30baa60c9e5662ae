/** The version that an address asks for, if it looks like one: whatever else stands there is not ours. */
export function versionIn(search: string): string | null {
  const asked = new URLSearchParams(search).get('v');
  return asked !== null && /^[0-9a-f]{8}$/.test(asked) ? asked : null;
}

/** A day as citations write it, by the reader's own clock. */
export function writtenDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Says on top of a page whether it has changed since the citation that led here, and fills in today as the day of reading. Without a script both stay open. */
class CitedVersion extends HTMLElement {
  connectedCallback(): void {
    // The citation stands further down, maybe folded.
    for (const day of document.querySelectorAll('[data-day]')) day.textContent = writtenDay(new Date());
    const asked = versionIn(location.search);
    if (asked === null) return;
    const cited = this.querySelector('[data-cited]');
    if (cited) cited.textContent = asked;
    const notice = this.querySelector<HTMLElement>(asked === this.dataset['version'] ? '.cited-same' : '.cited-changed');
    if (notice) notice.hidden = false;
  }
}

customElements.define('cited-version', CitedVersion);
