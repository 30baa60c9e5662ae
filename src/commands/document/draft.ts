import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zhDocument as zh } from '../../words/zh/document.ts';
import { looksPersonal } from '../../words/zh/personal.ts';
import { writeTo } from '../new/draft.ts';
import type { Found } from './known-numbers.ts';
import type { Converted } from './read-document.ts';

/** Each line once, with how often it stands in the text. */
function once(lines: readonly string[]): readonly string[] {
  return [...Map.groupBy(lines, (line) => line)].map(([line, all]) => (all.length > 1 ? `${line} ×${all.length}` : line));
}

function said(found: Found): string {
  if (found.kind === 'unknown') return found.text;
  if (found.kind === 'known') return zh.fact(found.text, found.id, found.label);
  return `${found.text}：${found.of.map(({ id, label }) => `${id}（${label}）`).join('、')}`;
}

/** All that an editor has to look at, in sections; those with nothing in them are left out. */
export function notes({
  numbers,
  notTaken,
  guessed,
  personal,
}: Converted): readonly (readonly [title: string, lines: readonly string[]])[] {
  const of = (kind: Found['kind']): readonly string[] => once(numbers.filter((one) => one.kind === kind).map(said));
  const sections = [
    [zh.sections.found, of('known')],
    [zh.sections.several, of('several')],
    [zh.sections.unknown, of('unknown')],
    [zh.sections.named, once(notTaken)],
    [zh.sections.guessed, once([...personal.map(looksPersonal).map(zh.personal), ...guessed.map(zh.guessed)])],
  ] as const;
  return sections.filter(([, lines]) => lines.length > 0);
}

/** The text of a draft: what to look at, as a comment that no page prints, and the text. */
export function draftText(file: string, converted: Converted): string {
  const lines = [
    zh.head(file),
    ...(converted.title === null ? [] : [zh.title(converted.title)]),
    ...notes(converted).flatMap(([title, found]) => [title, ...found.map((line) => `- ${line}`)]),
  ];
  return `{/*\n${lines.join('\n').replaceAll('*/', '* /')}\n*/}\n\n${converted.markdown}\n`;
}

/** Writes a draft under a name that nothing has yet. @returns where it is. @throws what the disk says; then there is no half of it. */
export function writeDraft(folder: string, file: string, text: string): string {
  const name = basename(file).replace(/\.docx$/i, '');
  for (let number = 1; ; number += 1) {
    const draft = `${name}${number === 1 ? '' : `-${number}`}.mdx`;
    const path = join(folder, draft);
    if (existsSync(path)) continue;
    writeTo(folder, { file: draft, text, replaces: false });
    return path;
  }
}
