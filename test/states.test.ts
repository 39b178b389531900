// Every 13th of what states.heavy.test.ts tries, so that each change is tried a little.

import { proveStates } from "./helpers/prove-states.js";
import { suite } from "./suite.js";

const test = suite("states");
await proveStates(test, 13);
test.run();
