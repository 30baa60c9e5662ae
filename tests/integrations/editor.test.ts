import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editor, editorRequest, editorSettings, hasEditor } from '../../src/integrations/editor.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';

// No bundle: only where requests go is looked at.
vi.mock(import('../../src/editor/write.ts'), async (original) => ({ ...(await original()), writeEditor: () => Promise.resolve() }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync(join(import.meta.dirname, '../sites/_base'), root, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const say = (editorYaml: string): void => writeFileSync(join(root, 'site.yaml'), `name: 站\neditor:\n${editorYaml}`);

describe('/admin/ is there', () => {
  test('neither in a build nor in `npm run dev`, unless it is switched on', () => {
    expect(hasEditor(root, {})).toBe(false);
    vi.stubEnv('ATLAS_EDITOR', '');
    expect(editor(root, '/').hooks).toEqual({});
  });

  test('while editing', () => {
    vi.stubEnv('ATLAS_EDITOR', 'on');
    expect(Object.keys(editor(root, '/').hooks)).toEqual(['astro:server:setup', 'astro:build:done']);
  });

  test('on the site whose site.yaml says so', () => {
    say('  published: true\n  service: gitea\n  address: https://git.example.gov.cn\n  repository: a/b\n');
    expect(hasEditor(root, {})).toBe(true);
    expect(editorSettings(root)).toMatchObject({ service: 'gitea', repository: 'a/b', branch: '' });
  });

  test.each(['  published: perhaps\n', '  service: gitea\n'])('settings that are wrong count for nothing: %s', (yaml) => {
    say(yaml);
    expect(editorSettings(root)).toEqual(LOCAL_ONLY);
  });
});

test.each([
  ['/admin/', '/', { file: '/' }],
  ['/admin/editor.js?v=1', '/', { file: '/editor.js?v=1' }],
  ['/atlas/admin/settings.json', '/atlas/', { file: '/settings.json' }],
  ['/admin', '/', { moved: '/admin/' }],
  ['/atlas/admin', '/atlas/', { moved: '/atlas/admin/' }],
  ['/admin?x=1', '/', { moved: '/admin/?x=1' }],
  ['/administration/', '/', null],
  ['/', '/', null],
])('a request for %s below %s', (url, base, asked) => {
  expect(editorRequest(url, base)).toEqual(asked);
});

test('an address without its slash leads on, though Astro has put in front what refuses it', () => {
  vi.stubEnv('ATLAS_EDITOR', 'on');
  const stack: { readonly route: string; readonly handle: (request: object, response: object, next: () => void) => void }[] = [];
  const httpServer = new EventEmitter();
  const setup = editor(root, '/').hooks['astro:server:setup'] as unknown as (options: { readonly server: object }) => void;
  setup({ server: { httpServer, middlewares: { stack, use: () => undefined } } });
  stack.unshift({ route: '', handle: () => expect.unreachable('Astro refuses') });
  httpServer.emit('listening');
  const writeHead = vi.fn(() => ({ end: () => undefined }));
  stack[0]?.handle({ url: '/admin' }, { writeHead }, () => expect.unreachable('not led on'));
  expect(writeHead).toHaveBeenCalledWith(302, { Location: '/admin/' });
  const next = vi.fn();
  stack[0]?.handle({ url: '/admin/' }, { writeHead }, next);
  expect(next).toHaveBeenCalledOnce();
  httpServer.emit('close');
});
