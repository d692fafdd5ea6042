export * from "../../door/dist/681.js";
