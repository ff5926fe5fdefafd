/** The package ships its schemas without types: these are the ones that the stand-in uses. */
declare module 'discord-api-spec/zod' {
  interface Issue {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly errors?: readonly (readonly Issue[])[];
    readonly maximum?: number | bigint;
    readonly minimum?: number | bigint;
    readonly expected?: string;
    readonly values?: readonly unknown[];
  }

  interface Schema {
    safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
  }

  export type { Issue, Schema };
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const PongInteractionCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const ApplicationCommandResponseSchema: Schema;
  export const MessageResponseSchema: Schema;
}
