import { RegistryError } from '../answer/registry-error.js';

/** What is named at the source, and is there no more: another clean-up than its owner's has taken it. */
export class GoneAtSource extends RegistryError {
  constructor(cause: RegistryError, message = cause.message) {
    super(cause.code, message, cause, {
      cause,
      advice: 'The source names it, but has it no more: push the image again, or restore it in the registry.',
    });
  }
}

/** Asks the source, and says so where it has not what it named. */
export async function atSource<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof RegistryError && error.notFound && !(error instanceof GoneAtSource))
      throw new GoneAtSource(error);
    throw error;
  }
}

/** The same failure, said of the part that it is about: a blob alone is known to nobody. */
export function ofPart(part: string, error: unknown): unknown {
  if (!(error instanceof RegistryError)) return error;
  const message = `${part}: ${error.message}`;
  if (error instanceof GoneAtSource) return new GoneAtSource(error, message);
  return new RegistryError(error.code, message, error, { advice: error.advice, cause: error });
}
