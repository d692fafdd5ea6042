import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { canBring, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { headDigest } from '../testing/pushed-images.js';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

const unrepeatable = [
  'ARG BASE',
  'FROM ${BASE}',
  'ENTRYPOINT ["/bin/false"]',
  'RUN cat /proc/sys/kernel/random/uuid > /uuid',
];

describe('a smoke test', () => {
  test.each([
    ['linux/amd64', 'oci', 'cat /uuid && uname -m'],
    ['linux/arm64', 'oci', '["/bin/sh", "-c", "cat /uuid && uname -m"]'],
    ['linux/amd64', 'plain', 'cat /uuid && uname -m'],
    ['linux/amd64', 'docker', 'cat /uuid && uname -m'],
  ] as const)('runs in the very image that is pushed: %s, %s', async (platform, format, smokeTest) => {
    const tags = [`tested-${platform.slice(6)}-${format}`];
    const leg = workshop.leg({ platform, format, smokeTest, tags });
    const { error, report, log } = await workshop.build(leg, await workshop.project(...unrepeatable));
    expect(error).toBeUndefined();
    expect(log).toContain(platform === 'linux/amd64' ? 'x86_64' : 'aarch64');
    const pushed = await workshop
      .runImage(platform, `${leg.images[1]}:${tags[0]}`, '-c', 'x')
      .catch(() => '');
    expect(pushed).toBe('');
    const uuid = await workshop.readFromImage(platform, `${leg.images[1]}@${report?.digest}`, '/uuid');
    expect(uuid.trim()).toMatch(/^[0-9a-f-]{36}$/);
    expect(log).toContain(uuid.trim());
    expect(report?.parts?.map(({ name }) => name)).toEqual(expect.arrayContaining(['build', 'test']));
    expect(await workshop.engineImages('multiarch-smoke-test')).toEqual([]);
  });

  test.each([
    ['linux/amd64', 'oci', 'cat /uuid && uname -m && echo "${NOTHING:-none} %{x} \\"y\\""'],
    ['linux/arm64', 'plain', '["/bin/sh", "-c", "cat /uuid && uname -m"]'],
    ['linux/amd64', 'docker', 'cat /uuid && uname -m'],
  ] as const)('runs in the builder, in what is pushed: %s, %s', async (platform, format, smokeTest) => {
    const tags = [`in-builder-${platform.slice(6)}-${format}`];
    const leg = workshop.leg({ platform, format, smokeTest, tags, smokeTestIn: 'builder' });
    const { error, report, log, commands } = await workshop.build(
      leg,
      await workshop.project(...unrepeatable),
    );
    expect(error).toBeUndefined();
    expect(log.join('\n')).toContain(platform === 'linux/amd64' ? 'x86_64' : 'aarch64');
    if (format === 'oci') expect(log.join('\n')).toContain('none %{x} "y"');
    expect(commands.filter((command) => /--load|docker run/.test(command))).toEqual([]);
    const uuid = await workshop.readFromImage(platform, `${leg.images[1]}@${report?.digest}`, '/uuid');
    expect(log.join('\n')).toContain(uuid.trim());
  });

  test('is of what is pushed where steps have a key, limits and hosts, and nothing is taken from a cache', async () => {
    const { privateKey: key } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
      publicKeyEncoding: { format: 'pem', type: 'spki' },
    });
    const project = await workshop.project(
      ...unrepeatable,
      'RUN --mount=type=ssh,id=git test -S "$SSH_AUTH_SOCK" && grep 10.9.8.7 /etc/hosts && ulimit -n && df -k /dev/shm',
    );
    const leg = workshop.leg({
      platform: 'linux/amd64',
      tags: ['with-options'],
      smokeTest: 'cat /uuid',
      smokeTestIn: 'builder',
      ssh: ['git=DEPLOY'],
      noCache: true,
      network: 'none',
      shmSize: '16m',
      ulimit: ['nofile=777'],
      addHosts: ['db=10.9.8.7'],
    });
    const { error, report, log, commands } = await workshop.build(leg, project, {
      secrets: `DEPLOY<<END\n${key}END\n`,
    });
    expect(error).toBeUndefined();
    expect(log.join('\n')).toMatch(/ 777\n[\s\S]*16384/);
    expect(commands.join('\n')).not.toContain('PRIVATE KEY');
    const uuid = await workshop.readFromImage('linux/amd64', `${leg.images[1]}@${report?.digest}`, '/uuid');
    expect(log.join('\n')).toContain(uuid.trim());
  });

  test('that fails in the builder leaves no tag, says its status, and reaches no network', async () => {
    const leg = workshop.leg({
      tags: ['failed-in-builder'],
      smokeTest: 'ls /sys/class/net; echo leaked topsecret; exit 3',
      smokeTestIn: 'builder',
    });
    const directory = await workshop.project(...unrepeatable);
    const { error, log } = await workshop.build(leg, directory, { secrets: 'TOKEN=topsecret' });
    expect(error).toMatchObject({
      code: 'BUILD',
      message: expect.stringContaining('the smoke test ended with status 3'),
    });
    expect(`${error}${log.join('\n')}`).not.toContain('leaked topsecret');
    expect(log.join('\n')).toMatch(/ lo$/m);
    expect(log.join('\n')).not.toMatch(/ eth0$/m);
    for (const image of leg.images) expect(await headDigest(image, 'failed-in-builder')).toBeNull();
  });

  test('that fails leaves no tag, and says what it printed without secrets', async () => {
    const leg = workshop.leg({ tags: ['failed'], smokeTest: 'cat /uuid; echo leaked topsecret; exit 3' });
    const directory = await workshop.project(...unrepeatable);
    const { error } = await workshop.build(leg, directory, { secrets: 'TOKEN=topsecret' });
    expect(error).toMatchObject({ code: 'BUILD' });
    // Where the machine forwards no packets, Docker says so behind what the container printed.
    expect(String(error).replace(/\nWARNING: IPv4 forwarding is disabled.*$/, '')).toMatch(
      /the smoke test ended with status 3\n[0-9a-f-]{36}\nleaked \*\*\*$/,
    );
    for (const image of leg.images) expect(await headDigest(image, 'failed')).toBeNull();
    expect(await workshop.engineImages('multiarch-smoke-test')).toEqual([]);
  });

  test('also runs where nothing is pushed, and builds once for it', async () => {
    const leg = workshop.leg({ push: false, tags: [], smokeTest: 'test -s /uuid' });
    const built = await workshop.build(leg, await workshop.project(...unrepeatable));
    expect(built.error).toBeUndefined();
    expect(built.commands.filter((command) => command.includes('--load'))).toHaveLength(1);
    expect(built.commands.filter((command) => command.includes('--output type=cacheonly'))).toEqual([]);
    const failing = await workshop.build(
      { ...leg, smokeTest: 'false' },
      await workshop.project(...unrepeatable),
    );
    expect(failing.error).toMatchObject({ message: expect.stringContaining('ended with status 1') });
  });

  test('is not for what is pushed when that is not what was tested', async () => {
    const directory = await workshop.project('ARG BASE', 'FROM ${BASE}', 'COPY file /file');
    const leg = workshop.leg({ tags: ['changed'], smokeTest: 'cat /file' });
    await workshop.write(directory, 'file', 'first');
    const onCommand = async (command: string) => {
      // Something that the build reads changes between test and push.
      if (command.startsWith('docker run')) await workshop.write(directory, 'file', 'second');
    };
    const { error } = await workshop.build(leg, directory, { onCommand });
    expect(await readFile(`${directory}/file`, 'utf8')).toBe('second');
    expect(error).toMatchObject({
      code: 'BUILD',
      message: expect.stringMatching(/tested was .* but pushed/),
    });
  });
});

describe('logins that a long build outlives', () => {
  test.each([undefined, 'test -s /uuid'])(
    'are renewed once all is built, right before the push (test: %s)',
    async (smokeTest) => {
      const tags = [`renewed-${smokeTest === undefined ? 'plainly' : 'tested'}`];
      const leg = workshop.leg({ tags, ...(smokeTest === undefined ? {} : { smokeTest }) });
      const before: (string | null)[] = [];
      const { error, report, commands, log } = await workshop.build(
        leg,
        await workshop.project(...unrepeatable),
        {
          beforePush: async () => {
            for (const image of leg.images) before.push(await headDigest(image, tags[0] ?? ''));
          },
        },
      );
      expect(error).toBeUndefined();
      expect(before).toEqual([null, null]);
      for (const image of leg.images) expect(await headDigest(image, tags[0] ?? '')).toBe(report?.digest);
      const builds = commands.filter(
        (command) => command.startsWith('docker buildx build') && !command.includes('--call'),
      );
      expect(builds.map((command) => command.includes('push=true'))).toEqual([false, true]);
      // The second pass takes everything from the first.
      expect(log.filter((line) => / CACHED$/.test(line)).length).toBeGreaterThan(0);
    },
  );

  test('that cannot be renewed stop the push', async () => {
    const leg = workshop.leg({ tags: ['not-renewed'] });
    const beforePush = () => Promise.reject(new Error('the identity was taken away'));
    const { error } = await workshop.build(leg, await workshop.project(...unrepeatable), { beforePush });
    expect(error).toMatchObject({ message: 'the identity was taken away' });
    for (const image of leg.images) expect(await headDigest(image, 'not-renewed')).toBeNull();
  });
});
