/** One question, one reply: `npm run ask -- "who was greeted in 2021?"`. */
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { pngOf } from '../picture/png.ts';
import { inWords } from '../question.ts';
import { languageOf } from '../render/texts/index.ts';
import type { Road } from '../road.ts';
import { toJson } from './json.ts';
import { printReply, type Style } from './print.ts';

export const USAGE = `Use: npm run ask -- [--json] [--png file.png] ["question"]
With no question, each line of standard input is one; --png needs a question.`;

export interface AskOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly style: Style;
}

interface Wanted {
  readonly json: boolean;
  /** The file that a picture is written to. */
  readonly png: string | null;
  readonly question: string | null;
}

/** Reads the arguments; null where they are not of the form that {@link USAGE} shows. */
function readArguments(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, png: { type: 'string' } },
      allowPositionals: true,
    });
    const [question = null, ...more] = positionals;
    const png = values.png ?? null;
    if (more.length > 0 || (png !== null && question === null)) return null;
    return { json: values.json ?? false, png, question };
  } catch {
    return null;
  }
}

/**
 * Answers what the arguments or the input ask; the exit code is 0 for every outcome, 1 where a picture cannot be written
 * and 2 for wrong usage.
 */
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
  if (wanted.question === null) {
    for await (const line of createInterface({ input: options.input })) print(line);
    return 0;
  }
  print(wanted.question);
  return wanted.png === null ? 0 : writePicture(opened, wanted.question, wanted.png, options.errors);
}

/** Writes the picture of an answer to a file, or tells that there is none or that it cannot be written. */
async function writePicture(road: Road, question: string, file: string, errors: Writable): Promise<number> {
  const { picture } = road.reply(road.read(question));
  if (!picture) {
    errors.write('There is no picture of this answer; ask for a timeline to get one.\n');
    return 0;
  }
  try {
    await writeFile(file, await pngOf(picture.svg));
  } catch (error) {
    errors.write(
      `The picture cannot be written: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
  errors.write(`The picture is in ${file}.\n`);
  return 0;
}

function answerText(road: Road, question: string, json: boolean, style: Style): string {
  const answer = road.answer(inWords(road.read(question)));
  const reply = road.render(answer, languageOf(road.languageIn(question) ?? 'en'));
  return json ? JSON.stringify(toJson(question, answer, reply)) : `${printReply(reply, style)}\n`;
}
