/** `npm start`: the Discord bot where there is a token, the terminal chat where there is none. */
import { config as loadEnvFile } from 'dotenv';
import { commands, messageCommands } from '../commands/index.ts';
import { archiveOrExit } from './archive/open.ts';
import { type Config, readConfig } from './config.ts';
import { openRoad } from './road.ts';
import { chat } from './terminal/chat.ts';
import { endWithReader, styleFor } from './terminal/print.ts';

/** The settings, or the end of the process with every fault of them listed. */
function configOrExit(): Config {
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  if (config.ok) return config.value;
  process.stderr.write(
    `The settings cannot be used:\n${config.faults.map((fault) => `  ${fault}`).join('\n')}\n`,
  );
  process.exit(1);
}

endWithReader(process.stdout);
const config = configOrExit();
const road = async () => openRoad(await archiveOrExit(), () => new Date(), config.reportUrl);
if (config.token !== null) {
  // Imported only here: without a token nobody should wait for discord.js to load.
  const { runBot } = await import('./discord/run.ts');
  process.exitCode = await runBot({ ...config, token: config.token }, await road(), {
    commands,
    messageCommands,
  });
} else if (config.production) {
  process.stderr.write(
    'DISCORD_TOKEN is not set. Set it in the environment or in .env (README, "Going live").\n',
  );
  process.exitCode = 1;
} else {
  await chat(await road(), commands, {
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY === true,
    style: styleFor(process.stdout),
  });
}
