/** `npm start`: checks, builds and serves the site, and says where. */
import { siteAddress } from '../integrations/site-address.ts';
import { buildSite } from './build-site.ts';
import { outputFolder } from './output-folder.ts';
import { contentRoot } from './content-root.ts';
import { serveSite } from './serve.ts';

async function serve(): Promise<boolean> {
  const { base } = siteAddress(contentRoot());
  try {
    const { address } = await serveSite({ folder: outputFolder(), base });
    // Ended by the reader, and therefore well: npm need not report a failure.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
    console.log(`\n网站开好了：${address}\n按 Ctrl+C 结束。`);
    return true;
  } catch (error) {
    console.error(`网站打不开：${error instanceof Error ? error.message : String(error)}。改法：关掉占用端口的程序再试一次。`);
    return false;
  }
}

if (!((await buildSite()) && (await serve()))) process.exitCode = 1;
