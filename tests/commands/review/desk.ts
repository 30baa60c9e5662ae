import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { review, type ReviewOptions } from '../../../src/commands/review/review.ts';
import type { Desk } from '../../../src/commands/review/session.ts';

const BASE = join(import.meta.dirname, '../../sites/_base');

/** A copy of the base tree to review in, and what was said there. */
export interface Office {
  readonly root: string;
  readonly said: string[];
  /** Runs the command with these answers; a reviewer without a further answer has gone. The clock says the same all the while. */
  readonly review: (options: ReviewOptions, answers?: readonly string[], at?: string, more?: Partial<Desk>) => Promise<boolean>;
  readonly change: (file: string, from: string, to: string) => void;
  readonly text: (file: string) => string;
  readonly records: () => readonly string[];
  readonly close: () => void;
}

/** Opens an office; `close` takes it away again. */
export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-review-'));
  const root = join(folder, 'content');
  cpSync(BASE, root, { recursive: true });
  const said: string[] = [];
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    root,
    said,
    review: (options, answers = [], at = '2024-05-01 09:00', more = {}) => {
      const waiting = [...answers];
      return review(root, options, {
        ask: (question) => {
          said.push(question);
          return Promise.resolve(waiting.shift() ?? null);
        },
        say: (words) => said.push(words),
        now: () => new Date(`${at.replace(' ', 'T')}:00+08:00`),
        history: () => [],
        ...more,
      });
    },
    change: (file, from, to) => {
      if (!text(file).includes(from)) throw new Error(`${file} has no “${from}”`);
      writeFileSync(join(root, file), text(file).replace(from, to));
    },
    text,
    records: () => (existsSync(join(root, 'reviews')) ? readdirSync(join(root, 'reviews')).sort() : []),
    close: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
