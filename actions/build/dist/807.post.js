export * from "../../door/dist/807.js";
