/** One question, one reply: `npm run ask -- "who was greeted in 2021?"`. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { languageOf } from '../render/texts/index.ts';
import type { Road } from '../road.ts';
import { toJson } from './json.ts';
import { printReply, type Style } from './print.ts';

export const USAGE = `Use: npm run ask -- [--json] ["question"]
With no question, each line of standard input is one.`;

export interface AskOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly style: Style;
}

/** Reads the arguments; null where they are not of the form that {@link USAGE} shows. */
function readArguments(args: readonly string[]): { json: boolean; question: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    return positionals.length > 1 ? null : { json: values.json ?? false, question: positionals[0] ?? null };
  } catch {
    return null;
  }
}

/** Answers what the arguments or the input ask; the exit code is 0 for every outcome and 2 for wrong usage. */
export async function ask(
  args: readonly string[],
  road: () => Promise<Road>,
  options: AskOptions,
): Promise<number> {
  const wanted = readArguments(args);
  if (!wanted) {
    options.errors.write(`${USAGE}\n`);
    return 2;
  }
  const opened = await road();
  const print = (question: string) =>
    options.output.write(`${answerText(opened, question, wanted.json, options.style)}\n`);
  if (wanted.question !== null) print(wanted.question);
  else for await (const line of createInterface({ input: options.input })) print(line);
  return 0;
}

function answerText(road: Road, question: string, json: boolean, style: Style): string {
  const answer = road.answer(road.read(question));
  const reply = road.render(answer, languageOf(road.languageIn(question) ?? 'en'));
  return json ? JSON.stringify(toJson(question, answer, reply)) : `${printReply(reply, style)}\n`;
}
