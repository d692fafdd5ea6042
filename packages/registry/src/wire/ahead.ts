import type { AgentOptions, Agent as HttpAgent } from 'node:http';
import type { Socket, TcpNetConnectOpts } from 'node:net';
import { parseImageName } from '@multiarch/oci';
import { type ProxySettings, proxyFor } from '@multiarch/oci/network';
import { endpointOf } from '../bounds/endpoint.js';
import { clientOf, KEPT_ALIVE } from './agents.js';

/** Connections to each host: the first question has one, and those that wait for its answer the other. */
const CONNECTIONS = 2;

/** Hosts that are connected to: others wait for their first question. */
const MOST_HOSTS = 8;

/** Connections that are there, or on their way, before anything is asked. */
export interface Ahead {
  /** Whoever sends a request by this agent is given them; `undefined` where there is none of this protocol. */
  agentOf(protocol: string): HttpAgent | undefined;
  /** Ends all of them, whoever has them. */
  close(): void;
}

interface AheadOptions {
  /** As {@link RegistryOptions.insecureRegistries}. */
  readonly insecureRegistries: readonly string[];
  readonly proxies: ProxySettings;
}

/**
 * Connects to the registries of these images, by the rules by which they are asked later: the same hosts, the same
 * protocol, no other trust. Nothing is sent but what a connection by TLS takes. What is no image, and what is behind a
 * proxy, is left for later; a connection that fails is forgotten, and made again when it is needed. None of them keeps
 * the process alive before it is used.
 *
 * @param images as users write them
 */
export function connectAhead(images: readonly string[], options: AheadOptions): Ahead {
  const urls = images.flatMap((image) => urlOf(image, options.insecureRegistries) ?? []);
  const direct = urls.filter((url) => proxyFor(url, options.proxies) === undefined);
  const agents = new Map<string, EagerAgent>();
  for (const origin of [...new Set(direct.map((url) => url.origin))].slice(0, MOST_HOSTS)) {
    const url = new URL(origin);
    const agent = agents.get(url.protocol) ?? openEagerAgent(clientOf(url.protocol).Agent);
    agents.set(url.protocol, agent);
    for (let count = 0; count < CONNECTIONS; count += 1) agent.connect(url);
  }
  return {
    agentOf: (protocol) => agents.get(protocol),
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

function urlOf(image: string, insecure: readonly string[]): URL | undefined {
  try {
    return new URL(endpointOf(parseImageName(image).registry, insecure).origin);
  } catch {
    // Said by whoever reads the input.
    return undefined;
  }
}

/** What Node's agents set by themselves where they connect for a request. */
const SETTINGS = { ...KEPT_ALIVE, noDelay: true, ALPNProtocols: ['http/1.1'] };

interface EagerAgent extends HttpAgent {
  connect(url: URL): void;
}

function openEagerAgent(Agent: new (options: AgentOptions) => HttpAgent): EagerAgent {
  class Eager extends Agent implements EagerAgent {
    readonly #waiting = new Map<string, Socket[]>();

    connect({ protocol, hostname, port: given }: URL): void {
      const host = hostname.replace(/^\[|\]$/g, '');
      const port = Number(given) || (protocol === 'https:' ? 443 : 80);
      const servername = process.getBuiltinModule('node:net').isIP(host) === 0 ? host : '';
      const options = { ...SETTINGS, host, port, servername };
      const socket = super.createConnection(options, () => {}) as Socket;
      socket.unref();
      // One that fails is closed, and so is not taken.
      socket.on('error', () => {});
      const key = `${host}:${port}`;
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), socket]);
    }

    override createConnection(options: TcpNetConnectOpts, callback: () => void) {
      const waiting = this.#waiting.get(`${options.host}:${options.port}`) ?? [];
      for (let socket = waiting.shift(); socket !== undefined; socket = waiting.shift())
        if (socket.writable) return socket.ref();
      return super.createConnection(options, callback);
    }

    override destroy(): void {
      for (const socket of [...this.#waiting.values()].flat()) socket.destroy();
      super.destroy();
    }
  }
  return new Eager(SETTINGS);
}
