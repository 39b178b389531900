// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Identity } from "../../../runtime/model.js";

/** The name of the family. */
export const name: Family["name"] = "quectel-gsm";

/** The longest command line in bytes. */
export const maximumLine: Family["maximumLine"] = 2048;

/** What the modules of the family call themselves. */
export const identity: Identity = {
  form: "i.execute",
  manufacturer: { text: "Quectel_Ltd", words: ["Quectel"] },
  model: { text: "Quectel_M26", words: ["M26", "M35", "MC20", "MC30"] },
  revision: { text: "Revision: M26FAR01A01", words: ["M26", "M35", "MC20", "MC30"] },
};

/** The indices of the clients. */
export const clients: Family["clients"] = { minimum: 0, maximum: 5 };

/** Questions by which a session finds out whether it is synchronised. */
export const probes: Family["probes"] = ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"];
