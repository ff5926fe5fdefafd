import { about } from './about.ts';
import type { Command } from './command.ts';
import { greetings } from './greetings.ts';
import { leader } from './leader.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

/** The one list of commands: registering, dispatching, help, the terminal and the README's check read it. */
export const commands: readonly Command[] = [greetings, leader, search, timeline, about];
