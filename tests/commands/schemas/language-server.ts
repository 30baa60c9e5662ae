import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Astro's language server over a project, as its extension for VS Code starts it; it ends with the test. */
export async function astroServer(project: string): Promise<{
  readonly open: (file: string, text: string) => void;
  readonly request: (method: string, file: string, at?: { readonly line: number; readonly character: number }) => Promise<unknown>;
}> {
  const server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    server.kill();
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const hear = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    // What it asks of the editor is answered with nothing.
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else waiting.get(id)?.(result);
  };
  let rest = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = /Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1'));
      const start = (head?.index ?? 0) + (head?.[0].length ?? 0);
      const end = start + Number(head?.[1]);
      if (!head || rest.length < end) return;
      hear(JSON.parse(rest.subarray(start, end).toString('utf8')) as Message);
      rest = rest.subarray(end);
    }
  });
  let last = 0;
  const call = (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    send({ id, method, params });
    return new Promise((done) => waiting.set(id, done));
  };
  const uriOf = (file: string): string => pathToFileURL(resolve(project, file)).href;
  await call('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'atlas' }],
    capabilities: { textDocument: { diagnostic: {}, completion: {} }, workspace: { configuration: true } },
    initializationOptions: { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (file, text) => {
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri: uriOf(file), languageId: 'mdx', version: 1, text } } });
    },
    request: (method, file, at) =>
      call(`textDocument/${method}`, { textDocument: { uri: uriOf(file) }, ...(at === undefined ? {} : { position: at }) }),
  };
}
