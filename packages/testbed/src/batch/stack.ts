import type { AwsBatch } from './aws.js';

/**
 * Makes all that a template names, as CloudFormation does, and resolves to its outputs. moto leaves out providers of OIDC and
 * secrets, and what an ECR repository keeps.
 *
 * @param template JSON
 * @throws Error when something of it cannot be made
 */
export async function createStack(
  aws: AwsBatch,
  name: string,
  template: string,
): Promise<Readonly<Record<string, string>>> {
  await ask(aws, { Action: 'CreateStack', StackName: name, TemplateBody: template });
  const text = await ask(aws, { Action: 'DescribeStacks', StackName: name });
  const status = /<StackStatus>(\w+)</.exec(text)?.[1];
  if (status !== 'CREATE_COMPLETE') throw new Error(`moto: stack ${name} is ${status}`);
  const outputs = text.matchAll(
    /<OutputKey>(?<key>[^<]+)<\/OutputKey>\s*<OutputValue>(?<value>[^<]*)<\/OutputValue>/g,
  );
  return Object.fromEntries([...outputs].map(({ groups }) => [groups?.key ?? '', groups?.value ?? '']));
}

async function ask({ url, env }: AwsBatch, body: Readonly<Record<string, string>>): Promise<string> {
  const scope = `testing/20260101/${env.AWS_REGION}/cloudformation/aws4_request`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ Version: '2010-05-15', ...body }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`moto: ${body.Action}: ${answer.status} ${text}`);
  return text;
}
