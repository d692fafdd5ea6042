import { runAction } from '@multiarch/testbed';
import { expect, test } from 'vitest';

test.each([1, 40, 200])(
  'says what to do within what GitHub shows of an error, for %i hosts',
  async (count) => {
    const images = Array.from({ length: count }, (_, index) => `registry-${index}.example.com/org/app`);
    const { exitCode, annotations, log } = await runAction({
      action: 'login',
      inputs: { images: images.join('\n') },
      env: { MULTIARCH_DOOR: 'build-workflow' },
    });
    expect(exitCode).toBe(1);
    const [{ message = '' } = {}] = annotations;
    expect(message).toContain('no credentials for registry-0.example.com');
    expect(message).toContain('REGISTRY_AUTHS');
    expect(message).toContain('- registry: registry-0.example.com');
    // All of it is in the log, in lines of which none is a command.
    expect(log).toContain(`registry-${count - 1}.example.com`);
    // Not cut by GitHub, in the middle of a sentence.
    expect(message.length).toBeLessThan(4096);
  },
);
