/** `npm run kit`: makes a zip of the built site that opens from a disk, without a server and without a network. */
import { outputFolder } from './output-folder.ts';
import { writeKit } from './kit/write.ts';

if (!(await writeKit(outputFolder()))) process.exitCode = 1;
