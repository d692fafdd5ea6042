export * from "../../door/dist/85.index.js";
