import { type App, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';

/** A region of each partition. */
export const REGIONS = [
  ['aws', 'us-east-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-cn', 'cn-north-1'],
] as const;

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
