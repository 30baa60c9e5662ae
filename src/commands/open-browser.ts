import { spawn } from 'node:child_process';

/** What opens an address on each kind of machine. */
export function opener(address: string, platform: NodeJS.Platform = process.platform): readonly [program: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', address];
  return platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
}

/** Shows an address in the browser of whoever sits here. A machine without one is no error: the address was printed. */
export function openBrowser(address: string, start: typeof spawn = spawn): void {
  const [program, ...args] = opener(address);
  try {
    const child = start(program, args, { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  } catch {
    // Nothing to open it with.
  }
}
