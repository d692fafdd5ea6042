import "node:module";

// 259.index.js
const id = 259;
const ids = [259];
const modules = { 1259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };

export { id, ids, modules };