import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editor, editorSettings, hasEditor } from '../../src/integrations/editor.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';

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
