import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ends a process and all that it started, as a machine that is switched off does. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  // Stopped first, so that it starts nothing more while we look.
  child.kill('SIGSTOP');
  const others = descendantsOf(child.pid, parents());
  child.kill('SIGKILL');
  for (const pid of others) killOne(pid);
}

/** All below one process, given each process with its parent. */
export function descendantsOf(pid: number, processes: readonly (readonly [number, number])[]): number[] {
  const children = processes.filter(([, parent]) => parent === pid).map(([own]) => own);
  return children.flatMap((own) => [own, ...descendantsOf(own, processes)]);
}

/** Each process of this machine with its parent; none where the system does not say. */
function parents(): [number, number][] {
  return listed('/proc').flatMap((name) => {
    const fields = /^\d+$/.test(name) ? statOf(name) : undefined;
    return fields === undefined ? [] : [[Number(name), fields]];
  });
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Field 4 of `stat`, which stands behind the name, which may hold anything. */
function statOf(pid: string): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
