/** `npm run register [-- --dry-run]`: brings the commands registered with Discord in line, or shows what differs. */
import { config as loadEnvFile } from 'dotenv';
import { commands, messageCommands } from '../commands/index.ts';
import { readConfig } from './config.ts';
import { startFault } from './discord/errors.ts';
import { openRegistry, register } from './discord/register.ts';

async function main(args: readonly string[]): Promise<number> {
  const dryRun = args[0] === '--dry-run';
  if (args.length > (dryRun ? 1 : 0)) return say('Use: npm run register [-- --dry-run]', 2);
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  if (!config.ok)
    return say(`The settings cannot be used:\n${config.faults.map((fault) => `  ${fault}`).join('\n')}`, 1);
  const { token, apiUrl, guildId } = config.value;
  if (token === null)
    return say('DISCORD_TOKEN is not set. Set it in the environment or in .env (README, "Going live").', 1);
  try {
    const registry = await openRegistry(apiUrl, token, guildId);
    const { changes } = await register({ commands, messageCommands }, registry, { dryRun });
    const place = guildId ? `server ${guildId}` : 'all servers';
    const done = dryRun ? 'would change' : 'changed';
    process.stdout.write(
      changes.length > 0
        ? `${place}, ${done}:\n${changes.join('\n')}\n`
        : `${place}: commands are as registered\n`,
    );
    return 0;
  } catch (error) {
    const fault = startFault(error);
    if (!fault) throw error;
    return say(fault, 1);
  }
}

function say(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
