import { fromClock } from '../domain/timetable.ts';
import { driven, legOf, moved, planOf, stayed, without, withStop, type Plan } from '../domain/visit-plan.ts';
import { zhPlan as zh } from '../words/zh/plan.ts';
import { readPlan, writePlan } from './visit/address.ts';
import type { planFile } from './visit/file.ts';
import { partsOf, type PlanParts } from './visit/parts.ts';
import { show, write } from './visit/show.ts';

/** `<visit-plan>` around a printed timetable: times, order and lengths as the host wants them, kept in the address. */
class VisitPlan extends HTMLElement {
  #leave: AbortController | undefined;
  #plan: Plan | undefined;
  #file: typeof planFile | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    if (!parts) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const read = (): void => {
      const { plan, ignored } = readPlan(location.search, parts.offer);
      this.#plan = plan;
      write(this.querySelector('[data-ignored]'), ignored.length === 0 ? '' : zh.ignored(ignored));
      show(this, parts, plan);
    };
    this.addEventListener('input', (event) => this.#type(parts, event.target), { signal });
    this.addEventListener('click', (event) => this.#press(parts, event), { signal });
    // A number that was typed half is shown as it counts once the field is left.
    const settle = (): void => {
      requestAnimationFrame(() => {
        if (this.#plan) show(this, parts, this.#plan);
      });
    };
    this.addEventListener('focusout', settle, { signal });
    addEventListener('popstate', read, { signal });
    for (const tools of this.querySelectorAll<HTMLElement>('.plan-tools, .leg-tools, .leg-road label, .plan-take')) tools.hidden = false;
    for (const still of this.querySelectorAll<HTMLElement>('.plan-still, .plan-sample')) still.hidden = true;
    read();
    // Fetched when nothing else is to do, so that the file can be made where the network ends.
    const fetchLater = (): void => {
      void import('./visit/file.ts').then(
        (writer) => {
          this.#file = writer.planFile;
        },
        () => undefined,
      );
    };
    if ('requestIdleCallback' in window) requestIdleCallback(fetchLater);
    else setTimeout(fetchLater, 1000);
  }

  disconnectedCallback(): void {
    this.#leave?.abort();
  }

  /** Takes a new plan into the address and the page. Pressing a button is no step that the browser goes back. */
  #change(parts: PlanParts, plan: Plan, told = ''): void {
    this.#plan = plan;
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', pathname + writePlan(search, plan, parts.offer) + hash);
    write(this.querySelector('[data-ignored]'), '');
    show(this, parts, plan);
    write(this.querySelector('[data-told]'), told);
  }

  #type(parts: PlanParts, field: EventTarget | null): void {
    const plan = this.#plan;
    if (!plan || !(field instanceof HTMLInputElement)) return;
    const id = field.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '';
    const minutes = field.value === '' ? undefined : Number(field.value);
    if (field.matches('[data-start-at]')) this.#change(parts, { ...plan, start: fromClock(field.value) ?? plan.start });
    else if (field.dataset['edit'] === 'stay') this.#change(parts, stayed(plan, id, minutes));
    else if (field.dataset['edit'] === 'road') {
      const next = plan.order[plan.order.indexOf(id) + 1] ?? '';
      this.#change(parts, driven(plan, legOf(id, next), minutes));
    } else write(this.querySelector('[data-calendar-said]'), '');
  }

  #press(parts: PlanParts, event: Event): void {
    const plan = this.#plan;
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
    if (!plan || !pressed) return;
    const { move } = pressed.dataset;
    const id = pressed.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '';
    const back = pressed.closest<HTMLElement>('[data-left]')?.dataset['left'];
    const name = parts.rows.get(back ?? id)?.name ?? '';
    if (move !== undefined) {
      const next = moved(plan, id, Number(move));
      this.#change(parts, next, zh.moved(name, next.order.indexOf(id) + 1, next.order.length));
      // The row took the button with it; at the end of the list it can only go the other way.
      const other = parts.rows.get(id)?.item.querySelector<HTMLElement>('[data-move]:not(:disabled)');
      (pressed.matches(':disabled') ? other : pressed)?.focus();
    } else if (pressed.matches('[data-drop]')) {
      const after = plan.order[plan.order.indexOf(id) + 1] ?? plan.order.at(-2) ?? '';
      this.#change(parts, without(plan, id), zh.left(name));
      parts.rows.get(after)?.item.querySelector<HTMLElement>('[data-drop]:not(:disabled), h2 a')?.focus();
    } else if (back !== undefined) {
      this.#change(parts, withStop(plan, back), zh.back(name));
      parts.rows.get(back)?.item.querySelector<HTMLElement>('[data-move]:not(:disabled)')?.focus();
    } else if (pressed.matches('[data-reset]')) this.#change(parts, planOf(parts.offer));
    else if (pressed.matches('[data-print]')) this.#print();
    else if (pressed instanceof HTMLAnchorElement && pressed.matches('[data-calendar]')) this.#save(parts, plan, pressed, event);
  }

  /** WeChat has no printer: it says where there is one. */
  #print(): void {
    if (/MicroMessenger/i.test(navigator.userAgent)) write(this.querySelector('[data-ignored]'), zh.noPrint);
    else print();
  }

  /** The link becomes the file of this plan; without a day or without the writer it says so and does nothing. */
  #save(parts: PlanParts, plan: Plan, link: HTMLAnchorElement, event: Event): void {
    const field = this.querySelector<HTMLInputElement>('[data-day]');
    const day = field?.value ?? '';
    const said = this.querySelector('[data-calendar-said]');
    if (day === '' || !this.#file) {
      event.preventDefault();
      write(said, day === '' ? zh.noDay : zh.notYet);
      if (day === '') field?.focus();
      else for (const sample of this.querySelectorAll<HTMLElement>('.plan-sample')) sample.hidden = false;
      return;
    }
    write(said, '');
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([this.#file(parts, plan, day, location.href)], { type: 'text/calendar' }));
  }
}

customElements.define('visit-plan', VisitPlan);
