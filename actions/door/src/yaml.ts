/** The library for YAML: the only entry of `dist/yaml.js`, which bundles of our actions import in place of a copy each. */
export * from 'yaml';
