import { resolve } from 'node:path';

/** Where the content is: `content/`, or another tree named by the environment (tests, an editor's copy). */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['ATLAS_CONTENT'] ?? 'content');
}
