import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openEditor, type OpenEditor } from '../editor.ts';
import { WINDOW } from './camera.ts';
import { watchScreen, type Screen, type Watch } from './screen.ts';

/** The desk of whoever reads the handbook: the editor, once it is open, over the content of the project. */
export interface Desk {
  /** What `npm run edit` opens, up to the choice of the folder. */
  readonly open: (content: string) => Promise<void>;
  /** The folder was given when the editor asked for it. */
  readonly folderChosen: () => Promise<void>;
  /** @throws when the editor is not open. */
  readonly screen: () => Screen;
  readonly watch: (watch: Watch | null) => void;
  /** Brings to the disk what the editor has written into its folder. */
  readonly save: (content: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly editor: OpenEditor;
  readonly screen: Screen;
  /** What the folder held when the editor was opened or saved last. */
  known: ReadonlyMap<string, string>;
}

export function openDesk(): Desk {
  let opened: Opened | null = null;
  let watching: Watch | null = null;
  const need = (): Opened => {
    if (opened === null) throw new Error('编辑器还没有打开');
    return opened;
  };
  const close = async (): Promise<void> => {
    const foreign = opened?.editor.foreign ?? [];
    await opened?.editor.close();
    opened = null;
    if (foreign.length > 0) throw new Error(`编辑器向站外发了请求：${foreign.join('、')}`);
  };
  return {
    close,
    open: async (content) => {
      await close();
      const editor = await openEditor({ content, ...WINDOW, signIn: false });
      const screen = watchScreen(editor.page, (target) => watching?.(target) ?? Promise.resolve());
      opened = { editor, screen, known: await editor.files() };
    },
    folderChosen: async () => {
      await need().editor.page.getByText('集合', { exact: true }).waitFor();
    },
    screen: () => need().screen,
    watch: (watch) => {
      watching = watch;
    },
    save: async (content) => {
      if (opened === null) return;
      const files = await opened.editor.files();
      for (const path of opened.known.keys()) if (!files.has(path)) rmSync(join(content, path));
      for (const [path, text] of files) {
        const before = opened.known.get(path);
        if (before === text) continue;
        const file = join(content, path);
        if (before !== undefined && readFileSync(file, 'utf8') !== before)
          throw new Error(`${path} 在编辑器外面也改过了：先重新打开编辑器`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      opened.known = files;
    },
  };
}
