export * from "../../door/dist/572.index.js";
