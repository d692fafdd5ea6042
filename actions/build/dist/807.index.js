export * from "../../door/dist/807.index.js";
