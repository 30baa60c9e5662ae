import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { siteAddress, type SiteAddress } from '../../src/integrations/site-address.ts';
import { readPage, type Page } from './html.ts';

/** A built site, read once. */
export interface BuiltSite {
  readonly address: SiteAddress;
  /** Every file, from the root of the site: `/index.html`, `/data/facts.json`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly read: (file: string) => string;
}

/** Pages without the frame of the site, and so without its search, its feeds and a citation of their own: charts in frames, and slides. Each leads to the page it stands for. */
export const FRAMELESS = /^\/(?:embed\/|present\/.)/;

/** `/places/index.html` is read at `/places/`. */
export const pathOf = (file: string): string => file.replace(/\/index\.html$/, '/');

/** Reads the site that was built last; the environment may name another folder, as for the build. */
export function readSite(): BuiltSite {
  const folder = outputFolder();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    // The editor, where a build has it, is no page of the site: it has tests of its own.
    .filter((file) => !file.startsWith('/admin/'))
    .sort();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    address: siteAddress(contentRoot()),
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(pathOf(file), read(file))),
    read,
  };
}
