import { MANIFEST_INPUT_NAMES, PROMOTE_INPUT_NAMES } from '@multiarch/lifecycle';
import { INPUT_NAMES, type RawInputs } from '@multiarch/plan';
import { Command, Option } from 'commander';
import { build } from './commands/build.js';
import { doctor } from './commands/doctor.js';
import { inspect } from './commands/inspect.js';
import { login } from './commands/login.js';
import { manifest } from './commands/manifest.js';
import { plan } from './commands/plan.js';
import { promote } from './commands/promote.js';
import type { Terminal } from './terminal.js';

/** Inputs that only steer the GitHub workflow itself. */
const WORKFLOW_ONLY: ReadonlySet<string> = new Set([
  'fetch-depth',
  'submodules',
  'lfs',
  'free-space',
  'small-runner',
  'timeout-minutes',
]);

type Flags = Readonly<Record<string, unknown>>;

/** The commands, with the names and flags of the actions and their inputs. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('multiarch')
    .description('Build and publish container images for several platforms')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.log.info(text.trimEnd()),
    });
  const planned = INPUT_NAMES.filter((name) => !WORKFLOW_ONLY.has(name));

  withInputs(program.command('plan').description('Show what a build of this checkout would be'), planned)
    .option('--json', 'print the plan document', false)
    .action((flags: Flags) => plan(terminal, inputsOf(flags, planned), { json: flags.json === true }));

  for (const [name, command, description] of [
    ['login', login, 'Log in to the hosts of all images, with secrets from the environment'],
    ['doctor', doctor, 'Try the logins to the hosts of all images, and a push to each, and change nothing'],
  ] as const)
    program
      .command(name)
      .description(description)
      .requiredOption('--images <list>', 'images, separated by commas')
      .option('--registry-identities <yaml>', 'identities without stored passwords')
      .option('--insecure-registries <list>', 'hosts that are spoken to in plain HTTP')
      .option('--json', 'print what was done as JSON', false)
      .action((flags: Flags) =>
        command(terminal, {
          images: String(flags.images),
          ...optionalText('registryIdentities', flags.registryIdentities),
          ...shared(flags),
        }),
      );

  withInputs(
    program.command('build').description('Build on this machine, push, and publish what is complete'),
    planned,
  )
    .option('--plan <file>', 'build this plan instead of making one')
    .option('--leg <number...>', 'build only these legs, and publish nothing')
    .option('--report <file>', 'write the leg reports here')
    .option('--dry-run', 'show the plan, do nothing', false)
    .option('--json', 'print the result as JSON', false)
    .action((flags: Flags) =>
      build(terminal, inputsOf(flags, planned), {
        ...optionalText('plan', flags.plan),
        ...optionalText('report', flags.report),
        legs: many(flags.leg).map(Number),
        dryRun: flags.dryRun === true,
        json: flags.json === true,
      }),
    );

  withInputs(
    program.command('manifest').description('Write final tags from images that are pushed already'),
    MANIFEST_INPUT_NAMES,
  )
    .option('--plan <file>', 'publish the legs of this plan')
    .option('--report <file...>', 'files with leg reports, with --plan')
    .option('--insecure-registries <list>', 'hosts that are spoken to in plain HTTP')
    .option('--dry-run', 'check everything, write nothing', false)
    .option('--json', 'print the result as JSON', false)
    .action((flags: Flags) =>
      manifest(terminal, inputsOf(flags, MANIFEST_INPUT_NAMES), {
        ...optionalText('plan', flags.plan),
        ...shared(flags),
        reports: many(flags.report),
        dryRun: flags.dryRun === true,
      }),
    );

  withInputs(
    program.command('promote').description('Copy images to another registry, byte for byte, or roll back'),
    PROMOTE_INPUT_NAMES,
  )
    .option('--from-docker-config <folder>', "folder of a config.json with the source's login")
    .option('--to-docker-config <folder>', "folder of a config.json with the target's login")
    .option('--insecure-registries <list>', 'hosts that are spoken to in plain HTTP')
    .option('--dry-run', 'check everything, write nothing', false)
    .option('--json', 'print the result as JSON', false)
    .action((flags: Flags) =>
      promote(terminal, inputsOf(flags, PROMOTE_INPUT_NAMES), {
        ...optionalText('fromDockerConfig', flags.fromDockerConfig),
        ...optionalText('toDockerConfig', flags.toDockerConfig),
        ...shared(flags),
        dryRun: flags.dryRun === true,
      }),
    );

  program
    .command('inspect')
    .description('Show what is behind a reference')
    .argument('<reference>', 'host/path:tag or host/path@digest')
    .option('--insecure-registries <list>', 'hosts that are spoken to in plain HTTP')
    .option('--json', 'print as JSON', false)
    .action((reference: string, flags: Flags) => inspect(terminal, reference, shared(flags)));

  return program;
}

/** One flag for each input, under the input's own name. */
function withInputs(command: Command, names: readonly string[]): Command {
  for (const name of names) command.addOption(new Option(`--${name} <value>`, `as the input '${name}'`));
  return command;
}

/** The inputs that were given, under their own names: Commander has them in camel case. */
function inputsOf(flags: Flags, names: readonly string[]): RawInputs {
  const given = names.map((name) => [
    name,
    flags[name.replace(/-(.)/g, (_, next: string) => next.toUpperCase())],
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function shared(flags: Flags): { insecureRegistries: readonly string[]; json: boolean } {
  const hosts = String(flags.insecureRegistries ?? '').split(/[,\s]+/);
  return { insecureRegistries: hosts.filter((host) => host !== ''), json: flags.json === true };
}

function optionalText<const K extends string>(name: K, value: unknown): { readonly [name in K]?: string } {
  return typeof value === 'string' ? ({ [name]: value } as { readonly [name in K]: string }) : {};
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
