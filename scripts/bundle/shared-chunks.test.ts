import { expect, test } from 'vitest';
import { shareChunks } from './shared-chunks.ts';

const large = (letter: string) => Buffer.from(`export const text = '${letter.repeat(3000)}';\n`);
const bundle = (files: Record<string, Buffer>) => new Map(Object.entries(files));

test('a chunk that two actions have is kept once, and each names it', () => {
  const shared = shareChunks(
    new Map([
      ['build', bundle({ 'index.js': large('i'), '7.index.js': large('a'), '8.index.js': large('b') })],
      ['login', bundle({ 'index.js': large('i'), '7.index.js': large('a'), '8.index.js': large('c') })],
      ['door', bundle({ 'cache.js': large('d') })],
    ]),
    'door',
  );
  const link = 'export * from "../../door/dist/7.js";\n';
  expect(shared.get('build')?.get('7.index.js')?.toString()).toBe(link);
  expect(shared.get('login')?.get('7.index.js')?.toString()).toBe(link);
  expect([...(shared.get('door') ?? [])]).toEqual([
    ['cache.js', large('d')],
    ['7.js', large('a')],
  ]);
  // What differs, what is small and what the runner starts stay where they are.
  expect(shared.get('build')?.get('8.index.js')).toEqual(large('b'));
  expect(shared.get('login')?.get('index.js')).toEqual(large('i'));
});

test('so is one that two entries of one action have, each with its own name in it', () => {
  const chunk = (file: string) => Buffer.concat([Buffer.from(`// ${file}\n`), large('a')]);
  const files = { '7.index.js': chunk('7.index.js'), '7.post.js': chunk('7.post.js') };
  const shared = shareChunks(new Map([['login', bundle(files)]]), 'door');
  expect([...(shared.get('login')?.values() ?? [])].map(String)).toEqual([
    'export * from "../../door/dist/7.js";\n',
    'export * from "../../door/dist/7.js";\n',
  ]);
  expect([...(shared.get('door') ?? [])]).toEqual([['7.js', large('a')]]);
});

test('two pairs of chunks of one name are refused', () => {
  const pair = (letter: string): [string, ReturnType<typeof bundle>][] =>
    ['1', '2'].map((number) => [`${letter}${number}`, bundle({ '7.index.js': large(letter) })]);
  expect(() => shareChunks(new Map([...pair('a'), ...pair('b')]), 'door')).toThrow(
    'two different chunks that are shared want to be door/dist/7.js',
  );
});
