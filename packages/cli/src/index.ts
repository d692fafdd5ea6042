export { runCli } from './cli.js';
export { openTerminal, type Terminal } from './terminal.js';
