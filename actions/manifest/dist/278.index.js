import "node:module";

// 278.index.js
const id = 278;
const ids = [278];
const modules = { 5278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		publishPlan: () => publishPlan,
		readPlan: () => readPlan,
		readReports: () => readReports
	});
	var sealed = __webpack_require__(1485);
	var lib = __webpack_require__(4737);
	var promises_ = __webpack_require__(8500);
	const SHARED = "../../door/dist/cache.js";
	async function loadCache() {
		const cache = await import(
			/* webpackIgnore: true */
			SHARED
);
		return cache.isFeatureAvailable() ? cache : void 0;
	}
	const NOTHING = ["/dev/null"];
	const PATIENCE = 3e4;
	function githubEvidence(log) {
		const within = async (answer) => {
			const late = new AbortController();
			try {
				return await Promise.race([answer, (0, promises_.setTimeout)(PATIENCE, void 0, { signal: late.signal })]);
			} catch (error) {
				log.info(`Evidence of earlier builds: ${error instanceof Error ? error.message : String(error)}`);
				return;
			} finally {
				late.abort();
			}
		};
		return {
			has: async (note) => {
				const cache = await loadCache();
				if (cache === void 0) return false;
				return await within(cache.restoreCache(NOTHING, note, [], { lookupOnly: true })) === note;
			},
			find: async (beginning) => {
				const cache = await loadCache();
				const found = await within(cache?.restoreCache(NOTHING, beginning, [], { lookupOnly: true }) ?? Promise.resolve(void 0));
				return found?.startsWith(beginning) ? found : void 0;
			},
			keep: async (notes) => {
				const cache = await loadCache();
				if (cache === void 0) return;
				await within(Promise.all(notes.map((note) => cache.saveCache(NOTHING, note).catch(() => -1))));
			}
		};
	}
	var reference = __webpack_require__(4223);
	var errors_error = __webpack_require__(8530);
	var runtime = __webpack_require__(9765);
	var settle = __webpack_require__(4949);
	var lib_digest = __webpack_require__(6888);
	var lib_platform = __webpack_require__(5723);
	var image_index = __webpack_require__(108);
	function tagsOf(mode) {
		return mode === "branch" || mode === "preview" ? "branch" : "release";
	}
	var advice = __webpack_require__(27);
	var decide_move = __webpack_require__(1014);
	var unmoved_tag = __webpack_require__(197);
	function refuseEqualContent({ sameContent = false }, legs) {
		if (sameContent) return;
		const seen = /* @__PURE__ */ new Map();
		for (const { planned, report } of legs) {
			const content = report?.config?.content;
			if (content === void 0) continue;
			const first = seen.get(content);
			if (first === void 0) seen.set(content, planned.platform);
			else if (!isOneArchitecture(first, planned.platform)) throw new errors_error._G("CONFLICT", `the images for ${first} and ${planned.platform} hold the same files, byte for byte, so that one of them has the other's programs`, { advice: advice.h2 });
		}
	}
	function isOneArchitecture(a, b) {
		const [one, other] = [(0, lib_platform.Y8)(a), (0, lib_platform.Y8)(b)];
		return one.os === other.os && one.architecture === other.architecture;
	}
	function holdReports(plan, reports) {
		const places = placesOf(plan);
		const believed = /* @__PURE__ */ new Map();
		const refused = /* @__PURE__ */ new Map();
		const strays = [];
		for (const report of reports) {
			const place = places.get(report.leg);
			const problem = findProblem(report, place) ?? (believed.has(report.leg) ? `leg ${report.leg} has two reports, where there is one build` : void 0);
			if (problem === void 0) {
				believed.set(report.leg, report);
				continue;
			}
			const error = new errors_error._G("CONFLICT", problem, { advice: advice.TX });
			const variants = [places.get(legOfKey(report.key) ?? report.leg), place].flatMap((one) => one === void 0 ? [] : [one.variant]);
			for (const variant of variants) if (!refused.has(variant)) refused.set(variant, error);
			if (variants.length === 0) strays.push(error);
		}
		return {
			believed,
			refused,
			strays
		};
	}
	function placesOf({ variants, legs }) {
		const byIndex = new Map(legs.map((leg) => [leg.index, leg]));
		const places = /* @__PURE__ */ new Map();
		for (const { name: variant, platforms } of variants) for (const planned of platforms) {
			const leg = byIndex.get(planned.leg);
			if (leg !== void 0) places.set(planned.leg, {
				variant,
				planned,
				leg
			});
		}
		return places;
	}
	function findProblem(report, place) {
		const { key, images, tags, config } = report;
		if (key !== void 0 && legOfKey(key) !== report.leg) return `the report that came as ${(0, errors_error.hD)(key)} is of leg ${report.leg}`;
		if (place === void 0) return `there is a report of leg ${report.leg}, which the plan does not have`;
		const { variant, planned, leg } = place;
		const differs = (what, reported, expected) => `leg ${report.leg} reported ${what} ${reported}, but the plan has ${expected}`;
		if (report.variant !== variant) return differs("variant", (0, errors_error.hD)(report.variant), (0, errors_error.hD)(variant));
		if (report.platform !== planned.platform) return differs("platform", report.platform, planned.platform);
		if (!isSubset(images, leg.images) || !isSubset(leg.images, images)) return differs("images", list(images), list(leg.images));
		if (!isSubset(tags, leg.tags)) return differs("tags", list(tags), list(leg.tags));
		if (config === void 0 || (0, lib_platform.dq)(config, (0, lib_platform.Y8)(planned.platform))) return void 0;
		return differs("an image whose config is for", (0, errors_error.hD)((0, lib_platform.Bq)(config)), planned.platform);
	}
	function legOfKey(key) {
		const [, digits] = /^leg-(0|[1-9][0-9]{0,2})$/.exec(key ?? "") ?? [];
		return digits === void 0 ? void 0 : Number(digits);
	}
	function isSubset(some, all) {
		const known = new Set(all);
		return some.every((one) => known.has(one));
	}
	const NAMED = 5;
	function list(names) {
		if (names.length === 0) return "none";
		const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
		return names.slice(0, NAMED).map(errors_error.hD).join(", ") + more;
	}
	var hash = __webpack_require__(1062);
	function beginningOf(content) {
		return `multiarch-published-${content}-`;
	}
	function noteOfContent(content, { digest, revision }) {
		return `${beginningOf(content)}${digest.replace(/^sha256:/, "")}-${revision}`;
	}
	function noteOfLoss(content, digest) {
		return `multiarch-lost-${content}-${digest.replace(/^sha256:/, "")}`;
	}
	function noteOfStanding(revision, digest) {
		return `multiarch-stands-${revision}-${digest.replace(/^sha256:/, "")}`;
	}
	function beginningOfTag(tag, digest) {
		return `multiarch-names-${(0, hash.sc)(JSON.stringify([tag, digest]))}-`;
	}
	function noteOfTag(tag, digest, revision) {
		return `${beginningOfTag(tag, digest)}${revision}`;
	}
	async function commitOfTag(tag, digest, evidence) {
		const beginning = beginningOfTag(tag, digest);
		const note = await evidence.find(beginning);
		const revision = note?.startsWith(beginning) ? note.slice(beginning.length) : "";
		return (0, decide_move.WM)(revision) ? revision : void 0;
	}
	var publish_optional = __webpack_require__(8871);
	var judge_tags = __webpack_require__(6599);
	var write_judged = __webpack_require__(671);
	async function tagPlatforms(registry, images, platforms, next, rules, options = {}) {
		const [image] = images;
		if (image === void 0) return [];
		return (await (0, settle.G9)(platforms.map(async ({ digest, tags }) => {
			if (tags.length === 0) return [];
			const wanted = images.flatMap((each) => tags.map((tag) => ({
				image: each,
				tag,
				next
			})));
			const [manifest, looked] = await (0, settle.G9)([registry.repository(image).getManifest({ digest }), (0, judge_tags.Mk)(registry, wanted, rules)]);
			const judged = await (0, judge_tags.Bs)(registry, looked, digest, rules);
			await (0, write_judged.yp)(registry, {
				manifest,
				looked,
				kept: judged
			}, options);
			return await (0, write_judged.ex)(registry, {
				manifest,
				looked,
				kept: judged
			}, rules, options);
		}))).flat();
	}
	var publish_sources = __webpack_require__(3209);
	var stitch = __webpack_require__(5798);
	var content_manifest = __webpack_require__(4199);
	var copier = __webpack_require__(2255);
	var mirror = __webpack_require__(2380);
	var tagged_image = __webpack_require__(2544);
	var variant_result = __webpack_require__(7282);
	var write_variant = __webpack_require__(8396);
	async function publishUnchanged(run, unchanged, rules) {
		const { registry, plan, options } = run;
		const { log = runtime.K, dryRun = false, evidence } = options;
		const images = unchanged.images.map((image) => (0, reference["if"])(image));
		const digest = (0, lib_digest.m)(unchanged.digest, "digest of what is published");
		const own = {
			...run,
			images
		};
		const { manifest, missing, from } = await locate(own, unchanged, digest);
		const parts = partsOf(manifest, unchanged, from);
		for (const image of dryRun ? [] : missing) {
			log.info(`${(0, reference.eS)(image)} does not have ${digest}: copied from ${(0, reference.eS)(from)}`);
			await new copier.T(registry.repository(from), registry.repository(image), { log }).copy(digest);
		}
		const { name, tags, stitched, content, revision } = unchanged;
		const variant = {
			name,
			platforms: [],
			tags,
			stitched,
			annotations: unchanged.stands
		};
		await noteTags(own, unchanged, digest, rules);
		const looked = await (0, write_variant.Op)(own, variant, tags, rules);
		const ready = {
			descriptor: manifest.descriptor,
			parts,
			manifest
		};
		const final = await (0, write_variant.kh)(own, {
			variant,
			tags,
			built: [],
			rules
		}, ready, looked);
		const next = (0, tagged_image.Ip)([unchanged.stands]);
		const platforms = unchanged.platforms.map((platform, at) => ({
			digest: stitched ? parts[at]?.image.digest ?? digest : digest,
			tags: platform.tags
		}));
		const more = dryRun ? [] : await tagPlatforms(registry, images, platforms, next, rules, options);
		const to = dryRun ? [] : run.optional.images;
		const toRead = options.verify ? (0, publish_sources.y)(parts) : void 0;
		const manifests = [...platforms.filter((platform) => platform.tags.length > 0), {
			digest,
			tags
		}];
		const optional = await (0, mirror.mirror)(registry, {
			from,
			to,
			manifests,
			toRead,
			next,
			rules
		}, {
			...options,
			copiers: run.optional.copiers
		});
		const kept = [
			...final,
			...more,
			...optional.kept
		];
		for (const one of kept) log.warning(...(0, unmoved_tag.w6)(one));
		const complete = to.filter((image) => !optional.behind.some((one) => one.image === image));
		if (!dryRun && plan.mode !== "preview") await evidence?.keep([noteOfContent(content, {
			digest,
			revision
		}), ...plan.revision === "" ? [] : [noteOfStanding(plan.revision, digest)]]);
		return {
			variant: (0, variant_result.V)({
				name,
				stitched,
				descriptor: manifest.descriptor,
				unchangedSince: revision,
				kept,
				images: [...images, ...complete].map((image) => ({ image })),
				behind: optional.behind,
				tags: tags.map((tag) => tag.name),
				platforms: (0, variant_result.W)(parts).map((platform, at) => ({
					...platform,
					archTag: unchanged.platforms[at]?.tags[0]?.name
				}))
			}),
			kept
		};
	}
	async function noteTags({ plan: { revision }, options: { dryRun, evidence } }, { tags, revision: built }, digest, { commitOf, ancestry }) {
		if (dryRun || commitOf === void 0 || !(0, decide_move.WM)(revision)) return;
		const notes = await (0, settle.G9)(tags.map(async ({ name, mutable }) => {
			if (!mutable) return [];
			const before = await commitOf(name, digest) ?? built;
			return before !== revision && await ancestry?.(before, revision) === "newer" ? [noteOfTag(name, digest, revision)] : [];
		}));
		await evidence?.keep(notes.flat());
	}
	async function locate({ registry, images, options: { evidence, dryRun } }, { content, revision }, digest) {
		const found = await (0, settle.G9)(images.map(async (image) => ({
			image,
			manifest: await registry.repository(image).findManifest({ digest })
		})));
		const missing = found.flatMap(({ image, manifest }) => manifest === void 0 ? [image] : []);
		for (const { image, manifest } of found) if (manifest !== void 0) return {
			manifest,
			from: image,
			missing
		};
		if (!dryRun) await evidence?.keep([noteOfLoss(content, digest)]);
		const places = images.map(reference.eS).join(", ");
		throw new errors_error._G("CONFLICT", `it has not changed since commit ${revision}, and ${digest}, which was built from that, is not in ${places} any more`, { advice: advice.uJ });
	}
	function partsOf(manifest, { platforms }, from) {
		const name = (0, reference.eS)(from);
		const { descriptor } = manifest;
		const content = (0, content_manifest.WI)(manifest, name);
		const listed = content.kind === "index" ? { manifests: content.manifests } : {};
		return platforms.map((planned) => {
			const platform = (0, lib_platform.Y8)(planned.platform);
			const asked = {
				platform,
				digest: descriptor.digest,
				reused: true
			};
			const part = (0, image_index.u)({
				name,
				platform,
				descriptor,
				...listed,
				asked
			});
			return {
				...part,
				source: {
					...part.source,
					asked: {
						...asked,
						digest: part.image.digest
					}
				}
			};
		});
	}
	async function publish(registry, plan, reports, options = {}) {
		const images = plan.images.map((image) => (0, reference["if"])(image));
		const { ancestry } = options;
		const { believed, refused, strays } = holdReports(plan, reports);
		const run = {
			registry,
			plan,
			images,
			optional: {
				images: (plan.optionalImages ?? []).map((image) => (0, reference["if"])(image)),
				copiers: /* @__PURE__ */ new Map()
			},
			options: ancestry === void 0 ? options : {
				...options,
				ancestry: (0, decide_move.Bj)(ancestry)
			}
		};
		const unchanged = (plan.unchanged ?? []).map(async (variant) => {
			try {
				return await publishUnchanged(run, variant, rulesOf(run));
			} catch (error) {
				return failureOf(variant, error);
			}
		});
		const outcomes = await Promise.all([...plan.variants.map(async (variant) => {
			try {
				const refusal = refused.get(variant.name);
				if (refusal !== void 0) throw refusal;
				return await publishVariant({
					...run,
					images: variant.images?.map((image) => (0, reference["if"])(image)) ?? images
				}, variant, believed);
			} catch (error) {
				return failureOf(variant, error);
			}
		}), ...unchanged]);
		const failures = outcomes.flatMap((outcome) => outcome instanceof errors_error._G ? [outcome] : []);
		const published = outcomes.flatMap((outcome) => outcome === void 0 || outcome instanceof errors_error._G ? [] : [outcome]);
		const variants = published.map(({ variant }) => variant);
		const kept = published.flatMap((one) => one.kept);
		const supersededBy = findSuccessor(plan, kept);
		const about = {
			revision: plan.revision,
			...supersededBy === void 0 ? {} : { supersededBy }
		};
		if (supersededBy !== void 0) options.log?.info(`Superseded by ${supersededBy}.`);
		return {
			result: {
				schemaVersion: 1,
				mode: plan.mode,
				...about,
				variants
			},
			failures: [...failures, ...strays],
			kept,
			reports: [...believed.values()].filter(({ variant }) => !refused.has(variant))
		};
	}
	function findSuccessor({ variants, unchanged = [] }, kept) {
		const names = [...variants, ...unchanged].flatMap(({ tags: [first] }) => first === void 0 ? [] : [first.name]);
		return kept.find(({ tag, supersededBy }) => supersededBy !== void 0 && names.includes(tag))?.supersededBy;
	}
	function failureOf({ name }, cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		const { code, advice } = cause instanceof errors_error._G ? cause : {
			code: "REGISTRY",
			advice: void 0
		};
		return new errors_error._G(code, `${name === "" ? "the image" : name}: ${message}`, {
			advice,
			cause
		});
	}
	async function publishVariant(run, variant, reports) {
		const { registry, plan, images } = run;
		const { log = runtime.K, dryRun = false } = run.options;
		const legs = variant.platforms.map((planned) => ({
			planned,
			report: reports.get(planned.leg)
		}));
		const missing = legs.flatMap(({ planned, report }) => report === void 0 ? [planned.platform] : []);
		if (missing.length > 0) throw new errors_error._G("BUILD", `not built for ${missing.join(", ")}${whyMissing(plan, variant, reports)}`, { advice: advice.xg });
		if (!plan.push) return void 0;
		refuseEqualContent(plan, legs);
		const built = legs.flatMap(({ planned, report }) => report === void 0 ? [] : [toBuilt(report, planned.archTag)]);
		const written = variant.stitched ? [] : built.flatMap(({ report }) => report.tags);
		const tags = variant.tags.filter(({ name }) => !written.includes(name));
		const rules = rulesOf(run);
		const [made, looked] = await (0, settle.G9)([variant.stitched ? stitched(run, variant, built) : single(run, built, tags), (0, write_variant.Op)(run, variant, tags, rules)]);
		const { ready, kept: final } = await (0, write_variant.J2)(run, {
			variant,
			tags,
			built,
			rules
		}, made, looked);
		const isOurs = ready === made && !dryRun;
		const platforms = legs.flatMap(({ planned: { moreTags = [] }, report }) => report === void 0 ? [] : [{
			digest: (0, lib_digest.m)(report.digest, "digest"),
			tags: moreTags
		}]);
		const more = isOurs ? await tagPlatforms(registry, images, platforms, (0, write_variant.hY)(plan, variant), rules, run.options) : [];
		const optional = dryRun ? publish_optional.K$ : await (0, publish_optional.vo)(run, {
			variant,
			built,
			rules
		}, ready, isOurs);
		const kept = [
			...final,
			...more,
			...optional.kept
		];
		for (const one of kept) log.warning(...(0, unmoved_tag.w6)(one));
		if (variant.content !== void 0 && plan.revision !== "" && !dryRun && plan.mode !== "preview") await run.options.evidence?.keep([noteOfContent(variant.content, {
			digest: ready.descriptor.digest,
			revision: plan.revision
		})]);
		return {
			variant: (0, variant_result.V)({
				name: variant.name,
				stitched: variant.stitched,
				descriptor: ready.descriptor,
				adopted: ready !== made,
				images: [...images, ...optional.complete].map((image) => ({ image })),
				behind: optional.behind,
				tags: variant.tags.map(({ name }) => name),
				kept,
				platforms: (0, variant_result.W)(ready.parts)
			}),
			kept
		};
	}
	function whyMissing({ legs }, { platforms }, reports) {
		const [base] = platforms.flatMap(({ leg }) => {
			const base = legs[leg]?.base;
			return reports.has(leg) || base === void 0 || reports.has(base.leg) ? [] : [base.variant];
		});
		return base === void 0 ? "" : `, as '${base}', which it is built from, was not`;
	}
	function rulesOf({ plan, options: { ancestry, evidence } }) {
		const { mode, allowBackwards = false, onExisting = "reuse", variants, unchanged = [] } = plan;
		const kind = tagsOf(mode);
		const rules = {
			verb: "publish",
			onExisting,
			allowBackwards,
			kind,
			ancestry
		};
		const isByContent = unchanged.length > 0 || variants.some(({ content }) => content !== void 0);
		if (kind !== "branch" || !isByContent || evidence === void 0 || !("find" in evidence)) return rules;
		return {
			...rules,
			commitOf: (tag, digest) => commitOfTag(tag, digest, evidence)
		};
	}
	async function stitched({ registry, images, options }, { annotations }, built) {
		const sources = built.map(({ source }) => source);
		const index = await (0, stitch.f)(registry, {
			images,
			sources,
			annotations
		}, options);
		return {
			descriptor: index.descriptor,
			parts: index.parts,
			manifest: index
		};
	}
	function toBuilt(report, archTag) {
		const digest = (0, lib_digest.m)(report.digest, `digest that leg ${report.leg} reported`);
		const platform = (0, lib_platform.Y8)(report.platform);
		const { mediaType, size, reused, tags } = report;
		return {
			report,
			source: {
				platform,
				digest,
				reused,
				...mediaType === void 0 ? {} : { mediaType },
				...size === void 0 ? {} : { size },
				...archTag === void 0 || !tags.includes(archTag) ? {} : { tag: archTag }
			}
		};
	}
	async function single({ registry, images, options: { log = runtime.K, dryRun = false } }, [only], tags) {
		const sources = only === void 0 ? [] : [only.source];
		const [resolved] = await (0, publish_sources.l)(registry, images, sources);
		const [image] = images;
		if (resolved === void 0 || image === void 0) throw new errors_error._G("INVALID_INPUT", "has no platform or no image");
		const part = (0, image_index.u)(resolved);
		for (const warning of part.warnings) log.warning(warning);
		const { descriptor } = resolved;
		if (tags.length === 0 || dryRun) return {
			descriptor,
			parts: [part]
		};
		const manifest = await registry.repository(image).getManifest({ digest: descriptor.digest });
		return {
			descriptor,
			parts: [part],
			manifest
		};
	}
	var lib_document = __webpack_require__(1961);
	var json = __webpack_require__(2698);
	var dist = __webpack_require__(5511);
	function about(schema, description) {
		return dist.FsL(schema, dist.h_(description));
	}
	const optional = (schema) => dist.yqP(schema);
	const members_closed = (entries) => dist.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
	const members_open = (entries) => dist.Ikc(entries, "an object");
	const members_list = (schema) => dist.YOg(schema, "a list");
	const oneOf = (...choices) => dist.KIO(choices, choices.join(", "));
	const matching = (pattern, accepted) => dist.FsL(dist.YjP(accepted), dist.yGV(pattern, accepted));
	const members_text = dist.YjP("text");
	const flag = dist.zMY("true or false");
	const version = dist.euz(1, "1");
	function whole(least = 0, most = Number.POSITIVE_INFINITY) {
		const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
		const bounded = dist.FsL(dist.aig(accepted), dist.ndf(accepted), dist.Wwf(least, accepted));
		return most === Number.POSITIVE_INFINITY ? bounded : dist.FsL(bounded, dist.cGV(most, accepted));
	}
	const seconds = dist.FsL(dist.aig("seconds"), dist.Wwf(0, "seconds, from 0"));
	const milliseconds = about(whole(), "Milliseconds since 1970.");
	const bytes = about(whole(), "Bytes.");
	const digest = matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
	const mediaType = matching(/^[a-z]+\/[^ ;]+$/, "a media type");
	const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
	const members_image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
	matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
	const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
	const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
	const mode = oneOf("release", "preview", "branch", "verify", "skip");
	const pairs = dist.FsL(dist.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object of texts"), dist.H0v(({ dataset, addIssue }) => {
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
	}), dist.yuE({
		type: "object",
		additionalProperties: { type: "string" }
	}));
	const legIndex = whole(0, 255);
	const runner = dist.KCZ([
		members_text,
		members_list(members_text),
		members_closed({
			group: members_text,
			labels: optional(members_list(members_text))
		})
	], "a label, a list of labels, or an object with group and labels");
	const cache = oneOf("auto", "gha", "registry", "none");
	const compression = oneOf("gzip", "zstd", "estargz");
	const compressionLevel = whole(0, 22);
	const format = oneOf("oci", "docker", "plain");
	const onExisting = oneOf("reuse", "overwrite", "fail");
	const trust = oneOf("evidence", "claim");
	const moves = oneOf("release", "branch");
	const leg_legSchema = dist.FsL(members_closed({
		index: about(legIndex, "Position in the plan, from 0; the leg reports through the job output `leg-<index>`."),
		variant: about(members_text, "The variant's name; empty for the default variant."),
		platform,
		runner: about(runner, "`runs-on`: a label, several labels, or a group."),
		runnerTemplate: optional(about(members_text, "For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for its attempt, as GitHub's `format` takes it.")),
		emulation: about(flag, "Whether the runner may be of another architecture, so that QEMU has to run the build."),
		images: about(members_list(members_image), "Canonical image names, `host/path`."),
		tags: about(members_list(tag), "What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone."),
		push: flag,
		revision: about(revision, "The commit, 40 hexadecimal digits; empty outside of a repository."),
		dockerfile: about(members_text, "Relative to the repository's root."),
		context: about(members_text, "Relative to the repository's root."),
		target: optional(members_text),
		base: optional(about(members_closed({
			leg: about(legIndex, "The leg that builds it, for the same platform."),
			variant: about(members_text, "Its variant."),
			context: optional(about(members_text, "The name by which the Dockerfile calls it; absent: that of its variant."))
		}), "What this leg is built from; absent where it is nothing of this run.")),
		batch: optional(about(members_closed({
			queue: members_text,
			definition: members_text,
			region: optional(about(members_text, "Absent: the environment's.")),
			roles: optional(about(members_list(members_text), "ARNs of the roles, each assumed by the one before, that speak with it.")),
			repository: about(members_text, "URL from which the job fetches the commit."),
			ref: optional(about(members_text, "The ref that has the commit, for servers that give no commit by its hash.")),
			gitSecret: optional(about(members_text, "Name or ARN of the secret with the token for Git.")),
			submodules: optional(about(oneOf("true", "recursive"), "Submodules are fetched, too; `recursive`: and theirs.")),
			minutes: about(whole(1, 7200), "How long the job may take from its submission.")
		}), "The job of AWS Batch that builds it; absent: it is built where it is asked for.")),
		builder: optional(about(members_closed({
			driver: oneOf("remote", "kubernetes"),
			endpoint: about(members_text, "Its address, as messages name it."),
			options: about(pairs, "Options of Buildx's driver; `tls=none`: reached without TLS.")
		}), "The BuildKit of somebody's own that builds it; absent: that of the machine where it is asked for.")),
		buildArgs: pairs,
		buildContexts: pairs,
		labels: pairs,
		annotations: pairs,
		cache,
		cacheScope: about(members_text, "Names this leg's cache: image, variant, architecture and all that shapes its layers, so that legs never share one."),
		provenance: optional(about(members_text, "Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default.")),
		sbom: optional(about(members_text, "Value of Buildx's `--sbom`; absent: none.")),
		format: about(format, "oci: OCI media types; docker: Docker schema 2 types; plain: one image manifest and nothing around it."),
		compression: optional(about(compression, "What layers that the build makes are packed with; absent: gzip.")),
		compressionLevel: optional(about(compressionLevel, "Its level; absent: its own.")),
		forceCompression: optional(about(flag, "Whether layers that are there already are packed anew by it.")),
		onExisting: optional(about(onExisting, "Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says.")),
		movable: optional(about(flag, "Whether the tag that names the build may move.")),
		trust: optional(about(trust, "What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.")),
		byDigest: optional(about(flag, "Whether it may be pushed by its digest alone where a tag is not to be written, as whoever publishes takes it by its digest; absent: it may not.")),
		moves: optional(about(moves, "Whose tags it pushes: one that may move is then not moved to something older; absent: it is moved whatever it holds.")),
		cacheRef: optional(about(members_text, "What caches of this branch are called in a registry besides their scope; absent: those of the default branch and of releases, which read no others.")),
		cacheMounts: optional(about(members_list(members_text), "Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id.")),
		cacheWrite: optional(about(flag, "Whether caches that other runs read may be written; absent: where something is pushed.")),
		smokeTest: optional(about(members_text, "What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments.")),
		smokeTestNetwork: optional(about(flag, "Whether that test reaches a network; absent: itself alone.")),
		smokeTestIn: optional(about(oneOf("engine", "builder"), "Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.")),
		ssh: optional(about(members_list(members_text), "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.")),
		noCache: optional(about(flag, "Whether every step is built anew.")),
		noCacheFilters: optional(about(members_list(members_text), "Stages whose steps are built anew.")),
		pull: optional(about(flag, "Whether registries are asked for base images that are there.")),
		shmSize: optional(about(members_text, "Size of `/dev/shm` in each `RUN`.")),
		ulimit: optional(about(members_list(members_text), "Limits of each `RUN`, `name=soft[:hard]`.")),
		addHosts: optional(about(members_list(members_text), "Addresses of hosts in each `RUN`, `host=address`.")),
		network: optional(about(oneOf("default", "none"), "Network of each `RUN`.")),
		cacheMode: optional(about(oneOf("max", "min"), "Layers that are cached; absent: `max`.")),
		cacheFrom: optional(about(members_list(members_text), "Caches to read in place of `cache`.")),
		cacheTo: optional(about(members_list(members_text), "Caches to write in place of `cache`.")),
		freeSpace: optional(about(flag, "Whether what is preinstalled on the runner and not needed is removed first."))
	}), dist.DDF("Leg"), dist.h_("One variant on one platform: one build job, one runner."));
	const plannedTag = members_closed({
		name: tag,
		mutable: about(flag, "Whether it may move; then it is written last, after all others are verified.")
	});
	const plannedPlatform = members_closed({
		platform,
		leg: about(legIndex, "The leg that builds it: index into `legs`."),
		archTag: optional(about(tag, "What the leg is pushed under; absent when it is pushed by digest alone.")),
		moreTags: optional(about(members_list(plannedTag), "Further tags of this platform alone, written when all that is final is there."))
	});
	const plannedVariant = members_closed({
		name: about(members_text, "Empty for the default variant."),
		platforms: members_list(plannedPlatform),
		images: optional(about(members_list(members_image), "Where it is published; absent: to all images of the plan.")),
		tags: about(members_list(plannedTag), "Final tags, with the variant's suffix, first the one that names this build."),
		stitched: about(flag, "Whether an index is stitched: exactly when there are two platforms or more."),
		annotations: about(pairs, "Annotations of the index."),
		content: optional(about(members_text, "Hash of all that it is made of but the commit, by which later runs find what is published of it; absent where nobody says which files these are."))
	});
	const unchangedVariant = members_closed({
		name: about(members_text, "Empty for the default variant."),
		digest: about(digest, "What was published of it."),
		revision: about(revision, "The commit that it was built from."),
		content: about(members_text, "Hash of all that it is made of but the commit, now as then."),
		images: about(members_list(members_image), "Where it is tagged."),
		platforms: members_list(members_closed({
			platform,
			tags: about(members_list(plannedTag), "Tags of this platform alone.")
		})),
		tags: about(members_list(plannedTag), "Final tags, with the variant's suffix."),
		stitched: about(flag, "Whether what was published is an index."),
		stands: about(pairs, "Commit, version and source that its tags stand for by now.")
	});
	const planSchema = dist.FsL(members_closed({
		schemaVersion: version,
		mode: about(mode, "What the event means."),
		reason: about(members_text, "Why this mode, in one sentence."),
		notes: optional(about(members_list(members_text), "What people might not expect of it, in sentences; absent where there is nothing.")),
		warnings: optional(about(members_list(members_text), "What was asked for and is not done, and what may not be meant so, in sentences; absent where there is nothing.")),
		push: about(flag, "Whether anything is written to a registry."),
		foreign: optional(about(flag, "Whether it was made by somebody whom no credential is lent, not even to pull: a fork, a bot; absent: it was not.")),
		revision: about(revision, "The commit; empty outside of a repository."),
		tag: about(members_text, "The tag that names this build, without any variant's suffix, whether it is pushed or not; empty where nothing names it."),
		images: about(members_list(members_image), "Everything that is published to."),
		optionalImages: optional(about(members_list(members_image), "Where it is copied to once `images` have it; a registry of these that fails does not fail the run.")),
		insecureRegistries: members_list(members_text),
		onExisting: optional(about(onExisting, "As in a leg; here for the final tags that are fixed.")),
		allowBackwards: optional(about(flag, "Whether tags that may move are moved to something older, too.")),
		sameContent: optional(about(flag, "Whether two architectures of an image may hold the same files; absent: they may not.")),
		variants: members_list(plannedVariant),
		unchanged: optional(about(members_list(unchangedVariant), "Variants that have no legs, as what was published of them is tagged anew; absent where there are none.")),
		legs: members_list(leg_legSchema)
	}), dist.DDF("Plan"), dist.h_("Everything that will happen, before anything happens. Read by the release that wrote it."));
	const legPart = members_open({
		name: members_text,
		seconds
	});
	const report_cache = members_open({
		steps: about(whole(), "The Dockerfile's steps."),
		found: about(whole(), "Those that were taken out of a cache."),
		written: optional(about(seconds, "What writing took; absent: nothing was written.")),
		saved: optional(about(seconds, "How much longer the last build took that found nothing.")),
		left: optional(about(oneOf("off", "late", "short", "unchanged", "failed"), "Why nothing was written, or not all of it: it is off, as it has cost more than it saved; it took too long; the build was too short, or changed nothing; or the service failed."))
	});
	const config = members_open({
		digest,
		os: members_text,
		architecture: members_text,
		variant: optional(members_text),
		content: optional(about(digest, "Hash of `rootfs.diff_ids`, of what the layers unpack to: the same for images with the same files."))
	});
	const reportSchema = dist.FsL(members_open({
		schemaVersion: version,
		leg: about(legIndex, "Position in the plan."),
		variant: about(members_text, "Empty for the default variant."),
		platform,
		digest: optional(about(digest, "What the push made, the same in every registry: an image manifest, or BuildKit's index around one; absent when nothing was pushed.")),
		mediaType: optional(mediaType),
		size: optional(bytes),
		images: members_list(members_image),
		tags: members_list(tag),
		inputs: optional(about(digest, "Hash of everything that shapes the build, as the image has it in a label.")),
		reused: about(flag, "Whether an image that was already in the registries was taken instead of building."),
		seconds: about(seconds, "Wall time of the build and push."),
		startedAt: optional(milliseconds),
		finishedAt: optional(milliseconds),
		parts: optional(about(members_list(legPart), "Where the time went, in order.")),
		cache: optional(about(report_cache, "Its cache, where it had one.")),
		compressedSize: optional(about(bytes, "Bytes of the image's config and layers as they are stored and pulled.")),
		config: optional(about(config, "The image's config as the build read it back from a registry, with the platform that it names; absent when nothing was pushed."))
	}), dist.sYn(dist.qTj([
		["digest"],
		["mediaType"],
		["size"]
	], ({ digest, mediaType, size }) => digest === void 0 || mediaType !== void 0 && size !== void 0, "a digest together with mediaType and size"), ["digest"]), dist.DDF("Leg report"), dist.h_("What one build made: one variant on one platform."), dist.yuE({ dependentRequired: { digest: ["mediaType", "size"] } }));
	const NO_PLAN = "none";
	function parsePlan(text, input = "plan") {
		if (text === NO_PLAN) throw new errors_error._G("INVALID_INPUT", "there is no plan", { advice: "The plan job failed, and so nothing was built: its log says why." });
		const naming = {
			input,
			accepted: "the output 'plan' of the plan action, unchanged"
		};
		return (0, lib_document.sw)(planSchema, refuseOtherVersion((0, lib_document.qF)(text, naming), naming), naming);
	}
	function parseLegReports(text, input = "legs") {
		const accepted = "the outputs of the build job as JSON, or a list of reports";
		const value = (0, lib_document.qF)(text, {
			input,
			accepted
		});
		if (typeof value !== "object" || value === null) throw (0, errors_error.aY)(input, "is not a list, and not an object", accepted);
		return Object.entries(value).filter(([, entry]) => entry !== "" && entry !== null).map(([key, entry]) => {
			const naming = {
				input,
				accepted: "what the build action reported, unchanged",
				within: Array.isArray(value) ? `[${key}]` : key
			};
			const report = typeof entry === "string" ? (0, lib_document.qF)(entry, naming) : entry;
			const checked = (0, lib_document.sw)(reportSchema, refuseOtherVersion(report, naming), naming);
			return Array.isArray(value) ? checked : {
				...checked,
				key
			};
		});
	}
	function refuseOtherVersion(value, { input, within }) {
		if ((0, json.OW)(value) && value.schemaVersion === 1) return value;
		const what = within === void 0 ? "" : `${within} `;
		throw (0, errors_error.aY)(input, `${what}is not of schema version 1`, "output of the same release of these actions");
	}
	function readPlan(text) {
		return parsePlan((0, sealed.Du)(text, "plan"));
	}
	function readReports(text, input) {
		const value = (0, lib_document.qF)(text || "[]", {
			input,
			accepted: "the outputs of the build job as JSON, or a list of reports"
		});
		return parseLegReports(JSON.stringify(value, (key, entry) => typeof entry === "string" ? (0, sealed.Du)(entry, key) : entry), input);
	}
	function publishPlan(registry, { plan, reports }, options, githubToken) {
		const ancestry = (0, lib.CR)(githubToken);
		return publish(registry, plan, reports, {
			...options,
			ancestry,
			settle: write_judged.iH,
			evidence: githubEvidence(options.log)
		});
	}
}) };

export { id, ids, modules };