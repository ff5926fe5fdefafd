/** Run by `npm ci` after compiling: checks the archive once and keeps it beside the program. */
import { readArchiveFiles } from './archive/files.ts';
import { dataFolder } from './archive/folder.ts';
import { writeSnapshot } from './archive/snapshot.ts';

const files = readArchiveFiles(dataFolder());
if (files.ok) writeSnapshot(files.value);
// A broken archive does not keep the program from being built; every start says what is broken.
else
  process.stderr.write(`The archive has faults:\n${files.faults.map((fault) => `  ${fault}`).join('\n')}\n`);
