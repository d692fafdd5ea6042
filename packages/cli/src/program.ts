import { namesIn, type Request, splitNames } from '@multiarch/plan';
import { Argument, Command } from 'commander';
import { build } from './commands/build.js';
import { completion, shells } from './commands/completion.js';
import { copy } from './commands/copy.js';
import { inspect } from './commands/inspect.js';
import { job } from './commands/job.js';
import { doctor } from './commands/logins/doctor.js';
import { login } from './commands/logins/login.js';
import { make } from './commands/make.js';
import { manifest } from './commands/manifest.js';
import { plan } from './commands/plan.js';
import { promote } from './commands/promote.js';
import { readTree } from './completion/tree.js';
import { environmentHelp } from './flags/environment.js';
import { BY_HAND_NAMES, flagsOf, VERBS, type Verb } from './flags/flag.js';
import { type Given, givenFlags, type Parsed, refuseBeside, refuseWithout } from './flags/given.js';
import { addFlags } from './flags/options.js';
import { readVersion } from './version.js';
import { orCancelled } from './world/cancel.js';
import type { Terminal } from './world/terminal.js';

interface VerbProgram {
  readonly says: string;
  /** Beside its flags: a word that it takes. */
  readonly argument?: Argument;
  run(terminal: Terminal, given: Given, word: string): Promise<void>;
  /** It cleans up, or finishes, by itself when somebody cancels; all others are simply left. */
  readonly endsItself?: true;
  /** What holds when it was cancelled. */
  readonly cancelled?: string;
}

const programs: Readonly<Record<Verb, VerbProgram>> = {
  plan: {
    says: 'Show what a build of this checkout would be',
    run: (terminal, given) =>
      plan(terminal, pick(given, 'plan'), { ...shared(given), byHand: byHand(given) }),
  },
  login: {
    says: 'Log in to the hosts of all images, with secrets from the environment',
    run: (terminal, given) => login(terminal, loginFlags(given)),
  },
  doctor: {
    says: 'Try the logins to the hosts of all images, and a push to each, and change nothing',
    run: (terminal, given) => doctor(terminal, loginFlags(given)),
  },
  build: {
    says: 'Build on this machine, push, and publish what is complete',
    run: runBuild,
    endsItself: true,
    cancelled: 'Nothing was tagged; run again to go on.',
  },
  manifest: {
    says: 'Write final tags from images that are pushed already',
    run: runManifest,
    endsItself: true,
    cancelled: 'Nothing was tagged; run again to go on.',
  },
  promote: {
    says: 'Copy images to another registry, byte for byte, or roll back',
    run: runPromote,
    cancelled: 'Some tags may be written; run again to go on.',
  },
  copy: {
    says: 'Give an image further names, in its repository or in others, byte for byte',
    run: (terminal, given) =>
      copy(terminal, pick(given, 'copy'), { ...shared(given), dryRun: isOn(given, 'dry-run') }),
    cancelled: 'Some tags may be written; run again to go on.',
  },
  inspect: {
    says: 'Show what is behind a reference',
    argument: new Argument('<reference>', 'host/path:tag or host/path@digest'),
    run: (terminal, given, reference) => inspect(terminal, reference, shared(given)),
  },
};

/** The commands, with the names of the actions; their flags are the inputs that are declared for them. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('multiarch')
    .description('Build and publish container images for several platforms')
    .version(readVersion(), '--version', 'print the version')
    .addHelpText('after', '\nLists and lines can be given several times; --x=false is the same as --no-x.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.log.info(text.trimEnd()),
    });
  for (const verb of VERBS) addVerb(program, verb, terminal);
  program
    .command('make')
    .description('Print targets of developers’ builds, for a Makefile: multiarch make > multiarch.mk')
    .action(() => make(terminal));
  program
    .command('completion')
    .description('Print what a shell reads to complete words: source <(multiarch completion bash)')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: string) =>
      completion(
        terminal,
        shell,
        readTree(
          program,
          (verb, flag) =>
            VERBS.filter((each) => each === verb)
              .flatMap(flagsOf)
              .find(({ name }) => name === flag)?.choices ?? [],
        ),
      ),
    );
  program
    .command('job', { hidden: true })
    .description('Build one leg as a job of AWS Batch')
    .addArgument(new Argument('<request>', 'what `backend: aws-batch` has put into the command'))
    .action((request: string) => job(terminal, request));
  return program;
}

/** The last line of a command that was cancelled. */
export function sayCancelled(verb: string): string {
  const known = VERBS.find((each) => each === verb);
  const holds = known === undefined ? undefined : programs[known].cancelled;
  return ['Cancelled.', holds].filter(Boolean).join(' ');
}

function addVerb(program: Command, verb: Verb, terminal: Terminal): void {
  const { says, argument, run, endsItself = false } = programs[verb];
  const start = (given: Given, word: string) => {
    const running = run(terminal, given, word);
    return endsItself ? running : orCancelled(terminal.signal, running);
  };
  const flags = flagsOf(verb);
  const command = addFlags(program.command(verb).description(says), flags);
  command.addHelpText('after', environmentHelp(verb));
  if (argument === undefined) command.action((parsed: Parsed) => start(givenFlags(parsed, flags), ''));
  else
    command
      .addArgument(argument)
      .action((word: string, parsed: Parsed) => start(givenFlags(parsed, flags), word));
}

async function runBuild(terminal: Terminal, given: Given): Promise<void> {
  refuseBeside(given, 'plan', [...namesIn('plan'), ...BY_HAND_NAMES]);
  if (isOn(given, 'dry-run')) refuseBeside(given, 'dry-run', ['report', 'output']);
  await build(terminal, pick(given, 'plan'), {
    ...optional('plan', given.plan),
    ...optional('report', given.report),
    ...optional('output', given.output),
    image: (name) => given[name] ?? '',
    byHand: byHand(given),
    legs: splitNames(given.leg ?? '').map(Number),
    dryRun: isOn(given, 'dry-run'),
    json: isOn(given, 'json'),
  });
}

async function runManifest(terminal: Terminal, given: Given): Promise<void> {
  refuseBeside(given, 'plan', namesIn('manifest'));
  refuseWithout(given, 'plan', ['report']);
  await manifest(terminal, pick(given, 'manifest'), {
    ...shared(given),
    ...optional('plan', given.plan),
    reports: (given.report ?? '').split('\n').filter((file) => file !== ''),
    dryRun: isOn(given, 'dry-run'),
    verify: isOn(given, 'verify'),
  });
}

async function runPromote(terminal: Terminal, given: Given): Promise<void> {
  refuseBeside(given, 'rollback-to', ['from-docker-config']);
  await promote(terminal, pick(given, 'promotion'), {
    ...shared(given),
    ...optional('fromDockerConfig', given['from-docker-config']),
    ...optional('toDockerConfig', given['to-docker-config']),
    dryRun: isOn(given, 'dry-run'),
  });
}

function loginFlags(given: Given) {
  return {
    ...shared(given),
    images: given.images ?? '',
    optionalImages: given['optional-images'] ?? '',
    ...optional('registryIdentities', given['registry-identities']),
  };
}

/** The flags that are inputs of a request. */
function pick(given: Given, request: Request): Given {
  const names: readonly string[] = namesIn(request);
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

/** What flags say of what started this. */
function byHand(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => BY_HAND_NAMES.includes(name)));
}

function isOn(given: Given, name: string): boolean {
  return given[name] === 'true';
}

function shared(given: Given): { insecureRegistries: readonly string[]; json: boolean } {
  return { insecureRegistries: splitNames(given['insecure-registries'] ?? ''), json: isOn(given, 'json') };
}

function optional<const K extends string>(
  name: K,
  value: string | undefined,
): { readonly [name in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [name in K]: string });
}
