import { describe, expect, test } from 'vitest';
import { correctEcrHost, parseEcrHost } from './ecr.js';

const account = '123456789012';

describe('parseEcrHost', () => {
  test.each([
    [`${account}.dkr.ecr.us-east-1.amazonaws.com`, 'us-east-1', false, false],
    [`${account}.dkr.ecr-fips.us-gov-west-1.amazonaws.com`, 'us-gov-west-1', true, false],
    [`${account}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'cn-north-1', false, false],
    [`${account}.dkr.ecr.eusc-de-east-1.amazonaws.eu`, 'eusc-de-east-1', false, false],
    [`${account}.dkr.ecr.us-isob-east-1.sc2s.sgov.gov`, 'us-isob-east-1', false, false],
    [`${account}.dkr.ecr.us-iso-east-1.c2s.ic.gov`, 'us-iso-east-1', false, false],
    [`${account}.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk`, 'eu-isoe-west-1', false, false],
    [`${account}.dkr.ecr.us-isof-south-1.csp.hci.ic.gov`, 'us-isof-south-1', false, false],
    [`${account}.dkr-ecr.eu-central-1.on.aws`, 'eu-central-1', false, true],
    [`${account}.dkr-ecr-fips.us-east-2.on.aws`, 'us-east-2', true, true],
    [`${account}.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn`, 'cn-north-1', false, true],
  ])('reads %s', (host, region, fips, dualStack) => {
    expect(parseEcrHost(host)).toEqual({ account, region, fips, dualStack });
  });

  test.each([
    `evil-${account}.dkr.ecr.us-east-1.amazonaws.com`,
    `x.${account}.dkr.ecr.us-east-1.amazonaws.com`,
    `${account}.dkr.ecr.us-east-1.amazonaws.com.evil.example`,
    `${account}.dkr.ecr.us-east-1.amazonaws.com:443`,
    `${account}.dkr.ecr.us-east-1.amazonawsXcom`,
    `${account}.dkr.ecr.evil.example.amazonaws.com`,
    `${account}.dkr.ecr.us-east-1.on.aws`,
    `${account}.dkr-ecr.us-east-1.amazonaws.com`,
    '12345.dkr.ecr.us-east-1.amazonaws.com',
    'public.ecr.aws',
  ])('does not take %s', (host) => {
    expect(parseEcrHost(host)).toBeUndefined();
  });
});

test('knows an account that lost its zeros', () => {
  expect(correctEcrHost('12345678.dkr.ecr.us-east-1.amazonaws.com')).toBe(
    '000012345678.dkr.ecr.us-east-1.amazonaws.com',
  );
  expect(correctEcrHost('12345678.example.com')).toBeUndefined();
});
