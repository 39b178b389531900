// A family of the made-up maker, at both ends of a line and with a decoder: what a table that is not sound would stumble over.

import { toBytes } from "../../runtime/bytes.js";
import { AtError } from "../../runtime/errors.js";
import type { Family, Lines } from "../../runtime/model.js";
import { Session } from "../../runtime/session/index.js";
import { linesFrom } from "../../runtime/spec/family-from.js";
import { VirtualModule } from "../../runtime/virtual/index.js";

const PRINTED =
  '\r\n+ZSTAT: 0,1\r\n\r\nOK\r\n\r\n+ZRECV: 0,"t",2,hi\r\n+ZLOST: 0,1\r\n+CME ERROR: 5\r\nZREADY\r\n+ZOPEN: 0,0\r\n';
const TYPED = 'AT+ZOPEN=0,"h",1883\rAT+ZPUB=0,"t",1,2\rhi\x1aAT+ZSTAT?\rAT+ZCFG="keepalive",0,1\rAT+NO\r';

/** Whatever is done with it is done, or refused in our own words. @throws whatever else comes */
export function useFamily(family: Family, decode: (lines: Lines, bytes: Uint8Array) => void): void {
  const session = new Session(family);
  const module = new VirtualModule(family);
  for (const act of [
    () => decode(linesFrom(family), toBytes(PRINTED)),
    () => session.receive(toBytes(PRINTED), 0),
    () => module.receive(toBytes(TYPED), 0),
    () => session.send(family.probes[0] ?? "", {}, 1),
  ])
    try {
      act();
      for (let i = 0; i < 100 && (session.poll() ?? module.poll()); i++);
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
    }
}
