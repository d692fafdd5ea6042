import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './exists.js';
import { ensureGoTool, type GoTool } from './go-tool.js';
import { cacheFolder, type Environment, type Log } from './machine/machine.js';
import { hasPip, pipInstall } from './python.js';

/** What GitHub's runner hides of a job: the secrets that its steps name, and what they masked. */
const MASKS = `
func (rc *RunContext) isMasked(ctx context.Context, text string) bool {
	for _, form := range rc.maskedForms(ctx) {
		if strings.Contains(text, form) {
			return true
		}
	}
	return false
}

func (rc *RunContext) maskedForms(ctx context.Context) []string {
	values := append([]string{}, rc.Masks...)
	written := strings.ToLower(rc.stepTexts())
	for name, value := range getWorkflowSecrets(ctx, rc) {
		named := regexp.MustCompile("\\\\bsecrets\\\\." + regexp.QuoteMeta(strings.ToLower(name)) + "\\\\b")
		if named.MatchString(written) || strings.Contains(written, "tojson(secrets)") {
			values = append(values, strings.TrimSpace(value))
		}
	}
	forms := []string{}
	for _, value := range values {
		forms = append(forms, formsOf(value)...)
		for _, line := range strings.FieldsFunc(value, func(r rune) bool { return r == '\\r' || r == '\\n' }) {
			forms = append(forms, formsOf(strings.TrimSpace(line))...)
		}
	}
	return forms
}

func (rc *RunContext) stepTexts() string {
	job := rc.Run.Job()
	texts := []string{}
	add := func(values map[string]string) {
		for _, value := range values {
			texts = append(texts, value)
		}
	}
	add(job.Environment())
	for _, step := range job.Steps {
		add(step.With)
		add(step.Environment())
		texts = append(texts, step.Run)
	}
	return strings.Join(texts, "\\n")
}

func formsOf(value string) []string {
	if strings.TrimSpace(value) == "" {
		return nil
	}
	forms := []string{value, strings.ReplaceAll(url.QueryEscape(value), "+", "%20")}
	for start := 0; start < 3; start++ {
		from := start
		if from >= len(value) {
			from = 0
		}
		forms = append(forms, base64.StdEncoding.EncodeToString([]byte(value)[from:]))
	}
	var escaped strings.Builder
	encoder := json.NewEncoder(&escaped)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(value) == nil {
		text := strings.TrimSuffix(escaped.String(), "\\n")
		forms = append(forms, text[1:len(text)-1])
	}
	return forms
}
`;

const ACT: GoTool = {
  name: 'act',
  path: 'github.com/nektos/act',
  version: 'v0.2.89',
  corrections: [
    // The legs of a matrix share their job's outputs. As published, the first leg to end replaces the expressions of all
    // of them by its values, and two that end together write one map at once, which ends the program. On GitHub each leg
    // sets those that it has a value for; and a value that masking would change is dropped.
    {
      file: 'pkg/runner/run_context.go',
      from: `		for k, v := range rc.Run.Job().Outputs {
			interpolated := ee.Interpolate(ctx, v)
			if v != interpolated {
				rc.Run.Job().Outputs[k] = interpolated
			}
		}
		return nil
	}
}
`,
      to: `		job := rc.Run.Job()
		outputsLock.Lock()
		defer outputsLock.Unlock()
		merged := map[string]string{}
		if outputExpressions[job] == nil {
			outputExpressions[job] = job.Outputs
		} else {
			for name, value := range job.Outputs {
				merged[name] = value
			}
		}
		for name, expression := range outputExpressions[job] {
			value := ee.Interpolate(ctx, expression)
			if value == "" {
				continue
			}
			if rc.isMasked(ctx, value) {
				common.Logger(ctx).Warnf("Skip output '%s' since it may contain secret.", name)
				continue
			}
			merged[name] = value
		}
		// A new map: other legs read the old one meanwhile.
		job.Outputs = merged
		return nil
	}
}

var (
	outputsLock       sync.Mutex
	outputExpressions = map[*model.Job]map[string]string{}
)
${MASKS}`,
    },
    {
      file: 'pkg/runner/run_context.go',
      from: '\t"encoding/hex"\n',
      to: '\t"encoding/base64"\n\t"encoding/hex"\n',
    },
    { file: 'pkg/runner/run_context.go', from: '\t"io"\n', to: '\t"io"\n\t"net/url"\n' },
    { file: 'pkg/runner/run_context.go', from: '\t"strings"\n', to: '\t"strings"\n\t"sync"\n' },
    {
      file: 'pkg/runner/expression.go',
      from: '\t\t\t\tfor k, v := range job.Outputs {\n',
      to: `				outputsLock.Lock()
				outputs := job.Outputs
				outputsLock.Unlock()
				for k, v := range outputs {
`,
    },
    // The legs of a matrix share their job and its caller's, too. As published, each leg writes the values of the
    // caller's secrets into the caller's own map, and the first leg's machine into the job: legs that do so at once end
    // the program, and later ones find values where they look for expressions.
    {
      file: 'pkg/runner/expression.go',
      from: `		for k, v := range secrets {
			secrets[k] = rc.caller.runContext.ExprEval.Interpolate(ctx, v)
		}

		return secrets
`,
      to: `		values := map[string]string{}
		for k, v := range secrets {
			values[k] = rc.caller.runContext.ExprEval.Interpolate(ctx, v)
		}

		return values
`,
    },
    {
      file: 'pkg/runner/run_context.go',
      from: `	if err := rc.ExprEval.EvaluateYamlNode(ctx, &job.RawRunsOn); err != nil {
		common.Logger(ctx).Errorf("Error while evaluating runs-on: %v", err)
		return []string{}
	}

	return job.RunsOn()
`,
      to: `	own := model.Job{RawRunsOn: job.RawRunsOn}
	if err := rc.ExprEval.EvaluateYamlNode(ctx, &own.RawRunsOn); err != nil {
		common.Logger(ctx).Errorf("Error while evaluating runs-on: %v", err)
		return []string{}
	}

	return own.RunsOn()
`,
    },
    {
      file: 'pkg/runner/job_executor.go',
      from: `		if stepModel.ID == "" {
			stepModel.ID = fmt.Sprintf("%d", i)
		}
`,
      to: `		nameStep(stepModel, i)
`,
    },
    {
      file: 'pkg/runner/job_executor.go',
      from: '\t"fmt"\n',
      to: '\t"fmt"\n\t"sync"\n',
    },
    {
      file: 'pkg/runner/job_executor.go',
      from: '//nolint:contextcheck\nfunc newJobExecutor(',
      to: `var stepNamesLock sync.Mutex

func nameStep(step *model.Step, position int) {
	stepNamesLock.Lock()
	defer stepNamesLock.Unlock()
	if step.ID == "" {
		step.ID = fmt.Sprintf("%d", position)
	}
}

//nolint:contextcheck
func newJobExecutor(`,
    },
    // Commands: after blanks, with `::` in their text, and in brackets anywhere in a line.
    {
      file: 'pkg/runner/command.go',
      from: '"^::([^ ]+)( (.+))?::([^\\r\\n]*)[\\r\\n]+$"',
      to: '"^\\\\s*::([^ :]+)( (.+?))?::([^\\r\\n]*)[\\r\\n]+$"',
    },
    {
      file: 'pkg/runner/command.go',
      from: '"^##\\\\[([^ ]+)( (.+))?]([^\\r\\n]*)[\\r\\n]+$"',
      to: '"##\\\\[([^ \\\\]]+)( ([^\\\\]]+))?]([^\\r\\n]*)[\\r\\n]+$"',
    },
    // A job that is skipped has no outputs; as published, it has their expressions.
    {
      file: 'pkg/runner/run_context.go',
      from: '\t\trc.result("skipped")\n',
      to: '\t\trc.result("skipped")\n\t\tjob.Outputs = map[string]string{}\n',
    },
    // Who started the run; as published, the context does not have it, and a condition on it is always met.
    {
      file: 'pkg/model/github_context.go',
      from: '`json:"actor"`\n',
      to: '`json:"actor"`\n\tTriggeringActor string `json:"triggering_actor"`\n',
    },
    {
      file: 'pkg/runner/run_context.go',
      from: '\tghc.SetBaseAndHeadRef()\n',
      to: '\tghc.TriggeringActor = ghc.Actor\n\tghc.SetBaseAndHeadRef()\n',
    },
  ],
};
const ACTIONLINT = {
  name: 'actionlint',
  path: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: 'v1.7.12',
};
const ZIZMOR = '1.32.0';

/**
 * Path of `act`, which runs workflows: a runner for whole workflows that is not ours. https://github.com/nektos/act
 *
 * @throws Error when it is not in the cache and cannot be built
 */
export function ensureAct(log?: Log, environment?: Environment): Promise<string> {
  return ensureGoTool(ACT, log, environment);
}

/**
 * Path of `actionlint`. https://github.com/rhysd/actionlint
 *
 * @throws Error when it is not in the cache and cannot be built
 */
export function ensureActionlint(log?: Log, environment?: Environment): Promise<string> {
  return ensureGoTool(ACTIONLINT, log, environment);
}

/** Whether this machine can bring `zizmor`: it needs Python and a way to install packages. */
export function canBringZizmor(environment: Environment = process.env): Promise<boolean> {
  return hasPip(environment);
}

/**
 * Path of `zizmor`, which looks for weaknesses in workflows. https://docs.zizmor.sh
 *
 * @throws Error when it is not in the cache and pip cannot install it
 */
export async function ensureZizmor(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<string> {
  const folder = join(cacheFolder(environment), 'engines', `zizmor-${ZIZMOR}`);
  const executable = join(folder, 'bin', 'zizmor');
  if (await exists(executable)) return executable;
  log(`downloading zizmor ${ZIZMOR} …`);
  await mkdir(join(folder, '..'), { recursive: true });
  const work = await mkdtemp(join(folder, '..', '.work-'));
  try {
    const target = join(work, 'zizmor');
    // The package is one executable; there is no Python in it.
    await pipInstall(['--no-deps', `zizmor==${ZIZMOR}`], target, work, environment);
    await rename(target, folder).catch(async (error: unknown) => {
      if (!(await exists(executable))) throw error;
    });
    return executable;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
