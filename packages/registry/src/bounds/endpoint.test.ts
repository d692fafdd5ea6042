import { describe, expect, test } from 'vitest';
import { checkTarget, endpointOf } from './endpoint.js';

describe('plain HTTP is for loopback hosts and those that are named', () => {
  test.each([
    ['ghcr.io', [], 'https://ghcr.io'],
    ['docker.io', [], 'https://registry-1.docker.io'],
    ['localhost:5000', [], 'http://localhost:5000'],
    ['127.0.0.1:5000', [], 'http://127.0.0.1:5000'],
    ['[::1]:5000', [], 'http://[::1]:5000'],
    ['registry.local', [], 'https://registry.local'],
    ['registry.corp:5000', [], 'https://registry.corp:5000'],
    ['registry.corp:5000', ['registry.corp:5000'], 'http://registry.corp:5000'],
    ['registry.corp:5000', ['Registry.Corp:5000'], 'http://registry.corp:5000'],
    ['registry.corp:5000', ['registry.corp'], 'https://registry.corp:5000'],
    ['registry.corp:5000', ['corp:5000', '.corp', '*'], 'https://registry.corp:5000'],
    ['10.0.0.5:5000', [], 'https://10.0.0.5:5000'],
    ['registry.corp:443', [], 'https://registry.corp'],
  ])('%s with %j: %s', (registry, insecure, origin) => {
    expect(endpointOf(registry, insecure).origin).toBe(origin);
  });
});

const BASE = 'https://ghcr.io/v2/org/app/manifests/1';

function check(text: string, { registry = 'ghcr.io', insecure = [] as string[], base = BASE } = {}): string {
  return checkTarget(endpointOf(registry, insecure), text, base, 'redirect').href;
}

describe('where a registry may send us', () => {
  test.each([
    ['/v2/x', 'https://ghcr.io/v2/x'],
    ['?digest=a', 'https://ghcr.io/v2/org/app/manifests/1?digest=a'],
    ['https://cdn.example.com/a?sig=b', 'https://cdn.example.com/a?sig=b'],
    ['https://ghcr.io:443/token', 'https://ghcr.io/token'],
  ])('%s is fine', (text, href) => {
    expect(check(text)).toBe(href);
  });

  test.each([
    ['http://ghcr.io/token', /is not HTTPS/],
    ['http://localhost/token', /is not HTTPS/],
    ['https://localhost/token', /is an internal address/],
    ['https://127.0.0.1:8443/', /is an internal address/],
    ['https://169.254.169.254/latest/meta-data', /is an internal address/],
    ['https://127。0。0。1/', /is an internal address/],
    ['https://[::ffff:10.0.0.1]/', /is an internal address/],
    ['https://0/', /is an internal address/],
    ['ftp://ghcr.io/', /is not HTTP \(ftp:\)/],
    ['file:///etc/passwd', /is not HTTP \(file:\)/],
    ['https://user:password@ghcr.io/', /holds a user name or password/],
    ['https://', /is not a URL/],
  ])('%s is refused, and nothing is sent', (text, message) => {
    expect(() => check(text)).toThrow(message);
    expect(() => check(text)).toThrow(
      expect.objectContaining({ code: 'REGISTRY', advice: expect.any(String) }),
    );
  });

  test('a message does not repeat a presigned query', () => {
    expect(() => check('http://cdn.example.com/a?X-Amz-Signature=hidden')).toThrow(/a\?…\)$/);
  });
});

describe('a registry on a private network', () => {
  const insecure = ['registry.corp:5000', '10.0.0.7:9000'];
  const base = 'http://registry.corp:5000/v2/';

  test.each([
    ['10.0.0.5', 'https://10.0.0.6/', true],
    ['10.0.0.5', 'https://10.0.0.5:8443/', true],
    ['10.0.0.5', 'https://127.0.0.1/', false],
    ['10.0.0.5', 'https://169.254.169.254/', false],
    ['127.0.0.1:5000', 'http://127.0.0.1:5001/token', true],
    ['127.0.0.1:5000', 'http://localhost:5001/token', true],
    ['127.0.0.1:5000', 'http://169.254.169.254/', false],
    ['127.0.0.1:5000', 'http://10.0.0.5/', false],
  ])('%s may send us to %s: %s', (registry, target, isFine) => {
    const from = endpointOf(registry, []).origin;
    if (isFine) expect(check(target, { registry, base: from })).toBe(target);
    else expect(() => check(target, { registry, base: from })).toThrow(/is an internal address/);
  });

  test('a plain HTTP registry may send us to another host that is named as insecure, and only to that', () => {
    const registry = 'registry.corp:5000';
    expect(check('http://10.0.0.7:9000/a', { registry, insecure, base })).toBe('http://10.0.0.7:9000/a');
    expect(() => check('http://10.0.0.8:9000/a', { registry, insecure, base })).toThrow(
      expect.objectContaining({
        advice: expect.stringContaining('name 10.0.0.8:9000 in insecure-registries'),
      }),
    );
  });

  test('a public registry may not use that list', () => {
    expect(() => check('https://10.0.0.7:9000/a', { insecure })).toThrow(/is an internal address/);
    expect(() => check('http://registry.corp:5000/a', { insecure })).toThrow(/is not HTTPS/);
  });
});
