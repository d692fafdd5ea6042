export * from "../../door/dist/403.js";
