/**
 * What the runner shows of an error or a warning: it cuts at 4,096 characters (UTF-16 units), in the log too, after it
 * has hidden secrets, of which each then takes three (ExecutionContext.cs in actions/runner). Some are left for those.
 */
const MOST = 4000;

/** What the message keeps at least where the advice is long. */
const LEAST = 1000;

const CUT = '\n… the whole text stands above, in the log …\n';

interface Annotation {
  /** At most 4,000 characters: the advice whole, where that fits, and as much of the message as fits before it. */
  readonly shown: string;
  /** Everything, for the log; absent where it is shown. */
  readonly whole?: string;
}

/** Fits a message and what to do next into what GitHub shows; what is left out is in the middle of the message. */
export function annotate(message: string, advice: string | undefined): Annotation {
  const whole = advice === undefined ? message : `${message}\n${advice}`;
  if (whole.length <= MOST) return { shown: whole };
  if (advice === undefined) {
    const room = MOST - CUT.length;
    const head = firstOf(message, Math.ceil(room / 2));
    return { shown: head + CUT + lastOf(message, room - head.length), whole };
  }
  const kept = advice.length <= MOST - LEAST ? advice : cutAtLine(advice, MOST - LEAST);
  const room = MOST - kept.length;
  const start = message.length < room ? `${message}\n` : firstOf(message, room - CUT.length) + CUT;
  return { shown: start + kept, whole };
}

/** Whole lines from the start, so that nobody copies half of one; where a single line is too long, its start. */
function cutAtLine(text: string, most: number): string {
  const start = firstOf(text, most - CUT.length);
  const end = start.lastIndexOf('\n');
  return (end > 0 ? start.slice(0, end) : start) + CUT.trimEnd();
}

/** Without half a character at its end. */
function firstOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

function lastOf(text: string, most: number): string {
  return text.slice(-most).replace(/^[\udc00-\udfff]/, '');
}
