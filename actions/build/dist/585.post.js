export * from "../../door/dist/585.js";
