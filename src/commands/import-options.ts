import { parseArgs } from 'node:util';
import { printProblem } from '../reading/problem.ts';
import { zhImport as zh } from '../words/zh/import.ts';
import { kindOf } from './import/run-import.ts';

/** What `npm run import` was asked to take in: the numbers of a workbook, or a document and the mechanism that it is about. */
export interface ImportRequest {
  readonly path: string;
  readonly kind: 'xlsx' | 'docx';
  readonly initiative: string | undefined;
}

function parsed(args: readonly string[]): { readonly paths: readonly string[]; readonly initiative: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { for: { type: 'string' } } });
    return { paths: positionals, initiative: values.for };
  } catch {
    return null;
  }
}

/** Reads the arguments of `npm run import`, or says in Chinese what is wrong with them. */
export function readImportOptions(args: readonly string[]): ImportRequest | string {
  if (args.some((argument) => /^(?:--yes|-y)$/.test(argument))) return zh.noYes;
  const { paths = [], initiative } = parsed(args) ?? {};
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) return zh.usage;
  const kind = kindOf(path);
  if (typeof kind === 'object') return printProblem(kind);
  return kind === 'xlsx' && initiative !== undefined ? zh.forDocuments : { path, kind, initiative };
}
