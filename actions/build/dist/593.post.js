import "node:module";

// 593.post.js
const id = 593;
const ids = [593];
const modules = { 3593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		readSources: () => readSources,
		roleKeys: () => roleKeys
	});
	class Once {
		#made = /* @__PURE__ */ new Map();
		#keep;
		constructor(keep = "all") {
			this.#keep = keep;
		}
		get(key, make) {
			const known = this.#made.get(key);
			if (known !== void 0) return known;
			const made = make();
			this.#made.set(key, made);
			const forget = () => this.#made.delete(key);
			if (this.#keep !== "all") made.then(this.#keep === "none" ? forget : () => {}, forget);
			return made;
		}
		learn(key, made) {
			this.#made.set(key, made);
		}
	}
	function openSession(sources) {
		return { ...sources };
	}
	class OncePerSession {
		#made = /* @__PURE__ */ new WeakMap();
		get(session, key, make) {
			const known = this.#made.get(session) ?? new Once();
			this.#made.set(session, known);
			return known.get(key, make);
		}
	}
	var errors_error = __webpack_require__(8530);
	var external_node_http_ = __webpack_require__(7067);
	var external_node_https_ = __webpack_require__(4708);
	var promises_ = __webpack_require__(8500);
	var loopback = __webpack_require__(389);
	var lib_json = __webpack_require__(2698);
	const UNTRUSTED = /* @__PURE__ */ new Set([
		"DEPTH_ZERO_SELF_SIGNED_CERT",
		"SELF_SIGNED_CERT_IN_CHAIN",
		"UNABLE_TO_GET_ISSUER_CERT",
		"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
	]);
	const loadTls = () => process.getBuiltinModule("node:tls");
	let isSystemTrusted = false;
	function isUntrusted(error) {
		for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) if ("code" in at && typeof at.code === "string" && UNTRUSTED.has(at.code)) return true;
		return false;
	}
	async function trustingSystem(act) {
		const wasTrusted = isSystemTrusted;
		try {
			return await act();
		} catch (error) {
			if (wasTrusted || !isUntrusted(error)) throw error;
			trustSystem();
			return act();
		}
	}
	function trustSystem() {
		if (isSystemTrusted) return;
		isSystemTrusted = true;
		const { getCACertificates, setDefaultCACertificates } = loadTls();
		setDefaultCACertificates([.../* @__PURE__ */ new Set([...getCACertificates("default"), ...getCACertificates("system")])]);
	}
	var proxies = __webpack_require__(6178);
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
	async function exchangeJson(request, environment, sleep = promises_.setTimeout, timeout = TIMEOUT) {
		for (let attempt = 1;; attempt += 1) {
			const outcome = await trustingSystem(() => send(request, environment, timeout)).catch((error) => toNoAnswer(error, timeout));
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
		if (url.protocol !== "https:" && !(0, loopback.U)(url.host)) throw new NoAnswer(`${url.origin} is not HTTPS`);
		const isSecure = url.protocol === "https:";
		const proxy = (0, proxies.iJ)(url, (0, proxies._j)(environment));
		const settings = proxy === void 0 ? {} : { proxyEnv: {
			HTTP_PROXY: proxy,
			HTTPS_PROXY: proxy
		} };
		const agent = isSecure ? new external_node_https_.Agent(settings) : new external_node_http_.Agent(settings);
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
		const question = (isSecure ? external_node_https_.request : external_node_http_.request)(url, options, (response) => {
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
			return (0, lib_json.OW)(value) ? value : {};
		} catch {
			return {};
		}
	}
	function loginFailed({ host, identity }, why, advice, cause) {
		return new errors_error._G("CREDENTIALS", `${host}: login as ${identity} failed: ${why}`, {
			advice,
			cause
		});
	}
	function explainNoAnswer(attempt, service, error) {
		if (!(error instanceof NoAnswer)) return error;
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
	function encodeBasic(username, password) {
		const bytes = new TextEncoder().encode(`${username}:${password}`);
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
	}
	const MIN_LINE = 8;
	function masking_maskSecret(secret, mask) {
		if (secret === "") return;
		const lines = secret.split(/\r?\n/).map((line) => line.trim());
		const forms = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= MIN_LINE);
		for (const form of forms) mask(form);
	}
	function masking_maskCredential(credential, mask) {
		if (credential.kind === "password") {
			masking_maskSecret(credential.password, mask);
			mask(encodeBasic(credential.username, credential.password));
		} else masking_maskSecret(credential.token, mask);
		return credential;
	}
	function claimsOf(token) {
		const [, payload = ""] = token.split(".");
		try {
			const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
			const claims = JSON.parse(new TextDecoder().decode(bytes));
			return (0, lib_json.OW)(claims) ? claims : {};
		} catch {
			return {};
		}
	}
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
			return await exchangeJson({
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
		const { sub } = claimsOf(idToken);
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
			credential: masking_maskCredential({
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
		masking_maskSecret(secret, mask);
		masking_maskSecret(token, mask);
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
	const REGION = "(?<region>[a-z0-9]+(?:-[a-z0-9]+)*)";
	const CLASSIC = [
		"amazonaws\\.com",
		"amazonaws\\.com\\.cn",
		"amazonaws\\.eu",
		"sc2s\\.sgov\\.gov",
		"c2s\\.ic\\.gov",
		"cloud\\.adc-e\\.uk",
		"csp\\.hci\\.ic\\.gov"
	].join("|");
	const ECR = new RegExp(`^(?<account>[0-9]{12})\\.(?:dkr\\.ecr(?<fips>-fips)?\\.${REGION}\\.(?:${CLASSIC})|(?<dual>dkr-ecr)(?<dualFips>-fips)?\\.${REGION.replace("<region>", "<dualRegion>")}\\.(?:on\\.aws|on\\.amazonwebservices\\.com\\.cn))$`);
	function parseEcrHost(host) {
		const found = ECR.exec(host)?.groups;
		if (found === void 0) return void 0;
		const { account = "", region, dualRegion, fips, dualFips, dual } = found;
		return {
			account,
			region: region ?? dualRegion ?? "",
			fips: fips !== void 0 || dualFips !== void 0,
			dualStack: dual !== void 0
		};
	}
	const ecr = {
		name: "Amazon ECR",
		reads: AWS_READS,
		kind: "ecr",
		offer(host, session) {
			const service = ecrService(host);
			return service === void 0 ? missing(`${host} is not a host of ECR`) : offerToken(service, session);
		}
	};
	function ecrService(host) {
		const parsed = parseEcrHost(host);
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
	const ecr_public_REGION = "us-east-1";
	const ecrPublic = {
		name: "Amazon ECR Public",
		reads: AWS_READS,
		kind: "ecr-public",
		offer: (host, session) => offerToken(ecrPublicService(host), session)
	};
	function ecrPublicService(host) {
		return {
			host,
			region: ecr_public_REGION,
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
	const docker_hub_DOCKER_HUB = "docker.io";
	const OTHER = {
		name: "other",
		tokens: "any",
		makesRepositories: true,
		foldsCase: false
	};
	const ECR_PUBLIC = {
		...OTHER,
		name: "ecr",
		tokens: "none",
		accounts: "aws",
		writesPerSecond: 10,
		makesRepositories: false,
		name: "ecr-public",
		tokens: "own"
	};
	const ACR = {
		...OTHER,
		name: "acr",
		tokens: "own"
	};
	const oneOf = (...hosts) => {
		const names = new Set(hosts);
		return (host) => names.has(host);
	};
	const whole = (pattern) => {
		const expression = new RegExp(`^(?:${pattern})$`);
		return (host) => expression.test(host);
	};
	oneOf("docker.com", "hub.docker.com", "www.docker.com");
	oneOf("docker.pkg.github.com", "ghcr.com");
	const WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
	new RegExp(`^(${WORDS})\\.docker\\.pkg\\.dev$`);
	({ ...OTHER }), oneOf("dhi.io"), { ...OTHER }, whole(`containers\\.${WORDS}\\.ghe\\.com`), { ...OTHER }, oneOf("ghcr.io"), { ...OTHER }, oneOf("public.ecr.aws"), { ...ECR_PUBLIC }, whole(`${WORDS}-docker\\.pkg\\.dev|(?:${WORDS}\\.)?gcr\\.io`), { ...OTHER }, whole("[a-z0-9-]+\\.azurecr\\.(?:io|us|cn)"), whole("[a-z0-9-]+\\.[a-z0-9]+\\.geo\\.azurecr\\.(?:io|us|cn)"), { ...ACR }, oneOf("quay.io"), { ...OTHER }, whole("(?:[a-z0-9-]+\\.)+jfrog\\.io"), { ...OTHER }, loopback.U, { ...OTHER };
	const NAME = "REGISTRY_AUTHS";
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
	new OncePerSession();
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
		const credential = masking_maskCredential({
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
			return await exchangeJson({
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
	const TOKEN = "an access token with Read & Write: https://app.docker.com/settings";
	function adviseLogin(door, host) {
		if (door === "terminal") return `set ${settingOf(door, "DOCKER_USERNAME", "DOCKER_TOKEN")} (${TOKEN}), or run \`docker login\``;
		const connection = identityExample(door, "dockerhub", docker_hub_DOCKER_HUB, {
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
				credential: masking_maskCredential({
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
			const credential = masking_maskCredential({
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
			credential: masking_maskCredential({
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
		masking_maskSecret(compact, mask);
		return grant("_json_key_base64", compact, readKey(decoded, mask));
	}
	function readKey(json, mask) {
		const { type, client_email: email, private_key: pem, private_key_id: id } = parseKey(json);
		if (typeof id === "string") masking_maskSecret(id, mask);
		if (typeof pem === "string") {
			masking_maskSecret(pem, mask);
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
	new OncePerSession();
	const providers = [
		dockerHub,
		ghcr,
		artifactRegistry,
		ecr,
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
			if (value && kind === "secret" && name !== REGISTRY_AUTHS) masking_maskSecret(value, mask);
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
}) };

export { id, ids, modules };