import { describe, expect, test } from 'vitest';
import { parseRegistryAuths } from './registry-auths.js';

const entry = (registry: string, username = 'user', password = 'hunter2hunter2') =>
  `- registry: ${registry}\n  username: ${username}\n  password: ${password}\n`;

function parse(text: string) {
  const masked: string[] = [];
  return { auths: parseRegistryAuths(text, (secret) => masked.push(secret)), masked };
}

describe('parseRegistryAuths', () => {
  test.each([
    ['nothing', '', []],
    ['an empty document', '# none yet\n', []],
    ['a host', entry('quay.io'), [['quay.io', '']]],
    ['a host with port', entry('registry.example.com:5000'), [['registry.example.com:5000', '']]],
    ['a host and a path', entry('quay.io/org/team'), [['quay.io', 'org/team']]],
    ['a scheme and a slash', entry('https://quay.io/'), [['quay.io', '']]],
    ['Docker Hub by its old address', entry('https://index.docker.io/v1/'), [['docker.io', '']]],
    ['Docker Hub', entry('docker.io'), [['docker.io', '']]],
    ['a path of Docker Hub', entry('docker.io/org'), [['docker.io', 'org']]],
    ['no registry: Docker Hub', '- username: u\n  password: p\n', [['docker.io', '']]],
    ['a scope with what it is for', `${entry('quay.io')}  scope: org/app@push\n`, [['quay.io', 'org/app']]],
    ['a scope that is all of it', `${entry('docker.io')}  scope: "@push"\n`, [['docker.io', '']]],
    ['ECR by what AWS finds', '- registry: public.ecr.aws\n  ecr: auto\n', [['public.ecr.aws', '']]],
    ['GitHub with capitals', entry('ghcr.io/Org'), [['ghcr.io', 'org']]],
    [
      'a host and a path of it',
      entry('quay.io') + entry('quay.io/org'),
      [
        ['quay.io', ''],
        ['quay.io', 'org'],
      ],
    ],
  ])('reads %s', (_name, text, scopes) => {
    expect(parse(text).auths.map(({ host, prefix }) => [host, prefix])).toEqual(scopes);
  });

  test('keeps every value as the text that it is, and masks passwords in both forms', () => {
    const { auths, masked } = parse(
      entry('quay.io', '007', '0123456789') + entry('ghcr.io', '"a # b"', 'yes'),
    );
    expect(auths.map(({ username, password }) => [username, password])).toEqual([
      ['007', '0123456789'],
      ['a # b', 'yes'],
    ]);
    expect(masked).toContain('0123456789');
    expect(masked).toContain(Buffer.from('007:0123456789').toString('base64'));
  });

  test.each([
    ['a mapping', 'registry: quay.io\npassword: hunter2', /line 1: not a list/],
    ['text', 'hunter2', /line 1: not a list/],
    ['a list of texts', '- hunter2', /line 1: an entry is not a mapping/],
    ['no YAML', '- registry: "quay.io\n  password: hunter2', /line \d: not YAML/],
    [
      'an unknown key',
      `${entry('quay.io')}  passwrd: hunter2\n`,
      /line 4: unknown key 'passwrd'; accepted: registry, username, password/,
    ],
    [
      'what is no switch',
      `${entry('quay.io')}  ecr: maybe\n`,
      /line 1: 'ecr' does not have a known value; accepted: auto/,
    ],
    [
      'ECR that is none',
      `${entry('quay.io')}  ecr: true\n`,
      /line 1: 'ecr' is true, and 'registry' is not a host of ECR/,
    ],
    [
      'half an entry of ECR',
      '- registry: public.ecr.aws\n  username: hunter2',
      /line 1: 'password' is missing/,
    ],
    ['ECR as a plain registry', '- registry: public.ecr.aws\n  ecr: false', /line 1: 'username' is missing/],
    ['a secret as key', '- hunter2&hunter2: x', /line 1: unknown key \(not shown/],
    ['a missing key', '- registry: quay.io\n  username: a\n', /line 1: 'password' is missing/],
    ['an empty password', entry('quay.io', 'user', ''), /line 1: 'password' is empty; is the secret set\?/],
    [
      'a list as password',
      '- registry: quay.io\n  username: a\n  password: [hunter2]',
      /line 3: 'password' is not text/,
    ],
    [
      'the same host twice',
      entry('quay.io') + entry('quay.io'),
      /line 4: 'registry' is the one of line 1; accepted: one entry/,
    ],
    [
      'one host in two spellings',
      entry('docker.io') + entry('index.docker.io'),
      /line 4: 'registry' is the one of line 1/,
    ],
    ['a registry that is no host', entry('quay'), /line 1: 'registry' is not a host, or a host and a path/],
    ['a malformed path', entry('quay.io/a//b'), /line 1: 'registry' is not a host/],
    [
      'registry and password exchanged',
      entry('hunter2', 'user', 'quay.io'),
      /line 1: 'registry' is not a host/,
    ],
    ['a password with a path', entry('hunter2.io/A b'), /line 1: 'registry' is not a host/],
    ['a password with a port', entry('a.b:hunter2'), /line 1: 'registry' is not a host/],
    ['an address', entry('https://user:hunter2@quay.io'), /line 1: 'registry' is not a host/],
    [
      'one password twice',
      entry('hunter2.io') + entry('hunter2.io'),
      /line 4: 'registry' is the one of line 1/,
    ],
    ['a colon in the user name', entry('quay.io', '"a:b"'), /line 1: 'username' contains ':'/],
  ])('refuses %s, without showing a value', (_name, text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).not.toThrow(/hunter2/);
  });
});

test.each([
  ['"secret  "', 'secret  '],
  ["' secret'", ' secret'],
  ['secret  ', 'secret'],
  ['|\n    secret\n', 'secret'],
])('the password %j is %j: what is in quotes is meant', (written, password) => {
  const [auth] = parseRegistryAuths(`- registry: ghcr.io\n  username: u\n  password: ${written}\n`, () => {});
  expect(auth?.password).toBe(password);
});
