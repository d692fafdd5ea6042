import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../multiarch.js';
import { type ExampleChanges, readExample, withoutAws } from './example-workflow.js';

const stage = { registry: '127.0.0.1:5001', secret: 'STAGE_AUTHS' };
const prod = { registry: '127.0.0.1:5002', secret: 'PROD_AUTHS' };
const accounts = { '222222222222': stage, '333333333333': prod };
const text = readExample('aws-prod');

test('changes hosts and logins, and nothing else', () => {
  const [before, after] = [parse(text), parse(withoutAws(text, { accounts }))];
  const { uses, permissions, with: inputs, secrets, ...others } = after.jobs.promote;
  expect(others).toEqual({});
  expect({ uses, permissions }).toEqual({
    uses: before.jobs.promote.uses,
    permissions: before.jobs.promote.permissions,
  });
  expect({ ...after, jobs: undefined }).toEqual({ ...before, jobs: undefined });
  const { 'from-identities': from, 'to-identities': to, ...kept } = before.jobs.promote.with;
  expect(inputs).toEqual({
    ...kept,
    'from-images': "${{ inputs.rollback-to == '' && '127.0.0.1:5001/app' || '' }}",
    'to-images': '127.0.0.1:5002/app',
  });
  expect(secrets).toEqual({
    FROM_REGISTRY_AUTHS: '${{ secrets.STAGE_AUTHS }}',
    TO_REGISTRY_AUTHS: '${{ secrets.PROD_AUTHS }}',
  });
  expect([from, to]).not.toContain(undefined);
});

test('adds inputs', () => {
  const changed = parse(withoutAws(text, { accounts, inputs: { platforms: 'linux/amd64' } }));
  expect(changed.jobs.promote.with.platforms).toBe('linux/amd64');
});

const refused: readonly [string, string, ExampleChanges, RegExp][] = [
  [
    'an account that is not known',
    text,
    { accounts: { '222222222222': stage } },
    /account 333333333333 is not one of/,
  ],
  [
    'an account that is not named',
    text,
    { accounts: { ...accounts, '444444444444': prod } },
    /no image is in the registry of account 444444444444/,
  ],
  [
    'a role of another account',
    text.replace('iam::333', 'iam::444'),
    { accounts },
    /to-identities is not one role/,
  ],
  [
    'an identity of another kind',
    text.replace('type: aws-ecr', 'type: gcp-wif'),
    { accounts },
    /is not one role/,
  ],
  [
    'a host without an account',
    text.replace('to-images: 333333333333.dkr.ecr', 'to-images: api.ecr'),
    { accounts },
    /this is left of AWS: api\.ecr/,
  ],
  [
    'a login of another name',
    text.replace('to-identities', 'target-identities'),
    { accounts },
    /this is left of AWS/,
  ],
  ['a call without a login', text.replaceAll('-identities', '-roles'), { accounts }, /logs in nowhere/],
  [
    'an input that is there',
    text,
    { accounts, inputs: { tag: 'v1' } },
    /jobs\.promote\.with has 'tag' already/,
  ],
  ['no workflow', 'on: push', { accounts }, /no workflow with jobs/],
];

test.each(refused)('refuses %s', (_, example, changes, message) => {
  expect(() => withoutAws(example, changes)).toThrow(message);
});

test('every example for AWS alone is one that the tests run', () => {
  const examples = globSync('examples/aws-*.yaml', { cwd: root }).sort();
  expect(examples).toEqual(['dev', 'prod', 'stage'].map((name) => join('examples', `aws-${name}.yaml`)));
});
