export * from "../../door/dist/681.index.js";
