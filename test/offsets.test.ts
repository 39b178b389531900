// Every 53rd of what offsets.heavy.test.ts tries, so that each change is tried a little.

import { proveOffsets } from "./helpers/prove-offsets.js";
import { suite } from "./suite.js";

const test = suite("offsets");
await proveOffsets(test, 53);
test.run();
