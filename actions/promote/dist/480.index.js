import "node:module";

// 480.index.js
const id = 480;
const ids = [480];
const modules = { 1480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openVerifier: () => openVerifier });
	var external_node_crypto_ = __webpack_require__(7598);
	var error = __webpack_require__(8530);
	var hash = __webpack_require__(1062);
	var printable = __webpack_require__(3958);
	var dist = __webpack_require__(6028);
	var core_dist = __webpack_require__(1845);
	var verify_dist = __webpack_require__(1254);
	var promises_ = __webpack_require__(1455);
	var external_node_os_ = __webpack_require__(8161);
	var external_node_path_ = __webpack_require__(6760);
	var lib_json = __webpack_require__(2698);
	var protobuf_specs_dist = __webpack_require__(1443);
	var tuf_dist = __webpack_require__(6956);
	async function loadTrustedRoot(text, source = {}) {
		return text === void 0 ? fetchPublicRoot(source) : parseTrustedRoot(text);
	}
	const LISTS = [
		"certificateAuthorities",
		"timestampAuthorities",
		"tlogs",
		"ctlogs"
	];
	function parseTrustedRoot(text) {
		const refuse = (problem) => (0, error.aY)("trusted-root", problem, "a trusted_root.json of Sigstore, in the checkout");
		let root;
		try {
			const json = JSON.parse(text);
			if (!(0, lib_json.OW)(json) || !LISTS.every((name) => Array.isArray(json[name] ?? []))) throw new Error();
			root = protobuf_specs_dist.TrustedRoot.fromJSON(json);
		} catch {
			throw refuse("the file cannot be read");
		}
		if (root.certificateAuthorities.length === 0) throw refuse("the file names no certificate authority");
		if (root.tlogs.length + root.timestampAuthorities.length === 0) throw refuse("the file names neither a transparency log nor a timestamp authority");
		return root;
	}
	async function fetchPublicRoot({ folder = (0, external_node_os_.tmpdir)(), ...options }) {
		const cachePath = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, "multiarch-sigstore-"));
		try {
			return await (0, tuf_dist.getTrustedRoot)({
				...options,
				cachePath
			});
		} catch (cause) {
			throw new error._G("ENVIRONMENT", `Sigstore's public trust root could not be read: ${reasonsOf(cause)}`, {
				cause,
				advice: "Nothing was written. Check that this machine reaches tuf-repo-cdn.sigstore.dev (behind a proxy: NODE_USE_ENV_PROXY=1), or give a trusted_root.json as trusted-root."
			});
		} finally {
			await (0, promises_.rm)(cachePath, {
				recursive: true,
				force: true
			});
		}
	}
	function reasonsOf(error) {
		if (!(error instanceof Error)) return String(error);
		return error.cause === void 0 ? error.message : `${error.message}: ${reasonsOf(error.cause)}`;
	}
	const MAX_PROOFS = 16;
	const EXTENSIONS = {
		repository: 12,
		repositoryId: 15,
		owner: 16,
		ownerId: 17,
		commit: 13,
		ref: 14,
		event: 20,
		runner: 11,
		run: 21
	};
	async function openVerifier(policy, source = {}) {
		if (policy.kind === "key") {
			const keys = policy.keys.map((pem) => (0, external_node_crypto_.createPublicKey)(pem));
			return guarded((bundle, artifact) => verifyByKey(bundle, artifact, keys));
		}
		const certified = openCertified(await loadTrustedRoot(policy.trustedRoot, source));
		return guarded((bundle, artifact) => verifyByCertificate(bundle, artifact, certified));
	}
	function verifyByKey(bundle, artifact, keys) {
		const plain = {
			...bundle,
			verificationMaterial: {
				content: {
					$case: "publicKey",
					publicKey: { hint: "" }
				},
				tlogEntries: [],
				timestampVerificationData: void 0
			}
		};
		const { signature } = (0, verify_dist.DC)(plain, artifact);
		const key = keys.find((one) => signature.verifySignature(one));
		if (key === void 0) throw refused("it was not signed with the key that was asked for");
		return { key: (0, hash.ol)(key.export({
			format: "der",
			type: "spki"
		})) };
	}
	function openCertified(root) {
		try {
			return new verify_dist.BL((0, verify_dist.jO)(root), {
				tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
				ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
				timestampThreshold: 1
			});
		} catch {
			throw (0, error.aY)("trusted-root", "it has keys or certificates that cannot be read");
		}
	}
	function verifyByCertificate(bundle, artifact, verifier) {
		const entity = (0, verify_dist.DC)(bundle, artifact);
		if (entity.key.$case !== "certificate") throw refused("it was signed with a key, not with a certificate");
		return signerOf(verifier.verify(entity));
	}
	function signerOf({ identity }) {
		const extensions = Object.entries(EXTENSIONS).flatMap(([name, last]) => {
			const extension = identity?.oids?.find(({ oid }) => oid?.id.join(".") === `1.3.6.1.4.1.57264.1.${last}`);
			if (extension === void 0) return [];
			return [[name, core_dist.ASN1Obj.parseBuffer(Buffer.from(extension.value)).value.toString("utf8")]];
		});
		const { subjectAlternativeName } = identity ?? {};
		const issuer = identity?.extensions?.issuer;
		return {
			...subjectAlternativeName === void 0 ? {} : { identity: subjectAlternativeName },
			...issuer === void 0 ? {} : { issuer },
			...Object.fromEntries(extensions)
		};
	}
	function guarded(verify) {
		return (sealed, manifest) => {
			try {
				const bundle = (0, dist.vw)(sealed.bundle);
				const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
				const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
				if (tlogEntries.length + timestamps.length > MAX_PROOFS) throw refused(`it has more than ${MAX_PROOFS} log entries and timestamps`);
				const signer = verify(bundle, Buffer.from(sealed.artifact ?? manifest));
				if (bundle.content.$case === "messageSignature") return { signer };
				const { payloadType, payload } = bundle.content.dsseEnvelope;
				return {
					signer,
					envelope: {
						payloadType,
						payload
					}
				};
			} catch (cause) {
				throw cause instanceof error._G ? cause : refused(explainRefusal(cause), cause);
			}
		};
	}
	function explainRefusal(cause) {
		if (cause instanceof dist.yI) return `it is not a valid bundle: ${(0, printable.g)(cause.fields.join(", "), 200)}`;
		if (cause instanceof verify_dist.mk || cause instanceof verify_dist.pn) {
			const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
			return `it does not verify: ${(0, printable.g)(cause.message + inner, 200)}`;
		}
		return "it cannot be read as a signature";
	}
	function refused(message, cause) {
		return new error._G("INVALID_CONTENT", message, { cause });
	}
}) };

export { id, ids, modules };