import { spawn } from 'node:child_process';

/** What a program left behind: its exit code and all that it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program with its output shown as it comes and kept as well. */
export function run(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: environment, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stderr.write(text);
    });
    child.on('error', (error) => {
      done({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}
