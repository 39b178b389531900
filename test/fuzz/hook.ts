// Node's loader for a fuzzing process: the modules that are tested are instrumented when they are loaded, after tsx has made
// JavaScript of them.

import type { LoadHook } from "node:module";
import { instrument } from "./instrument.js";

const TESTED = /\/(runtime|codegen)\/.*\.ts$|\/test\/fuzz\/targets\/planted\.ts$/;

export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  const path = url.replace(/\?.*$/, "");
  if (!TESTED.test(path) || loaded.format !== "module" || loaded.source === undefined) return loaded;
  const text =
    typeof loaded.source === "string" ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
  return { ...loaded, source: instrument(text, path) };
};
