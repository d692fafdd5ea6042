export * from "../../door/dist/661.index.js";
