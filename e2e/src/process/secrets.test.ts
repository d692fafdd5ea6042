import { startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { allSecrets, SECRET_FORMS } from './secret-forms.js';
import { runProcesses } from './workflow-process.js';

test.each(SECRET_FORMS.map((form) => [form.title, form] as const))(
  'a release with %s is published, and all outputs arrive',
  async (_, form) => {
    const { path, password = 'correct horse battery staple' } = form;
    await using registry = await startTestRegistry({ users: { bot: password } });
    await using docker = await startFakeDocker([[registry, path]]);
    await using checkout = await sampleCheckout();
    const target = { host: registry.host, user: 'bot', password };
    const image = `${registry.host}/${path}`;
    const secrets = allSecrets(form, target);
    const { jobs, outputs, log } = await runProcesses({
      workflow: 'build',
      inputs: {
        ...{ images: image, cache: 'none', runners: 'default=ubuntu-24.04', emulation: true },
        variants: 'cpu',
      },
      secrets,
      event: tagPushed('v1.2.3'),
      cwd: checkout.folder,
      env: { PATH: docker.PATH },
    });
    const red = jobs.filter(({ result }) => result === 'failure').map(({ id }) => id);
    expect({ red, legs: jobs.filter(({ id }) => id === 'build').length }, log).toEqual({ red: [], legs: 2 });
    const digest = registry.tags[`${path}:v1.2.3-cpu`];
    const reason = 'Tag v1.2.3 was pushed.';
    expect(outputs).toMatchObject({ mode: 'release', reason, tag: 'v1.2.3', digest, kept: '' });
    expect(outputs.tags?.split('\n').sort()).toEqual([`${image}:latest-cpu`, `${image}:v1.2.3-cpu`]);
    expect(JSON.parse(outputs.result ?? '')).toMatchObject({ mode: 'release', variants: [{ digest }] });
    // Masks of one's own: what is longer than a name and was not handed out by us.
    expect(log).not.toContain(password.length > 8 ? password : `password: ${password}`);
  },
);

test('the job that plans is sent no secret', async () => {
  await using registry = await startTestRegistry();
  await using docker = await startFakeDocker([[registry, 'octo-org/octo-app']]);
  await using checkout = await sampleCheckout();
  const secrets = {
    DOCKER_USERNAME: 'v1.2.3',
    DOCKER_TOKEN: 'release',
    REGISTRY_AUTHS: '-',
    GAR_PUSH_TOKEN: '{',
  };
  const { jobs } = await runProcesses({
    workflow: 'build',
    inputs: { images: `${registry.host}/octo-org/octo-app`, push: false, cache: 'none' },
    secrets,
    event: tagPushed('v1.2.3'),
    cwd: checkout.folder,
    env: { PATH: docker.PATH },
  });
  expect(jobs.find(({ id }) => id === 'plan')).toMatchObject({ result: 'success', warnings: [] });
});
