import "node:module";

// 931.index.js
const id = 931;
const ids = [931, 259];
const modules = {
	1259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => NoAnswer,
			exchangeJson: () => exchangeJson
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
		var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(389);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2698);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2929);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6895);
		class NoAnswer extends Error {
			name = "NoAnswer";
		}
		const TIMEOUT = 15e3;
		const LIMIT = 262144;
		const TRIES = 3;
		const TEMPORARY = /* @__PURE__ */ new Set([
			408,
			429,
			500,
			502,
			503,
			504
		]);
		const LONGEST_WAIT = 2e4;
		async function exchangeJson(request, environment, sleep = node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, timeout = TIMEOUT) {
			for (let attempt = 1;; attempt += 1) {
				const outcome = await (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_3__.M)(() => send(request, environment, timeout)).catch((error) => toNoAnswer(error, timeout));
				if ((outcome instanceof NoAnswer || asksForLater(outcome)) && attempt < TRIES) {
					await sleep(waitAfter(outcome, attempt));
					continue;
				}
				if (outcome instanceof NoAnswer) throw outcome;
				return {
					status: outcome.status,
					body: outcome.body
				};
			}
		}
		function asksForLater({ status, retryAfter }) {
			return TEMPORARY.has(status) || status === 403 && retryAfter !== void 0;
		}
		function waitAfter(outcome, attempt) {
			const asked = outcome instanceof NoAnswer ? void 0 : outcome.retryAfter;
			return Math.min(asked ?? 500 * 2 ** (attempt - 1), LONGEST_WAIT);
		}
		function toNoAnswer(error, timeout) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			const name = error instanceof Error ? error.name : String(error);
			return new NoAnswer(name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR" ? `no answer within ${timeout / 1e3} s` : code || name, { cause: error });
		}
		async function send({ method, url, headers, form }, environment, timeout) {
			if (url.protocol !== "https:" && !(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.U)(url.host)) throw new NoAnswer(`${url.origin} is not HTTPS`);
			const isSecure = url.protocol === "https:";
			const proxy = (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__.iJ)(url, (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__._j)(environment));
			const settings = proxy === void 0 ? {} : { proxyEnv: {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy
			} };
			const agent = isSecure ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(settings) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings);
			const body = form === void 0 ? void 0 : new URLSearchParams(form).toString();
			const type = body === void 0 ? {} : { "content-type": "application/x-www-form-urlencoded" };
			const signal = AbortSignal.timeout(timeout);
			const options = {
				method,
				agent,
				headers: {
					accept: "application/json",
					"user-agent": "multiarch",
					...type,
					...headers
				},
				signal
			};
			const { promise, resolve, reject } = Promise.withResolvers();
			const question = (isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, (response) => {
				read(response).then(resolve, reject);
			});
			signal.addEventListener("abort", () => reject(signal.reason), { once: true });
			question.on("upgrade", (_, socket) => {
				socket.destroy();
				reject(/* @__PURE__ */ new Error("it switched to another protocol"));
			});
			question.on("error", reject);
			question.end(body);
			return await promise.finally(() => agent.destroy());
		}
		async function read(response) {
			const chunks = [];
			let size = 0;
			for await (const chunk of response) {
				chunks.push(chunk);
				size += chunk.length;
				if (size > LIMIT) break;
			}
			const seconds = Number(response.headers["retry-after"] ?? NaN);
			return {
				status: response.statusCode ?? 0,
				body: parse(Buffer.concat(chunks).toString("utf8")),
				retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : void 0
			};
		}
		function parse(text) {
			try {
				const value = JSON.parse(text);
				return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.OW)(value) ? value : {};
			} catch {
				return {};
			}
		}
	}),
	4931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			REGISTRY_IDENTITIES: () => REGISTRY_IDENTITIES,
			readSources: () => readSources,
			renewLogins: () => renewLogins,
			roleKeys: () => roleKeys
		});
		var once = __webpack_require__(2436);
		function openSession(sources) {
			return { ...sources };
		}
		class OncePerSession {
			#made = /* @__PURE__ */ new WeakMap();
			get(session, key, make) {
				const known = this.#made.get(session) ?? new once.a();
				this.#made.set(session, known);
				return known.get(key, make);
			}
		}
		var errors_error = __webpack_require__(8530);
		var http = __webpack_require__(1259);
		function loginFailed({ host, identity }, why, advice, cause) {
			return new errors_error._G("CREDENTIALS", `${host}: login as ${identity} failed: ${why}`, {
				advice,
				cause
			});
		}
		function explainNoAnswer(attempt, service, error) {
			if (!(error instanceof http.W)) return error;
			return loginFailed(attempt, `${service} cannot be reached (${error.message})`, "Check the network, HTTPS_PROXY and NO_PROXY of this machine.", error);
		}
		function explainTrouble(attempt, service, answer) {
			const { status } = answer;
			if (status === 429) return loginFailed(attempt, `${service} is refusing requests because there are too many (HTTP 429)`, "Run it again in a minute; many jobs that log in at once share this limit.");
			return status < 500 ? void 0 : loginFailed(attempt, `${service} is in trouble (${wordsOf(answer)})`, "Look at its status page, and run it again later.");
		}
		function wordsOf({ status, body }) {
			const { error, error_description: description, message } = body;
			const said = [
				description,
				message,
				typeof error === "object" && error !== null && "message" in error ? error.message : void 0,
				error
			].find((text) => typeof text === "string" && text !== "");
			const line = typeof said === "string" ? said.split(/\r?\n/, 1)[0] : void 0;
			return `HTTP ${status}${line === void 0 ? "" : `: ${(0, errors_error.hD)(line)}`}`;
		}
		var masking = __webpack_require__(3915);
		var jwt = __webpack_require__(8007);
		var lib_json = __webpack_require__(2698);
		function runOrigin(environment, event) {
			const request = member(event, "pull_request");
			if (request !== void 0 && nameOf(request, "head") !== nameOf(request, "base")) return "fork";
			return environment.GITHUB_ACTOR === "dependabot[bot]" ? "dependabot" : void 0;
		}
		function nameOf(request, side) {
			return member(member(request, side), "repo")?.full_name;
		}
		function member(object, name) {
			const value = (0, lib_json.OW)(object) ? object[name] : void 0;
			return (0, lib_json.OW)(value) ? value : void 0;
		}
		function adviseOrigin(origin) {
			const [why, condition] = origin === "fork" ? ["This is a pull request from a fork: GitHub gives it no secrets and no identity token, and nothing can be pushed.", "!github.event.pull_request.head.repo.fork"] : ["Dependabot started this run: it sees none of the repository’s secrets but those under Settings → Secrets and variables → Dependabot.", "github.actor != 'dependabot[bot]'"];
			return (door) => {
				if (door === "terminal") return origin === "fork" ? why : `${why} Add them there.`;
				return `${why} ${origin === "fork" ? "Skip" : "Add them there, or skip"} ${door === "action" ? "the step" : "the job that calls the workflow"}:\n    if: \${{ ${condition} }}`;
			};
		}
		function settingOf(door, ...names) {
			const s = names.length > 1 ? "s" : "";
			if (door === "promote-workflow") {
				const side = (prefix) => listed(names.map((name) => prefix + name));
				return `the secret${s} ${side("FROM_")} or ${side("TO_")}`;
			}
			return `the ${{
				"build-workflow": "secret",
				action: "input",
				terminal: "environment variable"
			}[door]}${s} ${setting_nameOf(door, ...names)}`;
		}
		function setting_nameOf(door, ...names) {
			if (door === "promote-workflow") return listed(names.flatMap((name) => [`FROM_${name}`, `TO_${name}`]));
			return listed(door === "action" ? names.map((name) => name.toLowerCase().replaceAll("_", "-")) : names);
		}
		function listed(names) {
			return names.join(" and ");
		}
		function addGrant(door, line) {
			return `add to ${door === "action" ? "the job, and where a workflow is called, to the job that calls it" : "the job that calls the workflow"}:\n    ${line}`;
		}
		function identitiesInput(door) {
			return door === "promote-workflow" ? "from-identities or to-identities" : "registry-identities";
		}
		function identityExample(door, type, registry, keys) {
			const input = door === "promote-workflow" ? "to-identities" : "registry-identities";
			const lines = Object.entries({
				registry,
				...keys
			}).map(([key, value]) => `        ${key}: ${value}`);
			return [
				`    ${input}: |`,
				`      - type: ${type}`,
				...lines
			].join("\n");
		}
		const SERVICE = "GitHub’s identity service";
		const ID_TOKEN_LINE = "permissions: { contents: read, id-token: write }";
		const idTokenRefused = (door) => door === "terminal" ? "Check that GitHub lets this job ask for identity tokens." : `Check that the job has the grant, or ${addGrant(door, ID_TOKEN_LINE)}`;
		const idTokens = new OncePerSession();
		function idTokenFor(session, audience, attempt) {
			return idTokens.get(session, audience, () => fetchIdToken(session, audience, attempt));
		}
		async function fetchIdToken(sources, audience, attempt) {
			const lacking = whyNoIdToken(sources);
			if (lacking !== void 0) throw loginFailed(attempt, "there is no identity token", lacking);
			const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket = "" } = sources.environment;
			sources.mask(ticket);
			const url = new URL(address);
			url.searchParams.set("audience", audience);
			const answer = await ask(sources, url, ticket, attempt);
			const { value } = answer.body;
			if (answer.status === 200 && typeof value === "string" && value !== "") {
				sources.mask(value);
				return value;
			}
			throw explainTrouble(attempt, SERVICE, answer) ?? loginFailed(attempt, `${SERVICE} gave no token for the audience ${audience} (${wordsOf(answer)})`, idTokenRefused);
		}
		async function ask(sources, url, ticket, attempt) {
			const headers = { authorization: `Bearer ${ticket}` };
			try {
				return await (0, http.exchangeJson)({
					method: "GET",
					url,
					headers
				}, sources.environment, sources.sleep);
			} catch (error) {
				throw explainNoAnswer(attempt, SERVICE, error);
			}
		}
		function whyNoIdToken({ environment, origin }) {
			const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket } = environment;
			if (url && ticket) return URL.canParse(url) ? void 0 : "ACTIONS_ID_TOKEN_REQUEST_URL is not a URL";
			if (origin === "fork") return adviseOrigin(origin);
			if (environment.GITHUB_ACTIONS) return (door) => door === "terminal" ? "this job may not ask GitHub for an identity token; give it that permission (id-token), or use REGISTRY_AUTHS" : `this job may not ask GitHub for an identity token; ${addGrant(door, ID_TOKEN_LINE)}`;
			return (door) => `the identities in ${identitiesInput(door)} are those of a GitHub job, and this is none; use ${settingOf(door, "REGISTRY_AUTHS")}, or what the cloud’s own tools set up`;
		}
		function describeSubject(idToken) {
			const { sub } = (0, jwt.d)(idToken);
			return typeof sub === "string" ? `this token’s subject is ${(0, errors_error.hD)(sub)}` : "this token names no subject";
		}
		const NAMES = {
			...named([
				"UnrecognizedClientException",
				"InvalidClientTokenId",
				"AuthFailure"
			], ({ region }) => ({
				why: "AWS does not know this access key",
				advice: (door) => `Check ${setting_nameOf(door, "AWS_ACCESS_KEY_ID")} (and ${setting_nameOf(door, "AWS_SESSION_TOKEN")}, for a temporary key), and that the account has enabled the region ${region}.`
			})),
			...named([
				"InvalidSignatureException",
				"SignatureDoesNotMatch",
				"IncompleteSignature"
			], () => ({
				why: "the secret key does not belong to this access key",
				advice: (door) => `Check ${setting_nameOf(door, "AWS_SECRET_ACCESS_KEY")}, and the clock of this machine.`
			})),
			...named([
				"ExpiredTokenException",
				"ExpiredToken",
				"RequestExpired"
			], () => ({
				why: "these credentials have expired",
				advice: (door) => `Get new temporary credentials before (${setting_nameOf(door, "AWS_SESSION_TOKEN")}).`
			})),
			...named([
				"AccessDeniedException",
				"AccessDenied",
				"UnauthorizedOperation"
			], () => ({
				why: "this identity may not get a registry token",
				advice: "Allow it the action ecr:GetAuthorizationToken on resource \"*\"; for public.ecr.aws, ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken."
			})),
			...named([
				"ThrottlingException",
				"Throttling",
				"TooManyRequestsException"
			], ({ region }) => ({
				why: `AWS in ${region} is refusing requests because there are too many`,
				advice: "Run it again in a minute; many jobs that log in at once share this limit."
			}))
		};
		function named(names, value) {
			return Object.fromEntries(names.map((name) => [name, value]));
		}
		function explainAwsError(error, attempt) {
			if (error instanceof errors_error._G && error.code === "CREDENTIALS" && error.advice !== void 0) return error;
			const { why, advice } = reasonFor(error, attempt);
			return loginFailed(attempt, why, advice, error);
		}
		function reasonFor(error, attempt) {
			const { name = "", code = "", message = "" } = (0, lib_json.OW)(error) ? describe(error) : {};
			const { refusals = {}, service = "ECR" } = attempt;
			if (Object.hasOwn(refusals, name)) return refusals[name] ?? unknown(name, message);
			if (Object.hasOwn(NAMES, name)) return NAMES[name]?.(attempt) ?? unknown(name, message);
			if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
				why: `no ${service} endpoint was found for the region ${attempt.region}`,
				advice: `Check the region in the host name (${attempt.region}), AWS_ENDPOINT_URL if it is set, and this machine’s name resolution.`
			};
			if (code.startsWith("E") || name === "TimeoutError") return {
				why: `${service} in ${attempt.region} cannot be reached (${code || name})`,
				advice: "Check the network, HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set."
			};
			if (error instanceof SyntaxError) return {
				why: `what came from ${service} in ${attempt.region} is not its answer${statusOf(error)}`,
				advice: "Check HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set."
			};
			return unknown(name, message);
		}
		function statusOf(error) {
			const metadata = "$metadata" in error && (0, lib_json.OW)(error.$metadata) ? error.$metadata : {};
			return typeof metadata.httpStatusCode === "number" ? ` (HTTP ${metadata.httpStatusCode})` : "";
		}
		function unknown(name, message) {
			return {
				why: [name, message].filter((part) => part !== "").join(": ") || "AWS gave no reason",
				advice: "Try `aws ecr get-login-password` with the same identity and region."
			};
		}
		function describe(error) {
			const text = (value) => typeof value === "string" ? value : "";
			return {
				name: text(error.name),
				code: text(error.code),
				message: text(error.message)
			};
		}
		var external_node_https_ = __webpack_require__(4708);
		var proxies = __webpack_require__(6895);
		function inHand(key, strength, grant) {
			const { identity, how } = grant;
			return {
				kind: "offer",
				strength,
				key,
				identity,
				how,
				obtain: async () => grant
			};
		}
		function missing(advice) {
			return {
				kind: "missing",
				advice
			};
		}
		const AWS_READS = {
			AWS_ACCESS_KEY_ID: {
				kind: "plain",
				says: "Access key for Amazon ECR. Without one, the credentials that earlier steps or the machine set up are used"
			},
			AWS_SECRET_ACCESS_KEY: {
				kind: "secret",
				says: "Secret of the access key for Amazon ECR"
			},
			AWS_SESSION_TOKEN: {
				kind: "secret",
				says: "Session token for Amazon ECR, where the access key is a temporary one"
			}
		};
		function adviseAws(host, said) {
			const role = { "role-to-assume": `arn:aws:iam::${/^[0-9]{12}/.exec(host)?.[0] ?? "<account>"}:role/…` };
			return (door) => {
				const keys = `set ${settingOf(door, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}`;
				const words = `(AWS’s SDK: ${said})`;
				if (door === "terminal") return `${keys}, or AWS_PROFILE after \`aws configure\` or \`aws sso login\` ${words}`;
				const before = door === "action" ? ", or run aws-actions/configure-aws-credentials in a step before this one" : "";
				return `name a role (with \`${ID_TOKEN_LINE}\`):\n${identityExample(door, "aws-ecr", host, role)}\n    or ${keys}${before} ${words}`;
			};
		}
		function adviseBoth(given, lacking) {
			return missing((door) => `${setting_nameOf(door, given)} is set, ${setting_nameOf(door, lacking)} is not: set both`);
		}
		const AMBIENT = [
			"AWS_ACCESS_KEY_ID",
			"AWS_PROFILE",
			"AWS_WEB_IDENTITY_TOKEN_FILE",
			"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
			"AWS_CONTAINER_CREDENTIALS_FULL_URI"
		];
		function offerToken(service, sources) {
			const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = sources.secrets;
			if (!id && secret) return adviseBoth("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID");
			if (id && !secret) return adviseBoth("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
			if (!id || !secret) return offerAmbient(service, sources);
			const how = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
			const identity = `access key ${id}`;
			const keys = async () => givenKeys(sources);
			return offerTokenTo(service, sources, {
				who: id,
				strength: "given",
				identity,
				how,
				keys
			});
		}
		function givenKeys({ secrets }) {
			const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = secrets;
			if (!id || !secret) return void 0;
			return {
				accessKeyId: id,
				secretAccessKey: secret,
				...session ? { sessionToken: session } : {}
			};
		}
		function offerAmbient(service, sources) {
			const { environment } = sources;
			const strength = AMBIENT.some((name) => environment[name]) ? "ambient" : "default";
			const how = "AWS’s default credential chain";
			const identity = nameAmbient(environment);
			const account = accountOfRole(environment.AWS_ROLE_ARN ?? "");
			const who = "ambient";
			const found = connectOnce(service, sources);
			return {
				...offerTokenTo(service, sources, {
					who,
					strength,
					identity,
					how,
					found,
					...account === void 0 ? {} : { account }
				}),
				missing: async () => whyMissing(await found(), service.host)
			};
		}
		function accountOfRole(arn) {
			return /^arn:[a-z-]+:(?:iam|sts)::([0-9]{12}):/.exec(arn)?.[1];
		}
		function nameAmbient(environment) {
			const { AWS_ACCESS_KEY_ID: id, AWS_PROFILE: profile, AWS_ROLE_ARN: role } = environment;
			if (id) return `access key ${id}`;
			if (profile) return `profile ${profile}`;
			return role ? `role ${role}` : "the AWS identity of this machine";
		}
		async function whyMissing(client, host) {
			try {
				await client.findCredentials();
				return;
			} catch (error) {
				return adviseAws(host, (error instanceof Error ? error.message.split("\n", 1)[0] : String(error)) ?? "");
			}
		}
		function offerTokenTo(service, sources, aws) {
			const { who, keys, found, ...identity } = aws;
			const obtain = async () => {
				const connection = await (found ?? connectOnce(service, sources, await keys?.()))();
				try {
					const { how, identity: name } = identity;
					return {
						...toGrant(await connection.getAuthorizationToken(), sources),
						identity: name,
						how
					};
				} catch (error) {
					const { host, region } = service;
					throw explainAwsError(error, {
						host,
						region,
						identity: identity.identity
					});
				} finally {
					connection.destroy();
				}
			};
			return {
				kind: "offer",
				key: `${service.key} ${who}`,
				...identity,
				obtain
			};
		}
		function connectOnce(service, { environment }, keys) {
			let connected;
			return () => {
				connected ??= service.connect(clientSettings(service.region, environment, keys), environment);
				return connected;
			};
		}
		function clientSettings(region, environment, keys) {
			return {
				region,
				requestHandler: {
					connectionTimeout: 5e3,
					requestTimeout: 15e3,
					httpsAgent: new external_node_https_.Agent({
						keepAlive: true,
						proxyEnv: { ...(0, proxies.Bv)((0, proxies._j)(environment)) }
					})
				},
				...keys === void 0 ? {} : { credentials: keys }
			};
		}
		function toGrant(answer, { mask }) {
			const { authorizationToken: token = "", expiresAt } = answer ?? {};
			if (token !== "") mask(token);
			const [username = "", ...rest] = Buffer.from(token, "base64").toString("utf8").split(":");
			const password = rest.join(":");
			if (password === "") throw new errors_error._G("CREDENTIALS", "the answer holds no token");
			return {
				credential: (0, masking.k)({
					kind: "password",
					username,
					password
				}, mask),
				...expiresAt === void 0 ? {} : { expiresAt }
			};
		}
		const assumed = new OncePerSession();
		function assumeRoles(session, chain, host) {
			const { roles, startsWith, region } = chain;
			const role = roles.at(-1) ?? "";
			const key = [startsWith, ...roles].join(" ");
			return assumed.get(session, key, async () => {
				const attempt = {
					host,
					identity: `role ${role}`
				};
				const before = roles.slice(0, -1);
				if (before.length === 0 && startsWith === "identity token") return assumeByToken(session, role, region, attempt);
				const keys = before.length === 0 ? givenKeys(session) : await assumeRoles(session, {
					...chain,
					roles: before
				}, host);
				return assumeByKeys(session, role, region, attempt, keys);
			});
		}
		async function assumeByToken(session, role, region, attempt) {
			const token = await idTokenFor(session, audienceOf(role), attempt);
			const { client, AssumeRoleWithWebIdentityCommand } = await connect(session, region, void 0);
			const input = {
				RoleArn: role,
				RoleSessionName: sessionName(session),
				WebIdentityToken: token
			};
			try {
				const { Credentials } = await client.send(new AssumeRoleWithWebIdentityCommand(input));
				return readKeys(session, Credentials, attempt);
			} catch (error) {
				const refusals = refusalsOf(describeSubject(token), role);
				throw explainAwsError(error, {
					...attempt,
					region,
					service: "STS",
					refusals
				});
			} finally {
				client.destroy();
			}
		}
		async function assumeByKeys(session, role, region, attempt, keys) {
			const { client, AssumeRoleCommand } = await connect(session, region, keys);
			try {
				const input = {
					RoleArn: role,
					RoleSessionName: sessionName(session)
				};
				const { Credentials } = await client.send(new AssumeRoleCommand(input));
				return readKeys(session, Credentials, attempt);
			} catch (error) {
				const refusals = { AccessDenied: {
					why: "the identity before it may not assume this role",
					advice: `Allow it sts:AssumeRole, both in its own policy and in the trust policy of ${role}.`
				} };
				throw explainAwsError(error, {
					...attempt,
					region,
					service: "STS",
					refusals
				});
			} finally {
				client.destroy();
			}
		}
		async function connect({ environment }, region, keys) {
			const { STSClient, ...commands } = await Promise.all([__webpack_require__.e(572), __webpack_require__.e(661)]).then(__webpack_require__.t.bind(__webpack_require__, 1661, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_STS || environment.AWS_ENDPOINT_URL;
			return {
				client: new STSClient({
					...clientSettings(region, environment, keys),
					...endpoint ? { endpoint } : {}
				}),
				...commands
			};
		}
		function readKeys({ mask }, answer, attempt) {
			const { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token, Expiration: ends } = answer ?? {};
			if (!id || !secret || !token) throw loginFailed(attempt, "STS answered without keys", "Check AWS_ENDPOINT_URL, if it is set.");
			(0, masking.$)(secret, mask);
			(0, masking.$)(token, mask);
			const keys = {
				accessKeyId: id,
				secretAccessKey: secret,
				sessionToken: token
			};
			return ends === void 0 ? keys : {
				...keys,
				expiration: ends
			};
		}
		function audienceOf(role) {
			return role.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
		}
		function sessionName({ environment }) {
			const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = environment;
			return [
				"multiarch",
				repository.replace("/", "."),
				run
			].filter((part) => part !== "").join("-").replace(/[^\w+=,.@-]/g, "-").slice(-64);
		}
		function refusalsOf(subject, role) {
			const account = role.split(":")[4];
			return {
				AccessDenied: {
					why: "the role’s trust policy does not let this job assume it",
					advice: `In the trust policy of ${role}, allow sts:AssumeRoleWithWebIdentity to this subject and the audience ${audienceOf(role)}; ${subject} (a repository made since July 2026 has numbers in it).`
				},
				InvalidIdentityToken: {
					why: `account ${account} does not know GitHub as an identity provider, or does not take this audience`,
					advice: `In account ${account}, add the OIDC provider https://token.actions.githubusercontent.com with the audience ${audienceOf(role)}.`
				},
				ExpiredTokenException: {
					why: "GitHub’s identity token had expired when AWS looked at it",
					advice: "Run it again; check the clock of a self-hosted runner."
				},
				ValidationError: {
					why: "STS does not take this role’s name",
					advice: `Check the role's name: ${role}`
				}
			};
		}
		function roleKeys(sources, { service, roles, region }) {
			const { environment, secrets } = sources;
			const { ACTIONS_ID_TOKEN_REQUEST_URL: tokens, GITHUB_ACTIONS: isGithub } = environment;
			const startsWith = tokens || isGithub && !secrets.AWS_ACCESS_KEY_ID ? "identity token" : "AWS identity";
			return () => assumeRoles(openSession(sources), {
				roles,
				startsWith,
				region
			}, service);
		}
		var ecr = __webpack_require__(2820);
		const ecr_ecr = {
			name: "Amazon ECR",
			reads: AWS_READS,
			kind: "ecr",
			offer(host, session) {
				const service = ecrService(host);
				return service === void 0 ? missing(`${host} is not a host of ECR`) : offerToken(service, session);
			}
		};
		function ecrService(host) {
			const parsed = (0, ecr.wl)(host);
			if (parsed === void 0) return void 0;
			const { region, fips, dualStack } = parsed;
			const key = [
				"ecr",
				region,
				fips,
				dualStack
			].join(" ");
			const connect = (settings, env) => connectEcr(parsed, settings, env);
			return {
				host,
				region,
				key,
				connect
			};
		}
		async function connectEcr({ fips, dualStack }, settings, environment) {
			const { ECRClient, GetAuthorizationTokenCommand } = await Promise.all([__webpack_require__.e(572), __webpack_require__.e(377)]).then(__webpack_require__.t.bind(__webpack_require__, 9377, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_ECR || environment.AWS_ENDPOINT_URL;
			const client = new ECRClient({
				...settings,
				...endpoint ? { endpoint } : {
					useFipsEndpoint: fips,
					useDualstackEndpoint: dualStack
				}
			});
			return {
				findCredentials: () => client.config.credentials(),
				getAuthorizationToken: async () => (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData?.[0],
				destroy: () => client.destroy()
			};
		}
		const REGION = "us-east-1";
		const ecrPublic = {
			name: "Amazon ECR Public",
			reads: AWS_READS,
			kind: "ecr-public",
			offer: (host, session) => offerToken(ecrPublicService(host), session)
		};
		function ecrPublicService(host) {
			return {
				host,
				region: REGION,
				key: "ecr-public",
				connect: connectPublic
			};
		}
		async function connectPublic(settings, environment) {
			const { ECRPUBLICClient, GetAuthorizationTokenCommand } = await Promise.all([__webpack_require__.e(572), __webpack_require__.e(688)]).then(__webpack_require__.t.bind(__webpack_require__, 4688, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_ECR_PUBLIC || environment.AWS_ENDPOINT_URL;
			const client = new ECRPUBLICClient({
				...settings,
				...endpoint ? { endpoint } : {}
			});
			return {
				findCredentials: () => client.config.credentials(),
				getAuthorizationToken: async () => (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData,
				destroy: () => client.destroy()
			};
		}
		var hosts_kind = __webpack_require__(7310);
		const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;
		const ACCEPTED = "an ARN, e.g. arn:aws:iam::123456789012:role/push";
		const awsEcr = {
			type: "aws-ecr",
			keys: {
				"role-to-assume": "list",
				region: "optional",
				"role-chaining": "optional"
			},
			hosts: "<account>.dkr.ecr.<region>.amazonaws.com, public.ecr.aws",
			kinds: ["ecr", "ecr-public"],
			read(entry) {
				const roles = readRoles(entry);
				const chaining = readChaining(entry);
				const { region } = serviceOf(entry.host);
				const asked = entry.text("region");
				if (asked !== "" && asked !== region) throw entry.refuse("region", `'${asked}' is not that of ${entry.host}`, region);
				const role = roles.at(-1) ?? "";
				const account = accountOfRole(role);
				return (host, session) => {
					const startsWith = chaining ? "AWS identity" : "identity token";
					const chain = {
						roles,
						startsWith,
						region
					};
					const offer = offerTokenTo(serviceOf(host), session, {
						who: [startsWith, ...roles].join(" "),
						strength: "given",
						identity: `role ${role}`,
						how: chaining ? "a chain of roles" : "GitHub’s identity token",
						...account === void 0 ? {} : { account },
						keys: () => assumeRoles(session, chain, host)
					});
					return chaining ? offer : {
						...offer,
						missing: async () => whyNoIdToken(session)
					};
				};
			}
		};
		function readRoles(entry) {
			const roles = entry.list("role-to-assume");
			if (roles.length === 0) throw entry.refuse("role-to-assume", "is missing", ACCEPTED);
			for (const role of roles) if (!ROLE.test(role)) throw entry.refuse("role-to-assume", `'${role}' is not the ARN of a role`, ACCEPTED);
			return roles;
		}
		function readChaining(entry) {
			const value = entry.text("role-chaining");
			if (![
				"",
				"true",
				"false"
			].includes(value)) throw entry.refuse("role-chaining", `'${value}' is not true or false`, "true, false");
			return value === "true";
		}
		function serviceOf(host) {
			const service = ecrService(host);
			if (service !== void 0) return service;
			if ((0, hosts_kind.I)(host).name === "ecr-public") return ecrPublicService(host);
			throw new errors_error._G("INVALID_INPUT", `${host} is not a host of ECR`);
		}
		var docker_hub = __webpack_require__(3990);
		var reference = __webpack_require__(4223);
		function parseSecretScope(registry, refuse) {
			try {
				return parseRegistryScope(registry, "", refuse);
			} catch {
				throw refuse("'registry' is not a host, or a host and a path", "a host as ghcr.io, or a host and a path");
			}
		}
		function parseRegistryScope(registry, place, refuse) {
			const [first = "", ...path] = registry.replace(/^https:\/\//, "").replace(/\/+$/, "").split("/");
			const prefix = (0, hosts_kind.I)(first).name === "docker-hub" && path.join("/") === "v1" ? "" : path.join("/");
			if (!/[.:]/.test(first) && first !== "localhost") throw refuse(`'${registry}' is not a host`, "a host as ghcr.io, or a host and a path");
			const { registry: host } = (0, reference["if"])(`${first}/${prefix || "any/any"}`, place);
			return {
				host,
				prefix: (0, hosts_kind.I)(host).foldsCase ? prefix.toLowerCase() : prefix
			};
		}
		function refuseDuplicates(entries, refuse) {
			const seen = /* @__PURE__ */ new Map();
			for (const { host, prefix, line } of entries) {
				const scope = prefix === "" ? host : `${host}/${prefix}`;
				const earlier = seen.get(scope);
				if (earlier !== void 0) throw refuse(line, `'registry' is the one of line ${earlier}`, "one entry for each");
				seen.set(scope, line);
			}
		}
		var yaml_js_ = __webpack_require__(5298);
		function parseEntries(text, refuse, allowsOne = false) {
			if (text.trim() === "") return [];
			const lines = new yaml_js_.LineCounter();
			const lineOf = (node) => lines.linePos(startOf(node)).line;
			const document = (0, yaml_js_.parseDocument)(text, {
				schema: "failsafe",
				lineCounter: lines,
				prettyErrors: false
			});
			const [error] = document.errors;
			if (error !== void 0) throw refuse(lines.linePos(error.pos[0]).line, `not YAML (${error.code})`);
			const list = document.contents;
			if (list === null || (0, yaml_js_.isScalar)(list) && !list.value) return [];
			if (allowsOne && (0, yaml_js_.isMap)(list)) return [readEntry(list, lineOf, refuse)];
			if (!(0, yaml_js_.isSeq)(list)) throw refuse(lineOf(list), "not a list");
			return list.items.map((item) => {
				if (!(0, yaml_js_.isMap)(item)) throw refuse(lineOf(item), "an entry is not a mapping");
				return readEntry(item, lineOf, refuse);
			});
		}
		function readEntry(item, lineOf, refuse) {
			const fields = /* @__PURE__ */ new Map();
			for (const { key, value } of item.items) {
				const name = (0, yaml_js_.isScalar)(key) ? String(key.value) : "";
				const line = lineOf(key);
				if ((0, yaml_js_.isSeq)(value)) {
					const values = value.items.map((member) => {
						if (!(0, yaml_js_.isScalar)(member)) throw refuse(lineOf(member), `${quoteKey(name)} is not a list of texts`);
						return String(member.value ?? "").trim();
					});
					fields.set(name, {
						values,
						isList: true,
						line
					});
				} else {
					if (value !== null && !(0, yaml_js_.isScalar)(value)) throw refuse(lineOf(value), `${quoteKey(name)} is not text`);
					const text = String(value?.value ?? "");
					const isMeant = name === "password" && /^QUOTE_/.test(value?.type ?? "");
					fields.set(name, {
						values: [isMeant ? text : text.trim()],
						isList: false,
						line
					});
				}
			}
			return {
				line: lineOf(item),
				fields
			};
		}
		function quoteKey(name) {
			return /^[a-z][a-z_-]{0,29}$/i.test(name) ? `'${name}'` : "(not shown, it may be a secret)";
		}
		function startOf(node) {
			const range = (0, lib_json.OW)(node) && Array.isArray(node.range) ? node.range : [];
			return typeof range[0] === "number" ? range[0] : 0;
		}
		const NAME = "REGISTRY_AUTHS";
		const KEYS = [
			"registry",
			"username",
			"password"
		];
		const ALSO = ["scope", "ecr"];
		const registry_auths_ACCEPTED = "a YAML list of registry, username and password";
		function registryAuthsExample(registry, username = "…") {
			return `- registry: ${registry}\n  username: ${username}\n  password: …`;
		}
		function adviseEntry(door, host, what = "it", username = "…") {
			const add = `add ${what} to ${settingOf(door, NAME)}:\n${indented(registryAuthsExample(host, username))}`;
			return door === "terminal" ? `run \`docker login ${host}\`, or ${add}` : add;
		}
		function indented(lines) {
			return lines.replace(/^/gm, "    ");
		}
		function parseRegistryAuths(text, mask) {
			const entries = parseEntries(text, refuse);
			for (const { fields } of entries) for (const password of fields.get("password")?.values ?? []) (0, masking.$)(password, mask);
			const auths = entries.map((entry) => readAuth(entry, mask));
			refuseDuplicates(auths, refuse);
			return auths;
		}
		function readAuth({ fields, line }, mask) {
			for (const [key, field] of fields) {
				if (![...KEYS, ...ALSO].some((known) => known === key)) throw refuse(field.line, `unknown key ${quoteKey(key)}`, KEYS.join(", "));
				if (field.isList) throw refuse(field.line, `'${key}' is not text`);
			}
			const get = (key) => fields.get(key)?.values[0] ?? "";
			const scope = readScope(get("registry") || docker_hub.Xb, get("scope"), line);
			const [username, password, exchange] = [
				get("username"),
				get("password"),
				readEcr(get("ecr"), scope, line)
			];
			if (!((0, hosts_kind.I)(scope.host).accounts === "aws" && exchange && username === "" && password === "")) {
				if (username === "") throw refuse(line, lacks(fields, "username"));
				if (password === "" && (0, hosts_kind.I)(scope.host).name !== "docker-hub") throw refuse(line, lacks(fields, "password"));
			}
			if (username.includes(":")) throw refuse(line, "'username' contains ':'", "a name without it");
			if (password !== "") (0, masking.k)({
				kind: "password",
				username,
				password
			}, mask);
			return {
				...scope,
				username,
				password,
				exchange,
				line
			};
		}
		function lacks(fields, key) {
			return fields.has(key) ? `'${key}' is empty; is the secret set?` : `'${key}' is missing`;
		}
		function readScope(registry, scope, line) {
			const [path = ""] = scope.split("@");
			return parseSecretScope(path === "" ? registry : `${registry.replace(/\/+$/, "")}/${path}`, (problem, accepted) => refuse(line, problem, accepted));
		}
		function readEcr(value, { host }, line) {
			if (!/^(?:auto|true|false)?$/i.test(value)) throw refuse(line, "'ecr' does not have a known value", "auto, true, false");
			if (/^true$/i.test(value) && (0, hosts_kind.I)(host).accounts !== "aws") throw refuse(line, "'ecr' is true, and 'registry' is not a host of ECR", "ecr: auto");
			return !/^false$/i.test(value);
		}
		const refuse = (line, problem, accepted = registry_auths_ACCEPTED) => (0, errors_error.aY)(NAME, `line ${line}: ${problem}`, accepted);
		const acr = {
			name: "Azure Container Registry",
			reads: {},
			kind: "acr",
			offer(host) {
				return missing((door) => {
					const auth = indented(registryAuthsExample(host));
					const token = `add a token of the registry to ${settingOf(door, "REGISTRY_AUTHS")}:\n${auth}`;
					if (door === "terminal") return `run \`az acr login --name ${host.split(".")[0]}\`, or ${token}`;
					const lines = identityExample(door, "azure-acr", host, {
						"client-id": "…",
						"tenant-id": "…"
					});
					return `name a federated identity (with \`${ID_TOKEN_LINE}\`):\n${lines}\n    or ${token}`;
				});
			}
		};
		const CLOUDS = {
			io: {
				authority: "https://login.microsoftonline.com",
				audience: "api://AzureADTokenExchange"
			},
			us: {
				authority: "https://login.microsoftonline.us",
				audience: "api://AzureADTokenExchangeUSGov"
			},
			cn: {
				authority: "https://login.partner.microsoftonline.cn",
				audience: "api://AzureADTokenExchangeChina"
			}
		};
		const SCOPE = "https://containerregistry.azure.net/.default";
		const TOKEN_USER = "00000000-0000-0000-0000-000000000000";
		const ENTRA = "Microsoft Entra";
		const accesses = new OncePerSession();
		async function azureGrant(session, { tenant, client }, attempt) {
			const cloud = CLOUDS[attempt.host.split(".").at(-1) ?? ""] ?? CLOUDS.io;
			if (cloud === void 0) throw loginFailed(attempt, "no cloud of Azure has this host", "Check the host.");
			const access = await accesses.get(session, [
				cloud.authority,
				tenant,
				client
			].join(" "), () => fetchAccess(session, cloud, {
				tenant,
				client
			}, attempt));
			const { host } = attempt;
			const form = {
				grant_type: "access_token",
				service: host,
				tenant,
				access_token: access
			};
			const answer = await federation_ask(session, new URL(`https://${host}/oauth2/exchange`), form, attempt, host);
			const { refresh_token: password } = answer.body;
			if (answer.status !== 200 || typeof password !== "string" || password === "") throw explainTrouble(attempt, host, answer) ?? loginFailed(attempt, `the registry does not take this identity (${wordsOf(answer)})`, `Grant it the role AcrPush on the registry (client-id ${client}).`);
			const credential = (0, masking.k)({
				kind: "password",
				username: TOKEN_USER,
				password
			}, session.mask);
			const expiresAt = (0, jwt.p)(password);
			return {
				credential,
				...expiresAt === void 0 ? {} : { expiresAt }
			};
		}
		async function fetchAccess(session, { authority, audience }, { tenant, client }, attempt) {
			const idToken = await idTokenFor(session, audience, attempt);
			const form = {
				grant_type: "client_credentials",
				client_id: client,
				client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
				client_assertion: idToken,
				scope: SCOPE
			};
			const answer = await federation_ask(session, new URL(`${authority}/${tenant}/oauth2/v2.0/token`), form, attempt, ENTRA);
			const { access_token: access } = answer.body;
			if (answer.status !== 200 || typeof access !== "string" || access === "") throw explainTrouble(attempt, ENTRA, answer) ?? refused(attempt, audience, idToken, answer);
			session.mask(access);
			return access;
		}
		async function federation_ask({ environment, sleep }, url, form, attempt, service) {
			try {
				return await (0, http.exchangeJson)({
					method: "POST",
					url,
					form
				}, environment, sleep);
			} catch (error) {
				throw explainNoAnswer(attempt, service, error);
			}
		}
		function refused(attempt, audience, idToken, answer) {
			return loginFailed(attempt, `${ENTRA} did not take this job’s token (${wordsOf(answer)})`, `Check client-id and tenant-id, and that the application has a federated credential with the issuer https://token.actions.githubusercontent.com and the audience ${audience} for this subject; ${describeSubject(idToken)}.`);
		}
		const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
		const azureAcr = {
			type: "azure-acr",
			keys: {
				"client-id": "required",
				"tenant-id": "required"
			},
			hosts: "<name>.azurecr.io",
			kinds: ["acr"],
			read(entry) {
				const client = readId(entry, "client-id");
				const tenant = DOMAIN.test(entry.text("tenant-id")) ? entry.text("tenant-id") : readId(entry, "tenant-id");
				return (host, session) => {
					const identity = `client ${client}`;
					const how = "a federated credential of Microsoft Entra";
					return {
						kind: "offer",
						strength: "given",
						key: `azure-acr ${tenant} ${client} ${host}`,
						identity,
						how,
						missing: async () => whyNoIdToken(session),
						obtain: async () => ({
							...await azureGrant(session, {
								tenant,
								client
							}, {
								host,
								identity
							}),
							identity,
							how
						})
					};
				};
			}
		};
		function readId(entry, key) {
			const id = entry.text(key);
			if (!ID.test(id)) throw entry.refuse(key, `'${id}' is not a UUID`, "00000000-0000-0000-0000-000000000000");
			return id;
		}
		const IDENTITY = "https://identity.docker.com";
		const oidc_SERVICE = "Docker’s identity service";
		const LIFETIME = 3600;
		const [SHORTEST, LONGEST] = [300, 21600];
		const CONNECTION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		function isConnectionId(text) {
			return CONNECTION.test(text);
		}
		function offerConnection(host, username, connection, session) {
			const how = "an OIDC connection of Docker Hub";
			const attempt = {
				host,
				identity: username
			};
			return {
				kind: "offer",
				strength: "given",
				key: `docker-hub ${username} ${connection}`,
				identity: username,
				how,
				missing: async () => whyNoIdToken(session),
				obtain: async () => ({
					...await exchange(session, username, connection, attempt),
					how
				})
			};
		}
		async function exchange(session, username, connection, attempt) {
			const idToken = await idTokenFor(session, IDENTITY, attempt);
			const asked = Date.now();
			const answer = await oidc_ask(session, attempt, {
				grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
				subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
				subject_token: idToken,
				connection_id: connection,
				expires_in: String(lifetimeOf(session, attempt))
			});
			const { access_token: password, expires_in: life } = answer.body;
			if (answer.status !== 200 || typeof password !== "string" || password === "") throw explainTrouble(attempt, oidc_SERVICE, answer) ?? oidc_refused(attempt, connection, idToken, answer);
			const credential = (0, masking.k)({
				kind: "password",
				username,
				password
			}, session.mask);
			const seconds = typeof life === "number" ? life : lifetimeOf(session, attempt);
			return {
				credential,
				identity: username,
				expiresAt: new Date(asked + seconds * 1e3)
			};
		}
		function lifetimeOf({ environment }, attempt) {
			const text = environment.DOCKERHUB_OIDC_EXPIREIN?.trim();
			if (!text) return LIFETIME;
			const seconds = Number(text);
			if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= LONGEST) return seconds;
			throw loginFailed(attempt, `DOCKERHUB_OIDC_EXPIREIN is '${text}'`, `Give it seconds, from ${SHORTEST} to ${LONGEST}.`);
		}
		async function oidc_ask(session, attempt, form) {
			const url = new URL("/oauth/token", IDENTITY);
			try {
				return await (0, http.exchangeJson)({
					method: "POST",
					url,
					form
				}, session.environment, session.sleep);
			} catch (error) {
				throw explainNoAnswer(attempt, oidc_SERVICE, error);
			}
		}
		function oidc_refused(attempt, connection, idToken, answer) {
			return loginFailed(attempt, `${oidc_SERVICE} refused the connection ${connection} (${wordsOf(answer)})`, `Check connection_id, that the connection is active, and that one of its rules matches; ${describeSubject(idToken)}. Docker Home shows refusals under “Failures”.`);
		}
		const USERNAME = /^[a-z0-9][a-z0-9_-]{1,254}$/i;
		const dockerHubOidc = {
			type: "dockerhub",
			keys: {
				username: "required",
				connection_id: "required"
			},
			registry: docker_hub.Xb,
			hosts: "docker.io, dhi.io",
			kinds: ["docker-hub", "docker-hardened-images"],
			read(entry) {
				const [username, connection] = [entry.text("username"), entry.text("connection_id")];
				if (!USERNAME.test(username)) throw entry.refuse("username", `'${username}' is not a name`, "a name at Docker Hub");
				if (!isConnectionId(connection)) throw entry.refuse("connection_id", `'${connection}' is not a UUID`, "the id that Docker Home shows");
				return (host, session) => offerConnection(host, username, connection, session);
			}
		};
		const TOKEN = "an access token with Read & Write: https://app.docker.com/settings";
		function adviseLogin(door, host) {
			if (door === "terminal") return `set ${settingOf(door, "DOCKER_USERNAME", "DOCKER_TOKEN")} (${TOKEN}), or run \`docker login\``;
			const connection = identityExample(door, "dockerhub", docker_hub.Xb, {
				username: "…",
				connection_id: "…"
			});
			return `${door === "promote-workflow" ? `add ${TOKEN.replace(":", ",")}, to ${settingOf(door, "REGISTRY_AUTHS")}:\n${indented(registryAuthsExample(host))}\n   ` : `set ${settingOf(door, "DOCKER_USERNAME", "DOCKER_TOKEN")} (${TOKEN}),`} or name an OIDC connection (with \`${ID_TOKEN_LINE}\`):\n${connection}`;
		}
		function provider_adviseBoth(door, host, given, lacking) {
			if (door === "promote-workflow") return adviseLogin(door, host);
			return `${setting_nameOf(door, given)} is set, ${setting_nameOf(door, lacking)} is not: set both`;
		}
		const dockerHub = {
			name: "Docker Hub",
			reads: {
				DOCKER_USERNAME: {
					kind: "plain",
					says: "Name of the user or organisation at Docker Hub",
					aliases: ["DOCKER_USERNAME"]
				},
				DOCKER_TOKEN: {
					kind: "secret",
					says: "Access token for Docker Hub",
					aliases: ["DOCKER_TOKEN"]
				}
			},
			kind: "docker-hub",
			offer(host, session) {
				const { DOCKER_USERNAME: username, DOCKER_TOKEN: password } = session.secrets;
				if (!username && !password) return missing((door) => adviseLogin(door, host));
				if (!username) return missing((door) => provider_adviseBoth(door, host, "DOCKER_TOKEN", "DOCKER_USERNAME"));
				if (!password) return connectionOfStep(host, username, session) ?? missing((door) => provider_adviseBoth(door, host, "DOCKER_USERNAME", "DOCKER_TOKEN"));
				return inHand("docker-hub", "given", {
					credential: (0, masking.k)({
						kind: "password",
						username,
						password
					}, session.mask),
					identity: username,
					how: "DOCKER_USERNAME and DOCKER_TOKEN"
				});
			}
		};
		function connectionOfStep(host, username, session) {
			const connection = session.environment.DOCKERHUB_OIDC_CONNECTIONID?.trim();
			if (!connection || !isConnectionId(connection)) return void 0;
			return offerConnection(host, username, connection, session);
		}
		const JOB_TOKEN = /^ghs_/;
		const PACKAGES_LINE = "permissions: { contents: read, packages: write }";
		const ghcr = {
			name: "GitHub container registry",
			reads: { GITHUB_TOKEN: {
				kind: "secret",
				says: "Token for the GitHub container registry, with `packages: write`",
				default: "${{ github.token }}"
			} },
			kind: "ghcr",
			offer(host, { secrets: { GITHUB_TOKEN: token }, environment, mask }) {
				const password = token && isIssuedFor(host, token, environment) ? token : void 0;
				if (!password) return missing((door) => {
					if (door === "terminal") return "set the environment variable GITHUB_TOKEN to a token with the scope write:packages, or run `docker login ghcr.io`";
					return `${door === "action" ? "pass the job’s token (`github-token: ${{ github.token }}`) and " : ""}${addGrant(door, PACKAGES_LINE)}`;
				});
				const { GITHUB_ACTOR: actor, GITHUB_REPOSITORY_OWNER: owner } = environment;
				const username = (actor || owner || "token").toLowerCase();
				const credential = (0, masking.k)({
					kind: "password",
					username,
					password
				}, mask);
				return inHand("ghcr", JOB_TOKEN.test(password) ? "default" : "given", {
					credential,
					identity: username,
					how: "GITHUB_TOKEN"
				});
			}
		};
		function isIssuedFor(host, token, { GITHUB_SERVER_URL: server = "" }) {
			const [, tenant] = /^containers\.(.+\.ghe\.com)$/.exec(host) ?? [];
			if (tenant === void 0 || !JOB_TOKEN.test(token)) return true;
			return server.replace(/\/+$/, "").toLowerCase() === `https://${tenant}`;
		}
		var external_node_crypto_ = __webpack_require__(7598);
		const artifact_registry_NAME = "GAR_PUSH_TOKEN";
		const artifact_registry_ACCEPTED = "a service-account key (JSON, or that JSON in base64)";
		const artifactRegistry = {
			name: "Google Artifact Registry",
			reads: { [artifact_registry_NAME]: {
				kind: "secret",
				says: "Key of a service account for Artifact Registry, as JSON or in base64",
				aliases: [artifact_registry_NAME]
			} },
			kind: "artifact-registry",
			offer(host, { secrets, mask }) {
				const value = secrets[artifact_registry_NAME]?.trim();
				if (!value) return missing((door) => artifact_registry_adviseLogin(door, host));
				const { identity, credential } = readToken(value, mask);
				return inHand("artifact-registry", "given", {
					credential,
					identity,
					how: artifact_registry_NAME
				});
			}
		};
		function artifact_registry_adviseLogin(door, host) {
			const role = "roles/artifactregistry.writer";
			if (door === "terminal") return `set ${settingOf(door, artifact_registry_NAME)} to ${artifact_registry_ACCEPTED}, or run \`gcloud auth configure-docker ${host}\`; either needs ${role}`;
			const key = door === "promote-workflow" ? `add ${artifact_registry_ACCEPTED} to ${settingOf(door, "REGISTRY_AUTHS")}, with the username _json_key or _json_key_base64:\n${indented(registryAuthsExample(host, "_json_key"))}\n   ` : `set ${settingOf(door, artifact_registry_NAME)} to ${artifact_registry_ACCEPTED};`;
			return `name a workload identity provider (with \`${ID_TOKEN_LINE}\`):\n${federationLines(door, host)}\n    or ${key} either needs ${role}`;
		}
		function federationLines(door, host) {
			return identityExample(door, "gcp-wif", host, {
				workload_identity_provider: "projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>",
				service_account: "…"
			});
		}
		function readToken(value, mask) {
			const grant = (username, password, identity) => ({
				identity,
				credential: (0, masking.k)({
					kind: "password",
					username,
					password
				}, mask)
			});
			if (value.startsWith("ya29.")) return grant("oauth2accesstoken", value, "an OAuth access token");
			if (value.startsWith("{")) return grant("_json_key", value, readKey(value, mask));
			const compact = value.replace(/\s+/g, "");
			const decoded = Buffer.from(compact, "base64").toString("utf8").trim();
			if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || !decoded.startsWith("{")) throw (0, errors_error.aY)(artifact_registry_NAME, "the value is not JSON, and not JSON in base64", artifact_registry_ACCEPTED);
			(0, masking.$)(compact, mask);
			return grant("_json_key_base64", compact, readKey(decoded, mask));
		}
		function readKey(json, mask) {
			const { type, client_email: email, private_key: pem, private_key_id: id } = parseKey(json);
			if (typeof id === "string") (0, masking.$)(id, mask);
			if (typeof pem === "string") {
				(0, masking.$)(pem, mask);
				mask(JSON.stringify(pem).slice(1, -1));
			}
			if (type !== "service_account") throw (0, errors_error.aY)(artifact_registry_NAME, `${whatIs(type)}, not a service-account key`, artifact_registry_ACCEPTED);
			if (typeof email !== "string" || email === "") throw (0, errors_error.aY)(artifact_registry_NAME, "the service-account key has no client_email", artifact_registry_ACCEPTED);
			if (typeof pem !== "string" || !isPrivateKey(pem)) throw (0, errors_error.aY)(artifact_registry_NAME, "the private_key of the service-account key is missing or damaged", artifact_registry_ACCEPTED);
			return email;
		}
		function parseKey(json) {
			try {
				const value = JSON.parse(json);
				if ((0, lib_json.OW)(value)) return value;
			} catch {}
			throw (0, errors_error.aY)(artifact_registry_NAME, "the value begins like JSON but is damaged (cut off, or quotes were lost)", artifact_registry_ACCEPTED);
		}
		function whatIs(type) {
			if (type === "authorized_user") return "this is the login of a person (gcloud)";
			if (type === "external_account") return "this is a Workload Identity Federation configuration";
			return "this is other JSON";
		}
		function isPrivateKey(pem) {
			try {
				return (0, external_node_crypto_.createPrivateKey)(pem).type === "private";
			} catch {
				return false;
			}
		}
		const federation_SCOPE = "https://www.googleapis.com/auth/cloud-platform";
		const federation_LIFETIME = 3600;
		const TIMEOUT = 15e3;
		const entered = new OncePerSession();
		async function googleAccess(session, provider, account, attempt) {
			const pool = await entered.get(session, provider, () => enterPool(session, provider, attempt));
			if (account === void 0) return pool.access;
			try {
				return await impersonate(session, pool, account);
			} catch (error) {
				throw explainGoogleError(error, attempt, impersonationRefused(provider, account));
			}
		}
		async function impersonate({ mask }, { client }, account) {
			const { data } = await client.request({
				method: "POST",
				url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
				data: {
					scope: [federation_SCOPE],
					lifetime: `${federation_LIFETIME}s`
				},
				retry: true,
				retryConfig: { httpMethodsToRetry: ["POST"] }
			});
			const { accessToken: token, expireTime } = data;
			if (typeof token !== "string" || token === "") throw new Error("the answer holds no token");
			mask(token);
			return {
				token,
				...typeof expireTime === "string" ? { expiresAt: new Date(expireTime) } : {}
			};
		}
		async function enterPool(session, provider, attempt) {
			const token = await idTokenFor(session, `https://iam.googleapis.com/${provider}`, attempt);
			const client = await connectPool(session, provider, token);
			try {
				return {
					client,
					access: await readAccess(session, client)
				};
			} catch (error) {
				throw explainGoogleError(error, attempt, exchangeRefused(provider, describeSubject(token)));
			}
		}
		async function connectPool({ environment }, provider, idToken) {
			const { IdentityPoolClient: Client } = await __webpack_require__.e(702).then(__webpack_require__.t.bind(__webpack_require__, 3702, 19));
			return new class extends Client {
				shareTransport() {
					Object.assign(this.stsCredential, { transporter: this.transporter });
					return this;
				}
			}({
				type: "external_account",
				audience: `//iam.googleapis.com/${provider}`,
				subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
				scopes: [federation_SCOPE],
				subject_token_supplier: { getSubjectToken: async () => idToken },
				transporterOptions: {
					timeout: TIMEOUT,
					agent: new external_node_https_.Agent({ proxyEnv: { ...(0, proxies.Bv)((0, proxies._j)(environment)) } })
				}
			}).shareTransport();
		}
		async function readAccess({ mask }, client) {
			const { token } = await client.getAccessToken();
			if (!token) throw new Error("the answer holds no token");
			mask(token);
			const { expiry_date: expiry } = client.credentials;
			return {
				token,
				...typeof expiry === "number" ? { expiresAt: new Date(expiry) } : {}
			};
		}
		function exchangeRefused(provider, subject) {
			return (code) => {
				if (code === "invalid_target") return {
					why: "Google knows no such workload identity provider",
					advice: `Check workload_identity_provider (the project's number, not its name) and that it is not deleted: ${provider}`
				};
				if (code === "unauthorized_client" || code === "invalid_grant") return {
					why: "the workload identity provider does not take this job’s token",
					advice: `Check the provider's attribute condition, issuer (https://token.actions.githubusercontent.com) and audience; ${subject}.`
				};
			};
		}
		function impersonationRefused(provider, account) {
			const [pool = provider] = provider.split("/providers/");
			return (code) => [
				"PERMISSION_DENIED",
				"NOT_FOUND",
				"403",
				"404"
			].includes(code) ? {
				why: "this job may not act as the service account, or there is none of that name",
				advice: `Grant roles/iam.workloadIdentityUser on ${account} to principalSet://iam.googleapis.com/${pool}/*, narrowed to this repository, and enable the IAM Service Account Credentials API.`
			} : void 0;
		}
		function explainGoogleError(error, attempt, refusals) {
			const { status, code, message } = federation_describe(error);
			if (status === 0 && code !== "") return loginFailed(attempt, `Google cannot be reached (${code})`, "Check the network, HTTPS_PROXY and NO_PROXY of this machine.", error);
			const refusal = status < 500 && status !== 429 ? refusals(code) : void 0;
			if (refusal !== void 0) return loginFailed(attempt, refusal.why, refusal.advice, error);
			return loginFailed(attempt, status === 429 ? "Google is refusing requests because there are too many (HTTP 429)" : `Google answered ${status === 0 ? "" : `HTTP ${status}: `}${(0, errors_error.hD)(message)}`, status === 429 ? "Run it again in a minute." : "Look at the provider and the account in IAM.", error);
		}
		function federation_describe(error) {
			const fields = (0, lib_json.OW)(error) ? error : {};
			const message = error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error);
			const response = (0, lib_json.OW)(fields.response) ? fields.response : void 0;
			const data = (0, lib_json.OW)(response?.data) ? response.data : {};
			const status = typeof response?.status === "number" ? response.status : 0;
			const nested = (0, lib_json.OW)(data.error) ? data.error : {};
			const code = [
				data.error,
				nested.status,
				fields.code,
				status === 0 ? "" : String(status)
			].find((text) => typeof text === "string" && text !== "");
			const said = [data.error_description, nested.message].find((text) => typeof text === "string");
			return {
				status,
				code: typeof code === "string" ? code : "",
				message: typeof said === "string" ? said : message
			};
		}
		const PROVIDER = /^projects\/[0-9]+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/;
		const ACCOUNT = /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/;
		const PROJECT = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
		const gcpWif = {
			type: "gcp-wif",
			keys: {
				workload_identity_provider: "required",
				service_account: "optional",
				project_id: "optional"
			},
			hosts: "<location>-docker.pkg.dev, gcr.io; with a path for a project or repository of its own",
			kinds: ["artifact-registry"],
			read(entry) {
				const provider = entry.text("workload_identity_provider").replace(/^\/\/iam\.googleapis\.com\//, "");
				const account = entry.text("service_account") || void 0;
				const project = entry.text("project_id");
				const form = "projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>";
				if (!PROVIDER.test(provider)) throw entry.refuse("workload_identity_provider", `'${provider}' is not a provider`, form);
				if (account !== void 0 && !ACCOUNT.test(account)) throw entry.refuse("service_account", `'${account}' is not the address of a service account`, "<name>@<project>.iam.gserviceaccount.com");
				if (project !== "" && !PROJECT.test(project)) throw entry.refuse("project_id", `'${project}' is not a project`, "a project's id");
				return (host, session) => {
					const identity = account ?? `provider ${provider.split("/").at(-1)}`;
					const how = "Workload Identity Federation";
					const attempt = {
						host,
						identity
					};
					const obtain = async () => {
						const { token, expiresAt } = await googleAccess(session, provider, account, attempt);
						const password = {
							kind: "password",
							username: "oauth2accesstoken",
							password: token
						};
						return {
							credential: (0, masking.k)(password, session.mask),
							identity,
							how,
							...expiresAt === void 0 ? {} : { expiresAt }
						};
					};
					const key = `gcp-wif ${provider} ${account ?? ""}`;
					const missing = async () => whyNoIdToken(session);
					return {
						kind: "offer",
						strength: "given",
						key,
						identity,
						how,
						missing,
						obtain
					};
				};
			}
		};
		const providers = [
			dockerHub,
			ghcr,
			artifactRegistry,
			ecr_ecr,
			ecrPublic,
			acr,
			{
				name: "Quay",
				reads: {},
				kind: "quay",
				offer(host) {
					return missing((door) => adviseEntry(door, host, "a robot account with write permission", "<organisation>+<robot>"));
				}
			}
		];
		function providerOf(kind) {
			return providers.find((provider) => provider.kind === kind);
		}
		const identityKinds = [
			awsEcr,
			gcpWif,
			dockerHubOidc,
			azureAcr
		];
		const REGISTRY_AUTHS = "REGISTRY_AUTHS";
		const REGISTRY_IDENTITIES = "REGISTRY_IDENTITIES";
		const loginReads = Object.assign({}, ...providers.map(({ reads }) => reads), {
			[REGISTRY_AUTHS]: {
				kind: "secret",
				says: "YAML list of `registry` (host, or host and path), `username` and `password`, for any registry; comes before all other credentials of that host but an identity",
				aliases: ["registry-auth"]
			},
			[REGISTRY_IDENTITIES]: {
				kind: "plain",
				says: "The same as the input `registry-identities`"
			}
		});
		function readSources(read, environment, mask, event) {
			const secrets = {};
			for (const [name, { kind }] of Object.entries(loginReads)) {
				const value = read(name);
				if (value && kind === "secret" && name !== REGISTRY_AUTHS) (0, masking.$)(value, mask);
				secrets[name] = value || void 0;
			}
			const origin = runOrigin(environment, event);
			return {
				secrets,
				environment,
				mask,
				...origin === void 0 ? {} : { origin }
			};
		}
		var errors_advice = __webpack_require__(5042);
		function accountNote(host, { account, identity }) {
			const registry = (0, ecr.wl)(host)?.account;
			if (account === void 0 || registry === void 0 || account === registry) return void 0;
			return `${identity} is of account ${account}, and ${host} of account ${registry}: unless the repository's policy lets account ${account} push, name a role of account ${registry}:\n    role-to-assume: arn:aws:iam::${registry}:role/…`;
		}
		var docker_config_document = __webpack_require__(2614);
		var docker_config_source = __webpack_require__(9900);
		function checkOf({ login, grant, push, error }) {
			const state = error !== void 0 && push === "untried" ? "failed" : push;
			const problem = error === void 0 ? {} : problemOf(error);
			const { expiresAt } = grant ?? {};
			return {
				...check_describe(login, grant),
				...expiresAt === void 0 ? {} : { expires: expiresAt.toISOString() },
				push: state,
				images: login.images,
				...problem
			};
		}
		function checkOfMissing({ login, advice }) {
			const problem = `no credentials for ${login.host}`;
			return {
				...check_describe(login, void 0),
				push: "missing",
				images: login.images,
				problem,
				advice
			};
		}
		function reportOf({ host, path, identity, how, expires }) {
			return {
				host,
				...path === void 0 ? {} : { path },
				identity,
				how,
				...expires === void 0 ? {} : { expires }
			};
		}
		function check_describe(login, grant) {
			const { host, prefix } = login;
			if (login.kind === "stored") return {
				host,
				identity: login.stored.identity,
				how: login.stored.how
			};
			if (login.kind !== "obtain") return {
				host,
				identity: "anonymous",
				how: "no credential"
			};
			const { identity, how } = grant ?? login.offer;
			return {
				host,
				...prefix === "" ? {} : { path: prefix },
				identity,
				how
			};
		}
		function problemOf(error) {
			const advice = error instanceof errors_error._G ? error.advice : void 0;
			return {
				problem: error instanceof Error ? error.message : String(error),
				...advice === void 0 ? {} : { advice }
			};
		}
		var external_node_path_ = __webpack_require__(6760);
		function buildxConfigPath({ registry, repository }, directory, { BUILDX_CONFIG: buildx }) {
			const base = buildx || (0, external_node_path_.join)(directory, "buildx");
			return (0, external_node_path_.join)(base, "config", (0, docker_hub.nz)(registry), ...repository.split("/"), "config.json");
		}
		var write = __webpack_require__(5847);
		function toConfigLogins(loggedIn, logins) {
			const entries = loggedIn.map(({ host, prefix, credential }) => ({
				host,
				prefix,
				credential
			}));
			const repositories = [];
			const warnings = [];
			for (const host of new Set(loggedIn.filter(({ prefix }) => prefix !== "").map((login) => login.host))) {
				const own = logins.some((login) => login.host === host && !(login.kind === "obtain" && login.prefix !== ""));
				const alike = loggedIn.filter((login) => login.host === host);
				const [first] = alike;
				if (!own && first !== void 0) entries.push({
					host,
					credential: first.credential
				});
				if (!own && alike.length === 1) continue;
				repositories.push(...alike.flatMap((login) => repositoriesOf(login, logins)));
				const whole = own ? "the host’s own" : `${first?.identity}, of ${host}/${first?.prefix}`;
				warnings.push(`${host} has several credentials, one for each path; Buildx before 0.31 and Docker itself use one for the whole host (${whole})`);
			}
			return {
				entries,
				repositories,
				warnings
			};
		}
		function repositoriesOf({ host, prefix, credential }, logins) {
			const login = logins.find((other) => other.host === host && other.prefix === prefix);
			return prefix === "" ? [] : (login?.images ?? []).map((image) => ({
				image,
				credential
			}));
		}
		async function writeLogins({ entries, repositories }, config, environment, restore) {
			const files = repositories.map(({ image, credential }) => {
				return {
					path: buildxConfigPath(image, (0, external_node_path_.dirname)(config), environment),
					entry: {
						host: image.registry,
						credential
					}
				};
			});
			const also = restore === void 0 ? [] : files.map(({ path }) => path);
			await (0, write._D)(config, entries, restore, also);
			for (const { path, entry } of files) await (0, write.Ae)(path, entry, restore);
		}
		var credential = __webpack_require__(3060);
		var runtime = __webpack_require__(9765);
		var trust = __webpack_require__(2929);
		function explainRefusal(error, { image, host, identity, how, note }) {
			const said = saidBy(error);
			const isRefused = isRefusal(error);
			const message = `${host}: ${identity} (${how}) ${isRefused ? "may not push to" : "could not try a push to"} ${image}: ${said}`;
			const usual = error instanceof errors_error._G ? error.advice : void 0;
			const advice = isRefused ? note ?? advisePackages(host, how, image) ?? usual : usual;
			return new errors_error._G("CREDENTIALS", message, {
				advice,
				cause: error
			});
		}
		function explainSignIn(error, { host, identity, how }) {
			const said = saidBy(error);
			return new errors_error._G("CREDENTIALS", `${host}: ${identity} (${how}) is not let in: ${said}`, {
				advice: `Check ${how}: ${host} knows no such name with this password or token.`,
				cause: error
			});
		}
		function saidBy(error) {
			if ((0, lib_json.OW)(error) && typeof error.said === "string") return error.said;
			return error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
		}
		function isRefusal(error) {
			return (0, lib_json.OW)(error) && (error.status === 401 || error.status === 403);
		}
		function advisePackages(host, how, image) {
			if ((0, hosts_kind.I)(host).name !== "ghcr" || how !== "GITHUB_TOKEN") return void 0;
			const name = image.split("/").slice(2).join("/");
			return (door) => door === "terminal" ? `The token in GITHUB_TOKEN needs the scope write:packages, and its user the role Write in the settings of the package ${name}.` : `In the workflow, ${addGrant(door, PACKAGES_LINE)}\nIf it is there: give this repository the role Write under “Manage Actions access” in the settings of the package ${name}.`;
		}
		function obtainAll(logins, trial = {}) {
			const exchanges = new once.a();
			return Promise.all(logins.map(async (login) => {
				try {
					const grant = await obtain(login, exchanges);
					const outcome = {
						login,
						...grant === void 0 ? {} : { grant }
					};
					const { verify, stored = credential._ } = trial;
					if (verify !== void 0 && login.images.length > 0 && login.kind !== "missing") return await tryPushes(outcome, verify, stored);
					if (grant !== void 0) await trySignIn(grant, trial);
					return {
						...outcome,
						push: "untried"
					};
				} catch (error) {
					return {
						login,
						push: "untried",
						error
					};
				}
			}));
		}
		async function obtain(login, exchanges) {
			if (login.kind !== "obtain") return void 0;
			const { host, prefix, offer } = login;
			return {
				...await exchanges.get(offer.key, () => (0, trust.M)(offer.obtain)),
				how: offer.how,
				host,
				prefix
			};
		}
		async function trySignIn({ host, identity, how, credential }, { signIn, logger = runtime.K }) {
			try {
				await signIn?.(host, async () => credential);
			} catch (error) {
				if (isRefusal(error)) throw explainSignIn(error, {
					host,
					identity,
					how
				});
				const said = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
				logger.info(`${host}: ${identity} (${how}) could not be tried: ${said}`);
			}
		}
		async function tryPushes(outcome, verify, stored) {
			const { login, grant } = outcome;
			const credentials = (grant === void 0 ? void 0 : async () => grant.credential) ?? (login.kind === "stored" ? stored : credential._);
			const { identity = "nobody", how = "no credential" } = grant ?? (login.kind === "stored" ? login.stored : {});
			const note = login.kind === "obtain" ? accountNote(login.host, login.offer) : void 0;
			const refusalOf = async (name) => {
				try {
					await verify(name, credentials);
					return [];
				} catch (error) {
					return [explainRefusal(error, {
						image: (0, reference.eS)(name),
						host: login.host,
						identity,
						how,
						note
					})];
				}
			};
			const errors = (await Promise.all(login.images.map(refusalOf))).flat();
			return errors.length === 0 ? {
				...outcome,
				push: "allowed"
			} : {
				...outcome,
				push: "refused",
				error: joinErrors(errors)
			};
		}
		function failureOf(outcomes) {
			const errors = outcomes.flatMap(({ error }) => error === void 0 ? [] : [error]);
			return errors.length === 0 ? void 0 : joinErrors([...new Set(errors)]);
		}
		function joinErrors(errors) {
			if (errors.length === 1) return errors[0];
			const sentences = errors.map((error) => error instanceof Error ? error.message : String(error));
			const advice = errors.map((error) => error instanceof errors_error._G ? error.advice : void 0);
			return new errors_error._G("CREDENTIALS", sentences.join("\n"), {
				advice: (0, errors_advice.f7)(advice),
				cause: new AggregateError(errors)
			});
		}
		const registry_identities_NAME = "registry-identities";
		const EVERY_KEY = ["type", "registry"];
		const SECRET_KEY = /password|secret|token|credential|private|access[-_]?key|auth/i;
		const SECRET_VALUE = /^(?:A[KS]IA[A-Z0-9]{12,}|gh[pousr]_|github_pat_|dckr_[a-z]+_|ya29\.|AIza|eyJ[A-Za-z0-9_-]{8,}\.|-----BEGIN|\{\s*")/;
		function parseRegistryIdentities(text, kinds) {
			const identities = parseEntries(text, refuseFor(kinds), true).map((entry) => readIdentity(entry, kinds));
			refuseDuplicates(identities, refuseFor(kinds));
			return identities;
		}
		function readIdentity(entry, kinds) {
			const { fields, line } = entry;
			const refuse = refuseFor(kinds);
			refuseSecrets(entry, refuse);
			const type = fields.get("type")?.values[0] ?? "";
			const kind = kinds.find((known) => known.type === type);
			const types = kinds.map((known) => known.type).join(", ");
			if (!fields.has("type")) throw refuse(line, "'type' is missing", types);
			if (kind === void 0) throw refuse(fields.get("type")?.line ?? line, `'${type}' is not a type`, types);
			checkKeys(entry, kind, refuse);
			const scope = registry_identities_readScope(entry, kind, refuse);
			return {
				...scope,
				type,
				line,
				offer: kind.read(toIdentityEntry(entry, scope, refuse))
			};
		}
		function refuseSecrets({ fields }, refuse) {
			const accepted = "who we are, not what proves it; passwords belong in REGISTRY_AUTHS";
			for (const [key, { values, line }] of fields) if (SECRET_KEY.test(key) || values.some((value) => SECRET_VALUE.test(value))) throw refuse(line, `${quoteKey(key)} looks like a secret (not shown)`, accepted);
		}
		function checkKeys({ fields, line }, { type, keys }, refuse) {
			const known = [...EVERY_KEY, ...Object.keys(keys)];
			for (const [key, field] of fields) {
				if (!known.includes(key)) throw refuse(field.line, `${type} has no key ${quoteKey(key)}`, known.join(", "));
				if (field.isList && keys[key] !== "list") throw refuse(field.line, `'${key}' is not text`, "one value");
				if (field.values.includes("") || field.values.length === 0) throw refuse(field.line, `'${key}' is empty`, "a value; is the variable set?");
			}
			const missing = Object.keys(keys).find((key) => keys[key] === "required" && !fields.has(key));
			if (missing !== void 0) throw refuse(line, `'${missing}' is missing`, known.join(", "));
		}
		function registry_identities_readScope({ fields, line }, kind, refuse) {
			const field = fields.get("registry");
			const registry = field?.values[0] ?? kind.registry;
			if (registry === void 0) throw refuse(line, "'registry' is missing", kind.hosts);
			const at = field?.line ?? line;
			const scope = parseRegistryScope(registry, `${registry_identities_NAME}: line ${at}`, (problem, accepted) => refuse(at, problem, accepted));
			if (kind.kinds.includes((0, hosts_kind.I)(scope.host).name)) return scope;
			const near = (0, hosts_kind.b)(scope.host);
			const accepted = near !== void 0 && kind.kinds.includes(near.kind) ? near.meant : kind.hosts;
			throw refuse(at, `'${scope.host}' is not a host of ${kind.type}`, accepted);
		}
		function toIdentityEntry({ fields, line }, scope, refuse) {
			return {
				...scope,
				text: (key) => fields.get(key)?.values[0] ?? "",
				list: (key) => fields.get(key)?.values ?? [],
				refuse: (key, problem, accepted) => refuse(fields.get(key)?.line ?? line, `${key}: ${problem}`, accepted)
			};
		}
		function refuseFor(kinds) {
			const all = `a YAML list with type: ${kinds.map(({ type }) => type).join(", ")}`;
			return (line, problem, accepted = all) => (0, errors_error.aY)(registry_identities_NAME, `line ${line}: ${problem}`, accepted);
		}
		const ACCESS_KEY = /^(?:AKIA|ASIA)[A-Z0-9]{16,}$/;
		function offerEntry(auth, session) {
			const { host, prefix, username, password, exchange, line } = auth;
			const how = "REGISTRY_AUTHS";
			if (exchange && (0, hosts_kind.I)(host).accounts === "aws" && (username === "" || ACCESS_KEY.test(username))) return offerEcr(auth, session, how);
			if (password === "" && (0, hosts_kind.I)(host).name === "docker-hub") return connectionOfStep(host, username, session) ?? missing(`the entry of ${(0, errors_error.hD)(username)} in line ${line} of ${how} has no password: set what it takes it from`);
			const credential = (0, masking.k)({
				kind: "password",
				username,
				password
			}, session.mask);
			return inHand(`registry-auths ${host}/${prefix}`, "given", {
				credential,
				identity: username,
				how
			});
		}
		function offerEcr({ host, username, password }, session, how) {
			if (username === "") return offerAmbient(ecrService(host) ?? ecrPublicService(host), session);
			const secrets = {
				AWS_ACCESS_KEY_ID: username,
				AWS_SECRET_ACCESS_KEY: password
			};
			const offer = ((0, hosts_kind.I)(host).name === "ecr" ? ecr_ecr : ecrPublic).offer(host, {
				...session,
				secrets
			});
			return offer.kind === "offer" ? {
				...offer,
				how
			} : offer;
		}
		function missingEntry(host) {
			return missing((door) => adviseEntry(door, host));
		}
		function matchTargets(images, sources, everything = false, optional = []) {
			const session = openSession(sources);
			const { listed } = readLists(session);
			if (images.length === 0 && optional.length === 0) return listed.map(({ host, prefix, offer }) => ({
				host,
				prefix,
				images: [],
				offer: offer(host, session)
			}));
			const targets = /* @__PURE__ */ new Map();
			for (const [image, isOptional] of [...images.map((one) => [one, false]), ...optional.map((one) => [one, true])]) {
				const host = (0, docker_hub.rQ)(image.registry);
				const entry = longestMatch(listed, host, image.repository);
				const prefix = entry?.prefix ?? "";
				const key = `${host}/${prefix}`;
				const known = targets.get(key);
				if (isOptional && known !== void 0 && known.isOptional !== true) continue;
				const offer = known?.offer ?? (entry === void 0 ? offerHost(host, session) : entry.offer(host, session));
				targets.set(key, {
					host,
					prefix,
					images: [...known?.images ?? [], image],
					offer,
					...isOptional ? { isOptional } : {}
				});
			}
			const needed = [...targets.values()];
			return everything ? [...needed, ...unneeded(needed, listed, session)] : needed;
		}
		function findUnused(images, sources, everything = false) {
			const { listed, shadowed } = readLists(openSession(sources));
			const isUsed = (entry) => images.some(({ registry, repository }) => longestMatch(listed, (0, docker_hub.rQ)(registry), repository) === entry);
			const idle = everything || images.length === 0 ? [] : listed.filter((entry) => !isUsed(entry));
			return [...shadowed.map((entry) => `${REGISTRY_AUTHS}: ${scopeOf(entry)} is not used: there is an identity for it`), ...idle.map((entry) => `${scopeOf(entry)} is not logged in to, as no image here is there`)];
		}
		function scopeOf({ host, prefix }) {
			return prefix === "" ? host : `${host}/${prefix}`;
		}
		function unneeded(needed, listed, session) {
			const extra = listed.filter(({ host, prefix }) => !needed.some((target) => target.host === host && target.prefix === prefix)).map(({ host, prefix, offer }) => ({
				host,
				prefix,
				images: [],
				isExtra: true,
				offer: offer(host, session)
			}));
			if ([...needed, ...extra].some(({ host }) => host === docker_hub.Xb)) return extra;
			const hub = offerHost(docker_hub.Xb, session);
			return hub.kind === "missing" ? extra : [...extra, {
				host: docker_hub.Xb,
				prefix: "",
				images: [],
				isExtra: true,
				offer: hub
			}];
		}
		function readLists({ secrets, mask }) {
			const identities = parseRegistryIdentities(secrets[REGISTRY_IDENTITIES] ?? "", identityKinds);
			const given = parseRegistryAuths(secrets[REGISTRY_AUTHS] ?? "", mask).map((auth) => ({
				...auth,
				offer: (_, session) => offerEntry(auth, session)
			}));
			const isShadowed = ({ host, prefix }) => identities.some((identity) => identity.host === host && identity.prefix === prefix);
			return {
				listed: [...identities, ...given.filter((auth) => !isShadowed(auth))],
				shadowed: given.filter(isShadowed)
			};
		}
		function longestMatch(listed, host, repository) {
			return listed.filter((entry) => entry.host === host && (0, docker_config_document.Yw)(repository, entry.prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
		}
		function offerHost(host, session) {
			const provider = providerOf((0, hosts_kind.I)(host).name);
			if (provider !== void 0) return provider.offer(host, session);
			const near = (0, hosts_kind.b)(host);
			const almost = near && providerOf(near.kind);
			if (almost !== void 0) throw (0, errors_error.aY)("images", `'${host}' is not a host of ${almost.name}`, near?.meant);
			return missingEntry(host);
		}
		function resolveLogins(targets, stored = [], insecure = []) {
			return targets.map(({ offer, ...target }) => {
				const { host } = target;
				const found = stored.find((entry) => entry.host === host);
				if (offer.kind === "offer" && !(found !== void 0 && yields(offer, found))) return {
					...target,
					kind: "obtain",
					offer
				};
				if (found !== void 0) return {
					...target,
					kind: "stored",
					stored: found
				};
				if (mayDoWithout(host, insecure)) return {
					...target,
					kind: "anonymous"
				};
				return {
					...target,
					kind: "missing",
					advice: offer.kind === "missing" ? offer.advice : ""
				};
			});
		}
		function mayDoWithout(host, insecure) {
			return (0, hosts_kind.I)(host).name === "loopback" || insecure.includes(host);
		}
		function yields({ strength }, { from }) {
			return strength === "default" || strength === "ambient" && from === "helper";
		}
		async function findMissingLogins(logins) {
			const answers = new once.a();
			const asked = logins.map(async (login) => {
				if (login.kind === "missing") return {
					login,
					advice: login.advice
				};
				if (login.kind !== "obtain") return void 0;
				const { offer } = login;
				const advice = await answers.get(offer.key, async () => offer.missing?.());
				return advice === void 0 ? void 0 : {
					login,
					advice
				};
			});
			return (await Promise.all(asked)).filter((missing) => missing !== void 0);
		}
		function explainMissingLogins(missing, origin) {
			const hosts = [...new Set(missing.map(({ login }) => login.host))].join(", ");
			return new errors_error._G("CREDENTIALS", `no credentials for ${hosts}; nothing was done`, { advice: (door) => adviseMissing(missing, origin, door) });
		}
		function adviseMissing(lacking, origin, door) {
			const lines = [...Map.groupBy(lacking, ({ advice }) => (0, errors_advice.yk)(advice, door))].map(([advice = "", alike]) => `  ${[...new Set(alike.map(({ login }) => login.host))].join(", ")}: ${advice}`);
			const why = origin && (0, errors_advice.yk)(adviseOrigin(origin), door);
			return (why === void 0 || lines.some((line) => line.includes(why)) ? lines : [...lines, why]).join("\n");
		}
		async function findStored(targets, config, runtime, logger, insecure = []) {
			const source = (0, docker_config_source.Ld)(config, runtime);
			const open = targets.filter(({ offer }) => offer.kind === "missing" || offer.strength !== "given");
			return (await Promise.all(open.map(async ({ host, prefix, images, isExtra = false }) => {
				const repository = images[0]?.repository ?? prefix;
				try {
					const credential = await source(host, repository);
					if (credential === void 0) return void 0;
					return {
						host,
						identity: credential.kind === "password" ? credential.username : "a token",
						...(0, docker_config_source.fs)(runtime.environment, host, repository) ? IN_ENVIRONMENT : placeOf((0, docker_config_source.yW)(config, host))
					};
				} catch (error) {
					if (isExtra || mayDoWithout(host, insecure)) logger.info(error instanceof Error ? error.message : String(error));
					else if (error instanceof errors_error._G) logger.warning(error.message, error.advice);
					else logger.warning(String(error));
					return;
				}
			}))).filter((stored) => stored !== void 0);
		}
		const IN_ENVIRONMENT = {
			how: docker_config_document.gh,
			from: "entry"
		};
		function placeOf(helper) {
			return helper === void 0 ? {
				how: "Docker’s config.json",
				from: "entry"
			} : {
				how: `credential helper ${helper}`,
				from: "helper"
			};
		}
		async function tryLogins(request) {
			const { images, sources, logger, verify } = request;
			const { optionalImages = [] } = request;
			const targets = matchTargets(images, sources, request.everything, optionalImages);
			const named = [...images, ...optionalImages];
			for (const line of findUnused(named, sources, request.everything)) logger.info(line);
			const config = await (0, docker_config_document.TO)(request.config);
			const logins = resolveLogins(targets, await findStored(targets, config, sources, logger, request.insecureRegistries), request.insecureRegistries);
			const mayFail = ({ isExtra = false, isOptional = false }) => isExtra || isOptional || request.optional === true;
			const lacking = await findMissingLogins(logins);
			const possible = logins.filter((login) => !lacking.some((lack) => lack.login === login));
			const missing = lacking.filter(({ login }) => !mayFail(login));
			if (missing.length > 0 && verify === void 0) return {
				checks: missing.map(checkOfMissing),
				failure: explainMissingLogins(missing, sources.origin),
				written: {
					entries: [],
					repositories: [],
					warnings: []
				}
			};
			const trial = verify && {
				verify,
				stored: (0, docker_config_source.Ld)(config, sources)
			};
			const { signIn } = request;
			const outcomes = await obtainAll(possible, {
				...trial,
				logger,
				...signIn && { signIn }
			});
			for (const { login, advice } of lacking) if (login.isOptional === true) logger.warning(`no credentials for ${login.host}, which is optional`, advice);
			else if (mayFail(login)) logger.info(`${login.host}: no credential; what is private there cannot be pulled`);
			for (const { login, error } of outcomes) if (error !== void 0 && mayFail(login)) warnOf(error, logger);
			const written = toConfigLogins(outcomes.flatMap(({ grant }) => grant === void 0 ? [] : [grant]), logins);
			for (const warning of [...written.warnings, ...notesOn(outcomes)]) logger.warning(warning);
			const failure = joinFailures(missing, failureOf(outcomes.filter(({ login }) => !mayFail(login))), sources);
			return {
				checks: inOrder(logins, lacking, outcomes),
				...failure === void 0 ? {} : { failure },
				written
			};
		}
		async function keepLogins({ checks, written }, { config, restore, sources }) {
			await writeLogins(written, config, sources.environment, restore);
			return checks.filter(({ push }) => push !== "missing" && push !== "failed").map(reportOf);
		}
		function warnOf(error, logger) {
			if (error instanceof errors_error._G) logger.warning(error.message, error.advice);
			else logger.warning(String(error));
		}
		function notesOn(outcomes) {
			return outcomes.flatMap(({ login, push, error }) => {
				if (login.kind !== "obtain" || push !== "untried" || error !== void 0) return [];
				return accountNote(login.host, login.offer) ?? [];
			});
		}
		function inOrder(logins, missing, outcomes) {
			const checks = new Map([...missing.map((lack) => [lack.login, checkOfMissing(lack)]), ...outcomes.map((outcome) => [outcome.login, checkOf(outcome)])]);
			return logins.flatMap((login) => checks.get(login) ?? []);
		}
		function joinFailures(missing, failure, { origin }) {
			if (missing.length === 0) return failure;
			const lack = explainMissingLogins(missing, origin);
			if (failure === void 0) return lack;
			const { message, advice } = failure instanceof errors_error._G ? failure : {
				message: String(failure),
				advice: void 0
			};
			return new errors_error._G("CREDENTIALS", `${message}\n${lack.message}`, {
				advice: (0, errors_advice.f7)([advice, lack.advice]),
				cause: failure
			});
		}
		function endingBefore(logins, until) {
			return logins.filter(({ expires }) => expires !== void 0 && Date.parse(expires) < until.getTime());
		}
		async function renewLogins(request) {
			const { logins, until, images, logger } = request;
			const hosts = new Set(endingBefore(logins, until).map(({ host }) => host));
			const concerned = images.filter(({ registry }) => hosts.has((0, docker_hub.rQ)(registry)));
			if (concerned.length === 0) return logins;
			const again = {
				...request,
				images: concerned
			};
			const attempt = await tryLogins(again);
			if (attempt.failure !== void 0) throw attempt.failure;
			const isNew = ({ host, path = "" }) => attempt.written.entries.some((entry) => entry.host === host && (entry.prefix ?? "") === path);
			const renewed = (await keepLogins(attempt, again)).filter(isNew);
			const now = logins.map((login) => renewed.find((fresh) => isSame(fresh, login)) ?? login);
			for (const { host, identity, expires } of endingBefore(now, until)) logger.warning(`${host}: the login as ${identity} ends at ${expires} and could not be renewed for longer`);
			return now;
		}
		function isSame(a, b) {
			return a.host === b.host && a.path === b.path;
		}
	})
};

export { id, ids, modules };