// Prepares a GitHub-hosted Ubuntu runner for the tests that build: the other architecture through QEMU, and the
// containerd image store, without which Docker's default builder builds for one platform at a time.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SETTINGS = '/etc/docker/daemon.json';

/** Docker's settings with the containerd image store; what the image has set stays. */
export function withContainerdStore(settings: string): string {
  const { features = {}, ...others } = JSON.parse(settings.trim() || '{}') as { features?: object };
  return JSON.stringify({ ...others, features: { ...features, 'containerd-snapshotter': true } });
}

function run(command: string, args: readonly string[], input = ''): void {
  execFileSync(command, args, { input, stdio: ['pipe', 'inherit', 'inherit'] });
}

function install(...packages: string[]): void {
  run('sudo', ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages]);
}

if (import.meta.main) {
  run('sudo', ['apt-get', 'update', '--quiet']);
  try {
    install('qemu-user-static');
  } catch {
    // Under another name since Ubuntu 25.10.
    install('qemu-user', 'qemu-user-binfmt');
  }
  const settings = existsSync(SETTINGS) ? readFileSync(SETTINGS, 'utf8') : '';
  run('sudo', ['tee', SETTINGS], withContainerdStore(settings));
  run('sudo', ['systemctl', 'restart', 'docker']);
  run('docker', ['buildx', 'inspect']);
}
