import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { themed } from '../../src/images/themed.ts';
import { attribute, named, readPage } from '../dist/html.ts';
import { square } from './workshop.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const svg = themed(square('汉', 'strong'), '甲<乙&“丙”', tokens);
const page = readPage('', svg);

describe('a picture for our own pages', () => {
  test('has its size, its title and its marks', () => {
    const [root] = named(page, 'svg');
    expect(['width', 'height', 'viewBox', 'xmlns'].map((name) => attribute(root, name))).toEqual([
      '60',
      '60',
      '0 0 60 60',
      'http://www.w3.org/2000/svg',
    ]);
    expect(named(page, 'title')[0]?.text).toBe('甲<乙&“丙”');
    expect(named(page, 'text').map(({ text, attributes }) => [text, attributes.get('class')])).toEqual([['汉', 'strong']]);
  });

  test('is XML, whatever it says', () => {
    expect(() => new Resvg(svg)).not.toThrow();
    expect(() => new Resvg(svg.replace('&lt;', '<'))).toThrow();
  });

  test('is light by day and dark by night', () => {
    const css = named(page, 'style')[0]?.text ?? '';
    expect(css).toMatch(/:root\{--paper:\s?#fbf7f0;/);
    expect(css).toMatch(/@media \(prefers-color-scheme: dark\)\{:root\{--paper:\s?#171412;/);
    expect(css).toContain('.chart :where(text.strong,text.number,text.centre){font-weight: 600;}');
  });

  test('carries no comment, no line break and no font', () => {
    expect(svg.trim()).not.toMatch(/\n|\/\*| {2}|@font-face|url\(/);
  });
});
