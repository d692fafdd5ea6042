import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Run } from '../docker/process-runner.js';

/** A process runner on Node.js itself that remembers what was started. For tests. */
export function recordedRun(): { run: Run; commands: string[] } {
  const commands: string[] = [];
  const run: Run = (command, args, { env, cwd, onLine }) => {
    commands.push([command, ...args].join(' '));
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      const texts = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const)
        createInterface({ input: child[name] }).on('line', (line) => {
          texts[name] += `${line}\n`;
          onLine?.(line);
        });
      child.once('error', reject);
      child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, ...texts }));
    });
  };
  return { run, commands };
}
