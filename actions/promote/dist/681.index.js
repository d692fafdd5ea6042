import "node:module";

// 681.index.js
const id = 681;
const ids = [681];
const modules = { 3681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { readYaml: () => readYaml });
	var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8530);
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5298);
	const MOST_VALUES = 1e4;
	const DEEPEST = 20;
	function readYaml(content, file) {
		const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
		const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(content, {
			schema: "failsafe",
			lineCounter: lines,
			prettyErrors: false,
			uniqueKeys: false
		});
		const placeAt = (offset) => {
			const { line, col } = lines.linePos(offset);
			return {
				file,
				line,
				column: col
			};
		};
		const [error] = document.errors;
		if (error !== void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(file, `not valid YAML: ${CODES[error.code] ?? error.code}`, "YAML", placeAt(error.pos[0]));
		let left = MOST_VALUES;
		const toValue = (node, place, depth) => {
			left -= 1;
			if (left < 0 || depth > DEEPEST) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(file, "its aliases make more of it than is read", "fewer aliases", place);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
				const target = node.resolve(document);
				if (target === void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(file, "an alias has no anchor", "an anchor above it", place);
				return toValue(target, placeOf(target, place), depth + 1);
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) return {
				kind: "list",
				location: place,
				items: node.items.map((item) => toValue(item, placeOf(item, place), depth + 1))
			};
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) return {
				kind: "object",
				location: place,
				members: node.items.map(({ key, value }) => {
					const location = placeOf(key, place);
					if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(file, "a name is not text", "text", location);
					return {
						name: String(key.value ?? ""),
						location,
						value: toValue(value, placeOf(value, location), depth + 1)
					};
				})
			};
			const text = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? String(node.value ?? "") : "";
			const isPlain = !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || node.type === "PLAIN";
			return {
				kind: "text",
				location: place,
				text,
				column: (place.column ?? 1) + (isPlain ? 0 : 1)
			};
		};
		const placeOf = (node, otherwise) => {
			const [start] = node?.range ?? [];
			return start === void 0 ? otherwise : placeAt(start);
		};
		return toValue(document.contents, placeOf(document.contents, placeAt(0)), 0);
	}
	const CODES = {
		ALIAS_PROPS: "an alias has properties",
		BAD_INDENT: "the indentation is wrong",
		BLOCK_AS_IMPLICIT_KEY: "a value is where a name is to be",
		IMPOSSIBLE: "it is no YAML",
		MISSING_CHAR: "something is missing",
		MULTILINE_IMPLICIT_KEY: "a name has several lines",
		MULTIPLE_DOCS: "there are several documents",
		TAB_AS_INDENT: "a tab is no indentation",
		UNEXPECTED_TOKEN: "something unexpected"
	};
}) };

export { id, ids, modules };