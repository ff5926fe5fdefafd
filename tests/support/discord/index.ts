export type { Command } from './commands.ts';
export { customIdsOf, everyComponent, textOf } from './components.ts';
export type { FormOptions, PressOptions, SayOptions, SelectOptions, SlashOptions } from './driving.ts';
export { payloadFaults } from './payloads.ts';
export type { Refusal } from './server.ts';
export type { StandIn, StandInOptions } from './stand-in.ts';
export { startStandIn } from './start.ts';
export type {
  Channel,
  Component,
  Message,
  OptionValue,
  PayloadKind,
  RecordedRequest,
  Reply,
  SentInteraction,
  UploadedFile,
  User,
} from './types.ts';
