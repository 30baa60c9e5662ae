import * as cms from '@sveltia/cms';
import { COLLECTIONS } from '../../reading/collections.ts';
import { EDITABLE, schemaOf } from '../../reading/editable.ts';
import { formOf } from '../../schema/form.ts';
import { hasForm, type FormName } from '../config/outside.ts';
import { readEntry, saved, writeEntry, type Draft, type EntryFormat } from '../text/entry-file.ts';
import { formatOf } from '../text/format-name.ts';

/** How the files of each form are read and written. */
const FORMATS = new Map<FormName, EntryFormat>(
  EDITABLE.filter(hasForm).map((name) => [
    name,
    { kind: name in COLLECTIONS ? COLLECTIONS[name as keyof typeof COLLECTIONS].kind : 'yaml', form: formOf(schemaOf(name)) },
  ]),
);

/** The form of a list in the editor: a list of one shape of charts holds charts. */
function formatFor(collection: string, slug: string): EntryFormat | undefined {
  const name = collection === '_singletons' ? slug : collection;
  const [, format] = [...FORMATS].find(([form]) => name === form || name.startsWith(`${form}-`)) ?? [];
  return format;
}

/** What is about to be saved, an Immutable map. */
interface Saving {
  readonly toJS: () => { readonly data: Draft; readonly collection: string; readonly slug: string };
}

/** Teaches the editor to read and write our files, so that what nobody changed keeps its bytes. `seen` hears of every draft that is read or saved. */
export function registerFormats(seen: (draft: Draft) => void): void {
  for (const [name, format] of FORMATS) {
    cms.registerCustomFormat(formatOf(name, format.kind), format.kind === 'prose' ? 'mdx' : 'yaml', {
      fromFile: (text) => {
        const draft = readEntry(text, format);
        seen(draft);
        return draft;
      },
      toFile: (draft: Draft) => writeEntry(draft, format),
    });
  }
  cms.registerEventListener({
    name: 'preSave',
    // The file as it will be is what the next save starts from.
    handler: ({ entry }) => {
      const { data, collection, slug } = (entry as unknown as Saving).toJS();
      const format = formatFor(collection, slug);
      return format ? entry.set('data', saved(data, format) as never) : undefined;
    },
  });
}
