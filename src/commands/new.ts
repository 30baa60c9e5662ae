/** `npm run new [-- fact]`: asks for something new in Chinese, and writes its file. */
import { contentRoot } from './content-root.ts';
import { terminal } from './new/desk.ts';
import { makeNew } from './new/make.ts';
import { refreshLocalSchemas } from './schemas/write.ts';

const desk = terminal();
const made = await makeNew(desk, contentRoot(), process.argv[2]);
desk.leave();
if (!made) process.exitCode = 1;
// What was just made can be named from now on.
else if (process.env['ATLAS_CONTENT'] === undefined) refreshLocalSchemas(contentRoot(), process.cwd());
