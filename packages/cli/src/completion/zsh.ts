import type { FlagWords, VerbWords } from './tree.js';

/** What zsh reads as a file `_multiarch` in its `fpath`, or by `source <(multiarch completion zsh)`. */
export function zshCompletion(verbs: readonly VerbWords[]): string {
  const described = verbs.map(({ name, says }) => `    ${quote(`${name}:${says}`)}`);
  const cases = verbs.map(({ name, flags, words }) => {
    const specs = [...flags.map(specOf), ...(words.length > 0 ? [`'1:word:(${words.join(' ')})'`] : [])];
    return `    ${name}) _arguments ${specs.map((spec) => `\\\n      ${spec}`).join(' ')} ;;`;
  });
  return `#compdef multiarch
# multiarch completion zsh
_multiarch() {
  local -a verbs=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe 'command' verbs
    return
  fi
  local verb=$words[2]
  shift words
  ((CURRENT--))
  case $verb in
${cases.join('\n')}
  esac
}
(( $+functions[compdef] )) && compdef _multiarch multiarch
`;
}

function specOf({ name, says, value }: FlagWords): string {
  const action =
    value === 'none'
      ? ''
      : value === 'file'
        ? ':file:_files'
        : value === 'folder'
          ? ':folder:_files -/'
          : value === 'any'
            ? ':value: '
            : `:value:(${value.join(' ')})`;
  return quote(`*${name}[${says.replace(/[[\]:\\]/g, '\\$&')}]${action}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
