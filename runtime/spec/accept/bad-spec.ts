// How a spec is refused at run time. In: a place and what is wrong there. Out: the error of the public call.
import { UsageError } from "../../errors.js";

/** How much of a name or a message is shown. */
const SHOWN = 200;
const ADVICE = "correct it there; `spec check` tells all that is wrong with the files of a family";

/** @param where the document and the JSON pointer into it */
export function badSpec(
  { document, pointer }: { readonly document: string; readonly pointer: string },
  message: string,
  advice = ADVICE,
): UsageError {
  const place = pointer === "" ? document : `${shown(pointer)} of ${document}`;
  const details = { code: "bad-spec", command: "familyFrom", pointer: shown(pointer), advice } as const;
  return new UsageError(`familyFrom: ${place}: ${shown(message)}`, details);
}

function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}
