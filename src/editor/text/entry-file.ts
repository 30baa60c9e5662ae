import type { Form } from '../../schema/form.ts';
import { numbersIn } from './numbers.ts';
import { keptBlocks } from './blocks.ts';
import { tidy } from './tidy.ts';
import { isItem, itemsOf, textOf, type Item } from './value.ts';
import { readYaml, writeYaml } from './yaml.ts';

/** What the editor holds of a file: its fields, the text it was read from, and for pickers the numbers in it. */
export type Draft = Item;

/** The text that a draft was read from goes with it, so that saving can keep what did not change. */
export const ORIGIN = 'origin_';
/** Every number of a file of facts, whatever its kind: what pickers list. */
export const NUMBERS = 'numbers';
const BODY = 'body';

const FRONT = /^---\n(?<front>[\s\S]*?)\n---(?:\n+(?<body>[\s\S]*))?$/;

/** The two parts of a page: the fields at its head, and its text. */
export interface Page {
  readonly front: string;
  readonly body: string;
}

/** @throws Error, in Chinese, when the file does not begin with fields between two lines of dashes. */
function splitPage(text: string): Page {
  const { front, body } = FRONT.exec(text.trim())?.groups ?? {};
  if (front === undefined) throw new Error('文件开头要有两行 ---，中间写字段');
  return { front: `${front}\n`, body: body ?? '' };
}

const joinPage = ({ front, body }: Page): string => `---\n${front.trimEnd()}\n---\n${body === '' ? '' : `\n${body.trimEnd()}\n`}`;

/** How the files of one collection are read and written. */
export interface EntryFormat {
  readonly kind: 'yaml' | 'prose';
  readonly form: Form;
}

function valueOf(yaml: string): Draft {
  const value = readYaml(yaml);
  return isItem(value) ? value : {};
}

/** A file as the editor holds it. @throws Error when its YAML cannot be read. */
export function readEntry(text: string, { kind }: EntryFormat): Draft {
  const page = kind === 'prose' ? splitPage(text) : { front: text, body: undefined };
  const value = valueOf(page.front);
  return { ...value, ...(page.body === undefined ? {} : { [BODY]: page.body }), ...numbersOf(value), [ORIGIN]: text };
}

const LEDGER = ['facts', 'derived', 'counted'];

/** What pickers see of a file of facts; nothing of other files. */
function numbersOf(value: Draft): Draft {
  const items = LEDGER.some((key) => itemsOf(value[key]).some((item) => isItem(item) && 'id' in item && 'unit' in item));
  return items ? { [NUMBERS]: numbersIn(value) } : {};
}

/** A draft as a file: what did not change keeps its bytes. */
export function writeEntry(draft: Draft, { kind, form }: EntryFormat): string {
  const origin = textOf(draft[ORIGIN]);
  const before =
    origin === '' ? { front: '', body: '' } : kind === 'prose' ? splitPage(origin) : { front: `${origin.trimEnd()}\n`, body: '' };
  const front = writeYaml(tidy(draft, form, valueOf(before.front)), before.front);
  if (kind === 'yaml') return front;
  return joinPage({ front, body: keptBlocks(textOf(draft[BODY]), before.body) });
}

/** A draft after it was saved: the file that it now is becomes its origin, and pickers see its numbers. */
export function saved(draft: Draft, format: EntryFormat): Draft {
  return { ...draft, ...numbersOf(draft), [ORIGIN]: writeEntry(draft, format) };
}
