/**
 * Makes lines that others wrote safe for the log of a CI job, in which runners look for commands: `::name …::` at the
 * start of a line, behind blanks (GitHub: `ActionCommand.TryParseV2` in actions/runner), and `##[name …]` anywhere in
 * one (`TryParse`), of which Azure Pipelines and TeamCity have `##vso[…]` and `##teamcity[…]`. All are parted by a
 * blank, so that people still read what was printed.
 *
 * A carriage return and the other characters at which a reader, or a terminal, begins a line are taken as line ends.
 */
export function defuse(text: string): string {
  return text
    .replace(/#(?=#\w*\[)/g, '# ')
    .replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, '$1$2: ');
}
