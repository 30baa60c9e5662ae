/** `npm run dev`: live editing. Problems of the content are told but stop nothing: the editor is here to mend them. A wrong `SITE_ADDRESS` does: it is not the editor's. */
import { addressProblem } from '../integrations/site-address.ts';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { siteEnvironment } from './environment.ts';
import { run } from './run.ts';
import { refreshLocalSchemas } from './schemas/write.ts';

contentIsSound(contentRoot());
// Editors complete and explain what there is today.
refreshLocalSchemas(contentRoot(), process.cwd());
if (addressProblem(process.env) !== null) process.exit(1);
// Ctrl+C reaches Astro as well: wait for it to end.
process.on('SIGINT', () => undefined);
const { code } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)], siteEnvironment());
process.exitCode = code;
