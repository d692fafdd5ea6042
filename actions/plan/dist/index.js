import "node:module";
import { createRequire } from "module";

// index.js
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = createRequire(import.meta.url)("buffer");
	}),
	5317: ((module) => {
		module.exports = createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = createRequire(import.meta.url)("node:child_process");
	}),
	7540: ((module) => {
		module.exports = createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http2");
	}),
	4708: ((module) => {
		module.exports = createRequire(import.meta.url)("node:https");
	}),
	7030: ((module) => {
		module.exports = createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = createRequire(import.meta.url)("node:perf_hooks");
	}),
	1708: ((module) => {
		module.exports = createRequire(import.meta.url)("node:process");
	}),
	1792: ((module) => {
		module.exports = createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = createRequire(import.meta.url)("path");
	}),
	932: ((module) => {
		module.exports = createRequire(import.meta.url)("process");
	}),
	2203: ((module) => {
		module.exports = createRequire(import.meta.url)("stream");
	}),
	3193: ((module) => {
		module.exports = createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = createRequire(import.meta.url)("timers");
	}),
	4756: ((module) => {
		module.exports = createRequire(import.meta.url)("tls");
	}),
	9637: ((module) => {
		module.exports = createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = createRequire(import.meta.url)("util");
	}),
	1191: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		var YAMLMap = __nccwpck_require__(372);
		var YAMLSeq = __nccwpck_require__(7241);
		var resolveBlockMap = __nccwpck_require__(7969);
		var resolveBlockSeq = __nccwpck_require__(5612);
		var resolveFlowCollection = __nccwpck_require__(8384);
		function resolveCollection(CN, ctx, token, onError, tagName, tag) {
			const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
			const Coll = coll.constructor;
			if (tagName === "!" || tagName === Coll.tagName) {
				coll.tag = Coll.tagName;
				return coll;
			}
			if (tagName) coll.tag = tagName;
			return coll;
		}
		function composeCollection(CN, ctx, token, props, onError) {
			const tagToken = props.tag;
			const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
			if (token.type === "block-seq") {
				const { anchor, newlineAfterProp: nl } = props;
				const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
				if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
			}
			const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
			if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
			let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
			if (!tag) {
				const kt = ctx.schema.knownTags[tagName];
				if (kt?.collection === expType) {
					ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
					tag = kt;
				} else {
					if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
					else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
					return resolveCollection(CN, ctx, token, onError, tagName);
				}
			}
			const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
			const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
			const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
			node.range = coll.range;
			node.tag = tagName;
			if (tag?.format) node.format = tag.format;
			return node;
		}
		exports.composeCollection = composeCollection;
	}),
	7277: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Document = __nccwpck_require__(7031);
		var composeNode = __nccwpck_require__(5015);
		var resolveEnd = __nccwpck_require__(698);
		var resolveProps = __nccwpck_require__(9781);
		function composeDoc(options, directives, { offset, start, value, end }, onError) {
			const opts = Object.assign({ _directives: directives }, options);
			const doc = new Document.Document(void 0, opts);
			const ctx = {
				atKey: false,
				atRoot: true,
				directives: doc.directives,
				options: doc.options,
				schema: doc.schema
			};
			const props = resolveProps.resolveProps(start, {
				indicator: "doc-start",
				next: value ?? end?.[0],
				offset,
				onError,
				parentIndent: 0,
				startOnNewline: true
			});
			if (props.found) {
				doc.directives.docStart = true;
				if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
			}
			doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
			const contentEnd = doc.contents.range[2];
			const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
			if (re.comment) doc.comment = re.comment;
			doc.range = [
				offset,
				contentEnd,
				re.offset
			];
			return doc;
		}
		exports.composeDoc = composeDoc;
	}),
	5015: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(5067);
		var identity = __nccwpck_require__(2485);
		var composeCollection = __nccwpck_require__(1191);
		var composeScalar = __nccwpck_require__(7367);
		var resolveEnd = __nccwpck_require__(698);
		var utilEmptyScalarPosition = __nccwpck_require__(1201);
		const CN = {
			composeNode,
			composeEmptyNode
		};
		function composeNode(ctx, token, props, onError) {
			const atKey = ctx.atKey;
			const { spaceBefore, comment, anchor, tag } = props;
			let node;
			let isSrcToken = true;
			switch (token.type) {
				case "alias":
					node = composeAlias(ctx, token, onError);
					if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
					break;
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "block-scalar":
					node = composeScalar.composeScalar(ctx, token, tag, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
					break;
				case "block-map":
				case "block-seq":
				case "flow-collection":
					try {
						node = composeCollection.composeCollection(CN, ctx, token, props, onError);
						if (anchor) node.anchor = anchor.source.substring(1);
					} catch (error) {
						onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
					}
					break;
				default:
					onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
					isSrcToken = false;
			}
			node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
			if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
			if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
			if (spaceBefore) node.spaceBefore = true;
			if (comment) {
				if (token.type === "scalar" && token.source === "") node.comment = comment;
				else node.commentBefore = comment;
			}
			if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
			return node;
		}
		function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
			const token = {
				type: "scalar",
				offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
				indent: -1,
				source: ""
			};
			const node = composeScalar.composeScalar(ctx, token, tag, onError);
			if (anchor) {
				node.anchor = anchor.source.substring(1);
				if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
			}
			if (spaceBefore) node.spaceBefore = true;
			if (comment) {
				node.comment = comment;
				node.range[2] = end;
			}
			return node;
		}
		function composeAlias({ options }, { offset, source, end }, onError) {
			const alias = new Alias.Alias(source.substring(1));
			if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
			if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
			const valueEnd = offset + source.length;
			const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
			alias.range = [
				offset,
				valueEnd,
				re.offset
			];
			if (re.comment) alias.comment = re.comment;
			return alias;
		}
		exports.composeEmptyNode = composeEmptyNode;
		exports.composeNode = composeNode;
	}),
	7367: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		var resolveBlockScalar = __nccwpck_require__(2267);
		var resolveFlowScalar = __nccwpck_require__(8588);
		function composeScalar(ctx, token, tagToken, onError) {
			const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
			const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
			let tag;
			if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
			else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
			else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
			else tag = ctx.schema[identity.SCALAR];
			let scalar;
			try {
				const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
				scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
			} catch (error) {
				const msg = error instanceof Error ? error.message : String(error);
				onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
				scalar = new Scalar.Scalar(value);
			}
			scalar.range = range;
			scalar.source = value;
			if (type) scalar.type = type;
			if (tagName) scalar.tag = tagName;
			if (tag.format) scalar.format = tag.format;
			if (comment) scalar.comment = comment;
			return scalar;
		}
		function findScalarTagByName(schema, value, tagName, tagToken, onError) {
			if (tagName === "!") return schema[identity.SCALAR];
			const matchWithTest = [];
			for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
				if (tag.default && tag.test) matchWithTest.push(tag);
				else return tag;
			}
			for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
			const kt = schema.knownTags[tagName];
			if (kt && !kt.collection) {
				schema.tags.push(Object.assign({}, kt, {
					default: false,
					test: void 0
				}));
				return kt;
			}
			onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
			return schema[identity.SCALAR];
		}
		function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
			const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
			if (schema.compat) {
				const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
				if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
			}
			return tag;
		}
		exports.composeScalar = composeScalar;
	}),
	8498: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932);
		var directives = __nccwpck_require__(2300);
		var Document = __nccwpck_require__(7031);
		var errors = __nccwpck_require__(8078);
		var identity = __nccwpck_require__(2485);
		var composeDoc = __nccwpck_require__(7277);
		var resolveEnd = __nccwpck_require__(698);
		function getErrorPos(src) {
			if (typeof src === "number") return [src, src + 1];
			if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
			const { offset, source } = src;
			return [offset, offset + (typeof source === "string" ? source.length : 1)];
		}
		function parsePrelude(prelude) {
			let comment = "";
			let atComment = false;
			let afterEmptyLine = false;
			for (let i = 0; i < prelude.length; ++i) {
				const source = prelude[i];
				switch (source[0]) {
					case "#":
						comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
						atComment = true;
						afterEmptyLine = false;
						break;
					case "%":
						if (prelude[i + 1]?.[0] !== "#") i += 1;
						atComment = false;
						break;
					default:
						if (!atComment) afterEmptyLine = true;
						atComment = false;
				}
			}
			return {
				comment,
				afterEmptyLine
			};
		}
		class Composer {
			constructor(options = {}) {
				this.doc = null;
				this.atDirectives = false;
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
				this.onError = (source, code, message, warning) => {
					const pos = getErrorPos(source);
					if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
					else this.errors.push(new errors.YAMLParseError(pos, code, message));
				};
				this.directives = new directives.Directives({ version: options.version || "1.2" });
				this.options = options;
			}
			decorate(doc, afterDoc) {
				const { comment, afterEmptyLine } = parsePrelude(this.prelude);
				if (comment) {
					const dc = doc.contents;
					if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
					else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
					else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
						let it = dc.items[0];
						if (identity.isPair(it)) it = it.key;
						const cb = it.commentBefore;
						it.commentBefore = cb ? `${comment}\n${cb}` : comment;
					} else {
						const cb = dc.commentBefore;
						dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
					}
				}
				if (afterDoc) {
					for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
					for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
				} else {
					doc.errors = this.errors;
					doc.warnings = this.warnings;
				}
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
			}
			streamInfo() {
				return {
					comment: parsePrelude(this.prelude).comment,
					directives: this.directives,
					errors: this.errors,
					warnings: this.warnings
				};
			}
			*compose(tokens, forceDoc = false, endOffset = -1) {
				for (const token of tokens) yield* this.next(token);
				yield* this.end(forceDoc, endOffset);
			}
			*next(token) {
				if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
				switch (token.type) {
					case "directive":
						this.directives.add(token.source, (offset, message, warning) => {
							const pos = getErrorPos(token);
							pos[0] += offset;
							this.onError(pos, "BAD_DIRECTIVE", message, warning);
						});
						this.prelude.push(token.source);
						this.atDirectives = true;
						break;
					case "document": {
						const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
						if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
						this.decorate(doc, false);
						if (this.doc) yield this.doc;
						this.doc = doc;
						this.atDirectives = false;
						break;
					}
					case "byte-order-mark":
					case "space": break;
					case "comment":
					case "newline":
						this.prelude.push(token.source);
						break;
					case "error": {
						const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
						const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
						if (this.atDirectives || !this.doc) this.errors.push(error);
						else this.doc.errors.push(error);
						break;
					}
					case "doc-end": {
						if (!this.doc) {
							this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
							break;
						}
						this.doc.directives.docEnd = true;
						const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
						this.decorate(this.doc, true);
						if (end.comment) {
							const dc = this.doc.comment;
							this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
						}
						this.doc.range[2] = end.offset;
						break;
					}
					default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
				}
			}
			*end(forceDoc = false, endOffset = -1) {
				if (this.doc) {
					this.decorate(this.doc, true);
					yield this.doc;
					this.doc = null;
				} else if (forceDoc) {
					const opts = Object.assign({ _directives: this.directives }, this.options);
					const doc = new Document.Document(void 0, opts);
					if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
					doc.range = [
						0,
						endOffset,
						endOffset
					];
					this.decorate(doc, false);
					yield doc;
				}
			}
		}
		exports.Composer = Composer;
	}),
	7969: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Pair = __nccwpck_require__(1923);
		var YAMLMap = __nccwpck_require__(372);
		var resolveProps = __nccwpck_require__(9781);
		var utilContainsNewline = __nccwpck_require__(5709);
		var utilFlowIndentCheck = __nccwpck_require__(3849);
		var utilMapIncludes = __nccwpck_require__(8929);
		const startColMsg = "All mapping items must start at the same column";
		function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
			const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			let offset = bm.offset;
			let commentEnd = null;
			for (const collItem of bm.items) {
				const { start, key, sep, value } = collItem;
				const keyProps = resolveProps.resolveProps(start, {
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: bm.indent,
					startOnNewline: true
				});
				const implicitKey = !keyProps.found;
				if (implicitKey) {
					if (key) {
						if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
						else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
					}
					if (!keyProps.anchor && !keyProps.tag && !sep) {
						commentEnd = keyProps.end;
						if (keyProps.comment) {
							if (map.comment) map.comment += "\n" + keyProps.comment;
							else map.comment = keyProps.comment;
						}
						continue;
					}
					if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
				} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				ctx.atKey = true;
				const keyStart = keyProps.end;
				const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
				ctx.atKey = false;
				if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: bm.indent,
					startOnNewline: !key || key.type === "block-scalar"
				});
				offset = valueProps.end;
				if (valueProps.found) {
					if (implicitKey) {
						if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
						if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
					}
					const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
					if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
					offset = valueNode.range[2];
					const pair = new Pair.Pair(keyNode, valueNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					map.items.push(pair);
				} else {
					if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
					if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
					}
					const pair = new Pair.Pair(keyNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					map.items.push(pair);
				}
			}
			if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
			map.range = [
				bm.offset,
				offset,
				commentEnd ?? offset
			];
			return map;
		}
		exports.resolveBlockMap = resolveBlockMap;
	}),
	2267: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		function resolveBlockScalar(ctx, scalar, onError) {
			const start = scalar.offset;
			const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
			if (!header) return {
				value: "",
				type: null,
				comment: "",
				range: [
					start,
					start,
					start
				]
			};
			const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
			const lines = scalar.source ? splitLines(scalar.source) : [];
			let chompStart = lines.length;
			for (let i = lines.length - 1; i >= 0; --i) {
				const content = lines[i][1];
				if (content === "" || content === "\r") chompStart = i;
				else break;
			}
			if (chompStart === 0) {
				const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
				let end = start + header.length;
				if (scalar.source) end += scalar.source.length;
				return {
					value,
					type,
					comment: header.comment,
					range: [
						start,
						end,
						end
					]
				};
			}
			let trimIndent = scalar.indent + header.indent;
			let offset = scalar.offset + header.length;
			let contentStart = 0;
			for (let i = 0; i < chompStart; ++i) {
				const [indent, content] = lines[i];
				if (content === "" || content === "\r") {
					if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
				} else {
					if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
					if (header.indent === 0) trimIndent = indent.length;
					contentStart = i;
					if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
					break;
				}
				offset += indent.length + content.length + 1;
			}
			for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
			let value = "";
			let sep = "";
			let prevMoreIndented = false;
			for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
			for (let i = contentStart; i < chompStart; ++i) {
				let [indent, content] = lines[i];
				offset += indent.length + content.length + 1;
				const crlf = content[content.length - 1] === "\r";
				if (crlf) content = content.slice(0, -1);
				/* istanbul ignore if already caught in lexer */
				if (content && indent.length < trimIndent) {
					const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
					onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
					indent = "";
				}
				if (type === Scalar.Scalar.BLOCK_LITERAL) {
					value += sep + indent.slice(trimIndent) + content;
					sep = "\n";
				} else if (indent.length > trimIndent || content[0] === "	") {
					if (sep === " ") sep = "\n";
					else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
					value += sep + indent.slice(trimIndent) + content;
					sep = "\n";
					prevMoreIndented = true;
				} else if (content === "") {
					if (sep === "\n") value += "\n";
					else sep = "\n";
				} else {
					value += sep + content;
					sep = " ";
					prevMoreIndented = false;
				}
			}
			switch (header.chomp) {
				case "-": break;
				case "+":
					for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
					if (value[value.length - 1] !== "\n") value += "\n";
					break;
				default: value += "\n";
			}
			const end = start + header.length + scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		function parseBlockScalarHeader({ offset, props }, strict, onError) {
			/* istanbul ignore if should not happen */
			if (props[0].type !== "block-scalar-header") {
				onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
				return null;
			}
			const { source } = props[0];
			const mode = source[0];
			let indent = 0;
			let chomp = "";
			let error = -1;
			for (let i = 1; i < source.length; ++i) {
				const ch = source[i];
				if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
				else {
					const n = Number(ch);
					if (!indent && n) indent = n;
					else if (error === -1) error = offset + i;
				}
			}
			if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
			let hasSpace = false;
			let comment = "";
			let length = source.length;
			for (let i = 1; i < props.length; ++i) {
				const token = props[i];
				switch (token.type) {
					case "space": hasSpace = true;
					case "newline":
						length += token.source.length;
						break;
					case "comment":
						if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						length += token.source.length;
						comment = token.source.substring(1);
						break;
					case "error":
						onError(token, "UNEXPECTED_TOKEN", token.message);
						length += token.source.length;
						break;
					/* istanbul ignore next should not happen */
					default: {
						onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
						const ts = token.source;
						if (ts && typeof ts === "string") length += ts.length;
					}
				}
			}
			return {
				mode,
				indent,
				chomp,
				comment,
				length
			};
		}
		function splitLines(source) {
			const split = source.split(/\n( *)/);
			const first = split[0];
			const m = first.match(/^( *)/);
			const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
			for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
			return lines;
		}
		exports.resolveBlockScalar = resolveBlockScalar;
	}),
	5612: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var YAMLSeq = __nccwpck_require__(7241);
		var resolveProps = __nccwpck_require__(9781);
		var utilFlowIndentCheck = __nccwpck_require__(3849);
		function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
			const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			if (ctx.atKey) ctx.atKey = false;
			let offset = bs.offset;
			let commentEnd = null;
			for (const { start, value } of bs.items) {
				const props = resolveProps.resolveProps(start, {
					indicator: "seq-item-ind",
					next: value,
					offset,
					onError,
					parentIndent: bs.indent,
					startOnNewline: true
				});
				if (!props.found) {
					if (props.anchor || props.tag || value) {
						if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
						else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
					} else {
						commentEnd = props.end;
						if (props.comment) seq.comment = props.comment;
						continue;
					}
				}
				const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
				offset = node.range[2];
				seq.items.push(node);
			}
			seq.range = [
				bs.offset,
				offset,
				commentEnd ?? offset
			];
			return seq;
		}
		exports.resolveBlockSeq = resolveBlockSeq;
	}),
	698: ((__unused_webpack_module, exports) => {
		function resolveEnd(end, offset, reqSpace, onError) {
			let comment = "";
			if (end) {
				let hasSpace = false;
				let sep = "";
				for (const token of end) {
					const { source, type } = token;
					switch (type) {
						case "space":
							hasSpace = true;
							break;
						case "comment": {
							if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							const cb = source.substring(1) || " ";
							if (!comment) comment = cb;
							else comment += sep + cb;
							sep = "";
							break;
						}
						case "newline":
							if (comment) sep += source;
							hasSpace = true;
							break;
						default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
					}
					offset += source.length;
				}
			}
			return {
				comment,
				offset
			};
		}
		exports.resolveEnd = resolveEnd;
	}),
	8384: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var YAMLMap = __nccwpck_require__(372);
		var YAMLSeq = __nccwpck_require__(7241);
		var resolveEnd = __nccwpck_require__(698);
		var resolveProps = __nccwpck_require__(9781);
		var utilContainsNewline = __nccwpck_require__(5709);
		var utilMapIncludes = __nccwpck_require__(8929);
		const blockMsg = "Block collections are not allowed within flow collections";
		const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
		function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
			const isMap = fc.start.source === "{";
			const fcName = isMap ? "flow map" : "flow sequence";
			const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
			coll.flow = true;
			const atRoot = ctx.atRoot;
			if (atRoot) ctx.atRoot = false;
			if (ctx.atKey) ctx.atKey = false;
			let offset = fc.offset + fc.start.source.length;
			for (let i = 0; i < fc.items.length; ++i) {
				const collItem = fc.items[i];
				const { start, key, sep, value } = collItem;
				const props = resolveProps.resolveProps(start, {
					flow: fcName,
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (!props.found) {
					if (!props.anchor && !props.tag && !sep && !value) {
						if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
						else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
						if (props.comment) {
							if (coll.comment) coll.comment += "\n" + props.comment;
							else coll.comment = props.comment;
						}
						offset = props.end;
						continue;
					}
					if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
				}
				if (i === 0) {
					if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				} else {
					if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
					if (props.comment) {
						let prevItemComment = "";
						loop: for (const st of start) switch (st.type) {
							case "comma":
							case "space": break;
							case "comment":
								prevItemComment = st.source.substring(1);
								break loop;
							default: break loop;
						}
						if (prevItemComment) {
							let prev = coll.items[coll.items.length - 1];
							if (identity.isPair(prev)) prev = prev.value ?? prev.key;
							if (prev.comment) prev.comment += "\n" + prevItemComment;
							else prev.comment = prevItemComment;
							props.comment = props.comment.substring(prevItemComment.length + 1);
						}
					}
				}
				if (!isMap && !sep && !props.found) {
					const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
					coll.items.push(valueNode);
					offset = valueNode.range[2];
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else {
					ctx.atKey = true;
					const keyStart = props.end;
					const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
					if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
					ctx.atKey = false;
					const valueProps = resolveProps.resolveProps(sep ?? [], {
						flow: fcName,
						indicator: "map-value-ind",
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: fc.indent,
						startOnNewline: false
					});
					if (valueProps.found) {
						if (!isMap && !props.found && ctx.options.strict) {
							if (sep) for (const st of sep) {
								if (st === valueProps.found) break;
								if (st.type === "newline") {
									onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
									break;
								}
							}
							if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
						}
					} else if (value) {
						if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
						else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
					}
					const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
					if (valueNode) {
						if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
					} else if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
					}
					const pair = new Pair.Pair(keyNode, valueNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					if (isMap) {
						const map = coll;
						if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
						map.items.push(pair);
					} else {
						const map = new YAMLMap.YAMLMap(ctx.schema);
						map.flow = true;
						map.items.push(pair);
						const endRange = (valueNode ?? keyNode).range;
						map.range = [
							keyNode.range[0],
							endRange[1],
							endRange[2]
						];
						coll.items.push(map);
					}
					offset = valueNode ? valueNode.range[2] : valueProps.end;
				}
			}
			const expectedEnd = isMap ? "}" : "]";
			const [ce, ...ee] = fc.end;
			let cePos = offset;
			if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
			else {
				const name = fcName[0].toUpperCase() + fcName.substring(1);
				const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
				onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
				if (ce && ce.source.length !== 1) ee.unshift(ce);
			}
			if (ee.length > 0) {
				const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
				if (end.comment) {
					if (coll.comment) coll.comment += "\n" + end.comment;
					else coll.comment = end.comment;
				}
				coll.range = [
					fc.offset,
					cePos,
					end.offset
				];
			} else coll.range = [
				fc.offset,
				cePos,
				cePos
			];
			return coll;
		}
		exports.resolveFlowCollection = resolveFlowCollection;
	}),
	8588: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		var resolveEnd = __nccwpck_require__(698);
		function resolveFlowScalar(scalar, strict, onError) {
			const { offset, type, source, end } = scalar;
			let _type;
			let value;
			const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
			switch (type) {
				case "scalar":
					_type = Scalar.Scalar.PLAIN;
					value = plainValue(source, _onError);
					break;
				case "single-quoted-scalar":
					_type = Scalar.Scalar.QUOTE_SINGLE;
					value = singleQuotedValue(source, _onError);
					break;
				case "double-quoted-scalar":
					_type = Scalar.Scalar.QUOTE_DOUBLE;
					value = doubleQuotedValue(source, _onError);
					break;
				/* istanbul ignore next should not happen */
				default:
					onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
					return {
						value: "",
						type: null,
						comment: "",
						range: [
							offset,
							offset + source.length,
							offset + source.length
						]
					};
			}
			const valueEnd = offset + source.length;
			const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
			return {
				value,
				type: _type,
				comment: re.comment,
				range: [
					offset,
					valueEnd,
					re.offset
				]
			};
		}
		function plainValue(source, onError) {
			let badChar = "";
			switch (source[0]) {
				/* istanbul ignore next should not happen */
				case "	":
					badChar = "a tab character";
					break;
				case ",":
					badChar = "flow indicator character ,";
					break;
				case "%":
					badChar = "directive indicator character %";
					break;
				case "|":
				case ">":
					badChar = `block scalar indicator ${source[0]}`;
					break;
				case "@":
				case "`": badChar = `reserved character ${source[0]}`;
			}
			if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
			return unfoldLines(source);
		}
		function singleQuotedValue(source, onError) {
			if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
			return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
		}
		function unfoldLines(source) {
			const line = /(.*?)\r?\n/sy;
			let match = line.exec(source);
			if (!match) return source;
			let trimEnd, trimBoth;
			try {
				trimEnd = new RegExp("(?<![ 	])[ 	]+$");
				trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
			} catch {
				trimEnd = /[ \t]+$/;
				trimBoth = /^[ \t]+|[ \t]+$/g;
			}
			let res = match[1].replace(trimEnd, "");
			let sep = " ";
			let pos = line.lastIndex;
			while (match = line.exec(source)) {
				const lm = match[1].replace(trimBoth, "");
				if (lm === "") {
					if (sep === "\n") res += sep;
					else sep = "\n";
				} else {
					res += sep + lm;
					sep = " ";
				}
				pos = line.lastIndex;
			}
			const last = /[ \t]*(.*)/sy;
			last.lastIndex = pos;
			match = last.exec(source);
			return res + sep + (match?.[1] ?? "");
		}
		function doubleQuotedValue(source, onError) {
			let res = "";
			for (let i = 1; i < source.length - 1; ++i) {
				const ch = source[i];
				if (ch === "\r" && source[i + 1] === "\n") continue;
				if (ch === "\n") {
					const { fold, offset } = foldNewline(source, i);
					res += fold;
					i = offset;
				} else if (ch === "\\") {
					let next = source[++i];
					const cc = escapeCodes[next];
					if (cc) res += cc;
					else if (next === "\n") {
						next = source[i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "\r" && source[i + 1] === "\n") {
						next = source[++i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "x" || next === "u" || next === "U") {
						const length = next === "x" ? 2 : next === "u" ? 4 : 8;
						res += parseCharCode(source, i + 1, length, onError);
						i += length;
					} else {
						const raw = source.substr(i - 1, 2);
						onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
						res += raw;
					}
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
					if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
				} else res += ch;
			}
			if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
			return res;
		}
		function foldNewline(source, offset) {
			let fold = "";
			let ch = source[offset + 1];
			while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
				if (ch === "\r" && source[offset + 2] !== "\n") break;
				if (ch === "\n") fold += "\n";
				offset += 1;
				ch = source[offset + 1];
			}
			if (!fold) fold = " ";
			return {
				fold,
				offset
			};
		}
		const escapeCodes = {
			"0": "\0",
			a: "\x07",
			b: "\b",
			e: "\x1B",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			N: "",
			_: "\xA0",
			L: "\u2028",
			P: "\u2029",
			" ": " ",
			"\"": "\"",
			"/": "/",
			"\\": "\\",
			"	": "	"
		};
		function parseCharCode(source, offset, length, onError) {
			const cc = source.substr(offset, length);
			const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
			try {
				return String.fromCodePoint(code);
			} catch {
				const raw = source.substr(offset - 2, length + 2);
				onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				return raw;
			}
		}
		exports.resolveFlowScalar = resolveFlowScalar;
	}),
	9781: ((__unused_webpack_module, exports) => {
		function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
			let spaceBefore = false;
			let atNewline = startOnNewline;
			let hasSpace = startOnNewline;
			let comment = "";
			let commentSep = "";
			let hasNewline = false;
			let reqSpace = false;
			let tab = null;
			let anchor = null;
			let tag = null;
			let newlineAfterProp = null;
			let comma = null;
			let found = null;
			let start = null;
			for (const token of tokens) {
				if (reqSpace) {
					if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
					reqSpace = false;
				}
				if (tab) {
					if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
					tab = null;
				}
				switch (token.type) {
					case "space":
						if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
						hasSpace = true;
						break;
					case "comment": {
						if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = token.source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += commentSep + cb;
						commentSep = "";
						atNewline = false;
						break;
					}
					case "newline":
						if (atNewline) {
							if (comment) comment += token.source;
							else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
						} else commentSep += token.source;
						atNewline = true;
						hasNewline = true;
						if (anchor || tag) newlineAfterProp = token;
						hasSpace = true;
						break;
					case "anchor":
						if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
						if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
						anchor = token;
						start ?? (start = token.offset);
						atNewline = false;
						hasSpace = false;
						reqSpace = true;
						break;
					case "tag":
						if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
						tag = token;
						start ?? (start = token.offset);
						atNewline = false;
						hasSpace = false;
						reqSpace = true;
						break;
					case indicator:
						if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
						if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
						found = token;
						atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
						hasSpace = false;
						break;
					case "comma": if (flow) {
						if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
						comma = token;
						atNewline = false;
						hasSpace = false;
						break;
					}
					default:
						onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
						atNewline = false;
						hasSpace = false;
				}
			}
			const last = tokens[tokens.length - 1];
			const end = last ? last.offset + last.source.length : offset;
			if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			return {
				comma,
				found,
				spaceBefore,
				comment,
				hasNewline,
				anchor,
				tag,
				newlineAfterProp,
				end,
				start: start ?? end
			};
		}
		exports.resolveProps = resolveProps;
	}),
	5709: ((__unused_webpack_module, exports) => {
		function containsNewline(key) {
			if (!key) return null;
			switch (key.type) {
				case "alias":
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					if (key.source.includes("\n")) return true;
					if (key.end) {
						for (const st of key.end) if (st.type === "newline") return true;
					}
					return false;
				case "flow-collection":
					for (const it of key.items) {
						for (const st of it.start) if (st.type === "newline") return true;
						if (it.sep) {
							for (const st of it.sep) if (st.type === "newline") return true;
						}
						if (containsNewline(it.key) || containsNewline(it.value)) return true;
					}
					return false;
				default: return true;
			}
		}
		exports.containsNewline = containsNewline;
	}),
	1201: ((__unused_webpack_module, exports) => {
		function emptyScalarPosition(offset, before, pos) {
			if (before) {
				pos ?? (pos = before.length);
				for (let i = pos - 1; i >= 0; --i) {
					let st = before[i];
					switch (st.type) {
						case "space":
						case "comment":
						case "newline":
							offset -= st.source.length;
							continue;
					}
					st = before[++i];
					while (st?.type === "space") {
						offset += st.source.length;
						st = before[++i];
					}
					break;
				}
			}
			return offset;
		}
		exports.emptyScalarPosition = emptyScalarPosition;
	}),
	3849: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var utilContainsNewline = __nccwpck_require__(5709);
		function flowIndentCheck(indent, fc, onError) {
			if (fc?.type === "flow-collection") {
				const end = fc.end[0];
				if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
			}
		}
		exports.flowIndentCheck = flowIndentCheck;
	}),
	8929: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		function mapIncludes(ctx, items, search) {
			const { uniqueKeys } = ctx.options;
			if (uniqueKeys === false) return false;
			const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
			return items.some((pair) => isEqual(pair.key, search));
		}
		exports.mapIncludes = mapIncludes;
	}),
	7031: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(5067);
		var Collection = __nccwpck_require__(1763);
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var toJS = __nccwpck_require__(542);
		var Schema = __nccwpck_require__(2018);
		var stringifyDocument = __nccwpck_require__(3611);
		var anchors = __nccwpck_require__(5026);
		var applyReviver = __nccwpck_require__(3131);
		var createNode = __nccwpck_require__(2962);
		var directives = __nccwpck_require__(2300);
		class Document {
			constructor(value, replacer, options) {
				this.commentBefore = null;
				this.comment = null;
				this.errors = [];
				this.warnings = [];
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
				let _replacer = null;
				if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
				else if (options === void 0 && replacer) {
					options = replacer;
					replacer = void 0;
				}
				const opt = Object.assign({
					intAsBigInt: false,
					keepSourceTokens: false,
					logLevel: "warn",
					prettyErrors: true,
					strict: true,
					stringKeys: false,
					uniqueKeys: true,
					version: "1.2"
				}, options);
				this.options = opt;
				let { version } = opt;
				if (options?._directives) {
					this.directives = options._directives.atDocument();
					if (this.directives.yaml.explicit) version = this.directives.yaml.version;
				} else this.directives = new directives.Directives({ version });
				this.setSchema(version, options);
				this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
			}
			clone() {
				const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
				copy.commentBefore = this.commentBefore;
				copy.comment = this.comment;
				copy.errors = this.errors.slice();
				copy.warnings = this.warnings.slice();
				copy.options = Object.assign({}, this.options);
				if (this.directives) copy.directives = this.directives.clone();
				copy.schema = this.schema.clone();
				copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			add(value) {
				if (assertCollection(this.contents)) this.contents.add(value);
			}
			addIn(path, value) {
				if (assertCollection(this.contents)) this.contents.addIn(path, value);
			}
			createAlias(node, name) {
				if (!node.anchor) {
					const prev = anchors.anchorNames(this);
					node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
				}
				return new Alias.Alias(node.anchor);
			}
			createNode(value, replacer, options) {
				let _replacer = void 0;
				if (typeof replacer === "function") {
					value = replacer.call({ "": value }, "", value);
					_replacer = replacer;
				} else if (Array.isArray(replacer)) {
					const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
					const asStr = replacer.filter(keyToStr).map(String);
					if (asStr.length > 0) replacer = replacer.concat(asStr);
					_replacer = replacer;
				} else if (options === void 0 && replacer) {
					options = replacer;
					replacer = void 0;
				}
				const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
				const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
				const ctx = {
					aliasDuplicateObjects: aliasDuplicateObjects ?? true,
					keepUndefined: keepUndefined ?? false,
					onAnchor,
					onTagObj,
					replacer: _replacer,
					schema: this.schema,
					sourceObjects
				};
				const node = createNode.createNode(value, tag, ctx);
				if (flow && identity.isCollection(node)) node.flow = true;
				setAnchors();
				return node;
			}
			createPair(key, value, options = {}) {
				const k = this.createNode(key, null, options);
				const v = this.createNode(value, null, options);
				return new Pair.Pair(k, v);
			}
			delete(key) {
				return assertCollection(this.contents) ? this.contents.delete(key) : false;
			}
			deleteIn(path) {
				if (Collection.isEmptyPath(path)) {
					if (this.contents == null) return false;
					this.contents = null;
					return true;
				}
				return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
			}
			get(key, keepScalar) {
				return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
			}
			getIn(path, keepScalar) {
				if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
				return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
			}
			has(key) {
				return identity.isCollection(this.contents) ? this.contents.has(key) : false;
			}
			hasIn(path) {
				if (Collection.isEmptyPath(path)) return this.contents !== void 0;
				return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
			}
			set(key, value) {
				if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
				else if (assertCollection(this.contents)) this.contents.set(key, value);
			}
			setIn(path, value) {
				if (Collection.isEmptyPath(path)) this.contents = value;
				else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
				else if (assertCollection(this.contents)) this.contents.setIn(path, value);
			}
			setSchema(version, options = {}) {
				if (typeof version === "number") version = String(version);
				let opt;
				switch (version) {
					case "1.1":
						if (this.directives) this.directives.yaml.version = "1.1";
						else this.directives = new directives.Directives({ version: "1.1" });
						opt = {
							resolveKnownTags: false,
							schema: "yaml-1.1"
						};
						break;
					case "1.2":
					case "next":
						if (this.directives) this.directives.yaml.version = version;
						else this.directives = new directives.Directives({ version });
						opt = {
							resolveKnownTags: true,
							schema: "core"
						};
						break;
					case null:
						if (this.directives) delete this.directives;
						opt = null;
						break;
					default: {
						const sv = JSON.stringify(version);
						throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
					}
				}
				if (options.schema instanceof Object) this.schema = options.schema;
				else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
				else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
			}
			toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				const ctx = {
					anchors: /* @__PURE__ */ new Map(),
					doc: this,
					keep: !json,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
			}
			toJSON(jsonArg, onAnchor) {
				return this.toJS({
					json: true,
					jsonArg,
					mapAsMap: false,
					onAnchor
				});
			}
			toString(options = {}) {
				if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
				if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
					const s = JSON.stringify(options.indent);
					throw new Error(`"indent" option must be a positive integer, not ${s}`);
				}
				return stringifyDocument.stringifyDocument(this, options);
			}
		}
		function assertCollection(contents) {
			if (identity.isCollection(contents)) return true;
			throw new Error("Expected a YAML collection as document contents");
		}
		exports.Document = Document;
	}),
	5026: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var visit = __nccwpck_require__(4882);
		function anchorIsValid(anchor) {
			if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
				const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
				throw new Error(msg);
			}
			return true;
		}
		function anchorNames(root) {
			const anchors = /* @__PURE__ */ new Set();
			visit.visit(root, { Value(_key, node) {
				if (node.anchor) anchors.add(node.anchor);
			} });
			return anchors;
		}
		function findNewAnchor(prefix, exclude) {
			for (let i = 1;; ++i) {
				const name = `${prefix}${i}`;
				if (!exclude.has(name)) return name;
			}
		}
		function createNodeAnchors(doc, prefix) {
			const aliasObjects = [];
			const sourceObjects = /* @__PURE__ */ new Map();
			let prevAnchors = null;
			return {
				onAnchor: (source) => {
					aliasObjects.push(source);
					prevAnchors ?? (prevAnchors = anchorNames(doc));
					const anchor = findNewAnchor(prefix, prevAnchors);
					prevAnchors.add(anchor);
					return anchor;
				},
				setAnchors: () => {
					for (const source of aliasObjects) {
						const ref = sourceObjects.get(source);
						if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
						else {
							const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
							error.source = source;
							throw error;
						}
					}
				},
				sourceObjects
			};
		}
		exports.anchorIsValid = anchorIsValid;
		exports.anchorNames = anchorNames;
		exports.createNodeAnchors = createNodeAnchors;
		exports.findNewAnchor = findNewAnchor;
	}),
	3131: ((__unused_webpack_module, exports) => {
		function applyReviver(reviver, obj, key, val) {
			if (val && typeof val === "object") {
				if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
					const v0 = val[i];
					const v1 = applyReviver(reviver, val, String(i), v0);
					if (v1 === void 0) delete val[i];
					else if (v1 !== v0) val[i] = v1;
				}
				else if (val instanceof Map) for (const k of Array.from(val.keys())) {
					const v0 = val.get(k);
					const v1 = applyReviver(reviver, val, k, v0);
					if (v1 === void 0) val.delete(k);
					else if (v1 !== v0) val.set(k, v1);
				}
				else if (val instanceof Set) for (const v0 of Array.from(val)) {
					const v1 = applyReviver(reviver, val, v0, v0);
					if (v1 === void 0) val.delete(v0);
					else if (v1 !== v0) {
						val.delete(v0);
						val.add(v1);
					}
				}
				else for (const [k, v0] of Object.entries(val)) {
					const v1 = applyReviver(reviver, val, k, v0);
					if (v1 === void 0) delete val[k];
					else if (v1 !== v0) val[k] = v1;
				}
			}
			return reviver.call(obj, key, val);
		}
		exports.applyReviver = applyReviver;
	}),
	2962: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Alias = __nccwpck_require__(5067);
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		const defaultTagPrefix = "tag:yaml.org,2002:";
		function findTagObject(value, tagName, tags) {
			if (tagName) {
				const match = tags.filter((t) => t.tag === tagName);
				const tagObj = match.find((t) => !t.format) ?? match[0];
				if (!tagObj) throw new Error(`Tag ${tagName} not found`);
				return tagObj;
			}
			return tags.find((t) => t.identify?.(value) && !t.format);
		}
		function createNode(value, tagName, ctx) {
			if (identity.isDocument(value)) value = value.contents;
			if (identity.isNode(value)) return value;
			if (identity.isPair(value)) {
				const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
				map.items.push(value);
				return map;
			}
			if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
			const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
			let ref = void 0;
			if (aliasDuplicateObjects && value && typeof value === "object") {
				ref = sourceObjects.get(value);
				if (ref) {
					ref.anchor ?? (ref.anchor = onAnchor(value));
					return new Alias.Alias(ref.anchor);
				} else {
					ref = {
						anchor: null,
						node: null
					};
					sourceObjects.set(value, ref);
				}
			}
			if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
			let tagObj = findTagObject(value, tagName, schema.tags);
			if (!tagObj) {
				if (value && typeof value.toJSON === "function") value = value.toJSON();
				if (!value || typeof value !== "object") {
					const node = new Scalar.Scalar(value);
					if (ref) ref.node = node;
					return node;
				}
				tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
			}
			if (onTagObj) {
				onTagObj(tagObj);
				delete ctx.onTagObj;
			}
			const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
			if (tagName) node.tag = tagName;
			else if (!tagObj.default) node.tag = tagObj.tag;
			if (ref) ref.node = node;
			return node;
		}
		exports.createNode = createNode;
	}),
	2300: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var visit = __nccwpck_require__(4882);
		const escapeChars = {
			"!": "%21",
			",": "%2C",
			"[": "%5B",
			"]": "%5D",
			"{": "%7B",
			"}": "%7D"
		};
		const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
		class Directives {
			constructor(yaml, tags) {
				this.docStart = null;
				this.docEnd = false;
				this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
				this.tags = Object.assign({}, Directives.defaultTags, tags);
			}
			clone() {
				const copy = new Directives(this.yaml, this.tags);
				copy.docStart = this.docStart;
				return copy;
			}
			atDocument() {
				const res = new Directives(this.yaml, this.tags);
				switch (this.yaml.version) {
					case "1.1":
						this.atNextDocument = true;
						break;
					case "1.2":
						this.atNextDocument = false;
						this.yaml = {
							explicit: Directives.defaultYaml.explicit,
							version: "1.2"
						};
						this.tags = Object.assign({}, Directives.defaultTags);
				}
				return res;
			}
			add(line, onError) {
				if (this.atNextDocument) {
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.1"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
					this.atNextDocument = false;
				}
				const parts = line.trim().split(/[ \t]+/);
				const name = parts.shift();
				switch (name) {
					case "%TAG": {
						if (parts.length !== 2) {
							onError(0, "%TAG directive should contain exactly two parts");
							if (parts.length < 2) return false;
						}
						const [handle, prefix] = parts;
						this.tags[handle] = prefix;
						return true;
					}
					case "%YAML": {
						this.yaml.explicit = true;
						if (parts.length !== 1) {
							onError(0, "%YAML directive should contain exactly one part");
							return false;
						}
						const [version] = parts;
						if (version === "1.1" || version === "1.2") {
							this.yaml.version = version;
							return true;
						} else {
							const isValid = /^\d+\.\d+$/.test(version);
							onError(6, `Unsupported YAML version ${version}`, isValid);
							return false;
						}
					}
					default:
						onError(0, `Unknown directive ${name}`, true);
						return false;
				}
			}
			tagName(source, onError) {
				if (source === "!") return "!";
				if (source[0] !== "!") {
					onError(`Not a valid tag: ${source}`);
					return null;
				}
				if (source[1] === "<") {
					const verbatim = source.slice(2, -1);
					if (verbatim === "!" || verbatim === "!!") {
						onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
						return null;
					}
					if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
					return verbatim;
				}
				const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
				if (!suffix) onError(`The ${source} tag has no suffix`);
				const prefix = this.tags[handle];
				if (prefix) try {
					return prefix + decodeURIComponent(suffix);
				} catch (error) {
					onError(String(error));
					return null;
				}
				if (handle === "!") return source;
				onError(`Could not resolve tag: ${source}`);
				return null;
			}
			tagString(tag) {
				for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
				return tag[0] === "!" ? tag : `!<${tag}>`;
			}
			toString(doc) {
				const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
				const tagEntries = Object.entries(this.tags);
				let tagNames;
				if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
					const tags = {};
					visit.visit(doc.contents, (_key, node) => {
						if (identity.isNode(node) && node.tag) tags[node.tag] = true;
					});
					tagNames = Object.keys(tags);
				} else tagNames = [];
				for (const [handle, prefix] of tagEntries) {
					if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
					if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
				}
				return lines.join("\n");
			}
		}
		Directives.defaultYaml = {
			explicit: false,
			version: "1.2"
		};
		Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
		exports.Directives = Directives;
	}),
	8078: ((__unused_webpack_module, exports) => {
		class YAMLError extends Error {
			constructor(name, pos, code, message) {
				super();
				this.name = name;
				this.code = code;
				this.message = message;
				this.pos = pos;
			}
		}
		class YAMLParseError extends YAMLError {
			constructor(pos, code, message) {
				super("YAMLParseError", pos, code, message);
			}
		}
		class YAMLWarning extends YAMLError {
			constructor(pos, code, message) {
				super("YAMLWarning", pos, code, message);
			}
		}
		const prettifyError = (src, lc) => (error) => {
			if (error.pos[0] === -1) return;
			error.linePos = error.pos.map((pos) => lc.linePos(pos));
			const { line, col } = error.linePos[0];
			error.message += ` at line ${line}, column ${col}`;
			let ci = col - 1;
			let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
			if (ci >= 60 && lineStr.length > 80) {
				const trimStart = Math.min(ci - 39, lineStr.length - 79);
				lineStr = "…" + lineStr.substring(trimStart);
				ci -= trimStart - 1;
			}
			if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
			if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
				let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
				if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
				lineStr = prev + lineStr;
			}
			if (/[^ ]/.test(lineStr)) {
				let count = 1;
				const end = error.linePos[1];
				if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
				const pointer = " ".repeat(ci) + "^".repeat(count);
				error.message += `:\n\n${lineStr}\n${pointer}\n`;
			}
		};
		exports.YAMLError = YAMLError;
		exports.YAMLParseError = YAMLParseError;
		exports.YAMLWarning = YAMLWarning;
		exports.prettifyError = prettifyError;
	}),
	8009: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var composer = __nccwpck_require__(8498);
		var Document = __nccwpck_require__(7031);
		var Schema = __nccwpck_require__(2018);
		var errors = __nccwpck_require__(8078);
		var Alias = __nccwpck_require__(5067);
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var Scalar = __nccwpck_require__(1091);
		var YAMLMap = __nccwpck_require__(372);
		var YAMLSeq = __nccwpck_require__(7241);
		__nccwpck_require__(5599);
		var lexer = __nccwpck_require__(1479);
		var lineCounter = __nccwpck_require__(7486);
		var parser = __nccwpck_require__(978);
		var publicApi = __nccwpck_require__(2929);
		var visit = __nccwpck_require__(4882);
		composer.Composer;
		Document.Document;
		Schema.Schema;
		errors.YAMLError;
		errors.YAMLParseError;
		errors.YAMLWarning;
		Alias.Alias;
		exports.Vj = identity.isAlias;
		identity.isCollection;
		identity.isDocument;
		exports.jh = identity.isMap;
		identity.isNode;
		identity.isPair;
		exports.jn = identity.isScalar;
		exports.oP = identity.isSeq;
		Pair.Pair;
		Scalar.Scalar;
		YAMLMap.YAMLMap;
		YAMLSeq.YAMLSeq;
		lexer.Lexer;
		exports.HN = lineCounter.LineCounter;
		parser.Parser;
		exports.qg = publicApi.parse;
		publicApi.parseAllDocuments;
		exports.Tp = publicApi.parseDocument;
		publicApi.stringify;
		visit.visit;
		visit.visitAsync;
	}),
	2767: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932);
		function debug(logLevel, ...messages) {
			if (logLevel === "debug") console.log(...messages);
		}
		function warn(logLevel, warning) {
			if (logLevel === "debug" || logLevel === "warn") {
				if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
				else console.warn(warning);
			}
		}
		exports.debug = debug;
		exports.warn = warn;
	}),
	5067: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var anchors = __nccwpck_require__(5026);
		var visit = __nccwpck_require__(4882);
		var identity = __nccwpck_require__(2485);
		var Node = __nccwpck_require__(2427);
		var toJS = __nccwpck_require__(542);
		class Alias extends Node.NodeBase {
			constructor(source) {
				super(identity.ALIAS);
				this.source = source;
				Object.defineProperty(this, "tag", { set() {
					throw new Error("Alias nodes cannot have tags");
				} });
			}
			resolve(doc, ctx) {
				if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
				let nodes;
				if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
				else {
					nodes = [];
					visit.visit(doc, { Node: (_key, node) => {
						if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
					} });
					if (ctx) ctx.aliasResolveCache = nodes;
				}
				let found = void 0;
				for (const node of nodes) {
					if (node === this) break;
					if (node.anchor === this.source) found = node;
				}
				if (found && ctx) {
					const { anchors, doc, maxAliasCount } = ctx;
					let data = anchors.get(found);
					if (!data) {
						toJS.toJS(found, null, ctx);
						data = anchors.get(found);
					}
					/* istanbul ignore if */
					if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
					if (maxAliasCount >= 0) {
						data.count += 1;
						if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
						if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
					}
				}
				return found;
			}
			toJSON(_arg, ctx) {
				if (!ctx) return { source: this.source };
				const source = this.resolve(ctx.doc, ctx);
				if (!source) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new ReferenceError(msg);
				}
				return ctx.anchors.get(source).res;
			}
			toString(ctx, _onComment, _onChompKeep) {
				const src = `*${this.source}`;
				if (ctx) {
					anchors.anchorIsValid(this.source);
					if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
						const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw new Error(msg);
					}
					if (ctx.implicitKey) return `${src} `;
				}
				return src;
			}
		}
		function getAliasCount(doc, node, anchors) {
			if (identity.isAlias(node)) {
				const source = node.resolve(doc);
				const anchor = anchors && source && anchors.get(source);
				return anchor ? anchor.count * anchor.aliasCount : 0;
			} else if (identity.isCollection(node)) {
				let count = 0;
				for (const item of node.items) {
					const c = getAliasCount(doc, item, anchors);
					if (c > count) count = c;
				}
				return count;
			} else if (identity.isPair(node)) {
				const kc = getAliasCount(doc, node.key, anchors);
				const vc = getAliasCount(doc, node.value, anchors);
				return Math.max(kc, vc);
			}
			return 1;
		}
		exports.Alias = Alias;
	}),
	1763: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2962);
		var identity = __nccwpck_require__(2485);
		var Node = __nccwpck_require__(2427);
		function collectionFromPath(schema, path, value) {
			let v = value;
			for (let i = path.length - 1; i >= 0; --i) {
				const k = path[i];
				if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
					const a = [];
					a[k] = v;
					v = a;
				} else v = /* @__PURE__ */ new Map([[k, v]]);
			}
			return createNode.createNode(v, void 0, {
				aliasDuplicateObjects: false,
				keepUndefined: false,
				onAnchor: () => {
					throw new Error("This should not happen, please report a bug.");
				},
				schema,
				sourceObjects: /* @__PURE__ */ new Map()
			});
		}
		const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
		class Collection extends Node.NodeBase {
			constructor(type, schema) {
				super(type);
				Object.defineProperty(this, "schema", {
					value: schema,
					configurable: true,
					enumerable: false,
					writable: true
				});
			}
			clone(schema) {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (schema) copy.schema = schema;
				copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			addIn(path, value) {
				if (isEmptyPath(path)) this.add(value);
				else {
					const [key, ...rest] = path;
					const node = this.get(key, true);
					if (identity.isCollection(node)) node.addIn(rest, value);
					else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
			deleteIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0) return this.delete(key);
				const node = this.get(key, true);
				if (identity.isCollection(node)) return node.deleteIn(rest);
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
			getIn(path, keepScalar) {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
				else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
			}
			hasAllNullValues(allowScalar) {
				return this.items.every((node) => {
					if (!identity.isPair(node)) return false;
					const n = node.value;
					return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
				});
			}
			hasIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0) return this.has(key);
				const node = this.get(key, true);
				return identity.isCollection(node) ? node.hasIn(rest) : false;
			}
			setIn(path, value) {
				const [key, ...rest] = path;
				if (rest.length === 0) this.set(key, value);
				else {
					const node = this.get(key, true);
					if (identity.isCollection(node)) node.setIn(rest, value);
					else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
		}
		exports.Collection = Collection;
		exports.collectionFromPath = collectionFromPath;
		exports.isEmptyPath = isEmptyPath;
	}),
	2427: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var applyReviver = __nccwpck_require__(3131);
		var identity = __nccwpck_require__(2485);
		var toJS = __nccwpck_require__(542);
		class NodeBase {
			constructor(type) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: type });
			}
			clone() {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
				const ctx = {
					anchors: /* @__PURE__ */ new Map(),
					doc,
					keep: true,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS.toJS(this, "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
			}
		}
		exports.NodeBase = NodeBase;
	}),
	1923: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2962);
		var stringifyPair = __nccwpck_require__(6930);
		var addPairToJSMap = __nccwpck_require__(8274);
		var identity = __nccwpck_require__(2485);
		function createPair(key, value, ctx) {
			const k = createNode.createNode(key, void 0, ctx);
			const v = createNode.createNode(value, void 0, ctx);
			return new Pair(k, v);
		}
		class Pair {
			constructor(key, value = null) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
				this.key = key;
				this.value = value;
			}
			clone(schema) {
				let { key, value } = this;
				if (identity.isNode(key)) key = key.clone(schema);
				if (identity.isNode(value)) value = value.clone(schema);
				return new Pair(key, value);
			}
			toJSON(_, ctx) {
				const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
				return addPairToJSMap.addPairToJSMap(ctx, pair, this);
			}
			toString(ctx, onComment, onChompKeep) {
				return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
			}
		}
		exports.Pair = Pair;
		exports.createPair = createPair;
	}),
	1091: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Node = __nccwpck_require__(2427);
		var toJS = __nccwpck_require__(542);
		const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
		class Scalar extends Node.NodeBase {
			constructor(value) {
				super(identity.SCALAR);
				this.value = value;
			}
			toJSON(arg, ctx) {
				return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
			}
			toString() {
				return String(this.value);
			}
		}
		Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
		Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
		Scalar.PLAIN = "PLAIN";
		Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
		Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
		exports.Scalar = Scalar;
		exports.isScalarValue = isScalarValue;
	}),
	372: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyCollection = __nccwpck_require__(6090);
		var addPairToJSMap = __nccwpck_require__(8274);
		var Collection = __nccwpck_require__(1763);
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var Scalar = __nccwpck_require__(1091);
		function findPair(items, key) {
			const k = identity.isScalar(key) ? key.value : key;
			for (const it of items) if (identity.isPair(it)) {
				if (it.key === key || it.key === k) return it;
				if (identity.isScalar(it.key) && it.key.value === k) return it;
			}
		}
		class YAMLMap extends Collection.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:map";
			}
			constructor(schema) {
				super(identity.MAP, schema);
				this.items = [];
			}
			static from(schema, obj, ctx) {
				const { keepUndefined, replacer } = ctx;
				const map = new this(schema);
				const add = (key, value) => {
					if (typeof replacer === "function") value = replacer.call(obj, key, value);
					else if (Array.isArray(replacer) && !replacer.includes(key)) return;
					if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
				};
				if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
				else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
				if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
				return map;
			}
			add(pair, overwrite) {
				let _pair;
				if (identity.isPair(pair)) _pair = pair;
				else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
				else _pair = new Pair.Pair(pair.key, pair.value);
				const prev = findPair(this.items, _pair.key);
				const sortEntries = this.schema?.sortMapEntries;
				if (prev) {
					if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
					if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
					else prev.value = _pair.value;
				} else if (sortEntries) {
					const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
					if (i === -1) this.items.push(_pair);
					else this.items.splice(i, 0, _pair);
				} else this.items.push(_pair);
			}
			delete(key) {
				const it = findPair(this.items, key);
				if (!it) return false;
				return this.items.splice(this.items.indexOf(it), 1).length > 0;
			}
			get(key, keepScalar) {
				const node = findPair(this.items, key)?.value;
				return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
			}
			has(key) {
				return !!findPair(this.items, key);
			}
			set(key, value) {
				this.add(new Pair.Pair(key, value), true);
			}
			toJSON(_, ctx, Type) {
				const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
				if (ctx?.onCreate) ctx.onCreate(map);
				for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
				return map;
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
				if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
				return stringifyCollection.stringifyCollection(this, ctx, {
					blockItemPrefix: "",
					flowChars: {
						start: "{",
						end: "}"
					},
					itemIndent: ctx.indent || "",
					onChompKeep,
					onComment
				});
			}
		}
		exports.YAMLMap = YAMLMap;
		exports.findPair = findPair;
	}),
	7241: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var createNode = __nccwpck_require__(2962);
		var stringifyCollection = __nccwpck_require__(6090);
		var Collection = __nccwpck_require__(1763);
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		var toJS = __nccwpck_require__(542);
		class YAMLSeq extends Collection.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:seq";
			}
			constructor(schema) {
				super(identity.SEQ, schema);
				this.items = [];
			}
			add(value) {
				this.items.push(value);
			}
			delete(key) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") return false;
				return this.items.splice(idx, 1).length > 0;
			}
			get(key, keepScalar) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") return void 0;
				const it = this.items[idx];
				return !keepScalar && identity.isScalar(it) ? it.value : it;
			}
			has(key) {
				const idx = asItemIndex(key);
				return typeof idx === "number" && idx < this.items.length;
			}
			set(key, value) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
				const prev = this.items[idx];
				if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
				else this.items[idx] = value;
			}
			toJSON(_, ctx) {
				const seq = [];
				if (ctx?.onCreate) ctx.onCreate(seq);
				let i = 0;
				for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
				return seq;
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				return stringifyCollection.stringifyCollection(this, ctx, {
					blockItemPrefix: "- ",
					flowChars: {
						start: "[",
						end: "]"
					},
					itemIndent: (ctx.indent || "") + "  ",
					onChompKeep,
					onComment
				});
			}
			static from(schema, obj, ctx) {
				const { replacer } = ctx;
				const seq = new this(schema);
				if (obj && Symbol.iterator in Object(obj)) {
					let i = 0;
					for (let it of obj) {
						if (typeof replacer === "function") {
							const key = obj instanceof Set ? it : String(i++);
							it = replacer.call(obj, key, it);
						}
						seq.items.push(createNode.createNode(it, void 0, ctx));
					}
				}
				return seq;
			}
		}
		function asItemIndex(key) {
			let idx = identity.isScalar(key) ? key.value : key;
			if (idx && typeof idx === "string") idx = Number(idx);
			return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
		}
		exports.YAMLSeq = YAMLSeq;
	}),
	8274: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var log = __nccwpck_require__(2767);
		var merge = __nccwpck_require__(8438);
		var stringify = __nccwpck_require__(2862);
		var identity = __nccwpck_require__(2485);
		var toJS = __nccwpck_require__(542);
		function addPairToJSMap(ctx, map, { key, value }) {
			if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
			else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
			else {
				const jsKey = toJS.toJS(key, "", ctx);
				if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
				else if (map instanceof Set) map.add(jsKey);
				else {
					const stringKey = stringifyKey(key, jsKey, ctx);
					const jsValue = toJS.toJS(value, stringKey, ctx);
					if (stringKey in map) Object.defineProperty(map, stringKey, {
						value: jsValue,
						writable: true,
						enumerable: true,
						configurable: true
					});
					else map[stringKey] = jsValue;
				}
			}
			return map;
		}
		function stringifyKey(key, jsKey, ctx) {
			if (jsKey === null) return "";
			if (typeof jsKey !== "object") return String(jsKey);
			if (identity.isNode(key) && ctx?.doc) {
				const strCtx = stringify.createStringifyContext(ctx.doc, {});
				strCtx.anchors = /* @__PURE__ */ new Set();
				for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
				strCtx.inFlow = true;
				strCtx.inStringifyKey = true;
				const strKey = key.toString(strCtx);
				if (!ctx.mapKeyWarned) {
					let jsonStr = JSON.stringify(strKey);
					if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
					log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
					ctx.mapKeyWarned = true;
				}
				return strKey;
			}
			return JSON.stringify(jsKey);
		}
		exports.addPairToJSMap = addPairToJSMap;
	}),
	2485: ((__unused_webpack_module, exports) => {
		const ALIAS = Symbol.for("yaml.alias");
		const DOC = Symbol.for("yaml.document");
		const MAP = Symbol.for("yaml.map");
		const PAIR = Symbol.for("yaml.pair");
		const SCALAR = Symbol.for("yaml.scalar");
		const SEQ = Symbol.for("yaml.seq");
		const NODE_TYPE = Symbol.for("yaml.node.type");
		const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
		const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
		const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
		const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
		const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
		const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
		function isCollection(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case MAP:
				case SEQ: return true;
			}
			return false;
		}
		function isNode(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case ALIAS:
				case MAP:
				case SCALAR:
				case SEQ: return true;
			}
			return false;
		}
		const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
		exports.ALIAS = ALIAS;
		exports.DOC = DOC;
		exports.MAP = MAP;
		exports.NODE_TYPE = NODE_TYPE;
		exports.PAIR = PAIR;
		exports.SCALAR = SCALAR;
		exports.SEQ = SEQ;
		exports.hasAnchor = hasAnchor;
		exports.isAlias = isAlias;
		exports.isCollection = isCollection;
		exports.isDocument = isDocument;
		exports.isMap = isMap;
		exports.isNode = isNode;
		exports.isPair = isPair;
		exports.isScalar = isScalar;
		exports.isSeq = isSeq;
	}),
	542: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		function toJS(value, arg, ctx) {
			if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
			if (value && typeof value.toJSON === "function") {
				if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
				const data = {
					aliasCount: 0,
					count: 1,
					res: void 0
				};
				ctx.anchors.set(value, data);
				ctx.onCreate = (res) => {
					data.res = res;
					delete ctx.onCreate;
				};
				const res = value.toJSON(arg, ctx);
				if (ctx.onCreate) ctx.onCreate(res);
				return res;
			}
			if (typeof value === "bigint" && !ctx?.keep) return Number(value);
			return value;
		}
		exports.toJS = toJS;
	}),
	4056: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var resolveBlockScalar = __nccwpck_require__(2267);
		var resolveFlowScalar = __nccwpck_require__(8588);
		var errors = __nccwpck_require__(8078);
		var stringifyString = __nccwpck_require__(7751);
		function resolveAsScalar(token, strict = true, onError) {
			if (token) {
				const _onError = (pos, code, message) => {
					const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
					if (onError) onError(offset, code, message);
					else throw new errors.YAMLParseError([offset, offset + 1], code, message);
				};
				switch (token.type) {
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
					case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
				}
			}
			return null;
		}
		function createScalarToken(value, context) {
			const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
			const source = stringifyString.stringifyString({
				type,
				value
			}, {
				implicitKey,
				indent: indent > 0 ? " ".repeat(indent) : "",
				inFlow,
				options: {
					blockQuote: true,
					lineWidth: -1
				}
			});
			const end = context.end ?? [{
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			}];
			switch (source[0]) {
				case "|":
				case ">": {
					const he = source.indexOf("\n");
					const head = source.substring(0, he);
					const body = source.substring(he + 1) + "\n";
					const props = [{
						type: "block-scalar-header",
						offset,
						indent,
						source: head
					}];
					if (!addEndtoBlockProps(props, end)) props.push({
						type: "newline",
						offset: -1,
						indent,
						source: "\n"
					});
					return {
						type: "block-scalar",
						offset,
						indent,
						props,
						source: body
					};
				}
				case "\"": return {
					type: "double-quoted-scalar",
					offset,
					indent,
					source,
					end
				};
				case "'": return {
					type: "single-quoted-scalar",
					offset,
					indent,
					source,
					end
				};
				default: return {
					type: "scalar",
					offset,
					indent,
					source,
					end
				};
			}
		}
		function setScalarValue(token, value, context = {}) {
			let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
			let indent = "indent" in token ? token.indent : null;
			if (afterKey && typeof indent === "number") indent += 2;
			if (!type) switch (token.type) {
				case "single-quoted-scalar":
					type = "QUOTE_SINGLE";
					break;
				case "double-quoted-scalar":
					type = "QUOTE_DOUBLE";
					break;
				case "block-scalar": {
					const header = token.props[0];
					if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
					type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
					break;
				}
				default: type = "PLAIN";
			}
			const source = stringifyString.stringifyString({
				type,
				value
			}, {
				implicitKey: implicitKey || indent === null,
				indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
				inFlow,
				options: {
					blockQuote: true,
					lineWidth: -1
				}
			});
			switch (source[0]) {
				case "|":
				case ">":
					setBlockScalarValue(token, source);
					break;
				case "\"":
					setFlowScalarValue(token, source, "double-quoted-scalar");
					break;
				case "'":
					setFlowScalarValue(token, source, "single-quoted-scalar");
					break;
				default: setFlowScalarValue(token, source, "scalar");
			}
		}
		function setBlockScalarValue(token, source) {
			const he = source.indexOf("\n");
			const head = source.substring(0, he);
			const body = source.substring(he + 1) + "\n";
			if (token.type === "block-scalar") {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				header.source = head;
				token.source = body;
			} else {
				const { offset } = token;
				const indent = "indent" in token ? token.indent : -1;
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type: "block-scalar",
					indent,
					props,
					source: body
				});
			}
		}
		function addEndtoBlockProps(props, end) {
			if (end) for (const st of end) switch (st.type) {
				case "space":
				case "comment":
					props.push(st);
					break;
				case "newline":
					props.push(st);
					return true;
			}
			return false;
		}
		function setFlowScalarValue(token, source, type) {
			switch (token.type) {
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					token.type = type;
					token.source = source;
					break;
				case "block-scalar": {
					const end = token.props.slice(1);
					let oa = source.length;
					if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
					for (const tok of end) tok.offset += oa;
					delete token.props;
					Object.assign(token, {
						type,
						source,
						end
					});
					break;
				}
				case "block-map":
				case "block-seq": {
					const nl = {
						type: "newline",
						offset: token.offset + source.length,
						indent: token.indent,
						source: "\n"
					};
					delete token.items;
					Object.assign(token, {
						type,
						source,
						end: [nl]
					});
					break;
				}
				default: {
					const indent = "indent" in token ? token.indent : -1;
					const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
					for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
					Object.assign(token, {
						type,
						indent,
						source,
						end
					});
				}
			}
		}
		exports.createScalarToken = createScalarToken;
		exports.resolveAsScalar = resolveAsScalar;
		exports.setScalarValue = setScalarValue;
	}),
	5715: ((__unused_webpack_module, exports) => {
		const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
		function stringifyToken(token) {
			switch (token.type) {
				case "block-scalar": {
					let res = "";
					for (const tok of token.props) res += stringifyToken(tok);
					return res + token.source;
				}
				case "block-map":
				case "block-seq": {
					let res = "";
					for (const item of token.items) res += stringifyItem(item);
					return res;
				}
				case "flow-collection": {
					let res = token.start.source;
					for (const item of token.items) res += stringifyItem(item);
					for (const st of token.end) res += st.source;
					return res;
				}
				case "document": {
					let res = stringifyItem(token);
					if (token.end) for (const st of token.end) res += st.source;
					return res;
				}
				default: {
					let res = token.source;
					if ("end" in token && token.end) for (const st of token.end) res += st.source;
					return res;
				}
			}
		}
		function stringifyItem({ start, key, sep, value }) {
			let res = "";
			for (const st of start) res += st.source;
			if (key) res += stringifyToken(key);
			if (sep) for (const st of sep) res += st.source;
			if (value) res += stringifyToken(value);
			return res;
		}
		exports.stringify = stringify;
	}),
	245: ((__unused_webpack_module, exports) => {
		const BREAK = Symbol("break visit");
		const SKIP = Symbol("skip children");
		const REMOVE = Symbol("remove item");
		function visit(cst, visitor) {
			if ("type" in cst && cst.type === "document") cst = {
				start: cst.start,
				value: cst.value
			};
			_visit(Object.freeze([]), cst, visitor);
		}
		visit.BREAK = BREAK;
		visit.SKIP = SKIP;
		visit.REMOVE = REMOVE;
		visit.itemAtPath = (cst, path) => {
			let item = cst;
			for (const [field, index] of path) {
				const tok = item?.[field];
				if (tok && "items" in tok) item = tok.items[index];
				else return void 0;
			}
			return item;
		};
		visit.parentCollection = (cst, path) => {
			const parent = visit.itemAtPath(cst, path.slice(0, -1));
			const field = path[path.length - 1][0];
			const coll = parent?.[field];
			if (coll && "items" in coll) return coll;
			throw new Error("Parent collection not found");
		};
		function _visit(path, item, visitor) {
			let ctrl = visitor(item, path);
			if (typeof ctrl === "symbol") return ctrl;
			for (const field of ["key", "value"]) {
				const token = item[field];
				if (token && "items" in token) {
					for (let i = 0; i < token.items.length; ++i) {
						const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							token.items.splice(i, 1);
							i -= 1;
						}
					}
					if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
				}
			}
			return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
		}
		exports.visit = visit;
	}),
	5599: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var cstScalar = __nccwpck_require__(4056);
		var cstStringify = __nccwpck_require__(5715);
		var cstVisit = __nccwpck_require__(245);
		const BOM = "﻿";
		const DOCUMENT = "";
		const FLOW_END = "";
		const SCALAR = "";
		const isCollection = (token) => !!token && "items" in token;
		const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
		/* istanbul ignore next */
		function prettyToken(token) {
			switch (token) {
				case BOM: return "<BOM>";
				case DOCUMENT: return "<DOC>";
				case FLOW_END: return "<FLOW_END>";
				case SCALAR: return "<SCALAR>";
				default: return JSON.stringify(token);
			}
		}
		function tokenType(source) {
			switch (source) {
				case BOM: return "byte-order-mark";
				case DOCUMENT: return "doc-mode";
				case FLOW_END: return "flow-error-end";
				case SCALAR: return "scalar";
				case "---": return "doc-start";
				case "...": return "doc-end";
				case "":
				case "\n":
				case "\r\n": return "newline";
				case "-": return "seq-item-ind";
				case "?": return "explicit-key-ind";
				case ":": return "map-value-ind";
				case "{": return "flow-map-start";
				case "}": return "flow-map-end";
				case "[": return "flow-seq-start";
				case "]": return "flow-seq-end";
				case ",": return "comma";
			}
			switch (source[0]) {
				case " ":
				case "	": return "space";
				case "#": return "comment";
				case "%": return "directive-line";
				case "*": return "alias";
				case "&": return "anchor";
				case "!": return "tag";
				case "'": return "single-quoted-scalar";
				case "\"": return "double-quoted-scalar";
				case "|":
				case ">": return "block-scalar-header";
			}
			return null;
		}
		exports.createScalarToken = cstScalar.createScalarToken;
		exports.resolveAsScalar = cstScalar.resolveAsScalar;
		exports.setScalarValue = cstScalar.setScalarValue;
		exports.stringify = cstStringify.stringify;
		exports.visit = cstVisit.visit;
		exports.BOM = BOM;
		exports.DOCUMENT = DOCUMENT;
		exports.FLOW_END = FLOW_END;
		exports.SCALAR = SCALAR;
		exports.isCollection = isCollection;
		exports.isScalar = isScalar;
		exports.prettyToken = prettyToken;
		exports.tokenType = tokenType;
	}),
	1479: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var cst = __nccwpck_require__(5599);
		function isEmpty(ch) {
			switch (ch) {
				case void 0:
				case " ":
				case "\n":
				case "\r":
				case "	": return true;
				default: return false;
			}
		}
		const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
		const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
		const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
		const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
		const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
		class Lexer {
			constructor() {
				this.atEnd = false;
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				this.buffer = "";
				this.flowKey = false;
				this.flowLevel = 0;
				this.indentNext = 0;
				this.indentValue = 0;
				this.lineEndPos = null;
				this.next = null;
				this.pos = 0;
			}
			*lex(source, incomplete = false) {
				if (source) {
					if (typeof source !== "string") throw TypeError("source is not a string");
					this.buffer = this.buffer ? this.buffer + source : source;
					this.lineEndPos = null;
				}
				this.atEnd = !incomplete;
				let next = this.next ?? "stream";
				while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
			}
			atLineEnd() {
				let i = this.pos;
				let ch = this.buffer[i];
				while (ch === " " || ch === "	") ch = this.buffer[++i];
				if (!ch || ch === "#" || ch === "\n") return true;
				if (ch === "\r") return this.buffer[i + 1] === "\n";
				return false;
			}
			charAt(n) {
				return this.buffer[this.pos + n];
			}
			continueScalar(offset) {
				let ch = this.buffer[offset];
				if (this.indentNext > 0) {
					let indent = 0;
					while (ch === " ") ch = this.buffer[++indent + offset];
					if (ch === "\r") {
						const next = this.buffer[indent + offset + 1];
						if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
					}
					return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
				}
				if (ch === "-" || ch === ".") {
					const dt = this.buffer.substr(offset, 3);
					if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
				}
				return offset;
			}
			getLine() {
				let end = this.lineEndPos;
				if (typeof end !== "number" || end !== -1 && end < this.pos) {
					end = this.buffer.indexOf("\n", this.pos);
					this.lineEndPos = end;
				}
				if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
				if (this.buffer[end - 1] === "\r") end -= 1;
				return this.buffer.substring(this.pos, end);
			}
			hasChars(n) {
				return this.pos + n <= this.buffer.length;
			}
			setNext(state) {
				this.buffer = this.buffer.substring(this.pos);
				this.pos = 0;
				this.lineEndPos = null;
				this.next = state;
				return null;
			}
			peek(n) {
				return this.buffer.substr(this.pos, n);
			}
			*parseNext(next) {
				switch (next) {
					case "stream": return yield* this.parseStream();
					case "line-start": return yield* this.parseLineStart();
					case "block-start": return yield* this.parseBlockStart();
					case "doc": return yield* this.parseDocument();
					case "flow": return yield* this.parseFlowCollection();
					case "quoted-scalar": return yield* this.parseQuotedScalar();
					case "block-scalar": return yield* this.parseBlockScalar();
					case "plain-scalar": return yield* this.parsePlainScalar();
				}
			}
			*parseStream() {
				let line = this.getLine();
				if (line === null) return this.setNext("stream");
				if (line[0] === cst.BOM) {
					yield* this.pushCount(1);
					line = line.substring(1);
				}
				if (line[0] === "%") {
					let dirEnd = line.length;
					let cs = line.indexOf("#");
					while (cs !== -1) {
						const ch = line[cs - 1];
						if (ch === " " || ch === "	") {
							dirEnd = cs - 1;
							break;
						} else cs = line.indexOf("#", cs + 1);
					}
					while (true) {
						const ch = line[dirEnd - 1];
						if (ch === " " || ch === "	") dirEnd -= 1;
						else break;
					}
					const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
					yield* this.pushCount(line.length - n);
					this.pushNewline();
					return "stream";
				}
				if (this.atLineEnd()) {
					const sp = yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - sp);
					yield* this.pushNewline();
					return "stream";
				}
				yield cst.DOCUMENT;
				return yield* this.parseLineStart();
			}
			*parseLineStart() {
				const ch = this.charAt(0);
				if (!ch && !this.atEnd) return this.setNext("line-start");
				if (ch === "-" || ch === ".") {
					if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
					const s = this.peek(3);
					if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
						yield* this.pushCount(3);
						this.indentValue = 0;
						this.indentNext = 0;
						return s === "---" ? "doc" : "stream";
					}
				}
				this.indentValue = yield* this.pushSpaces(false);
				if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
				return yield* this.parseBlockStart();
			}
			*parseBlockStart() {
				const [ch0, ch1] = this.peek(2);
				if (!ch1 && !this.atEnd) return this.setNext("block-start");
				if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
					const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
					this.indentNext = this.indentValue + 1;
					this.indentValue += n;
					return "block-start";
				}
				return "doc";
			}
			*parseDocument() {
				yield* this.pushSpaces(true);
				const line = this.getLine();
				if (line === null) return this.setNext("doc");
				let n = yield* this.pushIndicators();
				switch (line[n]) {
					case "#": yield* this.pushCount(line.length - n);
					case void 0:
						yield* this.pushNewline();
						return yield* this.parseLineStart();
					case "{":
					case "[":
						yield* this.pushCount(1);
						this.flowKey = false;
						this.flowLevel = 1;
						return "flow";
					case "}":
					case "]":
						yield* this.pushCount(1);
						return "doc";
					case "*":
						yield* this.pushUntil(isNotAnchorChar);
						return "doc";
					case "\"":
					case "'": return yield* this.parseQuotedScalar();
					case "|":
					case ">":
						n += yield* this.parseBlockScalarHeader();
						n += yield* this.pushSpaces(true);
						yield* this.pushCount(line.length - n);
						yield* this.pushNewline();
						return yield* this.parseBlockScalar();
					default: return yield* this.parsePlainScalar();
				}
			}
			*parseFlowCollection() {
				let nl, sp;
				let indent = -1;
				do {
					nl = yield* this.pushNewline();
					if (nl > 0) {
						sp = yield* this.pushSpaces(false);
						this.indentValue = indent = sp;
					} else sp = 0;
					sp += yield* this.pushSpaces(true);
				} while (nl + sp > 0);
				const line = this.getLine();
				if (line === null) return this.setNext("flow");
				if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
					if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
						this.flowLevel = 0;
						yield cst.FLOW_END;
						return yield* this.parseLineStart();
					}
				}
				let n = 0;
				while (line[n] === ",") {
					n += yield* this.pushCount(1);
					n += yield* this.pushSpaces(true);
					this.flowKey = false;
				}
				n += yield* this.pushIndicators();
				switch (line[n]) {
					case void 0: return "flow";
					case "#":
						yield* this.pushCount(line.length - n);
						return "flow";
					case "{":
					case "[":
						yield* this.pushCount(1);
						this.flowKey = false;
						this.flowLevel += 1;
						return "flow";
					case "}":
					case "]":
						yield* this.pushCount(1);
						this.flowKey = true;
						this.flowLevel -= 1;
						return this.flowLevel ? "flow" : "doc";
					case "*":
						yield* this.pushUntil(isNotAnchorChar);
						return "flow";
					case "\"":
					case "'":
						this.flowKey = true;
						return yield* this.parseQuotedScalar();
					case ":": {
						const next = this.charAt(1);
						if (this.flowKey || isEmpty(next) || next === ",") {
							this.flowKey = false;
							yield* this.pushCount(1);
							yield* this.pushSpaces(true);
							return "flow";
						}
					}
					default:
						this.flowKey = false;
						return yield* this.parsePlainScalar();
				}
			}
			*parseQuotedScalar() {
				const quote = this.charAt(0);
				let end = this.buffer.indexOf(quote, this.pos + 1);
				if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
				else while (end !== -1) {
					let n = 0;
					while (this.buffer[end - 1 - n] === "\\") n += 1;
					if (n % 2 === 0) break;
					end = this.buffer.indexOf("\"", end + 1);
				}
				const qb = this.buffer.substring(0, end);
				let nl = qb.indexOf("\n", this.pos);
				if (nl !== -1) {
					while (nl !== -1) {
						const cs = this.continueScalar(nl + 1);
						if (cs === -1) break;
						nl = qb.indexOf("\n", cs);
					}
					if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
				}
				if (end === -1) {
					if (!this.atEnd) return this.setNext("quoted-scalar");
					end = this.buffer.length;
				}
				yield* this.pushToIndex(end + 1, false);
				return this.flowLevel ? "flow" : "doc";
			}
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				let i = this.pos;
				while (true) {
					const ch = this.buffer[++i];
					if (ch === "+") this.blockScalarKeep = true;
					else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
					else if (ch !== "-") break;
				}
				return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
			}
			*parseBlockScalar() {
				let nl = this.pos - 1;
				let indent = 0;
				let ch;
				loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
					case " ":
						indent += 1;
						break;
					case "\n":
						nl = i;
						indent = 0;
						break;
					case "\r": {
						const next = this.buffer[i + 1];
						if (!next && !this.atEnd) return this.setNext("block-scalar");
						if (next === "\n") break;
					}
					default: break loop;
				}
				if (!ch && !this.atEnd) return this.setNext("block-scalar");
				if (indent >= this.indentNext) {
					if (this.blockScalarIndent === -1) this.indentNext = indent;
					else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
					do {
						const cs = this.continueScalar(nl + 1);
						if (cs === -1) break;
						nl = this.buffer.indexOf("\n", cs);
					} while (nl !== -1);
					if (nl === -1) {
						if (!this.atEnd) return this.setNext("block-scalar");
						nl = this.buffer.length;
					}
				}
				let i = nl + 1;
				ch = this.buffer[i];
				while (ch === " ") ch = this.buffer[++i];
				if (ch === "	") {
					while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
					nl = i - 1;
				} else if (!this.blockScalarKeep) do {
					let i = nl - 1;
					let ch = this.buffer[i];
					if (ch === "\r") ch = this.buffer[--i];
					const lastChar = i;
					while (ch === " ") ch = this.buffer[--i];
					if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
					else break;
				} while (true);
				yield cst.SCALAR;
				yield* this.pushToIndex(nl + 1, true);
				return yield* this.parseLineStart();
			}
			*parsePlainScalar() {
				const inFlow = this.flowLevel > 0;
				let end = this.pos - 1;
				let i = this.pos - 1;
				let ch;
				while (ch = this.buffer[++i]) if (ch === ":") {
					const next = this.buffer[i + 1];
					if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
					end = i;
				} else if (isEmpty(ch)) {
					let next = this.buffer[i + 1];
					if (ch === "\r") {
						if (next === "\n") {
							i += 1;
							ch = "\n";
							next = this.buffer[i + 1];
						} else end = i;
					}
					if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
					if (ch === "\n") {
						const cs = this.continueScalar(i + 1);
						if (cs === -1) break;
						i = Math.max(i, cs - 2);
					}
				} else {
					if (inFlow && flowIndicatorChars.has(ch)) break;
					end = i;
				}
				if (!ch && !this.atEnd) return this.setNext("plain-scalar");
				yield cst.SCALAR;
				yield* this.pushToIndex(end + 1, true);
				return inFlow ? "flow" : "doc";
			}
			*pushCount(n) {
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos += n;
					return n;
				}
				return 0;
			}
			*pushToIndex(i, allowEmpty) {
				const s = this.buffer.slice(this.pos, i);
				if (s) {
					yield s;
					this.pos += s.length;
					return s.length;
				} else if (allowEmpty) yield "";
				return 0;
			}
			*pushIndicators() {
				let n = 0;
				loop: while (true) {
					switch (this.charAt(0)) {
						case "!":
							n += yield* this.pushTag();
							n += yield* this.pushSpaces(true);
							continue loop;
						case "&":
							n += yield* this.pushUntil(isNotAnchorChar);
							n += yield* this.pushSpaces(true);
							continue loop;
						case "-":
						case "?":
						case ":": {
							const inFlow = this.flowLevel > 0;
							const ch1 = this.charAt(1);
							if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
								if (!inFlow) this.indentNext = this.indentValue + 1;
								else if (this.flowKey) this.flowKey = false;
								n += yield* this.pushCount(1);
								n += yield* this.pushSpaces(true);
								continue loop;
							}
						}
					}
					break loop;
				}
				return n;
			}
			*pushTag() {
				if (this.charAt(1) === "<") {
					let i = this.pos + 2;
					let ch = this.buffer[i];
					while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
					return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
				} else {
					let i = this.pos + 1;
					let ch = this.buffer[i];
					while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
					else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
					else break;
					return yield* this.pushToIndex(i, false);
				}
			}
			*pushNewline() {
				const ch = this.buffer[this.pos];
				if (ch === "\n") return yield* this.pushCount(1);
				else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
				else return 0;
			}
			*pushSpaces(allowTabs) {
				let i = this.pos - 1;
				let ch;
				do
					ch = this.buffer[++i];
				while (ch === " " || allowTabs && ch === "	");
				const n = i - this.pos;
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos = i;
				}
				return n;
			}
			*pushUntil(test) {
				let i = this.pos;
				let ch = this.buffer[i];
				while (!test(ch)) ch = this.buffer[++i];
				return yield* this.pushToIndex(i, false);
			}
		}
		exports.Lexer = Lexer;
	}),
	7486: ((__unused_webpack_module, exports) => {
		class LineCounter {
			constructor() {
				this.lineStarts = [];
				this.addNewLine = (offset) => this.lineStarts.push(offset);
				this.linePos = (offset) => {
					let low = 0;
					let high = this.lineStarts.length;
					while (low < high) {
						const mid = low + high >> 1;
						if (this.lineStarts[mid] < offset) low = mid + 1;
						else high = mid;
					}
					if (this.lineStarts[low] === offset) return {
						line: low + 1,
						col: 1
					};
					if (low === 0) return {
						line: 0,
						col: offset
					};
					const start = this.lineStarts[low - 1];
					return {
						line: low,
						col: offset - start + 1
					};
				};
			}
		}
		exports.LineCounter = LineCounter;
	}),
	978: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_process = __nccwpck_require__(932);
		var cst = __nccwpck_require__(5599);
		var lexer = __nccwpck_require__(1479);
		function includesToken(list, type) {
			for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
			return false;
		}
		function findNonEmptyIndex(list) {
			for (let i = 0; i < list.length; ++i) switch (list[i].type) {
				case "space":
				case "comment":
				case "newline": break;
				default: return i;
			}
			return -1;
		}
		function isFlowToken(token) {
			switch (token?.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "flow-collection": return true;
				default: return false;
			}
		}
		function getPrevProps(parent) {
			switch (parent.type) {
				case "document": return parent.start;
				case "block-map": {
					const it = parent.items[parent.items.length - 1];
					return it.sep ?? it.start;
				}
				case "block-seq": return parent.items[parent.items.length - 1].start;
				/* istanbul ignore next should not happen */
				default: return [];
			}
		}
		function getFirstKeyStartProps(prev) {
			if (prev.length === 0) return [];
			let i = prev.length;
			loop: while (--i >= 0) switch (prev[i].type) {
				case "doc-start":
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
				case "newline": break loop;
			}
			while (prev[++i]?.type === "space");
			return prev.splice(i, prev.length);
		}
		function arrayPushArray(target, source) {
			if (source.length < 1e5) Array.prototype.push.apply(target, source);
			else for (let i = 0; i < source.length; ++i) target.push(source[i]);
		}
		function fixFlowSeqItems(fc) {
			if (fc.start.type === "flow-seq-start") {
				for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
					if (it.key) it.value = it.key;
					delete it.key;
					if (isFlowToken(it.value)) {
						if (it.value.end) arrayPushArray(it.value.end, it.sep);
						else it.value.end = it.sep;
					} else arrayPushArray(it.start, it.sep);
					delete it.sep;
				}
			}
		}
		class Parser {
			constructor(onNewLine) {
				this.atNewLine = true;
				this.atScalar = false;
				this.indent = 0;
				this.offset = 0;
				this.onKeyLine = false;
				this.stack = [];
				this.source = "";
				this.type = "";
				this.lexer = new lexer.Lexer();
				this.onNewLine = onNewLine;
			}
			*parse(source, incomplete = false) {
				if (this.onNewLine && this.offset === 0) this.onNewLine(0);
				for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
				if (!incomplete) yield* this.end();
			}
			*next(source) {
				this.source = source;
				if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
				if (this.atScalar) {
					this.atScalar = false;
					yield* this.step();
					this.offset += source.length;
					return;
				}
				const type = cst.tokenType(source);
				if (!type) {
					const message = `Not a YAML token: ${source}`;
					yield* this.pop({
						type: "error",
						offset: this.offset,
						message,
						source
					});
					this.offset += source.length;
				} else if (type === "scalar") {
					this.atNewLine = false;
					this.atScalar = true;
					this.type = "scalar";
				} else {
					this.type = type;
					yield* this.step();
					switch (type) {
						case "newline":
							this.atNewLine = true;
							this.indent = 0;
							if (this.onNewLine) this.onNewLine(this.offset + source.length);
							break;
						case "space":
							if (this.atNewLine && source[0] === " ") this.indent += source.length;
							break;
						case "explicit-key-ind":
						case "map-value-ind":
						case "seq-item-ind":
							if (this.atNewLine) this.indent += source.length;
							break;
						case "doc-mode":
						case "flow-error-end": return;
						default: this.atNewLine = false;
					}
					this.offset += source.length;
				}
			}
			*end() {
				while (this.stack.length > 0) yield* this.pop();
			}
			get sourceToken() {
				return {
					type: this.type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			*step() {
				const top = this.peek(1);
				if (this.type === "doc-end" && top?.type !== "doc-end") {
					while (this.stack.length > 0) yield* this.pop();
					this.stack.push({
						type: "doc-end",
						offset: this.offset,
						source: this.source
					});
					return;
				}
				if (!top) return yield* this.stream();
				switch (top.type) {
					case "document": return yield* this.document(top);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(top);
					case "block-scalar": return yield* this.blockScalar(top);
					case "block-map": return yield* this.blockMap(top);
					case "block-seq": return yield* this.blockSequence(top);
					case "flow-collection": return yield* this.flowCollection(top);
					case "doc-end": return yield* this.documentEnd(top);
				}
				/* istanbul ignore next should not happen */
				yield* this.pop();
			}
			peek(n) {
				return this.stack[this.stack.length - n];
			}
			*pop(error) {
				const token = error ?? this.stack.pop();
				/* istanbul ignore if should not happen */
				if (!token) yield {
					type: "error",
					offset: this.offset,
					source: "",
					message: "Tried to pop an empty stack"
				};
				else if (this.stack.length === 0) yield token;
				else {
					const top = this.peek(1);
					if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
					else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
					if (token.type === "flow-collection") fixFlowSeqItems(token);
					switch (top.type) {
						case "document":
							top.value = token;
							break;
						case "block-scalar":
							top.props.push(token);
							break;
						case "block-map": {
							const it = top.items[top.items.length - 1];
							if (it.value) {
								top.items.push({
									start: [],
									key: token,
									sep: []
								});
								this.onKeyLine = true;
								return;
							} else if (it.sep) it.value = token;
							else {
								Object.assign(it, {
									key: token,
									sep: []
								});
								this.onKeyLine = !it.explicitKey;
								return;
							}
							break;
						}
						case "block-seq": {
							const it = top.items[top.items.length - 1];
							if (it.value) top.items.push({
								start: [],
								value: token
							});
							else it.value = token;
							break;
						}
						case "flow-collection": {
							const it = top.items[top.items.length - 1];
							if (!it || it.value) top.items.push({
								start: [],
								key: token,
								sep: []
							});
							else if (it.sep) it.value = token;
							else Object.assign(it, {
								key: token,
								sep: []
							});
							return;
						}
						/* istanbul ignore next should not happen */
						default:
							yield* this.pop();
							yield* this.pop(token);
					}
					if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
						const last = token.items[token.items.length - 1];
						if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
							if (top.type === "document") top.end = last.start;
							else top.items.push({ start: last.start });
							token.items.splice(-1, 1);
						}
					}
				}
			}
			*stream() {
				switch (this.type) {
					case "directive-line":
						yield {
							type: "directive",
							offset: this.offset,
							source: this.source
						};
						return;
					case "byte-order-mark":
					case "space":
					case "comment":
					case "newline":
						yield this.sourceToken;
						return;
					case "doc-mode":
					case "doc-start": {
						const doc = {
							type: "document",
							offset: this.offset,
							start: []
						};
						if (this.type === "doc-start") doc.start.push(this.sourceToken);
						this.stack.push(doc);
						return;
					}
				}
				yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML stream`,
					source: this.source
				};
			}
			*document(doc) {
				if (doc.value) return yield* this.lineEnd(doc);
				switch (this.type) {
					case "doc-start":
						if (findNonEmptyIndex(doc.start) !== -1) {
							yield* this.pop();
							yield* this.step();
						} else doc.start.push(this.sourceToken);
						return;
					case "anchor":
					case "tag":
					case "space":
					case "comment":
					case "newline":
						doc.start.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(doc);
				if (bv) this.stack.push(bv);
				else yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML document`,
					source: this.source
				};
			}
			*scalar(scalar) {
				if (this.type === "map-value-ind") {
					const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
					let sep;
					if (scalar.end) {
						sep = scalar.end;
						sep.push(this.sourceToken);
						delete scalar.end;
					} else sep = [this.sourceToken];
					const map = {
						type: "block-map",
						offset: scalar.offset,
						indent: scalar.indent,
						items: [{
							start,
							key: scalar,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(scalar);
			}
			*blockScalar(scalar) {
				switch (this.type) {
					case "space":
					case "comment":
					case "newline":
						scalar.props.push(this.sourceToken);
						return;
					case "scalar":
						scalar.source = this.source;
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) {
							let nl = this.source.indexOf("\n") + 1;
							while (nl !== 0) {
								this.onNewLine(this.offset + nl);
								nl = this.source.indexOf("\n", nl) + 1;
							}
						}
						yield* this.pop();
						break;
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.step();
				}
			}
			*blockMap(map) {
				const it = map.items[map.items.length - 1];
				switch (this.type) {
					case "newline":
						this.onKeyLine = false;
						if (it.value) {
							const end = "end" in it.value ? it.value.end : void 0;
							if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
							else map.items.push({ start: [this.sourceToken] });
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (it.value) map.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else {
							if (this.atIndentedComment(it.start, map.indent)) {
								const end = map.items[map.items.length - 2]?.value?.end;
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start);
									end.push(this.sourceToken);
									map.items.pop();
									return;
								}
							}
							it.start.push(this.sourceToken);
						}
						return;
				}
				if (this.indent >= map.indent) {
					const atMapIndent = !this.onKeyLine && this.indent === map.indent;
					const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
					let start = [];
					if (atNextItem && it.sep && !it.value) {
						const nl = [];
						for (let i = 0; i < it.sep.length; ++i) {
							const st = it.sep[i];
							switch (st.type) {
								case "newline":
									nl.push(i);
									break;
								case "space": break;
								case "comment":
									if (st.indent > map.indent) nl.length = 0;
									break;
								default: nl.length = 0;
							}
						}
						if (nl.length >= 2) start = it.sep.splice(nl[1]);
					}
					switch (this.type) {
						case "anchor":
						case "tag":
							if (atNextItem || it.value) {
								start.push(this.sourceToken);
								map.items.push({ start });
								this.onKeyLine = true;
							} else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "explicit-key-ind":
							if (!it.sep && !it.explicitKey) {
								it.start.push(this.sourceToken);
								it.explicitKey = true;
							} else if (atNextItem || it.value) {
								start.push(this.sourceToken);
								map.items.push({
									start,
									explicitKey: true
								});
							} else this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [this.sourceToken],
									explicitKey: true
								}]
							});
							this.onKeyLine = true;
							return;
						case "map-value-ind":
							if (it.explicitKey) {
								if (!it.sep) {
									if (includesToken(it.start, "newline")) Object.assign(it, {
										key: null,
										sep: [this.sourceToken]
									});
									else {
										const start = getFirstKeyStartProps(it.start);
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start,
												key: null,
												sep: [this.sourceToken]
											}]
										});
									}
								} else if (it.value) map.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								});
								else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
								else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
									const start = getFirstKeyStartProps(it.start);
									const key = it.key;
									const sep = it.sep;
									sep.push(this.sourceToken);
									delete it.key;
									delete it.sep;
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key,
											sep
										}]
									});
								} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
								else it.sep.push(this.sourceToken);
							} else if (!it.sep) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else if (it.value || atNextItem) map.items.push({
								start,
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [],
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else it.sep.push(this.sourceToken);
							this.onKeyLine = true;
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (atNextItem || it.value) {
								map.items.push({
									start,
									key: fs,
									sep: []
								});
								this.onKeyLine = true;
							} else if (it.sep) this.stack.push(fs);
							else {
								Object.assign(it, {
									key: fs,
									sep: []
								});
								this.onKeyLine = true;
							}
							return;
						}
						default: {
							const bv = this.startBlockValue(map);
							if (bv) {
								if (bv.type === "block-seq") {
									if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
										yield* this.pop({
											type: "error",
											offset: this.offset,
											message: "Unexpected block-seq-ind on same line with key",
											source: this.source
										});
										return;
									}
								} else if (atMapIndent) map.items.push({ start });
								this.stack.push(bv);
								return;
							}
						}
					}
				}
				yield* this.pop();
				yield* this.step();
			}
			*blockSequence(seq) {
				const it = seq.items[seq.items.length - 1];
				switch (this.type) {
					case "newline":
						if (it.value) {
							const end = "end" in it.value ? it.value.end : void 0;
							if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
							else seq.items.push({ start: [this.sourceToken] });
						} else it.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (it.value) seq.items.push({ start: [this.sourceToken] });
						else {
							if (this.atIndentedComment(it.start, seq.indent)) {
								const end = seq.items[seq.items.length - 2]?.value?.end;
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start);
									end.push(this.sourceToken);
									seq.items.pop();
									return;
								}
							}
							it.start.push(this.sourceToken);
						}
						return;
					case "anchor":
					case "tag":
						if (it.value || this.indent <= seq.indent) break;
						it.start.push(this.sourceToken);
						return;
					case "seq-item-ind":
						if (this.indent !== seq.indent) break;
						if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
				}
				if (this.indent > seq.indent) {
					const bv = this.startBlockValue(seq);
					if (bv) {
						this.stack.push(bv);
						return;
					}
				}
				yield* this.pop();
				yield* this.step();
			}
			*flowCollection(fc) {
				const it = fc.items[fc.items.length - 1];
				if (this.type === "flow-error-end") {
					let top;
					do {
						yield* this.pop();
						top = this.peek(1);
					} while (top?.type === "flow-collection");
				} else if (fc.end.length === 0) {
					switch (this.type) {
						case "comma":
						case "explicit-key-ind":
							if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
							else it.start.push(this.sourceToken);
							return;
						case "map-value-ind":
							if (!it || it.value) fc.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (it.sep) it.sep.push(this.sourceToken);
							else Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							return;
						case "space":
						case "comment":
						case "newline":
						case "anchor":
						case "tag":
							if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
							else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (!it || it.value) fc.items.push({
								start: [],
								key: fs,
								sep: []
							});
							else if (it.sep) this.stack.push(fs);
							else Object.assign(it, {
								key: fs,
								sep: []
							});
							return;
						}
						case "flow-map-end":
						case "flow-seq-end":
							fc.end.push(this.sourceToken);
							return;
					}
					const bv = this.startBlockValue(fc);
					/* istanbul ignore else should not happen */
					if (bv) this.stack.push(bv);
					else {
						yield* this.pop();
						yield* this.step();
					}
				} else {
					const parent = this.peek(2);
					if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
						yield* this.pop();
						yield* this.step();
					} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
						const start = getFirstKeyStartProps(getPrevProps(parent));
						fixFlowSeqItems(fc);
						const sep = fc.end.splice(1, fc.end.length);
						sep.push(this.sourceToken);
						const map = {
							type: "block-map",
							offset: fc.offset,
							indent: fc.indent,
							items: [{
								start,
								key: fc,
								sep
							}]
						};
						this.onKeyLine = true;
						this.stack[this.stack.length - 1] = map;
					} else yield* this.lineEnd(fc);
				}
			}
			flowScalar(type) {
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				return {
					type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			startBlockValue(parent) {
				switch (this.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return this.flowScalar(this.type);
					case "block-scalar-header": return {
						type: "block-scalar",
						offset: this.offset,
						indent: this.indent,
						props: [this.sourceToken],
						source: ""
					};
					case "flow-map-start":
					case "flow-seq-start": return {
						type: "flow-collection",
						offset: this.offset,
						indent: this.indent,
						start: this.sourceToken,
						items: [],
						end: []
					};
					case "seq-item-ind": return {
						type: "block-seq",
						offset: this.offset,
						indent: this.indent,
						items: [{ start: [this.sourceToken] }]
					};
					case "explicit-key-ind": {
						this.onKeyLine = true;
						const start = getFirstKeyStartProps(getPrevProps(parent));
						start.push(this.sourceToken);
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								explicitKey: true
							}]
						};
					}
					case "map-value-ind": {
						this.onKeyLine = true;
						const start = getFirstKeyStartProps(getPrevProps(parent));
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						};
					}
				}
				return null;
			}
			atIndentedComment(start, indent) {
				if (this.type !== "comment") return false;
				if (this.indent <= indent) return false;
				return start.every((st) => st.type === "newline" || st.type === "space");
			}
			*documentEnd(docEnd) {
				if (this.type !== "doc-mode") {
					if (docEnd.end) docEnd.end.push(this.sourceToken);
					else docEnd.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
				}
			}
			*lineEnd(token) {
				switch (this.type) {
					case "comma":
					case "doc-start":
					case "doc-end":
					case "flow-seq-end":
					case "flow-map-end":
					case "map-value-ind":
						yield* this.pop();
						yield* this.step();
						break;
					case "newline": this.onKeyLine = false;
					default:
						if (token.end) token.end.push(this.sourceToken);
						else token.end = [this.sourceToken];
						if (this.type === "newline") yield* this.pop();
				}
			}
		}
		exports.Parser = Parser;
	}),
	2929: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var composer = __nccwpck_require__(8498);
		var Document = __nccwpck_require__(7031);
		var errors = __nccwpck_require__(8078);
		var log = __nccwpck_require__(2767);
		var identity = __nccwpck_require__(2485);
		var lineCounter = __nccwpck_require__(7486);
		var parser = __nccwpck_require__(978);
		function parseOptions(options) {
			const prettyErrors = options.prettyErrors !== false;
			return {
				lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
				prettyErrors
			};
		}
		function parseAllDocuments(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options);
			const parser$1 = new parser.Parser(lineCounter?.addNewLine);
			const composer$1 = new composer.Composer(options);
			const docs = Array.from(composer$1.compose(parser$1.parse(source)));
			if (prettyErrors && lineCounter) for (const doc of docs) {
				doc.errors.forEach(errors.prettifyError(source, lineCounter));
				doc.warnings.forEach(errors.prettifyError(source, lineCounter));
			}
			if (docs.length > 0) return docs;
			return Object.assign([], { empty: true }, composer$1.streamInfo());
		}
		function parseDocument(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options);
			const parser$1 = new parser.Parser(lineCounter?.addNewLine);
			const composer$1 = new composer.Composer(options);
			let doc = null;
			for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
			else if (doc.options.logLevel !== "silent") {
				doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
				break;
			}
			if (prettyErrors && lineCounter) {
				doc.errors.forEach(errors.prettifyError(source, lineCounter));
				doc.warnings.forEach(errors.prettifyError(source, lineCounter));
			}
			return doc;
		}
		function parse(src, reviver, options) {
			let _reviver = void 0;
			if (typeof reviver === "function") _reviver = reviver;
			else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
			const doc = parseDocument(src, options);
			if (!doc) return null;
			doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
			if (doc.errors.length > 0) {
				if (doc.options.logLevel !== "silent") throw doc.errors[0];
				else doc.errors = [];
			}
			return doc.toJS(Object.assign({ reviver: _reviver }, options));
		}
		function stringify(value, replacer, options) {
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) options = replacer;
			if (typeof options === "string") options = options.length;
			if (typeof options === "number") {
				const indent = Math.round(options);
				options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
			}
			if (value === void 0) {
				const { keepUndefined } = options ?? replacer ?? {};
				if (!keepUndefined) return void 0;
			}
			if (identity.isDocument(value) && !_replacer) return value.toString(options);
			return new Document.Document(value, _replacer, options).toString(options);
		}
		exports.parse = parse;
		exports.parseAllDocuments = parseAllDocuments;
		exports.parseDocument = parseDocument;
		exports.stringify = stringify;
	}),
	2018: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var map = __nccwpck_require__(8681);
		var seq = __nccwpck_require__(7220);
		var string = __nccwpck_require__(8130);
		var tags = __nccwpck_require__(4772);
		const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
		class Schema {
			constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
				this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
				this.name = typeof schema === "string" && schema || "core";
				this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
				this.tags = tags.getTags(customTags, this.name, merge);
				this.toStringOptions = toStringDefaults ?? null;
				Object.defineProperty(this, identity.MAP, { value: map.map });
				Object.defineProperty(this, identity.SCALAR, { value: string.string });
				Object.defineProperty(this, identity.SEQ, { value: seq.seq });
				this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
			}
			clone() {
				const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				copy.tags = this.tags.slice();
				return copy;
			}
		}
		exports.Schema = Schema;
	}),
	8681: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var YAMLMap = __nccwpck_require__(372);
		exports.map = {
			collection: "map",
			default: true,
			nodeClass: YAMLMap.YAMLMap,
			tag: "tag:yaml.org,2002:map",
			resolve(map, onError) {
				if (!identity.isMap(map)) onError("Expected a mapping for this tag");
				return map;
			},
			createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
		};
	}),
	2918: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		const nullTag = {
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new Scalar.Scalar(null),
			stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
		};
		exports.nullTag = nullTag;
	}),
	7220: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var YAMLSeq = __nccwpck_require__(7241);
		exports.seq = {
			collection: "seq",
			default: true,
			nodeClass: YAMLSeq.YAMLSeq,
			tag: "tag:yaml.org,2002:seq",
			resolve(seq, onError) {
				if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
				return seq;
			},
			createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
		};
	}),
	8130: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyString = __nccwpck_require__(7751);
		exports.string = {
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx);
				return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
			}
		};
	}),
	9193: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		const boolTag = {
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
			stringify({ source, value }, ctx) {
				if (source && boolTag.test.test(source)) {
					if (value === (source[0] === "t" || source[0] === "T")) return source;
				}
				return value ? ctx.options.trueStr : ctx.options.falseStr;
			}
		};
		exports.boolTag = boolTag;
	}),
	6223: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		var stringifyNumber = __nccwpck_require__(9927);
		const floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		};
		const floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
			}
		};
		exports.float = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
			resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str));
				const dot = str.indexOf(".");
				if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
				return node;
			},
			stringify: stringifyNumber.stringifyNumber
		};
		exports.floatExp = floatExp;
		exports.floatNaN = floatNaN;
	}),
	6304: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(9927);
		const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
		function intStringify(node, radix, prefix) {
			const { value } = node;
			if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
			return stringifyNumber.stringifyNumber(node);
		}
		const intOct = {
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^0o[0-7]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
			stringify: (node) => intStringify(node, 8, "0o")
		};
		const int = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
			stringify: stringifyNumber.stringifyNumber
		};
		const intHex = {
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: (node) => intStringify(node, 16, "0x")
		};
		exports.int = int;
		exports.intHex = intHex;
		exports.intOct = intOct;
	}),
	5494: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(8681);
		var _null = __nccwpck_require__(2918);
		var seq = __nccwpck_require__(7220);
		var string = __nccwpck_require__(8130);
		var bool = __nccwpck_require__(9193);
		var float = __nccwpck_require__(6223);
		var int = __nccwpck_require__(6304);
		exports.schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.boolTag,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float
		];
	}),
	7409: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		var map = __nccwpck_require__(8681);
		var seq = __nccwpck_require__(7220);
		function intIdentify(value) {
			return typeof value === "bigint" || Number.isInteger(value);
		}
		const stringifyJSON = ({ value }) => JSON.stringify(value);
		const jsonScalars = [
			{
				identify: (value) => typeof value === "string",
				default: true,
				tag: "tag:yaml.org,2002:str",
				resolve: (str) => str,
				stringify: stringifyJSON
			},
			{
				identify: (value) => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: true,
				tag: "tag:yaml.org,2002:null",
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^true$|^false$/,
				resolve: (str) => str === "true",
				stringify: stringifyJSON
			},
			{
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
				stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: (str) => parseFloat(str),
				stringify: stringifyJSON
			}
		];
		exports.schema = [map.map, seq.seq].concat(jsonScalars, {
			default: true,
			tag: "",
			test: /^/,
			resolve(str, onError) {
				onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
				return str;
			}
		});
	}),
	4772: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(8681);
		var _null = __nccwpck_require__(2918);
		var seq = __nccwpck_require__(7220);
		var string = __nccwpck_require__(8130);
		var bool = __nccwpck_require__(9193);
		var float = __nccwpck_require__(6223);
		var int = __nccwpck_require__(6304);
		var schema = __nccwpck_require__(5494);
		var schema$1 = __nccwpck_require__(7409);
		var binary = __nccwpck_require__(5557);
		var merge = __nccwpck_require__(8438);
		var omap = __nccwpck_require__(889);
		var pairs = __nccwpck_require__(8539);
		var schema$2 = __nccwpck_require__(7719);
		var set = __nccwpck_require__(4038);
		var timestamp = __nccwpck_require__(9382);
		const schemas = /* @__PURE__ */ new Map([
			["core", schema.schema],
			["failsafe", [
				map.map,
				seq.seq,
				string.string
			]],
			["json", schema$1.schema],
			["yaml11", schema$2.schema],
			["yaml-1.1", schema$2.schema]
		]);
		const tagsByName = {
			binary: binary.binary,
			bool: bool.boolTag,
			float: float.float,
			floatExp: float.floatExp,
			floatNaN: float.floatNaN,
			floatTime: timestamp.floatTime,
			int: int.int,
			intHex: int.intHex,
			intOct: int.intOct,
			intTime: timestamp.intTime,
			map: map.map,
			merge: merge.merge,
			null: _null.nullTag,
			omap: omap.omap,
			pairs: pairs.pairs,
			seq: seq.seq,
			set: set.set,
			timestamp: timestamp.timestamp
		};
		const coreKnownTags = {
			"tag:yaml.org,2002:binary": binary.binary,
			"tag:yaml.org,2002:merge": merge.merge,
			"tag:yaml.org,2002:omap": omap.omap,
			"tag:yaml.org,2002:pairs": pairs.pairs,
			"tag:yaml.org,2002:set": set.set,
			"tag:yaml.org,2002:timestamp": timestamp.timestamp
		};
		function getTags(customTags, schemaName, addMergeTag) {
			const schemaTags = schemas.get(schemaName);
			if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
			let tags = schemaTags;
			if (!tags) {
				if (Array.isArray(customTags)) tags = [];
				else {
					const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
				}
			}
			if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
			else if (typeof customTags === "function") tags = customTags(tags.slice());
			if (addMergeTag) tags = tags.concat(merge.merge);
			return tags.reduce((tags, tag) => {
				const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
				if (!tagObj) {
					const tagName = JSON.stringify(tag);
					const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
				}
				if (!tags.includes(tagObj)) tags.push(tagObj);
				return tags;
			}, []);
		}
		exports.coreKnownTags = coreKnownTags;
		exports.getTags = getTags;
	}),
	5557: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var node_buffer = __nccwpck_require__(181);
		var Scalar = __nccwpck_require__(1091);
		var stringifyString = __nccwpck_require__(7751);
		exports.binary = {
			identify: (value) => value instanceof Uint8Array,
			default: false,
			tag: "tag:yaml.org,2002:binary",
			resolve(src, onError) {
				if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
				else if (typeof atob === "function") {
					const str = atob(src.replace(/[\n\r]/g, ""));
					const buffer = new Uint8Array(str.length);
					for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
					return buffer;
				} else {
					onError("This environment does not support reading binary tags; either Buffer or atob is required");
					return src;
				}
			},
			stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
				if (!value) return "";
				const buf = value;
				let str;
				if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
				else if (typeof btoa === "function") {
					let s = "";
					for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
					str = btoa(s);
				} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
				type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
				if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
					const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
					const n = Math.ceil(str.length / lineWidth);
					const lines = new Array(n);
					for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
					str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
				}
				return stringifyString.stringifyString({
					comment,
					type,
					value: str
				}, ctx, onComment, onChompKeep);
			}
		};
	}),
	832: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		function boolStringify({ value, source }, ctx) {
			if (source && (value ? trueTag : falseTag).test.test(source)) return source;
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
		const trueTag = {
			identify: (value) => value === true,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new Scalar.Scalar(true),
			stringify: boolStringify
		};
		const falseTag = {
			identify: (value) => value === false,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new Scalar.Scalar(false),
			stringify: boolStringify
		};
		exports.falseTag = falseTag;
		exports.trueTag = trueTag;
	}),
	1232: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		var stringifyNumber = __nccwpck_require__(9927);
		const floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber.stringifyNumber
		};
		const floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str.replace(/_/g, "")),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
			}
		};
		exports.float = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
			resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
				const dot = str.indexOf(".");
				if (dot !== -1) {
					const f = str.substring(dot + 1).replace(/_/g, "");
					if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
				}
				return node;
			},
			stringify: stringifyNumber.stringifyNumber
		};
		exports.floatExp = floatExp;
		exports.floatNaN = floatNaN;
	}),
	5631: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(9927);
		const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		function intResolve(str, offset, radix, { intAsBigInt }) {
			const sign = str[0];
			if (sign === "-" || sign === "+") offset += 1;
			str = str.substring(offset).replace(/_/g, "");
			if (intAsBigInt) {
				switch (radix) {
					case 2:
						str = `0b${str}`;
						break;
					case 8:
						str = `0o${str}`;
						break;
					case 16: str = `0x${str}`;
				}
				const n = BigInt(str);
				return sign === "-" ? BigInt(-1) * n : n;
			}
			const n = parseInt(str, radix);
			return sign === "-" ? -1 * n : n;
		}
		function intStringify(node, radix, prefix) {
			const { value } = node;
			if (intIdentify(value)) {
				const str = value.toString(radix);
				return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
			}
			return stringifyNumber.stringifyNumber(node);
		}
		const intBin = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "BIN",
			test: /^[-+]?0b[0-1_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
			stringify: (node) => intStringify(node, 2, "0b")
		};
		const intOct = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^[-+]?0[0-7_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
			stringify: (node) => intStringify(node, 8, "0")
		};
		const int = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9][0-9_]*$/,
			resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
			stringify: stringifyNumber.stringifyNumber
		};
		const intHex = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^[-+]?0x[0-9a-fA-F_]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: (node) => intStringify(node, 16, "0x")
		};
		exports.int = int;
		exports.intBin = intBin;
		exports.intHex = intHex;
		exports.intOct = intOct;
	}),
	8438: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		const MERGE_KEY = "<<";
		const merge = {
			identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
			default: "key",
			tag: "tag:yaml.org,2002:merge",
			test: /^<<$/,
			resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
			stringify: () => MERGE_KEY
		};
		const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
		function addMergeToJSMap(ctx, map, value) {
			const source = resolveAliasValue(ctx, value);
			if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
			else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
			else mergeValue(ctx, map, source);
		}
		function mergeValue(ctx, map, value) {
			const source = resolveAliasValue(ctx, value);
			if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
			const srcMap = source.toJSON(null, ctx, Map);
			for (const [key, value] of srcMap) if (map instanceof Map) {
				if (!map.has(key)) map.set(key, value);
			} else if (map instanceof Set) map.add(key);
			else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
			return map;
		}
		function resolveAliasValue(ctx, value) {
			return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
		}
		exports.addMergeToJSMap = addMergeToJSMap;
		exports.isMergeKey = isMergeKey;
		exports.merge = merge;
	}),
	889: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var toJS = __nccwpck_require__(542);
		var YAMLMap = __nccwpck_require__(372);
		var YAMLSeq = __nccwpck_require__(7241);
		var pairs = __nccwpck_require__(8539);
		class YAMLOMap extends YAMLSeq.YAMLSeq {
			constructor() {
				super();
				this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
				this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
				this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
				this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
				this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
				this.tag = YAMLOMap.tag;
			}
			toJSON(_, ctx) {
				if (!ctx) return super.toJSON(_);
				const map = /* @__PURE__ */ new Map();
				if (ctx?.onCreate) ctx.onCreate(map);
				for (const pair of this.items) {
					let key, value;
					if (identity.isPair(pair)) {
						key = toJS.toJS(pair.key, "", ctx);
						value = toJS.toJS(pair.value, key, ctx);
					} else key = toJS.toJS(pair, "", ctx);
					if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
					map.set(key, value);
				}
				return map;
			}
			static from(schema, iterable, ctx) {
				const pairs$1 = pairs.createPairs(schema, iterable, ctx);
				const omap = new this();
				omap.items = pairs$1.items;
				return omap;
			}
		}
		YAMLOMap.tag = "tag:yaml.org,2002:omap";
		const omap = {
			collection: "seq",
			identify: (value) => value instanceof Map,
			nodeClass: YAMLOMap,
			default: false,
			tag: "tag:yaml.org,2002:omap",
			resolve(seq, onError) {
				const pairs$1 = pairs.resolvePairs(seq, onError);
				const seenKeys = [];
				for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
					if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
					else seenKeys.push(key.value);
				}
				return Object.assign(new YAMLOMap(), pairs$1);
			},
			createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
		};
		exports.YAMLOMap = YAMLOMap;
		exports.omap = omap;
	}),
	8539: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var Scalar = __nccwpck_require__(1091);
		var YAMLSeq = __nccwpck_require__(7241);
		function resolvePairs(seq, onError) {
			if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
				let item = seq.items[i];
				if (identity.isPair(item)) continue;
				else if (identity.isMap(item)) {
					if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
					const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
					if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
					if (item.comment) {
						const cn = pair.value ?? pair.key;
						cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
					}
					item = pair;
				}
				seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
			}
			else onError("Expected a sequence for this tag");
			return seq;
		}
		function createPairs(schema, iterable, ctx) {
			const { replacer } = ctx;
			const pairs = new YAMLSeq.YAMLSeq(schema);
			pairs.tag = "tag:yaml.org,2002:pairs";
			let i = 0;
			if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
				if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
				let key, value;
				if (Array.isArray(it)) {
					if (it.length === 2) {
						key = it[0];
						value = it[1];
					} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
				} else if (it && it instanceof Object) {
					const keys = Object.keys(it);
					if (keys.length === 1) {
						key = keys[0];
						value = it[key];
					} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
				} else key = it;
				pairs.items.push(Pair.createPair(key, value, ctx));
			}
			return pairs;
		}
		const pairs = {
			collection: "seq",
			default: false,
			tag: "tag:yaml.org,2002:pairs",
			resolve: resolvePairs,
			createNode: createPairs
		};
		exports.createPairs = createPairs;
		exports.pairs = pairs;
		exports.resolvePairs = resolvePairs;
	}),
	7719: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var map = __nccwpck_require__(8681);
		var _null = __nccwpck_require__(2918);
		var seq = __nccwpck_require__(7220);
		var string = __nccwpck_require__(8130);
		var binary = __nccwpck_require__(5557);
		var bool = __nccwpck_require__(832);
		var float = __nccwpck_require__(1232);
		var int = __nccwpck_require__(5631);
		var merge = __nccwpck_require__(8438);
		var omap = __nccwpck_require__(889);
		var pairs = __nccwpck_require__(8539);
		var set = __nccwpck_require__(4038);
		var timestamp = __nccwpck_require__(9382);
		exports.schema = [
			map.map,
			seq.seq,
			string.string,
			_null.nullTag,
			bool.trueTag,
			bool.falseTag,
			int.intBin,
			int.intOct,
			int.int,
			int.intHex,
			float.floatNaN,
			float.floatExp,
			float.float,
			binary.binary,
			merge.merge,
			omap.omap,
			pairs.pairs,
			set.set,
			timestamp.intTime,
			timestamp.floatTime,
			timestamp.timestamp
		];
	}),
	4038: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Pair = __nccwpck_require__(1923);
		var YAMLMap = __nccwpck_require__(372);
		class YAMLSet extends YAMLMap.YAMLMap {
			constructor(schema) {
				super(schema);
				this.tag = YAMLSet.tag;
			}
			add(key) {
				let pair;
				if (identity.isPair(key)) pair = key;
				else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
				else pair = new Pair.Pair(key, null);
				if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
			}
			get(key, keepPair) {
				const pair = YAMLMap.findPair(this.items, key);
				return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
			}
			set(key, value) {
				if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
				const prev = YAMLMap.findPair(this.items, key);
				if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
				else if (!prev && value) this.items.push(new Pair.Pair(key));
			}
			toJSON(_, ctx) {
				return super.toJSON(_, ctx, Set);
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
				else throw new Error("Set items must all have null values");
			}
			static from(schema, iterable, ctx) {
				const { replacer } = ctx;
				const set = new this(schema);
				if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
					if (typeof replacer === "function") value = replacer.call(iterable, value, value);
					set.items.push(Pair.createPair(value, null, ctx));
				}
				return set;
			}
		}
		YAMLSet.tag = "tag:yaml.org,2002:set";
		const set = {
			collection: "map",
			identify: (value) => value instanceof Set,
			nodeClass: YAMLSet,
			default: false,
			tag: "tag:yaml.org,2002:set",
			createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
			resolve(map, onError) {
				if (identity.isMap(map)) {
					if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
					else onError("Set items must all have null values");
				} else onError("Expected a mapping for this tag");
				return map;
			}
		};
		exports.YAMLSet = YAMLSet;
		exports.set = set;
	}),
	9382: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var stringifyNumber = __nccwpck_require__(9927);
		function parseSexagesimal(str, asBigInt) {
			const sign = str[0];
			const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
			const num = (n) => asBigInt ? BigInt(n) : Number(n);
			const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
			return sign === "-" ? num(-1) * res : res;
		}
		function stringifySexagesimal(node) {
			let { value } = node;
			let num = (n) => n;
			if (typeof value === "bigint") num = (n) => BigInt(n);
			else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
			let sign = "";
			if (value < 0) {
				sign = "-";
				value *= num(-1);
			}
			const _60 = num(60);
			const parts = [value % _60];
			if (value < 60) parts.unshift(0);
			else {
				value = (value - parts[0]) / _60;
				parts.unshift(value % _60);
				if (value >= 60) {
					value = (value - parts[0]) / _60;
					parts.unshift(value);
				}
			}
			return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
		}
		const intTime = {
			identify: (value) => typeof value === "bigint" || Number.isInteger(value),
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
			stringify: stringifySexagesimal
		};
		const floatTime = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: (str) => parseSexagesimal(str, false),
			stringify: stringifySexagesimal
		};
		const timestamp = {
			identify: (value) => value instanceof Date,
			default: true,
			tag: "tag:yaml.org,2002:timestamp",
			test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
			resolve(str) {
				const match = str.match(timestamp.test);
				if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
				const [, year, month, day, hour, minute, second] = match.map(Number);
				const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
				let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
				const tz = match[8];
				if (tz && tz !== "Z") {
					let d = parseSexagesimal(tz, false);
					if (Math.abs(d) < 30) d *= 60;
					date -= 6e4 * d;
				}
				return new Date(date);
			},
			stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
		};
		exports.floatTime = floatTime;
		exports.intTime = intTime;
		exports.timestamp = timestamp;
	}),
	6309: ((__unused_webpack_module, exports) => {
		const FOLD_FLOW = "flow";
		const FOLD_BLOCK = "block";
		const FOLD_QUOTED = "quoted";
		function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
			if (!lineWidth || lineWidth < 0) return text;
			if (lineWidth < minContentWidth) minContentWidth = 0;
			const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
			if (text.length <= endStep) return text;
			const folds = [];
			const escapedFolds = {};
			let end = lineWidth - indent.length;
			if (typeof indentAtStart === "number") {
				if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
				else end = lineWidth - indentAtStart;
			}
			let split = void 0;
			let prev = void 0;
			let overflow = false;
			let i = -1;
			let escStart = -1;
			let escEnd = -1;
			if (mode === FOLD_BLOCK) {
				i = consumeMoreIndentedLines(text, i, indent.length);
				if (i !== -1) end = i + endStep;
			}
			for (let ch; ch = text[i += 1];) {
				if (mode === FOLD_QUOTED && ch === "\\") {
					escStart = i;
					switch (text[i + 1]) {
						case "x":
							i += 3;
							break;
						case "u":
							i += 5;
							break;
						case "U":
							i += 9;
							break;
						default: i += 1;
					}
					escEnd = i;
				}
				if (ch === "\n") {
					if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
					end = i + indent.length + endStep;
					split = void 0;
				} else {
					if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
						const next = text[i + 1];
						if (next && next !== " " && next !== "\n" && next !== "	") split = i;
					}
					if (i >= end) {
						if (split) {
							folds.push(split);
							end = split + endStep;
							split = void 0;
						} else if (mode === FOLD_QUOTED) {
							while (prev === " " || prev === "	") {
								prev = ch;
								ch = text[i += 1];
								overflow = true;
							}
							const j = i > escEnd + 1 ? i - 2 : escStart - 1;
							if (escapedFolds[j]) return text;
							folds.push(j);
							escapedFolds[j] = true;
							end = j + endStep;
							split = void 0;
						} else overflow = true;
					}
				}
				prev = ch;
			}
			if (overflow && onOverflow) onOverflow();
			if (folds.length === 0) return text;
			if (onFold) onFold();
			let res = text.slice(0, folds[0]);
			for (let i = 0; i < folds.length; ++i) {
				const fold = folds[i];
				const end = folds[i + 1] || text.length;
				if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
				else {
					if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
					res += `\n${indent}${text.slice(fold + 1, end)}`;
				}
			}
			return res;
		}
		function consumeMoreIndentedLines(text, i, indent) {
			let end = i;
			let start = i + 1;
			let ch = text[start];
			while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
			else {
				do
					ch = text[++i];
				while (ch && ch !== "\n");
				end = i;
				start = i + 1;
				ch = text[start];
			}
			return end;
		}
		exports.FOLD_BLOCK = FOLD_BLOCK;
		exports.FOLD_FLOW = FOLD_FLOW;
		exports.FOLD_QUOTED = FOLD_QUOTED;
		exports.foldFlowLines = foldFlowLines;
	}),
	2862: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var anchors = __nccwpck_require__(5026);
		var identity = __nccwpck_require__(2485);
		var stringifyComment = __nccwpck_require__(5977);
		var stringifyString = __nccwpck_require__(7751);
		function createStringifyContext(doc, options) {
			const opt = Object.assign({
				blockQuote: true,
				commentString: stringifyComment.stringifyComment,
				defaultKeyType: null,
				defaultStringType: "PLAIN",
				directives: null,
				doubleQuotedAsJSON: false,
				doubleQuotedMinMultiLineLength: 40,
				falseStr: "false",
				flowCollectionPadding: true,
				indentSeq: true,
				lineWidth: 80,
				minContentWidth: 20,
				nullStr: "null",
				simpleKeys: false,
				singleQuote: null,
				trailingComma: false,
				trueStr: "true",
				verifyAliasOrder: true
			}, doc.schema.toStringOptions, options);
			let inFlow;
			switch (opt.collectionStyle) {
				case "block":
					inFlow = false;
					break;
				case "flow":
					inFlow = true;
					break;
				default: inFlow = null;
			}
			return {
				anchors: /* @__PURE__ */ new Set(),
				doc,
				flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
				indent: "",
				indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
				inFlow,
				options: opt
			};
		}
		function getTagObject(tags, item) {
			if (item.tag) {
				const match = tags.filter((t) => t.tag === item.tag);
				if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
			}
			let tagObj = void 0;
			let obj;
			if (identity.isScalar(item)) {
				obj = item.value;
				let match = tags.filter((t) => t.identify?.(obj));
				if (match.length > 1) {
					const testMatch = match.filter((t) => t.test);
					if (testMatch.length > 0) match = testMatch;
				}
				tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
			} else {
				obj = item;
				tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
			}
			if (!tagObj) {
				const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
				throw new Error(`Tag not resolved for ${name} value`);
			}
			return tagObj;
		}
		function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
			if (!doc.directives) return "";
			const props = [];
			const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
			if (anchor && anchors.anchorIsValid(anchor)) {
				anchors$1.add(anchor);
				props.push(`&${anchor}`);
			}
			const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
			if (tag) props.push(doc.directives.tagString(tag));
			return props.join(" ");
		}
		function stringify(item, ctx, onComment, onChompKeep) {
			if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
			if (identity.isAlias(item)) {
				if (ctx.doc.directives) return item.toString(ctx);
				if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
				else {
					if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
					else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
					item = item.resolve(ctx.doc);
				}
			}
			let tagObj = void 0;
			const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
			tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
			const props = stringifyProps(node, tagObj, ctx);
			if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
			const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
			if (!props) return str;
			return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
		}
		exports.createStringifyContext = createStringifyContext;
		exports.stringify = stringify;
	}),
	6090: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var stringify = __nccwpck_require__(2862);
		var stringifyComment = __nccwpck_require__(5977);
		function stringifyCollection(collection, ctx, options) {
			return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
		}
		function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
			const { indent, options: { commentString } } = ctx;
			const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				type: null
			});
			let chompKeep = false;
			const lines = [];
			for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (identity.isNode(item)) {
					if (!chompKeep && item.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
					if (item.comment) comment = item.comment;
				} else if (identity.isPair(item)) {
					const ik = identity.isNode(item.key) ? item.key : null;
					if (ik) {
						if (!chompKeep && ik.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
					}
				}
				chompKeep = false;
				let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
				if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
				if (chompKeep && comment) chompKeep = false;
				lines.push(blockItemPrefix + str);
			}
			let str;
			if (lines.length === 0) str = flowChars.start + flowChars.end;
			else {
				str = lines[0];
				for (let i = 1; i < lines.length; ++i) {
					const line = lines[i];
					str += line ? `\n${indent}${line}` : "\n";
				}
			}
			if (comment) {
				str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
				if (onComment) onComment();
			} else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
			const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
			itemIndent += indentStep;
			const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				inFlow: true,
				type: null
			});
			let reqNewline = false;
			let linesAtValue = 0;
			const lines = [];
			for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (identity.isNode(item)) {
					if (item.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, item.commentBefore, false);
					if (item.comment) comment = item.comment;
				} else if (identity.isPair(item)) {
					const ik = identity.isNode(item.key) ? item.key : null;
					if (ik) {
						if (ik.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, ik.commentBefore, false);
						if (ik.comment) reqNewline = true;
					}
					const iv = identity.isNode(item.value) ? item.value : null;
					if (iv) {
						if (iv.comment) comment = iv.comment;
						if (iv.commentBefore) reqNewline = true;
					} else if (item.value == null && ik?.comment) comment = ik.comment;
				}
				if (comment) reqNewline = true;
				let str = stringify.stringify(item, itemCtx, () => comment = null);
				reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
				if (i < items.length - 1) str += ",";
				else if (ctx.options.trailingComma) {
					if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
					if (reqNewline) str += ",";
				}
				if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
				lines.push(str);
				linesAtValue = lines.length;
			}
			const { start, end } = flowChars;
			if (lines.length === 0) return start + end;
			else {
				if (!reqNewline) {
					const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
					reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
				}
				if (reqNewline) {
					let str = start;
					for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
					return `${str}\n${indent}${end}`;
				} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
			}
		}
		function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
			if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
			if (comment) {
				const ic = stringifyComment.indentComment(commentString(comment), indent);
				lines.push(ic.trimStart());
			}
		}
		exports.stringifyCollection = stringifyCollection;
	}),
	5977: ((__unused_webpack_module, exports) => {
		const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
		function indentComment(comment, indent) {
			if (/^\n+$/.test(comment)) return comment.substring(1);
			return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
		}
		const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
		exports.indentComment = indentComment;
		exports.lineComment = lineComment;
		exports.stringifyComment = stringifyComment;
	}),
	3611: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var stringify = __nccwpck_require__(2862);
		var stringifyComment = __nccwpck_require__(5977);
		function stringifyDocument(doc, options) {
			const lines = [];
			let hasDirectives = options.directives === true;
			if (options.directives !== false && doc.directives) {
				const dir = doc.directives.toString(doc);
				if (dir) {
					lines.push(dir);
					hasDirectives = true;
				} else if (doc.directives.docStart) hasDirectives = true;
			}
			if (hasDirectives) lines.push("---");
			const ctx = stringify.createStringifyContext(doc, options);
			const { commentString } = ctx.options;
			if (doc.commentBefore) {
				if (lines.length !== 1) lines.unshift("");
				const cs = commentString(doc.commentBefore);
				lines.unshift(stringifyComment.indentComment(cs, ""));
			}
			let chompKeep = false;
			let contentComment = null;
			if (doc.contents) {
				if (identity.isNode(doc.contents)) {
					if (doc.contents.spaceBefore && hasDirectives) lines.push("");
					if (doc.contents.commentBefore) {
						const cs = commentString(doc.contents.commentBefore);
						lines.push(stringifyComment.indentComment(cs, ""));
					}
					ctx.forceBlockIndent = !!doc.comment;
					contentComment = doc.contents.comment;
				}
				const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
				let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
				if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
				if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
				else lines.push(body);
			} else lines.push(stringify.stringify(doc.contents, ctx));
			if (doc.directives?.docEnd) {
				if (doc.comment) {
					const cs = commentString(doc.comment);
					if (cs.includes("\n")) {
						lines.push("...");
						lines.push(stringifyComment.indentComment(cs, ""));
					} else lines.push(`... ${cs}`);
				} else lines.push("...");
			} else {
				let dc = doc.comment;
				if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
				if (dc) {
					if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
					lines.push(stringifyComment.indentComment(commentString(dc), ""));
				}
			}
			return lines.join("\n") + "\n";
		}
		exports.stringifyDocument = stringifyDocument;
	}),
	9927: ((__unused_webpack_module, exports) => {
		function stringifyNumber({ format, minFractionDigits, tag, value }) {
			if (typeof value === "bigint") return String(value);
			const num = typeof value === "number" ? value : Number(value);
			if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
			let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
			if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
				let i = n.indexOf(".");
				if (i < 0) {
					i = n.length;
					n += ".";
				}
				let d = minFractionDigits - (n.length - i - 1);
				while (d-- > 0) n += "0";
			}
			return n;
		}
		exports.stringifyNumber = stringifyNumber;
	}),
	6930: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		var Scalar = __nccwpck_require__(1091);
		var stringify = __nccwpck_require__(2862);
		var stringifyComment = __nccwpck_require__(5977);
		function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
			const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
			let keyComment = identity.isNode(key) && key.comment || null;
			if (simpleKeys) {
				if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
				if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
			}
			let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
			ctx = Object.assign({}, ctx, {
				allNullValues: false,
				implicitKey: !explicitKey && (simpleKeys || !allNullValues),
				indent: indent + indentStep
			});
			let keyCommentDone = false;
			let chompKeep = false;
			let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
			if (!explicitKey && !ctx.inFlow && str.length > 1024) {
				if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
				explicitKey = true;
			}
			if (ctx.inFlow) {
				if (allNullValues || value == null) {
					if (keyCommentDone && onComment) onComment();
					return str === "" ? "?" : explicitKey ? `? ${str}` : str;
				}
			} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
				str = `? ${str}`;
				if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
				else if (chompKeep && onChompKeep) onChompKeep();
				return str;
			}
			if (keyCommentDone) keyComment = null;
			if (explicitKey) {
				if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
				str = `? ${str}\n${indent}:`;
			} else {
				str = `${str}:`;
				if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			}
			let vsb, vcb, valueComment;
			if (identity.isNode(value)) {
				vsb = !!value.spaceBefore;
				vcb = value.commentBefore;
				valueComment = value.comment;
			} else {
				vsb = false;
				vcb = null;
				valueComment = null;
				if (value && typeof value === "object") value = doc.createNode(value);
			}
			ctx.implicitKey = false;
			if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
			chompKeep = false;
			if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
			let valueCommentDone = false;
			const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
			let ws = " ";
			if (keyComment || vsb || vcb) {
				ws = vsb ? "\n" : "";
				if (vcb) {
					const cs = commentString(vcb);
					ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
				}
				if (valueStr === "" && !ctx.inFlow) {
					if (ws === "\n" && valueComment) ws = "\n\n";
				} else ws += `\n${ctx.indent}`;
			} else if (!explicitKey && identity.isCollection(value)) {
				const vs0 = valueStr[0];
				const nl0 = valueStr.indexOf("\n");
				const hasNewline = nl0 !== -1;
				const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
				if (hasNewline || !flow) {
					let hasPropsLine = false;
					if (hasNewline && (vs0 === "&" || vs0 === "!")) {
						let sp0 = valueStr.indexOf(" ");
						if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
						if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
					}
					if (!hasPropsLine) ws = `\n${ctx.indent}`;
				}
			} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
			str += ws + valueStr;
			if (ctx.inFlow) {
				if (valueCommentDone && onComment) onComment();
			} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		exports.stringifyPair = stringifyPair;
	}),
	7751: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var Scalar = __nccwpck_require__(1091);
		var foldFlowLines = __nccwpck_require__(6309);
		const getFoldOptions = (ctx, isBlock) => ({
			indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
			lineWidth: ctx.options.lineWidth,
			minContentWidth: ctx.options.minContentWidth
		});
		const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
		function lineLengthOverLimit(str, lineWidth, indentLength) {
			if (!lineWidth || lineWidth < 0) return false;
			const limit = lineWidth - indentLength;
			const strLen = str.length;
			if (strLen <= limit) return false;
			for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
				if (i - start > limit) return true;
				start = i + 1;
				if (strLen - start <= limit) return false;
			}
			return true;
		}
		function doubleQuotedString(value, ctx) {
			const json = JSON.stringify(value);
			if (ctx.options.doubleQuotedAsJSON) return json;
			const { implicitKey } = ctx;
			const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
			const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
			let str = "";
			let start = 0;
			for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
				if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
					str += json.slice(start, i) + "\\ ";
					i += 1;
					start = i;
					ch = "\\";
				}
				if (ch === "\\") switch (json[i + 1]) {
					case "u":
						{
							str += json.slice(start, i);
							const code = json.substr(i + 2, 4);
							switch (code) {
								case "0000":
									str += "\\0";
									break;
								case "0007":
									str += "\\a";
									break;
								case "000b":
									str += "\\v";
									break;
								case "001b":
									str += "\\e";
									break;
								case "0085":
									str += "\\N";
									break;
								case "00a0":
									str += "\\_";
									break;
								case "2028":
									str += "\\L";
									break;
								case "2029":
									str += "\\P";
									break;
								default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
								else str += json.substr(i, 6);
							}
							i += 5;
							start = i + 1;
						}
						break;
					case "n":
						if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
						else {
							str += json.slice(start, i) + "\n\n";
							while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
								str += "\n";
								i += 2;
							}
							str += indent;
							if (json[i + 2] === " ") str += "\\";
							i += 1;
							start = i + 1;
						}
						break;
					default: i += 1;
				}
			}
			str = start ? str + json.slice(start) : json;
			return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
		}
		function singleQuotedString(value, ctx) {
			if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
			const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
			const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
			return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
		}
		function quotedString(value, ctx) {
			const { singleQuote } = ctx.options;
			let qs;
			if (singleQuote === false) qs = doubleQuotedString;
			else {
				const hasDouble = value.includes("\"");
				const hasSingle = value.includes("'");
				if (hasDouble && !hasSingle) qs = singleQuotedString;
				else if (hasSingle && !hasDouble) qs = doubleQuotedString;
				else qs = singleQuote ? singleQuotedString : doubleQuotedString;
			}
			return qs(value, ctx);
		}
		let blockEndNewlines;
		try {
			blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
		} catch {
			blockEndNewlines = /\n+(?!\n|$)/g;
		}
		function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
			const { blockQuote, commentString, lineWidth } = ctx.options;
			if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
			const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
			const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
			if (!value) return literal ? "|\n" : ">\n";
			let chomp;
			let endStart;
			for (endStart = value.length; endStart > 0; --endStart) {
				const ch = value[endStart - 1];
				if (ch !== "\n" && ch !== "	" && ch !== " ") break;
			}
			let end = value.substring(endStart);
			const endNlPos = end.indexOf("\n");
			if (endNlPos === -1) chomp = "-";
			else if (value === end || endNlPos !== end.length - 1) {
				chomp = "+";
				if (onChompKeep) onChompKeep();
			} else chomp = "";
			if (end) {
				value = value.slice(0, -end.length);
				if (end[end.length - 1] === "\n") end = end.slice(0, -1);
				end = end.replace(blockEndNewlines, `$&${indent}`);
			}
			let startWithSpace = false;
			let startEnd;
			let startNlPos = -1;
			for (startEnd = 0; startEnd < value.length; ++startEnd) {
				const ch = value[startEnd];
				if (ch === " ") startWithSpace = true;
				else if (ch === "\n") startNlPos = startEnd;
				else break;
			}
			let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
			if (start) {
				value = value.substring(start.length);
				start = start.replace(/\n+/g, `$&${indent}`);
			}
			let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
			if (comment) {
				header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
				if (onComment) onComment();
			}
			if (!literal) {
				const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
				let literalFallback = false;
				const foldOptions = getFoldOptions(ctx, true);
				if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
					literalFallback = true;
				};
				const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
				if (!literalFallback) return `>${header}\n${indent}${body}`;
			}
			value = value.replace(/\n+/g, `$&${indent}`);
			return `|${header}\n${indent}${start}${value}${end}`;
		}
		function plainString(item, ctx, onComment, onChompKeep) {
			const { type, value } = item;
			const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
			if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
			if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
			if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
			if (containsDocumentMarker(value)) {
				if (indent === "") {
					ctx.forceBlockIndent = true;
					return blockString(item, ctx, onComment, onChompKeep);
				} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
			}
			const str = value.replace(/\n+/g, `$&\n${indent}`);
			if (actualString) {
				const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
				const { compat, tags } = ctx.doc.schema;
				if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
			}
			return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
		}
		function stringifyString(item, ctx, onComment, onChompKeep) {
			const { implicitKey, inFlow } = ctx;
			const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
			let { type } = item;
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
			}
			const _stringify = (_type) => {
				switch (_type) {
					case Scalar.Scalar.BLOCK_FOLDED:
					case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
					case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
					case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
					case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
					default: return null;
				}
			};
			let res = _stringify(type);
			if (res === null) {
				const { defaultKeyType, defaultStringType } = ctx.options;
				const t = implicitKey && defaultKeyType || defaultStringType;
				res = _stringify(t);
				if (res === null) throw new Error(`Unsupported default string type ${t}`);
			}
			return res;
		}
		exports.stringifyString = stringifyString;
	}),
	4882: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var identity = __nccwpck_require__(2485);
		const BREAK = Symbol("break visit");
		const SKIP = Symbol("skip children");
		const REMOVE = Symbol("remove node");
		function visit(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity.isDocument(node)) {
				if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
			} else visit_(null, node, visitor_, Object.freeze([]));
		}
		visit.BREAK = BREAK;
		visit.SKIP = SKIP;
		visit.REMOVE = REMOVE;
		function visit_(key, node, visitor, path) {
			const ctrl = callVisitor(key, node, visitor, path);
			if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visit_(key, ctrl, visitor, path);
			}
			if (typeof ctrl !== "symbol") {
				if (identity.isCollection(node)) {
					path = Object.freeze(path.concat(node));
					for (let i = 0; i < node.items.length; ++i) {
						const ci = visit_(i, node.items[i], visitor, path);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = visit_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = visit_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
				}
			}
			return ctrl;
		}
		async function visitAsync(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity.isDocument(node)) {
				if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
			} else await visitAsync_(null, node, visitor_, Object.freeze([]));
		}
		visitAsync.BREAK = BREAK;
		visitAsync.SKIP = SKIP;
		visitAsync.REMOVE = REMOVE;
		async function visitAsync_(key, node, visitor, path) {
			const ctrl = await callVisitor(key, node, visitor, path);
			if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visitAsync_(key, ctrl, visitor, path);
			}
			if (typeof ctrl !== "symbol") {
				if (identity.isCollection(node)) {
					path = Object.freeze(path.concat(node));
					for (let i = 0; i < node.items.length; ++i) {
						const ci = await visitAsync_(i, node.items[i], visitor, path);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (identity.isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = await visitAsync_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = await visitAsync_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
				}
			}
			return ctrl;
		}
		function initVisitor(visitor) {
			if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
				Alias: visitor.Node,
				Map: visitor.Node,
				Scalar: visitor.Node,
				Seq: visitor.Node
			}, visitor.Value && {
				Map: visitor.Value,
				Scalar: visitor.Value,
				Seq: visitor.Value
			}, visitor.Collection && {
				Map: visitor.Collection,
				Seq: visitor.Collection
			}, visitor);
			return visitor;
		}
		function callVisitor(key, node, visitor, path) {
			if (typeof visitor === "function") return visitor(key, node, path);
			if (identity.isMap(node)) return visitor.Map?.(key, node, path);
			if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
			if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
			if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
			if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
		}
		function replaceNode(key, path, node) {
			const parent = path[path.length - 1];
			if (identity.isCollection(parent)) parent.items[key] = node;
			else if (identity.isPair(parent)) {
				if (key === "key") parent.key = node;
				else parent.value = node;
			} else if (identity.isDocument(parent)) parent.contents = node;
			else {
				const pt = identity.isAlias(parent) ? "alias" : "scalar";
				throw new Error(`Cannot replace node with ${pt} parent`);
			}
		}
		exports.visit = visit;
		exports.visitAsync = visitAsync;
	}),
	8172: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => githubEvidence });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		const NOTHING = ["/dev/null"];
		const PATIENCE = 3e4;
		function githubEvidence(log) {
			const load = async () => {
				const cache = await __nccwpck_require__.e(225).then(__nccwpck_require__.bind(__nccwpck_require__, 3225));
				return cache.isFeatureAvailable() ? cache : void 0;
			};
			const within = async (answer) => {
				const late = new AbortController();
				try {
					return await Promise.race([answer, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PATIENCE, void 0, { signal: late.signal })]);
				} catch (error) {
					log.info(`Evidence of earlier builds: ${error instanceof Error ? error.message : String(error)}`);
					return;
				} finally {
					late.abort();
				}
			};
			return {
				has: async (note) => {
					const cache = await load();
					if (cache === void 0) return false;
					return await within(cache.restoreCache(NOTHING, note, [], { lookupOnly: true })) === note;
				},
				find: async (beginning) => {
					const cache = await load();
					const found = await within(cache?.restoreCache(NOTHING, beginning, [], { lookupOnly: true }) ?? Promise.resolve(void 0));
					return found?.startsWith(beginning) ? found : void 0;
				},
				keep: async (notes) => {
					const cache = await load();
					if (cache === void 0) return;
					await within(Promise.all(notes.map((note) => cache.saveCache(NOTHING, note).catch(() => -1))));
				}
			};
		}
	}),
	2956: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rm: () => log,
			dK: () => mask,
			eF: () => run,
			eh: () => summarize
		});
		var lib_core = __nccwpck_require__(5311);
		var external_os_ = __nccwpck_require__(857);
		var external_fs_ = __nccwpck_require__(9896);
		var __awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P || (P = Promise))(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator["throw"](value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		const { access, appendFile, writeFile } = external_fs_.promises;
		const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					const pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch (_a) {
						throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return __awaiter(this, void 0, void 0, function* () {
					const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
					const filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return __awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = false) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				const attrs = Object.assign({}, lang && { lang });
				const element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = false) {
				const tag = ordered ? "ol" : "ul";
				const listItems = items.map((item) => this.wrap("li", item)).join("");
				const element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				const tableBody = rows.map((row) => {
					const cells = row.map((cell) => {
						if (typeof cell === "string") return this.wrap("td", cell);
						const { header, data, colspan, rowspan } = cell;
						const tag = header ? "th" : "td";
						const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				const element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				const element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				const { width, height } = options || {};
				const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				const element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				const tag = `h${level}`;
				const allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				const element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				const element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				const element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				const attrs = Object.assign({}, cite && { cite });
				const element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				const element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		const summary = new Summary();
		const DOORS = [
			"build-workflow",
			"promote-workflow",
			"action",
			"terminal"
		];
		function adviceAt(advice, door) {
			return typeof advice === "function" ? advice(door) : advice;
		}
		function defuse(text) {
			return text.replace(/#(?=#\w*\[)/g, "# ").replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, "$1$2: ");
		}
		var errors_error = __nccwpck_require__(8530);
		const MOST = 4e3;
		const CUT = "\n… the whole text stands above, in the log …\n";
		function annotate(message, advice) {
			const whole = advice === void 0 ? message : `${message}\n${advice}`;
			if (whole.length <= MOST) return { shown: whole };
			if (advice === void 0) {
				const room = 3955;
				const head = firstOf(message, Math.ceil(room / 2));
				return {
					shown: head + CUT + lastOf(message, room - head.length),
					whole
				};
			}
			const kept = advice.length <= 3e3 ? advice : cutAtLine(advice, 3e3);
			const room = MOST - kept.length;
			return {
				shown: (message.length < room ? `${message}\n` : firstOf(message, room - 45) + CUT) + kept,
				whole
			};
		}
		function cutAtLine(text, most) {
			const start = firstOf(text, most - 45);
			const end = start.lastIndexOf("\n");
			return (end > 0 ? start.slice(0, end) : start) + CUT.trimEnd();
		}
		function firstOf(text, most) {
			return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
		}
		function lastOf(text, most) {
			return text.slice(-most).replace(/^[\udc00-\udfff]/, "");
		}
		const door = DOORS.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => lib_core.Yz(message),
			info: (message) => lib_core.pq(defuse(message)),
			warning: (message, advice) => lib_core.$e(toShow(message, adviceAt(advice, door)))
		};
		const mask = (secret) => {
			if (secret.trim() !== "") lib_core.Pq(secret);
		};
		async function run(action) {
			try {
				await action();
			} catch (error) {
				fail(error);
			}
		}
		function toShow(message, advice) {
			const { shown, whole } = annotate(message, advice);
			if (whole !== void 0) log.info(whole);
			return shown;
		}
		function fail(error) {
			const { advice, location } = error instanceof errors_error._G ? error : {};
			const { file, line: startLine, column: startColumn } = location ?? {};
			lib_core.z3(toShow(error instanceof Error ? error.message : String(error), adviceAt(advice, door)), {
				...file === void 0 ? {} : { file },
				...startLine === void 0 ? {} : { startLine },
				...startColumn === void 0 ? {} : { startColumn }
			});
			if (error instanceof Error && error.stack !== void 0) lib_core.Yz(error.stack);
			process.exitCode = 1;
		}
		async function summarize(markdown) {
			if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
		}
	}),
	726: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => readInputs,
			i: () => withoutCapitals
		});
		var error = __nccwpck_require__(8530);
		var json = __nccwpck_require__(2698);
		var table = __nccwpck_require__(9968);
		var reference = __nccwpck_require__(1136);
		function lowerRepository(text, repository) {
			const name = repository.slice(repository.indexOf("/") + 1);
			const notes = [];
			return {
				text: text.split(/[,\s]+/).filter((image) => image !== "").map((image) => {
					if (repository === "" || isName(image)) return image;
					const tail = [repository, name].find((one) => image.endsWith(`/${one}`)) ?? "";
					const lowered = image.slice(0, image.length - tail.length) + tail.toLowerCase();
					if (!isName(lowered)) return image;
					notes.push(`'${image}' is published as '${lowered}': registries take no capitals.`);
					return lowered;
				}).join("\n"),
				notes
			};
		}
		function isName(image) {
			try {
				(0, reference["if"])(image);
				return true;
			} catch {
				return false;
			}
		}
		const INPUT = "workflow-inputs";
		function readInputs(getInput) {
			const own = (0, table.wX)("plan", "workflow").map((name) => [name, getInput(name)]).filter(([, value]) => value !== "");
			return {
				...parseWorkflowInputs(getInput(INPUT)),
				...Object.fromEntries(own)
			};
		}
		function withoutCapitals(raw, repository = "") {
			const lowered = ["images", "image"].flatMap((name) => {
				const value = raw[name];
				return typeof value === "string" ? [{
					name,
					...lowerRepository(value, repository)
				}] : [];
			});
			return {
				raw: {
					...raw,
					...Object.fromEntries(lowered.map(({ name, text }) => [name, text]))
				},
				notes: lowered.flatMap(({ notes }) => notes)
			};
		}
		function parseWorkflowInputs(text) {
			if (text === "") return {};
			const refuse = (why) => (0, error.aY)(INPUT, why, `a JSON object, e.g. \${{ toJSON(inputs) }}`);
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				throw refuse(`'${text}' is not JSON (${error instanceof Error ? error.message : String(error)})`);
			}
			if (value === null) return {};
			if (!(0, json.OW)(value)) throw refuse(`'${text}' is not an object`);
			return value;
		}
	}),
	5885: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => evaluateBake });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
		const GIVEN = "PATH HOME TMPDIR DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST BUILDX_CONFIG XDG_CONFIG_HOME CI GITHUB_ACTOR GITHUB_BASE_REF GITHUB_EVENT_NAME GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL".split(" ");
		async function evaluateBake(inputs, { directory, temporaryDirectory, environment, commit }) {
			if (inputs.bakeFile.length === 0) return void 0;
			const { printBake } = await __nccwpck_require__.e(863).then(__nccwpck_require__.bind(__nccwpck_require__, 3863));
			return printBake(inputs, {
				directory,
				temporaryDirectory,
				environment: {
					...Object.fromEntries(GIVEN.map((name) => [name, environment[name]])),
					GITHUB_SHA: commit
				},
				run: (command, args, { env, cwd }) => new Promise((resolve, reject) => {
					(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], {
						env,
						cwd,
						maxBuffer: 16777216
					}, (error, stdout, stderr) => {
						if (error === null) resolve({
							exitCode: 0,
							stdout,
							stderr
						});
						else if (typeof error.code === "number") resolve({
							exitCode: error.code,
							stdout,
							stderr
						});
						else reject(error);
					});
				})
			});
		}
	}),
	324: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => findCommitTime });
		var external_node_http_ = __nccwpck_require__(7067);
		var external_node_https_ = __nccwpck_require__(4708);
		var promises_ = __nccwpck_require__(8500);
		var loopback = __nccwpck_require__(389);
		var json = __nccwpck_require__(2698);
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
		var external_node_net_ = __nccwpck_require__(7030);
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
		async function exchangeJson(request, environment, sleep = promises_.setTimeout) {
			for (let attempt = 1;; attempt += 1) {
				const outcome = await trustingSystem(() => send(request, environment)).catch((error) => toNoAnswer(error));
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
		function toNoAnswer(error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			const name = error instanceof Error ? error.name : String(error);
			return new NoAnswer(name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR" ? `no answer within ${TIMEOUT / 1e3} s` : code || name, { cause: error });
		}
		async function send({ method, url, headers, form }, environment) {
			if (url.protocol !== "https:" && !(0, loopback.U)(url.host)) throw new NoAnswer(`${url.origin} is not HTTPS`);
			const isSecure = url.protocol === "https:";
			const proxy = proxyFor(url, proxiesOf(environment));
			const settings = proxy === void 0 ? {} : { proxyEnv: {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy
			} };
			const agent = isSecure ? new external_node_https_.Agent(settings) : new external_node_http_.Agent(settings);
			const body = form === void 0 ? void 0 : new URLSearchParams(form).toString();
			const options = {
				method,
				agent,
				headers: {
					accept: "application/json",
					"user-agent": "multiarch",
					...body === void 0 ? {} : { "content-type": "application/x-www-form-urlencoded" },
					...headers
				},
				signal: AbortSignal.timeout(TIMEOUT)
			};
			const { promise, resolve, reject } = Promise.withResolvers();
			const question = (isSecure ? external_node_https_.request : external_node_http_.request)(url, options, (response) => {
				read(response).then(resolve, reject);
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
		function askGitHub(path, { environment, token, sleep }) {
			const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = environment;
			const headers = {
				accept: "application/vnd.github+json",
				"x-github-api-version": "2022-11-28",
				...token === "" ? {} : { authorization: `Bearer ${token}` }
			};
			return exchangeJson({
				method: "GET",
				url: new URL(`${api}/repos/${repository}/${path}`),
				headers
			}, environment, sleep);
		}
		async function findCommitTime(commit, sources) {
			if (commit === "") return void 0;
			const said = await sources.git("log", "-1", "--no-show-signature", "--format=%cI", commit, "--");
			return said === void 0 || said === "" ? lookUp(commit, sources) : said;
		}
		async function lookUp(commit, { environment, token, log }) {
			const { GITHUB_API_URL: api = "", GITHUB_REPOSITORY: repository = "" } = environment;
			if (!URL.canParse(api) || repository === "") return void 0;
			const warn = (why) => log.warning(`When commit ${commit} was made is not known, so the image does not say it: Git has no such commit in this checkout, and GitHub does not tell (${why}).`, "Check the repository out before this step.");
			try {
				const { status, body } = await askGitHub(`git/commits/${encodeURIComponent(commit)}`, {
					environment,
					token
				});
				const { committer } = body;
				if ((0, json.OW)(committer) && typeof committer.date === "string") return committer.date;
				warn(`status ${status}`);
			} catch (error) {
				warn(error instanceof Error ? error.message : String(error));
			}
		}
	}),
	8983: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Z: () => readTree });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
		const MOST_BYTES = 134217728;
		function readTree(folder, commit) {
			const git = (...args) => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", args, {
				cwd: folder,
				encoding: "utf8",
				maxBuffer: MOST_BYTES,
				stdio: [
					"ignore",
					"pipe",
					"ignore"
				]
			});
			try {
				if (git("rev-parse", "HEAD").trim() !== commit) return void 0;
				if (git("status", "--porcelain", "--untracked-files=no") !== "") return void 0;
				return parseTree(git("ls-tree", "-r", "-z", "--full-tree", "HEAD"));
			} catch {
				return;
			}
		}
		function parseTree(text) {
			return text.split("\0").flatMap((line) => {
				const { mode, id, path } = /^(?<mode>\d{6}) \w+ (?<id>[0-9a-f]{40,64})\t(?<path>.+)$/s.exec(line)?.groups ?? {};
				return mode === void 0 || id === void 0 || path === void 0 ? [] : [{
					mode,
					id,
					path
				}];
			});
		}
	}),
	5866: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => readEvent,
			o: () => readSource
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2698);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3811);
		function readEvent(environment, payload, checkedOut) {
			const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "", GITHUB_SHA: given = "" } = environment;
			const event = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(payload) ? payload : {};
			const request = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "pull_request");
			const head = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "head");
			const base = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "base");
			const release = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "release");
			const isMerge = checkedOut !== void 0 && checkedOut === given;
			const sha = isAboutRequest(name, event) && !isMerge ? (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(head, "sha") ?? given : given;
			const bots = [environment.GITHUB_ACTOR, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "user"), "login")].filter(_multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.w2);
			return withoutAbsent({
				name,
				ref,
				sha,
				action: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(event, "action"),
				headRef: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(head, "ref") ?? nonEmpty(environment.GITHUB_HEAD_REF),
				baseRef: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(base, "ref") ?? nonEmpty(environment.GITHUB_BASE_REF),
				pullRequest: typeof event.number === "number" ? event.number : void 0,
				fork: isAboutRequest(name, event) && repositoryId(head) !== (repositoryId(base) ?? "none"),
				actor: environment.GITHUB_ACTOR ?? "",
				bot: bots.length > 0,
				bots: bots.length > 0 ? [...new Set(bots)] : void 0,
				labels: labelsOf(request),
				run: nonEmpty(environment.GITHUB_RUN_NUMBER),
				deleted: event.deleted === true,
				releaseTag: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(release, "tag_name"),
				prerelease: typeof release.prerelease === "boolean" ? release.prerelease : void 0,
				defaultBranch: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "repository"), "default_branch")
			});
		}
		function isAboutRequest(name, event) {
			return name.startsWith("pull_request") || (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(event.pull_request);
		}
		function readSource(environment, commitTime) {
			const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
			return withoutAbsent({
				url: nonEmpty(server) && nonEmpty(repository) && `${server}/${repository}`,
				title: nonEmpty(repository?.split("/").at(-1)),
				commitTime
			});
		}
		function labelsOf({ labels }) {
			if (!Array.isArray(labels)) return void 0;
			const names = labels.flatMap((label) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(label) ? (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(label, "name") ?? [] : []);
			return names.length === 0 ? void 0 : names;
		}
		function repositoryId(side) {
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(side, "repo"), "full_name");
		}
		function nonEmpty(text) {
			return text === "" ? void 0 : text;
		}
		function withoutAbsent(object) {
			return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
		}
	}),
	7137: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
				var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
				var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
				var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7975);
				var _actions_core__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5311);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2956);
				var _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(8172);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3605);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(5394);
				var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1062);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9342);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8248);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(3637);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8856);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(1145);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(9513);
				var _action_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(726);
				var _bake_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5885);
				var _commit_time_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(324);
				var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8983);
				var _github_event_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5866);
				var _outputs_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(2655);
				var _pushed_too_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3338);
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.eF)(async () => {
					const { env } = process;
					const payload = env.GITHUB_EVENT_PATH ? JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8")) : {};
					const checkout = env.GITHUB_WORKSPACE ?? process.cwd();
					const token = _actions_core__WEBPACK_IMPORTED_MODULE_8__.V4("github-token");
					(0, _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.dK)(token);
					const git = gitIn(checkout);
					const inCheckout = (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_9__.g)(checkout);
					const event = withPush((0, _github_event_js__WEBPACK_IMPORTED_MODULE_10__.j)(env, payload, await git("rev-parse", "HEAD")), inCheckout);
					const files = {
						...inCheckout,
						tree: () => (0, _git_tree_js__WEBPACK_IMPORTED_MODULE_5__.Z)(checkout, event.sha)
					};
					const commitTime = await (0, _commit_time_js__WEBPACK_IMPORTED_MODULE_11__.S)(event.sha, {
						git,
						environment: env,
						token,
						log: _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.Rm
					});
					const tag = event.releaseTag ?? event.ref.replace(/^refs\/tags\//, "");
					const hasFinerTags = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_12__.DK)(tag) && Boolean(await git("tag", "--list", `${tag}.*`));
					const { raw, notes } = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_13__.i)((0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_13__.K)(_actions_core__WEBPACK_IMPORTED_MODULE_8__.V4), env.GITHUB_REPOSITORY);
					const inputs = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_14__.Ws)(raw);
					const request = {
						sha256: _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_15__.sc,
						inputs,
						event,
						files,
						notes,
						readYaml: await (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__.y)(inputs, files),
						bake: await (0, _bake_js__WEBPACK_IMPORTED_MODULE_4__.l)(inputs, {
							directory: checkout,
							environment: env,
							commit: event.sha,
							temporaryDirectory: env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()
						}),
						source: {
							...(0, _github_event_js__WEBPACK_IMPORTED_MODULE_10__.o)(env, commitTime),
							...hasFinerTags ? { hasFinerTags } : {}
						}
					};
					const anew = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_17__.C)(request);
					const contents = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_18__.z)(inputs, event) ? anew.variants.flatMap(({ content }) => content ?? []) : [];
					const published = await (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_19__.Ob)(contents, (0, _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_20__.H)(_multiarch_door__WEBPACK_IMPORTED_MODULE_7__.Rm));
					const plan = published.size === 0 ? anew : (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_17__.C)({
						...request,
						published
					});
					for (const warning of plan.warnings ?? []) _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.Rm.warning(warning);
					if (event.pullRequest !== void 0 && plan.push && event.sha === env.GITHUB_SHA) _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.Rm.warning(`What is built is the merge of pull request ${event.pullRequest} that GitHub made, and is labelled so.`, `To build its own commit, give actions/checkout 'ref: \${{ github.event.pull_request.head.sha }}'.`);
					_multiarch_door__WEBPACK_IMPORTED_MODULE_7__.Rm.info((0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_21__.E)(plan, "text"));
					await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_7__.eh)((0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_21__.E)(plan));
					for (const [name, value] of Object.entries((0, _outputs_js__WEBPACK_IMPORTED_MODULE_22__.i)(plan, inputs.timeoutMinutes))) _actions_core__WEBPACK_IMPORTED_MODULE_8__.uH(name, value);
				});
				function withPush(event, files) {
					const file = (0, _pushed_too_js__WEBPACK_IMPORTED_MODULE_6__.E)(process.env.GITHUB_WORKFLOW_REF);
					const { name, headRef } = event;
					const text = name === "pull_request" && file !== void 0 ? files.read(file) : void 0;
					return text !== void 0 && headRef !== void 0 && (0, _pushed_too_js__WEBPACK_IMPORTED_MODULE_6__.u)(text, headRef) ? {
						...event,
						pushedToo: true
					} : event;
				}
				function gitIn(folder) {
					const start = (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
					return async (...args) => {
						try {
							return (await start("git", args, { cwd: folder })).stdout.trim();
						} catch {
							return;
						}
					};
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	2655: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => planOutputs });
		const FIRST = 10240;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function seal(text) {
			return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join("");
		}
		var error = __nccwpck_require__(8530);
		function chainsOf(legs) {
			return legs.filter(({ base }) => base === void 0).map((first) => chainFrom(first, legs));
		}
		function chainFrom(first, legs) {
			return [first, ...legs.filter(({ base }) => base?.leg === first.index).flatMap((leg) => chainFrom(leg, legs))];
		}
		const MAX_MINUTES = 7200;
		const MAX_GROUP = 400;
		const MAX_SEALED_BYTES = 12e4;
		function planOutputs(plan, timeoutMinutes) {
			const sealed = seal(JSON.stringify(plan));
			const bytes = Buffer.byteLength(sealed);
			if (bytes > MAX_SEALED_BYTES) throw (0, error.aY)("inputs", `build arguments, labels and annotations make a plan of ${bytes} bytes when it is packed`, `at most ${MAX_SEALED_BYTES}; move long values into files of the repository`);
			return {
				plan: sealed,
				legs: JSON.stringify(chainsOf(plan.legs).map((chain) => toMatrixEntry(chain, timeoutMinutes))),
				"has-legs": plan.legs.length > 0,
				mode: plan.mode,
				reason: plan.reason,
				tag: plan.tag,
				push: plan.push,
				login: loginFor(plan),
				group: plan.push ? `publish ${plan.images[0] ?? ""}`.slice(0, MAX_GROUP) : ""
			};
		}
		function loginFor({ push, foreign = false, legs }) {
			if (push) return "push";
			return foreign || legs.length === 0 ? "none" : "pull";
		}
		const MAX_NAME = 63;
		function nameChain(names) {
			const all = names.join(" + ");
			return all.length <= MAX_NAME || names.length === 1 ? all : `${names[0]} and ${names.length - 1} more`;
		}
		function toMatrixEntry(chain, timeoutMinutes) {
			const [{ index, platform, runner, runnerTemplate }] = chain;
			return {
				index,
				variant: nameChain(chain.map(({ variant }) => variant)),
				platform,
				runner,
				...runnerTemplate === void 0 ? {} : { runnerTemplate },
				...chain.length === 1 ? {} : { minutes: Math.min(chain.length * timeoutMinutes, MAX_MINUTES) }
			};
		}
	}),
	3338: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => workflowFile,
			u: () => isPushedToo
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1223);
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8009);
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
				const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
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
	}),
	5311: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			V4: () => getInput,
			pq: () => info,
			_o: () => isDebug,
			uH: () => setOutput,
			Pq: () => setSecret,
			$e: () => warning
		});
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input === null || input === void 0) return "";
			else if (typeof input === "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function utils_toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		const CMD_STRING = "::";
		class Command {
			constructor(command, properties, message) {
				if (!command) command = "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = true;
					for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
						const val = this.properties[key];
						if (val) {
							if (first) first = false;
							else cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_crypto_ = __nccwpck_require__(6982);
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		__nccwpck_require__(6928);
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode["Success"] = 0] = "Success";
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === false) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env["GITHUB_OUTPUT"] || "") return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function isDebug() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		function debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
	}),
	5511: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BpQ: () => minLength,
			DDF: () => title,
			FsL: () => pipe,
			H0v: () => rawCheck,
			IeY: () => custom,
			KCZ: () => union,
			KIO: () => picklist,
			U1j: () => objectWithRest,
			Wwf: () => minValue,
			YOg: () => array,
			YjP: () => string,
			_H3: () => looseObject,
			aig: () => number,
			cGV: () => maxValue,
			euz: () => literal,
			g1P: () => record,
			h_: () => description,
			ndf: () => integer,
			rej: () => strictObject,
			xLC: () => safeParse,
			yGV: () => regex,
			yqP: () => exactOptional,
			yuE: () => metadata,
			zMY: () => boolean
		});
		const DEFAULT_CONFIG = {
			lang: void 0,
			message: void 0,
			abortEarly: void 0,
			abortPipeEarly: void 0
		};
		/* @__NO_SIDE_EFFECTS__ */
		function getGlobalConfig(config$1) {
			if (!config$1 && true) return DEFAULT_CONFIG;
			return {
				lang: config$1?.lang ?? void 0,
				message: config$1?.message,
				abortEarly: config$1?.abortEarly ?? void 0,
				abortPipeEarly: config$1?.abortPipeEarly ?? void 0
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _stringify(input) {
			const type = typeof input;
			if (type === "string") return `"${input}"`;
			if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
			if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
			return type;
		}
		function _addIssue(context, label, dataset, config$1, other) {
			const input = other && "input" in other ? other.input : dataset.value;
			const expected = other?.expected ?? context.expects ?? null;
			const received = other?.received ?? /* @__PURE__ */ _stringify(input);
			const issue = {
				kind: context.kind,
				type: context.type,
				input,
				expected,
				received,
				message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
				requirement: context.requirement,
				path: other?.path,
				issues: other?.issues,
				lang: config$1.lang,
				abortEarly: config$1.abortEarly,
				abortPipeEarly: config$1.abortPipeEarly
			};
			const isSchema = context.kind === "schema";
			const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
			if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
			if (isSchema) dataset.typed = false;
			if (dataset.issues) dataset.issues.push(issue);
			else dataset.issues = [issue];
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _isSameValueZero(value1, value2) {
			return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _isValidObjectKey(object$1, key) {
			return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _joinExpects(values$1, separator) {
			const list = [...new Set(values$1)];
			if (list.length > 1) return `(${list.join(` ${separator} `)})`;
			return list[0] ?? "never";
		}
		function _standardSchema(schema) {
			schema["~standard"] = {
				version: 1,
				vendor: "valibot",
				validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
			};
			return schema;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function description(description_) {
			return {
				kind: "metadata",
				type: "description",
				reference: description,
				description: description_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function integer(message$1) {
			return {
				kind: "validation",
				type: "integer",
				reference: integer,
				async: false,
				expects: null,
				requirement: Number.isInteger,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function maxValue(requirement, message$1) {
			return {
				kind: "validation",
				type: "max_value",
				reference: maxValue,
				async: false,
				expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function metadata(metadata_) {
			return {
				kind: "metadata",
				type: "metadata",
				reference: metadata,
				metadata: metadata_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function minLength(requirement, message$1) {
			return {
				kind: "validation",
				type: "min_length",
				reference: minLength,
				async: false,
				expects: `>=${requirement}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function minValue(requirement, message$1) {
			return {
				kind: "validation",
				type: "min_value",
				reference: minValue,
				async: false,
				expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function rawCheck(action) {
			return {
				kind: "validation",
				type: "raw_check",
				reference: rawCheck,
				async: false,
				expects: null,
				"~run"(dataset, config$1) {
					action({
						dataset,
						config: config$1,
						addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
					});
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function regex(requirement, message$1) {
			return {
				kind: "validation",
				type: "regex",
				reference: regex,
				async: false,
				expects: `${requirement}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function title(title_) {
			return {
				kind: "metadata",
				type: "title",
				reference: title,
				title: title_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function getFallback(schema, dataset, config$1) {
			return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function getDefault(schema, dataset, config$1) {
			return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function array(item, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "array",
				reference: array,
				expects: "Array",
				async: false,
				item,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (Array.isArray(input)) {
						dataset.typed = true;
						dataset.value = [];
						for (let key = 0; key < input.length; key++) {
							const value$1 = input[key];
							const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
							if (itemDataset.issues) {
								const pathItem = {
									type: "array",
									origin: "value",
									input,
									key,
									value: value$1
								};
								for (const issue of itemDataset.issues) {
									if (issue.path) issue.path.unshift(pathItem);
									else issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = itemDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							if (!itemDataset.typed) dataset.typed = false;
							dataset.value.push(itemDataset.value);
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function boolean(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "boolean",
				reference: boolean,
				expects: "boolean",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "boolean") dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function custom(check$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "custom",
				reference: custom,
				expects: "unknown",
				async: false,
				check: check$1,
				message: message$1,
				"~run"(dataset, config$1) {
					if (this.check(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function exactOptional(wrapped, default_) {
			return _standardSchema({
				kind: "schema",
				type: "exact_optional",
				reference: exactOptional,
				expects: wrapped.expects,
				async: false,
				wrapped,
				default: default_,
				"~run"(dataset, config$1) {
					return this.wrapped["~run"](dataset, config$1);
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function literal(literal_, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "literal",
				reference: literal,
				expects: /* @__PURE__ */ _stringify(literal_),
				async: false,
				literal: literal_,
				message: message$1,
				"~run"(dataset, config$1) {
					if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function looseObject(entries$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "loose_object",
				reference: looseObject,
				expects: "Object",
				async: false,
				entries: entries$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const key in this.entries) {
							const valueSchema = this.entries[key];
							if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
								const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
								const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
							else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
								_addIssue(this, "key", dataset, config$1, {
									input: void 0,
									expected: `"${key}"`,
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								if (config$1.abortEarly) break;
							}
						}
						if (!dataset.issues || !config$1.abortEarly) {
							for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function number(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "number",
				reference: number,
				expects: "number",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function objectWithRest(entries$1, rest, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "object_with_rest",
				reference: objectWithRest,
				expects: "Object",
				async: false,
				entries: entries$1,
				rest,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const key in this.entries) {
							const valueSchema = this.entries[key];
							if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
								const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
								const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
							else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
								_addIssue(this, "key", dataset, config$1, {
									input: void 0,
									expected: `"${key}"`,
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								if (config$1.abortEarly) break;
							}
						}
						if (!dataset.issues || !config$1.abortEarly) {
							for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
								const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: input[key]
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							}
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function picklist(options, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "picklist",
				reference: picklist,
				expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
				async: false,
				options,
				message: message$1,
				"~run"(dataset, config$1) {
					if (this.options.includes(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function record(key, value$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "record",
				reference: record,
				expects: "Object",
				async: false,
				key,
				value: value$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
							const entryValue = input[entryKey];
							const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
							if (keyDataset.issues) {
								const pathItem = {
									type: "object",
									origin: "key",
									input,
									key: entryKey,
									value: entryValue
								};
								for (const issue of keyDataset.issues) {
									issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = keyDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
							if (valueDataset.issues) {
								const pathItem = {
									type: "object",
									origin: "value",
									input,
									key: entryKey,
									value: entryValue
								};
								for (const issue of valueDataset.issues) {
									if (issue.path) issue.path.unshift(pathItem);
									else issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = valueDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
							if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function strictObject(entries$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "strict_object",
				reference: strictObject,
				expects: "Object",
				async: false,
				entries: entries$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const key in this.entries) {
							const valueSchema = this.entries[key];
							if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
								const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
								const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
							else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
								_addIssue(this, "key", dataset, config$1, {
									input: void 0,
									expected: `"${key}"`,
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								if (config$1.abortEarly) break;
							}
						}
						if (!dataset.issues || !config$1.abortEarly) {
							for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
								_addIssue(this, "key", dataset, config$1, {
									input: key,
									expected: "never",
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								break;
							}
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function string(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "string",
				reference: string,
				expects: "string",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "string") dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _subIssues(datasets) {
			let issues;
			if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
			else issues = dataset.issues;
			return issues;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function union(options, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "union",
				reference: union,
				expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
				async: false,
				options,
				message: message$1,
				"~run"(dataset, config$1) {
					let validDataset;
					let typedDatasets;
					let untypedDatasets;
					for (const schema of this.options) {
						const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
						if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
						else typedDatasets = [optionDataset];
						else {
							validDataset = optionDataset;
							break;
						}
						else if (untypedDatasets) untypedDatasets.push(optionDataset);
						else untypedDatasets = [optionDataset];
					}
					if (validDataset) return validDataset;
					if (typedDatasets) {
						if (typedDatasets.length === 1) return typedDatasets[0];
						_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
						dataset.typed = true;
					} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
					else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function pipe(...pipe$1) {
			return _standardSchema({
				...pipe$1[0],
				pipe: pipe$1,
				"~run"(dataset, config$1) {
					for (const item of pipe$1) if (item.kind !== "metadata") {
						if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
							dataset.typed = false;
							break;
						}
						if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
					}
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function safeParse(schema, input, config$1) {
			const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
			return {
				typed: dataset.typed,
				success: !dataset.issues,
				output: dataset.value,
				issues: dataset.issues
			};
		}
	}),
	3605: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => insideCheckout,
			g: () => repositoryFiles
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		const MOST_BYTES = 1048576;
		function repositoryFiles(root) {
			return {
				read: (path) => {
					const file = insideCheckout(root, path);
					if (file === void 0) return void 0;
					const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
					if (!stat.isFile()) return void 0;
					if (stat.size > MOST_BYTES) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
				},
				exists: (path) => insideCheckout(root, path) !== void 0
			};
		}
		function insideCheckout(root, path) {
			const named = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named)) return void 0;
			const [checkout, file] = [(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named)];
			const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(checkout, file);
			if (way !== ".." && !way.startsWith("../") && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) return file;
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, "this is a link out of the repository", "a file or folder of the repository itself");
		}
	}),
	5394: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Ob: () => findPublishedContents });
		function beginningOf(content) {
			return `multiarch-published-${content}-`;
		}
		const NOTE = /^multiarch-published-[0-9a-f]{64}-([0-9a-f]{64})-([0-9a-f]{40}|[0-9a-f]{64})$/;
		function noteOfLoss(content, digest) {
			return `multiarch-lost-${content}-${digest.replace(/^sha256:/, "")}`;
		}
		async function findPublishedContents(contents, evidence) {
			const found = await Promise.all(contents.map(async (content) => {
				const note = await evidence.find(beginningOf(content));
				const [, digest, revision] = NOTE.exec(note ?? "") ?? [];
				if (note?.startsWith(beginningOf(content)) !== true || digest === void 0 || revision === void 0) return [];
				const published = {
					digest: `sha256:${digest}`,
					revision
				};
				return await evidence.has(noteOfLoss(content, published.digest)) ? [] : [[content, published]];
			}));
			return new Map(found.flat());
		}
	}),
	1062: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { sc: () => sha256 });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		const sha256 = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
	}),
	8530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Y0: () => cite,
			_G: () => MultiarchError,
			aY: () => invalidInput,
			hD: () => quote,
			j$: () => formatLocation
		});
		class MultiarchError extends Error {
			code;
			advice;
			location;
			constructor(code, message, details = {}) {
				super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
				this.name = new.target.name;
				this.code = code;
				this.advice = details.advice;
				this.location = details.location;
			}
		}
		function invalidInput(input, problem, accepted, location) {
			const place = location === void 0 ? "" : ` (${formatLocation(location)})`;
			const rest = accepted === void 0 ? "" : `; accepted: ${accepted}`;
			const message = `${input}: ${escapeControls(problem)}${rest}${place}`;
			return new MultiarchError("INVALID_INPUT", message, { location });
		}
		const MAX_QUOTED = 200;
		function quote(value) {
			if (Array.isArray(value)) return "a list";
			if (typeof value === "object" && value !== null) return "an object";
			if (typeof value !== "string") return String(value);
			const cut = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
			return escapeControls(JSON.stringify(cut));
		}
		const MAX_CITED = 40;
		function cite(text) {
			return text.length > MAX_CITED ? `'${text.slice(0, MAX_CITED).replace(/[\ud800-\udbff]$/, "")}…'` : `'${text}'`;
		}
		function escapeControls(text) {
			return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
				const escaped = JSON.stringify(character).slice(1, -1);
				if (escaped !== character) return escaped;
				return `\\u{${character.codePointAt(0)?.toString(16)}}`;
			});
		}
		function formatLocation({ file, line, column }) {
			return [
				file,
				line,
				column
			].filter((part) => part !== void 0).join(":");
		}
	}),
	389: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => isLoopback });
		const LOOPBACK = /^(?:127(?:\.[0-9]+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;
		function isLoopback(host) {
			const url = `http://${!host.startsWith("[") && host.split(":").length > 2 ? `[${host}]` : host}`;
			if (/[@/?#\\]/.test(host) || !URL.canParse(url)) return false;
			const name = new URL(url).hostname.replace(/\.$/, "");
			return name === "localhost" || name.endsWith(".localhost") || LOOPBACK.test(name);
		}
	}),
	2698: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$6: () => textAt,
			OW: () => isJsonObject,
			dw: () => parseJsonObject,
			kZ: () => sortMembers,
			lJ: () => objectAt
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function parseJsonObject(bytes, what) {
			const value = parse(bytes, what);
			if (!isJsonObject(value)) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what} is not a JSON object`);
			return value;
		}
		function parse(bytes, what) {
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what} is not JSON`);
			}
		}
		const MAX_DEPTH = 64;
		function sortMembers(object) {
			return sortObject(object, 1);
		}
		function sortObject(object, depth) {
			const names = Object.keys(object).sort();
			return Object.fromEntries(names.map((name) => [name, sortValue(object[name], depth + 1)]));
		}
		function sortValue(value, depth) {
			if (typeof value !== "object" || value === null) return value;
			if (depth > MAX_DEPTH) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `a JSON value is nested deeper than ${MAX_DEPTH} levels`);
			if (Array.isArray(value)) return value.map((entry) => sortValue(entry, depth + 1));
			return sortObject(value, depth);
		}
		function objectAt(object, ...names) {
			return names.reduce((at, name) => {
				const value = at[name];
				return isJsonObject(value) ? value : {};
			}, object);
		}
		function textAt(object, name) {
			const value = object[name];
			return typeof value === "string" && value !== "" ? value : void 0;
		}
	}),
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => formatPlatform,
			FL: () => normalizePlatform,
			K1: () => tryParsePlatform,
			KJ: () => isArchitecture,
			Ng: () => platformKey,
			Y8: () => parsePlatform,
			dq: () => satisfiesPlatform
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		const ALIASES = {
			x86_64: "amd64",
			"x86-64": "amd64",
			aarch64: "arm64",
			i386: "386",
			armhf: "arm"
		};
		const KNOWN = {
			linux: [
				"amd64",
				"arm64",
				"arm",
				"386",
				"loong64",
				"mips64",
				"mips64le",
				"ppc64le",
				"riscv64",
				"s390x"
			],
			windows: ["amd64", "arm64"]
		};
		const VARIANTS = {
			amd64: /^v[1-4]$/,
			arm: /^v[5-8]$/,
			arm64: /^v[89](?:\.[0-9])?$/,
			ppc64le: /^power[0-9]{1,2}$/,
			riscv64: /^rva[0-9]{2}u64$/
		};
		const FORM = "os/arch or os/arch/variant, e.g. linux/amd64, linux/arm64, linux/arm/v7";
		function parsePlatform(text, input = "platforms", location) {
			const refuse = (why, accepted) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(text)} ${why}`, accepted, location);
			const part = (name) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(text) === `'${text}'` ? ` ('${name}')` : "";
			const [os = "", written, variant, ...more] = text.trim().toLowerCase().split("/");
			if (written === void 0 || more.length > 0) throw refuse("is not a platform", FORM);
			const architecture = resolveAlias(written);
			const architectures = lookUp(KNOWN, os);
			if (architectures === void 0) throw refuse(`names an unknown operating system${part(os)}`, Object.keys(KNOWN).join(", "));
			if (!architectures.includes(architecture)) throw refuse(`names an unknown architecture${part(written)}`, architectures.join(", "));
			if (variant === void 0) return {
				architecture,
				os
			};
			if (!lookUp(VARIANTS, architecture)?.test(variant)) throw refuse(`names an unknown variant of ${architecture}${part(variant)}`, FORM);
			return {
				architecture,
				os,
				variant
			};
		}
		function lookUp(table, name) {
			return Object.hasOwn(table, name) ? table[name] : void 0;
		}
		function isArchitecture(word) {
			return KNOWN.linux?.includes(resolveAlias(word.toLowerCase())) === true;
		}
		function tryParsePlatform(text) {
			try {
				return parsePlatform(text);
			} catch {
				return;
			}
		}
		function formatPlatform({ os, architecture, variant }) {
			return [
				os,
				architecture,
				variant
			].filter((part) => part !== void 0 && part !== "").join("/");
		}
		function normalizePlatform(platform) {
			const architecture = resolveAlias(platform.architecture.toLowerCase());
			const variant = normalizeVariant(architecture, platform.variant?.toLowerCase() ?? "");
			const version = platform["os.version"] ?? "";
			const features = [...new Set(platform["os.features"])].sort();
			return {
				architecture,
				os: platform.os.toLowerCase(),
				...version === "" ? {} : { "os.version": version },
				...features.length === 0 ? {} : { "os.features": features },
				...variant === "" ? {} : { variant }
			};
		}
		function resolveAlias(architecture) {
			return lookUp(ALIASES, architecture) ?? architecture;
		}
		function normalizeVariant(architecture, variant) {
			if (architecture === "arm64") {
				if ([
					"",
					"8",
					"v8.0"
				].includes(variant)) return "v8";
				return [
					"9",
					"9.0",
					"v9.0"
				].includes(variant) ? "v9" : variant;
			}
			if (architecture === "arm") return variant === "" ? "v7" : variant.replace(/^(?=[0-9])/, "v");
			if (architecture === "amd64" && variant === "v1") return "";
			return variant;
		}
		function platformKey(platform) {
			return JSON.stringify(normalizePlatform(platform));
		}
		function satisfiesPlatform(found, wanted) {
			const a = normalizePlatform(found);
			const b = normalizePlatform(wanted);
			if (a.os !== b.os || a.architecture !== b.architecture) return false;
			return wanted.variant === void 0 || (a.variant ?? "") === (b.variant ?? "");
		}
	}),
	1136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ti: () => MAX_TAG_LENGTH,
			eS: () => formatImageName,
			dz: () => isTag,
			"if": () => parseImageName,
			F2: () => parseReference,
			ED: () => parseTag
		});
		const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
		const ENCODED = {
			sha256: /^[a-f0-9]{64}$/,
			sha512: /^[a-f0-9]{128}$/,
			blake3: /^[a-f0-9]{64}$/
		};
		const MAX_LENGTH = 256;
		function isDigest(text) {
			if (typeof text !== "string" || text.length > MAX_LENGTH || !GRAMMAR.test(text)) return false;
			const [algorithm = "", encoded = ""] = text.split(":", 2);
			return Object.hasOwn(ENCODED, algorithm) ? ENCODED[algorithm]?.test(encoded) ?? false : true;
		}
		var error = __nccwpck_require__(8530);
		const DOCKER_HUB = "docker.io";
		const ALIASES = /* @__PURE__ */ new Set([
			DOCKER_HUB,
			"index.docker.io",
			"registry-1.docker.io"
		]);
		function docker_hub_canonicalHost(host) {
			const lower = host.toLowerCase();
			return ALIASES.has(lower) ? DOCKER_HUB : lower;
		}
		function isDockerHub(host) {
			return docker_hub_canonicalHost(host) === DOCKER_HUB;
		}
		function withNamespace(host, repository) {
			return isDockerHub(host) && !repository.includes("/") ? `library/${repository}` : repository;
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
		const PUBLIC = /* @__PURE__ */ new Set(["public.ecr.aws", "ecr-public.aws.com"]);
		function isEcrPublicHost(host) {
			return PUBLIC.has(host);
		}
		function correctEcrHost(host) {
			const [account = "", ...rest] = host.split(".");
			if (!/^[0-9]{1,11}$/.test(account)) return void 0;
			const padded = [account.padStart(12, "0"), ...rest].join(".");
			return parseEcrHost(padded) === void 0 ? void 0 : padded;
		}
		var loopback = __nccwpck_require__(389);
		const OTHER = {
			name: "other",
			tokens: "any",
			makesRepositories: true,
			foldsCase: false
		};
		const kind_ECR = {
			...OTHER,
			name: "ecr",
			tokens: "none",
			accounts: "aws",
			writesPerSecond: 10,
			makesRepositories: false
		};
		const ECR_PUBLIC = {
			...kind_ECR,
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
		const isHubPage = oneOf("docker.com", "hub.docker.com", "www.docker.com");
		const isNearlyGhcr = oneOf("docker.pkg.github.com", "ghcr.com");
		const WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
		const DOTTED_LOCATION = new RegExp(`^(${WORDS})\\.docker\\.pkg\\.dev$`);
		const TABLE = [
			{
				matches: isDockerHub,
				kind: {
					...OTHER,
					name: "docker-hub",
					tokens: {
						realm: "https://auth.docker.io/token",
						service: "registry.docker.io"
					},
					accounts: "docker"
				},
				correct: (host) => isHubPage(host) ? "docker.io" : void 0
			},
			{
				matches: oneOf("dhi.io"),
				kind: {
					...OTHER,
					name: "docker-hardened-images",
					accounts: "docker"
				}
			},
			{
				matches: whole(`containers\\.${WORDS}\\.ghe\\.com`),
				kind: {
					...OTHER,
					name: "ghcr",
					foldsCase: true
				}
			},
			{
				matches: oneOf("ghcr.io"),
				kind: {
					...OTHER,
					name: "ghcr",
					tokens: {
						realm: "https://ghcr.io/token",
						service: "ghcr.io"
					},
					foldsCase: true
				},
				correct: (host) => isNearlyGhcr(host) ? "ghcr.io" : void 0
			},
			{
				matches: (host) => parseEcrHost(host) !== void 0,
				kind: kind_ECR,
				correct: correctEcrHost
			},
			{
				matches: oneOf("public.ecr.aws"),
				kind: ECR_PUBLIC
			},
			{
				matches: isEcrPublicHost,
				kind: {
					...ECR_PUBLIC,
					tokens: "any"
				}
			},
			{
				matches: whole(`${WORDS}-docker\\.pkg\\.dev|(?:${WORDS}\\.)?gcr\\.io`),
				kind: {
					...OTHER,
					name: "artifact-registry",
					tokens: "own"
				},
				correct(host) {
					const location = DOTTED_LOCATION.exec(host)?.[1];
					return location === void 0 ? void 0 : `${location}-docker.pkg.dev`;
				}
			},
			{
				matches: whole("[a-z0-9-]+\\.azurecr\\.(?:io|us|cn)"),
				kind: ACR
			},
			{
				matches: whole("[a-z0-9-]+\\.[a-z0-9]+\\.geo\\.azurecr\\.(?:io|us|cn)"),
				kind: {
					...ACR,
					tokens: "any"
				}
			},
			{
				matches: oneOf("quay.io"),
				kind: {
					...OTHER,
					name: "quay",
					tokens: "own"
				}
			},
			{
				matches: whole("(?:[a-z0-9-]+\\.)+jfrog\\.io"),
				kind: {
					...OTHER,
					name: "artifactory"
				}
			},
			{
				matches: loopback.U,
				kind: {
					...OTHER,
					name: "loopback"
				}
			}
		];
		function kindOf(host) {
			const canonical = docker_hub_canonicalHost(host);
			return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
		}
		const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
		const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
		const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
		const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`);
		const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
		const MAX_NAME_LENGTH = 255;
		const MAX_TAG_LENGTH = 128;
		const IMAGE_FORM = "host/path without a tag, e.g. ghcr.io/org/app";
		const REFERENCE_FORM = "host/path:tag or host/path@digest, e.g. ghcr.io/org/app:1.2";
		const TAG_FORM = "1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -";
		function isTag(text) {
			return TAG.test(text);
		}
		function parseTag(text, input = "tag", location) {
			if (isTag(text)) return text;
			const why = text.length > MAX_TAG_LENGTH ? `has ${text.length} characters` : "is not a tag";
			throw (0, error.aY)(input, `'${text}' ${why}`, TAG_FORM, location);
		}
		function parseImageName(text, input = "images", location) {
			const refuse = (why) => (0, error.aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
			const { tag, digest, ...name } = readReference(text, refuse);
			const suffix = digest ?? tag;
			if (suffix !== void 0) throw refuse(`has a tag or digest ('${suffix}')`);
			return name;
		}
		function parseReference(text, input = "reference", location) {
			return readReference(text, (why) => (0, error.aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
		}
		function readReference(text, refuse) {
			const bare = text.trim().replace(/^https:\/\//i, "");
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) throw refuse("names a scheme; write the host alone");
			if (/[^\x21-\x7e]/.test(bare)) throw refuse("has a space, or a character that is not ASCII");
			const [named = "", digest, ...more] = bare.split("@");
			if (more.length > 0) throw refuse("has more than one '@'");
			if (digest !== void 0 && !isDigest(digest)) throw refuse(`has a malformed digest ('${digest}')`);
			const { name, tag } = splitTag(named);
			if (tag !== void 0 && !isTag(tag)) throw refuse(`has a malformed tag ('${tag}')`);
			return {
				...readName(name, refuse),
				...tag === void 0 ? {} : { tag },
				...digest === void 0 ? {} : { digest }
			};
		}
		function splitTag(text) {
			const colon = text.lastIndexOf(":");
			if (colon < 0 || colon < text.lastIndexOf("/")) return { name: text };
			return {
				name: text.slice(0, colon),
				tag: text.slice(colon + 1)
			};
		}
		function readName(name, refuse) {
			const { registry, path } = splitHost(name);
			if (path === "") throw refuse("has no path");
			const repository = withNamespace(registry, kindOf(registry).foldsCase ? path.toLowerCase() : path);
			if (registry.length + 1 + repository.length > MAX_NAME_LENGTH) throw refuse(`names an image with more than ${MAX_NAME_LENGTH} characters`);
			if (!isHost(registry)) throw refuse(`has no valid host ('${registry}')`);
			if (!REPOSITORY.test(repository)) throw refuse(whyNotPath(path));
			return {
				registry,
				repository
			};
		}
		function splitHost(name) {
			const slash = name.indexOf("/");
			const first = slash < 0 ? name : name.slice(0, slash);
			const host = docker_hub_canonicalHost(first);
			if (looksLikeHost(host)) return {
				registry: host,
				path: slash < 0 ? "" : name.slice(slash + 1)
			};
			if (slash >= 0 && host !== first) return {
				registry: first,
				path: name.slice(slash + 1)
			};
			return {
				registry: DOCKER_HUB,
				path: name
			};
		}
		function looksLikeHost(first) {
			return /[.:]/.test(first) || first === "localhost";
		}
		function isHost(text) {
			return HOST.test(text) && URL.canParse(`https://${text}`);
		}
		function whyNotPath(path) {
			const lower = path.toLowerCase();
			if (path !== lower && REPOSITORY.test(lower)) return `must be lower-case ('${lower}')`;
			return `has a malformed path ('${path}')`;
		}
		function formatImageName({ registry, repository }) {
			return `${registry}/${repository}`;
		}
	}),
	8018: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => withBases,
			r: () => resolveBases
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5723);
		var _inputs_closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3773);
		const AS_IMAGE = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
		function resolveBases(written, otherwise, file) {
			const known = new Map(written.map((variant) => [variant.name, variant]));
			const resolved = /* @__PURE__ */ new Map();
			const resolve = (variant, above) => {
				const done = resolved.get(variant.name);
				if (done !== void 0) return done;
				const { name, own: { from, runners } = {} } = variant;
				let base;
				if (from !== void 0) {
					const way = [...above, name];
					const refuse = (problem, accepted) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(file, problem, accepted, from.location);
					const found = known.get(from.variant);
					if (found === void 0) throw refuse(`'from' of '${name}' is ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y0)(from.variant)}${meant(from.variant, known)}`, [...known.keys()].filter((other) => other !== name).join(", "));
					if (way.includes(from.variant)) throw refuse(`variants are built from each other: ${[...way.slice(way.indexOf(from.variant)), from.variant].join(" from ")}`, "a base that is not built from what is built from it");
					if (from.as === void 0 && !AS_IMAGE.test(from.variant)) throw refuse(`'${from.variant}' cannot be in a FROM`, "a base whose name Docker takes for an image, e.g. base");
					if (runners !== void 0) throw refuse(`'${name}' has a runner of its own`, `none: it is built where '${from.variant}' is, right after it`);
					base = resolve(found, way);
				}
				const platforms = variant.platforms ?? base?.platforms ?? otherwise;
				if (base !== void 0) refuseMissing(name, platforms, base, from?.location, file);
				const made = {
					...variant,
					platforms
				};
				resolved.set(name, made);
				return made;
			};
			return written.map((variant) => resolve(variant, []));
		}
		function meant(name, known) {
			const near = (0, _inputs_closest_name_js__WEBPACK_IMPORTED_MODULE_1__.N)(name, [...known.keys()]);
			return near === void 0 ? ", which is no variant" : `, which may be meant to be '${near}'`;
		}
		function refuseMissing(name, platforms, base, location, file) {
			const built = new Set(base.platforms.map((platform) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Y8)(platform))));
			const missing = platforms.filter((platform) => !built.has((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Y8)(platform))));
			if (missing.length > 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(file, `'${name}' is for ${missing.join(", ")}, and '${base.name}', which it is built from, is not`, `of ${base.platforms.join(", ")}, or more platforms for '${base.name}'`, location);
		}
		function withBases(chosen, declared) {
			const names = /* @__PURE__ */ new Set();
			for (const variant of chosen) for (let at = variant; at !== void 0 && !names.has(at.name); at = declared.find(({ name }) => name === at?.own?.from?.variant)) names.add(at.name);
			return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
		}
	}),
	8175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fQ: () => DEFAULT_ARCHITECTURE_FILE,
			pu: () => DEFAULT_PLATFORMS,
			uj: () => isYaml,
			jx: () => parseArchitectureFile
		});
		var errors_error = __nccwpck_require__(8530);
		var platform_list = __nccwpck_require__(5568);
		var variant_name = __nccwpck_require__(1039);
		var bases = __nccwpck_require__(8018);
		const CHAR_0 = 48;
		const CHAR_1 = 49;
		const CHAR_9 = 57;
		const CHAR_BACKSLASH = 92;
		const CHAR_DOLLAR = 36;
		const CHAR_DOT = 46;
		const CHAR_DOUBLE_QUOTE = 34;
		const CHAR_LOWER_A = 97;
		const CHAR_LOWER_E = 101;
		const CHAR_LOWER_F = 102;
		const CHAR_LOWER_N = 110;
		const CHAR_LOWER_T = 116;
		const CHAR_LOWER_U = 117;
		const CHAR_LOWER_X = 120;
		const CHAR_LOWER_Z = 122;
		const CHAR_MINUS = 45;
		const CHAR_NEWLINE = 10;
		const CHAR_PLUS = 43;
		const CHAR_RETURN = 13;
		const CHAR_SINGLE_QUOTE = 39;
		const CHAR_SLASH = 47;
		const CHAR_SPACE = 32;
		const CHAR_TAB = 9;
		const CHAR_UNDERSCORE = 95;
		const CHAR_UPPER_A = 65;
		const CHAR_UPPER_E = 69;
		const CHAR_UPPER_F = 70;
		const CHAR_UPPER_N = 78;
		const CHAR_UPPER_X = 88;
		const CHAR_UPPER_Z = 90;
		const CHAR_LOWER_B = 98;
		const CHAR_LOWER_R = 114;
		const CHAR_LOWER_V = 118;
		const CHAR_LINE_SEPARATOR = 8232;
		const CHAR_PARAGRAPH_SEPARATOR = 8233;
		const CHAR_UPPER_I = 73;
		const CHAR_STAR = 42;
		const CHAR_VTAB = 11;
		const CHAR_FORM_FEED = 12;
		const CHAR_NBSP = 160;
		const CHAR_BOM = 65279;
		const CHAR_NON_BREAKING_SPACE = 160;
		const CHAR_EN_QUAD = 8192;
		const CHAR_EM_QUAD = 8193;
		const CHAR_EN_SPACE = 8194;
		const CHAR_EM_SPACE = 8195;
		const CHAR_THREE_PER_EM_SPACE = 8196;
		const CHAR_FOUR_PER_EM_SPACE = 8197;
		const CHAR_SIX_PER_EM_SPACE = 8198;
		const CHAR_FIGURE_SPACE = 8199;
		const CHAR_PUNCTUATION_SPACE = 8200;
		const CHAR_THIN_SPACE = 8201;
		const CHAR_HAIR_SPACE = 8202;
		const CHAR_NARROW_NO_BREAK_SPACE = 8239;
		const CHAR_MEDIUM_MATHEMATICAL_SPACE = 8287;
		const CHAR_IDEOGRAPHIC_SPACE = 12288;
		const LBRACKET = "[";
		const RBRACKET = "]";
		const LBRACE = "{";
		const RBRACE = "}";
		const COLON = ":";
		const COMMA = ",";
		const TRUE = "true";
		const FALSE = "false";
		const NULL = "null";
		const NAN$1 = "NaN";
		const INFINITY$1 = "Infinity";
		const QUOTE = "\"";
		const escapeToChar = /* @__PURE__ */ new Map([
			[CHAR_DOUBLE_QUOTE, QUOTE],
			[CHAR_BACKSLASH, "\\"],
			[CHAR_SLASH, "/"],
			[CHAR_LOWER_B, "\b"],
			[CHAR_LOWER_N, "\n"],
			[CHAR_LOWER_F, "\f"],
			[CHAR_LOWER_R, "\r"],
			[CHAR_LOWER_T, "	"]
		]);
		const json5EscapeToChar = new Map([
			...escapeToChar,
			[CHAR_LOWER_V, "\v"],
			[CHAR_0, "\0"]
		]);
		new Map([
			.../* @__PURE__ */ new Map([
				[QUOTE, QUOTE],
				["\\", "\\"],
				["/", "/"],
				["\b", "b"],
				["\n", "n"],
				["\f", "f"],
				["\r", "r"],
				["	", "t"]
			]),
			["\v", "v"],
			["\0", "0"],
			["\u2028", "u2028"],
			["\u2029", "u2029"]
		]);
		const knownTokenTypes = /* @__PURE__ */ new Map([
			[LBRACKET, "LBracket"],
			[RBRACKET, "RBracket"],
			[LBRACE, "LBrace"],
			[RBRACE, "RBrace"],
			[COLON, "Colon"],
			[COMMA, "Comma"],
			[TRUE, "Boolean"],
			[FALSE, "Boolean"],
			[NULL, "Null"]
		]);
		const knownJSON5TokenTypes = new Map([
			...knownTokenTypes,
			[NAN$1, "Number"],
			[INFINITY$1, "Number"]
		]);
		const json5LineTerminators = /* @__PURE__ */ new Set([
			CHAR_NEWLINE,
			CHAR_RETURN,
			CHAR_LINE_SEPARATOR,
			CHAR_PARAGRAPH_SEPARATOR
		]);
		class ErrorWithLocation extends Error {
			constructor(message, { line, column, offset }) {
				super(`${message} (${line}:${column})`);
				this.line = line;
				this.column = column;
				this.offset = offset;
			}
		}
		class UnexpectedChar extends ErrorWithLocation {
			constructor(unexpected, loc) {
				super(`Unexpected character '${String.fromCharCode(unexpected)}' found.`, loc);
			}
		}
		class UnexpectedIdentifier extends ErrorWithLocation {
			constructor(unexpected, loc) {
				super(`Unexpected identifier '${unexpected}' found.`, loc);
			}
		}
		class UnexpectedToken extends ErrorWithLocation {
			constructor(token) {
				super(`Unexpected token ${token.type} found.`, token.loc.start);
			}
		}
		class UnexpectedEOF extends ErrorWithLocation {
			constructor(loc) {
				super("Unexpected end of input found.", loc);
			}
		}
		const ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
		const ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;
		const CHAR_CR = 13;
		const CHAR_LF = 10;
		class CharCodeReader {
			#text = "";
			#line = 1;
			#column = 0;
			#offset = -1;
			#newLine = false;
			#last = -1;
			#ended = false;
			constructor(text) {
				this.#text = text;
			}
			#end() {
				if (this.#ended) return;
				this.#column++;
				this.#offset++;
				this.#last = -1;
				this.#ended = true;
			}
			locate() {
				return {
					line: this.#line,
					column: this.#column,
					offset: this.#offset
				};
			}
			next() {
				if (this.#offset >= this.#text.length - 1) {
					this.#end();
					return -1;
				}
				this.#offset++;
				const charCode = this.#text.charCodeAt(this.#offset);
				if (this.#newLine) {
					this.#line++;
					this.#column = 1;
					this.#newLine = false;
				} else this.#column++;
				if (charCode === CHAR_CR) {
					this.#newLine = true;
					if (this.peek() === CHAR_LF) this.#offset++;
				} else if (charCode === CHAR_LF) this.#newLine = true;
				this.#last = charCode;
				return charCode;
			}
			peek() {
				if (this.#offset === this.#text.length - 1) return -1;
				return this.#text.charCodeAt(this.#offset + 1);
			}
			match(fn) {
				if (fn(this.peek())) {
					this.next();
					return true;
				}
				return false;
			}
			current() {
				return this.#last;
			}
		}
		const INFINITY = "Infinity";
		const NAN = "NaN";
		const keywordStarts = /* @__PURE__ */ new Set([
			CHAR_LOWER_T,
			CHAR_LOWER_F,
			CHAR_LOWER_N
		]);
		const whitespace = /* @__PURE__ */ new Set([
			CHAR_SPACE,
			CHAR_TAB,
			CHAR_NEWLINE,
			CHAR_RETURN
		]);
		const json5Whitespace = /* @__PURE__ */ new Set([
			...whitespace,
			CHAR_VTAB,
			CHAR_FORM_FEED,
			CHAR_NBSP,
			CHAR_LINE_SEPARATOR,
			CHAR_PARAGRAPH_SEPARATOR,
			CHAR_BOM,
			CHAR_NON_BREAKING_SPACE,
			CHAR_EN_QUAD,
			CHAR_EM_QUAD,
			CHAR_EN_SPACE,
			CHAR_EM_SPACE,
			CHAR_THREE_PER_EM_SPACE,
			CHAR_FOUR_PER_EM_SPACE,
			CHAR_SIX_PER_EM_SPACE,
			CHAR_FIGURE_SPACE,
			CHAR_PUNCTUATION_SPACE,
			CHAR_THIN_SPACE,
			CHAR_HAIR_SPACE,
			CHAR_NARROW_NO_BREAK_SPACE,
			CHAR_MEDIUM_MATHEMATICAL_SPACE,
			CHAR_IDEOGRAPHIC_SPACE
		]);
		const DEFAULT_OPTIONS$1 = {
			mode: "json",
			ranges: false
		};
		const jsonKeywords = /* @__PURE__ */ new Set([
			"true",
			"false",
			"null"
		]);
		const tt = {
			EOF: 0,
			Number: 1,
			String: 2,
			Boolean: 3,
			Null: 4,
			NaN: 5,
			Infinity: 6,
			Identifier: 7,
			Colon: 20,
			LBrace: 21,
			RBrace: 22,
			LBracket: 23,
			RBracket: 24,
			Comma: 25,
			LineComment: 40,
			BlockComment: 41
		};
		function isDigit(c) {
			return c >= CHAR_0 && c <= CHAR_9;
		}
		function isHexDigit(c) {
			return isDigit(c) || c >= CHAR_UPPER_A && c <= CHAR_UPPER_F || c >= CHAR_LOWER_A && c <= CHAR_LOWER_F;
		}
		function isPositiveDigit(c) {
			return c >= CHAR_1 && c <= CHAR_9;
		}
		function isKeywordStart(c) {
			return keywordStarts.has(c);
		}
		function isNumberStart(c) {
			return isDigit(c) || c === CHAR_DOT || c === CHAR_MINUS;
		}
		function isJSON5NumberStart(c) {
			return isNumberStart(c) || c === CHAR_PLUS;
		}
		function isStringStart(c, json5) {
			return c === CHAR_DOUBLE_QUOTE || json5 && c === CHAR_SINGLE_QUOTE;
		}
		function isJSON5IdentifierStart(c) {
			if (c === CHAR_DOLLAR || c === CHAR_UNDERSCORE || c === CHAR_BACKSLASH) return true;
			if (c >= CHAR_LOWER_A && c <= CHAR_LOWER_Z || c >= CHAR_UPPER_A && c <= CHAR_UPPER_Z) return true;
			if (c === 8204 || c === 8205) return true;
			const ct = String.fromCharCode(c);
			return ID_Start.test(ct);
		}
		function isJSON5IdentifierPart(c) {
			if (isJSON5IdentifierStart(c) || isDigit(c)) return true;
			const ct = String.fromCharCode(c);
			return ID_Continue.test(ct);
		}
		class Tokenizer {
			#options;
			#text;
			#reader;
			#json5;
			#allowComments;
			#ranges;
			#token;
			#isEscapedCharacter;
			#isJSON5LineTerminator;
			#isJSON5HexEscape;
			#isWhitespace;
			constructor(text, options) {
				this.#text = text;
				this.#options = {
					...DEFAULT_OPTIONS$1,
					...options
				};
				this.#reader = new CharCodeReader(text);
				this.#json5 = this.#options.mode === "json5";
				this.#allowComments = this.#options.mode !== "json";
				this.#ranges = this.#options.ranges;
				this.#isEscapedCharacter = this.#json5 ? json5EscapeToChar.has.bind(json5EscapeToChar) : escapeToChar.has.bind(escapeToChar);
				this.#isJSON5LineTerminator = this.#json5 ? json5LineTerminators.has.bind(json5LineTerminators) : () => false;
				this.#isJSON5HexEscape = this.#json5 ? (c) => c === CHAR_LOWER_X : () => false;
				this.#isWhitespace = this.#json5 ? json5Whitespace.has.bind(json5Whitespace) : whitespace.has.bind(whitespace);
			}
			#unexpected(c, loc = this.#reader.locate()) {
				throw new UnexpectedChar(c, loc);
			}
			#unexpectedIdentifier(identifier, loc = this.#reader.locate()) {
				throw new UnexpectedIdentifier(identifier, loc);
			}
			#unexpectedEOF() {
				throw new UnexpectedEOF(this.#reader.locate());
			}
			#createToken(tokenType, length, startLoc, endLoc) {
				const endOffset = startLoc.offset + length;
				let range = this.#options.ranges ? { range: [startLoc.offset, endOffset] } : void 0;
				return {
					type: tokenType,
					loc: {
						start: startLoc,
						end: endLoc || {
							line: startLoc.line,
							column: startLoc.column + length,
							offset: endOffset
						}
					},
					...range
				};
			}
			#readHexDigits(count) {
				let value = "";
				let c;
				for (let i = 0; i < count; i++) {
					c = this.#reader.peek();
					if (isHexDigit(c)) {
						this.#reader.next();
						value += String.fromCharCode(c);
						continue;
					}
					this.#unexpected(c);
				}
				return value;
			}
			#readIdentifier(c) {
				let value = "";
				do {
					value += String.fromCharCode(c);
					if (c === CHAR_BACKSLASH) {
						c = this.#reader.next();
						if (c !== CHAR_LOWER_U) this.#unexpected(c);
						value += String.fromCharCode(c);
						const hexDigits = this.#readHexDigits(4);
						const charCode = parseInt(hexDigits, 16);
						if (value.length === 2 && !isJSON5IdentifierStart(charCode)) {
							const loc = this.#reader.locate();
							this.#unexpected(CHAR_BACKSLASH, {
								line: loc.line,
								column: loc.column - 5,
								offset: loc.offset - 5
							});
						} else if (!isJSON5IdentifierPart(charCode)) {
							const loc = this.#reader.locate();
							this.#unexpected(charCode, {
								line: loc.line,
								column: loc.column - 5,
								offset: loc.offset - 5
							});
						}
						value += hexDigits;
					}
					c = this.#reader.peek();
					if (!isJSON5IdentifierPart(c)) break;
					this.#reader.next();
				} while (true);
				return value;
			}
			#readString(c) {
				const delimiter = c;
				let length = 1;
				c = this.#reader.peek();
				while (c !== -1 && c !== delimiter) {
					this.#reader.next();
					length++;
					if (c === CHAR_BACKSLASH) {
						c = this.#reader.peek();
						if (this.#isEscapedCharacter(c) || this.#isJSON5LineTerminator(c)) {
							this.#reader.next();
							length++;
						} else if (c === CHAR_LOWER_U) {
							this.#reader.next();
							length++;
							const result = this.#readHexDigits(4);
							length += result.length;
						} else if (this.#isJSON5HexEscape(c)) {
							this.#reader.next();
							length++;
							const result = this.#readHexDigits(2);
							length += result.length;
						} else if (this.#json5) {
							this.#reader.next();
							length++;
						} else this.#unexpected(c);
					}
					c = this.#reader.peek();
				}
				if (c === -1) {
					this.#reader.next();
					this.#unexpectedEOF();
				}
				this.#reader.next();
				length++;
				return length;
			}
			#readNumber(c) {
				let length = 1;
				if (c === CHAR_MINUS || this.#json5 && c === CHAR_PLUS) {
					c = this.#reader.peek();
					if (this.#json5) {
						if (c === CHAR_UPPER_I || c === CHAR_UPPER_N) {
							this.#reader.next();
							const identifier = this.#readIdentifier(c);
							if (identifier !== INFINITY && identifier !== NAN) this.#unexpected(c);
							return length + identifier.length;
						}
					}
					if (!isDigit(c)) this.#unexpected(c);
					this.#reader.next();
					length++;
				}
				if (c === CHAR_0) {
					c = this.#reader.peek();
					if (this.#json5 && (c === CHAR_LOWER_X || c === CHAR_UPPER_X)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
						if (!isHexDigit(c)) {
							this.#reader.next();
							this.#unexpected(c);
						}
						do {
							this.#reader.next();
							length++;
							c = this.#reader.peek();
						} while (isHexDigit(c));
					} else if (isDigit(c)) this.#unexpected(c);
				} else if (!this.#json5 || c !== CHAR_DOT) {
					if (!isPositiveDigit(c)) this.#unexpected(c);
					c = this.#reader.peek();
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
				}
				if (c === CHAR_DOT) {
					let digitCount = -1;
					this.#reader.next();
					length++;
					digitCount++;
					c = this.#reader.peek();
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						digitCount++;
						c = this.#reader.peek();
					}
					if (!this.#json5 && digitCount === 0) {
						this.#reader.next();
						if (c) this.#unexpected(c);
						else this.#unexpectedEOF();
					}
				}
				if (c === CHAR_LOWER_E || c === CHAR_UPPER_E) {
					this.#reader.next();
					length++;
					c = this.#reader.peek();
					if (c === CHAR_PLUS || c === CHAR_MINUS) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
					if (c === -1) {
						this.#reader.next();
						this.#unexpectedEOF();
					}
					if (!isDigit(c)) {
						this.#reader.next();
						this.#unexpected(c);
					}
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
				}
				return length;
			}
			#readComment(c) {
				let length = 1;
				c = this.#reader.peek();
				if (c === CHAR_SLASH) {
					do {
						this.#reader.next();
						length += 1;
						c = this.#reader.peek();
					} while (c > -1 && c !== CHAR_RETURN && c !== CHAR_NEWLINE);
					return {
						length,
						multiline: false
					};
				}
				if (c === CHAR_STAR) {
					this.#reader.next();
					length += 1;
					while (c > -1) {
						c = this.#reader.peek();
						if (c === CHAR_STAR) {
							this.#reader.next();
							length += 1;
							c = this.#reader.peek();
							if (c === CHAR_SLASH) {
								this.#reader.next();
								length += 1;
								return {
									length,
									multiline: true
								};
							}
						} else {
							this.#reader.next();
							length += 1;
						}
					}
					this.#reader.next();
					this.#unexpectedEOF();
				}
				this.#reader.next();
				this.#unexpected(c);
			}
			next() {
				let c = this.#reader.next();
				while (this.#isWhitespace(c)) c = this.#reader.next();
				if (c === -1) return tt.EOF;
				const start = this.#reader.locate();
				const ct = String.fromCharCode(c);
				if (this.#json5) {
					if (knownJSON5TokenTypes.has(ct)) this.#token = this.#createToken(knownJSON5TokenTypes.get(ct), 1, start);
					else if (isJSON5IdentifierStart(c)) {
						const value = this.#readIdentifier(c);
						if (knownJSON5TokenTypes.has(value)) this.#token = this.#createToken(knownJSON5TokenTypes.get(value), value.length, start);
						else this.#token = this.#createToken("Identifier", value.length, start);
					} else if (isJSON5NumberStart(c)) {
						const result = this.#readNumber(c);
						this.#token = this.#createToken("Number", result, start);
					} else if (isStringStart(c, this.#json5)) {
						const result = this.#readString(c);
						const lastCharLoc = this.#reader.locate();
						this.#token = this.#createToken("String", result, start, {
							line: lastCharLoc.line,
							column: lastCharLoc.column + 1,
							offset: lastCharLoc.offset + 1
						});
					} else if (c === CHAR_SLASH && this.#allowComments) {
						const result = this.#readComment(c);
						const lastCharLoc = this.#reader.locate();
						this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
							line: lastCharLoc.line,
							column: lastCharLoc.column + 1,
							offset: lastCharLoc.offset + 1
						});
					} else this.#unexpected(c);
				} else if (knownTokenTypes.has(ct)) this.#token = this.#createToken(knownTokenTypes.get(ct), 1, start);
				else if (isKeywordStart(c)) {
					const value = this.#readIdentifier(c);
					if (!jsonKeywords.has(value)) this.#unexpectedIdentifier(value, start);
					this.#token = this.#createToken(knownTokenTypes.get(value), value.length, start);
				} else if (isNumberStart(c)) {
					const result = this.#readNumber(c);
					this.#token = this.#createToken("Number", result, start);
				} else if (isStringStart(c, this.#json5)) {
					const result = this.#readString(c);
					this.#token = this.#createToken("String", result, start);
				} else if (c === CHAR_SLASH && this.#allowComments) {
					const result = this.#readComment(c);
					const lastCharLoc = this.#reader.locate();
					this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
						line: lastCharLoc.line,
						column: lastCharLoc.column + 1,
						offset: lastCharLoc.offset + 1
					});
				} else this.#unexpected(c);
				return tt[this.#token.type];
			}
			get token() {
				return this.#token;
			}
		}
		const types = {
			document(body, parts = {}) {
				return {
					type: "Document",
					body,
					loc: parts.loc,
					...parts
				};
			},
			string(value, parts = {}) {
				return {
					type: "String",
					value,
					loc: parts.loc,
					...parts
				};
			},
			number(value, parts = {}) {
				return {
					type: "Number",
					value,
					loc: parts.loc,
					...parts
				};
			},
			boolean(value, parts = {}) {
				return {
					type: "Boolean",
					value,
					loc: parts.loc,
					...parts
				};
			},
			null(parts = {}) {
				return {
					type: "Null",
					loc: parts.loc,
					...parts
				};
			},
			array(elements, parts = {}) {
				return {
					type: "Array",
					elements,
					loc: parts.loc,
					...parts
				};
			},
			element(value, parts = {}) {
				return {
					type: "Element",
					value,
					loc: parts.loc,
					...parts
				};
			},
			object(members, parts = {}) {
				return {
					type: "Object",
					members,
					loc: parts.loc,
					...parts
				};
			},
			member(name, value, parts = {}) {
				return {
					type: "Member",
					name,
					value,
					loc: parts.loc,
					...parts
				};
			},
			identifier(name, parts = {}) {
				return {
					type: "Identifier",
					name,
					loc: parts.loc,
					...parts
				};
			},
			nan(sign = "", parts = {}) {
				return {
					type: "NaN",
					sign,
					loc: parts.loc,
					...parts
				};
			},
			infinity(sign = "", parts = {}) {
				return {
					type: "Infinity",
					sign,
					loc: parts.loc,
					...parts
				};
			}
		};
		const DEFAULT_OPTIONS = {
			mode: "json",
			ranges: false,
			tokens: false,
			allowTrailingCommas: false
		};
		const UNICODE_SEQUENCE = /\\u[\da-fA-F]{4}/gu;
		function normalizeIdentifier(identifier) {
			return identifier.replace(UNICODE_SEQUENCE, (unicodeEscape) => {
				return String.fromCharCode(parseInt(unicodeEscape.slice(2), 16));
			});
		}
		function getEndLocation(text) {
			let line = 1;
			let column = 1;
			for (let i = 0; i < text.length; i++) {
				const char = text[i];
				if (char === "\n") {
					line++;
					column = 1;
				} else if (char === "\r") {
					if (text[i + 1] === "\n") i++;
					line++;
					column = 1;
				} else column++;
			}
			return {
				line,
				column,
				offset: text.length
			};
		}
		function getStringValue(value, token, json5 = false) {
			let result = "";
			let escapeIndex = value.indexOf("\\");
			let lastIndex = 0;
			while (escapeIndex >= 0) {
				result += value.slice(lastIndex, escapeIndex);
				const escapeChar = value.charAt(escapeIndex + 1);
				const escapeCharCode = escapeChar.charCodeAt(0);
				if (json5 && json5EscapeToChar.has(escapeCharCode)) {
					result += json5EscapeToChar.get(escapeCharCode);
					lastIndex = escapeIndex + 2;
				} else if (escapeToChar.has(escapeCharCode)) {
					result += escapeToChar.get(escapeCharCode);
					lastIndex = escapeIndex + 2;
				} else if (escapeChar === "u") {
					const hexCode = value.slice(escapeIndex + 2, escapeIndex + 6);
					if (hexCode.length < 4 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid unicode escape \\u${hexCode}.`, {
						line: token.loc.start.line,
						column: token.loc.start.column + escapeIndex,
						offset: token.loc.start.offset + escapeIndex
					});
					result += String.fromCharCode(parseInt(hexCode, 16));
					lastIndex = escapeIndex + 6;
				} else if (json5 && escapeChar === "x") {
					const hexCode = value.slice(escapeIndex + 2, escapeIndex + 4);
					if (hexCode.length < 2 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid hex escape \\x${hexCode}.`, {
						line: token.loc.start.line,
						column: token.loc.start.column + escapeIndex,
						offset: token.loc.start.offset + escapeIndex
					});
					result += String.fromCharCode(parseInt(hexCode, 16));
					lastIndex = escapeIndex + 4;
				} else if (json5 && json5LineTerminators.has(escapeCharCode)) {
					lastIndex = escapeIndex + 2;
					if (escapeChar === "\r" && value.charAt(lastIndex) === "\n") lastIndex++;
				} else if (json5) {
					result += escapeChar;
					lastIndex = escapeIndex + 2;
				} else throw new ErrorWithLocation(`Invalid escape \\${escapeChar}.`, {
					line: token.loc.start.line,
					column: token.loc.start.column + escapeIndex,
					offset: token.loc.start.offset + escapeIndex
				});
				escapeIndex = value.indexOf("\\", lastIndex);
			}
			result += value.slice(lastIndex);
			return result;
		}
		function getLiteralValue(value, token, json5 = false) {
			switch (token.type) {
				case "Boolean": return value === "true";
				case "Number":
					if (json5) {
						if (value.charCodeAt(0) === 45) return -Number(value.slice(1));
						if (value.charCodeAt(0) === 43) return Number(value.slice(1));
					}
					return Number(value);
				case "String": return getStringValue(value.slice(1, -1), token, json5);
				default: throw new TypeError(`Unknown token type "${token.type}.`);
			}
		}
		function parse(text, options) {
			options = Object.freeze({
				...DEFAULT_OPTIONS,
				...options
			});
			const tokens = [];
			const tokenizer = new Tokenizer(text, {
				mode: options.mode,
				ranges: options.ranges
			});
			const json5 = options.mode === "json5";
			const allowTrailingCommas = options.allowTrailingCommas || json5;
			function nextNoComments() {
				const nextType = tokenizer.next();
				if (nextType && options.tokens) tokens.push(tokenizer.token);
				return nextType;
			}
			function nextSkipComments() {
				const nextType = tokenizer.next();
				if (nextType && options.tokens) tokens.push(tokenizer.token);
				if (nextType >= tt.LineComment) return nextSkipComments();
				return nextType;
			}
			const next = options.mode === "json" ? nextNoComments : nextSkipComments;
			function assertTokenType(token, type) {
				if (token !== type) throw new UnexpectedToken(tokenizer.token);
			}
			function assertTokenTypes(token, types) {
				if (!types.includes(token)) throw new UnexpectedToken(tokenizer.token);
			}
			function createRange(start, end) {
				return options.ranges ? { range: [start.offset, end.offset] } : void 0;
			}
			function createLiteralNode(tokenType) {
				const token = tokenizer.token;
				const range = createRange(token.loc.start, token.loc.end);
				const value = getLiteralValue(text.slice(token.loc.start.offset, token.loc.end.offset), token, json5);
				const parts = {
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				};
				switch (tokenType) {
					case tt.String: return types.string(value, parts);
					case tt.Number: return types.number(value, parts);
					case tt.Boolean: return types.boolean(value, parts);
					default: throw new TypeError(`Unknown token type ${token.type}.`);
				}
			}
			function createJSON5IdentifierNode(token) {
				const range = createRange(token.loc.start, token.loc.end);
				const identifier = text.slice(token.loc.start.offset, token.loc.end.offset);
				const parts = {
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				};
				if (token.type !== "Identifier") {
					let sign = "";
					if (identifier[0] === "+" || identifier[0] === "-") sign = identifier[0];
					return types[identifier.includes("NaN") ? "nan" : "infinity"](sign, parts);
				}
				return types.identifier(normalizeIdentifier(identifier), parts);
			}
			function createNullNode(token) {
				const range = createRange(token.loc.start, token.loc.end);
				return types.null({
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				});
			}
			function parseProperty(tokenType) {
				if (json5) assertTokenTypes(tokenType, [
					tt.String,
					tt.Identifier,
					tt.Number
				]);
				else assertTokenType(tokenType, tt.String);
				const token = tokenizer.token;
				if (json5 && tokenType === tt.Number && /[+\-0-9]/.test(text[token.loc.start.offset])) throw new UnexpectedToken(token);
				let key = tokenType === tt.String ? createLiteralNode(tokenType) : createJSON5IdentifierNode(token);
				if (json5 && (key.type === "NaN" || key.type === "Infinity")) {
					if (key.sign !== "") throw new UnexpectedToken(tokenizer.token);
					key = types.identifier(key.type, {
						loc: key.loc,
						...createRange(key.loc.start, key.loc.end)
					});
				}
				tokenType = next();
				assertTokenType(tokenType, tt.Colon);
				const value = parseValue();
				const range = createRange(key.loc.start, value.loc.end);
				return types.member(key, value, {
					loc: {
						start: { ...key.loc.start },
						end: { ...value.loc.end }
					},
					...range
				});
			}
			function parseObject(firstTokenType) {
				assertTokenType(firstTokenType, tt.LBrace);
				const firstToken = tokenizer.token;
				const members = [];
				let tokenType = next();
				if (tokenType !== tt.RBrace) do {
					members.push(parseProperty(tokenType));
					tokenType = next();
					if (!tokenType) throw new UnexpectedEOF(members[members.length - 1].loc.end);
					if (tokenType === tt.Comma) {
						tokenType = next();
						if (allowTrailingCommas && tokenType === tt.RBrace) break;
					} else break;
				} while (tokenType);
				assertTokenType(tokenType, tt.RBrace);
				const lastToken = tokenizer.token;
				const range = createRange(firstToken.loc.start, lastToken.loc.end);
				return types.object(members, {
					loc: {
						start: { ...firstToken.loc.start },
						end: { ...lastToken.loc.end }
					},
					...range
				});
			}
			function parseArray(firstTokenType) {
				assertTokenType(firstTokenType, tt.LBracket);
				const firstToken = tokenizer.token;
				const elements = [];
				let tokenType = next();
				if (tokenType !== tt.RBracket) do {
					const value = parseValue(tokenType);
					elements.push(types.element(value, { loc: value.loc }));
					tokenType = next();
					if (tokenType === tt.Comma) {
						tokenType = next();
						if (allowTrailingCommas && tokenType === tt.RBracket) break;
					} else break;
				} while (tokenType);
				assertTokenType(tokenType, tt.RBracket);
				const lastToken = tokenizer.token;
				const range = createRange(firstToken.loc.start, lastToken.loc.end);
				return types.array(elements, {
					loc: {
						start: { ...firstToken.loc.start },
						end: { ...lastToken.loc.end }
					},
					...range
				});
			}
			function parseValue(tokenType) {
				tokenType = tokenType ?? next();
				const token = tokenizer.token;
				if (!tokenType) throw new UnexpectedEOF({
					line: 1,
					column: 1,
					offset: 0
				});
				switch (tokenType) {
					case tt.String:
					case tt.Boolean: return createLiteralNode(tokenType);
					case tt.Number:
						if (json5) {
							let tokenText = text.slice(token.loc.start.offset, token.loc.end.offset);
							if (tokenText[0] === "+" || tokenText[0] === "-") tokenText = tokenText.slice(1);
							if (tokenText === "NaN" || tokenText === "Infinity") return createJSON5IdentifierNode(token);
						}
						return createLiteralNode(tokenType);
					case tt.Null: return createNullNode(token);
					case tt.LBrace: return parseObject(tokenType);
					case tt.LBracket: return parseArray(tokenType);
					default: throw new UnexpectedToken(token);
				}
			}
			const docBody = parseValue();
			if (next()) throw new UnexpectedToken(tokenizer.token);
			const docParts = { loc: {
				start: {
					line: 1,
					column: 1,
					offset: 0
				},
				end: { ...getEndLocation(text) }
			} };
			if (options.tokens) docParts.tokens = tokens;
			if (options.ranges) docParts.range = [docParts.loc.start.offset, docParts.loc.end.offset];
			return types.document(docBody, docParts);
		}
		const TOKENS = {
			LBrace: "'{'",
			RBrace: "'}'",
			LBracket: "'['",
			RBracket: "']'",
			Colon: "':'",
			Comma: "','"
		};
		function readJson(content, file) {
			return toValue(parseJson(content, file), content, file);
		}
		function parseJson(content, file) {
			try {
				return parse(content, { mode: "json" }).body;
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				const location = {
					file,
					...readPosition(error)
				};
				throw (0, errors_error.aY)(file, `not valid JSON: ${describe(error)}`, "strict JSON", location);
			}
		}
		function readPosition(error) {
			const { line, column } = error;
			return typeof line === "number" && typeof column === "number" ? {
				line,
				column
			} : {
				line: 1,
				column: 1
			};
		}
		function describe(error) {
			if (error instanceof RangeError) return "nested too deeply";
			const named = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.?( found)?\.?$/, "").replace(/token (\w+)/, (_, token) => TOKENS[token] ?? token);
			return `${named.charAt(0).toLowerCase()}${named.slice(1)}`;
		}
		function toValue(node, content, file) {
			const location = locate(node, file);
			const raw = content.slice(node.loc.start.offset, node.loc.end.offset);
			switch (node.type) {
				case "String": {
					const isVerbatim = raw.slice(1, -1) === node.value;
					const column = (location.column ?? 1) + (isVerbatim ? 1 : 0);
					return {
						kind: "text",
						location,
						text: node.value,
						column
					};
				}
				case "Array": return {
					kind: "list",
					location,
					items: node.elements.map(({ value }) => toValue(value, content, file))
				};
				case "Object": return {
					kind: "object",
					location,
					members: node.members.map((member) => ({
						name: nameOf(member),
						location: locate(member.name, file),
						value: toValue(member.value, content, file)
					}))
				};
				case "Number": return {
					kind: "number",
					location,
					text: raw
				};
				case "Boolean": return {
					kind: "boolean",
					location,
					text: raw
				};
				default: return {
					kind: "null",
					location,
					text: "null"
				};
			}
		}
		function nameOf({ name }) {
			return name.type === "String" ? name.value : name.name;
		}
		function locate({ loc }, file) {
			return {
				file,
				line: loc.start.line,
				column: loc.start.column
			};
		}
		const ACCEPTED_VALUE = "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])";
		function readPlatforms(value, file) {
			const platforms = new platform_list.l(file);
			for (const { text, column, location } of readTexts(value, file)) platforms.addList(text, {
				...location,
				column
			});
			return platforms.list;
		}
		function readTexts(value, file) {
			if (value.kind === "text") return [value];
			if (value.kind !== "list") throw refuseKind(value, file);
			if (value.items.length === 0) throw (0, errors_error.aY)(file, "the list of platforms is empty", ACCEPTED_VALUE, value.location);
			return value.items.map((item) => {
				if (item.kind !== "text") throw refuseKind(item, file);
				return item;
			});
		}
		function refuseKind({ kind, location }, file) {
			return (0, errors_error.aY)(file, `a value is ${kind}, not a platform`, ACCEPTED_VALUE, location);
		}
		var dist = __nccwpck_require__(5511);
		var closest_name = __nccwpck_require__(3773);
		var runners = __nccwpck_require__(4889);
		var smoke_test = __nccwpck_require__(5516);
		var workflow = __nccwpck_require__(8248);
		var path_pattern = __nccwpck_require__(6833);
		var own_images = __nccwpck_require__(1271);
		function plainOf(value) {
			switch (value.kind) {
				case "text": return value.text;
				case "list": return value.items.map(plainOf);
				case "object": return Object.fromEntries(value.members.map((member) => [member.name, plainOf(member.value)]));
				default: return JSON.parse(value.text);
			}
		}
		function memberIn(value, name) {
			return value.kind === "object" ? value.members.find((member) => member.name === name)?.value : void 0;
		}
		var leg = __nccwpck_require__(5291);
		var members = __nccwpck_require__(7432);
		const platforms = dist.KCZ([members.Qq, members.zN(members.Qq)], "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])");
		const values = dist.g1P(members.Qq, dist.KCZ([
			members.Qq,
			dist.aig(),
			members.Jt
		], "text, a number, true or false"), "an object");
		const runner = dist.KCZ([
			members.Qq,
			members.zN(members.Qq),
			dist._H3({}, "a label")
		], "a label, a list of labels, an object with group and labels, or an object of those by platform");
		const texts = dist.KCZ([members.Qq, members.zN(members.Qq)], "text, or a list of texts");
		const variantSchema = dist.FsL(members.$h({
			platforms: members.lq(members.Cv(platforms, "Platforms; by default those of the variant that it is built `from`, else both of Linux.")),
			from: members.lq(members.Cv(members.Qq, "Another variant: this one is built on its image of the same platform, which its Dockerfile calls by the name of that variant (`FROM base`).")),
			dockerfile: members.lq(members.Cv(members.Qq, "Dockerfile, from the repository's root; `<variant>` stands for the name.")),
			target: members.lq(members.Cv(members.Qq, "Stage of the Dockerfile to build.")),
			context: members.lq(members.Cv(members.Qq, "Directory that is the build's context, from the repository's root.")),
			"build-args": members.lq(members.Cv(values, "Build arguments, over those of the input.")),
			"build-contexts": members.lq(members.Cv(values, "Additional build contexts, a path or `docker-image://…`, over those of the input.")),
			labels: members.lq(members.Cv(values, "Labels, over those of the input and the standard ones.")),
			format: members.lq(members.Cv(leg.GP, "Type of the image; `plain` is for AWS Lambda.")),
			image: members.lq(members.Cv(texts, "Where it is published in place of `images`: `host/path`; a name that takes the place of the last part of each of `images`; or a pattern in which `<image>` stands for each of them.")),
			suffix: members.lq(members.Cv(members.Qq, "What stands behind its tags in place of its name; empty: nothing, as for a variant with an `image` of its own.")),
			paths: members.lq(members.Cv(texts, "Files that it is made of besides its Dockerfile, patterns with `*` and `**`, a folder for all below it, `!` before what does not count: as long as none of them changes, it is not built again, and what was published of it is tagged anew.")),
			"smoke-test": members.lq(members.Cv(texts, "Run in the image before it is pushed: a script for its `/bin/sh`, or a list of arguments.")),
			runner: members.lq(members.Cv(runner, "Runner: a label, a list of labels or an object with group and labels; or one of those for each platform."))
		}), dist.h_("One variant, with what it has of its own."));
		dist.FsL(dist.KCZ([members.Cv(platforms, "Platforms of the default variant."), dist.FsL(dist.U1j({ $schema: members.lq(members.Qq) }, dist.KCZ([members.Cv(platforms, "Its platforms."), variantSchema])), dist.h_("Variants by their names."), dist.yuE({ propertyNames: { pattern: "^(?:\\$schema|[a-z0-9][a-z0-9._-]{0,62})$" } }))]), dist.DDF("Architecture file"), dist.h_("What is built, under which names, for which platforms: `.aws-architecture` or `multiarch.yaml`."));
		const PATH_PATTERN = "a path or pattern from the repository's root, e.g. services/api or **/*.proto";
		const variant_object_NAMES = Object.keys(variantSchema.pipe[0].entries);
		function readOwnSettings(object, file) {
			const declared = check(object, file);
			const at = (name) => memberIn(object, name)?.location ?? object.location;
			const path = (name) => placed(declared[name], (text) => (0, workflow.Rr)(text, file, at(name)));
			const { from, target, format } = declared;
			return withoutAbsent({
				dockerfile: path("dockerfile"),
				context: path("context"),
				target,
				buildArgs: readPairs(object, "build-args", workflow.EE, file),
				buildContexts: readPairs(object, "build-contexts", workflow.Qk, file),
				labels: readPairs(object, "labels", workflow._, file),
				format,
				smokeTest: placed(declared["smoke-test"], (value) => {
					const text = typeof value === "string" ? value : JSON.stringify(value);
					within(file, at("smoke-test"), () => (0, smoke_test.R)(text));
					return text;
				}),
				runners: placed(declared.runner, (value) => within(file, at("runner"), () => readRunners(value))),
				images: placed(declared.image, (value) => {
					const images = typeof value === "string" ? [value] : value;
					for (const image of images) within(file, at("image"), () => (0, own_images.G)(image));
					return images;
				}),
				suffix: placed(declared.suffix, (text) => text === "" ? "" : (0, variant_name.s)(text, file, at("suffix"))),
				paths: readPaths(object, file),
				from: placed(from, (variant) => ({
					variant,
					location: at("from")
				}))
			});
		}
		function placed(value, read) {
			return value === void 0 ? void 0 : read(value);
		}
		function withoutAbsent(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
		}
		function within(file, location, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				const { code, advice, message } = error;
				throw new errors_error._G(code, `${file}: ${message} (${(0, errors_error.j$)(location)})`, {
					advice,
					location
				});
			}
		}
		function readPaths(object, file) {
			const value = memberIn(object, "paths");
			if (value === void 0) return void 0;
			const texts = (value.kind === "list" ? value.items : [value]).flatMap((item) => item.kind === "text" ? [{
				text: item.text,
				location: item.location
			}] : []);
			for (const { text, location } of texts) {
				const why = (0, path_pattern.ys)(text);
				if (why !== void 0) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(text)} of 'paths' ${why}`, PATH_PATTERN, location);
			}
			if (texts.every(({ text }) => text.startsWith("!"))) throw (0, errors_error.aY)(file, "all of 'paths' begin with '!', so that nothing is left", "at least one that does not", value.location);
			return texts;
		}
		function readRunners(value) {
			const isByPlatform = typeof value === "object" && !Array.isArray(value) && !("group" in value);
			return (0, runners.Z)(JSON.stringify(isByPlatform ? value : { default: value }));
		}
		function readPairs(object, name, pattern, file) {
			const value = memberIn(object, name);
			if (value?.kind !== "object") return void 0;
			const pairs = value.members.map(({ name: key, location, value: one }) => {
				if (!pattern.test(key)) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(key)} is no name for ${name}`, "a name", location);
				return [key, "text" in one ? one.text : ""];
			});
			return Object.fromEntries(pairs);
		}
		function check(object, file) {
			const verdict = dist.xLC(variantSchema, plainOf(object), { abortEarly: true });
			if (verdict.success) return verdict.output;
			const [issue] = verdict.issues;
			throw refuse(object, (issue.path ?? []).map(({ key }) => String(key)), issue, file);
		}
		function refuse(object, keys, { message, expected }, file) {
			const [name = ""] = keys;
			if (expected === "never") {
				const near = (0, closest_name.N)(name, variant_object_NAMES);
				const meant = near === void 0 ? "" : `, which may be meant to be '${near}'`;
				const location = object.members.find((member) => member.name === name)?.location ?? object.location;
				return (0, errors_error.aY)(file, `a variant has no ${(0, errors_error.Y0)(name)}${meant}`, variant_object_NAMES.join(", "), location);
			}
			let value = object;
			for (const key of keys) value = step(value, key) ?? value;
			const what = value.kind === "text" ? (0, errors_error.Y0)(value.text) : value.kind;
			return (0, errors_error.aY)(file, `'${keys.join(".")}' is ${what}`, message, value.location);
		}
		function step(value, key) {
			return value.kind === "list" ? value.items[Number(key)] : memberIn(value, key);
		}
		const DEFAULT_ARCHITECTURE_FILE = ".aws-architecture";
		const DEFAULT_PLATFORMS = ["linux/amd64", "linux/arm64"];
		const ACCEPTED = "a platform (linux/arm64), a list of platforms, or an object of variants: {\"gpu\": \"linux/amd64\", \"cpu\": [\"linux/amd64\", \"linux/arm64\"]}";
		const MAX_CHARACTERS = 65536;
		function parseArchitectureFile(text, file = DEFAULT_ARCHITECTURE_FILE, readYaml) {
			if (text === void 0) return [{
				name: "",
				platforms: DEFAULT_PLATFORMS
			}];
			const content = text.replace(/^\uFEFF/, "");
			const start = {
				file,
				line: 1,
				column: 1
			};
			if (content.trim() === "") throw (0, errors_error.aY)(file, "the file is empty", ACCEPTED, start);
			if (content.length > MAX_CHARACTERS) throw (0, errors_error.aY)(file, `the file has ${content.length} characters`, ACCEPTED, start);
			if (isYaml(file)) {
				if (readYaml === void 0) throw new TypeError(`${file} is YAML, and nothing that reads it was loaded`);
				return readVariants(readYaml(content, file), file);
			}
			if (/^\s*[[{"]/.test(content)) return readVariants(readJson(content, file), file);
			return [{
				name: "",
				platforms: parseBare(content, file),
				location: start
			}];
		}
		function isYaml(file) {
			return /\.ya?ml$/i.test(file);
		}
		function parseBare(content, file) {
			const platforms = new platform_list.l(file);
			for (const [index, line] of content.split(/\r?\n/).entries()) if (line.trim() !== "") platforms.addList(line, {
				file,
				line: index + 1,
				column: 1
			});
			return platforms.list;
		}
		function readVariants(value, file) {
			refuseTwice(value, file);
			if (value.kind !== "object") return [{
				name: "",
				platforms: readPlatforms(value, file),
				location: value.location
			}];
			const members = value.members.filter(({ name }) => name !== "$schema");
			if (members.length === 0) throw (0, errors_error.aY)(file, "no variant is named", "at least one, e.g. {\"cpu\": \"linux/arm64\"}", value.location);
			const written = members.map((member) => {
				const name = (0, variant_name.s)(member.name, file, member.location);
				const { location } = member;
				return member.value.kind === "object" ? {
					name,
					location,
					...readObject(member.value, file)
				} : {
					name,
					platforms: readPlatforms(member.value, file),
					location
				};
			});
			return (0, bases.r)(written, DEFAULT_PLATFORMS, file);
		}
		function readObject(object, file) {
			const own = readOwnSettings(object, file);
			const platforms = object.members.find(({ name }) => name === "platforms");
			return {
				...platforms === void 0 ? {} : { platforms: readPlatforms(platforms.value, file) },
				own
			};
		}
		function refuseTwice(value, file) {
			if (value.kind === "list") for (const item of value.items) refuseTwice(item, file);
			if (value.kind !== "object") return;
			const seen = /* @__PURE__ */ new Map();
			for (const { name, location, value: inner } of value.members) {
				const earlier = seen.get(name);
				if (earlier !== void 0) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(name)} is given twice (before in line ${earlier.line})`, "each name once", location);
				seen.set(name, location);
				refuseTwice(inner, file);
			}
		}
	}),
	1271: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => ownImages,
			G: () => checkOwnImage
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1136);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		const PLACEHOLDER = "<image>";
		const ACCEPTED = `host/path, a name beside those of 'images' (tools), or a pattern (${PLACEHOLDER}-tools)`;
		function ownImages(names, images) {
			const all = names.flatMap((name) => {
				if (hasHost(name)) return [name];
				if (name.includes(PLACEHOLDER)) return images.map((image) => name.replaceAll(PLACEHOLDER, image));
				return images.map((image) => image.slice(0, image.lastIndexOf("/") + 1) + name);
			});
			return [...new Set(all.map((name) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__["if"])(name, "image"))))];
		}
		function checkOwnImage(name) {
			const [before, ...after] = name.split(PLACEHOLDER);
			if (after.length > 0 && (before !== "" || after.length > 1)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("image", `'${name}' has ${PLACEHOLDER} elsewhere than at its beginning`, ACCEPTED);
			try {
				ownImages([name], ["host.example/path"]);
			} catch {
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("image", `'${name}' is not an image`, ACCEPTED);
			}
		}
		function hasHost(name) {
			const [host = "", ...path] = name.split("/");
			return path.length > 0 && (/[.:]/.test(host) || host === "localhost");
		}
	}),
	3637: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => chooseFile,
			y: () => loadYaml
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _architecture_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8175);
		const NAMES = ["multiarch.yaml", ".aws-architecture"];
		const NONE = "none";
		function chooseFile({ architectureFile, context = "." }, files) {
			if (architectureFile === NONE) return void 0;
			if (architectureFile !== void 0) {
				const text = files.read(architectureFile);
				if (text !== void 0) return {
					path: architectureFile,
					text
				};
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)("architecture-file", `there is no file '${architectureFile}'`, `a file of the repository, or '${NONE}'`);
			}
			for (const folder of /* @__PURE__ */ new Set([context, "."])) {
				const [first, second] = NAMES.flatMap((name) => {
					const path = folder === "." ? name : `${folder}/${name}`;
					const text = files.read(path);
					return text === void 0 ? [] : [{
						path,
						text
					}];
				});
				if (first !== void 0) return {
					...first,
					...second === void 0 ? {} : { unread: second.path }
				};
			}
		}
		async function loadYaml(inputs, files) {
			const chosen = chooseFile(inputs, files);
			if (chosen === void 0 || !(0, _architecture_file_js__WEBPACK_IMPORTED_MODULE_1__.uj)(chosen.path)) return void 0;
			return (await __nccwpck_require__.e(681).then(__nccwpck_require__.bind(__nccwpck_require__, 3681))).readYaml;
		}
	}),
	3811: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W0: () => branchOf,
			vz: () => sourceOf,
			w2: () => isBot
		});
		function isBot(login) {
			return login !== void 0 && /\[bot\]$|^renovate-bot$|^dependabot-preview$/.test(login);
		}
		function sourceOf(event) {
			const { name, ref, headRef, releaseTag, fork, pullRequest } = event;
			if (fork) return pullRequest === void 0 ? void 0 : {
				kind: "branch",
				name: `pr-${pullRequest}`
			};
			const tag = name === "release" ? releaseTag ?? gitTagOf(ref) : gitTagOf(ref);
			if (tag !== void 0) return {
				kind: "git-tag",
				name: tag
			};
			const branch = name.startsWith("pull_request") ? headRef : branchOf(ref);
			return branch === void 0 || branch === "" ? void 0 : {
				kind: "branch",
				name: branch
			};
		}
		const BRANCHES = "refs/heads/";
		const TAGS = "refs/tags/";
		function branchOf(ref) {
			return ref.startsWith(BRANCHES) ? ref.slice(11) : void 0;
		}
		function gitTagOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
	}),
	2645: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iw: () => hintReleases,
			Of: () => warnUnheard,
			Qp: () => hintBranches,
			e: () => hintPreview,
			kI: () => hintBots
		});
		function line(input, patterns, more) {
			return `To publish it, write below 'with:' ${input}: "${[...patterns, more].join(", ")}"`;
		}
		function hintPreview({ previewBranches, previewLabels }, branch) {
			const [label] = previewLabels;
			const way = line("preview-branches", previewBranches, branch);
			return label === void 0 ? `${way}.` : `${way}; or give the pull request the label ${label}.`;
		}
		function hintBranches(branches, branch) {
			return `${line("branches", branches, branch)}.`;
		}
		function hintReleases(releases, tag) {
			return `${line("releases", releases, tag)}.`;
		}
		function hintBots(named, bots) {
			const way = line("bots", named, bots.join(", "));
			return bots.includes("dependabot[bot]") ? `${way}, once Dependabot has secrets of its own (Settings, Secrets, Dependabot).` : `${way}, if its runs have the credentials.`;
		}
		function warnUnheard(reason, hint = "") {
			return `'push: true' is asked for, and nothing is pushed. ${reason} ${hint}`.trim();
		}
	}),
	1208: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fn: () => standardLabels,
			Kh: () => CREATED_LABEL,
			P1: () => REVISION_LABEL,
			Qu: () => VERSION_LABEL,
			Rc: () => SOURCE_LABEL,
			n: () => recognisedBy
		});
		const REVISION_LABEL = "org.opencontainers.image.revision";
		const SOURCE_LABEL = "org.opencontainers.image.source";
		const VERSION_LABEL = "org.opencontainers.image.version";
		const CREATED_LABEL = "org.opencontainers.image.created";
		function standardLabels(source, revision, version) {
			const labels = {
				[CREATED_LABEL]: normalizeTime(source.commitTime),
				[REVISION_LABEL]: source.changes === void 0 || revision === "" ? revision : `${revision}-dirty`,
				[CHANGES_LABEL]: source.changes && `sha256:${source.changes.sha256}`,
				[SOURCE_LABEL]: source.url,
				"org.opencontainers.image.title": source.title,
				"org.opencontainers.image.url": source.url,
				[VERSION_LABEL]: version
			};
			const known = Object.entries(labels).filter((pair) => pair[1] !== void 0 && pair[1] !== "");
			return Object.fromEntries(known);
		}
		function recognisedBy(labels) {
			const names = [
				REVISION_LABEL,
				SOURCE_LABEL,
				CHANGES_LABEL
			];
			return Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));
		}
		const CHANGES_LABEL = "dev.multiarch.changes";
		function normalizeTime(text) {
			const time = text === void 0 ? NaN : Date.parse(text);
			return Number.isNaN(time) ? void 0 : new Date(time).toISOString().replace(".000Z", "Z");
		}
	}),
	9342: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DK: () => mayHaveFinerTags,
			Lu: () => nameRun,
			Vd: () => planTags,
			dY: () => explainTags
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1136);
		var _names_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1053);
		var _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1532);
		var _names_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(609);
		var _templates_render_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5275);
		var _written_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2641);
		function planTags(request) {
			if (request.mode === "verify" || request.mode === "skip") return [];
			const given = additionalTags(request).map((name) => giveTag(name, "additional-tags", request));
			return fold([
				...nameBuild(request),
				...given,
				...floatingTags(request)
			]);
		}
		function nameRun(request) {
			try {
				return nameBuild(request)[0]?.name ?? "";
			} catch {
				return "";
			}
		}
		function additionalTags({ mode, additionalTags: names, isAsked = false }) {
			if (mode !== "preview") return names;
			return isAsked ? names.filter((name) => (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(name) === void 0) : [];
		}
		function explainTags(request, tags) {
			const { mode, source, tag, templates = [], facts } = request;
			const own = tags[0]?.name;
			const plain = source?.name.replaceAll("/", "-") ?? "";
			const owner = tag === void 0 && templates.length === 0 && source?.kind === "branch" ? (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(plain) : void 0;
			const written = additionalTags(request);
			const dropped = mode === "preview" ? request.additionalTags.filter((name) => !written.includes(name)) : [];
			const withheld = facts === void 0 ? [] : (0, _written_names_js__WEBPACK_IMPORTED_MODULE_1__.sy)(templates, facts);
			return [
				...owner === void 0 || own === void 0 ? [] : [`Branch ${source?.name} is tagged ${own}: ${plain} looks like ${owner}, which is not for branches.`],
				...dropped.length > 0 ? [`A preview has its own tag alone: ${dropped.join(", ")} of additional-tags is not written.`] : [],
				...withheld.map((name) => `A preview has no ${name} by itself: write '${name} if=preview' in tags where it should.`)
			];
		}
		const NAMELESS = "nothing names this build";
		function nameBuild(request) {
			const { tag, source, templates = [], facts } = request;
			const first = tag === void 0 ? [] : [giveTag(refuseTaken(tag, request), "tag", request)];
			if (templates.length > 0 && facts !== void 0) return [...first, ...fillTemplates(request, templates, facts)];
			if (tag !== void 0) return first;
			if (source === void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)("tag", `${NAMELESS}: it runs outside of any branch or Git tag`, "a tag");
			const room = roomIn(request);
			if (source.kind === "branch") return [{
				name: (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.W)(source.name, request.sha256, room),
				mutable: true
			}];
			return [{
				name: (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__.DC)(source.name, request.sha256, room),
				mutable: !isFixedSource(request)
			}];
		}
		function roomIn({ suffixes }) {
			return _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti - Math.max(0, ...suffixes.map((suffix) => suffix.length));
		}
		function isFixedSource({ source, revision, hasFinerTags = false }) {
			if (source?.kind !== "git-tag") return false;
			return isFixedGitTag(source.name, revision) && !(hasFinerTags && mayHaveFinerTags(source.name));
		}
		function fillTemplates(request, templates, facts) {
			return (0, _written_names_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(templates, facts, request.sha256, roomIn(request)).map(({ name, template: { parts } }) => {
				const given = giveTag(name, "tags", request);
				return ((0, _templates_render_js__WEBPACK_IMPORTED_MODULE_5__.r)(parts, "version") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_5__.r)(parts, "tag")) && isFixedSource(request) ? {
					...given,
					mutable: false
				} : given;
			});
		}
		function refuseTaken(tag, { mode, source }) {
			const isOfBranch = source?.kind === "branch" && source.name.replaceAll("/", "-") === tag;
			const owner = mode === "preview" || isOfBranch ? (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(tag) : void 0;
			if (owner === void 0) return tag;
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)("tag", `'${tag}' looks like ${owner}, and ${mode === "preview" ? "a preview" : "a branch"} may not take that`, "another name; without this input the branch has a tag of its own");
		}
		function mayHaveFinerTags(name) {
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(name);
			return version?.numbers.length === 2 && version.marker === "" && version.build === "";
		}
		function giveTag(name, input, { suffixes, source, revision }) {
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.dz)(name) && name.length <= _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti) (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.ED)(name, input);
			const longest = suffixes.reduce((a, b) => b.length > a.length ? b : a, "");
			const length = name.length + longest.length;
			if (length > _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(input, `'${name}' has ${name.length} characters${longest === "" ? "" : `, ${length} with '${longest}' behind it`}`, `at most ${_multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti - longest.length}${longest === "" ? "" : `, so that all fit into ${_multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti}`}`);
			const fixed = source?.kind === "git-tag" && source.name === name ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
			return {
				name: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.ED)(name, input),
				mutable: !fixed
			};
		}
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const LARGEST_MAJOR = 9999;
		function isFixedGitTag(name, revision) {
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(name);
			const [major = Infinity, ...others] = version?.numbers ?? [];
			return !(others.length === 0 && version?.marker === "" && major <= LARGEST_MAJOR || !/\d/.test(name)) || namesOneBuild(name, revision);
		}
		function floatingTags(request) {
			return [...versionTags(request), ...wantsLatest(request) ? ["latest"] : []].map((name) => ({
				name,
				mutable: true
			}));
		}
		function versionTags({ mode, semverTags, tag, source, prerelease, sha256 }) {
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(tag ?? source?.name ?? "");
			if (!semverTags || mode !== "release" || prerelease === true || version === void 0) return [];
			const written = /^(?<v>[vV]?)(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?:0|[1-9]\d*)(?=$|\+)/.exec(version.text);
			if (written === null || version.prerelease) return [];
			const { v = "", major = "", minor = "" } = written.groups ?? {};
			const before = version.component.replace(/[/@]/g, "-") + v;
			return [`${before}${major}.${minor}`, ...major === "0" ? [] : [before + major]].map((name) => (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__.DC)(name, sha256));
		}
		function wantsLatest({ mode, latest, tag, source, prerelease, namesReleases = false }) {
			if (latest === true) return mode !== "preview";
			if (latest === false || mode !== "release" || prerelease === true) return false;
			const names = [tag, source?.name].filter((name) => name !== void 0);
			if (!namesReleases && names.some(_names_version_js__WEBPACK_IMPORTED_MODULE_6__.$7)) return false;
			return names.some((name) => /\d/.test(name)) && !names.some(_names_version_js__WEBPACK_IMPORTED_MODULE_6__.V1);
		}
		function fold(tags) {
			const byName = /* @__PURE__ */ new Map();
			for (const { name, mutable } of tags) byName.set(name, {
				name,
				mutable: mutable || (byName.get(name)?.mutable ?? false)
			});
			return [...byName.values()];
		}
	}),
	2641: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yt: () => writeNames,
			rI: () => requireName,
			sy: () => withheldNames,
			xS: () => factsOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8530);
		var _names_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1053);
		var _names_suffixes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1532);
		var _templates_render_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5275);
		var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);
		var _hints_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2645);
		function factsOf(event, { mode, source = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.vz)(event) }, { commitTime }) {
			return {
				mode,
				event: event.name,
				...nameOf(source),
				defaultBranch: event.defaultBranch,
				prerelease: event.prerelease,
				pullRequest: event.name.startsWith("pull_request") ? event.pullRequest : void 0,
				revision: event.sha,
				commitTime,
				run: event.run
			};
		}
		function nameOf(source) {
			if (source === void 0) return {};
			return source.kind === "git-tag" ? { gitTag: source.name } : { branch: source.name };
		}
		function writeNames(templates, facts, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
			return renderAll(templates, facts).filter(({ name, template }) => !isWithheld(name, template, facts)).map(({ name, template }) => ({
				name: toTag(name, template, sha256, room),
				template
			}));
		}
		function withheldNames(templates, facts) {
			return renderAll(templates, facts).filter(({ name, template }) => isWithheld(name, template, facts)).map(({ name }) => name);
		}
		function renderAll(templates, facts) {
			return templates.flatMap((template) => {
				const name = (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.X)(template, facts);
				return name === void 0 ? [] : [{
					name,
					template
				}];
			});
		}
		function isWithheld(name, { parts, when, text }, { mode }) {
			if (mode !== "preview" || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "branch") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "sha")) return false;
			const owner = (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_3__.b)(name);
			if (owner !== void 0 && (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "pr")) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.aY)("tags", `'${text}' names a pull request ${name}, which looks like ${owner}`, "pr-{{pr}}");
			return owner !== void 0 && !when.some((each) => each === "preview" || each === "pull_request");
		}
		function toTag(name, { parts }, sha256, room) {
			if ((0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "branch")) return (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_3__.W)(name, sha256, room);
			return (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "tag") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "version") ? (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_5__.DC)(name, sha256, room) : name;
		}
		function requireName(decision, event, names, { tag, tags, push }) {
			if (!(decision.mode !== "verify" && decision.mode !== "skip") || tag !== void 0 || tags.length === 0 || names.length > 0) return decision;
			const source = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.vz)(event);
			const reason = `No line of 'tags' names ${source === void 0 ? "this run" : `${source.kind === "branch" ? "branch" : "tag"} ${source.name}`}: built, not pushed.`;
			const hint = `To publish it, add a line to 'tags', such as {{${source?.kind === "git-tag" ? "tag" : "branch"}}}.`;
			return {
				mode: "verify",
				reason,
				hint,
				...push === true ? { warning: (0, _hints_js__WEBPACK_IMPORTED_MODULE_6__.Of)(reason, hint) } : {}
			};
		}
	}),
	5291: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GP: () => format,
			bM: () => MAX_LEGS
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5511);
		var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7432);
		const MAX_LEGS = 100;
		const legIndex = _members_js__WEBPACK_IMPORTED_MODULE_0__.WQ(0, 99);
		const runner = valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
			_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
			_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				group: _members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				labels: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq))
			})
		], "a label, a list of labels, or an object with group and labels");
		const cache = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("gha", "registry", "none");
		const format = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("oci", "docker", "plain");
		const onExisting = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("reuse", "overwrite", "fail");
		const trust = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("evidence", "claim");
		const moves = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("release", "branch");
		valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
			index: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(legIndex, "Position in the plan, from 0; the leg reports through the job output `leg-<index>`."),
			variant: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "The variant's name; empty for the default variant."),
			platform: _members_js__WEBPACK_IMPORTED_MODULE_0__.iD,
			runner: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(runner, "`runs-on`: a label, several labels, or a group."),
			runnerTemplate: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for its attempt, as GitHub's `format` takes it.")),
			emulation: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether the runner may be of another architecture, so that QEMU has to run the build."),
			images: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Sl), "Canonical image names, `host/path`."),
			tags: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Tc), "What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone."),
			push: _members_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
			revision: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.QL, "The commit, 40 hexadecimal digits; empty outside of a repository."),
			dockerfile: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Relative to the repository's root."),
			context: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Relative to the repository's root."),
			target: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
			base: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				leg: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(legIndex, "The leg that builds it, for the same platform."),
				variant: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Its variant."),
				context: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "The name by which the Dockerfile calls it; absent: that of its variant."))
			}), "What this leg is built from; absent where it is nothing of this run.")),
			buildArgs: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			buildContexts: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			labels: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			annotations: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			cache,
			cacheScope: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Names this leg's cache: image, variant, architecture and all that shapes its layers, so that legs never share one."),
			provenance: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default.")),
			sbom: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Value of Buildx's `--sbom`; absent: none.")),
			format: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(format, "oci: OCI media types; docker: Docker schema 2 types; plain: one image manifest and nothing around it."),
			onExisting: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(onExisting, "Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says.")),
			movable: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether the tag that names the build may move.")),
			trust: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(trust, "What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.")),
			byDigest: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether it may be pushed by its digest alone where a tag is not to be written, as whoever publishes takes it by its digest; absent: it may not.")),
			moves: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(moves, "Whose tags it pushes: one that may move is then not moved to something older; absent: it is moved whatever it holds.")),
			cacheRef: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "What caches of this branch are called in a registry besides their scope; absent: those of the default branch and of releases, which read no others.")),
			cacheMounts: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id.")),
			cacheWrite: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether caches that other runs read may be written; absent: where something is pushed.")),
			smokeTest: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments.")),
			smokeTestNetwork: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether that test reaches a network; absent: itself alone.")),
			smokeTestIn: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("engine", "builder"), "Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.")),
			ssh: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.")),
			noCache: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether every step is built anew.")),
			noCacheFilters: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Stages whose steps are built anew.")),
			pull: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether registries are asked for base images that are there.")),
			shmSize: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Size of `/dev/shm` in each `RUN`.")),
			ulimit: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Limits of each `RUN`, `name=soft[:hard]`.")),
			addHosts: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Addresses of hosts in each `RUN`, `host=address`.")),
			network: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("default", "none"), "Network of each `RUN`.")),
			cacheMode: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("max", "min"), "Layers that are cached; absent: `max`.")),
			cacheFrom: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Caches to read in place of `cache`.")),
			cacheTo: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Caches to write in place of `cache`.")),
			freeSpace: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether what is preinstalled on the runner and not needed is removed first."))
		}), valibot__WEBPACK_IMPORTED_MODULE_1__.DDF("Leg"), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("One variant on one platform: one build job, one runner."));
	}),
	7432: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$h: () => closed,
			AS: () => pairs,
			Cv: () => about,
			Jt: () => flag,
			QL: () => revision,
			Qq: () => text,
			Sl: () => image,
			Tc: () => tag,
			WQ: () => whole,
			iD: () => platform,
			lq: () => optional,
			p_: () => list,
			yL: () => oneOf,
			zN: () => some
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5511);
		function about(schema, description) {
			return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
		}
		const optional = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(schema);
		const closed = (entries) => valibot__WEBPACK_IMPORTED_MODULE_0__.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
		const list = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(schema, "a list");
		const some = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(list(schema), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1, "at least one"));
		const oneOf = (...choices) => valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(choices, choices.join(", "));
		const matching = (pattern, accepted) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(pattern, accepted));
		const text = valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("text");
		const flag = valibot__WEBPACK_IMPORTED_MODULE_0__.zMY("true or false");
		valibot__WEBPACK_IMPORTED_MODULE_0__.euz(1, "1");
		function whole(least = 0, most = Number.POSITIVE_INFINITY) {
			const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
			const bounded = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(least, accepted));
			return most === Number.POSITIVE_INFINITY ? bounded : valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(bounded, valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(most, accepted));
		}
		valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig("seconds"), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0, "seconds, from 0"));
		about(whole(), "Milliseconds since 1970.");
		about(whole(), "Bytes.");
		matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
		matching(/^[a-z]+\/[^ ;]+$/, "a media type");
		const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
		const image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
		matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
		const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
		const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
		oneOf("release", "preview", "branch", "verify", "skip");
		const pairs = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object of texts"), valibot__WEBPACK_IMPORTED_MODULE_0__.H0v(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const [key, value] of Object.entries(dataset.value)) if (typeof value !== "string") addIssue({
				message: "text",
				path: [{
					type: "object",
					origin: "value",
					input: dataset.value,
					key,
					value
				}]
			});
		}), valibot__WEBPACK_IMPORTED_MODULE_0__.yuE({
			type: "object",
			additionalProperties: { type: "string" }
		}));
	}),
	3773: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => closestName });
		function closestName(name, known) {
			const limit = Math.max(2, Math.floor(name.length / 3));
			const best = known.map((candidate) => ({
				candidate,
				distance: editDistance(simplify(name), simplify(candidate))
			})).sort((a, b) => a.distance - b.distance)[0];
			return best !== void 0 && best.distance <= limit ? best.candidate : void 0;
		}
		function simplify(name) {
			return name.toLowerCase().replace(/[^a-z0-9]/g, "");
		}
		function editDistance(a, b) {
			let row = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (const [i, left] of [...a].entries()) {
				const next = [i + 1];
				for (const [j, right] of [...b].entries()) {
					const replaced = (row[j] ?? 0) + (left === right ? 0 : 1);
					next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
				}
				row = next;
			}
			return row[b.length] ?? 0;
		}
	}),
	9968: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			QL: () => inputs,
			C5: () => memberOf,
			wX: () => namesIn,
			Y1: () => namesInLeg,
			$b: () => shapedMembers
		});
		const building = {
			platform: {
				kind: "text",
				of: ["build"],
				shapes: "platform",
				says: "Platform to build, e.g. `linux/arm64`; that of the runner by default"
			},
			dockerfile: {
				kind: "text",
				form: "file",
				of: ["plan", "build"],
				shapes: true,
				says: "Dockerfile, from the repository's root, or a pattern with `<variant>`; by default `Dockerfile` and `Dockerfile-<variant>`",
				saysFor: { build: "Dockerfile, from the repository's root; by default `Dockerfile` in the context" }
			},
			context: {
				kind: "text",
				form: "folder",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				default: ".",
				says: "Directory that is the build's context"
			},
			"build-args": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Build arguments, lines `KEY=VALUE`; visible in the image; for several lines `KEY<<END`, the lines, `END`"
			},
			"build-contexts": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Additional build contexts, lines `name=path` or `name=docker-image://…`"
			},
			target: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Stage of the Dockerfile to build; the last by default"
			},
			labels: {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				says: "Labels, lines `key=value`, over the standard ones",
				saysFor: { build: "Labels, lines `key=value`" }
			},
			annotations: {
				kind: "lines",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: true,
				says: "Annotations of images and index, lines `key=value`, over the standard ones",
				saysFor: {
					build: "Annotations of the image and of the index around it, lines `key=value`",
					manifest: "Annotations of the index, lines `key=value`"
				}
			},
			push: {
				kind: "text",
				of: ["plan", "build"],
				shapes: "labels",
				choices: [
					"auto",
					"true",
					"false"
				],
				default: "auto",
				isSwitch: true,
				says: "Whether to publish: `auto` (as the event and the inputs below say), `true` (also a pull request that is no preview; what cannot be published is warned of) or `false` (only build)",
				saysFor: { build: "Push what is built; `false`: only build" },
				saysAt: {
					"multiarch plan": "Publish what is built; `false`: only build",
					"multiarch build": "Publish what is built; `false`: only build"
				}
			},
			cache: {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: [
					"gha",
					"registry",
					"none"
				],
				aliases: {
					true: "gha",
					false: "none"
				},
				default: "gha",
				says: "Where layers are cached"
			},
			"cache-mounts": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Cache mounts to keep between runs, a line for each `RUN --mount=type=cache`: its `id`, or its target where it has none"
			},
			"cache-mounts-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "Image with `/bin/sh` and `tar` that moves cache mounts; by default BusyBox from Docker Hub, pinned by digest"
			},
			"smoke-test": {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Run in each image before it is pushed: a script for its `/bin/sh`, or a JSON list for an image without a shell (`[\"/app\", \"--version\"]`)"
			},
			"smoke-test-network": {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				default: "false",
				says: "Whether the smoke test reaches a network; without it, itself alone"
			},
			"smoke-test-in": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: ["engine", "builder"],
				default: "engine",
				says: "Where the smoke test runs: in a container of the `engine`, or as a last step in the `builder`, which needs no copy of the image"
			},
			provenance: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Provenance attestation: `true`, `false`, `min`, `max` or attributes; Buildx's own default"
			},
			sbom: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "SBOM attestation: `true`, `false` or attributes; `false` by default"
			},
			format: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				choices: [
					"oci",
					"docker",
					"plain"
				],
				default: "oci",
				says: "Type of the images: `oci`, `docker`, or `plain`: one manifest without attestations, as AWS Lambda wants it"
			},
			"fetch-depth": {
				kind: "number",
				of: ["workflow"],
				from: 0,
				to: 1e6,
				default: "1",
				says: "Commits to check out; `0`: all"
			},
			submodules: {
				kind: "text",
				of: ["workflow"],
				choices: [
					"true",
					"false",
					"recursive"
				],
				default: "false",
				says: "Whether to check out submodules"
			},
			lfs: {
				kind: "boolean",
				of: ["workflow"],
				default: "false",
				says: "Check out files of Git LFS"
			},
			"free-space": {
				kind: "boolean",
				of: ["plan", "build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Remove preinstalled SDKs first, on Linux runners of GitHub's: about 18 GB on amd64, 3 GB on arm64"
			},
			runners: {
				kind: "lines",
				of: ["plan"],
				shapes: false,
				says: "Runner for each platform, lines `linux/arm64=label` (`default=…` for the rest), or a JSON object of label, list of labels or `{group, labels}`"
			},
			"small-runner": {
				kind: "text",
				of: ["workflow"],
				default: "ubuntu-slim",
				says: "Runner of the jobs that build nothing: a label, or JSON with a list of labels or `{group, labels}`",
				saysAt: { "actions/plan": "Runner of the jobs that build nothing; read by the reusable workflow alone" }
			},
			runner: {
				kind: "text",
				of: [],
				also: ["promote.yaml"],
				default: "ubuntu-24.04",
				says: "Runner: a label, or JSON with a list of labels or `{group, labels}`"
			},
			environment: {
				kind: "text",
				of: ["workflow"],
				also: ["promote.yaml"],
				says: "Environment of the repository whose reviewers, secrets and identity the jobs that write have"
			},
			"docker-username": {
				kind: "text",
				of: ["workflow"],
				says: "Name of the user or organisation at Docker Hub, in place of the secret DOCKER_USERNAME: a name that is a secret hides the names of the images that it occurs in"
			},
			emulation: {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: false,
				default: "false",
				says: "Build platforms without a runner of their own by emulation",
				saysFor: { build: "Whether the runner may be of another architecture than the platform; what the leg says, or `false`, by default" }
			},
			"timeout-minutes": {
				kind: "number",
				of: ["plan"],
				also: ["promote.yaml", "actions/build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				from: 1,
				to: 7200,
				default: "60",
				says: "Minutes that one build may take",
				saysAt: { "promote.yaml": "Minutes that it may take" }
			},
			backend: {
				kind: "text",
				of: ["workflow"],
				choices: ["github"],
				default: "github",
				says: "Where images are built"
			}
		};
		const buildkit = {
			ssh: {
				kind: "list",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "SSH for `RUN --mount=type=ssh`: `id=NAME`, the key that IMAGE_SECRETS has as NAME; or `id` alone, e.g. `default`, the runner's agent; given to nothing that is not pushed, as secrets are"
			},
			"no-cache": {
				kind: "boolean",
				of: ["plan", "build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Build every step anew; caches are written all the same"
			},
			"no-cache-filters": {
				kind: "list",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Stages whose steps are built anew"
			},
			pull: {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Ask registries for base images also where the builder has them"
			},
			"shm-size": {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Size of `/dev/shm` in each `RUN`, e.g. `2g`"
			},
			ulimit: {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Limits of each `RUN`, lines `nofile=1024:2048`"
			},
			"add-hosts": {
				kind: "list",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Addresses of hosts in each `RUN`, `host=10.0.0.1`"
			},
			network: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				choices: ["default", "none"],
				says: "Network of each `RUN`: `default`, or `none`"
			},
			"cache-mode": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: ["max", "min"],
				says: "Layers that are cached: `max`, also those of stages before the last; `min`, the image's own; `max` by default"
			},
			"cache-from": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Caches to read in place of `cache`, lines as of Buildx (`type=registry,ref=…`, `type=gha`); `<scope>` stands for what tells builds apart"
			},
			"cache-to": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Caches to write in place of `cache`, lines as of Buildx with `<scope>` in each"
			},
			"default-labels": {
				kind: "boolean",
				of: ["plan"],
				shapes: "labels",
				default: "true",
				says: "Whether images have all standard labels; `false`: only commit and source, by which they are recognised, so that title, URL, version and date of the Dockerfile stay"
			}
		};
		const promotion = {
			"from-images": {
				kind: "names",
				of: ["promotion"],
				says: "Where from: `host/path`; one for all of `to-images`, or one for each, in their order"
			},
			"to-images": {
				kind: "names",
				of: ["promotion"],
				required: ["actions/promote"],
				says: "Where to: `host/path`, separated by commas, blanks or lines"
			},
			digest: {
				kind: "text",
				of: ["promotion"],
				says: "In place of `tag`: the digest itself, of one variant"
			},
			"rollback-to": {
				kind: "text",
				of: ["promotion"],
				says: "In place of all that names a source: a tag or digest of `to-images` that `latest` is pointed to again; nothing else happens"
			},
			revision: {
				kind: "text",
				of: ["promotion"],
				says: "Commit that the images must have been built from; by default that of this run, unless `digest` is given"
			},
			"check-revision": {
				kind: "boolean",
				of: ["promotion"],
				default: "true",
				says: "Check the commit; `false`: promote whatever commit it was built from"
			},
			"sha-length": {
				kind: "number",
				of: ["promotion"],
				from: 7,
				to: 40,
				default: "8",
				says: "Digits of the commit in the tag that names it"
			},
			release: {
				kind: "text",
				of: ["promotion"],
				says: "The release: written as a tag, its version decides about `latest`. By default that of the event",
				saysAt: { "multiarch promote": "The release: written as a tag, its version decides about `latest`" }
			},
			prerelease: {
				kind: "boolean",
				of: ["promotion"],
				not: ["promote.yaml"],
				says: "Whether the release is a prerelease, which does not become `latest`. By default what the event says",
				saysAt: { "multiarch promote": "The release is a prerelease, which does not become `latest`" }
			},
			"signature-key": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "What is promoted must be signed with this key: public keys in PEM, or a file of the checkout. Any of several will do"
			},
			"signature-identity": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "In place of a key: identity of the certificate that it must be signed with. `*` stands for characters without `/` and `@`, a last `**` for everything"
			},
			"signature-issuer": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Who vouches for `signature-identity`; by default GitHub's runners, `https://token.actions.githubusercontent.com`"
			},
			"signature-repository": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Repository that the signing workflow ran for, `https://github.com/org/app`; needed where it is a reusable one"
			},
			"attestation-type": {
				kind: "list",
				of: ["promotion", "signature"],
				says: "Predicate types, one of which the attestation must have; without it any signature will do"
			},
			"trusted-root": {
				kind: "text",
				form: "file",
				of: ["promotion", "signature"],
				says: "Sigstore's `trusted_root.json` in the checkout; that of its public instance by default"
			},
			"from-identities": {
				kind: "yaml",
				of: [],
				also: ["promote.yaml"],
				says: "Source: YAML list of identities without stored passwords (`type`, `registry`, …)"
			},
			"to-identities": {
				kind: "yaml",
				of: [],
				also: ["promote.yaml"],
				says: "Target: YAML list of identities without stored passwords (`type`, `registry`, …)"
			},
			"from-docker-config": {
				kind: "text",
				form: "folder",
				of: [],
				also: ["actions/promote", "multiarch promote"],
				says: "Folder of Docker's `config.json` with the login of the source; `DOCKER_CONFIG` by default"
			},
			"to-docker-config": {
				kind: "text",
				form: "folder",
				of: [],
				also: ["actions/promote", "multiarch promote"],
				says: "Folder of Docker's `config.json` with the login of the target; `DOCKER_CONFIG` by default"
			}
		};
		const publishing = {
			images: {
				kind: "names",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: false,
				also: [
					"actions/login",
					"multiarch login",
					"multiarch doctor"
				],
				says: "Where to publish: `host/path`, separated by commas, blanks or lines",
				saysAt: {
					"actions/login": "Images whose registries to log in to: `host/path`, separated by commas, blanks or lines; may be left out where `registry-auths` or `registry-identities` name the registries",
					"multiarch login": "Images whose registries to log in to: `host/path`, separated by commas, blanks or lines",
					"multiarch doctor": "Images whose registries to try: `host/path`, separated by commas, blanks or lines"
				}
			},
			image: {
				kind: "names",
				of: ["plan"],
				shapes: false,
				says: "The same as `images`"
			},
			tags: {
				kind: "list",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: "labels",
				says: "Final tags, separated by commas or lines; the first names the build. Tags that may move (`latest`, `1.2`) are written last",
				saysFor: {
					plan: "Names in place of the Git tag or branch, separated by commas or lines, the first names the build: `{{version}}`, `{{sha8}} if=push`, …; see docs/tags.md",
					build: "Tags, separated by commas or lines, e.g. `1.2.3-amd64`; none: pushed by digest alone"
				}
			},
			tag: {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: "labels",
				says: "The tag that names this build, taken as it is; by default the Git tag, or the branch with `/` as `-`",
				saysFor: { promotion: "Tag to promote, without the variant; by default the first digits of the commit" }
			},
			"additional-tags": {
				kind: "list",
				of: ["plan"],
				shapes: false,
				says: "Further tags, separated by commas or lines; a preview has none"
			},
			latest: {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: false,
				choices: [
					"auto",
					"true",
					"false"
				],
				default: "auto",
				says: "Whether to write `latest` as well: `true`, `false`, or `auto` (for releases that are no prerelease)"
			},
			"semver-tags": {
				kind: "boolean",
				of: ["plan"],
				shapes: false,
				default: "false",
				says: "Also tag release `1.2.3` as `1.2` and `1`"
			},
			"architecture-file": {
				kind: "text",
				form: "file",
				of: ["plan", "promotion"],
				shapes: false,
				says: "File that says which variant is built for which platforms; by default `multiarch.yaml` or `.aws-architecture`, in the context or at the root; `none`: no file"
			},
			"bake-file": {
				kind: "list",
				form: "file",
				of: ["plan"],
				shapes: false,
				says: "Docker Bake file whose targets are the variants, in place of an architecture file; several, separated by commas or lines, as Bake takes them; see docs/bake.md"
			},
			"bake-targets": {
				kind: "list",
				of: ["plan"],
				shapes: false,
				default: "default",
				says: "Targets and groups of the Bake file to build, separated by commas or lines"
			},
			variants: {
				kind: "list",
				of: ["plan", "promotion"],
				shapes: false,
				says: "Only these variants of the architecture file, separated by commas or lines"
			},
			platforms: {
				kind: "list",
				of: [
					"plan",
					"manifest",
					"promotion"
				],
				shapes: "platform",
				says: "Platforms in place of those in the architecture file, separated by commas or lines",
				saysFor: { manifest: "Platforms whose images are stitched; their arch tags are `<first tag>-<arch>`. Not needed with `sources`" }
			},
			sources: {
				kind: "list",
				of: ["manifest"],
				says: "Lines `platform=tag` or `platform=digest`, where the images are not under the default arch tags"
			},
			"arch-tags": {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: false,
				choices: [
					"keep",
					"all",
					"none"
				],
				default: "keep",
				says: "Whether each architecture keeps a tag of its own, `<tag>-<arch>`: of the first tag (`keep`), of every tag (`all`), or `none`",
				saysFor: { promotion: "Whether each architecture keeps tags of its own, `<tag>-<arch>`: `keep` (`all` is the same) or `none`" }
			},
			"on-existing": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				choices: [
					"reuse",
					"overwrite",
					"fail"
				],
				says: "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; by default `reuse` for tags that are fixed, `overwrite` for those that move",
				saysFor: { build: "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; `overwrite` by default" }
			},
			"allow-backwards": {
				kind: "boolean",
				of: ["plan", "promotion"],
				shapes: false,
				default: "false",
				says: "Move tags that may move (`latest`, `1.2`, branches) to something older, too"
			},
			"same-content": {
				kind: "boolean",
				of: ["plan"],
				shapes: false,
				default: "false",
				says: "Publish an image also where two architectures hold the same files, byte for byte; right for one without programs"
			},
			"optional-images": {
				kind: "names",
				of: ["plan", "manifest"],
				shapes: false,
				also: ["actions/login"],
				says: "Where to publish as well, by a copy once `images` have it: a registry of these that fails is behind, with a warning, and the next run sends what is missing there",
				saysAt: { "actions/login": "As `images`, for those without which a run goes on: what is missing or refused there is a warning" }
			},
			releases: {
				kind: "list",
				of: ["plan"],
				shapes: false,
				default: "*",
				says: "Git tags that are releases, patterns with `*`, or `none`; those of one component (`app@*`) have `latest` where they are named here"
			},
			branches: {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				default: "*",
				says: "Branches that are published when they are pushed, patterns with `*`, or `none`"
			},
			"preview-branches": {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				default: "tickets/*, t/*",
				says: "Branches whose pull requests are published as previews, patterns with `*`, or `none`"
			},
			"preview-labels": {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "Labels that make a pull request a preview, patterns with `*`"
			},
			bots: {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "Bots whose pull requests may be published, as their runs have credentials, e.g. `renovate[bot]`"
			}
		};
		const running = {
			"workflow-inputs": {
				kind: "text",
				of: [],
				also: ["actions/plan"],
				says: "All inputs as one JSON object, the expression `toJSON(inputs)` in a reusable workflow; inputs that are given to the step win"
			},
			leg: {
				kind: "text",
				of: [],
				also: ["actions/build"],
				says: "With `plan`: the number of the leg to build, or its entry of the output `legs` as JSON; in place of the inputs that describe a build"
			},
			plan: {
				kind: "text",
				of: [],
				also: [
					"actions/manifest",
					"actions/build",
					"actions/login"
				],
				says: "The output `plan` of the `plan` action, in place of the inputs that say the same"
			},
			published: {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: "The output `sealed` of this action in an earlier job: its outputs are put out again, and nothing else happens"
			},
			legs: {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: "With `plan`: the reports of the builds, as the expression `toJSON(needs.build.outputs)` gives them"
			},
			secrets: {
				kind: "lines",
				of: [],
				also: ["build.yaml", "actions/build"],
				secret: "IMAGE_SECRETS",
				says: "Secrets of the build, lines `KEY=VALUE`, for `RUN --mount=type=secret,id=KEY`; for several lines `KEY<<END`, the lines, `END`"
			},
			"checkout-token": {
				kind: "text",
				of: [],
				also: ["build.yaml"],
				secret: "CHECKOUT_TOKEN",
				says: "Token that reads this repository and its private submodules over HTTPS; the checkout alone sees it"
			},
			"checkout-ssh-key": {
				kind: "text",
				of: [],
				also: ["build.yaml"],
				secret: "CHECKOUT_SSH_KEY",
				says: "Private SSH key that reads this repository and its private submodules; the checkout alone sees it"
			},
			"secrets-without-push": {
				kind: "boolean",
				of: ["workflow"],
				also: ["actions/build"],
				default: "false",
				says: "Whether the secrets of the build also reach builds that are not pushed, as those of pull requests and bots"
			},
			logins: {
				kind: "text",
				of: [],
				also: ["actions/build"],
				says: "The output `registries` of the login step: a login that could end before the build is renewed right before the push"
			},
			"registry-identities": {
				kind: "yaml",
				of: ["plan"],
				also: [
					"actions/login",
					"actions/build",
					"multiarch login",
					"multiarch doctor"
				],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "YAML list of identities without stored passwords: `type` (`aws-ecr`, `gcp-wif`, `dockerhub`, `azure-acr`), `registry` (host, or host and path) and the keys of that type; comes before all other credentials",
				saysAt: { "actions/build": "As for the login step: what such a login is renewed with" }
			},
			verify: {
				kind: "boolean",
				of: ["workflow"],
				also: [
					"actions/login",
					"actions/manifest",
					"multiarch manifest"
				],
				default: "false",
				says: "Read back what was written, before tags that may move are moved to it: bytes and platforms of all manifests, and that no blob is missing",
				saysAt: { "actions/login": "Try a push to each image before anything is written, and show a table of all logins" }
			},
			"sign-in": {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Try each credential at its registry before it is written, where no push is tried"
			},
			everything: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Also log in to what a build may pull from: each entry of `registry-auths` and `registry-identities` that no image needs, and Docker Hub where there are credentials for it"
			},
			optional: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "false",
				says: "Warn of credentials that are missing or not taken, and go on without: for builds that are not pushed"
			},
			registry: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "A single registry, as for `docker/login-action`: its host; Docker Hub by default"
			},
			username: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "User name for that registry"
			},
			password: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "Password or token for that registry"
			},
			ecr: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "Whether that registry is one of ECR, where an access key is exchanged: `auto`, `true`, `false`"
			},
			logout: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Take the logins back when the job ends; `false`: they stay"
			},
			"buildkit-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "BuildKit's image, where a builder has to be created because the current one cannot do what is asked; by default that of Docker Hub, pinned by digest"
			},
			"binfmt-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "Image that registers QEMU with the kernel, where emulation is asked for and the engine lacks it; by default tonistiigi/binfmt of Docker Hub, pinned by digest"
			},
			"github-token": {
				kind: "text",
				of: [],
				also: [
					"actions/build",
					"actions/manifest",
					"actions/promote"
				],
				default: "${{ github.token }}",
				says: "Reads the history, to tell whether a tag would go backwards: `contents: read`",
				saysAt: {
					"actions/build": "With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`",
					"actions/manifest": "With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`"
				}
			},
			"dry-run": {
				kind: "boolean",
				of: [],
				also: [
					"promote.yaml",
					"actions/manifest",
					"actions/promote",
					"multiarch build",
					"multiarch manifest",
					"multiarch promote"
				],
				default: "false",
				says: "Check everything, write nothing",
				saysAt: { "multiarch build": "Show the plan, do nothing" }
			},
			"insecure-registries": {
				kind: "names",
				of: ["plan"],
				also: [
					"promote.yaml",
					"actions/login",
					"actions/build",
					"actions/manifest",
					"actions/promote",
					"multiarch login",
					"multiarch doctor",
					"multiarch manifest",
					"multiarch promote",
					"multiarch inspect"
				],
				shapes: false,
				says: "Hosts with port that are spoken to in plain HTTP, separated by commas, blanks or lines. Loopback hosts are anyway",
				saysAt: { "actions/login": "Hosts with port that are spoken to in plain HTTP and may do without a credential, separated by commas, blanks or lines. Loopback hosts are anyway" }
			}
		};
		const table = {
			...publishing,
			...building,
			...buildkit,
			...promotion,
			...running
		};
		const inputs = table;
		const inputNames = Object.keys(table);
		function memberOf(name) {
			return name.replace(/-(.)/g, (_, next) => next.toUpperCase());
		}
		function namesIn(...requests) {
			const isIn = (name) => inputs[name].of.some((request) => requests.some((wanted) => wanted === request));
			return inputNames.filter(isIn);
		}
		const namesInLeg = inputNames.filter((name) => inputs[name].leg === true);
		const shapedMembers = new Map(inputNames.flatMap((name) => {
			const { shapes = false, default: otherwise } = inputs[name];
			if (shapes === false) return [];
			return [[shapes === true ? memberOf(name) : shapes, otherwise]];
		}));
	}),
	5568: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => PlatformCollector });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		class PlatformCollector {
			#input;
			#seen = /* @__PURE__ */ new Map();
			constructor(input) {
				this.#input = input;
			}
			get list() {
				return [...this.#seen.values()];
			}
			addList(text, start) {
				let offset = 0;
				for (const part of text.split(",")) {
					const column = (start.column ?? 1) + offset + (part.length - part.trimStart().length);
					this.#add(part.trim(), {
						...start,
						column
					});
					offset += part.length + 1;
				}
			}
			addOnce(text) {
				const platform = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(text, this.#input);
				const key = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform);
				if (!this.#seen.has(key)) this.#seen.set(key, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform));
			}
			#add(text, location) {
				const platform = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(text, this.#input, location);
				const key = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform);
				const earlier = this.#seen.get(key);
				if (earlier !== void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(this.#input, `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Y0)(text)} is given twice (before as '${earlier}')`, "each platform once", location);
				this.#seen.set(key, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform));
			}
		}
	}),
	4889: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => parseRunners,
			w: () => chooseRunner
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2698);
		const INPUT = "runners";
		const ACCEPTED = "lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {\"group\": …, \"labels\": […]}";
		function parseRunners(text) {
			const entries = text.trimStart().startsWith("{") ? readObject(text) : readLines(text);
			const seen = /* @__PURE__ */ new Set();
			const byPlatform = [];
			let otherwise;
			for (const [name, value] of entries) {
				const runner = readRunner(name, value);
				const key = name === "default" ? name : (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(name, INPUT));
				if (seen.has(key)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'${name}' is given twice`, "each platform once");
				seen.add(key);
				if (name === "default") otherwise = runner;
				else byPlatform.push({
					platform: name,
					runner
				});
			}
			return {
				byPlatform,
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		function readObject(text) {
			const value = parseJson(text, text);
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.OW)(value)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'${text}' is not an object`, ACCEPTED);
			return Object.entries(value);
		}
		function readLines(text) {
			return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
				const at = line.indexOf("=");
				if (at < 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'${line}' has no '='`, ACCEPTED);
				const value = line.slice(at + 1).trim();
				return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? parseJson(value, line) : value];
			});
		}
		function parseJson(text, shown) {
			try {
				return JSON.parse(text);
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'${shown}' is not valid JSON (${why})`, ACCEPTED);
			}
		}
		function readRunner(name, value) {
			const refuse = () => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `${JSON.stringify(value)} for '${name}' is not a runner`, ACCEPTED);
			if (isLabel(value)) return value;
			if (isLabels(value)) return value;
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.OW)(value)) throw refuse();
			const { group, labels, ...rest } = value;
			if (!isLabel(group) || Object.keys(rest).length > 0) throw refuse();
			if (labels === void 0) return { group };
			const list = isLabel(labels) ? [labels] : labels;
			if (!isLabels(list)) throw refuse();
			return {
				group,
				labels: list
			};
		}
		function isLabel(value) {
			return typeof value === "string" && /^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u.test(value);
		}
		function isLabels(value) {
			return Array.isArray(value) && value.length > 0 && value.every(isLabel);
		}
		const NATIVE = {
			"linux/amd64": "ubuntu-24.04",
			"linux/arm64": "ubuntu-24.04-arm"
		};
		const EMULATING = "ubuntu-24.04";
		function chooseRunner(platform, runners, emulation) {
			const mapped = findMapped(platform, runners);
			if (mapped !== void 0) return checkMapped(platform, mapped, emulation);
			const native = findNative(platform);
			if (native !== void 0) return {
				runner: native,
				emulation: false
			};
			if (emulation && platform.startsWith("linux/")) return {
				runner: EMULATING,
				emulation: true
			};
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("platforms", `no runner is known for '${platform}'`, `a line '${platform}=<label>' in 'runners'${platform.startsWith("linux/") ? ", or 'emulation'" : ""}`);
		}
		function findMapped(platform, { byPlatform, otherwise }) {
			const wanted = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform);
			const exact = byPlatform.find((entry) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(entry.platform)) === (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(wanted));
			const general = byPlatform.find((entry) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.dq)(wanted, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(entry.platform)));
			return (exact ?? general)?.runner ?? otherwise;
		}
		function findNative(platform) {
			const wanted = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform);
			return Object.entries(NATIVE).find(([name]) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.dq)(wanted, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(name)))?.[1];
		}
		function checkMapped(platform, runner, emulation) {
			const { architecture } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform);
			const hosted = typeof runner === "string" ? hostedArchitecture(runner) : void 0;
			if (runner === "ubuntu-slim") throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, "a runner with Docker");
			if (hosted === void 0) return {
				runner,
				emulation
			};
			if (hosted !== architecture && !emulation) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(INPUT, `'${runner}' for '${platform}' is an ${hosted} machine`, `an ${architecture} runner, or 'emulation'`);
			return {
				runner,
				emulation: hosted !== architecture
			};
		}
		function hostedArchitecture(label) {
			if (/^ubuntu-\d\d\.\d\d-arm$/.test(label)) return "arm64";
			return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? "amd64" : void 0;
		}
	}),
	5516: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => parseSmokeTest });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function parseSmokeTest(text) {
			if (!text.trimStart().startsWith("[")) return [
				"/bin/sh",
				"-c",
				text
			];
			const refuse = (why) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)("smoke-test", `'${text}' ${why}`, "a script, or a JSON list: [\"/app\", \"--version\"]");
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return [
					"/bin/sh",
					"-c",
					text
				];
			}
			if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) throw refuse("is not a list of strings");
			const [program, ...args] = value;
			if (program === void 0 || program === "") throw refuse("names no program");
			return [program, ...args];
		}
	}),
	1039: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { s: () => parseVariantName });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5723);
		const MAX_VARIANT_LENGTH = 63;
		const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
		const ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
		function parseVariantName(name, input, location) {
			const refuse = (why) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y0)(name)} ${why}`, ACCEPTED, location);
			if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse("is not a variant name");
			const architecture = name.split("-").find(isCalled) ?? (isCalled(name) ? name : void 0);
			if (architecture !== void 0) throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
			return name;
		}
		function isCalled(word) {
			return /^armv[0-9]/.test(word) || (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.KJ)(word);
		}
	}),
	8248: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EE: () => ARGUMENT,
			Qk: () => CONTEXT_NAME,
			_: () => KEY,
			Rr: () => parsePath,
			Ws: () => parseWorkflowInputs
		});
		var reference = __nccwpck_require__(1136);
		var error = __nccwpck_require__(8530);
		const ATTRIBUTES = /^[a-z][a-z-]*=[^\s,]+(?:,[a-z][a-z-]*=[^\s,]+)*$/;
		function readAttestations(read) {
			const format = read.choice("format");
			const provenance = readProvenance(read.text("provenance"));
			const sbom = readSbom(read.text("sbom"));
			if (format === "oci") return {
				...provenance === void 0 ? {} : { provenance },
				...sbom === void 0 ? {} : { sbom }
			};
			const asked = provenance !== void 0 && provenance !== "false" ? "provenance" : "sbom";
			if (asked === "provenance" || sbom !== void 0) throw (0, error.aY)(asked, `'${read.text(asked)}' needs attestations, which format '${format}' does not have`, "false, or format 'oci'");
			return { provenance: "false" };
		}
		function readProvenance(text) {
			if (text === void 0) return void 0;
			if (text === "min" || text === "max") return `mode=${text}`;
			if (text === "true" || text === "false" || ATTRIBUTES.test(text)) return text;
			throw (0, error.aY)("provenance", `'${text}' is not a known value`, "true, false, min, max, or attributes (mode=max,version=v1)");
		}
		function readSbom(text) {
			if (text === void 0 || text === "false") return void 0;
			if (text === "true" || ATTRIBUTES.test(text)) return text;
			throw (0, error.aY)("sbom", `'${text}' is not a known value`, "true, false, or attributes (generator=<image>)");
		}
		const BACKEND_NAMES = ["github"];
		const DEFAULT_BACKEND = "github";
		const SCOPE = "<scope>";
		const ACCEPTED = "type=gha or type=registry,ref=host/path:tag; also type=s3 and type=azblob without keys";
		const TYPES = [
			"gha",
			"registry",
			"s3",
			"azblob"
		];
		const OF_SECRETS = /key|token|secret|password|credential/i;
		function parseCaches(input, lines) {
			return lines.map((line) => {
				const attributes = (!line.includes("=") ? `type=registry,ref=${line}` : line).split(",").map(readAttribute);
				const type = attributes.find(([name]) => name === "type")?.[1] ?? "";
				if (!TYPES.includes(type)) throw (0, error.aY)(input, `'${line}' is of no type that is kept`, ACCEPTED);
				const secret = attributes.find(([name, value]) => OF_SECRETS.test(name) && value !== SCOPE);
				if (secret !== void 0) throw (0, error.aY)(input, `'${secret[0]}' would be seen by all processes of the machine`, "credentials in the environment of the builder");
				const isScoped = attributes.some(([, value]) => value.includes(SCOPE));
				const scoped = type === "gha" && !attributes.some(([name]) => name === "scope") ? [...attributes, ["scope", SCOPE]] : attributes;
				if (input === "cache-to" && !isScoped && scoped === attributes) throw (0, error.aY)(input, `'${line}' is one cache for all builds of a run, which would each write over that of the others`, `${SCOPE} in it, e.g. type=registry,ref=ghcr.io/org/app-cache:${SCOPE}`);
				return scoped.map(([name, value]) => `${name}=${value}`).join(",");
			});
		}
		function readAttribute(text) {
			const at = text.indexOf("=");
			return at < 0 ? [text.trim().toLowerCase(), ""] : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1)];
		}
		const SSH = /^[A-Za-z0-9_.-]+(?:=[A-Za-z_][A-Za-z0-9_.-]*)?$/;
		function parseSsh(items) {
			for (const item of items) if (!SSH.test(item)) throw (0, error.aY)("ssh", `'${item}' is not an id, or an id and the name of a secret`, "default, or default=NAME with the key as NAME in IMAGE_SECRETS");
			const ids = items.map((item) => item.split("=")[0]);
			const twice = ids.find((id, at) => ids.indexOf(id) !== at);
			if (twice !== void 0) throw (0, error.aY)("ssh", `'${twice}' is given twice`, "each id once");
			return items;
		}
		function parseSharedMemory(text) {
			if (text === void 0 || /^[1-9]\d{0,14}(?:[kmgt]b?|b)?$/i.test(text)) return text;
			throw (0, error.aY)("shm-size", `'${text}' is not a size`, "a number of bytes, with k, m or g: 64m");
		}
		const LIMITS = "as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" ");
		function parseLimits(lines) {
			for (const line of lines) {
				const [, name = ""] = /^([a-z]+)=(?:-1|\d+)(?::(?:-1|\d+))?$/.exec(line) ?? [];
				if (!LIMITS.includes(name)) throw (0, error.aY)("ulimit", `'${line}' is not a limit`, `name=soft or name=soft:hard, e.g. nofile=1024:2048; names are ${LIMITS.join(", ")}`);
			}
			return lines;
		}
		const HOST = /^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)[:=](.+)$/;
		const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?)$/;
		function parseHosts(items) {
			return items.map((item) => {
				const [, host = "", address = ""] = HOST.exec(item) ?? [];
				if (ADDRESS.test(address)) return `${host}=${address}`;
				throw (0, error.aY)("add-hosts", address === "host-gateway" ? `'${item}' is another address on each machine, and would make another image` : `'${item}' is not a host with its address`, "host=address, e.g. db=10.0.0.1");
			});
		}
		const MOUNT_ID = /^[A-Za-z0-9/][A-Za-z0-9/._+@:~-]*$/;
		const MOUNT_OPTION = /^(?:[ug]id=\d{1,10}|mode=0?[0-7]{1,4})$/;
		function parseCacheMounts(lines) {
			return [...new Set(lines.map(readMount))];
		}
		function readMount(line) {
			const [id = "", ...options] = line.split(",").map((part) => part.trim());
			if (!MOUNT_ID.test(id) || !options.every((option) => MOUNT_OPTION.test(option))) throw (0, error.aY)("cache-mounts", `'${line}' is not a cache mount`, "lines with the mount's id, or its target where it has none, then its uid, gid and mode: /root/.cache/pip, or apt,uid=1000,mode=0775");
			return [cleanTarget(id), ...options].join(",");
		}
		function cleanTarget(id) {
			const isAbsolute = id.startsWith("/");
			const parts = [];
			for (const part of id.split("/")) {
				if (part === "" || part === ".") continue;
				if (part !== "..") parts.push(part);
				else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
				else if (!isAbsolute) parts.push(part);
			}
			return `${isAbsolute ? "/" : ""}${parts.join("/")}` || ".";
		}
		var table = __nccwpck_require__(9968);
		var platform_list = __nccwpck_require__(5568);
		var closest_name = __nccwpck_require__(3773);
		function* readEntries(text, refuse) {
			const lines = text.replaceAll("\r\n", "\n").split("\n");
			for (let at = 0; at < lines.length;) {
				const line = lines[at] ?? "";
				if (line.trim() === "" || line.trimStart().startsWith("#")) {
					at += 1;
					continue;
				}
				const { next, ...entry } = readEntry(lines, at, refuse);
				yield {
					...entry,
					line: at + 1
				};
				at = next;
			}
		}
		function readEntry(lines, at, refuse) {
			const line = lines[at] ?? "";
			if (line.trimStart().startsWith("\"")) return readQuoted(lines, at, refuse);
			const heredoc = /^\s*([^=<]+)<<(\S+)\s*$/.exec(line);
			if (heredoc !== null) return readHeredoc(lines, at, heredoc[1] ?? "", heredoc[2] ?? "", refuse);
			return {
				...splitPair(line, at, refuse),
				isExact: false,
				next: at + 1
			};
		}
		function readQuoted(lines, at, refuse) {
			const rest = lines.slice(at).join("\n");
			const closed = /^\s*"((?:[^"]|"")*)"[ \t]*(?:\n|$)/.exec(rest);
			if (closed === null) throw refuse(at + 1, "opens a quote that does not end at the end of a line");
			const taken = closed[0].replace(/\n$/, "").split("\n").length;
			return {
				...splitPair((closed[1] ?? "").replaceAll("\"\"", "\""), at, refuse),
				isExact: true,
				next: at + taken
			};
		}
		function readHeredoc(lines, at, key, end, refuse) {
			const last = lines.indexOf(end, at + 1);
			if (last < 0) throw refuse(at + 1, "starts a value whose end line does not follow");
			return {
				key,
				value: lines.slice(at + 1, last).join("\n"),
				isExact: true,
				next: last + 1
			};
		}
		function splitPair(text, at, refuse) {
			const equals = text.indexOf("=");
			if (equals < 0) throw refuse(at + 1, "has no '='");
			return {
				key: text.slice(0, equals),
				value: text.slice(equals + 1)
			};
		}
		class InputReader {
			#values;
			constructor(raw, ...requests) {
				const known = (0, table.wX)(...requests);
				const values = /* @__PURE__ */ new Map();
				for (const [name, value] of Object.entries(raw)) {
					if (!known.includes(name)) throw refuseUnknown(name, known);
					const text = readText(name, value).trim();
					if (text !== "") values.set(name, text);
				}
				this.#values = values;
			}
			text(name) {
				return this.#values.get(name);
			}
			boolean(name) {
				return this.#choose(name, ["true", "false"]) === "true";
			}
			choice(name) {
				const { choices = [], aliases = {} } = table.QL[name];
				const chosen = this.#choose(name, [...choices, ...Object.keys(aliases)]);
				return chosen === void 0 ? void 0 : aliases[chosen] ?? chosen;
			}
			#choose(name, accepted) {
				const text = this.text(name) ?? table.QL[name].default;
				const found = accepted.find((value) => value === text?.toLowerCase());
				if (text !== void 0 && found === void 0) throw (0, error.aY)(name, `'${text}' is not a known value`, accepted.join(", "));
				return found;
			}
			integer(name) {
				const { from = 0, to = Number.MAX_SAFE_INTEGER, default: otherwise = "" } = table.QL[name];
				const text = this.text(name) ?? otherwise;
				const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
				if (value >= from && value <= to) return value;
				const problem = Number.isNaN(value) ? "is not a whole number" : "is out of range";
				throw (0, error.aY)(name, `'${text}' ${problem}`, `a whole number from ${from} to ${to}`);
			}
			value(name) {
				return this.#value(name);
			}
			#value(name) {
				const { kind, choices } = table.QL[name];
				if (choices !== void 0) return this.choice(name);
				if (kind === "boolean") return this.boolean(name);
				if (kind === "number") return this.integer(name);
				if (kind === "names" || kind === "list") return this.list(name);
				return kind === "lines" ? this.lines(name) : this.text(name);
			}
			list(name) {
				const { kind, default: otherwise = "" } = table.QL[name];
				const text = this.text(name) ?? otherwise;
				return [...new Set(kind === "names" ? splitNames(text) : splitItems(text, /[,\r\n]/))];
			}
			lines(name) {
				return splitItems(this.text(name) ?? "", /\r?\n/);
			}
			pairs(name, key, form) {
				const pairs = /* @__PURE__ */ new Map();
				const text = this.text(name) ?? "";
				const refuse = (line, why) => (0, error.aY)(name, `'${text.split(/\r?\n/)[line - 1]?.trim()}' ${why}`, form);
				for (const entry of readEntries(text, refuse)) {
					const left = entry.key.trim();
					const value = entry.isExact ? entry.value : entry.value.trim();
					if (!key.test(left)) throw (0, error.aY)(name, `'${left}' is not a name`, form);
					const earlier = pairs.get(left);
					if (earlier !== void 0 && earlier !== value) throw (0, error.aY)(name, `'${left}' is given twice ('${earlier}' and '${value}')`, "one value for each");
					pairs.set(left, value);
				}
				return Object.fromEntries(pairs);
			}
		}
		function splitNames(text) {
			return splitItems(text, /[,\s]/);
		}
		function splitItems(text, separator) {
			return text.split(separator).map((item) => item.trim()).filter((item) => item !== "");
		}
		function readText(name, value) {
			if (value === void 0 || value === null) return "";
			if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return String(value);
			throw (0, error.aY)(name, `${JSON.stringify(value)} is not a single value`, "a string, number or boolean");
		}
		function refuseUnknown(name, known) {
			const closest = (0, closest_name.N)(name, known);
			const problem = `there is no input '${name}'`;
			return closest === void 0 ? (0, error.aY)("inputs", problem, known.join(", ")) : (0, error.aY)("inputs", `${problem}; did you mean '${closest}'?`);
		}
		var runners = __nccwpck_require__(4889);
		var smoke_test = __nccwpck_require__(5516);
		var variant_name = __nccwpck_require__(1039);
		const ARGUMENT = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
		const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
		const CONTEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;
		const OWN = {
			images: readImages,
			"optional-images": readOptionalImages,
			image: () => void 0,
			latest: (read) => toSwitch(read.choice("latest")),
			push: (read) => toSwitch(read.choice("push")),
			"architecture-file": (read) => readPath(read, "architecture-file"),
			"bake-file": (read) => read.list("bake-file").map((file) => parsePath(file, "bake-file")),
			"bake-targets": readBakeTargets,
			variants: (read) => read.list("variants").map((name) => (0, variant_name.s)(name, "variants")),
			platforms: readPlatforms,
			dockerfile: (read) => readPath(read, "dockerfile"),
			context: (read) => readPath(read, "context") ?? ".",
			"build-args": (read) => read.pairs("build-args", ARGUMENT, "lines KEY=VALUE"),
			"build-contexts": (read) => read.pairs("build-contexts", CONTEXT_NAME, "lines name=path or name=docker-image://…"),
			labels: (read) => read.pairs("labels", KEY, "lines key=value, e.g. org.opencontainers.image.licenses=MIT"),
			annotations: readAnnotations,
			"cache-mounts": (read) => parseCacheMounts(read.lines("cache-mounts")),
			ssh: (read) => parseSsh(read.list("ssh")),
			"shm-size": (read) => parseSharedMemory(read.text("shm-size")),
			ulimit: (read) => parseLimits(read.lines("ulimit")),
			"add-hosts": (read) => parseHosts(read.list("add-hosts")),
			network: readNetwork,
			"cache-from": (read) => parseCaches("cache-from", read.lines("cache-from")),
			"cache-to": (read) => parseCaches("cache-to", read.lines("cache-to")),
			"smoke-test": readSmokeTest,
			runners: (read) => (0, runners.Z)(read.text("runners") ?? ""),
			provenance: (read) => readAttestations(read).provenance,
			sbom: (read) => readAttestations(read).sbom,
			releases: (read) => readPatterns(read, "releases"),
			branches: (read) => readPatterns(read, "branches"),
			"preview-branches": (read) => readPatterns(read, "preview-branches"),
			"insecure-registries": (read) => read.list("insecure-registries").map(readHost)
		};
		function parseWorkflowInputs(raw) {
			const read = new InputReader(raw, "plan", "workflow");
			for (const name of (0, table.wX)("workflow")) if (name !== "backend") read.value(name);
			for (const name of [
				"buildkit-image",
				"binfmt-image",
				"cache-mounts-image"
			]) {
				const image = read.text(name);
				if (image !== void 0) (0, reference.F2)(image, name);
			}
			refuseBackend(read);
			const ways = OWN;
			const members = (0, table.wX)("plan").map((name) => [(0, table.C5)(name), (ways[name] ?? (() => read.value(name)))(read)]).filter(([, value]) => value !== void 0);
			return Object.fromEntries(members);
		}
		function refuseBackend(read) {
			const backend = read.text("backend") ?? DEFAULT_BACKEND;
			if (!BACKEND_NAMES.some((name) => name === backend)) throw new error._G("INVALID_INPUT", `backend: '${backend}' is not available; accepted: ${BACKEND_NAMES.join(", ")}`);
		}
		function readImages(read) {
			const names = [...read.list("images"), ...read.list("image")];
			if (names.length === 0) throw (0, error.aY)("images", "no image is given", "host/path, several by comma or line: ghcr.io/org/app");
			return [...new Set(names.map((name) => (0, reference.eS)((0, reference["if"])(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => (0, reference.eS)((0, reference["if"])(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => (0, reference.eS)((0, reference["if"])(name))));
			const twice = names.find((name) => required.has(name));
			if (twice === void 0) return names;
			throw (0, error.aY)("optional-images", `'${twice}' is among images as well`, "an image that is in one of the two");
		}
		function readPlatforms(read) {
			const platforms = new platform_list.l("platforms");
			for (const name of read.list("platforms")) platforms.addOnce(name);
			return platforms.list;
		}
		const BAKE_TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
		function readBakeTargets(read) {
			const names = read.list("bake-targets");
			const wrong = names.find((name) => !BAKE_TARGET.test(name));
			if (wrong !== void 0) throw (0, error.aY)("bake-targets", `'${wrong}' is no name of a target`, "targets and groups of the Bake file");
			if (read.text("bake-targets") !== void 0 && read.list("bake-file").length === 0) throw (0, error.aY)("bake-targets", "has no effect without 'bake-file'", "both, or neither");
			const beside = ["dockerfile", "architecture-file"].find((name) => read.text(name) !== void 0);
			if (beside !== void 0 && read.list("bake-file").length > 0) throw (0, error.aY)(beside, "has no effect beside 'bake-file', which says it", "one of the two");
			return names;
		}
		function readPath(read, name) {
			const text = read.text(name);
			return text === void 0 ? void 0 : parsePath(text, name);
		}
		function parsePath(text, input, location) {
			const parts = text.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
			if (/^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes("..") || /\p{Cc}/u.test(text)) throw (0, error.aY)(input, `'${text}' is not inside of the repository`, "a path relative to the repository's root", location);
			return parts.length === 0 ? "." : parts.join("/");
		}
		function readAnnotations(read) {
			const annotations = read.pairs("annotations", KEY, "lines key=value");
			if (read.choice("format") === "docker" && Object.keys(annotations).length > 0) throw (0, error.aY)("annotations", "images of format 'docker' have no annotations", "labels, or format 'oci'");
			return annotations;
		}
		function readNetwork(read) {
			if (read.text("network")?.toLowerCase() === "host") throw (0, error.aY)("network", "'host' lets a build reach the runner itself, so that no provenance of it holds", "default, none, or 'add-hosts' for a host that has no name");
			return read.choice("network");
		}
		function readSmokeTest(read) {
			const text = read.text("smoke-test");
			if (text !== void 0) (0, smoke_test.R)(text);
			return text;
		}
		function readPatterns(read, name) {
			const patterns = read.list(name);
			return patterns.length === 1 && patterns[0] === "none" ? [] : patterns;
		}
		function readHost(host) {
			try {
				const { registry } = (0, reference["if"])(`${host}/image`);
				if (registry === host.toLowerCase()) return registry;
			} catch {}
			throw (0, error.aY)("insecure-registries", `'${host}' is not a registry's host`, "host or host:port, e.g. registry.local:5000");
		}
		function toSwitch(choice) {
			return choice === "auto" ? "auto" : choice === "true";
		}
	}),
	8856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => makePlan });
		var errors_error = __nccwpck_require__(8530);
		var architecture_file = __nccwpck_require__(8175);
		function suffixOf({ name, own = {} }) {
			return own.suffix ?? (own.images === void 0 ? name : "");
		}
		const OTHER_TRIGGER = (door) => door === "terminal" ? void 0 : "In the workflow, write 'on: pull_request' in place of 'on: pull_request_target'.";
		const OTHER_DOCKERFILE = (door) => `Correct ${dockerfileAt(door)}; its path is relative to the repository's root.`;
		function addDockerfile(variant) {
			const without = variant === "" ? "" : `, or take '${variant}' out of the variants`;
			return (door) => `Add the file, or name another by ${dockerfileAt(door)}${without}.`;
		}
		function dockerfileAt(door) {
			return door === "terminal" ? "--dockerfile" : "the input 'dockerfile'";
		}
		const PLACEHOLDER = "<variant>";
		function findDockerfiles(variants, inputs, files) {
			const { context, dockerfile } = inputs;
			if (context !== "." && !files.exists(context)) throw (0, errors_error.aY)("context", `there is no directory '${context}'`, "a directory of the repository");
			if (dockerfile !== void 0) checkPattern(dockerfile, variants);
			return variants.map((variant) => {
				const { own = {} } = variant;
				if (own.context !== void 0 && own.context !== "." && !files.exists(own.context)) throw (0, errors_error.aY)(variant.location?.file ?? "context", `there is no directory '${own.context}', the context of '${variant.name}'`, "a directory of the repository", variant.location);
				const given = own.dockerfile ?? dockerfile;
				const paths = (given === void 0 ? conventional(variant, own.context ?? context) : [given]).map((path) => path.replaceAll(PLACEHOLDER, variant.name));
				const found = paths.find((path) => files.exists(path));
				if (found === void 0) throw refuseMissing(variant, paths, given !== void 0);
				return {
					...variant,
					dockerfile: found
				};
			});
		}
		function conventional({ name, own = {} }, context) {
			const file = name === "" ? "Dockerfile" : `Dockerfile-${PLACEHOLDER}`;
			const isTold = own.target !== void 0;
			const inContext = [file, ...isTold || own.context !== void 0 ? ["Dockerfile"] : []];
			const atRoot = [file, ...isTold ? ["Dockerfile"] : []];
			const paths = context === "." ? [] : inContext.map((path) => `${context}/${path}`);
			return [.../* @__PURE__ */ new Set([...paths, ...context === "." ? inContext : atRoot])];
		}
		function checkPattern(dockerfile, variants) {
			const isPattern = dockerfile.includes(PLACEHOLDER);
			if (isPattern && variants.some(({ name }) => name === "")) throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is a pattern for several variants, and there are none`, "a file's path");
			const same = variants.filter(({ own }) => !isToldApart(own));
			if (!isPattern && same.length > 0 && variants.length > 1) {
				const names = same.map(({ name }) => name).join(", ");
				throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is one file for several variants (${names})`, `a pattern with ${PLACEHOLDER}, e.g. Dockerfile-${PLACEHOLDER}, or variants with a 'target' or 'build-args' of their own`);
			}
		}
		function isToldApart({ dockerfile, target, context, buildArgs, buildContexts } = {}) {
			return [
				dockerfile,
				target,
				context,
				buildArgs,
				buildContexts
			].some((setting) => setting !== void 0);
		}
		function refuseMissing({ name, location }, paths, given) {
			const who = name === "" ? "the image" : `variant '${name}'`;
			const message = `dockerfile: there is no ${paths.map((path) => `'${path}'`).join(" or ")}, which ${who} is built from`;
			const advice = given ? OTHER_DOCKERFILE : addDockerfile(name);
			return new errors_error._G("INVALID_INPUT", message, {
				advice,
				location: whereNamed(location, name)
			});
		}
		function whereNamed(location, name) {
			return name === "" ? void 0 : location;
		}
		function rememberFiles(files) {
			const texts = /* @__PURE__ */ new Map();
			const found = /* @__PURE__ */ new Map();
			let tree;
			return {
				tree: () => {
					tree ??= files.tree?.();
					return tree;
				},
				read: (path) => {
					if (!texts.has(path)) texts.set(path, files.read(path));
					return texts.get(path);
				},
				exists: (path) => {
					const known = found.get(path) ?? files.exists(path);
					found.set(path, known);
					return known;
				}
			};
		}
		var bases = __nccwpck_require__(8018);
		var platform_list = __nccwpck_require__(5568);
		var variant_name = __nccwpck_require__(1039);
		var json = __nccwpck_require__(2698);
		function parsePrinted(text, file) {
			const { group = {}, target = {} } = (0, json.dw)(new TextEncoder().encode(text), file);
			const refuse = (what) => (0, errors_error.aY)(file, what, "what docker buildx bake --print prints");
			if (!(0, json.OW)(group) || !(0, json.OW)(target)) throw refuse("'group' or 'target' is not an object");
			const groups = Object.entries(group).map(([name, value]) => {
				const members = (0, json.OW)(value) ? value.targets : void 0;
				if (!isTexts(members)) throw refuse(`group '${name}' has no list of targets`);
				return [name, members];
			});
			const targets = Object.entries(target).map(([name, value]) => {
				if (!(0, json.OW)(value)) throw refuse(`target '${name}' is not an object`);
				return [name, value];
			});
			return {
				groups: new Map(groups),
				targets: new Map(targets)
			};
		}
		function expandNames({ groups, targets }, names) {
			const found = /* @__PURE__ */ new Set();
			const seen = /* @__PURE__ */ new Set();
			const pending = [...names];
			for (let name = pending.shift(); name !== void 0; name = pending.shift()) {
				if (seen.has(name)) continue;
				seen.add(name);
				if (targets.has(name)) found.add(name);
				else pending.unshift(...groups.get(name) ?? []);
			}
			return found.size === 0 ? void 0 : found;
		}
		function isTexts(value) {
			return Array.isArray(value) && value.every((one) => typeof one === "string");
		}
		function attributesOf(entry) {
			if ((0, json.OW)(entry)) {
				const pairs = Object.entries(entry);
				return pairs.every(([, value]) => typeof value !== "object") ? Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])) : void 0;
			}
			if (typeof entry !== "string") return void 0;
			return Object.fromEntries(entry.split(",").map((part) => {
				const at = part.indexOf("=");
				return at < 0 ? ["", part] : [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1)];
			}));
		}
		var workflow = __nccwpck_require__(8248);
		const OUTPUT_ATTRIBUTES = [
			"type",
			"push",
			"name",
			"store"
		];
		function checkOutputs(entries, refuse) {
			for (const entry of entries) {
				const { type = "", ...others } = attributesOf(entry) ?? {};
				if (![
					"image",
					"registry",
					"cacheonly"
				].includes(type)) throw refuse("output", `is '${type || String(entry)}', and what is built here goes to registries`, "type=image or type=registry, or a target of 'bake-targets' without it");
				const other = Object.keys(others).find((name) => !OUTPUT_ATTRIBUTES.includes(name));
				if (other !== void 0) throw refuse("output", `has '${other}', which cannot be kept`, `none; the input 'format' for types`);
			}
		}
		function attestationsOf(entries, refuse) {
			return Object.fromEntries(entries.map((entry) => {
				const { type = "", disabled, ...others } = attributesOf(entry) ?? {};
				if (type !== "provenance" && type !== "sbom") throw refuse("attest", `is '${type || String(entry)}'`, "type=provenance or type=sbom");
				const said = Object.entries(others).map(([name, value]) => `${name}=${value}`);
				if (disabled === "true") return [type, "false"];
				return [type, said.length === 0 ? "true" : said.join(",")];
			}));
		}
		function secretsOf(entries, refuse) {
			return entries.map((entry) => {
				const { id = "" } = attributesOf(entry) ?? {};
				if (id === "") throw refuse("secret", "has no id", "id=NAME");
				return id;
			});
		}
		function sshOf(entries, refuse) {
			return entries.map((entry) => {
				const { "": alone, id = alone ?? "", ...others } = attributesOf(entry) ?? {};
				if (id === "" || Object.keys(others).length > 0) throw refuse("ssh", "names a key on a machine", "an id alone, and the input 'ssh' with 'id=NAME' for a key in IMAGE_SECRETS");
				return id;
			});
		}
		const LEVELS = /^(?:(?:manifest|index)(?:,(?:manifest|index))*:)/;
		function annotationsOf(lines, refuse) {
			return Object.fromEntries(lines.map((line) => {
				const text = line.replace(LEVELS, "");
				const at = text.indexOf("=");
				const key = text.slice(0, Math.max(at, 0));
				if (!workflow._.test(key)) throw refuse("annotations", `has '${line}'`, "key=value, which image and index have alike, not those of one platform or a descriptor");
				return [key, text.slice(at + 1)];
			}));
		}
		const READ = "context dockerfile target args contexts labels annotations platforms output attest secret ssh tags cache-from cache-to no-cache no-cache-filter pull shm-size ulimits extra-hosts network description".split(" ");
		const INSTEAD = {
			"dockerfile-inline": "a file of the repository as 'dockerfile'",
			entitlements: "none: builds have no rights of their machine; 'extra-hosts' for a host that has no name",
			call: "a target that is built: leave this one out of 'bake-targets'"
		};
		function readTarget(name, target, file) {
			const refuse = (member, problem, instead) => (0, errors_error.aY)(file, `'${member}' of target '${name}' ${problem}`, instead);
			for (const member of Object.keys(target)) {
				if (READ.includes(member) || member === "call" && target.call === "build") continue;
				throw refuse(member, "cannot be kept", INSTEAD[member] ?? `a target without it; with ${READ.join(", ")}`);
			}
			const text = (member) => {
				const value = target[member];
				if (value === void 0 || typeof value === "string") return value;
				throw refuse(member, "is not text", "text");
			};
			const list = (member) => {
				const value = target[member] ?? [];
				if (Array.isArray(value)) return value;
				throw refuse(member, "is not a list", "a list");
			};
			const texts = (member) => {
				const value = list(member);
				if (isTexts(value)) return value;
				throw refuse(member, "is not a list of texts", "texts");
			};
			const pairs = (member, key) => {
				const value = target[member] ?? {};
				if (!(0, json.OW)(value)) throw refuse(member, "is not an object", "names and values");
				return Object.fromEntries(Object.entries(value).flatMap(([left, right]) => {
					if (!key.test(left)) throw refuse(member, `has '${left}', which is no name here`, "a name");
					if (right !== null && typeof right !== "string") throw refuse(member, `has '${left}', which is no text`, "texts");
					return right === null ? [] : [[left, right]];
				}));
			};
			return within(name, () => {
				const context = (0, workflow.Rr)(withoutScheme(text("context") ?? "."), file);
				const { link, contexts } = readContexts(pairs("contexts", workflow.Qk), refuse);
				checkOutputs(list("output"), refuse);
				const wanted = text("target");
				return {
					own: {
						context,
						dockerfile: dockerfileOf(context, text("dockerfile") ?? "Dockerfile", file),
						...wanted === void 0 ? {} : { target: wanted },
						buildArgs: pairs("args", workflow.EE),
						labels: pairs("labels", workflow._),
						buildContexts: contexts,
						options: {
							...optionsOf({
								"no-cache": target["no-cache"] === true,
								"no-cache-filters": texts("no-cache-filter").join("\n"),
								pull: target.pull === true,
								"shm-size": text("shm-size"),
								ulimit: texts("ulimits").join("\n"),
								"add-hosts": Object.entries(pairs("extra-hosts", /^/)).map(([host, address]) => `${host}=${address}`).join("\n"),
								network: text("network"),
								ssh: sshOf(list("ssh"), refuse).join("\n"),
								...attestationsOf(list("attest"), refuse)
							}),
							annotations: annotationsOf(texts("annotations"), refuse)
						}
					},
					platforms: texts("platforms"),
					...link === void 0 ? {} : { link },
					unused: {
						tags: texts("tags"),
						caches: [...list("cache-from"), ...list("cache-to")].length > 0
					},
					secrets: secretsOf(list("secret"), refuse)
				};
			});
		}
		function optionsOf(raw) {
			const given = Object.entries(raw).filter(([, value]) => value !== void 0 && value !== "" && value !== false);
			const read = (0, workflow.Ws)({
				images: "localhost/none",
				...Object.fromEntries(given)
			});
			const members = new Set(given.map(([name]) => name.replace(/-(.)/g, (_, next) => next.toUpperCase())));
			return Object.fromEntries(Object.entries(read).filter(([member]) => members.has(member)));
		}
		function within(name, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof errors_error._G) || error.message.includes(`target '${name}'`)) throw error;
				const { code, advice, location } = error;
				throw new errors_error._G(code, `target '${name}': ${error.message}`, {
					advice,
					...location && { location }
				});
			}
		}
		function readContexts(written, refuse) {
			const links = [];
			const contexts = {};
			for (const [context, source] of Object.entries(written)) if (source.startsWith("target:")) links.push({
				context,
				target: source.slice(7)
			});
			else if (/^docker-image:\/\//.test(source)) contexts[context] = source;
			else contexts[context] = (0, workflow.Rr)(withoutScheme(source), "contexts");
			const [link, second] = links;
			if (link !== void 0 && second !== void 0) throw refuse("contexts", `is built from two targets, '${link.target}' and '${second.target}'`, "one target, which holds what the other one has, or stages of one Dockerfile");
			return {
				link,
				contexts
			};
		}
		function withoutScheme(path) {
			return path.replace(/^cwd:\/\//, "") || ".";
		}
		function dockerfileOf(context, dockerfile, file) {
			const parts = dockerfile.startsWith("cwd://") || context === "." ? [] : context.split("/");
			for (const part of withoutScheme(dockerfile).split("/")) if (part === ".." && parts.length > 0) parts.pop();
			else if (part !== ".") parts.push(part);
			return (0, workflow.Rr)(parts.join("/"), file);
		}
		const DEFAULT_TARGET = "default";
		function readBake(printed, { bakeFile, bakeTargets, variants: wanted }) {
			const file = bakeFile.join(", ");
			const bake = parsePrinted(printed, file);
			const asked = expandNames(bake, bakeTargets);
			if (asked === void 0) throw (0, errors_error.aY)("bake-targets", `there is no target in ${bakeTargets.join(", ")}`, [...bake.targets.keys()].join(", ") || "targets of the Bake file");
			const unknown = wanted.find((name) => !asked.has(name));
			if (unknown !== void 0) throw (0, errors_error.aY)("variants", `'${unknown}' is no target that is asked for`, [...asked].join(", "));
			const names = [...asked].filter((name) => wanted.length === 0 || wanted.includes(name));
			const read = readTargets(bake, names, file);
			const written = [...read].map(([name, target]) => writeVariant(name, target, read, file));
			const declared = (0, bases.r)(written, architecture_file.pu, file);
			const chosen = declared.filter(({ name }) => names.includes(name));
			const built = (0, bases.b)(chosen, declared);
			return {
				chosen,
				built,
				notes: explain(built, read)
			};
		}
		function readTargets({ targets }, names, file) {
			const read = /* @__PURE__ */ new Map();
			const pending = [...names];
			for (let name = pending.shift(); name !== void 0; name = pending.shift()) {
				const target = targets.get(name);
				if (target === void 0 || read.has(name)) continue;
				const one = readTarget(name, target, file);
				read.set(name, one);
				if (one.link !== void 0) pending.push(one.link.target);
			}
			return read;
		}
		function writeVariant(name, { own, platforms: said, link }, all, file) {
			const location = { file };
			(0, variant_name.s)(name, file, location);
			const platforms = said.length > 0 ? said : platformsUpon(name, all);
			const settings = {
				...own,
				...name === DEFAULT_TARGET ? { suffix: "" } : {},
				...link === void 0 ? {} : { from: {
					variant: link.target,
					as: link.context,
					location
				} }
			};
			return {
				name,
				location,
				...platforms.length === 0 ? {} : { platforms: readPlatforms(platforms, file) },
				own: settings
			};
		}
		function platformsUpon(name, all) {
			return [...all.values()].flatMap(({ link, platforms }) => link?.target === name ? platforms : []);
		}
		function readPlatforms(names, file) {
			const platforms = new platform_list.l(file);
			for (const name of new Set(names)) platforms.addOnce(name);
			return platforms.list;
		}
		function explain(built, read) {
			const whose = (has) => built.flatMap(({ name }) => {
				const target = read.get(name);
				return target !== void 0 && has(target) ? [name] : [];
			});
			const tagged = whose(({ unused }) => unused.tags.length > 0);
			const cached = whose(({ unused }) => unused.caches);
			const secrets = new Set(built.flatMap(({ name }) => read.get(name)?.secrets ?? []));
			return [
				...tagged.length === 0 ? [] : [`Tags of Bake targets are not used (${tagged.join(", ")}): 'images' and 'tags' say where it is published.`],
				...cached.length === 0 ? [] : [`Caches of Bake targets are not used (${cached.join(", ")}): 'cache', 'cache-from' and 'cache-to' name them.`],
				...secrets.size === 0 ? [] : [`Secrets of Bake targets are those of these names in IMAGE_SECRETS: ${[...secrets].join(", ")}.`]
			];
		}
		var file_choice = __nccwpck_require__(3637);
		function selectVariants(inputs, files, readYaml, bake) {
			const { bakeFile = [], bakeTargets = [] } = inputs;
			if (bakeFile.length > 0) return selectTargets({
				...inputs,
				bakeFile,
				bakeTargets
			}, files, bake);
			const file = (0, file_choice.i)(inputs, files);
			const declared = (0, architecture_file.jx)(file?.text, file?.path, readYaml);
			const chosen = chooseVariants(declared, inputs.variants, file?.path ?? "");
			return {
				chosen: onThese(inputs, chosen),
				built: onThese(inputs, (0, bases.b)(chosen, declared)),
				...file === void 0 ? {} : { path: file.path },
				notes: file?.unread === void 0 ? [] : [`${file.unread} is not read: multiarch.yaml is beside it.`]
			};
		}
		function selectTargets(inputs, files, bake) {
			const path = inputs.bakeFile.join(", ");
			if (bake === void 0) throw new TypeError(`${path} is for Bake, and nothing that reads it was run`);
			const { chosen, built, notes } = readBake(bake, inputs);
			const unread = (0, file_choice.i)(inputs, files)?.path;
			return {
				chosen: onThese(inputs, chosen),
				built: onThese(inputs, built),
				path,
				notes: [...unread === void 0 ? [] : [`${unread} is not read: 'bake-file' takes its place.`], ...notes]
			};
		}
		function onThese({ platforms }, variants) {
			return platforms.length === 0 ? variants : variants.map((variant) => ({
				...variant,
				platforms
			}));
		}
		function chooseVariants(declared, wanted, path) {
			if (wanted.length === 0) return declared;
			const [unnamed] = declared.filter(({ name }) => name === "");
			if (unnamed !== void 0) return wanted.map((name) => ({
				name,
				platforms: unnamed.platforms
			}));
			const unknown = wanted.find((name) => !declared.some((variant) => variant.name === name));
			if (unknown !== void 0) {
				const names = declared.map(({ name }) => name).join(", ");
				throw (0, errors_error.aY)("variants", `'${unknown}' is not in ${path}`, names);
			}
			return declared.filter(({ name }) => wanted.includes(name));
		}
		var suffixes = __nccwpck_require__(1532);
		var decide_event = __nccwpck_require__(3811);
		const READABLE = 40;
		function nameCache(build, sha256) {
			const { images, variant, platform, target = "", dockerfile, context } = build;
			const [image = ""] = images;
			const architecture = (0, suffixes.l4)(platform);
			const shaping = shapingArguments(build);
			const identity = [
				image,
				variant,
				architecture,
				target,
				...dockerfile === (variant === "" ? "Dockerfile" : `Dockerfile-${variant}`) && context === "." && Object.keys(shaping).length === 0 ? [] : [
					dockerfile,
					context,
					shaping
				]
			];
			const hash = sha256(JSON.stringify(identity)).slice(0, 8);
			return [
				image.slice(image.lastIndexOf("/") + 1).slice(0, READABLE),
				variant,
				architecture,
				hash
			].filter((part) => part !== "").join("-");
		}
		function shapingArguments({ file, buildArgs, ownArgs = {} }) {
			const names = new Set((file?.arguments ?? []).map(({ name }) => name));
			const shaping = Object.entries(buildArgs).filter(([name]) => names.has(name) || Object.hasOwn(ownArgs, name));
			return Object.fromEntries(shaping.sort(([one], [other]) => one < other ? -1 : 1));
		}
		function cacheOfRef({ ref, defaultBranch, name }, sha256) {
			const branch = (0, decide_event.W0)(ref);
			if (name === "release" || branch === void 0 || branch === defaultBranch) return void 0;
			return sha256(branch).slice(0, 8);
		}
		var lib_platform = __nccwpck_require__(5723);
		var table = __nccwpck_require__(9968);
		function legInputs(inputs) {
			const given = inputs;
			const members = table.Y1.map((name) => [(0, table.C5)(name), given[(0, table.C5)(name)]]).filter(([, value]) => value !== void 0 && value !== false && !isEmptyList(value));
			return Object.fromEntries(members);
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0;
		}
		var runners = __nccwpck_require__(4889);
		const PREFIX = "codebuild:";
		const PROJECT = /^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/;
		const OVERRIDE = /^[\w./:@-]+$/;
		function codebuildTemplate(runner, unique) {
			if (typeof runner !== "string" || !runner.startsWith(PREFIX)) return void 0;
			const [project = "", ...overrides] = runner.slice(10).split(",").map((part) => part.trim());
			const wrong = PROJECT.test(project) ? overrides.find((override) => !OVERRIDE.test(override)) : project;
			if (wrong !== void 0) throw (0, errors_error.aY)("runners", `'${wrong}' in '${runner}' is not a name`, "codebuild:<project>, then overrides: codebuild:my-project,image:arm-3.0,instance-size:large");
			return JSON.stringify([
				`codebuild-${project}-{0}-{1}`,
				...overrides,
				`multiarch-${unique}`
			]);
		}
		function planLegs(request) {
			return request.variants.flatMap((one) => one.variant.platforms.map((platform) => planLeg(request, one, platform)));
		}
		function planLeg(request, { variant, dockerfile, file, ownArgs, inputs, labels, from, fromAs }, { platform, leg, archTag }) {
			const { push, revision } = request;
			const cacheScope = nameCache({
				...inputs,
				variant: variant.name,
				platform,
				dockerfile,
				file,
				ownArgs
			}, request.sha256);
			return {
				index: leg,
				variant: variant.name,
				platform,
				...templateOf((0, runners.w)(platform, inputs.runners, inputs.emulation), cacheScope),
				images: inputs.images,
				tags: push && archTag !== void 0 ? [archTag] : [],
				push,
				revision,
				dockerfile,
				...from === void 0 ? {} : { base: baseOf(request, from, platform, fromAs) },
				labels,
				annotations: variant.annotations,
				cacheScope,
				cacheWrite: request.cacheWrite,
				...request.cacheRef === void 0 ? {} : { cacheRef: request.cacheRef },
				...push ? {
					...existing(inputs.onExisting, variant),
					...tagging(request.mode, inputs, variant)
				} : {},
				...legInputs(inputs)
			};
		}
		function baseOf(request, from, platform, as) {
			return {
				leg: legOfBase(request, from, platform),
				variant: from,
				...as === void 0 || as === from ? {} : { context: as }
			};
		}
		function legOfBase({ variants }, from, platform) {
			const base = variants.find(({ variant }) => variant.name === from)?.variant;
			const key = (0, lib_platform.Ng)((0, lib_platform.Y8)(platform));
			const found = base?.platforms.find((one) => (0, lib_platform.Ng)((0, lib_platform.Y8)(one.platform)) === key);
			if (found === void 0) throw new Error(`there is no leg of '${from}' for ${platform}`);
			return found.leg;
		}
		function existing(asked, { tags }) {
			const movable = tags[0]?.mutable !== false;
			return {
				onExisting: asked ?? (movable ? "overwrite" : "reuse"),
				movable
			};
		}
		function tagging(mode, { onExisting: asked, allowBackwards }, { tags }) {
			return {
				...(asked ?? "reuse") === "reuse" && (asked !== void 0 || tags.some(({ mutable }) => !mutable)) ? { trust: mode === "preview" ? "claim" : "evidence" } : {},
				byDigest: true,
				...allowBackwards ? {} : { moves: tagsOf(mode) }
			};
		}
		function tagsOf(mode) {
			return mode === "branch" || mode === "preview" ? "branch" : "release";
		}
		function templateOf(chosen, cacheScope) {
			const runnerTemplate = codebuildTemplate(chosen.runner, cacheScope);
			return {
				...chosen,
				...runnerTemplate === void 0 ? {} : { runnerTemplate }
			};
		}
		var glob = __nccwpck_require__(1223);
		var hints = __nccwpck_require__(2645);
		const BRANCH_EVENTS = /* @__PURE__ */ new Set([
			"push",
			"create",
			"workflow_dispatch",
			"schedule",
			"repository_dispatch",
			"workflow_run",
			"local"
		]);
		const COMMON_EVENTS = /* @__PURE__ */ new Set(["push", "create"]);
		const MERGE_QUEUE = "gh-readonly-queue/";
		const DEPENDABOT = "dependabot[bot]";
		function decideMode(event, policy) {
			if (event.name === "pull_request_target") throw refusePullRequestTarget();
			const decision = decide(event, policy);
			const { mode, reason, hint } = decision;
			if (mode === "verify" && policy.push === true && event.pushedToo !== true) return {
				...decision,
				warning: (0, hints.Of)(reason, hint)
			};
			if (policy.push !== false || mode === "skip" || mode === "verify") return decision;
			return verify("The input 'push' is false: built to see that it builds, not pushed.");
		}
		function decide(event, policy) {
			if (event.name === "merge_group") return verify("A merge group is built to see that it builds, not pushed.");
			if (event.name === "delete" || event.deleted) return skip(`${sayDeleted(event)} was deleted; nothing to do.`);
			if (event.name === "pull_request") return decidePullRequest(event, policy);
			if (event.name === "release") return decideRelease(event, policy);
			if (BRANCH_EVENTS.has(event.name)) return decideRef(event, policy);
			return verify(`The event '${event.name}' publishes nothing: built to see that it builds, not pushed.`);
		}
		function decidePullRequest(event, policy) {
			const name = `Pull request ${event.pullRequest ?? ""}`.trim();
			const branch = event.headRef ?? "";
			if (event.action === "closed") return skip(`${name} was closed; nothing to do.`);
			if (event.fork) return foreign(`${name} comes from a fork, which has no credentials: built, not pushed.`);
			const bots = unnamedBots(event, policy.bots);
			const hasNone = bots.includes(DEPENDABOT);
			if (event.bot && bots.length > 0 && (hasNone || policy.push !== true)) return foreign(`${name} was made by a bot, or changed by one: built, not pushed.`, (0, hints.kI)(policy.bots, bots));
			const why = findPreview(event, policy, branch);
			if (why !== void 0 && event.pushedToo === true && matchesAny(branch, policy.branches)) return verify(`${name}: the push of ${branch} publishes it, which this workflow runs on too: built, not pushed.`);
			if (why !== void 0 && branch !== "") return {
				mode: "preview",
				reason: `${name} ${why}`,
				source: {
					kind: "branch",
					name: branch
				}
			};
			const patterns = listOf(policy.previewBranches);
			return verify(`${name} comes from ${branch || "a branch"}, which is no preview branch (${patterns}): built, not pushed.`, branch === "" ? void 0 : (0, hints.e)(policy, branch));
		}
		function findPreview(event, policy, branch) {
			const { labels = [] } = event;
			if (matchesAny(branch, policy.previewBranches)) return `comes from the ticket branch ${branch}: pushed under its name.`;
			const label = labels.find((one) => matchesAny(one, policy.previewLabels));
			if (label !== void 0) return `has the label ${label}: pushed under the name of its branch, ${branch}.`;
			return policy.push === true ? `is asked to be pushed ('push' is true): under its branch, ${branch}.` : void 0;
		}
		function unnamedBots({ actor, bots = [actor] }, named) {
			return bots.filter((login) => !matchesAny(login, named) && !matchesAny(login.replace("[bot]", ""), named));
		}
		const RELEASED = {
			published: "was published",
			released: "was released",
			prereleased: "was published as a prerelease"
		};
		function decideRelease(event, policy) {
			const { action = "changed" } = event;
			const said = Object.hasOwn(RELEASED, action) ? RELEASED[action] : void 0;
			if (said === void 0) return skip(`A release was ${action}; images are made when it is published.`);
			const tag = (0, decide_event.vz)(event);
			if (tag === void 0) return verify("The release event names no tag: built, not pushed.");
			return release(tag, `Release ${tag.name} ${said}.`, policy);
		}
		function release(source, reason, { releases }) {
			if (matchesAny(source.name, releases)) return {
				mode: "release",
				reason,
				source
			};
			return verify(`Tag ${source.name} is no release (${listOf(releases)}): built, not pushed.`, (0, hints.Iw)(releases, source.name));
		}
		function decideRef(event, policy) {
			const source = (0, decide_event.vz)(event);
			if (source === void 0) return {
				mode: "branch",
				reason: sayRef(event, event.ref || "no branch")
			};
			const { kind, name: branch } = source;
			if (kind === "git-tag") return release(source, sayRef(event, `tag ${branch}`), policy);
			if (branch.startsWith(MERGE_QUEUE)) return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
			const { branches, bots } = policy;
			const { actor, name } = event;
			if (name === "push" && actor === DEPENDABOT && unnamedBots(event, bots).includes(DEPENDABOT)) return foreign(`Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`, (0, hints.kI)(bots, [DEPENDABOT]));
			if (COMMON_EVENTS.has(name) && !matchesAny(branch, branches)) return verify(`Branch ${branch} is not among those that are published (${listOf(branches)}): built, not pushed.`, (0, hints.Qp)(branches, branch));
			return {
				mode: "branch",
				reason: sayRef(event, `branch ${branch}`),
				source
			};
		}
		function sayRef({ name }, ref) {
			if (name === "push") return `${capitalise(ref)} was pushed.`;
			if (name === "create") return `${capitalise(ref)} was created.`;
			if (name === "schedule") return `The schedule started a build of ${ref}.`;
			if (name === "workflow_dispatch") return `A build of ${ref} was started by hand.`;
			if (name === "local") return `A build of ${ref} was started outside of GitHub.`;
			return `The event '${name}' started a build of ${ref}.`;
		}
		function sayDeleted(event) {
			const source = (0, decide_event.vz)(event);
			if (event.name === "delete") return "A branch or tag";
			return source?.kind === "git-tag" ? `Tag ${source.name}` : `Branch ${(0, decide_event.W0)(event.ref) ?? event.ref}`;
		}
		function matchesAny(text, patterns) {
			return patterns.some((pattern) => (0, glob.k)(text, pattern));
		}
		function listOf(patterns) {
			return patterns.length === 0 ? "none" : patterns.join(", ");
		}
		function capitalise(text) {
			return text.charAt(0).toUpperCase() + text.slice(1);
		}
		function verify(reason, hint) {
			return {
				mode: "verify",
				reason,
				...hint === void 0 ? {} : { hint }
			};
		}
		function foreign(reason, hint) {
			return {
				...verify(reason, hint),
				isForeign: true
			};
		}
		function skip(reason) {
			return {
				mode: "skip",
				reason
			};
		}
		function refusePullRequestTarget() {
			return new errors_error._G("INVALID_INPUT", "event: 'pull_request_target' would build a stranger's code with this repository's credentials; accepted: pull_request", { advice: OTHER_TRIGGER });
		}
		var standard_labels = __nccwpck_require__(1208);
		function refuseTagCollisions(variants, images = [""]) {
			const owners = /* @__PURE__ */ new Map();
			for (const { tag, owner, place } of variants.flatMap((variant) => claims(variant, images))) {
				const earlier = owners.get(place);
				if (earlier !== void 0) throw (0, errors_error.aY)("tags", `'${tag}' would be both ${earlier} and ${owner}`, "one meaning for each tag");
				owners.set(place, owner);
			}
		}
		function claims({ name, platforms, tags, images: own }, images) {
			const who = name === "" ? "the image" : `variant '${name}'`;
			const claimed = [...tags.map((tag) => ({
				tag: tag.name,
				owner: `a final tag of ${who}`
			})), ...platforms.flatMap(({ platform, archTag, moreTags = [] }) => [...archTag === void 0 ? [] : [archTag], ...moreTags.map(({ name: tag }) => tag)].map((tag) => ({
				tag,
				owner: `the ${platform} arch tag of ${who}`
			})))];
			return (own ?? images).flatMap((image) => claimed.map((one) => ({
				...one,
				place: `${image}:${one.tag}`
			})));
		}
		var decide_tags = __nccwpck_require__(9342);
		var written_names = __nccwpck_require__(2641);
		const NAMES = [
			["amd64(?:v[1-4])?|x86[_-]64(?:[_-]?v[1-4])?|x64", "amd64"],
			["arm64(?:v8)?|aarch64", "arm64"],
			["armv?[567](?:l|hf)?|arm32(?:v[567])?|armhf|armel", "arm"],
			[
				"arm",
				"arm",
				"arm64"
			],
			[
				"x86",
				"386",
				"amd64"
			],
			["i[3-6]86|386", "386"],
			["ppc64le", "ppc64le"],
			["s390x", "s390x"],
			["riscv64", "riscv64"],
			["loong(?:arch)?64", "loong64"]
		];
		const WORD = new RegExp(`(?<![a-z0-9])(?:${NAMES.map(([word], at) => `(?<n${at}>${word})`).join("|")})(?![a-z0-9])`, "g");
		function warnNamedArchitecture({ name, dockerfile, platforms }, file) {
			const named = architecturesIn(dockerfile.slice(dockerfile.lastIndexOf("/") + 1));
			if (named.size === 0) return void 0;
			const fits = (platform) => named.has((0, lib_platform.Y8)(platform).architecture);
			const others = platforms.filter((platform) => !fits(platform));
			if (others.length === 0) return void 0;
			const own = platforms.filter(fits);
			const right = (own.length > 0 ? own : [`linux/${[...named][0]}`]).join(", ");
			const advice = name === "" ? `write 'platforms: ${right}'` : `write ${JSON.stringify({ [name]: right })} for this variant in ${file}`;
			const where = own.length === 0 ? others.join(", ") : `${others.join(", ")}, too`;
			return `${dockerfile} is for ${[...named].join(" and ")} by its name, and is built for ${where}. If it is not meant for that, ${advice}.`;
		}
		function architecturesIn(fileName) {
			const found = /* @__PURE__ */ new Set();
			for (const { groups = {} } of fileName.toLowerCase().matchAll(WORD)) for (const [at, [, ...architectures]] of NAMES.entries()) if (groups[`n${at}`] !== void 0) for (const one of architectures) found.add(one);
			return found;
		}
		var leg = __nccwpck_require__(5291);
		var own_images = __nccwpck_require__(1271);
		function inputsOf({ own }, inputs) {
			if (own === void 0) return inputs;
			const { context, target, format, smokeTest, images, runners, buildArgs, buildContexts, labels } = own;
			const { annotations, ...options } = own.options ?? {};
			return {
				...inputs,
				...options,
				...context === void 0 ? {} : { context },
				...target === void 0 ? {} : { target },
				...format === void 0 ? {} : { format },
				...smokeTest === void 0 ? {} : { smokeTest },
				...images === void 0 ? {} : { images: (0, own_images.F)(images, inputs.images) },
				...runners === void 0 ? {} : { runners: mergeRunners(runners, inputs.runners) },
				buildArgs: {
					...inputs.buildArgs,
					...buildArgs
				},
				buildContexts: {
					...inputs.buildContexts,
					...buildContexts
				},
				labels: {
					...inputs.labels,
					...labels
				},
				annotations: {
					...inputs.annotations,
					...annotations
				},
				...format === "docker" ? { annotations: {} } : {}
			};
		}
		function mergeRunners(own, { byPlatform, otherwise }) {
			if (own.otherwise !== void 0) return own;
			return {
				byPlatform: [...own.byPlatform, ...byPlatform],
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*|\$\{?\w+\}?))?\})/;
		const LONGEST = 4096;
		function expandWord(word, lookup, escaper = "\\") {
			let result = "";
			let quote = "";
			for (let at = 0; at < word.length;) {
				const character = word[at] ?? "";
				if (character === "$" && quote !== "'") {
					const match = VARIABLE.exec(word.slice(at));
					const value = match === null ? void 0 : substitute(match, lookup, escaper);
					if (match === null || value === void 0) return void 0;
					result += value;
					at += match[0].length;
					continue;
				}
				if (character === escaper && quote === "") {
					result += word[at + 1] ?? "";
					at += 2;
					continue;
				}
				if (character === quote) quote = "";
				else if (quote === "" && (character === "\"" || character === "'")) quote = character;
				else result += character;
				at += 1;
			}
			return quote === "" && result.length <= LONGEST ? result : void 0;
		}
		function substitute([, plain, braced = "", operator, word = ""], lookup, escaper) {
			const value = lookup(plain ?? braced);
			if (value === void 0 || operator === void 0) return value;
			if (!operator.startsWith(":") && value === "") return void 0;
			if (operator.endsWith("-") === (value === "")) return expandWord(word, lookup, escaper);
			return operator.endsWith("-") ? value : "";
		}
		function refuseForeignStage(file, use) {
			if (file === void 0) return;
			for (const name of use.platforms) {
				const platform = (0, lib_platform.Y8)(name);
				const values = targetValues(platform);
				const globals = readGlobals(file, use, values);
				const { chain, reached } = followStages(file, use, globals.lookup);
				for (const wrong of [...globals.wrong, ...reached.flatMap((stage) => wrongDefaults(file, stage, use, values))]) throw refuseDefault(wrong, use, name);
				for (const stage of chain) refusePinned(file, stage, use, platform, globals.lookup);
			}
		}
		function refuseUnusedContext(file, use, context, variant) {
			const [first] = use.platforms;
			if (file === void 0 || first === void 0 || file.stages.length === 0) return;
			const { lookup } = readGlobals(file, use, targetValues((0, lib_platform.Y8)(first)));
			const { reached } = followStages(file, use, lookup);
			if (reached.flatMap((stage) => [expandWord(stage.base, lookup, file.escaper), ...stage.from]).some((name) => name === void 0 || name.toLowerCase() === context)) return;
			throw new errors_error._G("INVALID_INPUT", `${use.dockerfile}: '${variant}' is built from '${context}', which this file has neither in a FROM nor in a --from`, {
				advice: `Begin its last stage with 'FROM ${context}'.`,
				location: { file: use.dockerfile }
			});
		}
		function targetValues(platform) {
			const { os, architecture, variant = "" } = platform;
			return /* @__PURE__ */ new Map([
				["TARGETPLATFORM", (0, lib_platform.Bq)(platform)],
				["TARGETOS", os],
				["TARGETARCH", architecture],
				["TARGETVARIANT", variant]
			]);
		}
		function readGlobals(file, { buildArgs }, values) {
			const known = new Map([...values, ...Object.entries(buildArgs)]);
			const lookup = (name) => known.has(name) ? known.get(name) : /^BUILD/.test(name) ? void 0 : "";
			const wrong = [];
			for (const argument of file.arguments) {
				const { name, value } = argument;
				if (value === void 0 || Object.hasOwn(buildArgs, name)) continue;
				const found = expandWord(value, lookup, file.escaper);
				known.set(name, found);
				wrong.push(...judgeDefault(argument, found, values));
			}
			return {
				lookup,
				wrong
			};
		}
		function wrongDefaults(file, stage, { buildArgs }, values) {
			const known = /* @__PURE__ */ new Map();
			const isChild = file.stages.some(({ name }) => name !== "" && name === stage.base.toLowerCase());
			const lookup = (name) => {
				if (known.has(name)) return known.get(name);
				return values.has(name) && !isChild && !stage.environment.has(name) ? "" : void 0;
			};
			return stage.arguments.flatMap((argument) => {
				const { name, value } = argument;
				if (Object.hasOwn(buildArgs, name)) known.set(name, buildArgs[name]);
				else if (value === void 0) known.set(name, values.get(name));
				else {
					const found = expandWord(value, lookup, file.escaper);
					known.set(name, found);
					return judgeDefault(argument, found, values);
				}
				return [];
			});
		}
		function judgeDefault(argument, found, values) {
			const own = values.get(argument.name);
			if (own === void 0 || found === void 0 || found === own) return [];
			return (argument.name === "TARGETPLATFORM" && (0, lib_platform.K1)(found) !== void 0 ? (0, lib_platform.dq)((0, lib_platform.Y8)(found), (0, lib_platform.Y8)(own)) : argument.name === "TARGETVARIANT" && own === "" && /^v[18]$/.test(found)) ? [] : [{
				...argument,
				own,
				found
			}];
		}
		function followStages({ stages, escaper }, use, lookup) {
			const contexts = new Set(Object.keys(use.buildContexts).map((name) => name.toLowerCase()));
			const find = (name, before) => {
				if (name === "" || contexts.has(name)) return -1;
				const named = stages.findLastIndex((stage, index) => index < before && stage.name === name);
				return named < 0 && /^\d+$/.test(name) && Number(name) < before ? Number(name) : named;
			};
			const baseOf = (index) => {
				const base = expandWord(stages[index]?.base ?? "", lookup, escaper)?.toLowerCase() ?? "";
				return /^\d+$/.test(base) ? -1 : find(base, index);
			};
			const { target = "" } = use;
			const last = target === "" ? stages.length - 1 : find(target.toLowerCase(), stages.length);
			const chain = [];
			for (let at = last; at >= 0; at = baseOf(at)) chain.push(...stages.slice(at, at + 1));
			const reached = /* @__PURE__ */ new Set();
			const pending = [last];
			for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
				if (at < 0 || reached.has(at)) continue;
				reached.add(at);
				const index = at;
				pending.push(baseOf(index), ...(stages[index]?.from ?? []).map((name) => find(name, index)));
			}
			return {
				chain,
				reached: stages.filter((_, index) => reached.has(index))
			};
		}
		function refuseDefault({ name, value = "", line, own, found }, use, platform) {
			return new errors_error._G("INVALID_INPUT", `${use.dockerfile}: ARG ${name}=${value} is ${(0, errors_error.hD)(found)} in the image for ${platform}, too, where BuildKit has ${(0, errors_error.hD)(own)}`, {
				advice: `Write 'ARG ${name}' without a default: BuildKit sets it for each platform, and a default takes its place.`,
				location: {
					file: use.dockerfile,
					line
				}
			});
		}
		function refusePinned({ escaper }, stage, { dockerfile }, wanted, lookup) {
			if (stage.platform === void 0 || stage.base === "scratch") return;
			const platform = expandWord(stage.platform, lookup, escaper) ?? "";
			const found = (0, lib_platform.K1)(platform);
			if (found === void 0 || (0, lib_platform.dq)(found, wanted)) return;
			throw new errors_error._G("INVALID_INPUT", `${dockerfile}: makes an image for ${platform} (FROM --platform=${stage.platform}), but ${(0, lib_platform.Bq)(wanted)} is to be built`, {
				advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one. Or build for ${platform} alone.`,
				location: {
					file: dockerfile,
					line: stage.line
				}
			});
		}
		const DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
		const KNOWN_SYNTAX = /^(?:[a-z.]+\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
		const HEREDOC = /^\d*<<(-?)([^<]+)$/;
		const WITH_HEREDOCS = /* @__PURE__ */ new Set([
			"RUN",
			"COPY",
			"ADD"
		]);
		function splitInstructions(text) {
			const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
			const directives = readDirectives(lines);
			const syntax = directives.get("syntax");
			if (syntax !== void 0 && !KNOWN_SYNTAX.test(syntax)) return void 0;
			const escaper = directives.get("escape") === "`" ? "`" : "\\";
			const list = [];
			for (let at = 0; at < lines.length;) {
				const { joined, next } = joinLines(lines, at, escaper);
				const [first = "", ...words] = splitWords(joined, escaper);
				const keyword = first.toUpperCase();
				if (keyword !== "") list.push({
					keyword,
					words,
					line: at + 1
				});
				at = skipHeredocs(lines, next, keyword === "ONBUILD" ? words : [keyword, ...words]);
			}
			return {
				escaper,
				list
			};
		}
		function readDirectives(lines) {
			const found = /* @__PURE__ */ new Map();
			for (const line of lines) {
				const [, name = "", value = ""] = DIRECTIVE.exec(line) ?? [];
				if (name === "") break;
				found.set(name.toLowerCase(), value);
			}
			return found;
		}
		function joinLines(lines, start, escaper) {
			const continued = escaper === "`" ? /(?:^|[^`])`[ \t]*$/ : /(?:^|[^\\])\\[ \t]*$/;
			let joined = "";
			let next = start;
			while (next < lines.length) {
				const line = lines[next] ?? "";
				next += 1;
				const isSkipped = /^\s*(?:#|$)/.test(line);
				if (isSkipped && next - 1 === start) break;
				if (isSkipped) continue;
				if (!continued.test(line)) {
					joined += line;
					break;
				}
				joined += line.replace(/[`\\][ \t]*$/, "");
			}
			return {
				joined,
				next
			};
		}
		function skipHeredocs(lines, start, [keyword = "", ...words]) {
			if (!WITH_HEREDOCS.has(keyword.toUpperCase())) return start;
			let at = start;
			for (const word of words) {
				const [, dash, quoted = ""] = HEREDOC.exec(word) ?? [];
				const name = quoted.replace(/["']/g, "");
				if (name === "") continue;
				const end = lines.findIndex((line, index) => index >= at && (dash === "-" ? line.replace(/^\t+/, "") : line) === name);
				if (end >= 0) at = end + 1;
			}
			return at;
		}
		function splitWords(text, escaper) {
			const words = [];
			let word = "";
			let quote = "";
			for (let at = 0; at < text.length; at++) {
				const character = text[at] ?? "";
				if (character === escaper && quote !== "'" && at + 1 < text.length) {
					word += character + text[at + 1];
					at += 1;
				} else if (quote === "" && /\s/.test(character)) {
					if (word !== "") words.push(word);
					word = "";
				} else {
					if (character === quote) quote = "";
					else if (quote === "" && (character === "\"" || character === "'")) quote = character;
					word += character;
				}
			}
			return word === "" ? words : [...words, word];
		}
		function stages_readDockerfile(text) {
			const found = splitInstructions(text);
			if (found === void 0) return void 0;
			const { escaper, list } = found;
			const starts = list.flatMap(({ keyword }, index) => keyword === "FROM" ? [index] : []);
			const stages = starts.map((start, index) => readStage(list.slice(start, starts[index + 1])));
			return {
				escaper,
				arguments: list.slice(0, starts[0]).flatMap(readArguments),
				stages
			};
		}
		function readStage([from, ...rest]) {
			const words = from?.words ?? [];
			const flags = words.filter((word) => word.startsWith("--"));
			const [base = "", as = "", name = ""] = words.filter((word) => !word.startsWith("--"));
			const platform = flags.find((flag) => flag.startsWith("--platform="))?.slice(11);
			return {
				name: as.toUpperCase() === "AS" ? name.toLowerCase() : "",
				base,
				...platform === void 0 ? {} : { platform },
				line: from?.line ?? 1,
				arguments: rest.flatMap(readArguments),
				environment: new Set(rest.flatMap(readEnvironment)),
				from: rest.flatMap(readSources)
			};
		}
		function readArguments({ keyword, words, line }) {
			if (keyword !== "ARG") return [];
			return words.map((word) => {
				const at = word.indexOf("=");
				return at < 0 ? {
					name: word,
					line
				} : {
					name: word.slice(0, at),
					value: word.slice(at + 1),
					line
				};
			});
		}
		function readEnvironment({ keyword, words }) {
			return keyword === "ENV" ? words.map((word) => word.split("=", 1)[0] ?? "") : [];
		}
		function readSources({ keyword, words }) {
			if (keyword !== "COPY" && keyword !== "ADD" && keyword !== "RUN") return [];
			return words.flatMap((word) => {
				const [, name] = /^--(?:from=|mount=(?:.*,)?from=)["']?([^,"']+)/.exec(word) ?? [];
				return name === void 0 ? [] : [name.toLowerCase()];
			});
		}
		function planVariants(request) {
			const { inputs, tags, standard } = request;
			const [naming, ...others] = inputs.archTags === "none" ? [] : tags;
			const more = inputs.archTags === "all" ? others : [];
			let next = 0;
			const read = rememberDockerfiles(request.files);
			const isSaid = request.buildable.some(({ own }) => own?.images !== void 0);
			return request.buildable.map((buildable) => {
				const own = inputsOf(buildable, inputs);
				const { name, platforms, dockerfile } = buildable;
				const { variant: from, as: fromAs } = buildable.own?.from ?? {};
				const file = read(dockerfile);
				refuseDockerfile(buildable, own, file);
				const suffix = suffixOf(buildable);
				const annotations = {
					...own.format === "oci" ? standard : {},
					...own.annotations
				};
				const planPlatform = (platform) => ({
					platform,
					leg: next++,
					...naming === void 0 ? {} : { archTag: (0, suffixes.p9)(naming.name, platform, suffix) },
					...more.length === 0 ? {} : { moreTags: more.map((tag) => ({
						...tag,
						name: (0, suffixes.p9)(tag.name, platform, suffix)
					})) }
				});
				return {
					variant: {
						name,
						platforms: platforms.map(planPlatform),
						...isSaid ? { images: own.images } : {},
						tags: tags.map((tag) => ({
							...tag,
							name: (0, suffixes.F0)(tag.name, suffix)
						})),
						stitched: platforms.length > 1,
						annotations
					},
					dockerfile,
					file,
					ownArgs: buildable.own?.buildArgs,
					inputs: own,
					labels: {
						...own.defaultLabels ? standard : (0, standard_labels.n)(standard),
						...own.labels
					},
					...from === void 0 ? {} : { from },
					...fromAs === void 0 ? {} : { fromAs }
				};
			});
		}
		function rememberDockerfiles(files) {
			const known = /* @__PURE__ */ new Map();
			return (path) => {
				if (!known.has(path)) known.set(path, stages_readDockerfile(files.read(path) ?? ""));
				return known.get(path);
			};
		}
		function refuseDockerfile({ name, dockerfile, platforms, own: { from } = {} }, inputs, file) {
			const { buildArgs, target } = inputs;
			const use = {
				dockerfile,
				platforms,
				buildArgs,
				buildContexts: from === void 0 ? inputs.buildContexts : {
					...inputs.buildContexts,
					[from.as ?? from.variant]: ""
				},
				target
			};
			refuseForeignStage(file, use);
			if (from !== void 0 && from.as === void 0) refuseUnusedContext(file, use, from.variant, name);
		}
		function imagesOf(variants, images) {
			return [...new Set(variants.flatMap((variant) => variant.images ?? images))];
		}
		function explainFormats(variants) {
			return variants.flatMap(({ variant: { name, platforms, stitched, tags }, inputs: { format } }) => {
				const [tag] = tags;
				if (format !== "plain" || !stitched || tag === void 0) return [];
				const who = name === "" ? "The image" : `Variant '${name}'`;
				const archTags = platforms.flatMap((platform) => platform.archTag ?? []);
				const instead = archTags.length === 0 ? "with arch tags kept each platform has a tag of its own" : `give it ${archTags.join(" or ")}`;
				return [`${who} is plain for ${platforms.length} platforms: '${tag.name}' is an index of them, which AWS Lambda refuses; ${instead}.`];
			});
		}
		var closest_name = __nccwpck_require__(3773);
		const VARIABLES = [
			"version",
			"major",
			"minor",
			"patch",
			"tag",
			"branch",
			"pr",
			"sha",
			"date",
			"run"
		];
		const CIRCUMSTANCES = [
			"release",
			"prerelease",
			"branch",
			"default-branch",
			"preview"
		];
		const EVENTS = [
			"push",
			"create",
			"pull_request",
			"workflow_dispatch",
			"schedule",
			"repository_dispatch",
			"workflow_run",
			"local"
		];
		const CONDITIONS = [...CIRCUMSTANCES, ...EVENTS];
		const ACCEPTED = "a name with {{variables}}, and behind a blank if=<condition>, several parted by |";
		function parseTagTemplates(lines) {
			return lines.map(parseLine);
		}
		function parseLine(line) {
			const [name = "", condition, ...others] = line.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, "{{$1}}").split(/\s+/);
			if (others.length > 0 || condition !== void 0 && !condition.startsWith("if=")) throw (0, errors_error.aY)("tags", `'${line}' has more than a name and a condition`, ACCEPTED);
			return {
				text: line,
				parts: readParts(name, line),
				when: condition === void 0 ? [] : readCondition(condition.slice(3))
			};
		}
		function readParts(name, line) {
			const parts = name.split(/(\{\{[^{}]*\}\})/).filter((part) => part !== "").map((part) => part.startsWith("{{") ? readVariable(part.slice(2, -2)) : readText(part, line));
			if (parts.length === 0) throw (0, errors_error.aY)("tags", `'${line}' names nothing`, ACCEPTED);
			return parts;
		}
		function readText(text, line) {
			if (/^[A-Za-z0-9._-]+$/.test(text)) return {
				kind: "text",
				text
			};
			throw (0, errors_error.aY)("tags", `'${text}' in '${line}' is nothing that a tag holds`, ACCEPTED);
		}
		function readVariable(text) {
			const [word = "", argument] = splitOnce(text);
			const digits = /^sha(\d+)$/.exec(word)?.[1];
			if (digits !== void 0 && argument === void 0) return commit(text, Number(digits));
			const name = VARIABLES.find((known) => known === word);
			if (name === void 0) throw refuseVariable(text, word);
			if (name === "date") return {
				kind: "variable",
				name,
				argument: readDate(text, argument)
			};
			if (argument !== void 0) throw (0, errors_error.aY)("tags", `{{${text}}} has something behind ':'`, `{{${name}}}`);
			return {
				kind: "variable",
				name,
				argument: ""
			};
		}
		function splitOnce(text) {
			const at = text.indexOf(":");
			return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
		}
		function commit(text, digits) {
			if (digits >= 7 && digits <= 40) return {
				kind: "variable",
				name: "sha",
				argument: String(digits)
			};
			throw (0, errors_error.aY)("tags", `{{${text}}} is no commit that could be told from others`, "{{sha7}} to {{sha40}}");
		}
		const DATE = /^(?:YYYY|MM|DD|HH|mm|ss|[._-])+$/;
		function readDate(text, format = "") {
			if (DATE.test(format)) return format;
			throw (0, errors_error.aY)("tags", `{{${text}}} does not say how the date is written`, "YYYY, MM, DD, HH, mm, ss and what parts them, e.g. {{date:YYYY-MM-DD}}");
		}
		function refuseVariable(text, word) {
			const closest = (0, closest_name.N)(word, VARIABLES);
			const problem = `there is no variable {{${text}}}`;
			return closest === void 0 ? (0, errors_error.aY)("tags", problem, VARIABLES.map((name) => `{{${name}}}`).join(", ")) : (0, errors_error.aY)("tags", `${problem}; did you mean {{${closest}}}?`);
		}
		function readCondition(text) {
			const words = text.split("|");
			for (const word of words) {
				if (CONDITIONS.includes(word)) continue;
				const closest = (0, closest_name.N)(word, CONDITIONS);
				const problem = `'${word}' behind if= is neither a mode nor an event`;
				throw closest === void 0 ? (0, errors_error.aY)("tags", problem, CONDITIONS.join(", ")) : (0, errors_error.aY)("tags", `${problem}; did you mean '${closest}'?`);
			}
			return words;
		}
		const INPUTS_LABEL = "dev.multiarch.inputs";
		const FROM_THE_BEGINNING = /* @__PURE__ */ new Set([
			"platform",
			"dockerfile",
			"context",
			"target",
			"buildArgs",
			"buildContexts",
			"labels",
			"annotations",
			"format",
			"provenance",
			"sbom",
			"smokeTest"
		]);
		function hashInputs(leg, secretNames, sha256, base) {
			const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
			const labelled = {
				...leg,
				labels
			};
			const given = [...table.$b].map(([member, otherwise]) => [
				member,
				labelled[member] ?? "",
				otherwise
			]).filter(([member, value, otherwise]) => FROM_THE_BEGINNING.has(member) || says(value, otherwise)).map(([member, value]) => [member, value]);
			const shape = {
				...Object.fromEntries(given),
				...base === void 0 ? {} : { base: {
					variant: leg.base?.variant ?? "",
					inputs: base
				} },
				revision: leg.revision,
				secrets: [...new Set(secretNames)].sort()
			};
			return `sha256:${sha256(JSON.stringify((0, json.kZ)(shape)))}`;
		}
		const OF_ONE_COMMIT = /* @__PURE__ */ new Set([
			standard_labels.P1,
			standard_labels.Qu,
			standard_labels.Kh
		]);
		function hashShape(leg, sha256) {
			const withoutCommit = (pairs) => Object.fromEntries(Object.entries(pairs).filter(([name]) => !OF_ONE_COMMIT.has(name)));
			const { labels, annotations } = leg;
			return hashInputs({
				...leg,
				revision: "",
				labels: withoutCommit(labels),
				annotations: withoutCommit(annotations)
			}, [], sha256, void 0);
		}
		function says(value, otherwise) {
			if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
			return value !== "" && String(value) !== (otherwise ?? "false");
		}
		var path_pattern = __nccwpck_require__(6833);
		class SortedTree {
			entries;
			#lines;
			#meant = /* @__PURE__ */ new Map();
			constructor(tree) {
				this.entries = [...tree].sort(({ path: a }, { path: b }) => a < b ? -1 : a > b ? 1 : 0);
				this.#lines = this.entries.map(({ path, mode, id }) => `${mode} ${id}\t${path}\0`);
			}
			find(path) {
				const at = this.#firstFrom(path);
				return this.entries[at]?.path === path ? at : void 0;
			}
			meant(pattern) {
				const known = this.#meant.get(pattern.text);
				if (known !== void 0) return known;
				const found = this.#search(pattern);
				this.#meant.set(pattern.text, found);
				return found;
			}
			list(patterns, places) {
				const taken = /* @__PURE__ */ new Set();
				for (const pattern of patterns) for (const at of this.meant(pattern)) if (pattern.excludes) taken.delete(at);
				else taken.add(at);
				for (const at of places) taken.add(at);
				return Array.from(Uint32Array.from(taken).sort(), (at) => this.#lines[at]).join("");
			}
			#search(pattern) {
				const means = (0, path_pattern.kZ)(pattern);
				const [beginning = ""] = pattern.text.split("*", 1);
				const found = [];
				for (let at = this.#firstFrom(beginning);; at += 1) {
					const path = this.entries[at]?.path;
					if (path?.startsWith(beginning) !== true) return found;
					if (means(path)) found.push(at);
				}
			}
			#firstFrom(text) {
				let [low, high] = [0, this.entries.length];
				while (low < high) {
					const middle = low + high >>> 1;
					if ((this.entries[middle]?.path ?? "") < text) low = middle + 1;
					else high = middle;
				}
				return low;
			}
		}
		function hashContents(request) {
			const hashes = /* @__PURE__ */ new Map();
			if (request.buildable.every(({ own }) => own?.paths === void 0)) return hashes;
			const entries = request.tree();
			if (entries === void 0) return hashes;
			const tree = new SortedTree(entries);
			const submodules = tree.entries.flatMap(({ mode }, at) => mode === SUBMODULE ? [at] : []);
			for (const [at, buildable] of inOrder(request.buildable)) {
				const variant = request.variants[at];
				const hash = variant && hashContent(request, buildable, variant, {
					tree,
					submodules
				}, hashes);
				if (hash !== void 0) hashes.set(buildable.name, hash);
			}
			return hashes;
		}
		function inOrder(all) {
			const depth = ({ own }) => {
				const base = all.find(({ name }) => name === own?.from?.variant);
				return base === void 0 ? 0 : depth(base) + 1;
			};
			return [...all.entries()].sort(([, a], [, b]) => depth(a) - depth(b));
		}
		function hashContent({ legs, sha256 }, { name, own = {} }, { variant, dockerfile, inputs, labels, from }, { tree, submodules }, bases) {
			const source = labels[standard_labels.Rc] ?? "";
			const base = from === void 0 ? "" : bases.get(from);
			if (own.paths === void 0 || source === "" || base === void 0) return void 0;
			const at = tree.find(dockerfile);
			if (at === void 0 || tree.entries[at]?.mode.startsWith("100") !== true) return void 0;
			const beside = [`${dockerfile}.dockerignore`, join(inputs.context, ".dockerignore")];
			const places = [...Object.values(inputs.buildContexts).filter((value) => !value.includes(":")).flatMap((text) => tree.meant((0, path_pattern.CW)(text))), ...[
				at,
				...beside.flatMap((path) => tree.find(path) ?? []),
				...submodules
			]];
			const files = sha256(tree.list(readPaths(own.paths, name, tree), places));
			const shapes = variant.platforms.flatMap(({ leg }) => {
				const found = legs[leg];
				return found === void 0 ? [] : [hashShape(found, sha256)];
			});
			return sha256(JSON.stringify([
				source,
				inputs.images[0] ?? "",
				name,
				shapes,
				base,
				files
			]));
		}
		const SUBMODULE = "160000";
		function readPaths(paths, name, tree) {
			return paths.map(({ text, location }) => {
				const pattern = (0, path_pattern.CW)(text);
				if (!pattern.excludes && tree.meant(pattern).length === 0) throw (0, errors_error.aY)(location.file, `${(0, errors_error.Y0)(text)} of 'paths' is no file or folder that is committed, so that '${name}' would be taken for unchanged whatever changes there`, "a path or pattern from the repository's root", location);
				return pattern;
			});
		}
		function join(folder, file) {
			return folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
		}
		var take = __nccwpck_require__(1145);
		const MAX_PLAN_CHARACTERS = 25e4;
		function makePlan(request) {
			const { inputs, event } = request;
			const decision = decideNamed(request);
			const { mode, reason, hint, warning } = decision;
			const plan = mode === "skip" ? {
				...NOTHING,
				tag: nameSkipped(request, decision)
			} : planBuild(request, decision);
			const notes = [
				...hint === void 0 ? [] : [hint],
				...request.notes ?? [],
				...plan.notes
			];
			const warnings = [...warning === void 0 ? [] : [warning], ...plan.warnings];
			const onExisting = isPushed(decision) ? inputs.onExisting ?? "reuse" : void 0;
			return refuseHugePlan({
				schemaVersion: 1,
				mode,
				reason,
				...notes.length === 0 ? {} : { notes },
				...warnings.length === 0 ? {} : { warnings },
				push: isPushed(decision),
				...decision.isForeign ? { foreign: true } : {},
				revision: event.sha,
				tag: plan.tag,
				images: plan.images ?? inputs.images,
				...inputs.optionalImages.length === 0 ? {} : { optionalImages: inputs.optionalImages },
				insecureRegistries: inputs.insecureRegistries,
				...onExisting === void 0 ? {} : { onExisting },
				...inputs.allowBackwards ? { allowBackwards: true } : {},
				...inputs.sameContent ? { sameContent: true } : {},
				variants: plan.variants,
				...plan.unchanged.length === 0 ? {} : { unchanged: plan.unchanged },
				legs: plan.legs
			});
		}
		function decideNamed({ inputs, event, source = {}, sha256 }) {
			const templates = parseTagTemplates(inputs.tags);
			const decision = decideMode(event, inputs);
			const names = (0, written_names.Yt)(templates, (0, written_names.xS)(event, decision, source), sha256);
			return (0, written_names.rI)(decision, event, names, inputs);
		}
		function nameSkipped({ inputs, event, source = {}, sha256 }, decision) {
			return (0, decide_tags.Lu)(tagRequest({
				inputs,
				event,
				source,
				decision,
				declared: [],
				sha256
			}));
		}
		const NOTHING = {
			notes: [],
			warnings: [],
			variants: [],
			unchanged: [],
			legs: []
		};
		function planBuild({ inputs: given, event, files: asked, readYaml, bake, source = {}, sha256, published }, decision) {
			const inputs = source.changes && given.onExisting === "reuse" ? {
				...given,
				onExisting: "overwrite"
			} : given;
			const files = rememberFiles(asked);
			const selected = selectVariants(inputs, files, readYaml, bake);
			const { built: declared } = selected;
			refuseTooManyLegs(declared);
			const buildable = findDockerfiles(declared, inputs, files);
			const naming = tagRequest({
				inputs,
				event,
				source,
				decision,
				declared,
				sha256
			});
			const tags = source.changes === void 0 ? (0, decide_tags.Vd)(naming) : (0, decide_tags.Vd)(naming).map(movable);
			const toBuild = planVariants({
				buildable,
				inputs,
				tags,
				standard: (0, standard_labels.Fn)(source, event.sha, tags[0]?.name ?? ""),
				files
			});
			const all = toBuild.map(({ variant }) => variant);
			refuseTagCollisions(all, inputs.images);
			refuseOptionalBesideOwn(all, inputs.optionalImages);
			const legs = planLegs({
				variants: toBuild,
				push: isPushed(decision),
				cacheWrite: isTrusted(decision),
				cacheRef: inputs.cache === "registry" || inputs.cacheTo.length > 0 ? cacheOfRef(event, sha256) : void 0,
				mode: decision.mode,
				revision: event.sha,
				sha256
			});
			const tree = () => isPushed(decision) && source.changes === void 0 ? files.tree?.() : void 0;
			const contents = hashContents({
				buildable,
				variants: toBuild,
				legs,
				tree,
				sha256
			});
			const hashed = all.map((variant) => {
				const content = contents.get(variant.name);
				return content === void 0 ? variant : {
					...variant,
					content
				};
			});
			const usable = published !== void 0 && (0, take.z)(inputs, event) ? published : /* @__PURE__ */ new Map();
			const taken = (0, take.k)({
				variants: hashed,
				legs
			}, usable, inputs.images);
			const notes = [
				...explainChanges(source),
				...explainSelection(selected),
				...(0, decide_tags.dY)(naming, tags),
				...explainFormats(toBuild)
			];
			const { path = architecture_file.fQ } = selected;
			const warnings = buildable.flatMap((one) => warnNamedArchitecture(one, path) ?? []);
			return {
				tag: (0, decide_tags.Lu)(naming),
				notes,
				warnings,
				images: imagesOf(all, inputs.images),
				...taken
			};
		}
		function refuseOptionalBesideOwn(variants, optional) {
			if (variants.find(({ images }) => images !== void 0) === void 0 || optional.length === 0) return;
			throw (0, errors_error.aY)("optional-images", "some variants have an `image` of their own, which has no place in them", "`images` for all registries, or a run for each of these variants");
		}
		function explainSelection({ chosen, built, notes }) {
			const asked = new Set(chosen.map(({ name }) => name));
			const besides = built.flatMap(({ name }) => asked.has(name) ? [] : [name]);
			return [...besides.length === 0 ? [] : [`Built as well, as what was asked for is built from it: ${besides.join(", ")}.`], ...notes];
		}
		function movable(tag) {
			return {
				...tag,
				mutable: true
			};
		}
		function explainChanges({ changes }) {
			if (changes === void 0) return [];
			return [`The checkout has changes that no commit has (${changes.file}): nothing is reused, its tags move, and it cannot be promoted.`];
		}
		function isPushed({ mode }) {
			return mode !== "verify" && mode !== "skip";
		}
		function isTrusted({ mode }) {
			return mode === "release" || mode === "branch";
		}
		function tagRequest({ inputs, event, source, decision, declared, sha256 }) {
			const tagSource = decision.source ?? (0, decide_event.vz)(event);
			return {
				sha256,
				mode: decision.mode,
				revision: event.sha,
				...tagSource === void 0 ? {} : { source: tagSource },
				...source.hasFinerTags === void 0 ? {} : { hasFinerTags: source.hasFinerTags },
				...event.prerelease === void 0 ? {} : { prerelease: event.prerelease },
				...inputs.tag === void 0 ? {} : { tag: inputs.tag },
				additionalTags: inputs.additionalTags,
				templates: parseTagTemplates(inputs.tags),
				facts: (0, written_names.xS)(event, decision, source),
				namesReleases: !inputs.releases.includes("*"),
				isAsked: inputs.push === true,
				latest: inputs.latest,
				semverTags: inputs.semverTags,
				suffixes: declared.flatMap((variant) => {
					const suffix = suffixOf(variant);
					const { platforms } = variant;
					return [(0, suffixes.SV)(suffix), ...inputs.archTags !== "none" ? platforms.map((platform) => (0, suffixes.Wm)(platform, suffix)) : []];
				})
			};
		}
		function refuseTooManyLegs(variants) {
			const count = variants.reduce((sum, { platforms }) => sum + platforms.length, 0);
			if (count > leg.bM) throw (0, errors_error.aY)("variants", `${variants.length} variants on their platforms are ${count} builds`, `at most ${leg.bM} in one run; split them by the input 'variants'`);
		}
		function refuseHugePlan(plan) {
			const { length } = JSON.stringify(plan);
			if (length > MAX_PLAN_CHARACTERS) throw (0, errors_error.aY)("inputs", `build arguments, labels and annotations make a plan of ${length} characters`, `at most ${MAX_PLAN_CHARACTERS}; move long values into files of the repository`);
			return plan;
		}
	}),
	1223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => matchesGlob });
		function matchesGlob(text, pattern) {
			let at = 0;
			let star = -1;
			let resume = 0;
			let p = 0;
			while (at < text.length) if (p < pattern.length && pattern[p] === "*") {
				star = p++;
				resume = at;
			} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[at])) {
				p++;
				at++;
			} else if (star >= 0) {
				p = star + 1;
				at = ++resume;
			} else return false;
			return /^\**$/.test(pattern.slice(p));
		}
	}),
	1053: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W: () => tagOfBranch,
			b: () => ownerOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
		var _suffixes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1532);
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(609);
		const BRANCH = "branch-";
		function ownerOf(tag) {
			if (/^latest(?:$|-)/i.test(tag)) return "the newest release's tag";
			if (/^sha\d+-/i.test(tag)) return "the tag of a signature or attestation";
			if (/^buildcache-/i.test(tag)) return "the tag of a cache";
			if (/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(tag)) return "a commit";
			if (isArchTag(tag)) return "the tag of one architecture";
			if (tag.startsWith(BRANCH)) return void 0;
			const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.It)(tag);
			if (version === void 0) return void 0;
			return version.component === "" || version.numbers.length > 2 ? "a version" : void 0;
		}
		const ARCH_TAG = /-(?:amd64(?:v\d)?|arm64(?:v\d)?|armv\d|arm|386|ppc64le|s390x|riscv64|mips64le|mips64|mipsle|mips|loong64)$/;
		function isArchTag(tag) {
			return ARCH_TAG.test(tag);
		}
		function tagOfBranch(name, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
			const plain = (0, _suffixes_js__WEBPACK_IMPORTED_MODULE_2__.DC)(name, sha256, room);
			if (plain.startsWith(BRANCH) && ownerOf(plain.slice(7)) !== void 0) return withHash(plain, name, sha256, room);
			if (ownerOf(plain) === void 0) return plain;
			if (isArchTag(plain)) return withHash(plain, name, sha256, room);
			const own = BRANCH + plain;
			return own.length <= room ? own : withHash(own, name, sha256, room);
		}
		function withHash(tag, name, sha256, room) {
			const hash = `-${sha256(name).slice(0, 8)}`;
			const own = tag.slice(0, room - hash.length) + hash;
			return ownerOf(own) === void 0 ? own : (BRANCH + tag).slice(0, room - hash.length) + hash;
		}
	}),
	6833: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CW: () => readPathPattern,
			kZ: () => pathMatcher,
			ys: () => whyNoPattern
		});
		function whyNoPattern(text) {
			const { text: path } = readPathPattern(text);
			if (path === "") return "is empty";
			if (path.startsWith("/")) return "begins with a slash";
			if (path.includes("\\")) return "has a backslash";
			return path.split("/").includes("..") ? "leads out of the repository" : void 0;
		}
		function readPathPattern(text) {
			const excludes = text.startsWith("!");
			const path = (excludes ? text.slice(1) : text).replace(/^(?:\.\/)+(?=.)/, "").replace(/\/+$/, "");
			return {
				text: path === "." ? "**" : path,
				excludes
			};
		}
		function pathMatcher({ text }) {
			const star = text.indexOf("*");
			if (star < 0) return (path) => path === text || path.startsWith(`${text}/`);
			const [before, steps] = [text.slice(0, star), stepsOf(text.slice(star))];
			const last = steps.at(-1)?.kind === "text" ? text.slice(text.lastIndexOf("*") + 1) : "";
			const mayEnd = (path) => path.endsWith(last) || path.includes(`${last}/`);
			return (path) => path.startsWith(before) && mayEnd(path) && matches(path.slice(before.length), steps);
		}
		function stepsOf(text) {
			return (text.match(/\*\*\/|\*{2,}|\*|[^*]+/g) ?? []).map((part) => {
				if (part === "**/") return { kind: "folders" };
				if (part.startsWith("**")) return { kind: "any" };
				return part === "*" ? { kind: "name" } : {
					kind: "text",
					text: part
				};
			});
		}
		function matches(path, steps) {
			let places = [0];
			for (const step of steps) places = ends(path, places, step);
			return places.some((place) => place === path.length || path[place] === "/");
		}
		function ends(path, places, step) {
			const [first] = places;
			if (first === void 0) return [];
			if (step.kind === "text") return places.flatMap((place) => path.startsWith(step.text, place) ? [place + step.text.length] : []);
			const from = new Set(places);
			const found = [];
			let isOpen = false;
			for (let at = first; at <= path.length; at += 1) {
				if (from.has(at)) isOpen = true;
				if (step.kind === "name" ? isOpen : step.kind === "any" || from.has(at) || path[at - 1] === "/") found.push(at);
				if (path[at] === "/") isOpen = false;
			}
			return found;
		}
	}),
	1532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DC: () => tagOfRef,
			F0: () => finalTag,
			SV: () => finalSuffix,
			Wm: () => archSuffix,
			l4: () => architectureName,
			p9: () => archTag
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
		function finalTag(tag, variant) {
			return tag + finalSuffix(variant);
		}
		function archTag(tag, platform, variant) {
			return tag + archSuffix(platform, variant);
		}
		function finalSuffix(variant) {
			return variant === "" ? "" : `-${variant}`;
		}
		function archSuffix(platform, variant) {
			return `-${architectureName(platform)}${finalSuffix(variant)}`;
		}
		function architectureName(platform) {
			const { os, architecture, variant = "" } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.FL)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
		const HASH_LENGTH = 9;
		function tagOfRef(name, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
			const dashed = name.replaceAll("/", "-");
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.dz)(dashed) && dashed.length <= room) return dashed;
			const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, "-").replace(/^(?=[.-]|$)/, "_");
			const hash = sha256(name).slice(0, 8);
			return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
		}
	}),
	609: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$7: () => isComponentRelease,
			It: () => versionIn,
			V1: () => isPrerelease
		});
		const NUMBERS = /^(?<v>[vV]?)(?<numbers>\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d+(?:_\d+)+(?!\d)|\d+(?:\.\d+)*(?!\d))(?<rest>.*)$/s;
		const REST = /^(?<parted>[-._]?)(?<marker>[0-9A-Za-z][0-9A-Za-z._-]*|)(?:\+(?<build>[0-9A-Za-z.+_-]+))?$/;
		const MOST = 512;
		const BEFORE = [
			[
				"nightly",
				"canary",
				"snapshot"
			],
			["dev"],
			["pre", "preview"],
			["a", "alpha"],
			["b", "beta"],
			["m", "milestone"],
			[
				"c",
				"cr",
				"rc"
			]
		];
		const SAME = /* @__PURE__ */ new Set([
			"final",
			"ga",
			"release",
			"stable",
			"lts"
		]);
		const AFTER = /* @__PURE__ */ new Set(["post", "sp"]);
		function versionIn(tag) {
			if (tag.length > MOST) return void 0;
			const before = tag.split("+", 1)[0] ?? "";
			const start = Math.max(before.lastIndexOf("/"), before.lastIndexOf("@")) + 1;
			const whole = read(tag, start);
			if (whole !== void 0) return whole;
			for (let at = before.indexOf("-", start); at >= 0; at = before.indexOf("-", at + 1)) {
				const version = read(tag, at + 1);
				if (version !== void 0 && (version.numbers.length > 1 || /^[vV]/.test(version.text))) return version;
			}
		}
		function read(tag, at) {
			const text = tag.slice(at);
			const { v = "", numbers: written = "", rest = "" } = NUMBERS.exec(text)?.groups ?? {};
			const groups = REST.exec(rest)?.groups;
			if (written === "" || groups === void 0) return void 0;
			const { parted = "", marker = "", build = "" } = groups;
			if (parted !== "" && marker === "") return void 0;
			const numbers = written.split(/[._-]/).map(Number);
			const isKnown = rankOf(wordOf(marker)) !== void 0 && /^[a-z]+[._-]?\d*$/i.test(marker);
			if (numbers.length === 1 && marker !== "" && !isKnown && (v === "" || parted === "")) return void 0;
			const component = tag.slice(0, at);
			return {
				component,
				text,
				numbers,
				marker,
				build,
				prerelease: wordsOf(component).some((word) => (rankOf(word) ?? 0) < 0) || marker !== "" && (rankOf(wordOf(marker)) ?? -1) < 0
			};
		}
		function isPrerelease(name) {
			return versionIn(name)?.prerelease ?? false;
		}
		const PLAIN = /* @__PURE__ */ new Set([
			"release",
			"releases",
			"rel",
			"version",
			"ver",
			"v"
		]);
		function isComponentRelease(name) {
			return wordsOf(versionIn(name)?.component ?? "").some((word) => !PLAIN.has(word));
		}
		function wordOf(marker) {
			return /^[A-Za-z]+/.exec(marker)?.[0].toLowerCase() ?? (marker === "" ? "final" : marker);
		}
		function rankOf(word) {
			if (SAME.has(word)) return 0;
			if (AFTER.has(word)) return 1;
			const at = BEFORE.findIndex((words) => words.includes(word));
			return at < 0 ? void 0 : at - BEFORE.length - 1;
		}
		function wordsOf(component) {
			return component.toLowerCase().match(/[a-z0-9]+/g) ?? [];
		}
	}),
	9513: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => renderPlan });
		function renderText(text, format) {
			const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
			if (format === "text") return line;
			return line.replace(/[^\p{L}\p{N} .,:;/()='@+-]|(?<=:)\/\//gu, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(""));
		}
		function formatTable(head, rows, format) {
			const cells = [head, ...rows].map((row) => row.map((cell) => renderText(cell, format)));
			if (format === "text") return alignColumns(cells);
			const [first = [], ...rest] = cells.map((row) => `| ${row.join(" | ")} |`);
			return [
				first,
				`|${head.map(() => " --- |").join("")}`,
				...rest
			].join("\n");
		}
		function alignColumns(rows) {
			const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
			return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).map((line) => line.trimEnd()).join("\n");
		}
		function renderPlan(plan, format = "markdown") {
			const show = (text) => renderText(text, format);
			const heading = format === "markdown" ? "## Plan: " : "Plan: ";
			const { notes = [], warnings = [] } = plan;
			const said = [
				plan.reason,
				...warnings,
				...notes
			];
			const parts = [`${heading}${plan.mode}`, ...said.map(show)];
			if (plan.legs.length > 0) parts.push(formatTable([
				"Build",
				"Platform",
				"Runner",
				"Pushes"
			], legRows(plan), format));
			if (plan.push) parts.push(formatTable([
				"Variant",
				"Result",
				"Tags"
			], [...variantRows(plan), ...unchangedRows(plan)], format));
			if (plan.push) parts.push(formatTable(["Reference"], referenceRows(plan), format));
			return `${parts.join("\n\n")}\n`;
		}
		function legRows({ legs }) {
			return legs.map((leg) => [
				leg.dockerfile,
				leg.platform,
				describeRunner(leg),
				describePush(leg)
			]);
		}
		function describePush({ push, tags }) {
			if (!push) return "nothing";
			return tags.length === 0 ? "by digest" : tags.join(", ");
		}
		function describeRunner({ runner, emulation }) {
			return emulation ? `${nameRunner(runner)} (emulated)` : nameRunner(runner);
		}
		function nameRunner(runner) {
			if (typeof runner === "string") return runner;
			if (isLabels(runner)) return runner.join(", ");
			const labels = runner.labels === void 0 ? "" : `: ${runner.labels.join(", ")}`;
			return `group ${runner.group}${labels}`;
		}
		function isLabels(runner) {
			return Array.isArray(runner);
		}
		function variantRows({ variants }) {
			return variants.map((variant) => [
				variant.name || "default",
				describeResult(variant),
				describeTags(variant)
			]);
		}
		function unchangedRows({ unchanged = [] }) {
			return unchanged.map(({ name, digest, revision, platforms, tags }) => [
				name || "default",
				`not built, as nothing in it has changed since commit ${revision.slice(0, 8)}: ${digest}`,
				describeTags({
					tags,
					platforms: platforms.map((platform) => ({ moreTags: platform.tags }))
				})
			]);
		}
		function describeResult({ stitched, platforms }) {
			return `${stitched ? "index" : "image"} for ${platforms.map(({ platform }) => platform).join(", ")}`;
		}
		function describeTags({ tags, platforms }) {
			const ofOne = platforms.flatMap(({ moreTags = [] }) => moreTags);
			return [...tags, ...ofOne].map(({ name, mutable }) => mutable ? `${name} (moves)` : name).join(", ");
		}
		function referenceRows({ images, variants, unchanged = [] }) {
			return images.flatMap((image) => [...variants, ...unchanged].map(({ tags }) => [`${image}:${tags[0]?.name ?? ""}`]));
		}
	}),
	5275: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			X: () => renderTemplate,
			r: () => uses
		});
		const COMMIT_DIGITS = 8;
		function commitTag(revision, length = COMMIT_DIGITS) {
			const first = revision.slice(0, length);
			if (length === 0 || /[a-f]/i.test(first)) return first;
			const letter = revision.search(/[a-f]/i);
			return letter < 0 ? revision : revision.slice(0, letter + 1);
		}
		var names_version = __nccwpck_require__(609);
		function renderTemplate({ parts, when }, facts) {
			if (when.length > 0 && !when.some((condition) => holds(condition, facts))) return void 0;
			const values = parts.map((part) => fill(part, facts));
			const isComplete = values.every((value) => value !== void 0 && value !== "");
			const isNothing = uses(parts, "major") && !uses(parts, "minor") && versionPart("major", facts) === "0";
			return isComplete && !isNothing ? values.join("") : void 0;
		}
		function uses(parts, variable) {
			return parts.some((part) => part.kind === "variable" && part.name === variable);
		}
		function holds(condition, facts) {
			const { mode, event, branch, defaultBranch } = facts;
			const early = isEarly(facts);
			if (condition === "release") return mode === "release" && !early;
			if (condition === "prerelease") return mode === "release" && early;
			if (condition === "default-branch") return mode === "branch" && branch !== void 0 && branch === defaultBranch;
			return condition === mode || condition === event;
		}
		function isEarly({ gitTag = "", prerelease = false }) {
			return prerelease || (0, names_version.V1)(gitTag);
		}
		function fill(part, facts) {
			if (part.kind === "text") return part.text;
			const { name, argument } = part;
			if (name === "sha") return commitOf(facts.revision, argument);
			if (name === "date") return dateOf(facts.commitTime, argument);
			if (name === "tag") return facts.gitTag;
			if (name === "branch") return facts.branch;
			if (name === "pr") return facts.pullRequest?.toString();
			if (name === "run") return facts.run;
			return versionPart(name, facts);
		}
		function commitOf(revision, digits) {
			return digits === "" ? revision : commitTag(revision, Number(digits));
		}
		const PARTS = [
			"major",
			"minor",
			"patch"
		];
		function versionPart(name, facts) {
			const version = (0, names_version.It)(facts.gitTag ?? "");
			if (version === void 0) return void 0;
			if (name === "version") return version.text.replace(/^v/i, "");
			return isEarly(facts) ? void 0 : version.numbers[PARTS.indexOf(name)]?.toString();
		}
		function dateOf(time, format) {
			const date = new Date(time ?? NaN);
			if (Number.isNaN(date.getTime())) return void 0;
			const [year = "", month = "", day = "", hour = "", minute = "", second = ""] = date.toISOString().match(/\d+/g) ?? [];
			const pieces = {
				YYYY: year,
				MM: month,
				DD: day,
				HH: hour,
				mm: minute,
				ss: second
			};
			return format.replace(/YYYY|MM|DD|HH|mm|ss/g, (piece) => pieces[piece] ?? piece);
		}
	}),
	1145: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => takePublished,
			z: () => mayTake
		});
		var _decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1208);
		function mayTake({ onExisting, noCache, noCacheFilters, pull }, { name }) {
			return name !== "schedule" && onExisting !== "overwrite" && !noCache && noCacheFilters.length === 0 && !pull;
		}
		function takePublished({ variants, legs }, published, images) {
			const found = new Map(variants.flatMap(({ name, content }) => {
				const before = content === void 0 ? void 0 : published.get(content);
				return content === void 0 || before === void 0 ? [] : [[name, {
					...before,
					content
				}]];
			}));
			for (let size = -1; size !== found.size;) {
				size = found.size;
				for (const { variant, base } of legs) if (base !== void 0 && !found.has(variant)) found.delete(base.variant);
			}
			const unchanged = variants.flatMap((variant) => {
				const before = found.get(variant.name);
				return before === void 0 ? [] : [unchangedOf(variant, legs, before, images)];
			});
			return {
				...without(new Set(found.keys()), {
					variants,
					legs
				}),
				unchanged
			};
		}
		function unchangedOf({ name, platforms, tags, stitched, annotations, images: own }, legs, before, images) {
			const mutable = tags[0]?.mutable !== false;
			const said = {
				...legs[platforms[0]?.leg ?? -1]?.labels,
				...annotations
			};
			const stands = [
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.P1,
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Rc,
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Qu
			].flatMap((label) => {
				const value = said[label];
				return value === void 0 ? [] : [[label, value]];
			});
			return {
				name,
				...before,
				images: own ?? images,
				platforms: platforms.map(({ platform, archTag, moreTags = [] }) => ({
					platform,
					tags: [...archTag === void 0 ? [] : [{
						name: archTag,
						mutable
					}], ...moreTags]
				})),
				tags,
				stitched,
				stands: Object.fromEntries(stands)
			};
		}
		function without(names, { variants, legs }) {
			const kept = legs.filter(({ variant }) => !names.has(variant));
			const numbers = new Map(kept.map(({ index }, at) => [index, at]));
			const renumber = (index) => numbers.get(index) ?? index;
			return {
				variants: variants.filter(({ name }) => !names.has(name)).map((variant) => ({
					...variant,
					platforms: variant.platforms.map((platform) => ({
						...platform,
						leg: renumber(platform.leg)
					}))
				})),
				legs: kept.map((leg) => ({
					...leg,
					index: renumber(leg.index),
					...leg.base === void 0 ? {} : { base: {
						...leg.base,
						leg: renumber(leg.base.leg)
					} }
				}))
			};
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		if (mode & 1) value = this(value);
		if (mode & 8) return value;
		if (typeof value === "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then === "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def["default"] = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
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
var __webpack_exports__ = __nccwpck_require__(7137);
__webpack_exports__ = await __webpack_exports__;

export {  };