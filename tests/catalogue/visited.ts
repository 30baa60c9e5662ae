import { readdirSync, readFileSync } from 'node:fs';
import type { Changes } from './base.ts';

const VISITS = new URL('../sites/_visits/', import.meta.url);

/** The files of one folder of the tree of visits, by id. */
function files(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(new URL(`${folder}/`, VISITS));
  return Object.fromEntries(names.map((name) => [name.replace('.yaml', ''), readFileSync(new URL(`${folder}/${name}`, VISITS), 'utf8')]));
}

/** The invented stops and the route between them. */
export const VISITED = { stops: files('stops'), routes: files('routes') } as const satisfies Changes;
