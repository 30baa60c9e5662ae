import { createInterface } from 'node:readline';

/** The one word that lets an import write. */
export const YES = '是';

/** Asks on the terminal and waits for a line. @returns it, trimmed; empty when there is nobody to answer. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  output.write(question);
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return line.trim();
    return '';
  } finally {
    lines.close();
  }
}
