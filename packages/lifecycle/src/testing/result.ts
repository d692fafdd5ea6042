import { readDocument } from '@multiarch/oci';
import { DOCUMENT_SCHEMAS, type Result } from '@multiarch/plan';

/** What ran, once its result is seen to be the document that `docs/schemas` describes, and to say no more. */
export function withValidResult<T extends { readonly result: Result }>(done: T): T {
  const text = JSON.stringify(done.result);
  const read = readDocument(DOCUMENT_SCHEMAS.result, text, { input: 'result', accepted: 'a result' });
  if (JSON.stringify(read) === text) return done;
  throw new Error(`the result has members that no schema describes, or in another order: ${text}`);
}
