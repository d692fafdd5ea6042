/**
 * Makes lines that others wrote safe for a runner's log, which takes two forms in it for commands: `::name …::` at the
 * start of a line, behind blanks (`ActionCommand.TryParseV2` in actions/runner), and `##[name …]` anywhere in one
 * (`TryParse`). Both are parted by a blank, so that people still read what was printed.
 *
 * A carriage return and the other characters at which a reader, or a terminal, begins a line are taken as line ends.
 */
export function defuse(text: string): string {
  return text.replace(/#(?=#\[)/g, '# ').replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, '$1$2: ');
}
