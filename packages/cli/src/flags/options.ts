import { type Command, Option } from 'commander';
import { type Flag, isNegatable, isRepeatable } from './flag.js';

/** Adds flags to a command. A scalar that is given twice is refused; what is a list adds up. */
export function addFlags(command: Command, flags: readonly Flag[]): Command {
  for (const flag of flags) for (const option of optionsOf(flag)) command.addOption(option);
  for (const flag of flags) if (!isRepeatable(flag)) refuseTwice(command, flag);
  return command;
}

function optionsOf(flag: Flag): readonly Option[] {
  const { name, kind } = flag;
  const no = () => new Option(`--no-${name}`, describe(flag));
  if (kind === 'boolean') {
    const yes = new Option(`--${name}`, describe(flag));
    if (flag.default === undefined) return [yes];
    // Shown is what changes something.
    return flag.default === 'true' ? [yes.hideHelp(), no()] : [yes, no().hideHelp()];
  }
  const value = new Option(`--${name} <${placeholder(flag)}${flag.variadic ? '...' : ''}>`, describe(flag));
  if (isRepeatable(flag))
    value.argParser((text: string, before: readonly string[] = []) => [...before, text]);
  return isNegatable(flag) ? [value, no().hideHelp()] : [value];
}

function placeholder({ kind, form, choices }: Flag): string {
  if (form !== undefined) return form;
  return choices === undefined ? kind : 'choice';
}

/** For a terminal, which shows no Markdown. */
function describe(flag: Flag): string {
  const { kind, default: otherwise } = flag;
  const text = flag.says.replaceAll('`', '');
  const isSaid = otherwise === undefined || (kind === 'boolean' && otherwise === 'false');
  return `${text}${isSaid ? '' : ` (default: ${otherwise})`}`;
}

function refuseTwice(command: Command, { name }: Flag): void {
  let isGiven = false;
  const note = () => {
    if (isGiven)
      command.error(`error: option '--${name}' is given twice; it takes one value`, { exitCode: 2 });
    isGiven = true;
  };
  command.on(`option:${name}`, note);
  command.on(`option:no-${name}`, note);
}
