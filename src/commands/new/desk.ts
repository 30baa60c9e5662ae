import { createInterface } from 'node:readline';

/** Who is asked, and told. */
export interface Desk {
  /** The answer to a question, as it was typed; null when nobody answers any more. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (words: string) => void;
}

/** Nobody answers any more: Ctrl+C, or the end of what was piped in. */
export class Gone extends Error {}

/** The terminal, or what is piped into the command: a line is an answer. Ctrl+C ends the answers, and so does a reader who has seen enough: `| head`. */
export function terminal(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Desk & { readonly leave: () => void } {
  const lines = createInterface({ input, output, terminal: 'isTTY' in input && input.isTTY === true });
  lines.on('SIGINT', () => {
    lines.close();
  });
  let read = true;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    read = false;
    lines.close();
  });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      if (!read) return null;
      lines.setPrompt(question);
      lines.prompt();
      const next = await typed.next();
      return next.done === true ? null : next.value;
    },
    say: (words) => {
      if (read) output.write(`${words}\n`);
    },
    leave: () => {
      lines.close();
    },
  };
}
