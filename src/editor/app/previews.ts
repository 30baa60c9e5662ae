import * as cms from '@sveltia/cms';
import { EDITABLE, schemaOf } from '../../reading/editable.ts';
import { formOf, type Form } from '../../schema/form.ts';
import { editorZh as zh } from '../../words/zh/editor.ts';
import { hasForm, type FormName } from '../config/outside.ts';
import { numbersIn } from '../text/numbers.ts';
import { itemsOf, textOf, type Item } from '../text/value.ts';
import { nameOf, numberOf, printed, type Known } from '../prose/shown.ts';
import { formView } from './form-view.ts';
import { draw, type Drawn } from './react.ts';

/** What Sveltia gives a preview: the draft as an Immutable map, and a way to draw the rich text. */
interface Given {
  readonly entry: { readonly get: (key: 'data') => { readonly toJS: () => Item } };
  readonly widgetFor: (key: string) => Drawn;
}

/** A mechanism or a page, as the site prints it: its head, its text, and what is not known. */
function pageView(known: Known, draft: Item, body: Drawn): Drawn {
  const lead = textOf(draft['lead']);
  const unknown = itemsOf(draft['unknown']);
  return draw(
    'article',
    { className: 'prose' },
    draw(
      'header',
      { className: 'head' },
      draw('p', { className: 'kicker' }, textOf(draft['name'])),
      draw('h1', null, printed(known, textOf(draft['title']))),
      draw('p', { className: 'finding' }, printed(known, textOf(draft['finding'] ?? draft['description']))),
    ),
    lead === ''
      ? null
      : draw('figure', { className: 'chart' }, draw('img', { src: `${known.base}charts/${lead}.svg`, alt: nameOf(known, '图', lead) })),
    draw('div', null, body),
    unknown.length === 0 ? null : draw('h2', null, zh.preview.unknown),
    draw('ul', null, ...unknown.map(({ what }, at) => draw('li', { key: at }, printed(known, textOf(what))))),
  );
}

/** One number as its card says it: what it counts, the number, when, and the words that prove it. */
function factView(known: Known, fact: Item, at: number): Drawn {
  const last = itemsOf(fact['observations']).at(-1) ?? {};
  const quote = textOf(last['quote']);
  const span = textOf(last['span']);
  const [before = '', ...after] = span === '' ? [quote] : quote.split(span);
  return draw(
    'section',
    { key: at, className: 'card' },
    draw(
      'p',
      null,
      `${textOf(fact['label'])} `,
      draw('b', { className: 'fact', 'data-fact': textOf(fact['id']) }, numberOf(known, textOf(fact['id']))),
    ),
    draw('p', { className: 'card-meta' }, [textOf(fact['scope']), textOf(last['asOf'])].filter(Boolean).join(' · ')),
    quote === '' ? null : draw('blockquote', null, before, ...(after.length === 0 ? [] : [draw('mark', null, span), after.join(span)])),
    fact['note'] === undefined || fact['note'] === '' ? null : draw('p', null, printed(known, textOf(fact['note']))),
  );
}

function view(name: FormName, form: Form, known: Known, { entry, widgetFor }: Given): Drawn {
  const draft = entry.get('data').toJS();
  if (name === 'initiatives' || name === 'pages') return pageView(known, draft, widgetFor('body'));
  if (name !== 'facts') return formView(known, form, draft);
  // The numbers as they stand in the draft, before it is saved.
  const now: Known = { ...known, numbers: new Map([...known.numbers, ...shownIn(draft)]) };
  return draw(
    'div',
    null,
    ...itemsOf(draft['facts']).map((fact, at) => factView(now, fact, at)),
    formView(now, form, { ...draft, facts: [] }),
  );
}

/** The numbers that a file of facts takes from its sources, as they are printed. What is computed or counted is not known here. */
export function shownIn(draft: Item): readonly (readonly [id: string, shown: string])[] {
  return numbersIn({ facts: draft['facts'] })
    .filter(({ shown }) => shown !== '')
    .map(({ id, shown }) => [id, shown]);
}

/** Gives every form a preview in the site's own styles; the lists of one shape of charts have the preview of charts. */
export function registerPreviews(collections: readonly string[], known: () => Known): void {
  cms.registerPreviewStyle(new URL('./preview.css', location.href).href);
  for (const name of EDITABLE.filter(hasForm)) {
    const form = formOf(schemaOf(name));
    const template = (given: unknown): Drawn => view(name, form, known(), given as Given);
    for (const list of collections.filter((one) => one === name || one.startsWith(`${name}-`))) cms.registerPreviewTemplate(list, template);
  }
}
