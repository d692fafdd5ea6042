import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, parse, parseDocument, visit } from 'yaml';
import { root } from '../multiarch.js';

/** What stands on this machine for an AWS account. */
export interface AccountStandIn {
  /** `host:port` of the registry that stands for the account's. */
  readonly registry: string;
  /** The caller's secret that holds the login to it. */
  readonly secret: string;
}

export interface ExampleChanges {
  /** Twelve digits → what stands for them: the accounts that the example is expected to name, all and no others. */
  readonly accounts: Readonly<Record<string, AccountStandIn>>;
  /** Further inputs of its calls, which they must not have already. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
}

/** Inputs that need AWS, and the secret of the same workflow that takes a login with a password instead. */
const LOGINS = {
  'registry-identities': 'REGISTRY_AUTHS',
  'from-identities': 'FROM_REGISTRY_AUTHS',
  'to-identities': 'TO_REGISTRY_AUTHS',
};

const HOSTS = /\b(\d{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\b/g;

/** The text of a workflow in `examples/`. */
export function readExample(name: string): string {
  return readFileSync(join(root, 'examples', `${name}.yaml`), 'utf8');
}

/**
 * An example for AWS as it can run without AWS: other registries, and logins by secret in place of roles. Everything
 * else stays as it is written.
 *
 * @throws Error when the example is not what is expected, so that none is run that was not understood
 */
export function withoutAws(text: string, { accounts, inputs = {} }: ExampleChanges): string {
  const document = parseDocument(text);
  const jobs = document.get('jobs');
  if (document.errors.length > 0 || !isMap(jobs)) throw new Error(`no workflow with jobs:\n${text}`);
  for (const { key } of jobs.items) {
    const path = ['jobs', String(key)];
    replaceLogins(document, path, accounts);
    addInputs(document, [...path, 'with'], inputs);
  }
  replaceHosts(document, accounts);
  // Unfolded: an expression stays on its line.
  return document.toString({ lineWidth: 0 });
}

function replaceLogins(
  document: Document,
  job: readonly string[],
  accounts: ExampleChanges['accounts'],
): void {
  const given = Object.entries(LOGINS).filter(([input]) => document.hasIn([...job, 'with', input]));
  if (given.length === 0)
    throw new Error(`${job.join('.')} logs in nowhere, by ${Object.keys(LOGINS).join(', ')}`);
  for (const [input, secret] of given) {
    const account = accountOf(input, String(document.getIn([...job, 'with', input])));
    const { secret: own } = standInOf(account, accounts);
    document.deleteIn([...job, 'with', input]);
    if (document.hasIn([...job, 'secrets', secret]))
      throw new Error(`${job.join('.')} has ${secret} already`);
    document.setIn([...job, 'secrets', secret], `\${{ secrets.${own} }}`);
  }
}

/** The account of the one identity in this list; its role must be of the same account. */
function accountOf(input: string, list: string): string {
  const identities: unknown = parse(list);
  const [identity, ...others] = Array.isArray(identities) ? (identities as Record<string, unknown>[]) : [];
  const host = /^(\d{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/.exec(String(identity?.registry));
  const role = /^arn:aws:iam::(\d{12}):role\//.exec(String(identity?.['role-to-assume']));
  const isUnderstood = identity?.type === 'aws-ecr' && others.length === 0 && host !== null;
  if (!isUnderstood || host[1] !== role?.[1])
    throw new Error(`${input} is not one role and the registry of one account:\n${list}`);
  return host[1] ?? '';
}

function addInputs(
  document: Document,
  path: readonly string[],
  inputs: NonNullable<ExampleChanges['inputs']>,
): void {
  for (const [name, value] of Object.entries(inputs)) {
    if (document.hasIn([...path, name])) throw new Error(`${path.join('.')} has '${name}' already`);
    document.setIn([...path, name], value);
  }
}

function replaceHosts(document: Document, accounts: ExampleChanges['accounts']): void {
  const seen = new Set<string>();
  const replace = (text: string) =>
    text.replaceAll(HOSTS, (_host, account: string) => {
      seen.add(account);
      return standInOf(account, accounts).registry;
    });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'string') return;
      const text = replace(node.value);
      if (/aws|\d{12}/.test(text)) throw new Error(`this is left of AWS: ${text}`);
      node.value = text;
    },
  });
  const unnamed = Object.keys(accounts).filter((account) => !seen.has(account));
  if (unnamed.length > 0) throw new Error(`no image is in the registry of account ${unnamed.join(', ')}`);
}

function standInOf(account: string, accounts: ExampleChanges['accounts']): AccountStandIn {
  const found = Object.hasOwn(accounts, account) ? accounts[account] : undefined;
  if (found === undefined)
    throw new Error(`account ${account} is not one of ${Object.keys(accounts).join(', ')}`);
  return found;
}
