/** The words of the commands in another language than English, in which their definitions are. */
export interface CommandWords {
  /**
   * By a command's English name, what it is called: in lower case, without spaces, at most 32 characters
   * (https://docs.discord.com/developers/interactions/application-commands, Naming). "Find greetings", which stands in
   * the menu of a message, may have both.
   */
  readonly commands: Readonly<Record<string, string>>;
  /** By an option's English name, what it is called, in the same form. */
  readonly options: Readonly<Record<string, string>>;
  /** By the English description of a command or an option, what it says; at most 100 characters. */
  readonly descriptions: Readonly<Record<string, string>>;
}
