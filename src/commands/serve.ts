import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** A running server: where it answers, and how to end it. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Only this machine may connect: the site is shown to whoever sits here, and a preview is not published by accident. */
const LOOPBACK = '127.0.0.1';
const TRIES = 20;

/** Downloads that a browser shows as text would be read in the wrong encoding without these. */
const PLAIN_TEXT: Readonly<Record<string, string>> = { '.csv': 'text/csv;charset=utf-8', '.txt': 'text/plain;charset=utf-8' };

/** Answers as a plain web host would: files below `base`, a slash at the end of every page, 404.html with status 404. */
function siteListener(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    // Read from disk each time: the folder is replaced by every build.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const plain = PLAIN_TEXT[extname(pathname)];
      if (plain !== undefined) response.setHeader('Content-Type', plain);
    },
  });
  return (request, response) => {
    const { pathname, search } = URL.parse(request.url ?? '/', `http://${LOOPBACK}`) ?? { pathname: '', search: '' };
    const missing = (): void => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end('404');
    };
    if (!`${pathname}/`.startsWith(base)) {
      missing();
    } else if (!pathname.endsWith('/') && !/\.[a-z0-9]+$/i.test(pathname)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = `/${pathname.slice(base.length)}${search}`;
      files(request, response, missing);
    }
  };
}

/** The first free port from `port` on; 0 lets the system choose. */
async function listen(server: Server, port: number): Promise<void> {
  const ports = port === 0 ? [0] : Array.from({ length: TRIES }, (_, step) => port + step);
  for (const candidate of ports) {
    const taken = await new Promise<boolean>((done, fail) => {
      const ready = (): void => {
        server.off('error', failed);
        done(false);
      };
      const failed = (error: NodeJS.ErrnoException): void => {
        server.off('listening', ready);
        if (error.code === 'EADDRINUSE') done(true);
        else fail(error);
      };
      server.once('error', failed);
      server.once('listening', ready);
      server.listen(candidate, LOOPBACK);
    });
    if (!taken) return;
  }
  throw new RangeError(`端口 ${port}—${port + TRIES - 1} 都被占用`);
}

/** Serves a built site on this machine. @param base the path of the site's address, with a slash at both ends. */
export async function serveSite({ folder, base = '/', port = 4321 }: { folder: string; base?: string; port?: number }): Promise<Served> {
  const server = createServer(siteListener(folder, base));
  await listen(server, port);
  return {
    address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
