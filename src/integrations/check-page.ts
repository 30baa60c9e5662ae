import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPageHandler } from './check-page/middleware.ts';
import type { LiveProblems } from './live-problems.ts';

const NOTICE = fileURLToPath(new URL('./check-page/notice.ts', import.meta.url));

/** While editing (`npm run dev`): `/_check/` lists all that is to be mended, and a notice on every page leads there. A build has neither. */
export function checkPage(root: string, problems: LiveProblems, base: string): AstroIntegration {
  return {
    name: 'check-page',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(NOTICE)};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(checkPageHandler(problems, { root: resolve(root), base: base.replace(/\/?$/, '/') }));
      },
    },
  };
}
