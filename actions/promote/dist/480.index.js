export const id = 480;
export const ids = [480];
export const modules = {

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openVerifier: () => (/* binding */ openVerifier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __webpack_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/content/hash.js
var hash = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/registry/lib/answer/printable.js
var printable = __webpack_require__(3958);
// EXTERNAL MODULE: ./node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(6028);
// EXTERNAL MODULE: ./node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(1845);
// EXTERNAL MODULE: ./node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(1254);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var lib_json = __webpack_require__(2698);
// EXTERNAL MODULE: ./node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(1443);
// EXTERNAL MODULE: ./node_modules/.pnpm/@sigstore+tuf@5.0.1/node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(6956);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/signature/trust-root.js






/**
 * The authorities and logs that are trusted: those of the file that was given, or those of Sigstore's public
 * instance, as The Update Framework delivers them (network), beginning from the root that the library brings.
 *
 * @throws MultiarchError `INVALID_INPUT` for a file that is none, `ENVIRONMENT` when Sigstore cannot be asked
 */
async function loadTrustedRoot(text, source = {}) {
    return text === undefined ? fetchPublicRoot(source) : parseTrustedRoot(text);
}
const LISTS = ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'];
function parseTrustedRoot(text) {
    const refuse = (problem) => (0,error/* invalidInput */.aY)('trusted-root', problem, 'a trusted_root.json of Sigstore, in the checkout');
    let root;
    try {
        const json = JSON.parse(text);
        // The library takes a list that is none for an empty one, and who has no log is not asked for an entry.
        if (!(0,lib_json/* isJsonObject */.OW)(json) || !LISTS.every((name) => Array.isArray(json[name] ?? [])))
            throw new Error();
        root = protobuf_specs_dist.TrustedRoot.fromJSON(json);
    }
    catch {
        throw refuse('the file cannot be read');
    }
    if (root.certificateAuthorities.length === 0)
        throw refuse('the file names no certificate authority');
    if (root.tlogs.length + root.timestampAuthorities.length === 0)
        throw refuse('the file names neither a transparency log nor a timestamp authority');
    return root;
}
/** Each time anew, in a folder of its own: what an earlier job left on the runner is not what trust begins from. */
async function fetchPublicRoot({ folder = (0,external_node_os_.tmpdir)(), ...options }) {
    const cachePath = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'multiarch-sigstore-'));
    try {
        return await (0,tuf_dist.getTrustedRoot)({ ...options, cachePath });
    }
    catch (cause) {
        throw new error/* MultiarchError */._G('ENVIRONMENT', `Sigstore's public trust root could not be read: ${reasonsOf(cause)}`, {
            cause,
            advice: 'Nothing was written. Check that this machine reaches tuf-repo-cdn.sigstore.dev (behind a proxy: NODE_USE_ENV_PROXY=1), or give a trusted_root.json as trusted-root.',
        });
    }
    finally {
        await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}
/** The library's error says what it was doing, its cause what went wrong. */
function reasonsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause === undefined ? error.message : `${error.message}: ${reasonsOf(error.cause)}`;
}
//# sourceMappingURL=trust-root.js.map
;// CONCATENATED MODULE: ./packages/lifecycle/lib/signature/verifier.js








/** More in one bundle would only cost time: each of them is verified. */
const MAX_PROOFS = 16;
/** Fulcio's extension "Source Repository URI". */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/**
 * What verifies signatures for a policy. Everything that is cryptography is Sigstore's own library, or Node.
 *
 * @throws MultiarchError when there is no trust root that can be used
 */
async function openVerifier(policy, source = {}) {
    if (policy.kind === 'key') {
        const keys = policy.keys.map((pem) => (0,external_node_crypto_.createPublicKey)(pem));
        return guarded((bundle, artifact) => verifyByKey(bundle, artifact, keys));
    }
    const certified = openCertified(await loadTrustedRoot(policy.trustedRoot, source));
    return guarded((bundle, artifact) => verifyByCertificate(bundle, artifact, certified));
}
/** The key's owner is trusted, so nobody else is asked: neither a log nor an authority. */
function verifyByKey(bundle, artifact, keys) {
    const plain = {
        ...bundle,
        verificationMaterial: {
            content: { $case: 'publicKey', publicKey: { hint: '' } },
            tlogEntries: [],
            timestampVerificationData: undefined,
        },
    };
    const { signature } = (0,verify_dist/* toSignedEntity */.DC)(plain, artifact);
    const key = keys.find((one) => signature.verifySignature(one));
    if (key === undefined)
        throw refused('it was not signed with the key that was asked for');
    return { key: (0,hash/* digestOf */.ol)(key.export({ format: 'der', type: 'spki' })) };
}
/**
 * A trust root that has no log at all (GitHub's own, for private repositories) cannot ask for entries; the time, which the
 * certificate's few minutes of life are held against, must then come from its timestamp authority.
 */
function openCertified(root) {
    try {
        return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), {
            tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
            ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
            timestampThreshold: 1,
        });
    }
    catch {
        throw (0,error/* invalidInput */.aY)('trusted-root', 'it has keys or certificates that cannot be read');
    }
}
function verifyByCertificate(bundle, artifact, verifier) {
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle, artifact);
    if (entity.key.$case !== 'certificate')
        throw refused('it was signed with a key, not with a certificate');
    return signerOf(verifier.verify(entity));
}
function signerOf({ identity }) {
    const extension = identity?.oids?.find(({ oid }) => oid?.id.join('.') === SOURCE_REPOSITORY);
    const repository = extension === undefined
        ? undefined
        : core_dist.ASN1Obj.parseBuffer(Buffer.from(extension.value)).value.toString('utf8');
    const { subjectAlternativeName } = identity ?? {};
    const issuer = identity?.extensions?.issuer;
    return {
        ...(subjectAlternativeName === undefined ? {} : { identity: subjectAlternativeName }),
        ...(issuer === undefined ? {} : { issuer }),
        ...(repository === undefined ? {} : { repository }),
    };
}
/** Whatever a foreign bundle makes the library throw, it says that the bundle is not right. */
function guarded(verify) {
    return (sealed, manifest) => {
        try {
            const bundle = (0,dist/* bundleFromJSON */.vw)(sealed.bundle);
            const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
            const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
            if (tlogEntries.length + timestamps.length > MAX_PROOFS)
                throw refused(`it has more than ${MAX_PROOFS} log entries and timestamps`);
            const signer = verify(bundle, Buffer.from(sealed.artifact ?? manifest));
            if (bundle.content.$case === 'messageSignature')
                return { signer };
            const { payloadType, payload } = bundle.content.dsseEnvelope;
            return { signer, envelope: { payloadType, payload } };
        }
        catch (cause) {
            throw cause instanceof error/* MultiarchError */._G ? cause : refused(explainRefusal(cause), cause);
        }
    };
}
function explainRefusal(cause) {
    if (cause instanceof dist/* ValidationError */.yI)
        return `it is not a valid bundle: ${(0,printable/* printable */.g)(cause.fields.join(', '), 200)}`;
    if (cause instanceof verify_dist/* VerificationError */.mk || cause instanceof verify_dist/* PolicyError */.pn) {
        const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
        return `it does not verify: ${(0,printable/* printable */.g)(cause.message + inner, 200)}`;
    }
    return 'it cannot be read as a signature';
}
function refused(message, cause) {
    return new error/* MultiarchError */._G('INVALID_CONTENT', message, { cause });
}
//# sourceMappingURL=verifier.js.map

/***/ })

};
