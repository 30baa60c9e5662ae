import { nextStop } from './visit/next.ts';

/** `<next-stop>`: leaves the route by which this stop was reached, and follows the plan that its host made. */
class NextStop extends HTMLElement {
  connectedCallback(): void {
    const route = new URLSearchParams(location.search).get('route');
    const items = [...this.querySelectorAll<HTMLElement>('[data-route]')];
    const mine = items.find(({ dataset }) => dataset['route'] === route);
    if (!mine) return;
    for (const item of items) item.hidden = item !== mine;
    const { order = '', names = '', last = '', next: words = '' } = mine.dataset;
    const [label, link, table] = [
      mine.querySelector('span'),
      mine.querySelector<HTMLAnchorElement>('.next-stop'),
      mine.querySelector('a.to-table'),
    ];
    if (!label || !link) return;
    const stops = order.split('.');
    const next = nextStop(location.search, this.dataset['stop'] ?? '', stops);
    const pages = `${this.dataset['root'] ?? '/'}visit/`;
    const plan = new URLSearchParams(location.search);
    plan.delete('route');
    const own = plan.size > 0 ? `?${plan.toString()}` : '';
    const back = `${pages}routes/${route ?? ''}/${own}`;
    label.textContent = next === undefined ? last : words;
    link.textContent = next === undefined ? (this.dataset['back'] ?? '') : (names.split('|')[stops.indexOf(next)] ?? next);
    link.href = next === undefined ? back : `${pages}${next}/${location.search}`;
    if (table instanceof HTMLAnchorElement) {
      table.href = back;
      table.hidden = next === undefined;
    }
  }
}

customElements.define('next-stop', NextStop);
