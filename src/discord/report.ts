/** A report of a mistake: the form that a button opens, and what becomes of its content. The bot sends it nowhere. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { AnswerOf } from '../answer/index.ts';
import type { QuestionOf } from '../question.ts';
import { type Language, type Texts, textsIn } from '../render/texts/index.ts';
import type { Road } from '../road.ts';
import { readPress } from './ids.ts';
import { clip, MAX_MODAL_TEXT, MAX_REPORT_ID, MAX_REPORT_SOURCE, MAX_REPORT_WHAT } from './limits.ts';

/** The ids of the fields of the form. */
const FIELDS = { record: 'record', what: 'what', source: 'source' } as const;

/** The form for a report, with the record filled in. Its id is that of the button that opens it. */
export function reportForm(
  { greeting }: AnswerOf<'report'>,
  id: string,
  { report }: Texts,
): APIModalInteractionResponseCallbackData {
  const field = (label: string, component: APITextInputComponent): APILabelComponent => ({
    type: ComponentType.Label,
    label: clip(label, MAX_MODAL_TEXT),
    component,
  });
  const input = { type: ComponentType.TextInput, style: TextInputStyle.Short, required: false } as const;
  return {
    custom_id: id,
    title: clip(report.title, MAX_MODAL_TEXT),
    components: [
      field(report.record, {
        ...input,
        custom_id: FIELDS.record,
        value: greeting.id,
        max_length: MAX_REPORT_ID,
      }),
      field(report.what, {
        ...input,
        custom_id: FIELDS.what,
        style: TextInputStyle.Paragraph,
        required: true,
        max_length: MAX_REPORT_WHAT,
      }),
      field(report.source, { ...input, custom_id: FIELDS.source, max_length: MAX_REPORT_SOURCE }),
    ],
  };
}

/** Opens the form that a pressed button leads to. */
export const openForm = (
  interaction: MessageComponentInteraction,
  answer: AnswerOf<'report'>,
  language: Language,
): Promise<unknown> => interaction.showModal(reportForm(answer, interaction.customId, textsIn(language)));

/** What a form that was sent asks; null where its id is of another version, or of none. */
export function questionOfForm(
  { customId, fields }: ModalSubmitInteraction,
  { archive }: Road,
): QuestionOf<'report'> | null {
  const { question } = readPress(customId, []);
  if (question?.kind !== 'report') return null;
  const text = (name: string): string => (fields.fields.has(name) ? fields.getTextInputValue(name) : '');
  const record = text(FIELDS.record).trim();
  return {
    kind: 'report',
    // A reader may name another record; what is none is not repeated.
    id: archive.greetings.has(record) ? record : question.id,
    told: { what: text(FIELDS.what), source: text(FIELDS.source) },
  };
}
