import { parse } from 'yaml';
import type { Variables } from './documented.js';

/** A job of a pipeline, as far as a shell runs it. */
export interface Job {
  readonly commands: readonly string[];
  readonly variables: Variables;
  /** Files that it has from jobs before it, and those that it leaves for jobs after it. */
  readonly takes: readonly string[];
  readonly keeps: readonly string[];
}

type Pipeline = (page: string) => readonly Job[];

/** The first block of code below a heading. */
function blockBelow(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return /```\w+\n([\s\S]*?)```/.exec(after)?.[1] ?? '';
}

interface GitlabJob {
  readonly stage: string;
  readonly script: readonly string[];
  readonly parallel?: { readonly matrix: readonly Variables[] };
  readonly artifacts?: { readonly paths: readonly string[] };
}

/** By stages; a job has the artifacts of all stages before its own. */
const gitlab: Pipeline = (page) => {
  const { stages, ...named } = parse(blockBelow(page, 'GitLab CI')) as { stages: readonly string[] } & Record<
    string,
    GitlabJob
  >;
  let kept: readonly string[] = [];
  return stages.flatMap((stage) => {
    const takes = kept;
    const jobs = Object.values(named as Record<string, GitlabJob>).filter((job) => job.stage === stage);
    const made = jobs.flatMap(({ script, parallel, artifacts }) =>
      (parallel?.matrix ?? [{}]).map((variables: Variables) => ({
        ...{ commands: script, variables, takes },
        keeps: (artifacts?.paths ?? []).map((path) =>
          path.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? ''),
        ),
      })),
    );
    kept = [...kept, ...made.flatMap(({ keeps }) => keeps)];
    return made;
  });
};

/** What is between the braces of a node, or of the function for a leg: steps of Groovy that are plain. */
const jenkins: Pipeline = (page) => {
  const text = blockBelow(page, 'Jenkins');
  const bodies = (start: RegExp) => [...text.matchAll(start)].map(([, body = '']) => body);
  const [first = '', last = ''] = bodies(/^node\('amd64'\) \{\n([\s\S]*?)\n\}/gm);
  const [leg = ''] = bodies(/^def leg\(number\) \{\n([\s\S]*?)\n\}/gm);
  const numbers = [...text.matchAll(/leg\((\d)\)/g)].map(([, number = '']) => number);
  const legs = numbers.map((number) => leg.replaceAll('${number}', number));
  return [first, ...legs, last].map((body) => {
    const steps = (step: RegExp) => [...body.matchAll(step)].map(([, , found = '']) => found);
    const takes = steps(/\bunstash (['"])(.*?)\1/g).map((name) => `${name}.json`);
    return {
      ...{ takes, variables: {} },
      commands: steps(/\bsh (['"])(.*?)\1/g),
      keeps: steps(/\bstash name: .*?includes: (['"])(.*?)\1/g),
    };
  });
};

interface BuildkiteStep {
  readonly command?: string | readonly string[];
  readonly steps?: readonly BuildkiteStep[];
  readonly artifact_paths?: string;
}

/** One after the other. The agent replaces `$$` when it uploads a pipeline. */
const buildkite: Pipeline = (page) => {
  const { steps } = parse(blockBelow(page, 'Buildkite')) as { steps: readonly BuildkiteStep[] };
  return steps
    .flatMap((step) => step.steps ?? [step])
    .map(({ command = [], artifact_paths: kept }) => ({
      commands: [command].flat().map((line) => line.replaceAll('$$', '$')),
      keeps: kept === undefined ? [] : [kept],
      ...{ takes: [], variables: {} },
    }));
};

interface Buildspec {
  readonly batch: {
    readonly 'build-graph': readonly {
      readonly identifier: string;
      readonly 'depend-on'?: readonly string[];
      readonly env: { readonly variables: Variables };
    }[];
  };
  readonly phases: { readonly build: { readonly commands: readonly string[] } };
}

/** In the order of the graph; nothing goes from one build to the other. */
const codebuild: Pipeline = (page) => {
  const { batch, phases } = parse(blockBelow(page, 'CodeBuild')) as Buildspec;
  const builds = [...batch['build-graph']].sort(
    (a, b) => (a['depend-on'] ?? []).length - (b['depend-on'] ?? []).length,
  );
  return builds.map(({ env: { variables } }) => ({
    ...{ commands: phases.build.commands, variables, takes: [], keeps: [] },
  }));
};

/** What docs/other-ci.md has for each CI, by its heading there. */
export const PIPELINES: Readonly<Record<string, Pipeline>> = {
  'GitLab CI': gitlab,
  Jenkins: jenkins,
  Buildkite: buildkite,
  CodeBuild: codebuild,
};
