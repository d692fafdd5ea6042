import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureGoTool, type GoTool } from '../go-tool.js';
import type { Environment, Log } from '../machine/machine.js';

/** OCI's own suite for registries, as its authors keep it beside the specification. */
const CONFORMANCE: GoTool = {
  name: 'conformance',
  path: 'github.com/opencontainers/distribution-spec/conformance',
  module: 'github.com/opencontainers/distribution-spec/conformance',
  version: 'v0.0.0-20260831232431-97274622c111',
};

/** Milliseconds after which a registry is not going to answer. */
const PATIENCE = 120_000;

/**
 * Runs the conformance suite of distribution-spec 1.1 against a registry, which takes seconds; building it takes half
 * a minute, once.
 *
 * @returns the parts of the specification in which the registry differs from it, as the suite calls them
 * @throws Error when it cannot be built, or does not end with a report
 */
export async function findDifferences(
  host: string,
  user: { readonly name: string; readonly password: string } | undefined = undefined,
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<readonly string[]> {
  const command = await ensureGoTool(CONFORMANCE, log, environment);
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-conformance-'));
  try {
    const env = {
      ...environment,
      OCI_REGISTRY: host,
      OCI_TLS: 'disabled',
      OCI_VERSION: '1.1',
      OCI_RESULTS_DIR: folder,
      OCI_LOG: 'error',
      ...(user === undefined ? {} : { OCI_USERNAME: user.name, OCI_PASSWORD: user.password }),
    };
    // It ends with 1 where something differs.
    const run = await execa(command, {
      ...{ env, extendEnv: false, cwd: folder },
      ...{ stdin: 'ignore', reject: false, timeout: PATIENCE },
    });
    const report = await readFile(join(folder, 'results.yaml'), 'utf8').catch(() => undefined);
    if (report === undefined) throw new Error(`the conformance suite made no report: ${run.stderr}`);
    return differencesIn(report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of the report's table of APIs that are not passed, disabled or skipped. */
export function differencesIn(report: string): readonly string[] {
  const [, table = ''] = /^apis:\n((?: +.*\n?)*)/m.exec(report) ?? [];
  return [...table.matchAll(/^ +(.+): (?:FAIL|Error)$/gm)].map(([, name = '']) => name);
}
