import { digestOf } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { WriteOrder } from './write-order.js';

const digest = (text: string) => digestOf(new TextEncoder().encode(text));
const [A, B, INDEX] = [digest('a'), digest('b'), digest('index')];
const image = (own: typeof A) => ({ digest: own, children: new Set<typeof A>() });
const index = { digest: INDEX, children: new Set([A, B]) };

/** Starts writes that end when they are told to. */
function started(order: WriteOrder) {
  const begun: string[] = [];
  const ends = new Map<string, (failure?: Error) => void>();
  const start = (name: string, manifest: typeof index, repository = 'org/app') =>
    order
      .run(repository, manifest, () => {
        begun.push(name);
        return new Promise<void>((resolve, reject) => {
          ends.set(name, (failure) => (failure === undefined ? resolve() : reject(failure)));
        });
      })
      .catch(() => {});
  return { begun, start, end: (name: string, failure?: Error) => ends.get(name)?.(failure) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('an index waits for its children, also where they fail, and children for it', async () => {
  const { begun, start, end } = started(new WriteOrder());
  void start('a', image(A));
  void start('b', image(B));
  void start('index', index);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('a');
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b', new Error('refused'));
  await settled();
  expect(begun).toEqual(['a', 'b', 'index']);
  const again = start('a again', image(A));
  await settled();
  expect(begun).toHaveLength(3);
  end('index');
  await settled();
  end('a again');
  await again;
  expect(begun).toEqual(['a', 'b', 'index', 'a again']);
});

test('nothing waits for what it has nothing to do with', async () => {
  const { begun, start } = started(new WriteOrder());
  void start('a', image(A));
  void start('a under another tag', image(A));
  void start('index elsewhere', index, 'org/other');
  void start('other', image(digest('other')));
  await settled();
  expect(begun).toEqual(['a', 'a under another tag', 'index elsewhere', 'other']);
});
