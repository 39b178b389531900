// The session vectors of a family: timed scripts of both ends. In: a resolved spec and its tables. Out: vectors.
//
// Strategy: everything that a script says follows from the spec; the engine that these scripts test is not asked, and
// may not be imported here. What a port must know beside the spec is said in spec/README.md.
import { formsOf } from "../../../runtime/spec/walk.js";
import type { SessionVector } from "../vector.js";
import { formSessions } from "./forms.js";
import { interruptionSessions } from "./interruptions.js";
import { portableSessions } from "./portable.js";
import { subjectOf, type Context, type Subject } from "./subject.js";

export function* sessionVectors(context: Context): Iterable<SessionVector> {
  const subjects = formsOf(context.spec).flatMap((place) => subjectOf(place, context) ?? []);
  const witness = witnessOf(subjects);
  for (const subject of subjects) yield* formSessions(subject, subject === witness);
  yield* interruptionSessions(subjects, context);
  yield* portableSessions(context);
}

/** The form that stands for all where a family's refusals are played: one that may be refused in every way. */
function witnessOf(subjects: readonly Subject[]): Subject | undefined {
  const acting = subjects.filter(({ form }) => form.kind === "set" && !form.data);
  return (
    acting.find(({ form }) => form.answers.some((parts) => parts.includes("cme"))) ?? acting[0] ?? subjects[0]
  );
}
