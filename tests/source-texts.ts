/**
 * The texts in a source: what stands between quotes, of a template each piece between two values. Comments are none.
 * A regular expression is taken for what it looks like, so that a quote in one may hide a text or make one up; the
 * sources have none in which that matters.
 */
export function textsOf(source: string): string[] {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`/g;
  return [...source.matchAll(token)].flatMap(([, single, double, template]) => {
    if (template !== undefined) return piecesOf(template).map(unescaped);
    const text = single ?? double;
    return text === undefined ? [] : [unescaped(text)];
  });
}

/** A value in a template may hold texts of its own, but no template: those are not taken apart. */
function piecesOf(template: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (let at = 0; at < template.length; at += 1) {
    const here = template.slice(at, at + 2);
    if (depth === 0 && here === '${') {
      depth = 1;
      pieces.push('');
      at += 1;
    } else if (depth === 0) {
      const escaped = here.startsWith('\\') ? here : here.charAt(0);
      pieces.push((pieces.pop() ?? '') + escaped);
      at += escaped.length - 1;
    } else if (here.startsWith('{')) depth += 1;
    else if (here.startsWith('}')) depth -= 1;
  }
  return pieces;
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n').replace(/\\(.)/g, '$1');
}
