import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll } from 'vitest';

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
