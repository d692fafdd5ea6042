export * from "../../door/dist/259.js";
