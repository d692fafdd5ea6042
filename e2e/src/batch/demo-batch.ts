import { BatchStage } from './batch-stage.js';

async function demo(): Promise<void> {
  const start = performance.now();
  console.log('==> Everything that it takes, on this machine');
  await using stage = await BatchStage.open((line) => console.log(`    ${line}`));
  await stage.commit({
    Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}.txt /\n',
    'amd64.txt': 'x86\n',
    'arm64.txt': 'Graviton\n',
  });
  console.log('==> multiarch build --backend aws-batch: a job for each architecture');
  const built = await stage.multiarch(['build', ...stage.flags('demo')]);
  console.log(built.stderr);
  console.log(built.stdout);
  if (built.exitCode !== 0) throw new Error('the build failed');
  const image = `${stage.registry.host}/org/app:demo`;
  console.log(`==> What ${image} is`);
  console.log((await stage.multiarch(['inspect', image])).stdout);
  console.log('==> The jobs, as AWS Batch describes them');
  for (const { jobName, status, jobQueue, statusReason } of await stage.aws.jobs())
    console.log(`    ${jobName} on ${String(jobQueue).split('/').at(-1)}: ${status} (${statusReason})`);
  console.log(
    `==> Built in ${built.seconds.toFixed(1)} s, ${((performance.now() - start) / 1000).toFixed(1)} s in all`,
  );
}

await demo();
