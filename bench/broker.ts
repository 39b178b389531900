// aedes in a process of its own, on a port of loopback that it tells its parent. Ends when the parent lets go of it.

import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Aedes } from "aedes";

const aedes = await Aedes.createBroker();
// Without noDelay the acknowledgements would wait for each other: a benchmark of Nagle's algorithm.
const server = createServer({ noDelay: true }, aedes.handle);
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit(0));
