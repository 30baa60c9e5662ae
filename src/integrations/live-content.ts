import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/all.ts';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';

/**
 * While editing (`npm run dev`): a change in the content folder reloads the page and says what is wrong.
 * The content is read from disk by our own reader, which Vite knows nothing about, so whatever modules remember of it is thrown away.
 */
export function liveContent(root: string): AstroIntegration {
  const folder = resolve(root);
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let due: NodeJS.Timeout | undefined;
        const reload = (): void => {
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          const { content, problems } = readContent(folder);
          checkContent(content, problems).forEach((problem) => {
            console.error(printProblem(problem));
          });
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          // An editor saves several files at once: one reload for all of them.
          clearTimeout(due);
          due = setTimeout(reload, 100);
        });
      },
    },
  };
}
