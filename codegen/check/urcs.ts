// Rules about unsolicited result codes: what each role needs, what a block is counted by, which settings switch one on.
//
// Strategy: a URC is looked at alone, except where a role may be taken only once because nothing would tell two of them
// apart: the line that says why a command is refused.
import { join } from "../../runtime/spec/pointer.js";
import type { Spec, SpecUrc } from "../../runtime/spec/spec.js";
import { urcsOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

export function* checkUrcs(spec: Spec): Iterable<Finding> {
  for (const { name, urc, pointer } of urcsOf(spec)) {
    yield* checkFields(urc, pointer);
    yield* checkRole(name, urc, pointer, spec);
    yield* checkNeeds(urc, join(pointer, "needs"), spec);
  }
  const reasons = urcsOf(spec).filter(({ urc }) => urc.role === "reason");
  for (const { name, pointer } of reasons.slice(1))
    yield finding("role-unclear", join(pointer, "role"), `${name} is not the only URC of role reason`);
  const { properties, minimum, maximum } = spec.clients;
  if (properties.length === 0 && minimum !== maximum)
    yield finding("client-unclear", "/clients", "without an index there is one client");
}

function* checkFields({ fields, block, cause }: SpecUrc, pointer: string): Iterable<Finding> {
  const at = join(pointer, "block");
  const properties = fields?.properties ?? {};
  if (block && properties[block.length]?.type !== "integer")
    yield finding("length-unknown", at, `"${block.length}" is no integer field`);
  if (block && Object.hasOwn(properties, block.name))
    yield finding("name-collision", at, `there is a field "${block.name}"`);
  if (cause !== undefined && !Object.hasOwn(properties, cause))
    yield finding("rule-unknown-property", join(pointer, "cause"), `"${cause}" is no property`);
}

function* checkRole(name: string, urc: SpecUrc, pointer: string, spec: Spec): Iterable<Finding> {
  const at = join(pointer, "role");
  const { receive } = spec;
  switch (urc.role) {
    case "reason":
      if (urc.cause === undefined)
        yield finding("role-unclear", at, "a reason needs the field that holds the cause");
      return;
    case "announcement":
      if (receive.kind !== "fetch" || receive.urc !== name)
        yield finding("role-unclear", at, "nothing fetches what this URC announces");
      return;
    case "message":
    case "part":
    case "lost":
    case "reboot":
    case "ready":
    case "information":
      return;
    default:
      urc.role satisfies never;
  }
}

function* checkNeeds({ needs = {} }: SpecUrc, at: string, { settings }: Spec): Iterable<Finding> {
  for (const [name, value] of Object.entries(needs)) {
    const preset = Object.hasOwn(settings, name) ? settings[name]?.default : undefined;
    if (!Object.hasOwn(settings, name))
      yield finding("setting-unknown", join(at, name), `there is no setting "${name}"`);
    else if (preset !== undefined && typeof preset !== typeof value)
      yield finding("setting-unknown", join(at, name), `"${name}" never has a value of this type`);
  }
}
