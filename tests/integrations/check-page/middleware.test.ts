import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { checkPageHandler } from '../../../src/integrations/check-page/middleware.ts';
import type { Problem } from '../../../src/reading/problem.ts';

const PROBLEM: Problem = { file: 'content/initiatives/night-talks.mdx', line: 3, says: '错了', fix: '改好' };

/** What the server answers to an address. */
function ask(url: string, problems: readonly Problem[] = [PROBLEM], base = '/', method = 'GET'): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = { passedOn: false };
  const response = {
    writeHead: (status: number, headers: Record<string, string>) => {
      Object.assign(answer, { status, ...headers });
      return response;
    },
    end: (body: string) => Object.assign(answer, { body }),
  };
  const next = vi.fn(() => {
    answer['passedOn'] = true;
  });
  checkPageHandler({ now: () => problems, forget: () => undefined }, { root: '/a 甲/content', base })(
    { url, method } as unknown as IncomingMessage,
    response as unknown as ServerResponse,
    next,
  );
  return answer;
}

describe('while editing', () => {
  test('/_check/ lists the problems, and leads to the page and to the line of the file', () => {
    const { status, body, 'content-type': type } = ask('/_check/?x');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('错了');
    expect(body).toContain('href="/initiatives/night-talks/"');
    expect(body).toContain('href="vscode://file/a%20%E7%94%B2/content/initiatives/night-talks.mdx:3"');
    expect(body).toContain('src="/@vite/client"');
    expect(String(body).match(/<script/g)).toHaveLength(1);
  });

  test('it says so when there is none', () => {
    expect(ask('/_check/', [])['body']).toContain('没有要改的');
  });

  test('/_check/problems.json is the same for programs', () => {
    const { body, 'content-type': type, 'cache-control': cache } = ask('/_check/problems.json');
    expect([type, cache]).toEqual(['application/json; charset=utf-8', 'no-store']);
    expect(JSON.parse(String(body))).toEqual([PROBLEM]);
  });

  test('below a longer address everything is below it', () => {
    const body = String(ask('/zt/sanyuan/_check/', [PROBLEM], '/zt/sanyuan/')['body']);
    expect(body).toContain('href="/zt/sanyuan/initiatives/night-talks/"');
    expect(body).toContain('src="/zt/sanyuan/@vite/client"');
    expect(ask('/zt/sanyuan/_check', [], '/zt/sanyuan/')).toMatchObject({ status: 302, location: '/zt/sanyuan/_check/' });
  });

  test.each(['/', '/_checks/', '/about/', '/initiatives/_check/'])('%s is left to the others', (url) => {
    expect(ask(url)).toEqual({ passedOn: true });
  });

  test('nothing can be sent there', () => {
    expect(ask('/_check/', [], '/', 'POST')).toEqual({ passedOn: true });
  });
});
