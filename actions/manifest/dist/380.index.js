import "node:module";

// 380.index.js
const id = 380;
const ids = [380];
const modules = {
	2380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { mirror: () => mirror });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9765);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5042);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4842);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2255);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4867);
		var _moves_judge_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6599);
		var _moves_verify_written_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6031);
		var _moves_write_judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(671);
		const INTERVAL = 5e3;
		async function mirror(registry, request, options = {}) {
			const { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K } = options;
			const outcomes = await Promise.all(request.to.map(async (image) => {
				try {
					return { kept: await mirrorTo(registry, request, image, options) };
				} catch (error) {
					const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
					log.warning(`${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image)} is optional, and behind: ${reason}`, adviseBehind(error));
					return {
						behind: {
							image,
							reason
						},
						kept: []
					};
				}
			}));
			return {
				behind: outcomes.flatMap(({ behind }) => behind ?? []),
				kept: outcomes.flatMap(({ kept }) => kept)
			};
		}
		function adviseBehind(error) {
			const own = error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G ? error.advice : void 0;
			return (door) => [...own === void 0 ? [] : [(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.yk)(own, door)], "Everything else is published. The next run, or running the failed job again, sends what is missing there."].join("\n");
		}
		async function mirrorTo(registry, { from, manifests, toRead, next, rules }, image, options) {
			const { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K, clock, settle, copiers, giveUp } = options;
			const copier = copiers?.get(image) ?? openCopier(registry, from, image, options);
			copiers?.set(image, copier);
			const copied = [];
			for (const { digest, tags } of manifests) {
				const doing = `copying ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(from)} to ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image)}`;
				copied.push([await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.i)(doing, orGivenUp(copier, digest, giveUp)), tags]);
			}
			const judged = [];
			for (const [manifest, tags] of copied) {
				const wanted = tags.map((tag) => ({
					image,
					tag,
					next
				}));
				const looked = await (0, _moves_judge_tags_js__WEBPACK_IMPORTED_MODULE_5__.Mk)(registry, wanted, rules);
				const kept = await (0, _moves_judge_tags_js__WEBPACK_IMPORTED_MODULE_5__.Bs)(registry, looked, manifest.descriptor.digest, rules);
				judged.push({
					manifest,
					looked,
					kept
				});
			}
			for (const one of judged) await (0, _moves_write_judged_js__WEBPACK_IMPORTED_MODULE_6__.yp)(registry, one, { log });
			await verify(registry, image, judged, toRead);
			const kept = [];
			const writing = {
				log,
				...clock && { clock },
				...settle === void 0 ? {} : { settle }
			};
			for (const one of judged) kept.push(...await (0, _moves_write_judged_js__WEBPACK_IMPORTED_MODULE_6__.ex)(registry, one, rules, writing));
			return kept;
		}
		async function orGivenUp(copier, digest, signal) {
			if (signal === void 0) return copier.copy(digest);
			const { promise: givenUp, reject } = Promise.withResolvers();
			const stop = () => {
				const { done, total } = copier.progress;
				const sizes = `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__.o)(done)} of ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__.o)(total)}`;
				reject(new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G("REGISTRY", `its time was up at ${sizes}`, { advice: MORE_TIME }));
			};
			if (signal.aborted) stop();
			else signal.addEventListener("abort", stop, { once: true });
			try {
				return await Promise.race([signal.aborted ? givenUp : copier.copy(digest), givenUp]);
			} finally {
				signal.removeEventListener("abort", stop);
			}
		}
		const MORE_TIME = "Layers that have arrived are not sent again. `multiarch manifest` with --optional-images, on a machine with time, sends the rest at once.";
		function openCopier(registry, from, to, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K, clock }) {
			const name = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(to);
			return new _multiarch_registry__WEBPACK_IMPORTED_MODULE_8__.T(registry.repository(from), registry.repository(to), {
				log,
				interval: INTERVAL,
				...clock === void 0 ? {} : { clock },
				onProgress: (progress) => log.info(`${name}: ${(0, _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__.E)(progress)}`)
			});
		}
		async function verify(registry, image, judged, toRead) {
			const whole = judged.at(-1);
			if (whole === void 0 || toRead === void 0) return;
			const fixed = whole.looked.filter(({ tag }) => !tag.mutable);
			await (0, _moves_verify_written_js__WEBPACK_IMPORTED_MODULE_10__.l)(registry, whole.manifest, [{
				image,
				tags: fixed.map(({ tag }) => tag.name)
			}], toRead);
		}
	}),
	2255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => Copier });
		var once = __webpack_require__(2436);
		var runtime = __webpack_require__(9765);
		var docker_hub = __webpack_require__(3990);
		var reference = __webpack_require__(4223);
		var entry = __webpack_require__(7582);
		var media_type = __webpack_require__(5391);
		var lib_digest = __webpack_require__(6888);
		var content_manifest = __webpack_require__(4199);
		var p_limit = __webpack_require__(6799);
		var answer_clock = __webpack_require__(4355);
		var registry_error = __webpack_require__(7365);
		var missing_parts = __webpack_require__(6868);
		class GoneAtSource extends registry_error.gl {
			constructor(cause, message = cause.message) {
				super(cause.code, message, cause, {
					cause,
					advice: "The source names it, but has it no more: push the image again, or restore it in the registry."
				});
			}
		}
		async function atSource(question) {
			try {
				return await question;
			} catch (error) {
				if (error instanceof registry_error.gl && error.notFound && !(error instanceof GoneAtSource)) throw new GoneAtSource(error);
				throw error;
			}
		}
		function ofPart(part, error) {
			if (!(error instanceof registry_error.gl)) return error;
			const message = `${part}: ${error.message}`;
			if (error instanceof GoneAtSource) return new GoneAtSource(error, message);
			return new registry_error.gl(error.code, message, error, {
				advice: error.advice,
				cause: error
			});
		}
		var progress = __webpack_require__(4867);
		var errors_error = __webpack_require__(8530);
		const MAX_DEPTH = 8;
		const MAX_MANIFESTS = 1e4;
		const MAX_BYTES = 8 * 1024 ** 3;
		class ReferrerBudget {
			#what;
			#most;
			#manifests = 0;
			#bytes = 0;
			constructor(what, { depth, manifests, bytes } = {}) {
				this.#what = what;
				this.#most = {
					depth: depth ?? MAX_DEPTH,
					manifests: manifests ?? MAX_MANIFESTS,
					bytes: bytes ?? MAX_BYTES
				};
			}
			descend(depth) {
				if (depth > this.#most.depth) this.#refuse(`is more than ${this.#most.depth} steps deep`);
			}
			spend(manifests, bytes) {
				this.#manifests += manifests;
				this.#bytes += bytes;
				if (this.#manifests > this.#most.manifests) this.#refuse(`is more than ${this.#most.manifests} manifests`);
				if (this.#bytes > this.#most.bytes) this.#refuse(`has more than ${this.#most.bytes} bytes`);
			}
			#refuse(problem) {
				throw new errors_error._G("REGISTRY", `${this.#what}: what speaks of it (signatures, SBOMs and the like) ${problem}`, { advice: "None of it is left out, and so the image was not copied. Delete at the source what nobody needs of it; if that is not so much, report it to those who run the registry." });
			}
		}
		var descriptor = __webpack_require__(2917);
		var hash = __webpack_require__(1062);
		function referrersTag(digest, suffix = "") {
			const tag = digest.replace(":", "-") + suffix;
			return (0, reference.dz)(tag) ? tag : void 0;
		}
		function referrersOf(manifest) {
			const content = (0, content_manifest.WI)(manifest);
			return content.kind === "index" ? content.manifests : [];
		}
		function indexOfReferrers(referrers) {
			const body = {
				schemaVersion: 2,
				mediaType: media_type.$p,
				manifests: referrers.map(descriptor.GJ)
			};
			const bytes = new TextEncoder().encode(JSON.stringify(body));
			return {
				bytes,
				descriptor: {
					mediaType: media_type.$p,
					digest: (0, hash.ol)(bytes),
					size: bytes.byteLength
				}
			};
		}
		function keepReferrers(before, isKept) {
			const listed = referrersOf(before);
			const kept = listed.filter(isKept);
			return kept.length === listed.length ? before : indexOfReferrers(kept);
		}
		function mergeReferrers(before, more) {
			const listed = referrersOf(before);
			const known = new Set(listed.map(({ digest }) => digest));
			const added = more.filter(({ digest }) => !known.has(digest));
			return added.length === 0 ? before : indexOfReferrers([...listed, ...added]);
		}
		function isExtensionOf(after, before) {
			const [now, then] = [after, before].map((manifest) => {
				const content = (0, content_manifest.WI)(manifest);
				return content.kind === "image" ? content.layers.map(({ digest }) => digest) : void 0;
			});
			return then?.every((digest) => now?.includes(digest)) ?? false;
		}
		const SUFFIXES = [
			"",
			".sig",
			".att",
			".sbom"
		];
		class ReferrerCopier {
			#from;
			#to;
			#work;
			#seen = /* @__PURE__ */ new Set();
			#copied = /* @__PURE__ */ new Set();
			#hasApi = {};
			#isToldByTags = false;
			#tags;
			#lookedUp = new once.a();
			constructor(from, to, work) {
				this.#from = from;
				this.#to = to;
				this.#work = work;
			}
			get copied() {
				return [...this.#copied];
			}
			lookAhead({ digest }) {
				this.#lookUp(digest).catch(() => {});
			}
			async copyAll(root, children) {
				const inline = new Set(children.map(({ digest }) => digest));
				let subjects = [root, ...children.filter((child) => !(0, descriptor.H3)(child))];
				for (let depth = 0; subjects.length > 0; depth += 1) {
					const [first, ...others] = subjects.filter(({ digest }) => !this.#seen.has(digest));
					if (first === void 0) return;
					for (const { digest } of [first, ...others]) this.#seen.add(digest);
					const found = [await this.#copyOf(first, inline)];
					found.push(...await Promise.all(others.map((subject) => this.#copyOf(subject, inline))));
					subjects = found.flat();
					if (subjects.length > 0) this.#work.budget.descend(depth + 1);
				}
			}
			async #copyOf(subject, inline) {
				const { listed: answer, tags } = await this.#lookUp(subject.digest);
				const isApart = ({ digest }) => !inline.has(digest);
				const listed = answer instanceof errors_error._G ? [] : answer.filter(isApart);
				const tagged = [];
				let standIn;
				for (const tag of tags) {
					const manifest = await this.#from.findManifest({ tag });
					if (manifest === void 0) continue;
					if (!tag.includes(".") && (0, content_manifest.WI)(manifest).kind === "index") standIn = manifest;
					else tagged.push([tag, manifest]);
				}
				if (answer instanceof errors_error._G) this.#doWithout(answer, standIn !== void 0 || tagged.length > 0);
				const stoodFor = standIn === void 0 ? [] : referrersOf(standIn).filter(isApart);
				const found = [
					...listed,
					...stoodFor,
					...tagged.map(([, { descriptor }]) => descriptor)
				];
				const copied = await Promise.all(found.map(async (descriptor) => await this.#copy(descriptor) ? [descriptor] : []));
				const whole = new Set(copied.flat().map(({ digest }) => digest));
				const isWhole = ({ digest }) => whole.has(digest) || inline.has(digest);
				for (const [tag, manifest] of tagged) if (isWhole(manifest.descriptor)) await this.#writeTag(tag, manifest);
				const left = standIn === void 0 ? void 0 : keepReferrers(standIn, isWhole);
				if (copied.flat().length > tagged.length || [...listed, ...stoodFor].some(isWhole)) await this.#writeStandIn(subject, listed.filter(isWhole), left);
				return copied.flat();
			}
			#lookUp(digest) {
				return this.#lookedUp.get(digest, async () => {
					const [listed, tags] = await Promise.all([this.#listed(digest), this.#tagsOf(digest)]);
					return {
						listed,
						tags
					};
				});
			}
			async #copy(descriptor) {
				if (this.#copied.has(descriptor.digest)) return true;
				try {
					await this.#work.copy(descriptor, this.#work.budget);
				} catch (error) {
					if (!(error instanceof GoneAtSource)) throw error;
					this.#work.log.warning(`${(0, reference.FH)({
						...this.#from.image,
						digest: descriptor.digest
					})} speaks of the image, and was left out: ${error.message}`, "Where it is needed, make it anew (sign or attest the image once more); where not, delete it in the registry.");
					return false;
				}
				this.#copied.add(descriptor.digest);
				return true;
			}
			async #listed(digest) {
				if (this.#hasApi.from === false) return [];
				try {
					const listed = await this.#from.listReferrers(digest);
					this.#hasApi.from = listed !== void 0;
					return listed ?? [];
				} catch (error) {
					if (!(error instanceof errors_error._G)) throw error;
					return error;
				}
			}
			#doWithout(error, isTold) {
				if (this.#work.isStrict || !(isTold || this.#isToldByTags)) throw error;
				if (this.#isToldByTags) return;
				this.#isToldByTags = true;
				this.#hasApi.from = false;
				this.#work.log.warning(`${error.message}; what speaks of the image was found by its tags instead`);
			}
			async #tagsOf(digest) {
				this.#tags ??= this.#list();
				const tags = await this.#tags;
				const names = SUFFIXES.map((suffix) => referrersTag(digest, suffix)).filter((name) => name !== void 0);
				return tags === void 0 ? names : names.filter((name) => tags.has(name));
			}
			async #list() {
				const found = /* @__PURE__ */ new Set();
				try {
					for await (const tag of this.#from.listTags()) if (/^sha\d+-/.test(tag)) found.add(tag);
					return found;
				} catch (error) {
					if (!(error instanceof errors_error._G)) throw error;
					this.#work.log.info(`${error.message}; looking for each signature by its tag`);
					return;
				}
			}
			async #writeStandIn(subject, listed, standIn) {
				this.#hasApi.to ??= await this.#to.listReferrers(subject.digest) !== void 0;
				if (this.#hasApi.to) return;
				const tag = referrersTag(subject.digest);
				if (tag === void 0) return;
				const source = standIn === void 0 ? indexOfReferrers(listed) : mergeReferrers(standIn, listed);
				const before = await this.#to.findManifest({ tag });
				const merged = before === void 0 ? source : mergeReferrers(before, referrersOf(source));
				if (merged.descriptor.digest !== before?.descriptor.digest) await this.#put(tag, merged);
			}
			async #writeTag(tag, manifest) {
				const before = await this.#to.findManifest({ tag });
				if (before?.descriptor.digest === manifest.descriptor.digest) return;
				if (before === void 0 || isExtensionOf(manifest, before)) return this.#put(tag, manifest);
				const name = (0, reference.FH)({
					...this.#to.image,
					tag
				});
				this.#work.log.warning(`${name} holds signatures that the source does not; it was left as it is`);
			}
			async #put(tag, manifest) {
				try {
					await this.#to.putManifest({ tag }, manifest);
				} catch (error) {
					if (!(error instanceof errors_error._G) || error.code !== "CONFLICT") throw error;
					this.#work.log.warning(`${error.message}; what speaks of the image was copied, but is not found by this tag`);
				}
			}
		}
		var external_node_crypto_ = __webpack_require__(7598);
		const FRUITLESS_BREAKS = 5;
		const FIRST_WAIT = 200;
		class VerifiedBlob {
			size;
			#options;
			failure;
			#passed = 0;
			constructor(options) {
				this.#options = options;
				this.size = options.descriptor.size;
			}
			get isSpent() {
				return this.#passed === this.size;
			}
			async pour(sink) {
				this.failure = void 0;
				this.#count(-this.#passed);
				const hash = this.#hash();
				if (this.size === 0) this.#check(hash);
				let fruitless = 0;
				while (this.#passed < this.size) {
					const before = this.#passed;
					await this.#continue(hash, sink);
					if (this.#passed === this.size) return;
					fruitless = this.#passed > before ? 0 : fruitless + 1;
					if (fruitless === FRUITLESS_BREAKS) throw this.#fail(`broke off after ${this.#passed} of ${this.size} bytes, again and again`, "REGISTRY");
					await this.#options.clock.sleep(FIRST_WAIT * 2 ** fruitless);
				}
			}
			async #continue(hash, sink) {
				const { start, body } = await this.#open();
				let known = this.#passed - start;
				let refusal;
				const refuse = (error) => {
					refusal = { error };
					throw error;
				};
				const take = (piece) => {
					const fresh = piece.subarray(known);
					known = Math.max(0, known - piece.byteLength);
					try {
						return fresh.byteLength === 0 ? void 0 : this.#pass(fresh, hash, sink)?.catch(refuse);
					} catch (error) {
						return refuse(error);
					}
				};
				await body.pour(take).catch(() => void 0);
				if (refusal !== void 0) throw refusal.error;
			}
			#pass(piece, hash, sink) {
				this.#count(piece.byteLength);
				if (this.#passed > this.size) throw this.#fail(`is longer than ${this.size} bytes`);
				hash.update(piece);
				if (this.#passed === this.size) this.#check(hash);
				return sink(piece);
			}
			async #open() {
				let stream;
				try {
					stream = await this.#options.source(this.#passed);
				} catch (error) {
					if (error instanceof errors_error._G) this.failure = error;
					throw error;
				}
				const { start, length, body } = stream;
				if (length === void 0 || start + length === this.size) return stream;
				const failure = this.#fail(`is announced with ${start + length} bytes instead of ${this.size}`);
				await body.pour(() => {
					throw failure;
				});
				throw failure;
			}
			#hash() {
				const [algorithm = ""] = this.#options.descriptor.digest.split(":", 1);
				if (algorithm !== "sha256" && algorithm !== "sha512") throw this.#fail("has a digest that cannot be verified");
				return (0, external_node_crypto_.createHash)(algorithm);
			}
			#check(hash) {
				const { digest } = this.#options.descriptor;
				if (digest !== `${digest.split(":", 1)[0]}:${hash.digest("hex")}`) throw this.#fail("the content does not have this digest");
			}
			#count(bytes) {
				this.#passed += bytes;
				if (bytes !== 0) this.#options.onBytes?.(bytes);
			}
			#fail(why, code = "INVALID_CONTENT") {
				this.failure = new errors_error._G(code, `${this.#options.name}: ${why}`, { advice: "The registry or something on the way to it cut or changed the content; nothing was stored. Run again." });
				return this.failure;
			}
		}
		const BLOBS = 5;
		const SMALL = 65536;
		class Copier {
			#from;
			#to;
			#options;
			#log;
			#clock;
			#mountFrom;
			#limit = (0, p_limit.A)(BLOBS);
			#blobs = new once.a();
			#trees = new once.a();
			#meter;
			#referrers;
			#counted = {
				written: 0,
				known: 0
			};
			#delivered = /* @__PURE__ */ new Map();
			constructor(from, to, options = {}) {
				const { log = runtime.K, clock = answer_clock.m, interval = 1e3, onProgress = () => {} } = options;
				this.#from = from;
				this.#to = to;
				this.#options = options;
				this.#log = log;
				this.#clock = clock;
				this.#meter = new progress.Z(clock, interval, onProgress);
				const isSame = (0, docker_hub.rQ)(from.image.registry) === (0, docker_hub.rQ)(to.image.registry);
				this.#mountFrom = isSame ? from.image.repository : void 0;
				const copy = (descriptor, spent) => this.#tree(descriptor, spent);
				const budget = new ReferrerBudget((0, reference.eS)(from.image), options.referrerBounds);
				const { needsReferrers = false } = options;
				this.#referrers = new ReferrerCopier(from, to, {
					log,
					copy,
					budget,
					isStrict: needsReferrers
				});
			}
			get count() {
				const { written, known } = this.#counted;
				const outcomes = [...this.#delivered.values()];
				const count = (wanted) => outcomes.filter((one) => one === wanted).length;
				return {
					manifests: {
						written,
						present: known
					},
					blobs: {
						sent: count("sent"),
						mounted: count("mounted"),
						present: count("present"),
						left: count("left")
					},
					referrers: this.#referrers.copied
				};
			}
			get progress() {
				return this.#meter.progress;
			}
			async copy(digest) {
				const manifest = await this.#read(digest);
				const { descriptor } = manifest;
				const isThere = await this.#isThere(descriptor.digest);
				if (this.#options.referrers !== false) this.#referrers.lookAhead(descriptor);
				if (!(isThere && this.#options.deep !== true)) await this.#parts(manifest);
				if (this.#options.referrers !== false) {
					const content = (0, content_manifest.WI)(manifest);
					const children = content.kind === "index" ? content.manifests : [];
					await this.#referrers.copyAll(descriptor, children);
				}
				if (!isThere) await this.#write(manifest);
				return manifest;
			}
			#tree(descriptor, budget) {
				return this.#trees.get(descriptor.digest, async () => {
					budget?.spend(1, 0);
					const isThere = await this.#isThere(descriptor.digest);
					if (isThere && this.#options.deep !== true) return;
					const manifest = await this.#read(descriptor.digest);
					await this.#parts(manifest, budget);
					if (!isThere) await this.#write(manifest);
				});
			}
			#read(digest) {
				return atSource(this.#from.getManifest({ digest }));
			}
			async #parts(manifest, budget) {
				const content = (0, content_manifest.WI)(manifest);
				budget?.spend(0, manifest.bytes.byteLength);
				if (content.kind === "unknown") this.#log.warning(`${(0, reference.eS)(this.#from.image)}@${manifest.descriptor.digest} is of a type that is not known (${manifest.descriptor.mediaType}): it was copied without what it may point to`);
				if (content.kind === "index") {
					const { unknown } = (0, entry.R)(content.manifests);
					const isBlob = ({ mediaType }) => !(0, media_type.$U)(mediaType);
					const blobs = new Set(unknown.filter(isBlob));
					await copier_all(content.manifests.map((child) => blobs.has(child) ? this.#blob(child, `an entry of ${manifest.descriptor.digest}`) : this.#tree(child, budget)));
				}
				if (content.kind !== "image") return;
				const blobs = partsOf(content);
				budget?.spend(0, blobs.reduce((sum, [, { size }]) => sum + size, 0));
				const name = `${(0, reference.eS)(this.#from.image)}@${manifest.descriptor.digest}`;
				await copier_all(blobs.map(([part, blob]) => this.#blob(blob, `${part} of ${name}`)));
			}
			async #write(manifest) {
				const put = () => this.#to.putManifest({ digest: manifest.descriptor.digest }, manifest);
				try {
					await put();
				} catch (error) {
					if (!(error instanceof missing_parts.Xy)) throw error;
					this.#log.info(`${error.message}; sending what is missing`);
					await this.#sendAgain(manifest, new Set(error.missing));
					await put();
				}
				this.#counted.written += 1;
			}
			async #sendAgain(manifest, missing) {
				const content = (0, content_manifest.WI)(manifest);
				if (content.kind === "unknown") return;
				const parts = content.kind === "index" ? content.manifests.map((entry) => ["an entry", entry]) : partsOf(content);
				const lost = [...new Map(parts.map((part) => [part[1].digest, part])).values()].filter(([, { digest }]) => missing.has(digest));
				const whole = manifest.descriptor.digest;
				if (content.kind === "image") return copier_all(lost.map(([part, blob]) => this.#deliver(blob, `${part} of ${whole}`, true)));
				await copier_all(lost.map(async ([, { digest }]) => {
					const child = await this.#read(digest);
					await this.#parts(child);
					await this.#write(child);
				}));
			}
			async #isThere(digest) {
				try {
					await this.#to.headManifest({ digest });
					this.#counted.known += 1;
					return true;
				} catch (error) {
					if (error instanceof registry_error.gl && error.notFound) return false;
					throw error;
				}
			}
			#blob(descriptor, part) {
				return this.#blobs.get(descriptor.digest, () => {
					this.#meter.expect(descriptor.size);
					return this.#deliver(descriptor, part);
				});
			}
			async #deliver(descriptor, part, anew = false) {
				try {
					await this.#send(descriptor, anew);
				} catch (error) {
					throw ofPart(part, error);
				}
			}
			async #send(descriptor, anew) {
				const { digest, size } = descriptor;
				const name = `${(0, reference.eS)(this.#from.image)}@${digest}`;
				if (isForeign(descriptor) && !await this.#from.hasBlob(digest)) {
					this.#log.info(`${name}: a foreign layer that the source does not have either; left out`);
					this.#delivered.set(digest, "left");
					this.#meter.spare(size);
					return;
				}
				if (anew) this.#meter.expect(size);
				const from = this.#mountFrom;
				const load = () => this.#load(name, descriptor);
				const delivered = await this.#to.deliverBlob({
					digest,
					from,
					anew,
					load,
					whenFree: (send) => this.#limit(send)
				});
				this.#delivered.set(digest, delivered);
				if (delivered !== "sent") this.#meter.spare(size);
				else if (size <= SMALL) this.#meter.pass(size);
				this.#log.debug(`${name}: ${delivered}`);
			}
			async #load(name, descriptor) {
				const { digest, size } = descriptor;
				if (size <= SMALL) return { body: await atSource(this.#from.getBlob(digest, SMALL)) };
				const blob = new VerifiedBlob({
					name,
					descriptor: {
						digest: (0, lib_digest.m)(digest),
						size
					},
					source: (offset) => atSource(this.#from.openBlob(digest, offset)),
					clock: this.#clock,
					onBytes: (count) => this.#meter.pass(count)
				});
				return {
					body: blob,
					failure: () => blob.failure,
					isSpent: () => blob.isSpent
				};
			}
		}
		function partsOf({ config, layers }) {
			return [["the config", config], ...layers.map((layer, at) => [`layer ${at + 1} of ${layers.length}`, layer])];
		}
		function isForeign({ mediaType, urls = [] }) {
			return urls.length > 0 || /nondistributable|\.foreign\./.test(mediaType);
		}
		async function copier_all(work) {
			const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === "rejected");
			if (failed !== void 0) throw failed.reason;
		}
	}),
	4867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => renderProgress,
			Z: () => ProgressMeter
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);
		class ProgressMeter {
			#clock;
			#tell;
			#interval;
			#began;
			#told;
			#total = 0;
			#done = 0;
			#sent = 0;
			constructor(clock, interval, tell) {
				this.#clock = clock;
				this.#interval = interval;
				this.#tell = tell;
				this.#began = clock.now();
				this.#told = this.#began;
			}
			expect(bytes) {
				this.#total += bytes;
			}
			spare(bytes) {
				this.#done += bytes;
				this.#report();
			}
			pass(bytes) {
				this.#done += bytes;
				if (bytes > 0) this.#sent += bytes;
				this.#report();
			}
			get progress() {
				const seconds = (this.#clock.now() - this.#began) / 1e3;
				const rate = seconds > 0 ? this.#sent / seconds : 0;
				const left = this.#total - this.#done;
				const remaining = rate > 0 ? { remaining: left / rate } : {};
				return {
					done: this.#done,
					total: this.#total,
					rate,
					...remaining
				};
			}
			#report() {
				const now = this.#clock.now();
				if (now - this.#told < this.#interval) return;
				this.#told = now;
				this.#tell(this.progress);
			}
		}
		function renderProgress({ done, total, rate, remaining }) {
			const left = remaining === void 0 ? "" : `, ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.X)(Math.ceil(remaining))} left`;
			return `copied ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.o)(done)} of ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.o)(total)} (${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.o)(rate)}/s${left})`;
		}
	})
};

export { id, ids, modules };