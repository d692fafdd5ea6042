import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '../findings.js';

/**
 * A secret that holds no token yet: until somebody writes one, jobs say so. No token passes through a template.
 */
export function makeGitSecret(scope: Construct, name: string): secretsmanager.Secret {
  const secret = new secretsmanager.Secret(scope, 'GitToken', {
    secretName: name,
    description:
      'Token that reads the repositories which multiarch builds: {"token": "..."}, or the token alone',
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ token: '' }),
      generateStringKey: 'unused',
    },
  });
  acknowledge(secret, 'SMG4', 'No service of AWS can rotate a token of a Git server.');
  return secret;
}
