export * from "../../door/dist/572.js";
