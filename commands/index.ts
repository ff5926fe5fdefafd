import { about } from './about.ts';
import type { Command, MessageCommand } from './command.ts';
import { compare } from './compare.ts';
import { find } from './find.ts';
import { greetings } from './greetings.ts';
import { help } from './help.ts';
import { leader } from './leader.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

/** The one list of slash commands: registering, dispatching, help, the terminal and the README's check read it. */
export const commands: readonly Command[] = [greetings, leader, compare, search, timeline, about, help];

/** And of those in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [find];
