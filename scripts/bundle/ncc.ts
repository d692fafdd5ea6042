import { createRequire } from 'node:module';

/** What we use of @vercel/ncc, which ships without types. */
export interface NccResult {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: {
    toJson(options: Readonly<Record<string, unknown>>): { modules?: readonly StatsModule[] };
  };
}

/** A module of webpack's statistics; one that was joined from several has these inside. */
export interface StatsModule {
  readonly identifier?: string;
  readonly nameForCondition?: string | null;
  readonly modules?: readonly StatsModule[];
}

export interface NccOptions {
  readonly filename: string;
  readonly cache: false;
  readonly quiet: boolean;
  readonly esm: boolean;
  readonly filterAssetBase: string;
  /** What is not bundled, by the name that it is imported by, and from where it is imported then. */
  readonly externals: Readonly<Record<string, string>>;
}

export const ncc = createRequire(import.meta.url)('@vercel/ncc') as (
  entry: string,
  options: NccOptions,
) => Promise<NccResult>;
