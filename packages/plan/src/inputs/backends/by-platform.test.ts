import { expect, test } from 'vitest';
import { parseBackends, parseByPlatform, valueFor } from './by-platform.js';

test.each<[string, string[], string, string | undefined]>([
  ['a value alone holds for all', ['aws-batch'], 'linux/arm64', 'aws-batch'],
  ['a platform of its own', ['linux/arm64=aws-batch'], 'linux/arm64', 'aws-batch'],
  ['no word on another', ['linux/arm64=aws-batch'], 'linux/amd64', undefined],
  ['a default for the rest', ['linux/arm64=aws-batch', 'default=github'], 'linux/amd64', 'github'],
  ['all variants of an architecture', ['linux/arm=aws-batch'], 'linux/arm/v7', 'aws-batch'],
  [
    'the variant before the architecture',
    ['linux/arm=aws-batch', 'linux/arm/v6=github'],
    'linux/arm/v6',
    'github',
  ],
])('%s', (_, lines, platform, expected) => {
  expect(valueFor(parseBackends(lines), platform)).toBe(expected);
});

test.each<[string, string[], string]>([
  ['a backend that there is not', ['lambda'], "backend: 'lambda' is not available; accepted: github"],
  ['no value', ['linux/arm64='], "backend: 'linux/arm64=' has no value"],
  ['a platform twice', ['linux/arm64=github', 'linux/arm64/v8=github'], "'linux/arm64/v8' is given twice"],
  ['two values alone', ['github', 'aws-batch'], "'default' is given twice"],
  ['no platform', ['arm64 bit=github'], 'arm64 bit'],
])('%s is refused', (_, lines, message) => {
  expect(() => parseBackends(lines)).toThrow(message);
});

test('a queue may be an ARN', () => {
  const arn = 'arn:aws-us-gov:batch:us-gov-west-1:123456789012:job-queue/arm64';
  const queues = parseByPlatform('batch-queues', [`linux/arm64=${arn}`], 'lines');
  expect(valueFor(queues, 'linux/arm64')).toBe(arn);
});
