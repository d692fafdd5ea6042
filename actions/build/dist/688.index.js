export * from "../../door/dist/688.index.js";
