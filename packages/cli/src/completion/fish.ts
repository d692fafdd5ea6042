import type { FlagWords, VerbWords } from './tree.js';

/** What fish reads: `multiarch completion fish | source`. */
export function fishCompletion(verbs: readonly VerbWords[]): string {
  const lines = verbs.flatMap(({ name, says, flags, words }) => {
    const inVerb = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c multiarch -f -n __fish_use_subcommand -a ${name} -d ${quote(says)}`,
      ...flags.map((flag) => `complete -c multiarch ${inVerb} ${specOf(flag)}`),
      ...(words.length > 0 ? [`complete -c multiarch -f ${inVerb} -a '${words.join(' ')}'`] : []),
    ];
  });
  return `# multiarch completion fish\n${lines.join('\n')}\n`;
}

function specOf({ name, says, value }: FlagWords): string {
  const long = `-l ${name.replace(/^--/, '')} -d ${quote(says)}`;
  if (value === 'none') return `-f ${long}`;
  if (value === 'file') return `-r -F ${long}`;
  if (value === 'folder') return `-x ${long} -a '(__fish_complete_directories)'`;
  return value === 'any' ? `-x ${long}` : `-x ${long} -a '${value.join(' ')}'`;
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
