import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { today } from '../../../src/domain/day.ts';
import type { Form } from './grammar.ts';
import { openOffice, type Office } from './office.ts';
import { copyProject, type Project } from './project.ts';
import { openDesk, type Desk } from './desk.ts';
import { keep, photograph } from './camera.ts';
import { HANDBOOK, type Step, type Task } from './read.ts';
import type { Screen } from './screen.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { loosely } from './find.ts';

/** The command that opens the editor: here over a folder that only the browser has. */
const EDIT = 'npm run edit';

/** All that a reader of the handbook has in front of them. */
interface World {
  readonly project: Project;
  readonly terminal: Terminal;
  readonly office: Office;
  readonly desk: Desk;
  /** Where the last thing was done: there we look. */
  at: 'terminal' | 'editor' | 'file';
  /** What a file says that was opened. */
  text: string;
  /** Whether the handbook has said how the last command ends; otherwise it has to end well. */
  told: boolean;
  running: boolean;
}

type Does = (world: World, words: readonly [string, string, string]) => Promise<void> | void;

const onScreen =
  (does: (screen: Screen, ...words: readonly [string, string, string]) => Promise<void>): Does =>
  (world, words) => {
    world.at = 'editor';
    return does(world.desk.screen(), ...words);
  };

async function end(world: World): Promise<string> {
  const { code, said } = await world.terminal.end();
  if (code !== 0 && !world.told) throw new Error(`命令没有成功，手册里也没有说：\n${said}`);
  return said;
}

async function run(world: World, command: string): Promise<void> {
  if (world.running) await end(world);
  world.running = false;
  await world.desk.save(world.project.content);
  if (command === EDIT) {
    await world.desk.open(world.project.content);
    world.at = 'editor';
    return;
  }
  await world.terminal.run(command);
  Object.assign(world, { at: 'terminal', told: false, running: true });
}

async function see(world: World, words: string): Promise<void> {
  if (world.at === 'editor') return world.desk.screen().see(words);
  if (world.at === 'terminal') world.told = true;
  const said = world.at === 'terminal' ? await end(world) : world.text;
  if (!loosely(words, false).test(said)) throw new Error(`没有看到“${words}”，写的是：\n${said}`);
}

/** What each form of a clause does. */
const DOES: Readonly<Record<Form, Does>> = {
  run: (world, [command]) => run(world, command),
  question: ({ terminal }, [question]) => terminal.asked(question),
  answer: ({ terminal }, [text]) => {
    terminal.answer(text);
  },
  blankAnswer: ({ terminal }) => {
    terminal.answer('');
  },
  folder: ({ desk }) => desk.folderChosen(),
  click: onScreen((screen, words) => screen.click(words)),
  clickIn: onScreen((screen, label, words) => screen.clickIn(label, words)),
  expand: onScreen((screen, words) => screen.expand(words)),
  search: onScreen((screen, label, words) => screen.search(label, words)),
  fill: onScreen((screen, label, value) => screen.fill(label, value)),
  today: onScreen((screen, label) => screen.fill(label, today())),
  choose: onScreen((screen, label, option) => screen.choose(label, option)),
  replace: onScreen((screen, label, old, now) => screen.replace(label, old, now)),
  caret: onScreen((screen, words) => screen.caret(words)),
  type: onScreen((screen, text) => screen.type(text)),
  newDocument: ({ office }) => {
    office.newDocument();
  },
  write: ({ office }, [paragraph]) => {
    office.write(paragraph);
  },
  saveAs: ({ office }, [file]) => {
    office.saveAs(file);
  },
  openBook: async (world, [file]) => {
    if (world.running) await end(world);
    await world.office.openBook(file);
  },
  newRow: ({ office }, [sheet]) => {
    office.newRow(sheet);
  },
  cell: ({ office }, [column, value]) => {
    office.setCell(column, value);
  },
  saveBook: ({ office }) => office.saveBook(),
  open: async (world, [file]) => {
    if (world.running) await end(world);
    Object.assign(world, { at: 'file', text: readFileSync(join(world.project.root, file), 'utf8') });
  },
  see: (world, [words]) => see(world, words),
  listed: () => undefined,
};

/** Where the pictures of the handbook go; nowhere when it is only read. */
export type Album = string | null;

async function carryOut({ line, clauses, picture }: Step, world: World, album: Album): Promise<void> {
  const shots: Buffer[] = [];
  for (const [index, { form, words, text }] of clauses.entries()) {
    const last = index === clauses.length - 1;
    world.desk.watch(
      album !== null && picture !== null && last
        ? async (target: Locator) => void shots.push(await photograph(target.page(), target))
        : null,
    );
    try {
      await DOES[form](world, [words[0] ?? '', words[1] ?? '', words[2] ?? '']);
    } catch (error) {
      throw new Error(`${HANDBOOK}:${line}  照着做“${text}”，${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  if (album === null || picture === null) return;
  const shot = shots.at(-1);
  if (!shot) throw new Error(`${HANDBOOK}:${line}  这一步最后不在编辑器里，没有图可拍`);
  await keep(shot, `${album}/${picture}`);
}

/**
 * Does a task as the handbook tells it, in a copy of the project.
 * @returns the copy; whoever asked removes it. @throws at the first step that does not go as written.
 */
export async function doTask({ steps }: Task, album: Album = null): Promise<Project> {
  const project = copyProject();
  const desk = openDesk();
  const terminal = openTerminal(project.root);
  const world: World = { project, terminal, desk, office: openOffice(project.root), at: 'terminal', text: '', told: false, running: false };
  try {
    for (const step of steps) await carryOut(step, world, album);
    if (world.running) await end(world);
    await desk.save(project.content);
    return project;
  } catch (error) {
    project.remove();
    throw error;
  } finally {
    terminal.close();
    await desk.close();
  }
}
