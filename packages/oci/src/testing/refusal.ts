import { MultiarchError } from '../errors/error.js';

/** The error with which this is refused; anything else that is thrown, or nothing, is a failure. */
export function refusal(run: () => unknown): MultiarchError {
  try {
    run();
  } catch (error) {
    if (error instanceof MultiarchError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

/** What this returns, `undefined` where it is refused; anything that is thrown but our errors is a failure. */
export function unlessRefused<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof MultiarchError && error.message !== '') return undefined;
    throw error;
  }
}
