import { spawn } from 'node:child_process';

/** What a program left behind: its exit code and all that it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Which lines of a program's output are shown while it runs: all, none, or those of which a predicate says so. */
export type Shown = boolean | ((line: string) => boolean);

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

/** Runs a program. Its output is kept, and shown as it comes. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  shown: Shown = true,
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: environment, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    const keep = (stream: NodeJS.WriteStream): ((text: string) => void) => {
      const show = filtered(shown, (text) => stream.write(text));
      return (text) => {
        output += text;
        show(text);
      };
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    child.on('error', ({ message }) => {
      keep(process.stderr)(`${message}\n`);
      done({ code: 127, output });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}
