/** `npm run pdf`: prints briefs, overview, booklet and boards of the site as built last into PDFs, and offers the fact sheet in its press room. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../integrations/site-address.ts';
import { readContent } from '../reading/content.ts';
import { zhPaper } from '../words/zh/paper.ts';
import { ensureBrowser } from './browser.ts';
import { contentRoot } from './content-root.ts';
import { outputFolder } from './output-folder.ts';
import { documentsOf } from './pdf/documents.ts';
import { offerSheet } from './pdf/offer.ts';
import { printAll } from './pdf/print-all.ts';
import { openPress } from './pdf/printer.ts';

const OUT = resolve('.build/pdf');
const { pdf: zh } = zhPaper;

async function pdf(): Promise<boolean> {
  const folder = outputFolder();
  if (!existsSync(join(folder, 'brief/index.html'))) {
    console.error(zh.noSite(folder));
    return false;
  }
  const browser = await ensureBrowser();
  if (browser === null) return false;
  const root = contentRoot();
  const { site, base } = siteAddress(root);
  const documents = documentsOf(readContent(root).content);
  const press = await openPress(folder, base, browser);
  try {
    await printAll(press, documents, OUT);
    console.log(zh.done(documents.length, OUT));
    offerSheet(folder, base, readFileSync(join(OUT, 'facts.pdf')));
    console.log(zh.offered);
    if (site === undefined) console.log(zh.noAddress);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(zh.failed);
    return false;
  } finally {
    await press.close();
  }
}

if (!(await pdf())) process.exitCode = 1;
