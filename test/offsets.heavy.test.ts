// Every command of every family, and at every byte of its dialogue, in both directions, one byte lost, doubled or flipped, a foreign
// line in between, a restart with its banner and one without.

import { proveOffsets } from "./helpers/prove-offsets.js";
import { suite } from "./suite.js";

const test = suite("offsets, heavy");
await proveOffsets(test, 1);
test.run();
