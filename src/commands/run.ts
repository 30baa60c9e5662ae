import { spawn } from 'node:child_process';

/** What a program left behind: its exit code and all that it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program. Its output is kept, and shown as it comes unless `shown` is false. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  shown = true,
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: environment, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    const keep =
      (stream: NodeJS.WriteStream) =>
      (text: string): void => {
        output += text;
        if (shown) stream.write(text);
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
