import { data, Evaluator, Lexer, Parser, type wellKnownFunctions } from '@actions/expressions';
import { contextData } from '@multiarch/testbed';

/** Contexts by name (`needs`, `inputs`, …), as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The result of a job's or step's predecessors, which `success()` and its like are about. */
export type Status = 'success' | 'failure' | 'cancelled';

/**
 * The value of `${{ … }}`, or of a text that holds some, by GitHub's own evaluator.
 *
 * @throws Error for an expression that cannot be read, or that names a context which is not there
 */
export function evaluate(template: string, contexts: Contexts, status: Status = 'success'): unknown {
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(template);
  if (whole !== null) return evaluateOne(whole[1] ?? '', contexts, status);
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) =>
    String(evaluateOne(inner, contexts, status) ?? ''),
  );
}

/** Whether an `if:` is met; it may stand without `${{ }}`, and means `success() && …` where it asks for no status. */
export function isMet(
  condition: string | undefined,
  contexts: Contexts,
  status: Status = 'success',
): boolean {
  const inner = condition?.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1') ?? 'true';
  const asksStatus = /\b(?:always|success|failure|cancelled)\(/.test(inner);
  if (!asksStatus && status !== 'success') return false;
  const value = evaluateOne(inner, contexts, status);
  return value !== null && value !== false && value !== '' && value !== 0;
}

function evaluateOne(text: string, contexts: Contexts, status: Status): unknown {
  const functions = new Map<string, (typeof wellKnownFunctions)[string]>(
    Object.entries({
      always: true,
      success: status === 'success',
      failure: status === 'failure',
      cancelled: status === 'cancelled',
    }).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  );
  functions.set('fromjson', {
    name: 'fromJSON',
    minArgs: 1,
    maxArgs: 1,
    call: (...[text]) => toData(JSON.parse(text?.coerceString() ?? '')),
  });
  const { tokens } = new Lexer(text.trim()).lex();
  const expression = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const values = toData(contexts) as data.Dictionary;
  const result = new Evaluator(expression, values, functions).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

/** As the runner's, which of names that are alike but for case keeps the last value; GitHub's library keeps the first. */
function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(contextData(value)), data.reviver);
}
