export * from "../../door/dist/377.js";
