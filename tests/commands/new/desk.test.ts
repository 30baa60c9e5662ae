import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminal } from '../../../src/commands/new/desk.ts';

const refused = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

test('once nobody reads any more, nothing is said and no answer comes', async () => {
  const output = new PassThrough();
  const desk = terminal(new PassThrough(), output);
  desk.say('第一行');
  output.emit('error', refused('EPIPE'));
  desk.say('第二行');
  expect(String(output.read())).toBe('第一行\n');
  expect(await desk.ask('？')).toBeNull();
});

test('another refusal is not kept quiet', () => {
  const output = new PassThrough();
  terminal(new PassThrough(), output);
  expect(() => output.emit('error', refused('EIO'))).toThrow('write EIO');
});
