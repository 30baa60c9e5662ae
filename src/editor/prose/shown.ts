import type { ReferenceKind } from '../../schema/common.ts';
import { COMPONENTS } from '../../schema/prose.ts';
import { fill } from '../../words/template.ts';
import type { Shown } from './components.ts';

/** What the preview knows of the live site: every number as it is printed, what everything else is called, and where the site is. */
export interface Known {
  readonly numbers: ReadonlyMap<string, string>;
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly base: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A number as the site prints it; its id in braces while nobody knows it. */
export function numberOf({ numbers }: Known, id: string): string {
  return numbers.get(id) ?? `{${id}}`;
}

/** What something of a kind is called; its id while nobody knows it. */
export function nameOf({ names }: Known, kind: ReferenceKind, id: string): string {
  const named = names[kind] ?? {};
  return Object.hasOwn(named, id) ? (named[id] ?? id) : id;
}

/** A text with every `{id}` printed. */
export function printed(known: Known, text: string): string {
  return fill(text, (id) => numberOf(known, id));
}

/** The components of the text as the preview shows them: numbers are the site's own, charts are its own pictures. */
export function shownBy(known: () => Known): Shown {
  return (name, values) => {
    const { id = '', source = '', quote = '' } = values;
    // An empty answer, so that no pasted element of another page is taken for one of ours.
    if (id === '' && source === '') return '';
    switch (name) {
      case 'Fact':
        return `<b class="fact" data-fact="${escaped(id)}">${escaped(numberOf(known(), id))}</b>`;
      case 'Chart':
        return `<figure class="chart"><img src="${known().base}charts/${escaped(id)}.svg" alt="${escaped(nameOf(known(), '图', id))}"></figure>`;
      case 'Term':
        return `<a class="term" href="${known().base}glossary/#${escaped(id)}">${escaped(values['words_'] ?? nameOf(known(), '术语', id))}</a>`;
      case 'Quote':
        return `<blockquote><p>${escaped(quote)}</p><p class="card-meta">${escaped(nameOf(known(), '来源', source))}</p></blockquote>`;
      case 'List':
      case 'Alliance':
      case 'Photo': {
        const { prints } = COMPONENTS[name];
        return `<p class="card-meta">${prints}：${escaped(nameOf(known(), prints, id))}</p>`;
      }
    }
  };
}
