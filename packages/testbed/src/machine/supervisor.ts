import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/**
 * A small shell that outlives us by a second. It starts the server, and when its standard input closes (we
 * asked, or we are gone, for whatever reason) it ends the server and removes everything the server left.
 *
 * $1 is the server's folder, $2 the name of its cgroup and bridge (may be empty), $3 BusyBox; the rest is the
 * server's command line.
 */
const SUPERVISOR = `
folder=$1 owned=$2 busybox=$3
shift 3
# Nothing of ours may write to the pipe on descriptor 4 but the one line that is meant to: nobody may be left
# to read it, and the signal for that would end this shell before it has cleaned up.
exec 3<&0 4>&2 </dev/null 2>/dev/null

# Groups of our name, and of the engine's containers wherever they are: Buildx puts its own under /docker/buildx.
owned_groups() {
  names=$({ echo "$owned"; ls "$folder/data/containers"; } | paste -sd '|' -)
  find /sys/fs/cgroup -depth -type d | grep -E "/($names)(/|$)"
}

# Containers first: most ignore a polite signal as process 1, and the engine would wait ten seconds for each.
end_containers() {
  [ -n "$owned" ] || return 0
  owned_groups | while read -r group; do
    while read -r pid; do kill -KILL "$pid"; done <"$group/cgroup.procs"
  done
}

# What a killed engine leaves running: known by the executable, and by our folder in its command line.
end_helpers() {
  for entry in /proc/[0-9]*; do
    case $(readlink "$entry/exe") in
      */containerd | */containerd-shim-runc-v2)
        if tr '\\0' ' ' <"$entry/cmdline" | grep -qF -- "$folder/"; then kill -KILL "\${entry#/proc/}"; fi ;;
    esac
  done
}

remove_groups() {
  tries=0
  # A group whose processes have just been killed stays busy for a moment.
  while groups=$(owned_groups) && [ "$tries" -lt 50 ]; do
    [ "$tries" = 0 ] || sleep 0.1
    echo "$groups" | xargs rmdir
    tries=$((tries + 1))
  done
  # Those above them, where nobody else uses them.
  rmdir /sys/fs/cgroup/docker/buildx /sys/fs/cgroup/*/docker/buildx /sys/fs/cgroup/docker /sys/fs/cgroup/*/docker
}

"$@" >"$folder/log" 2>&1 3<&- 4>&- &
server=$!
(
  exec 4>&-
  read -r _ <&3
  end_containers
  kill -TERM "$server"
  tries=0
  while kill -0 "$server" && [ "$tries" -lt 200 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL "$server"
) &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher"
tail -n 20 "$folder/log" >&4
exec 4>&-

if [ -n "$owned" ]; then
  end_containers
  end_helpers
  while read -r _ point _; do
    case $point in "$folder"/*) umount -l "$point" ;; esac
  done </proc/mounts
  remove_groups
  # Bridges of networks that were created in the engine and not removed, as its own records name them.
  for bridge in "$owned" $(grep -aoE 'br-[0-9a-f]{12}' "$folder/data/network/files/local-kv.db" | sort -u); do
    "$busybox" ip link del "$bridge"
  done
fi
rm -rf --one-file-system "$folder"
exit "$status"
`;

/** What to run. */
interface ServerCommand {
  /** Names the server in error messages. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The server's own folder, from {@link serverFolder}; it is removed when the server has ended. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A bridge and cgroups of this name are removed as well, and what still runs in them is ended. */
  readonly owned?: { readonly name: string; readonly busybox: string };
}

/** A new folder for one server, with a path that is short and plain enough for sockets and mounts. */
export async function serverFolder(name: string): Promise<string> {
  const base = tmpdir();
  return mkdtemp(join(/^[\w/.-]{1,40}$/.test(base) ? base : '/tmp', `multiarch-${name}-`));
}

/** A server that ends when we do, even when we are killed. */
export class SupervisedServer {
  readonly #command: ServerCommand;
  readonly #shell: ChildProcessByStdio<Writable, null, Readable>;
  readonly #ended: Promise<void>;
  #lastWords = '';
  #isRunning = true;

  constructor(command: ServerCommand) {
    this.#command = command;
    const { folder, owned } = command;
    const args = [folder, owned?.name ?? '', owned?.busybox ?? '', command.command, ...command.args];
    // Detached: an interrupt from the keyboard reaches the whole process group, and the shell has to survive it.
    this.#shell = spawn('/bin/sh', ['-c', SUPERVISOR, 'supervisor', ...args], {
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true,
      env: command.environment,
      cwd: folder,
    });
    // The pipe may break while the shell ends, and the shell may be missing: both show as its end.
    this.#shell.stdin.on('error', () => undefined);
    this.#shell.on('error', (error) => {
      this.#lastWords += String(error);
    });
    this.#shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords += text;
    });
    this.#ended = new Promise((resolve) => {
      this.#shell.once('close', () => {
        this.#isRunning = false;
        this.#shell.stdin.destroy();
        resolve();
      });
    });
    this.#holdProcess(false);
  }

  /**
   * Whether we wait for the server's end. A process that forgets to stop a server may end all the same; the
   * closing pipe then stops the server.
   */
  #holdProcess(hold: boolean): void {
    const { stdin, stderr } = this.#shell;
    for (const handle of [this.#shell, stdin, stderr] as { ref?: () => void; unref?: () => void }[])
      if (hold) handle.ref?.();
      else handle.unref?.();
  }

  /** False when the server has ended, by itself or because it was stopped. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** What the server wrote so far, standard output and error together. */
  async log(): Promise<string> {
    return readFile(join(this.#command.folder, 'log'), 'utf8').catch(() => this.#lastWords);
  }

  /** An error that tells what happened and shows the end of the log. */
  async failure(problem: string): Promise<Error> {
    const tail = (await this.log()).trimEnd().split('\n').slice(-20).join('\n');
    return new Error(`${this.#command.name} ${problem}; the end of its log:\n${tail || '(empty)'}`);
  }

  /** Ends the server and waits until it and everything it left are gone. */
  async stop(): Promise<void> {
    if (this.#isRunning) this.#holdProcess(true);
    this.#shell.stdin.end();
    await this.#ended;
  }
}
