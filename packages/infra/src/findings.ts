import { Stack, Token, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why a finding of cdk-nag is meant to be so, for what is made here and below it. */
export function acknowledge(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id: `AwsSolutions-${id}`, reason });
}

/** Why a role may do something to more than one resource: to all there are, or to those of a service that match. */
export function acknowledgeWildcards(scope: IConstruct, wildcards: Readonly<Record<string, string>>): void {
  const { region, account } = Stack.of(scope);
  const [place, owner] = [known(region, 'Region'), known(account, 'AccountId')];
  for (const [resource, reason] of Object.entries(wildcards)) {
    const [service, ...rest] = resource.split(':');
    const arn = `arn:<AWS::Partition>:${service}:${place}:${owner}:${rest.join(':')}`;
    acknowledge(scope, `IAM5[Resource::${resource === '*' ? '*' : arn}]`, reason);
  }
}

/** As cdk-nag writes what only CloudFormation knows. */
function known(text: string, name: string): string {
  return Token.isUnresolved(text) ? `<AWS::${name}>` : text;
}
