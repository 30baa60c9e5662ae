import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refusalOf } from '../refusal.ts';
import { writeWhole } from '../write-whole.ts';
import { schemaFiles, SETTINGS, withSchemas } from './committed.ts';
import { localFiles } from './local.ts';

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Writes those files whose text is another one, so that Git and editors see only what changed. @returns their paths. @throws what the disk says. */
function writeAll(project: string, files: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...files].filter(([path, text]) => textOf(join(project, path)) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeWhole(join(project, path), text);
  }
  return changed.map(([path]) => path);
}

/** What follows the content: written whenever somebody begins to edit. @returns paths that changed. @throws what the disk says. */
export function writeLocalSchemas(root: string, project: string): readonly string[] {
  return writeAll(project, localFiles(root));
}

/** The same for whoever came to do something else: what cannot be written is told, and stops nothing. */
export function refreshLocalSchemas(root: string, project: string): void {
  try {
    writeLocalSchemas(root, project);
  } catch (error) {
    console.error(`给 VS Code 的提示没有更新：${refusalOf(error)}。改法：确认 .vscode 和 .astro 文件夹可以写入；别的不受影响。`);
  }
}

/** Everything that makes editors complete and explain content, made from the schemas. @returns paths that changed. @throws what the disk says. */
export function writeSchemas(root: string, project: string): readonly string[] {
  const settings = withSchemas(textOf(join(project, SETTINGS)) ?? '{}');
  return [...writeAll(project, new Map([...schemaFiles(), [SETTINGS, settings]])), ...writeLocalSchemas(root, project)];
}
