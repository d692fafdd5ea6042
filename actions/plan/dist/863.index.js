import "node:module";

// 863.index.js
const id = 863;
const ids = [863];
const modules = { 863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { printBake: () => printBake });
	var promises_ = __webpack_require__(455);
	var external_node_net_ = __webpack_require__(30);
	var external_node_path_ = __webpack_require__(760);
	var checkout_files = __webpack_require__(605);
	var errors_error = __webpack_require__(530);
	const BAKE_MISSING = (door) => {
		const needs = "Docker's client with Buildx evaluates Bake files; no engine has to run for it.";
		if (door === "terminal") return `Install both: ${needs}`;
		return `${needs} GitHub’s \`ubuntu-slim\` and \`ubuntu-24.04\` have them: name one of these in \`${door === "action" ? "runs-on" : "small-runner"}\`.`;
	};
	const BAKE_REFUSED = (door) => {
		return `It is what 'docker buildx bake --print' says ${door === "terminal" ? "here" : "in a fresh checkout"}. A secret's file has to be there for it: 'env=' in place of 'src=' does without.`;
	};
	async function printBake({ bakeFile, bakeTargets }, { run, environment, directory, temporaryDirectory }) {
		for (const file of bakeFile) if ((0, checkout_files.F)(directory, file) === void 0) throw (0, errors_error.aY)("bake-file", `there is no file '${file}'`, "a file of the repository");
		const args = [
			"buildx",
			"bake",
			"--print",
			...bakeFile.flatMap((file) => ["--file", file]),
			...bakeTargets
		];
		const given = Object.fromEntries(Object.entries(environment).filter((pair) => pair[1] !== void 0));
		const start = (env) => run("docker", args, {
			env,
			cwd: directory
		});
		let result;
		try {
			result = await (given.SSH_AUTH_SOCK ? start(given) : withSocket(temporaryDirectory, (socket) => start({
				...given,
				SSH_AUTH_SOCK: socket
			})));
		} catch (error) {
			throw new errors_error._G("INVALID_INPUT", `${bakeFile.join(", ")}: Docker could not be started`, {
				advice: BAKE_MISSING,
				cause: error
			});
		}
		const { exitCode, stdout, stderr } = result;
		if (exitCode === 0) return stdout;
		if (/is not a docker command|unknown command: docker/.test(stderr)) throw new errors_error._G("INVALID_INPUT", `${bakeFile.join(", ")}: Docker has no Buildx here`, { advice: BAKE_MISSING });
		const said = stderr.split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "").join("\n");
		throw new errors_error._G("INVALID_INPUT", `${bakeFile.join(", ")}: ${said.replace(/^ERROR: /, "")}`, { advice: BAKE_REFUSED });
	}
	async function withSocket(temporaryDirectory, use) {
		const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "multiarch-agent-"));
		const server = (0, external_node_net_.createServer)((connection) => connection.destroy());
		try {
			const path = (0, external_node_path_.join)(folder, "s");
			await new Promise((resolve, reject) => server.once("error", reject).listen(path, resolve));
			return await use(path);
		} finally {
			server.close();
			await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
		}
	}
}) };

export { id, ids, modules };