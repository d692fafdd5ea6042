import "node:module";
import { createRequire } from "module";

// index.js
let sharedLibrary;
const loadShared = () => sharedLibrary ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("../../door/dist/yaml.js");
var __webpack_modules__ = {
	298: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		var x = (y) => {
			var x = {};
			__nccwpck_require__.d(x, y);
			return x;
		};
		module.exports = x({
			["LineCounter"]: () => loadShared().LineCounter,
			["isAlias"]: () => loadShared().isAlias,
			["isMap"]: () => loadShared().isMap,
			["isScalar"]: () => loadShared().isScalar,
			["isSeq"]: () => loadShared().isSeq,
			["parse"]: () => loadShared().parse,
			["parseDocument"]: () => loadShared().parseDocument
		});
	}),
	896: ((module) => {
		module.exports = createRequire(import.meta.url)("fs");
	}),
	421: ((module) => {
		module.exports = createRequire(import.meta.url)("node:child_process");
	}),
	24: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs");
	}),
	455: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs/promises");
	}),
	67: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http");
	}),
	708: ((module) => {
		module.exports = createRequire(import.meta.url)("node:https");
	}),
	30: ((module) => {
		module.exports = createRequire(import.meta.url)("node:net");
	}),
	161: ((module) => {
		module.exports = createRequire(import.meta.url)("node:os");
	}),
	760: ((module) => {
		module.exports = createRequire(import.meta.url)("node:path");
	}),
	500: ((module) => {
		module.exports = createRequire(import.meta.url)("node:timers/promises");
	}),
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	928: ((module) => {
		module.exports = createRequire(import.meta.url)("path");
	}),
	912: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => openCheckout });
		var external_node_child_process_ = __nccwpck_require__(421);
		const external_node_util_namespaceObject = createRequire(import.meta.url)("node:util");
		function openCheckout(folder) {
			const git = gitIn(folder);
			return {
				folder,
				git,
				head: headOf(git)
			};
		}
		async function headOf(git) {
			const [commit, time] = (await git("log", "-1", "--no-show-signature", "--format=%H%n%cI"))?.split("\n") ?? [];
			return {
				...commit === void 0 ? {} : { commit },
				...time === void 0 ? {} : { time }
			};
		}
		function gitIn(folder) {
			const start = (0, external_node_util_namespaceObject.promisify)(external_node_child_process_.execFile);
			return async (...args) => {
				try {
					return (await start("git", args, { cwd: folder })).stdout.trim();
				} catch {
					return;
				}
			};
		}
	}),
	137: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				const checkout = (0, __nccwpck_require__(912).H)(process.env.GITHUB_WORKSPACE ?? process.cwd());
				const { main } = await Promise.all([__nccwpck_require__.e(986), __nccwpck_require__.e(988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 988));
				await main(checkout);
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = /* @__PURE__ */ new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
			enumerable: true,
			get: definition[key]
		});
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(137);
__webpack_exports__ = await __webpack_exports__;

export {  };