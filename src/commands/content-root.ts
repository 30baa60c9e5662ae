import { resolve } from 'node:path';

/** Where the content is: `content/`, or another tree named by the environment (tests, an editor's copy). An empty name is none. */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['ATLAS_CONTENT']?.trim() ?? '';
  return resolve(named === '' ? 'content' : named);
}
