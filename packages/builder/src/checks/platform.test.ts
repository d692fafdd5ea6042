import { describe, expect, test } from 'vitest';
import { mayTieStages } from './platform.js';

const none = { buildArgs: {} };

describe('BuildKit need not be asked for the stages', () => {
  test.each<[string, string]>([
    ['of one', 'FROM alpine:3\nRUN apk add --no-cache curl\n'],
    ['of several', 'ARG BASE=a\nFROM ${BASE} AS build\nFROM scratch\nCOPY --from=build /a /a\n'],
    ['that Docker’s own frontend reads', '# syntax=docker/dockerfile:1\nFROM alpine\n'],
    ['in long lines', 'FROM \\\n  alpine\nRUN a \\\n  # why\n  --platform x\n'],
    ['that are none', ''],
  ])('%s', (_, text) => {
    expect(mayTieStages(text, none)).toBe(false);
  });
});

describe('BuildKit is asked', () => {
  test.each<[string, string | undefined, Readonly<Record<string, string>>?]>([
    ['where a stage has a platform', 'FROM --platform=$BUILDPLATFORM golang\nFROM scratch\n'],
    ['where one may have', 'from\t--plat"form"=linux/arm64 alpine\n'],
    ['where its line is broken', 'FROM \\\n\n# why\n  --platform=linux/arm64 alpine\n'],
    ['where its word is broken', 'FR\\\nOM --platform=linux/arm64 alpine\n'],
    ['where it is broken by another character', '# escape=`\r\nFROM `\r\n--platform=linux/arm64 alpine\r\n'],
    ['where another frontend reads it', '# syntax=example.com/frontend\nFROM alpine\n'],
    ['where that is said otherwise', '// syntax = example.com/frontend\nFROM alpine\n'],
    ['where it is JSON', '{"syntax":"example.com/frontend"}'],
    ['where an argument names a frontend', 'FROM alpine\n', { BUILDKIT_SYNTAX: 'example.com/frontend' }],
    ['where the file is elsewhere', undefined],
  ])('%s', (_, text, buildArgs = {}) => {
    expect(mayTieStages(text, { buildArgs })).toBe(true);
  });
});
