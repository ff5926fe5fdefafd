/** The terminal chat: the same road as Discord, with numbers in place of buttons. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../commands/command.ts';
import type { Question } from '../question.ts';
import { type Language, languageOf, textsIn } from '../render/texts/index.ts';
import type { Road } from '../road.ts';
import { readCommandLine, usageOf } from './command-line.ts';
import { completeLine } from './completion.ts';
import { followable, pageOf, printReply, replyInWords, type Style } from './print.ts';

export const WELCOME =
  'Greetings, in the terminal: no DISCORD_TOKEN is set. To go live in Discord, put the token into .env (README, "Going live").';

const HINT =
  'Ask in plain words or by command, follow a numbered line by its number; Tab completes, exit ends.';

/** What a first-time user is shown where nobody is there to type. */
export const EXAMPLES = [
  'who was greeted in 2021?',
  'was Merkel greeted in 2020?',
  '/leader name:Xi Jinping',
];

export interface ChatOptions {
  readonly input: Readable;
  readonly output: Writable & { isTTY?: boolean };
  /** Whether somebody types: then there is a prompt, a history and completion. */
  readonly interactive: boolean;
  readonly style: Style;
}

/** Chats until the input ends or the reader leaves. */
export async function chat(road: Road, commands: readonly Command[], options: ChatOptions): Promise<void> {
  const { output, interactive, style } = options;
  const say = (text: string) => output.write(`${text}\n`);
  say(WELCOME);
  if (interactive) say(`${HINT}\nCommands: ${commands.map(usageOf).join(', ')}\n`);

  let offered: readonly Question[] = [];
  let last: Question | null = null;
  let language: Language = 'en';
  let asked = false;
  const hear = (line: string) => {
    const heard = understand(line, road, commands, offered, last);
    if (typeof heard === 'string') return say(`${heard}\n`);
    last = heard.question;
    language = heard.language ?? language;
    const reply = pageOf(replyInWords(road, heard.question, language));
    offered = followable(reply).map(({ question }) => question);
    const names =
      reply.question.kind === 'help'
        ? [`${textsIn(language).commands}: ${commands.map(usageOf).join(', ')}`]
        : [];
    return say(`${[printReply(reply, style, { numbered: true }), ...names].join('\n')}\n`);
  };

  const lines = openLines(road, commands, options);
  for await (const line of lines) {
    if (/^(exit|quit|bye)$/i.test(line.trim())) break;
    if (line.trim() !== '') {
      asked = true;
      if (!interactive) say(`> ${line.trim()}`);
      hear(line);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
  if (asked || interactive) return;
  for (const example of EXAMPLES) {
    say(`\n> ${example}`);
    hear(example);
  }
}

function openLines(
  road: Road,
  commands: readonly Command[],
  { input, output, interactive }: ChatOptions,
): Interface {
  if (!interactive) return createInterface({ input });
  const completer = (line: string) => completeLine(line, commands, road.context());
  const lines = createInterface({
    input,
    output,
    completer,
    terminal: true,
    prompt: '> ',
    removeHistoryDuplicates: true,
  });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  return lines;
}

/** What a line asks, and the language it wants the answer in; null: that of the answer before. */
interface Heard {
  readonly question: Question;
  readonly language: Language | null;
}

/** What a line asks, or what is wrong with it in a sentence. */
function understand(
  line: string,
  road: Road,
  commands: readonly Command[],
  offered: readonly Question[],
  last: Question | null,
): Heard | string {
  const text = line.trim();
  if (/^\d{1,3}$/.test(text) && (offered.length > 0 || text.length < 3)) {
    const question = offered[Number(text) - 1];
    if (question) return { question, language: null };
    return `There is no line ${text} to follow${offered.length > 0 ? `: they go from 1 to ${offered.length}` : ' yet'}.`;
  }
  if (text === '/') return { question: { kind: 'help' }, language: null };
  if (!text.startsWith('/')) {
    const question = road.read(text, last && { question: last, replied: false });
    return { question, language: languageOf(road.languageIn(text) ?? 'en') };
  }
  const command = readCommandLine(text, commands);
  if (!command.ok) return command.fault;
  const { language = 'en' } = command.options;
  return {
    question: command.command.question(command.options, road.context()),
    language: languageOf(String(language)),
  };
}
