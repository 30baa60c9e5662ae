import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonProblems } from '../../commands/problem-formats/json.ts';
import { problemsPage } from '../../commands/problem-formats/page.ts';
import { pathOf } from '../../reading/file.ts';
import type { LiveProblems } from '../live-problems.ts';
import { pageOf } from './page-of.ts';

const TOKENS = new URL('../../styles/tokens.css', import.meta.url);

/** What the page has to know of the server: where the content is, and below which path the site stands. */
export interface Place {
  /** Absolute. */
  readonly root: string;
  /** With a slash at both ends. */
  readonly base: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A file in VS Code, which asks before it opens anything. */
function inEditor(root: string, file: string, line: number): string {
  const path = pathOf(root, file).replaceAll('\\', '/');
  return `vscode://file${encodeURI(path.startsWith('/') ? path : `/${path}`)}:${String(Math.max(1, line))}`;
}

/** Answers `/_check/` with all problems as a page, and `/_check/problems.json` with the same for programs; leaves the rest to the others. */
export function checkPageHandler(problems: LiveProblems, { root, base }: Place): Handler {
  const send = (response: ServerResponse, type: string, body: string): void => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
  };
  return ({ url = '', method }, response, next) => {
    const path = url.split('?')[0] ?? '';
    const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    if (method !== 'GET' && method !== 'HEAD') next();
    else if (inside === '_check') response.writeHead(302, { location: `${base}_check/` }).end();
    else if (inside === '_check/problems.json') send(response, 'application/json', jsonProblems(problems.now()));
    else if (inside === '_check/') {
      const page = problemsPage(problems.now(), readFileSync(TOKENS, 'utf8'), {
        home: base,
        pageOf: (file) => {
          const at = pageOf(file);
          return at === undefined ? undefined : base + at.slice(1);
        },
        openAt: (file, line) => inEditor(root, file, line),
        // The server's own client: it loads the page anew when the content changes.
        head: `<script type="module" src="${base}@vite/client"></script>`,
      });
      send(response, 'text/html', page);
    } else next();
  };
}
