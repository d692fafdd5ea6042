export * from "../../door/dist/688.js";
