import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';

/** HTML as the Markdown that our texts are written in: signs that MDX would take for code are words here. */
export function markdownOf(html: string): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    strongDelimiter: '**',
    codeBlockStyle: 'fenced',
  });
  service.use(tables);
  const escape = service.escape.bind(service);
  service.escape = (text) => escape(text).replace(/[{}<]/g, (sign) => `\\${sign}`);
  return service
    .turndown(html)
    .replace(/^( *(?:-|\d+\.)) +/gm, '$1 ')
    .replace(/\n{3,}/g, '\n\n');
}
