import "node:module";

// 339.index.js
const id = 339;
const ids = [339];
const modules = { 339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { exchangeJson: () => exchangeJson });
	var external_node_http_ = __webpack_require__(67);
	var external_node_https_ = __webpack_require__(708);
	var promises_ = __webpack_require__(500);
	var loopback = __webpack_require__(389);
	var json = __webpack_require__(698);
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
	var external_node_net_ = __webpack_require__(30);
	function ip_version_ipVersion(text) {
		if ((0, external_node_net_.isIPv4)(text)) return 4;
		return text.includes(":") && (0, external_node_net_.isIPv6)(text) ? 6 : 0;
	}
	function proxiesOf(environment) {
		const find = (name) => environment[name] || environment[name.toUpperCase()] || void 0;
		const all = find("all_proxy");
		const httpProxy = find("http_proxy") ?? all;
		const httpsProxy = find("https_proxy") ?? all;
		const noProxy = find("no_proxy");
		return {
			...httpProxy === void 0 ? {} : { httpProxy },
			...httpsProxy === void 0 ? {} : { httpsProxy },
			...noProxy === void 0 ? {} : { noProxy }
		};
	}
	function proxyFor(url, { httpProxy, httpsProxy, noProxy }) {
		const proxy = url.protocol === "https:" ? httpsProxy : httpProxy;
		if (proxy === void 0 || proxy === "" || (0, loopback.U)(url.hostname)) return void 0;
		if (readEntries(noProxy).some((entry) => holdsFor(entry, url))) return void 0;
		return withScheme(proxy);
	}
	function withScheme(proxy) {
		return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
	}
	function readEntries(noProxy = "") {
		return noProxy.toLowerCase().split(/[\s,]+/).filter((text) => text !== "").map(readEntry);
	}
	function readEntry(text) {
		if (text === "*") return {
			host: "",
			itself: true
		};
		const [, network = "", bits] = /^([0-9a-f:.]+)\/(\d{1,3})$/.exec(text) ?? [];
		if (ip_version_ipVersion(network) !== 0) return {
			host: network,
			itself: true,
			bits: Number(bits)
		};
		if (ip_version_ipVersion(text) !== 0) return {
			host: text,
			itself: true,
			bits: ALL_BITS[ip_version_ipVersion(text)] ?? 0
		};
		const [, given = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
		const host = bare(given);
		const atPort = port === void 0 ? {} : { port };
		if (ip_version_ipVersion(host) !== 0) return {
			host,
			itself: true,
			bits: ALL_BITS[ip_version_ipVersion(host)] ?? 0,
			...atPort
		};
		const name = host.replace(/^\*?\./, "");
		return {
			host: name,
			itself: name === host,
			...atPort
		};
	}
	const ALL_BITS = {
		4: 32,
		6: 128
	};
	const PORTS = {
		"http:": "80",
		"https:": "443"
	};
	function holdsFor({ host, itself, port, bits }, url) {
		const name = bare(url.hostname.toLowerCase());
		if (port !== void 0 && port !== (url.port || PORTS[url.protocol])) return false;
		if (host === "") return true;
		if (bits !== void 0) return ip_version_ipVersion(name) !== 0 && isWithin(name, host, bits);
		return itself && name === host || name.endsWith(`.${host}`);
	}
	function isWithin(address, network, bits) {
		const family = (text) => ip_version_ipVersion(text) === 4 ? "ipv4" : "ipv6";
		if (bits > (ALL_BITS[ip_version_ipVersion(network)] ?? 0)) return false;
		const list = new external_node_net_.BlockList();
		list.addSubnet(network, bits, family(network));
		return list.check(address, family(address));
	}
	function bare(host) {
		return host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
	}
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
		const proxy = proxyFor(url, proxiesOf(environment));
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
			return (0, json.OW)(value) ? value : {};
		} catch {
			return {};
		}
	}
}) };

export { id, ids, modules };