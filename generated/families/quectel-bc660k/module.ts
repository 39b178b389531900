// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Identity } from "../../../runtime/model.js";

/** The name of the family. */
export const name: Family["name"] = "quectel-bc660k";

/** The longest command line in bytes. */
export const maximumLine: Family["maximumLine"] = 2048;

/** What the modules of the family call themselves. */
export const identity: Identity = {
  form: "i.execute",
  manufacturer: { text: "Quectel_Ltd", words: ["Quectel"] },
  model: { text: "Quectel_BC660K-GL", words: ["BC660K"] },
  revision: { text: "Revision: BC660KGLAAR01A01", words: ["BC660K"] },
};

/** The indices of the clients. */
export const clients: Family["clients"] = { minimum: 0, maximum: 4 };

/** Questions by which a session finds out whether it is synchronised. */
export const probes: Family["probes"] = ["csq.execute", "cmee.read", "cfun.read", "cgatt.read", "cereg.read"];
