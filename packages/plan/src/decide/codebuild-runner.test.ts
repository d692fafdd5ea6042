import { expect, test } from 'vitest';
import { codebuildTemplate } from './codebuild-runner.js';

test.each([
  ['codebuild:my_project', ['codebuild-my_project-{0}-{1}', 'multiarch-app-arm64']],
  [
    'codebuild:p1, image:custom-arm-123.dkr.ecr.us-east-1.amazonaws.com/ci:1 ,instance-size:large',
    [
      'codebuild-p1-{0}-{1}',
      'image:custom-arm-123.dkr.ecr.us-east-1.amazonaws.com/ci:1',
      'instance-size:large',
      'multiarch-app-arm64',
    ],
  ],
])('%s', (runner, labels) => {
  expect(JSON.parse(codebuildTemplate(runner, 'app-arm64') ?? '')).toEqual(labels);
});

test.each(['ubuntu-24.04', 'codebuild-x-1-1', ['codebuild:x'], { group: 'codebuild:x' }])(
  '%j is no runner of CodeBuild',
  (runner) => {
    expect(codebuildTemplate(runner, 'x')).toBeUndefined();
  },
);

test.each(['codebuild:', 'codebuild:-x', 'codebuild:a b', 'codebuild:ab,image:{0}', 'codebuild:ab,'])(
  '%j is refused',
  (runner) => {
    expect(() => codebuildTemplate(runner, 'x')).toThrow(/^runners: /);
  },
);
