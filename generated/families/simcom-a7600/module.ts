// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Identity } from "../../../runtime/model.js";

/** The name of the family. */
export const name: Family["name"] = "simcom-a7600";

/** The longest command line in bytes. */
export const maximumLine: Family["maximumLine"] = 1024;

/** What the modules of the family call themselves. */
export const identity: Identity = {
  form: "i.execute",
  manufacturer: { text: "SIMCOM INCORPORATED", words: ["SIMCOM"] },
  model: { text: "A7600C1", words: ["A76"] },
  revision: { text: "A7600M6_V1.0.0", words: ["A76"] },
};

/** The indices of the clients. */
export const clients: Family["clients"] = { minimum: 0, maximum: 1 };

/** Questions by which a session finds out whether it is synchronised. */
export const probes: Family["probes"] = ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"];
