import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zhPaper } from '../../words/zh/paper.ts';
import { zhPress } from '../../words/zh/press.ts';
import { writeTogether } from '../write-whole.ts';

/** The pages of the press room that offer the text of the fact sheet, and once it is printed the PDF beside it. */
const PAGES = ['press/index.html', 'press/facts/index.html'];
/** Where the fact sheet is offered, below the address of the site. */
const SHEET = 'press/facts.pdf';

/**
 * A page with a link to the PDF of the fact sheet before each link to its text; one that has it already stays as it is.
 * @param base of all addresses of the site, with a slash at both ends. @throws when the page offers no text.
 */
export function withSheet(html: string, base: string): string {
  const link = `<a href="${base}${SHEET}" download="facts.pdf">${zhPress.sheet.pdf}</a>`;
  if (html.includes(link)) return html;
  const text = `<a href="${base}press/facts.txt"`;
  if (!html.includes(text)) throw new Error(zhPaper.pdf.notOffered);
  return html.replaceAll(text, `${link} ${text}`);
}

/** Puts the printed fact sheet on the site that was built last, and offers it in the press room: no build can print it, for it has no browser. */
export function offerSheet(folder: string, base: string, pdf: Uint8Array): void {
  const pages = PAGES.map((page) => join(folder, page));
  writeTogether([[join(folder, SHEET), pdf], ...pages.map((page) => [page, withSheet(readFileSync(page, 'utf8'), base)] as const)]);
}
