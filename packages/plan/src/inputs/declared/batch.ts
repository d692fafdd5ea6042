import type { Declaration } from './input.js';

/** Builds that are jobs of AWS Batch. */
export const batch = {
  backend: {
    kind: 'lines',
    of: ['plan'],
    shapes: false,
    default: 'github',
    says: 'Where images are built: `github` (here), `aws-batch`, or lines `linux/arm64=aws-batch` (`default=…` for the rest)',
  },
  'batch-queues': {
    kind: 'lines',
    of: ['plan'],
    shapes: false,
    says: "AWS Batch's job queue for each platform, lines `linux/arm64=queue` (`default=…` for the rest), by name or ARN",
  },
  'batch-job-definition': {
    kind: 'text',
    of: ['plan'],
    shapes: false,
    says: "AWS Batch's job definition, by name, `name:revision` or ARN; see docs/batch.md",
  },
  'batch-region': {
    kind: 'text',
    of: ['plan'],
    shapes: false,
    says: 'Region of AWS Batch; what the environment says by default',
  },
  'batch-role': {
    kind: 'list',
    of: ['plan'],
    shapes: false,
    says: "ARN of the role that speaks with AWS Batch, assumed by the job's identity token, elsewhere by the AWS identity of the machine; of several, each by the one before it",
  },
  'batch-repository': {
    kind: 'text',
    of: ['plan'],
    shapes: false,
    says: 'URL from which a job of AWS Batch fetches the commit; that of this repository by default',
  },
  'batch-git-secret': {
    kind: 'text',
    of: ['plan'],
    shapes: false,
    says: 'Name or ARN of the secret in Secrets Manager with the token that the job fetches the commit with; none for a public repository',
  },
  'batch-timeout-minutes': {
    kind: 'number',
    of: ['plan'],
    shapes: false,
    from: 1,
    to: 7200,
    // The job that waits for it ends after 60 by default, and is to say why first.
    default: '55',
    says: 'Minutes that a job of AWS Batch may take from its submission, waiting for a machine included',
  },
} as const satisfies Declaration;
