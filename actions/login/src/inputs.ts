import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { REGISTRY_AUTHS, readSources, type Sources } from '@multiarch/credentials';
import { mask, readList, unseal } from '@multiarch/door';
import { type ImageName, invalidInput, parseReference } from '@multiarch/oci';
import { parsePlan } from '@multiarch/plan';

interface Inputs {
  readonly images: readonly ImageName[];
  readonly sources: Sources;
  readonly insecureRegistries: readonly string[];
  readonly verify: boolean;
  readonly logout: boolean;
}

/** Inputs with lists of registries, each enough without an image. */
const LISTS = ['registry-auths', 'registry-auth', 'registry-identities'];

/** @throws MultiarchError `INVALID_INPUT` */
export function readInputs(): Inputs {
  const sources = readSources(readValue, process.env, mask, readEvent());
  const plan = core.getInput('plan');
  const { images: planned, insecureRegistries } =
    plan === '' ? { images: [], insecureRegistries: [] } : parsePlan(unseal(plan, 'plan'));
  const images = [...planned, ...readList('images')].map((image) => parseReference(image, 'images'));
  if (images.length === 0 && LISTS.every((name) => core.getInput(name) === ''))
    throw invalidInput('images', 'no image is named', 'host/path, e.g. ghcr.io/org/app');
  return {
    images,
    sources,
    insecureRegistries: [...insecureRegistries, ...readList('insecure-registries')],
    verify: readSwitch('verify', false),
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
  return own || other;
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
