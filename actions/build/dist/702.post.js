export * from "../../door/dist/702.js";
