export * from "../../door/dist/85.js";
