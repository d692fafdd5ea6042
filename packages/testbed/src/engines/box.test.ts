import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { ensureBox } from '../go-linux.js';
import { hostArchitecture } from '../machine/machine.js';
import { canBring } from '../ways/survey.js';

const test = always.runIf(process.platform === 'linux' && (await canBring('go')));

let bin: string;
beforeAll(async () => {
  bin = await mkdtemp(join(tmpdir(), 'multiarch-box-'));
  const box = await ensureBox(hostArchitecture(), () => undefined, process.env);
  await execa(box, ['--install', '-s', bin]);
});
afterAll(() => rm(bin, { recursive: true, force: true }));

const sh = (script: string, ...args: string[]) =>
  execa(join(bin, 'sh'), ['-c', script, ...args], {
    env: { PATH: bin },
    extendEnv: false,
    reject: false,
    cwd: bin,
  });

test.each([
  ['echo made-$((40+2))', 'made-42', 0],
  ['printf "%s\\n" b a | sort', 'a\nb', 0],
  ['uname -m', process.arch === 'x64' ? 'x86_64' : 'aarch64', 0],
  ['echo "$0 $1"', 'zero one', 0],
  ['set -eu; echo "${X:-none}"; false; echo never', 'none', 1],
  ['exit 7', '', 7],
  [
    `touch t && chown $(id -u):$(id -g) t && chmod 600 t && ls -n t | cut -d ' ' -f 1-2; rm t`,
    '-rw------- 1',
    0,
  ],
  ['printf abc | sha256sum | cut -c1-8', 'ba7816bf', 0],
  ['echo a:b:c | cut -d : -f 2-', 'b:c', 0],
  ['cat nothing-here || echo missing', 'missing', 0],
  [`printf '%s' 'a"b\\c' | sed 's/[\\\\"]/\\\\&/g'`, 'a\\"b\\\\c', 0],
  ['printf "x\\nyy\\n" | grep -c y', '1', 0],
  ['printf "x\\n" | grep -q y', '', 1],
  ['X=1 env | grep "^X="', 'X=1', 0],
  [
    'mkdir -p d/e && echo hi > d/e/f && chmod 640 d/e/f && tar -cf t -C d . && mkdir u && tar -xf t -C u && ls -l u/e && cat u/e/f && rm -rf d u t',
    expect.stringMatching(/^-rw-r----- 1 \d+ \d+ 3 \w{3} [ \d]\d \d\d:\d\d f\nhi$/),
    0,
  ],
])('%s', async (script, stdout, exitCode) => {
  expect(await sh(script, 'zero', 'one')).toMatchObject({ stdout, exitCode });
});

test('hashes passwords as the registry reads them', async () => {
  const { stdout } = await execa(join(bin, 'htpasswd'), { input: 'bot:secret\n' });
  expect(stdout).toMatch(/^bot:\$2a\$05\$.{53}$/);
});
