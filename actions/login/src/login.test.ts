import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Job, runAction, type StepResult, startJob } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';

const { privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const garKey = Buffer.from(
  JSON.stringify({
    type: 'service_account',
    client_email: 'push@project.iam.gserviceaccount.com',
    private_key: privateKey,
  }),
).toString('base64');

const TOKEN = 'ghs_jobtoken';
const basic = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const homeOf = (job: Job) => join(job.home, '.docker', 'config.json');
/** What the steps after this one read. */
const configOf = ({ env }: StepResult) => join(env.DOCKER_CONFIG ?? '', 'config.json');

describe('login', () => {
  test('takes a call of multi-repository-login as it is, and tells no secret', async () => {
    await using job = await startJob({ token: TOKEN, env: { GITHUB_ACTOR: 'OctoCat' } });
    const result = await job.step({
      action: 'login',
      inputs: {
        images: 'ghcr.io/Org/App, us-central1-docker.pkg.dev/p/r/app,org/app',
        GAR_PUSH_TOKEN: garKey,
        DOCKER_USERNAME: 'hubber',
        DOCKER_TOKEN: 'hub-secret',
      },
    });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
    expect(JSON.parse(result.outputs.registries ?? '')).toEqual([
      { host: 'ghcr.io', identity: 'octocat', how: 'GITHUB_TOKEN' },
      {
        host: 'us-central1-docker.pkg.dev',
        identity: 'push@project.iam.gserviceaccount.com',
        how: 'GAR_PUSH_TOKEN',
      },
      { host: 'docker.io', identity: 'hubber', how: 'DOCKER_USERNAME and DOCKER_TOKEN' },
    ]);
    expect(JSON.parse(await readFile(configOf(result), 'utf8'))).toEqual({
      auths: {
        'ghcr.io': { auth: basic(`octocat:${TOKEN}`) },
        'us-central1-docker.pkg.dev': { auth: basic(`_json_key_base64:${garKey}`) },
        'https://index.docker.io/v1/': { auth: basic('hubber:hub-secret') },
      },
    });
    expect((await stat(configOf(result))).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(configOf(result)))).mode & 0o777).toBe(0o700);
    expect(await readdir(job.home)).toEqual([]);

    const secrets = ['hub-secret', garKey, basic('hubber:hub-secret'), basic(`octocat:${TOKEN}`)];
    expect(result.masks).toEqual(expect.arrayContaining(secrets));
    const told = result.log + JSON.stringify([result.outputs, result.state, result.summary]);
    for (const secret of [...secrets, TOKEN, privateKey.split('\n')[1] ?? privateKey])
      expect(told).not.toContain(secret);
  });

  test.each([
    [
      'by itself',
      undefined,
      'docker-username is set, docker-token is not',
      'add a robot account with write permission to the input registry-auths',
    ],
    [
      'in build.yaml',
      'build-workflow',
      'DOCKER_USERNAME is set, DOCKER_TOKEN is not',
      'to the secret REGISTRY_AUTHS',
    ],
    [
      'in promote.yaml',
      'promote-workflow',
      'to-identities: |',
      'to the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS',
    ],
  ])('%s refuses before any login, names every host, and says what to set', async (_, door, hub, quay) => {
    await using job = await startJob({ env: { MULTIARCH_DOOR: door } });
    const result = await job.step({
      action: 'login',
      inputs: { images: 'org/app\nquay.io/org/app', 'docker-username': 'hubber' },
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(1);
    const [{ message = '' } = {}] = result.annotations;
    expect(message).toContain('no credentials for docker.io, quay.io');
    expect(message).toContain(hub);
    expect(message).toContain(quay);
    expect(message).toContain('- registry: quay.io');
    expect(await readdir(job.home)).toEqual([]);
    const [post] = await job.post();
    expect(post?.exitCode).toBe(0);
  });

  test.each([
    [{ images: '' }, /images: no image is named/],
    [{ images: 'ghcr.io/org/App@x' }, /malformed digest/],
    [{ images: 'us-central1.docker.pkg.dev/p/r/a' }, /accepted: us-central1-docker.pkg.dev/],
    [
      { images: 'quay.io/a/b', 'registry-auths': '- {registry: quay.io, user: a}' },
      /REGISTRY_AUTHS: line 1: unknown key 'user'/,
    ],
    [{ images: 'a/b', verify: 'maybe' }, /verify: 'maybe' is not true or false; accepted: true, false/],
    [
      { 'registry-auth': '- username: a', 'registry-auths': '- username: b' },
      /registry-auth: registry-auths is given as well/,
    ],
    [
      { images: 'quay.io/a/b', 'registry-identities': '- {type: dockerhub, username: a, password: hunter2}' },
      /registry-identities: line 1: 'password' looks like a secret \(not shown\); accepted: .*REGISTRY_AUTHS/,
    ],
    [{ images: 'gcr.io/a/b', 'gar-push-token': 'hunter2' }, /GAR_PUSH_TOKEN: the value is not JSON/],
  ])('refuses %j', async (inputs, message) => {
    const { exitCode, annotations } = await runAction({ action: 'login', inputs });
    expect(exitCode).toBe(1);
    expect(annotations.map((annotation) => annotation.message)).toEqual([expect.stringMatching(message)]);
  });

  test('takes a call of docker/login-action with registry-auth as it is', async () => {
    await using job = await startJob({ token: TOKEN });
    const result = await job.step({
      action: 'login',
      inputs: {
        'registry-auth': `- username: hubber
  password: hub-secret
- registry: ghcr.io
  username: octocat
  password: ${TOKEN}
- registry: registry.example.com
  username: robot
  password: robot-secret
  scope: team/app@push
  ecr: auto
`,
      },
    });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
    const { auths } = JSON.parse(await readFile(configOf(result), 'utf8'));
    expect(auths).toEqual({
      'https://index.docker.io/v1/': { auth: basic('hubber:hub-secret') },
      'ghcr.io': { auth: basic(`octocat:${TOKEN}`) },
      'registry.example.com/team/app': { auth: basic('robot:robot-secret') },
      'registry.example.com': { auth: basic('robot:robot-secret') },
    });
    expect(result.masks).toEqual(expect.arrayContaining(['hub-secret', 'robot-secret']));
    await job.post();
    expect(await readdir(job.home)).toEqual([]);
  });

  test('says to a pull request from a fork why it has no secrets', async () => {
    const side = (name: string) => ({ repo: { full_name: name } });
    const payload = { pull_request: { head: side('other/app'), base: side('octo-org/octo-app') } };
    const { exitCode, annotations } = await runAction({
      action: 'login',
      event: { name: 'pull_request', payload },
      inputs: { images: 'org/app' },
    });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(
      /^no credentials for docker.io[\s\S]*This is a pull request from a fork.*\n {4}if: \$\{\{ !github.event.pull_request.head.repo.fork }}$/,
    );
  });

  test('needs nothing for a registry on this machine', async () => {
    const { exitCode, outputs } = await runAction({
      action: 'login',
      inputs: {
        images: 'localhost:5000/app, registry.lan:5000/app',
        'insecure-registries': 'registry.lan:5000',
      },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.registries ?? '').map((login: { identity: string }) => login.identity)).toEqual(
      ['anonymous', 'anonymous'],
    );
  });
});

describe('the post step', () => {
  const inputs = (user: string) => ({
    images: 'quay.io/org/app',
    'registry-auths': `- { registry: quay.io, username: ${user}, password: pw }`,
  });

  test('leaves config.json alone, also with two logins', async () => {
    const before = '{ "auths": {"a.io":{"auth":"eDp5"}},\n "credsStore":""}\n';
    await using job = await startJob();
    await mkdir(join(job.home, '.docker'));
    await writeFile(homeOf(job), before);
    await chmod(homeOf(job), 0o644);
    const results: StepResult[] = [];
    for (const user of ['one', 'two'])
      results.push(await job.step({ action: 'login', inputs: inputs(user) }));
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const [first] = results;
    const during = JSON.parse(await readFile(first ? configOf(first) : '', 'utf8'));
    expect(during.auths).toEqual({ 'a.io': { auth: 'eDp5' }, 'quay.io': { auth: basic('two:pw') } });
    expect(results[1]?.env).toEqual({});
    expect(await readFile(homeOf(job), 'utf8')).toBe(before);
    expect((await stat(homeOf(job))).mode & 0o777).toBe(0o644);
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await readdir(join(job.home, '.docker'))).toEqual(['config.json']);
    expect(await readdir(job.temp)).not.toContainEqual(expect.stringMatching(/^docker-/));
  });

  test('hands the earlier folder to the post steps that follow', async () => {
    await using job = await startJob();
    await job.step({ action: 'login', inputs: inputs('one') });
    expect((await job.post()).map(({ env }) => env)).toEqual([{ DOCKER_CONFIG: '' }]);
    await using other = await startJob({ env: { DOCKER_CONFIG: job.home, BUILDX_CONFIG: job.home } });
    const { env } = await other.step({ action: 'login', inputs: inputs('one') });
    expect(env).toEqual({
      DOCKER_CONFIG: expect.stringContaining(other.temp),
      BUILDX_CONFIG: join(env.DOCKER_CONFIG ?? '', 'buildx'),
    });
    expect((await other.post()).map((post) => post.env)).toEqual([
      { DOCKER_CONFIG: job.home, BUILDX_CONFIG: job.home },
    ]);
  });

  test('uses a folder of the job’s own, and leaves nothing where nothing was', async () => {
    await using job = await startJob();
    const own = join(job.temp, 'elsewhere');
    const result = await job.step({ action: 'login', inputs: inputs('one'), env: { DOCKER_CONFIG: own } });
    expect(result.env).toEqual({});
    expect(await readdir(own)).toEqual(['config.json']);
    expect(await readdir(job.home)).toEqual([]);
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, env: {} });
    expect(await readdir(job.temp)).not.toContainEqual(expect.stringMatching(/^docker-|^elsewhere/));
  });

  test('stays away where logins are to stay', async () => {
    await using job = await startJob();
    const result = await job.step({ action: 'login', inputs: { ...inputs('one'), logout: 'false' } });
    expect(result).toMatchObject({ exitCode: 0, env: {}, state: {} });
    const [post] = await job.post();
    expect(post?.exitCode).toBe(0);
    expect(Object.keys(JSON.parse(await readFile(homeOf(job), 'utf8')).auths)).toEqual(['quay.io']);
  });
});
