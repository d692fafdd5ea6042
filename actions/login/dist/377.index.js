export * from "../../door/dist/377.index.js";
