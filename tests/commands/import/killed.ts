/** A child process that imports as the command does, and is killed by itself at the step it is told: nobody has time to tidy up. */
import { importWorkbook, tidyUp } from '../../../src/commands/import/run-import.ts';
import { DISK, type Disk } from '../../../src/commands/import/replace-files.ts';

const [file = '', root = '', step = '0', half = ''] = process.argv.slice(2);
let done = 0;

/** Dies before the step that was named, or in the middle of what it writes. */
function die(): void {
  done += 1;
  if (done === Number(step)) process.kill(process.pid, 'SIGKILL');
}

const disk: Disk = {
  write: (path, text) => {
    if (done + 1 === Number(step) && half !== '') DISK.write(path, text.slice(0, text.length / 2));
    die();
    DISK.write(path, text);
  },
  rename: (from, to) => {
    die();
    DISK.rename(from, to);
  },
  remove: (path) => {
    die();
    DISK.remove(path);
  },
};

const world = {
  root,
  disk,
  say: (line: string): void => console.log(line),
  ask: (): Promise<string> => Promise.resolve('是'),
  day: '2026-12-01',
};
if (!tidyUp(world) || !(await importWorkbook(file, world))) process.exitCode = 1;
console.log(`steps ${done}`);
