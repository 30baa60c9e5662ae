import type { CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { COLLECTIONS, endingsIn, SINGLES, type SingleName } from '../../reading/collections.ts';
import { EDITABLE, schemaOf } from '../../reading/editable.ts';
import { formOf, type Form, type FormField } from '../../schema/form.ts';
import { editorZh as zh } from '../../words/zh/editor.ts';
import { formatOf } from '../text/format-name.ts';
import { fieldOf } from './field.ts';
import { hasForm, KEPT, type FormName } from './outside.ts';
import { EVERY_CHART, EVERY_FACT } from './relations.ts';

/** Where the content lies in the folder that a colleague opens, or in the repository. */
export const CONTENT = 'content';

const FILE_NAME = '^[a-z][a-z0-9-]*$';
/** What each new entry is named by when its form does not say it. */
const SLUGS: Partial<Readonly<Record<FormName, string>>> = { townships: '{{code}}' };
/** By which field an entry is known in lists. */
const NAMES: Partial<Readonly<Record<FormName, string>>> = {
  facts: 'initiative',
  corrections: 'fact',
  pages: 'title',
  charts: 'title',
  photos: 'caption',
  sources: 'title',
};
const SUMMARIES: Partial<Readonly<Record<FormName, string>>> = {
  facts: '{{initiative}} · {{slug}}',
  corrections: '{{fact}} · {{date}}',
  initiatives: '{{order}} · {{name}}',
};
/** The page that shows an entry, below the root of the site. */
const PAGES: Partial<Readonly<Record<FormName, string>>> = {
  facts: 'initiatives/{{slug}}/',
  initiatives: 'initiatives/{{slug}}/',
  pages: '{{slug}}/',
  townships: 'places/{{slug}}/',
  alliances: 'alliances/{{slug}}/',
  stops: 'visit/{{slug}}/',
  routes: 'visit/routes/{{slug}}/',
  glossary: 'glossary/#{{slug}}',
  charts: 'charts/{{slug}}/',
  sources: 'sources/{{slug}}/',
  corrections: 'corrections/',
  site: 'about/',
  story: '',
  press: 'press/',
};
const ICONS: Readonly<Record<FormName, string>> = {
  facts: 'pin',
  initiatives: 'article',
  pages: 'info',
  townships: 'holiday_village',
  alliances: 'hub',
  stops: 'location_on',
  routes: 'route',
  glossary: 'dictionary',
  charts: 'bar_chart',
  sources: 'menu_book',
  corrections: 'published_with_changes',
  photos: 'photo_camera',
  site: 'settings',
  moves: 'move_up',
  names: 'tag',
  story: 'auto_stories',
  press: 'newspaper',
  dictionary: 'spellcheck',
};

/** The fields of a form. The text of a kept field goes through the editor unseen. */
function fieldsOf(name: FormName, fields: readonly FormField[]): Field[] {
  const kept = KEPT[name] ?? {};
  return fields.map((field) => (field.key in kept ? { name: field.key, widget: 'hidden' } : fieldOf(field)));
}

const body: Field = { name: 'body', label: zh.body, hint: zh.bodyHint, widget: 'richtext', required: true };

/** One list of entries in the editor: the files of a collection that have this form. */
function entries(name: Exclude<FormName, SingleName>, fields: Field[]): EntryCollection {
  const { folder, ending, kind } = COLLECTIONS[name];
  const [label, one] = zh.names[name];
  const identifier = NAMES[name] ?? 'name';
  const page = PAGES[name];
  return {
    name,
    label,
    label_singular: one,
    icon: ICONS[name],
    folder: `${CONTENT}/${folder}`,
    extension: ending.slice(1),
    format: formatOf(name, kind),
    create: true,
    identifier_field: identifier,
    summary: SUMMARIES[name] ?? `{{${identifier}}}`,
    sortable_fields: {
      fields: ['slug', ...(fields.some((field) => field.name === 'order') ? ['order'] : [])],
      default: { field: fields.some((field) => field.name === 'order') ? 'order' : 'slug' },
    },
    slug: {
      ...(SLUGS[name] === undefined ? {} : { template: SLUGS[name] }),
      editable: SLUGS[name] === undefined ? ['create'] : false,
      hint: name === 'facts' ? zh.fileNameOfFacts : zh.fileName,
      pattern: [FILE_NAME, zh.badFileName],
    },
    thumbnail: false,
    ...(page === undefined ? {} : { preview_path: page }),
    fields: kind === 'prose' ? [...fields, body] : fields,
  };
}

/** Where files of another sort lie in the same folder, only those with a kind of this form are listed. */
function onlyOwn(name: Exclude<FormName, SingleName>, fields: readonly FormField[]): Pick<EntryCollection, 'filter'> {
  const { folder, ending } = COLLECTIONS[name];
  const shared = endingsIn(folder).some((other) => other !== ending && other.endsWith(ending));
  if (!shared) return {};
  const word = fields.find(({ required, form }) => required && form.kind === 'enum');
  if (word?.form.kind !== 'enum') throw new TypeError(`${name}：同一个文件夹里还有别的文件，要有一个选择字段来分开`);
  return { filter: { field: word.key, value: word.form.options.map(({ value }) => value) } };
}

/** A form that can take several shapes is several lists, one a shape: the word that tells them apart is kept, never typed. */
function shapes(name: Exclude<FormName, SingleName>, { by, variants }: Extract<Form, { kind: 'union' }>): readonly EntryCollection[] {
  return variants.map(({ value, meaning, fields }) => {
    const word: Field = { name: by.key, widget: 'hidden', default: value };
    return {
      ...entries(name, [word, ...fieldsOf(name, fields)]),
      name: `${name}-${value}`,
      label: zh.chartOf(meaning),
      label_singular: zh.chartOf(meaning),
      filter: { field: by.key, value },
    };
  });
}

function collectionsOf(name: Exclude<FormName, SingleName>): readonly EntryCollection[] {
  const form = formOf(schemaOf(name));
  if (form.kind === 'union') return shapes(name, form);
  if (form.kind !== 'object') throw new TypeError(`${name}：文件里不是一组字段，编辑器填不了`);
  return [{ ...entries(name, fieldsOf(name, form.fields)), ...onlyOwn(name, form.fields) }];
}

const isSingle = (name: FormName): name is SingleName => name in SINGLES;

/** Every list of entries, in the order of `collections.ts`, with those that only pickers use at the end. */
export function entryCollections(): readonly EntryCollection[] {
  const listed = EDITABLE.filter(hasForm).flatMap((name) => (isSingle(name) ? [] : collectionsOf(name)));
  const numbers: Field = {
    name: 'numbers',
    widget: 'list',
    required: false,
    fields: ['id', 'label', 'shown'].map((name) => ({ name, widget: 'string', required: false })),
  };
  const pickable = (name: string, label: string, like: 'facts' | 'charts', fields: Field[]): EntryCollection => ({
    ...entries(like, fields),
    name,
    label,
    create: false,
    hide: true,
  });
  return [
    ...listed,
    pickable(EVERY_FACT, zh.everyFact, 'facts', [{ name: 'initiative', widget: 'string', required: false }, numbers]),
    pickable(EVERY_CHART, zh.everyChart, 'charts', [{ name: 'title', widget: 'string' }]),
  ];
}

/** The single files at the top of the content. */
export function singleFiles(): readonly CollectionFile[] {
  return EDITABLE.filter(hasForm)
    .filter(isSingle)
    .map((name) => {
      const form = formOf(schemaOf(name));
      if (form.kind !== 'object') throw new TypeError(`${name}：文件里不是一组字段，编辑器填不了`);
      const page = PAGES[name];
      return {
        name,
        label: zh.names[name][0],
        icon: ICONS[name],
        file: `${CONTENT}/${name}.yaml`,
        format: formatOf(name, 'yaml'),
        ...(page === undefined ? {} : { preview_path: page }),
        fields: fieldsOf(name, form.fields),
      };
    });
}
