import "node:module";

// 397.cache.js
const id = 397;
const ids = [397];
const modules = { 6397: ((module) => {
	module.exports = eval("require")("kerberos");
}) };

export { id, ids, modules };