import type { FlagWords, VerbWords } from './tree.js';

/** What `source <(multiarch completion bash)` reads. It needs nothing but bash. */
export function bashCompletion(verbs: readonly VerbWords[]): string {
  const values = verbs.flatMap(({ name, flags }) =>
    flags
      .filter(({ value }) => value !== 'none')
      .map((flag) => `    '${name} ${flag.name}') ${complete(flag)} ;;`),
  );
  const words = verbs.map(
    ({ name, flags, words: own }) =>
      `    ${name}) words='${[...flags.map((flag) => flag.name), ...own].join(' ')}' ;;`,
  );
  return `# multiarch completion bash
_multiarch() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} verb='' words=''
  ((COMP_CWORD > 1)) && verb=\${COMP_WORDS[1]}
  COMPREPLY=()
  case "$verb $before" in
${values.join('\n')}
  esac
  case $verb in
    '') words='${verbs.map(({ name }) => name).join(' ')} --help --version' ;;
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _multiarch multiarch
`;
}

/** What may follow a flag; with anything, nothing is offered. */
function complete({ value }: FlagWords): string {
  if (value === 'file') return `COMPREPLY=($(compgen -f -- "$word")); return`;
  if (value === 'folder') return `COMPREPLY=($(compgen -d -- "$word")); return`;
  if (typeof value === 'string') return 'return';
  return `COMPREPLY=($(compgen -W '${value.join(' ')}' -- "$word")); return`;
}
