import { archiveOrExit } from './archive/open.ts';
import { openRoad } from './road.ts';
import { ask } from './terminal/ask.ts';
import { endWithReader, styleFor } from './terminal/print.ts';

endWithReader(process.stdout);
process.exitCode = await ask(process.argv.slice(2), async () => openRoad(await archiveOrExit()), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  style: styleFor(process.stdout),
});
