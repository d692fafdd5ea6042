import "node:module";

// 338.index.js
const id = 338;
const ids = [338];
const modules = { 338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		isPushedToo: () => isPushedToo,
		workflowFile: () => workflowFile
	});
	var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);
	var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
	function workflowFile(reference = "") {
		return /\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(reference)?.[1];
	}
	const DISTINCTION = /github\.(?:event\b|event_name|head_ref|base_ref|ref\b|ref_name|ref_type)/;
	function isPushedToo(text, branch) {
		if (DISTINCTION.test(text)) return false;
		const workflow = readYaml(text);
		const { jobs } = workflow;
		if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(jobs)) return false;
		return !Object.values(jobs).some((job) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(job) && job.if !== void 0) && runsOnPush(workflow.on, branch);
	}
	function readYaml(text) {
		try {
			const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(value) ? value : {};
		} catch {
			return {};
		}
	}
	function runsOnPush(on, branch) {
		if (on === "push" || Array.isArray(on) && on.includes("push")) return true;
		if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(on) || !("push" in on)) return false;
		const push = on.push ?? {};
		if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(push)) return false;
		const { branches, "branches-ignore": ignored, tags, ...others } = push;
		if (Object.keys(others).length > 0) return false;
		if (branches === void 0 && ignored === void 0) return tags === void 0;
		const patterns = [branches ?? ignored].flat().map(String);
		if (patterns.some((pattern) => /[![\]?+]/.test(pattern))) return false;
		const isNamed = patterns.some((pattern) => matchesFilter(branch, pattern));
		return ignored === void 0 ? isNamed : branches === void 0 && !isNamed;
	}
	function matchesFilter(branch, pattern) {
		const plain = pattern.replaceAll("**", "*");
		if (!(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__.k)(branch, plain)) return false;
		return plain !== pattern || !pattern.includes("*") || !branch.slice(pattern.indexOf("*")).includes("/");
	}
}) };

export { id, ids, modules };