import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveContent } from '../../src/integrations/live-content.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'live-')), 'content');
  cpSync(join(import.meta.dirname, '../sites/_base'), root, { recursive: true });
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => {
    said.push(String(line));
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(join(root, '..'), { recursive: true });
});

/** As much of Vite's server as the plug-in touches. */
class Server {
  readonly watched: string[] = [];
  readonly forgotten = vi.fn();
  readonly sent = vi.fn();
  readonly watcher = Object.assign(new EventEmitter(), { add: (folder: string) => this.watched.push(folder) });
  readonly environments = {
    client: { moduleGraph: { invalidateAll: this.forgotten }, hot: { send: this.sent } },
    ssr: { moduleGraph: { invalidateAll: this.forgotten }, hot: { send: this.sent } },
  };
  change(path: string, event = 'change'): void {
    this.watcher.emit('all', event, path);
  }
}

function start(): Server {
  const server = new Server();
  const setup = liveContent(root).hooks['astro:server:setup'] as unknown as (options: { readonly server: Server }) => void;
  setup({ server });
  return server;
}

describe('live editing', () => {
  test.each(['add', 'change', 'unlink'])('forgets the old content and reloads the page at “%s” of a content file', (event) => {
    const server = start();
    expect(server.watched).toEqual([root]);
    server.change(join(root, 'site.yaml'), event);
    vi.runAllTimers();
    expect(server.forgotten).toHaveBeenCalledTimes(2);
    expect(server.sent.mock.calls).toEqual([[{ type: 'full-reload' }], [{ type: 'full-reload' }]]);
    expect(said).toEqual([]);
  });

  test('reloads once for several files saved together', () => {
    const server = start();
    for (const name of ['site.yaml', 'moves.yaml', 'names.yaml']) server.change(join(root, name));
    vi.runAllTimers();
    expect(server.sent).toHaveBeenCalledTimes(2);
  });

  test('leaves changes elsewhere to Vite', () => {
    const server = start();
    server.change(join(root, '../src/pages/index.astro'));
    server.change(`${root}-copy/site.yaml`);
    vi.runAllTimers();
    expect(server.sent).not.toHaveBeenCalled();
  });

  test('says what is wrong with the content, and reloads all the same', () => {
    const server = start();
    const site = join(root, 'site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}publisherr: x\n`);
    server.change(site);
    vi.runAllTimers();
    expect(said.join('\n')).toMatch(/site\.yaml:\d+ .*publisherr.*改法：/);
    expect(server.sent).toHaveBeenCalled();
  });
});
