import { Agent } from 'node:https';
import type { Environment } from '@multiarch/oci';
import { nodeProxies, proxiesOf } from '@multiarch/oci/network';
import type { BatchPort, JobAnswer } from './port.js';

/** Where Batch writes logs unless the job's definition says otherwise. */
const LOG_GROUP = '/aws/batch/job';

/**
 * AWS Batch and CloudWatch Logs by the SDK, which is loaded here alone. Each call is made once: SubmitJob has no token that
 * would make a second one harmless, and whoever polls asks again anyhow.
 *
 * @param keys asked again before those that it gave end; absent: the environment's, or what the SDK finds
 */
export async function connectBatch(
  region: string,
  environment: Environment,
  keys?: () => Promise<BatchKeys>,
): Promise<BatchPort> {
  const [batch, logs] = await Promise.all([
    import('@aws-sdk/client-batch'),
    import('@aws-sdk/client-cloudwatch-logs'),
  ]);
  const settings = (service: string) => {
    const endpoint = environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL;
    return {
      region,
      maxAttempts: 1,
      requestHandler: {
        connectionTimeout: 5_000,
        requestTimeout: 15_000,
        // The SDK knows no proxies.
        httpsAgent: new Agent({ keepAlive: true, proxyEnv: { ...nodeProxies(proxiesOf(environment)) } }),
      },
      ...(endpoint ? { endpoint } : {}),
      ...(keys === undefined ? keysOf(environment) : { credentials: keys }),
    };
  };
  const jobs = new batch.BatchClient(settings('BATCH'));
  const lines = new logs.CloudWatchLogsClient(settings('CLOUDWATCH_LOGS'));
  return {
    submit: async ({ name, queue, definition, command, attemptSeconds }) => {
      const input = {
        jobName: name,
        jobQueue: queue,
        jobDefinition: definition,
        containerOverrides: { command: [...command] },
        timeout: { attemptDurationSeconds: attemptSeconds },
      };
      const { jobId } = await jobs.send(new batch.SubmitJobCommand(input));
      if (!jobId) throw new Error('AWS Batch answered without the id of a job');
      return jobId;
    },
    describe: async (id) => {
      const answer = await jobs.send(new batch.DescribeJobsCommand({ jobs: [id] }));
      const [job] = answer.jobs ?? [];
      return job === undefined ? undefined : toAnswer(job);
    },
    terminate: async (id, reason) => {
      await jobs.send(new batch.TerminateJobCommand({ jobId: id, reason }));
    },
    readLog: async ({ group, stream }, token) => {
      const { events = [], nextForwardToken } = await lines.send(
        new logs.GetLogEventsCommand({
          logGroupName: group,
          logStreamName: stream,
          startFromHead: true,
          ...(token === undefined ? {} : { nextToken: token }),
        }),
      );
      return {
        lines: events.map(({ message = '' }) => message),
        ...(nextForwardToken === undefined ? {} : { token: nextForwardToken }),
      };
    },
    [Symbol.dispose]: () => {
      jobs.destroy();
      lines.destroy();
    },
  };
}

interface BatchKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Keys that this environment has; absent, the SDK looks for an identity wherever it is used to. */
function keysOf({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
}: Environment) {
  if (!accessKeyId || !secretAccessKey) return {};
  return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } };
}

interface DescribedJob {
  readonly status?: string | undefined;
  readonly statusReason?: string | undefined;
  readonly container?:
    | {
        readonly exitCode?: number | undefined;
        readonly reason?: string | undefined;
        readonly logStreamName?: string | undefined;
        readonly logConfiguration?:
          | { readonly options?: Readonly<Record<string, string>> | undefined }
          | undefined;
      }
    | undefined;
}

function toAnswer({ status = '', statusReason, container = {} }: DescribedJob): JobAnswer {
  const { exitCode, reason, logStreamName: stream, logConfiguration } = container;
  const group = logConfiguration?.options?.['awslogs-group'] ?? LOG_GROUP;
  return {
    status,
    ...(statusReason ? { statusReason } : {}),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(reason ? { reason } : {}),
    ...(stream ? { log: { group, stream } } : {}),
  };
}
