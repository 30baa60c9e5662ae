import { namesIn } from '../../checks/names-of-ids.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../domain/day.ts';
import { COLLECTIONS, type Collection, type CollectionName } from '../../reading/collections.ts';
import type { EditableName } from '../../reading/editable.ts';
import { Id } from '../../schema/common.ts';
import { formOf, saidOf, type FormField } from '../../schema/form.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { judge } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Draft, Tree } from './draft.ts';
import { askUntil, fill, type Filled, type Way } from './fill.ts';
import { explainedLines } from './print.ts';

export type Kind = keyof typeof zh.kinds;

/** Kinds that are a file of their own. */
export type FileKind = Exclude<Kind, 'fact' | 'place'>;

/** How a file of its own is asked for. */
interface Recipe extends Omit<Way, 'names' | 'suggested'> {
  readonly of: EditableName & CollectionName;
  readonly suggested?: (tree: Tree) => Readonly<Record<string, string>>;
  /** Fields that these answers call for, though the schema alone does not. */
  readonly called?: (filled: Filled) => readonly string[];
}

const RECIPES: Readonly<Record<FileKind, Recipe>> = {
  initiative: {
    of: 'initiatives',
    future: ['lead', 'figures'],
    suggested: ({ content }) => ({ order: String(Math.max(0, ...content.initiatives.map(({ data }) => data.order)) + 1) }),
  },
  alliance: {
    of: 'alliances',
    also: ['note', 'members.place', 'members.role'],
    called: ({ membership }) => [membership === 'unpublished' ? 'supply' : 'members'],
  },
  stop: { of: 'stops', also: ['place', 'address', 'sources.clause', 'questions'] },
  term: { of: 'glossary', also: ['forms', 'here', 'initiative'] },
  correction: {
    of: 'corrections',
    also: ['change', 'asOf'],
    suggested: () => ({ date: today() }),
    called: ({ change }) => (change === 'withdrawn' ? [] : ['new']),
  },
};

/** The fields of a group. @throws TypeError for a schema that is none. */
export function fieldsOf(schema: Parameters<typeof formOf>[0]): readonly FormField[] {
  const form = formOf(schema);
  if (form.kind !== 'object') throw new TypeError('npm run new 只会问一组字段');
  return form.fields;
}

/** Asks for an id that no file of the folder has. */
async function askId(desk: Desk, { root }: Tree, { folder, ending }: Collection, what: string): Promise<string> {
  const form = formOf(Id);
  const id = await askUntil(desk, `\n${zh.id(what)}`, (answer) => {
    const judged = judge(saidOf(Id, 'title'), form, Id, answer, () => new Map());
    const file = `${folder}/${answer}${ending}`;
    return 'value' in judged && existsSync(join(root, file)) ? { wrong: zh.exists(`content/${file}`) } : judged;
  });
  return String(id);
}

/** Asks for all that a file of its own needs. */
export async function draftFile(desk: Desk, tree: Tree, kind: FileKind): Promise<Draft> {
  const { of, called, suggested, ...rest } = RECIPES[kind];
  const collection: Collection = COLLECTIONS[of];
  const id = await askId(desk, tree, collection, zh.kinds[kind]);
  const fields = fieldsOf(collection.schema);
  const way: Way = { ...rest, names: namesIn(tree.content), suggested: suggested?.(tree) ?? {} };
  const filled = await fill(desk, fields, way);
  const keys = called?.(filled) ?? [];
  const more = await fill(
    desk,
    fields.filter(({ key }) => keys.includes(key)).map((field) => ({ ...field, required: true })),
    way,
  );
  const yaml = explainedLines(fields, { ...filled, ...more }).join('\n');
  const text = collection.kind === 'prose' ? `---\n${yaml}\n---\n\n${zh.body}\n` : `${yaml}\n`;
  return { file: `${collection.folder}/${id}${collection.ending}`, text, replaces: false };
}
