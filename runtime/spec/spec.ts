// What a resolved family looks like: spec/schema/spec.schema.json as types. Everything behind `resolve` may rely on it.
//
// Strategy: data only, and only what the meta-schema says. A value of type Spec has been merged, validated, freed of
// references and filled with defaults; nothing here says how it got there or what becomes of it.
import type {
  Action,
  AnswerPart,
  Binding,
  Block,
  CodeMeaning,
  Data,
  Effect,
  IdentityPart,
  Observation,
  Operation,
  Rule,
  UrcRole,
} from "../model.js";

export type Scalar = number | string;

/** How a fact is known, where the manual does not plainly print it. */
export interface Evidence {
  status?: string;
  where?: string;
}

export interface Notes {
  [key: string]: { text: string; section: string; status?: string };
}

/** A member of a closed set, or a known one of an open set. */
export interface SetMember {
  const: Scalar;
  /** Its name in programs; the title is for people. */
  "x-at-key": string;
  title: string;
  description?: string;
}

export interface ValueSchema {
  title?: string;
  description?: string;
  type?: "integer" | "string" | "array" | "object";
  minimum?: number;
  maximum?: number;
  pattern?: string;
  default?: Scalar;
  oneOf?: SetMember[];
  items?: ValueSchema;
  minItems?: 1;
  properties?: { [name: string]: ValueSchema };
  required?: string[];
  additionalProperties?: false;
  "x-at-name"?: string;
  "x-at-bytes"?: true;
  "x-at-quoting"?: "quoted" | "bare" | "either";
  "x-at-min-bytes"?: number;
  "x-at-max-bytes"?: number;
  "x-at-charset"?: "ascii";
  "x-at-radix"?: 16;
  "x-at-unit"?: string;
  "x-at-secret"?: true;
  "x-at-open"?: true;
  "x-at-length"?: string;
  "x-at-escapes"?: string;
  "x-at-rest"?: true;
  "x-at-codes"?: string;
  "x-at-status"?: string;
  "x-at-where"?: string;
}

export type WireItem =
  string | { literal: string } | { optional: WireItem[]; keepComma?: true } | { repeat: string };

export interface ObjectSchema {
  title: string;
  description?: string;
  type: "object";
  required?: string[];
  properties: { [name: string]: ValueSchema };
  additionalProperties: false;
  "x-at-wire": WireItem[];
  "x-at-rules"?: Rule[];
  "x-at-prefix"?: string;
  "x-at-separator"?: string;
  "x-at-count"?: "one" | "optional" | "many";
  "x-at-match"?: string[];
  "x-at-rows"?: SpecRow[];
}

/** A line of an answer with a key of its own in front. */
export interface SpecRow {
  prefix: string;
  separator?: string;
  wire: WireItem[];
}

export interface SourceRef {
  section: string;
  manual?: string;
}

export interface SpecTimeLimit extends Evidence {
  milliseconds?: number;
  seconds?: number;
  secondsOf?: { setting?: string; parameter?: string; plus?: number }[];
}

export interface SpecData extends Evidence {
  name: string;
  prompt: string;
  end: Data["end"];
  pattern?: string;
  quiet?: SpecTimeLimit;
  length?: string;
  cancel?: boolean;
  minimum: number;
  maximum: number;
  forbidden?: number[];
  leavesAfter?: SpecTimeLimit;
  utf8?: string;
  echo?: string;
  description?: string;
}

export interface SpecOutcome {
  fields: { [property: string]: Scalar | Scalar[] };
  granted?: string;
  count?: string;
}

export interface SpecRefusal extends Evidence {
  final?: string;
  code?: number;
  fields?: { [property: string]: Scalar };
}

export interface Example {
  wire: string;
  of?: "parameters" | "response" | "completion";
  values?: { [property: string]: unknown };
}

/** A form with everything filled in that its command or the family says for it. */
export interface SpecForm {
  title: string;
  description?: string;
  source: SourceRef;
  status: string;
  where?: string;
  timeLimit: SpecTimeLimit;
  window: number;
  answers: AnswerPart[][];
  parameters?: ObjectSchema;
  data?: SpecData;
  printed?: string[];
  response?: ObjectSchema;
  /** Bytes behind the line of the response. */
  block?: Block;
  completion?: ObjectSchema;
  outcomes?: { [name: string]: SpecOutcome };
  effect?: Effect & { do?: Action };
  refusals?: { [reason: string]: SpecRefusal };
  examples?: Example[];
  notes?: Notes;
}

export interface SpecCommand {
  title: string;
  description?: string;
  source: SourceRef;
  status?: string;
  timeLimit?: SpecTimeLimit;
  notes?: Notes;
  forms: { [key: string]: SpecForm };
}

export interface SpecCode {
  key: string;
  title: string;
  advice?: string;
  means?: CodeMeaning;
}

export interface SpecUrc extends Evidence {
  title: string;
  description?: string;
  source: SourceRef;
  role: UrcRole;
  fields?: ObjectSchema;
  cause?: string;
  block?: Block;
  needs?: { [setting: string]: Scalar };
  examples?: Example[];
  notes?: Notes;
}

export interface SpecStep {
  form: string;
  bind?: { [parameter: string]: Binding };
  data?: string;
  when?: string;
  in?: string[];
  reaches?: string;
  undo?: { form: string; bind?: { [parameter: string]: Binding } };
  mayFail?: true;
  why?: string;
}

/** The meta-schema leaves `topic` and `payload` open; a rule looks at what is in them. */
export interface SpecReceive {
  kind: "line" | "parts" | "fetch";
  urc?: string;
  topic?: unknown;
  payload?: unknown;
  messageId?: string;
  length?: { field: string; setting?: string };
  hex?: string;
  start?: { urc: string; topicTotal?: string; payloadTotal?: string };
  end?: { urc: string };
  announced?: { slot: string; topic?: string; length?: string };
  form?: string;
  bind?: { [parameter: string]: string };
  slots?: { minimum: number; maximum: number };
  maximum: number;
}

export interface Spec {
  version: string;
  family: string;
  maker: string;
  title: string;
  description?: string;
  modules: string[];
  manual: { title: string; version?: string; date?: string; sha256: string };
  identity?: { [part in IdentityPart]: { text: string; words: string[] } } & Evidence;
  line: { maximum: number; end?: "cr" } & Evidence;
  clients: { properties: string[]; minimum: number; maximum: number };
  defaults: { timeLimit: SpecTimeLimit };
  definitions: { [name: string]: ValueSchema };
  commands: { [name: string]: SpecCommand };
  urcs: { [name: string]: SpecUrc };
  finals: { [text: string]: { kind: "ok" | "error"; title: string; codes?: string } };
  codes: {
    [table: string]: {
      title: string;
      source: SourceRef;
      codes: { [code: string]: SpecCode };
    };
  };
  settings: {
    [name: string]: {
      title: string;
      default?: Scalar;
      told?: string;
      initial?: { at: Scalar; value: Scalar }[];
    } & Evidence;
  };
  receive: SpecReceive;
  lifecycle: {
    initial: string;
    connected: string;
    states: { [state: string]: string };
    transitions: { [state: string]: { [event: string]: string } };
    observe: Observation[];
  };
  recipes: {
    [operation in Operation]: {
      inputs: string[];
      per: "request" | "topic";
      description?: string;
      steps: SpecStep[];
    };
  };
  probes: string[];
  refusals: { [reason: string]: SpecRefusal };
  errata: { [key: string]: { section: string; printed: string; reading: string; reason: string } };
  notes: Notes;
}
