import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { REGISTRY_AUTHS, readSources, type Sources } from '@multiarch/credentials';
import { mask, readList, unseal } from '@multiarch/door';
import { type ImageName, invalidInput, parseReference } from '@multiarch/oci';
import { parsePlan } from '@multiarch/plan';

interface Inputs {
  readonly images: readonly ImageName[];
  readonly optionalImages: readonly ImageName[];
  readonly sources: Sources;
  readonly insecureRegistries: readonly string[];
  readonly verify: boolean;
  readonly signIn: boolean;
  readonly everything: boolean;
  readonly optional: boolean;
  readonly logout: boolean;
}

/** Inputs with lists of registries, each enough without an image. */
const LISTS = ['registry-auths', 'registry-auth', 'registry-identities'];

/** @throws MultiarchError `INVALID_INPUT` */
export function readInputs(): Inputs {
  const sources = readSources(readValue, process.env, mask, readEvent());
  const plan = core.getInput('plan');
  const {
    images: planned,
    optionalImages: spared = [],
    insecureRegistries,
  } = plan === '' ? { images: [], insecureRegistries: [] } : parsePlan(unseal(plan, 'plan'));
  const images = [...planned, ...readList('images')].map((image) => parseReference(image, 'images'));
  const optionalImages = [...spared, ...readList('optional-images')].map((image) =>
    parseReference(image, 'optional-images'),
  );
  const isAlone = [...LISTS, 'registry', 'username', 'password'].every((name) => core.getInput(name) === '');
  if (images.length === 0 && isAlone)
    throw invalidInput('images', 'no image is named', 'host/path, e.g. ghcr.io/org/app');
  return {
    images,
    optionalImages,
    sources,
    insecureRegistries: [...insecureRegistries, ...readList('insecure-registries')],
    verify: readSwitch('verify', false),
    signIn: readSwitch('sign-in', true),
    everything: readSwitch('everything', true),
    optional: readSwitch('optional', false),
    logout: readSwitch('logout', true),
  };
}

/** Each secret has an input of its name in lower case with dashes; the secret's own name is accepted too. */
function readValue(name: string): string {
  // Of a list the indentation counts.
  const get = (input: string) => core.getInput(input, { trimWhitespace: !LISTS.includes(input) });
  const input = name.toLowerCase().replaceAll('_', '-');
  const own = get(input) || core.getInput(name);
  if (name !== REGISTRY_AUTHS) return own;
  const other = get('registry-auth');
  if (own.trim() !== '' && other.trim() !== '')
    throw invalidInput('registry-auth', 'registry-auths is given as well', 'one of the two');
  return own || other || readSingle();
}

/** The inputs of `docker/login-action` for one registry, as a list of one; its `ecr: auto` is ours, too. */
function readSingle(): string {
  const [registry, username, password, ecr] = ['registry', 'username', 'password', 'ecr'].map((name) =>
    core.getInput(name),
  );
  if (!registry && !username && !password) return '';
  return JSON.stringify([{ registry, username, password, ...(ecr ? { ecr } : {}) }]);
}

function readSwitch(name: string, otherwise: boolean): boolean {
  const value = core.getInput(name).toLowerCase();
  if (!['', 'true', 'false'].includes(value))
    throw invalidInput(name, `'${value}' is not true or false`, 'true, false');
  return value === '' ? otherwise : value === 'true';
}

function readEvent(): unknown {
  const { GITHUB_EVENT_PATH: path } = process.env;
  return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
