import type { Archive } from './archive.ts';
import { openArchive } from './snapshot.ts';

/** The archive, or the end of the process with every fault of the data listed: there is nothing to answer from. */
export async function archiveOrExit(): Promise<Archive> {
  const opened = await openArchive();
  if (opened.ok) return opened.value;
  process.stderr.write(
    `The archive cannot be used:\n${opened.faults.map((fault) => `  ${fault}`).join('\n')}\n`,
  );
  process.exit(1);
}
