import type { Command, Option } from 'commander';

/** A word that may stand behind the program's name, and what may stand behind it. */
export interface VerbWords {
  readonly name: string;
  readonly says: string;
  readonly flags: readonly FlagWords[];
  /** Words that it takes without a flag. */
  readonly words: readonly string[];
}

export interface FlagWords {
  /** With its dashes. */
  readonly name: string;
  readonly says: string;
  /** What follows it: nothing, one of these words, a file or folder, or anything. */
  readonly value: 'none' | 'file' | 'folder' | 'any' | readonly string[];
}

/** What can be completed, as the commands say it themselves. */
export function readTree(
  program: Command,
  choicesOf: (verb: string, flag: string) => readonly string[],
): readonly VerbWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    flags: command.options.map((option) => ({
      name: option.long ?? '',
      says: option.description,
      value: whatFollows(option, choicesOf(command.name(), option.name())),
    })),
    words: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  }));
}

function whatFollows(option: Option, choices: readonly string[]): FlagWords['value'] {
  if (!option.required) return 'none';
  if (choices.length > 0) return choices;
  const [, form] = /<(file|folder)(?:\.\.\.)?>/.exec(option.flags) ?? [];
  return form === 'file' || form === 'folder' ? form : 'any';
}
