import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All text files of a content tree, by their path below it. */
export function textsBelow(root: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx|json|geojson|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]);
}

/** Runs in the page: writes files into the folder that only the browser has, beside the `.git` that Sveltia looks for. */
export async function fillFolder(files: readonly (readonly [string, string])[]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of files) {
    const parts = ['content', ...path.split('/')];
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** Runs in the page: all files below `content/`. */
export async function readFolder(): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const handle of (
      folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> }
    ).values()) {
      if (handle.kind === 'directory') await walk(handle, `${path}${handle.name}/`);
      else found.push([path + handle.name, await (await handle.getFile()).text()]);
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('content'), '');
  return found;
}
