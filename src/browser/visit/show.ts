import { clock, timetable, type Slot } from '../../domain/timetable.ts';
import { legOf, type Plan } from '../../domain/visit-plan.ts';
import { zhPlan as zh } from '../../words/zh/plan.ts';
import { writePlan } from './address.ts';
import type { PlanParts, Row } from './parts.ts';

/** Writes a text where it differs: what is the same is not read out again. */
export function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function showRoad({ offer, toldBy }: PlanParts, plan: Plan, { item }: Row, leg: string | undefined, { road }: Slot): void {
  const place = item.querySelector<HTMLElement>('.leg-road');
  if (place) place.hidden = leg === undefined;
  const by = leg !== undefined && plan.roads[leg] === undefined ? (toldBy[leg] ?? '') : zh.host;
  write(item.querySelector('.leg-road p'), typeof road === 'number' ? zh.roadBy(road, by) : zh.roadUntold);
  const field = item.querySelector<HTMLInputElement>('[data-edit=road]');
  // What is being typed stays as it is typed.
  if (field && field !== document.activeElement) field.value = leg === undefined ? '' : String(plan.roads[leg] ?? offer.roads[leg] ?? '');
}

function showRow(parts: PlanParts, plan: Plan, slot: Slot, index: number): void {
  const row = parts.rows.get(slot.stop);
  if (!row) return;
  const { item, suggested, path } = row;
  const last = plan.order.length - 1;
  const stay = slot.to - slot.from;
  write(item.querySelector('.leg-time'), zh.span(clock(slot.from), clock(slot.to), slot.earliest));
  write(item.querySelector('.leg-stay span'), zh.stay(stay, suggested));
  const field = item.querySelector<HTMLInputElement>('[data-edit=stay]');
  if (field && field !== document.activeElement) field.value = String(stay);
  const next = plan.order[index + 1];
  showRoad(parts, plan, row, next === undefined ? undefined : legOf(slot.stop, next), slot);
  const link = item.querySelector<HTMLAnchorElement>('.leg-what h2 a');
  if (link) link.href = path + writePlan(`?route=${parts.route}`, plan, parts.offer);
  for (const button of item.querySelectorAll<HTMLButtonElement>('[data-move]'))
    button.disabled = index + Number(button.dataset['move']) < 0 || index + Number(button.dataset['move']) > last;
  for (const button of item.querySelectorAll<HTMLButtonElement>('[data-drop]')) button.disabled = last === 0;
}

/** Shows a plan: rows in its order with its times, those left out below, and the sums. */
export function show(element: HTMLElement, parts: PlanParts, plan: Plan): void {
  const table = timetable(plan, parts.offer);
  const items = plan.order.flatMap((id) => parts.rows.get(id)?.item ?? []);
  // Rows are moved only when their order differs: moving takes the focus away.
  const now = [...parts.list.children];
  if (items.length !== now.length || items.some((item, index) => item !== now[index])) parts.list.replaceChildren(...items);
  table.slots.forEach((slot, index) => {
    showRow(parts, plan, slot, index);
  });
  for (const item of element.querySelectorAll<HTMLElement>('[data-left]')) item.hidden = plan.order.includes(item.dataset['left'] ?? '');
  const left = element.querySelector<HTMLElement>('.plan-left');
  if (left) left.hidden = plan.order.length === parts.rows.size;
  const { slots, visits, roads, untold, end } = table;
  write(
    element.querySelector('[data-sums]'),
    zh.sums({ stops: slots.length, visits, roads, untold, start: clock(plan.start), end: clock(end) }),
  );
  const start = element.querySelector<HTMLInputElement>('[data-start-at]');
  if (start && start !== document.activeElement) start.value = clock(plan.start);
  write(element.querySelector('[data-link]'), location.href);
  element.toggleAttribute('data-changed', writePlan('', plan, parts.offer) !== '');
}
