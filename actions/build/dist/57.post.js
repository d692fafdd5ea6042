export * from "../../door/dist/57.js";
