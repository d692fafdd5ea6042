import { describe, expect, test } from 'vitest';
import {
  DOCKER_LIST,
  DOCKER_MANIFEST,
  essence,
  isDockerType,
  isImageType,
  isIndexType,
  isSchema1Type,
  MANIFEST_TYPES,
  OCI_INDEX,
  OCI_MANIFEST,
} from './media-type.js';

const SCHEMA_1 = 'application/vnd.docker.distribution.manifest.v1+json';
const SCHEMA_1_SIGNED = 'application/vnd.docker.distribution.manifest.v1+prettyjws';

describe('media types', () => {
  test.each([
    { type: OCI_INDEX, index: true, image: false, docker: false, schema1: false },
    { type: OCI_MANIFEST, index: false, image: true, docker: false, schema1: false },
    { type: DOCKER_LIST, index: true, image: false, docker: true, schema1: false },
    { type: DOCKER_MANIFEST, index: false, image: true, docker: true, schema1: false },
    { type: SCHEMA_1, index: false, image: false, docker: true, schema1: true },
    { type: SCHEMA_1_SIGNED, index: false, image: false, docker: true, schema1: true },
    { type: 'application/vnd.example+json', index: false, image: false, docker: false, schema1: false },
  ])('$type', ({ type, ...expected }) => {
    const [index, image] = [isIndexType(type), isImageType(type)];
    expect({ index, image, docker: isDockerType(type), schema1: isSchema1Type(type) }).toEqual(expected);
  });

  test('all four types are asked for, so that no registry converts what it has', () => {
    expect([...MANIFEST_TYPES].sort()).toEqual(
      [DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST].sort(),
    );
  });

  test.each([
    ['application/json; charset=utf-8', 'application/json'],
    ['Application/JSON ;x="a;b"', 'application/json'],
    [` ${OCI_INDEX} `, OCI_INDEX],
    ['', ''],
    [';', ''],
  ])("'%s' without its parameters is '%s'", (contentType, expected) => {
    expect(essence(contentType)).toBe(expected);
  });
});
