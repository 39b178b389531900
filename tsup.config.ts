/**
 * Bundles one file per public subpath of package.json, sharing chunks between them.
 * Families are found on disk, so that a new one needs no line here. Declarations are not made here: tsup's own
 * bundler of declarations breaks on this module layout, so `npm run build` lets tsc emit them into dist/types.
 */
import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const families = Object.fromEntries(
  readdirSync("generated/families").flatMap((name) => [
    [`families/${name}`, `generated/families/${name}/index.ts`],
    ...["client", "codec", "lines"].map((view) => [
      `families/${name}/${view}`,
      `generated/families/${name}/${view}.ts`,
    ]),
  ]),
);

export default defineConfig({
  entry: {
    index: "runtime/index.ts",
    codec: "runtime/codec/index.ts",
    decoder: "runtime/framing/decoder.ts",
    session: "runtime/session/index.ts",
    virtual: "runtime/virtual/index.ts",
    "virtual/server": "runtime/virtual/server.ts",
    "transport/tcp": "runtime/transport/tcp.ts",
    "transport/memory": "runtime/transport/memory.ts",
    ...families,
  },
  format: "esm",
  target: "node20",
  splitting: true,
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  dts: false,
  // Constants become numbers: in a bundle they would be variables, and cost a look at memory for each byte.
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
});
