import { readMessage } from '../src/read/message.ts';
import { EVERYWHERE, type MessageCommand } from './command.ts';

/** In the menu of any message: reads it for people, countries, years and topics. Discord hands it over whatever the intents. */
export const find: MessageCommand = {
  definition: { ...EVERYWHERE, type: 3, name: 'Find greetings' },
  question: readMessage,
};
