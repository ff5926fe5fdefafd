import type { Archive } from './archive.ts';
import { loadArchive } from './load.ts';

/** The archive, or the end of the process with every fault of the data listed: there is nothing to answer from. */
export function archiveOrExit(): Archive {
  const loaded = loadArchive();
  if (loaded.ok) return loaded.value;
  process.stderr.write(
    `The archive cannot be used:\n${loaded.faults.map((fault) => `  ${fault}`).join('\n')}\n`,
  );
  process.exit(1);
}
