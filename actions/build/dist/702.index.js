export * from "../../door/dist/702.index.js";
