import { type Advice, adviceAt, type Door } from '@multiarch/oci';

/**
 * For `toMatchObject`: advice that says this where it is read.
 *
 * @param wanted a part of it, or a pattern
 */
export function advising(wanted: string | RegExp, door: Door = 'action') {
  return {
    asymmetricMatch: (advice: Advice | undefined): boolean => {
      const text = adviceAt(advice, door) ?? '';
      return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    },
    toString: () => `advice at ${door} with ${wanted}`,
  };
}
