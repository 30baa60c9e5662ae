import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { printProblem } from '../reading/problem.ts';
import { liveProblems, type LiveProblems } from './live-problems.ts';

/**
 * While editing (`npm run dev`): a change in the content folder reloads the page and says what is wrong.
 * The content is read from disk by our own reader, which Vite knows nothing about, so whatever modules remember of it is thrown away.
 */
export function liveContent(root: string, problems: LiveProblems = liveProblems(resolve(root))): AstroIntegration {
  const folder = resolve(root);
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let due: NodeJS.Timeout | undefined;
        const reload = (): void => {
          problems.forget();
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          problems.now().forEach((problem) => {
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
