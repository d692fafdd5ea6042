import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@multiarch/plan';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll } from 'vitest';
import { makeApp } from './app/app.js';
import { readSettings } from './app/settings.js';

/** A region of each partition. */
export const REGIONS = [
  ['aws', 'us-east-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-cn', 'cn-north-1'],
] as const;

/** Makes apps whose output goes with the tests of this file; CDK leaves its own. */
export function openApps(): () => App {
  const folder = mkdtempSync(join(tmpdir(), 'multiarch-cdk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => new App({ analyticsReporting: false, outdir: mkdtempSync(join(folder, 'out-')) });
}

/** What the app makes of arguments of its command: templates, by their paths, which go with the tests of this file. */
export function openTemplates(): (args: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'multiarch-infra-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (args) => {
    const output = mkdtempSync(join(folder, 'out-'));
    const settings = readSettings([...args, '--output', output]);
    makeApp(settings).synth();
    return join(output, `${settings.stack}.template.json`);
  };
}

/** The only stack of an app, as what CloudFormation would read. */
export function templateOf(app: App): Template {
  const [stack] = app.node.children.filter((child) => Stack.isStack(child));
  if (stack === undefined) throw new Error('there is no stack');
  return Template.fromStack(stack);
}

/** Lets cdk-nag look at all of it when it is synthesised, which then fails for what is not meant to be so. */
export function check(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const;
export const INDEX = digest('a');
export const AMD64 = digest('b');
export const ARM64 = digest('c');

/** As `publish` writes it, of one variant that is in these repositories. */
export function resultOf(
  images: readonly string[],
  platforms: readonly string[] = ['linux/amd64', 'linux/arm64'],
) {
  return {
    schemaVersion: 1,
    variants: [
      {
        name: '',
        stitched: true,
        digest: INDEX,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        size: 1,
        images: images.map((image) => ({ image, ref: `${image}@${INDEX}`, tags: ['1.2.3'] })),
        platforms: platforms.map((platform) => ({
          platform,
          digest: platform === 'linux/arm64' ? ARM64 : AMD64,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          size: 1,
          reused: false,
          attestations: [],
        })),
      },
    ],
  } as unknown as Result;
}

/** Of a repository of ECR. */
export const hostIn = (region: string) =>
  `123456789012.dkr.ecr.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
