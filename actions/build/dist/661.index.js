export * from "../../door/dist/661.js";
