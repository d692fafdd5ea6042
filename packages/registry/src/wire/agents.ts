import type { AgentOptions, Agent as HttpAgent } from 'node:http';
import { openBulkAgent } from './bulk/agent.js';

/** Connections per origin; more only queue up at the registry. */
const CONNECTIONS = 16;

export const KEPT_ALIVE = {
  keepAlive: true,
  maxSockets: CONNECTIONS,
  maxFreeSockets: CONNECTIONS,
} satisfies AgentOptions;

/** Node's client. Importing it by name would load all that hangs on its exports, its own fetch among them: 20 ms. */
export function clientOf(protocol: string): typeof import('node:http') | typeof import('node:https') {
  return process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
}

interface AgentNeeds {
  /** PEM: trusted besides Node's own authorities. */
  readonly ca: string | undefined;
  readonly proxy: string | undefined;
  /** For large bodies. */
  readonly isBulk: boolean;
}

/** Keeps the connections to all hosts of a protocol. */
export function openAgent(protocol: string, { ca, proxy, isBulk }: AgentNeeds): HttpAgent {
  const proxyEnv = proxy === undefined ? {} : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
  const settings = { ...KEPT_ALIVE, proxyEnv, ...(protocol === 'https:' ? trustIn(ca) : {}) };
  const { Agent } = clientOf(protocol);
  return isBulk && proxy === undefined ? openBulkAgent(Agent, settings) : new Agent(settings);
}

function trustIn(ca: string | undefined): { ca?: string[] } {
  if (ca === undefined) return {};
  return { ca: [...process.getBuiltinModule('node:tls').getCACertificates('default'), ca] };
}
