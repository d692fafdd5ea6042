import { MultiarchError } from './error.js';

/**
 * Names what a person asked for before the words of a registry that failed in it: `while copying a to b: GET blob …`.
 * What goes wrong otherwise says itself what it is about.
 *
 * @param doing how it goes on behind "while": `copying a to b`
 * @throws what the work throws; of the codes `REGISTRY` and `CREDENTIALS`, a MultiarchError with the same code and advice
 */
export async function during<T>(doing: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof MultiarchError) || !['REGISTRY', 'CREDENTIALS'].includes(error.code)) throw error;
    const { code, message, advice } = error;
    throw new MultiarchError(code, `while ${doing}: ${message}`, { advice, cause: error });
  }
}
