import { spawn, type ChildProcess } from 'node:child_process';

/** What a program left behind: its exit code and all that it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Which lines of a program's output are shown while it runs: all, none, or those of which a predicate says so. */
export type Shown = boolean | ((line: string) => boolean);

/** Where output is shown, in the pieces in which it comes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** At once, to whoever started us. */
export const TERMINAL: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const running = new Set<ChildProcess>();
let interrupted = false;

/** Interrupts every program that runs, as Ctrl+C does: they tidy up and end. None begins after that. */
export function interruptPrograms(): void {
  interrupted = true;
  for (const child of running) child.kill('SIGINT');
}

/** Passes on the lines that are to be shown; a line that comes in pieces is judged once it is whole. */
function filtered(shown: Shown, write: (text: string) => void): (text: string) => void {
  if (typeof shown === 'boolean') return shown ? write : () => undefined;
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (shown(line)) write(`${line}\n`);
  };
}

/** Runs a program. Its output is kept, and shown as it comes. Once programs were interrupted, it fails at once. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  shown: Shown = true,
  { out, err }: Output = TERMINAL,
): Promise<Finished> {
  if (interrupted) return Promise.resolve({ code: 130, output: '' });
  return new Promise((done) => {
    const child = spawn(program, args, { env: environment, stdio: ['inherit', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (write: (text: string) => void): ((text: string) => void) => {
      const show = filtered(shown, write);
      return (text) => {
        output += text;
        show(text);
      };
    };
    child.stdout.setEncoding('utf8').on('data', keep(out));
    child.stderr.setEncoding('utf8').on('data', keep(err));
    child.on('error', ({ message }) => {
      running.delete(child);
      keep(err)(`${message}\n`);
      done({ code: 127, output });
    });
    child.on('close', (code) => {
      running.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}
