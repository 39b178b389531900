// `spec audit FAMILY MANUAL.txt`: the audit with a voice. Findings and counts are its data; nothing is decided here.
import { readFile } from "node:fs/promises";
import { audit } from "../audit/audit.js";
import { loadExplanations } from "../audit/load.js";
import { tellAudit } from "../audit/tell.js";
import { demand, EXIT, familyOf, type Verb } from "./verb.js";

export const auditVerb: Verb = {
  usage: "audit FAMILY MANUAL.txt [--spec DIR]",
  says: "what the text of a manual holds and the spec does not account for",
  async run(call) {
    demand(call, 2, 2);
    const [family = "", manual = ""] = call.args;
    const spec = await familyOf(call.specDir, family);
    const explanations = await loadExplanations(call.specDir, family);
    const report = audit(await readFile(manual, "utf8"), spec, explanations);
    for (const line of tellAudit(report)) call.out(line);
    return report.unexplained.length + report.complaints.length > 0 ? EXIT.found : EXIT.done;
  },
};
