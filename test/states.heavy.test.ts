// Every state of a session with every event.

import { proveStates } from "./helpers/prove-states.js";
import { suite } from "./suite.js";

const test = suite("states, heavy");
await proveStates(test, 1);
test.run();
