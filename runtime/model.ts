// What the tables of a family look like. The generator writes values of these types from the spec; every room of
// the runtime reads them; nobody else may describe a command, a line or a state.
//
// Strategy: plain data, no functions, no classes, so that a table can be printed, compared and published. Names are
// those of V.250 and 3GPP TS 27.007. This file imports nothing and knows no maker, no command and no transport.

/** A value on the wire: a number, a text, or bytes that need not be text. */
export type WireValue = number | string | Uint8Array;

/** Named values of one command or line. A repeating group is a list. */
export interface Fields {
  readonly [name: string]: WireValue | readonly WireValue[] | readonly Fields[] | undefined;
}

// ---------------------------------------------------------------- lines

/** One value between two commas. */
export interface Field {
  readonly name: string;
  readonly type: "integer" | "string" | "bytes";
  /** How it stands on the wire. Texts are quoted and integers bare unless this says otherwise. */
  readonly quoting?: "quoted" | "bare" | "either";
  /** 16 if an integer is printed in hexadecimal. */
  readonly radix?: 16;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The closed set of values; absent if every value in the range is legal. */
  readonly members?: readonly (number | string)[];
  /** True if values outside `members` or the range may appear: they decode to themselves and are flagged. */
  readonly open?: true;
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly charset?: "ascii";
  /** A regular expression that the text must match. */
  readonly pattern?: string;
  /** Name of the field whose value is the number of bytes of this one. */
  readonly length?: string;
  /** Characters that stand in a quoted text with a backslash in front, the backslash itself among them. */
  readonly escapes?: string;
  /** Takes the rest of the line, commas included. */
  readonly rest?: true;
  /** Name of the table in `Family.codes` that explains the value. */
  readonly codes?: string;
  readonly unit?: string;
  readonly secret?: true;
}

/** A quoted word that tells variants of one command apart; compared without regard to case. */
export interface Literal {
  readonly literal: string;
}

/** Slots that may be left out together. With `keepComma` the comma before them stays. */
export interface Optional {
  readonly optional: readonly Slot[];
  readonly keepComma?: true;
}

/** The same slots again and again, at least once, to the end of the line. One slot: a list of values. */
export interface Repeat {
  readonly repeat: string;
  readonly of: readonly Field[];
  /** True if the list holds bare values instead of objects. */
  readonly scalar?: true;
}

export type Slot = Field | Literal | Optional | Repeat;
export type Layout = readonly Slot[];

/** A condition between two fields that both ends enforce: when `when` holds, `property` must obey `must`. */
export interface Rule {
  readonly when: { readonly property: string; readonly in: readonly (number | string)[] };
  readonly property: string;
  readonly must: "be-given" | "be-absent" | "equal" | "differ";
  readonly value?: number | string;
  readonly why: string;
}

/** The values of a line that holds nothing but integers: seven at most, of 32 bits. */
export type Integers = readonly [number, number, number, number, number, number, number];

/**
 * Reads such a line: its object, made if all of them lie in their ranges, else undefined. Written by the generator.
 * @param count how many there are, and 8 more if one of them is negative
 * @param block what stands in the place of a block until it has arrived
 */
export type IntegerReader = (count: number, values: Integers, block: Uint8Array) => Fields | undefined;

/** The values of a line in the order on the wire: eight at most. */
export type Values = { readonly [at in 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7]: WireValue };

/**
 * Makes the object of a line with a payload inside, as messages are. Written by the generator.
 * @param count how many of its fields are there
 */
export type FieldsMaker = (count: number, values: Values) => Fields;

/**
 * What a writer asks of values: whether each is legal, and as values ordinarily are (a text in ASCII without quotes and
 * control characters, an integer of 32 bits). Sizes in bytes.
 */
export interface FieldChecks {
  integer(value: unknown, minimum: number, maximum: number): boolean;
  text(value: unknown, minimum: number, maximum: number): boolean;
  bytes(value: unknown, minimum: number, maximum: number): value is Uint8Array;
  /** True if the values have so many members and no other. */
  only(values: Fields, count: number): boolean;
}

/**
 * Builds a line: everything before the first value, then the values up to the first that is left out. Texts and bytes get
 * quotes.
 */
export type LineWriter = (head: string, ...values: readonly unknown[]) => Uint8Array;

/**
 * The straight-line writer of one command line, written by the generator: looks at all values, then writes them if it is
 * given a `write`. False: the layout decides, and says why.
 */
export type Writer = ($: FieldChecks, values: Fields, write?: LineWriter) => boolean | Uint8Array;

/** A line as its table has it: `PREFIX: fields`. */
export interface Line {
  readonly prefix: string;
  /** Between prefix and fields; `": "` unless this says otherwise. */
  readonly separator?: string;
  readonly layout: Layout;
  readonly rules?: readonly Rule[];
}

/** Bytes that follow a line on lines of their own: as many as its field `length` says. */
export interface Block {
  readonly name: string;
  readonly length: string;
  readonly maximum: number;
}

/** A line that the module prints, with what may follow it. */
export interface PrintedLine extends Line {
  /**
   * `FORM.response`, `FORM.completion`, or the id of the URC. Lines of one name that hold the same fields are one line to
   * whoever only listens, and have one id: what their own have in common, such as `qos.set.completion` of
   * `qos.set.name.completion` and `qos.set.number.completion`.
   */
  readonly id: string;
  readonly block?: Block;
  /** Of a line that holds nothing but integers: the straight way to read it as it ordinarily looks. */
  readonly integers?: IntegerReader;
  readonly make?: FieldsMaker;
}

/** The information text response: how many of its lines come before the final result code. */
export interface Response extends PrintedLine {
  readonly count: "one" | "optional" | "many";
  /** Further lines, each with a key of its own in front; their values belong to the line before them. */
  readonly rows?: readonly PrintedLine[];
}

/** The line that reports the outcome of a command; `match` names the fields that must equal the command's own. */
export interface Completion extends PrintedLine {
  readonly match: readonly string[];
}

/** All that a module prints, without what it means: what a decoder needs of a family, and nothing else. */
export interface Lines<Types = FamilyTypes> {
  /** The longest payload that a message from the broker has. */
  readonly maximum: number;
  /** Lines that are a word and nothing else, by their ids. */
  readonly words: { readonly [id: string]: string };
  readonly lines: readonly PrintedLine[];
  /** Carries the types; never set. */
  readonly types?: Types;
}

// ---------------------------------------------------------------- commands

export type FormKind = "test" | "read" | "set" | "execute";

/** How data ends: by its number of bytes, at a byte, at a pattern, after silence. */
export type DataEnd = "counted" | "ctrl-z" | "pattern" | "idle";

/** What the data state takes after a command. */
export interface Data {
  /** What the data is called, for messages and for the names of recipe inputs. */
  readonly name: string;
  /** A sign (`>`) or a word on a line of its own (`CONNECT`, `OK`). */
  readonly prompt: string;
  readonly end: DataEnd;
  /** For `counted`: the parameter that holds the number of bytes. */
  readonly length?: string;
  /** For `pattern`: the characters after the data that end it. The data cannot hold them. */
  readonly pattern?: string;
  /** For `idle`: milliseconds without a byte that end the data; for `pattern`: those that must lie before it. */
  readonly quietMs?: number;
  /** True if ESC leaves the data state and drops what was typed. */
  readonly cancel?: true;
  readonly minimum: number;
  readonly maximum: number;
  /** Byte values that this data cannot carry. */
  readonly forbidden?: readonly number[];
  /** The module leaves the data state by itself after so many milliseconds without data. */
  readonly leavesAfterMs?: number;
  /** The setting that is 1 while data must be UTF-8, or is refused as `data`. */
  readonly utf8?: string;
  /** The setting that is 1 while data is echoed. */
  readonly echo?: string;
}

/**
 * Parts of an answer, in the order in which the manual prints them. `ok` may stand before the prompt, and twice.
 * A sequence without a final result code is how a module that prints none says no, or yes if no sequence has `ok`.
 */
export type AnswerPart = "prompt" | "response" | "ok" | "completion" | "error" | "cme";

export type Operand =
  | { readonly setting: string; readonly plus?: number }
  | { readonly parameter: string; readonly plus?: number };

/** How long the module may take: a constant, or a product of settings and parameters in seconds. */
export type TimeLimit = { readonly ms: number } | { readonly secondsOf: readonly Operand[] };

/** What a completion may say. `done`: it went well; `progress`: a report on the way; anything else: it did not. */
export type OutcomeName =
  | "done"
  | "progress"
  | "failed"
  | "timeout"
  | "occupied"
  | "invalid"
  | "noNetwork"
  | "dns"
  | "closedByServer"
  | "unacceptableProtocolVersion"
  | "identifierRejected"
  | "serverUnavailable"
  | "badUserNameOrPassword"
  | "notAuthorized"
  | "handshakeFailed"
  | "busy"
  | "notConnected";

/** A value, or a list of values that mean the same; the module's end prints the first. */
export interface OutcomeFields {
  readonly [property: string]: number | string | readonly (number | string)[];
}

/** One outcome of a command as its completion shows it. The first whose `fields` all agree is the outcome. */
export interface Outcome {
  readonly fields: OutcomeFields;
  /** The property that carries the list of granted QoS levels. */
  readonly granted?: string;
  /** The property that carries how often the packet was sent again. */
  readonly count?: string;
}

/**
 * How the module says no: a final result code, with a code or with a completion beside it. Where the final result code
 * has no room for `code`, the URC of role `reason` prints it in front. Without `final` the completion is all.
 */
export interface Refusal {
  readonly final?: string;
  readonly code?: number;
  readonly fields?: { readonly [property: string]: number | string };
}

/** Where the module's end takes a value from. */
export type Source =
  | { readonly const: number | string }
  | { readonly parameter: string }
  /** `at`: of which of several, see `Effect.at`. `else`: what is taken while it has no value. */
  | { readonly setting: string; readonly at?: Source; readonly else?: Source }
  /** Which of several a line of `eachAt` tells of. */
  | { readonly index: true }
  | { readonly data: true | "length" }
  | { readonly client: true }
  /** Of what the module calls itself. `each`: one line for each part. */
  | { readonly identity: IdentityPart | "each" }
  /** Of the message that the action `fetch` took out of its slot. */
  | { readonly message: "topic" | "payload" | "length" | "messageId" }
  | { readonly state: { readonly [state: string]: number } };

/** What a command does at the module's end, in a closed vocabulary; also tells a host which settings it has made. */
export interface Effect {
  readonly do?: Action;
  /** Arguments of the action. */
  readonly with?: { readonly [argument: string]: Source };
  /** To which of several its settings belong, as contexts have numbers and files have names. Left out: to the client. */
  readonly at?: Source;
  /** Settings that the command writes. */
  readonly set?: { readonly [setting: string]: Source };
  /** Lists that the command adds an item to. */
  readonly append?: { readonly [setting: string]: { readonly [property: string]: Source } };
  /** Settings that must exist, or the command is refused as `missing`. */
  readonly needs?: readonly string[];
  /** Settings forgotten afterwards, whatever the outcome. */
  readonly clear?: readonly string[];
  /** Settings forgotten if it fails. */
  readonly clearOnFailure?: readonly string[];
  /** The information text line that it prints. */
  readonly line?: { readonly [property: string]: Source };
  /** One line for each client in these states instead of one. */
  readonly eachIn?: readonly string[];
  /** One line for each of several that has this setting. */
  readonly eachAt?: string;
  /** How long the module waits for the broker. */
  readonly wait?: Wait;
  /** The command is taken, and ends like this while the settings have these values. */
  readonly fails?: { readonly [name in OutcomeName]?: { readonly [setting: string]: number | string } };
}

/** How long the module waits for the broker's answer before it gives up; 0 or nothing: until the answer comes. */
export interface Wait {
  readonly seconds: Source;
  /** How often it sends the packet again first, each time after as many seconds. */
  readonly repeats?: Source;
  /** 1 if it reports each repetition. */
  readonly report?: Source;
}

export type Action =
  | "start"
  | "stop"
  | "acquire"
  | "release"
  | "open"
  | "close"
  | "connect"
  | "disconnect"
  | "subscribe"
  | "unsubscribe"
  | "publish"
  | "fetch"
  | "echo"
  | "errors"
  | "network"
  | "restart";

/** The bytes of one form of a command, or of one variant of a form: what goes out and what comes back. */
export interface WireForm {
  /** Command in lower case, form and variant: `qos.set.name`. The key in `Family.forms`. */
  readonly id: string;
  /** The name as on the wire, with its prefix character. */
  readonly command: string;
  readonly kind: FormKind;
  readonly section: string;
  readonly layout: Layout;
  readonly write?: Writer;
  readonly rules?: readonly Rule[];
  readonly response?: Response;
  readonly completion?: Completion;
}

/** What one form does: how it is answered, how long it may take, what changes at the module's end. */
export interface Behaviour {
  /** The field that holds the index of the client, if there is one. */
  readonly client?: string;
  readonly data?: Data;
  /** The lines that a test form prints. */
  readonly printed?: readonly string[];
  readonly answers: readonly (readonly AnswerPart[])[];
  readonly outcomes?: { readonly [name in OutcomeName]?: Outcome };
  readonly timeLimit: TimeLimit;
  /** How many of these may await their completion at once, for one client. */
  readonly window: number;
  readonly effect?: Effect;
}

export interface Form extends WireForm, Behaviour {
  /** How the module's end refuses it, where that differs from `Family.refusals`. A client's view goes without. */
  readonly refusals?: Refusals;
}

/** By reason: `unknown`, `parameter`, `state`, `state:NAME`, `busy`, `missing`, `data`. */
export interface Refusals {
  readonly [reason: string]: Refusal;
}

// ---------------------------------------------------------------- unsolicited and final result codes

/** `announcement`: a message waits to be fetched. `reason`: why the command in flight is about to be refused. */
export type UrcRole =
  "message" | "part" | "announcement" | "reason" | "lost" | "reboot" | "ready" | "information";

/** An unsolicited result code. Without a layout the line is exactly the name. */
export interface Urc {
  readonly id: string;
  readonly prefix: string;
  readonly role: UrcRole;
  readonly separator?: string;
  readonly layout?: Layout;
  readonly rules?: readonly Rule[];
  readonly client?: string;
  readonly block?: Block;
  /** For `lost` and `reason`: the field that holds the cause. */
  readonly cause?: string;
  /** Printed only while the settings of the client have these values. */
  readonly needs?: { readonly [setting: string]: number | string };
}

/** How messages from the broker arrive. */
export type Receive =
  | {
      readonly kind: "line";
      readonly urc: string;
      readonly topic: string;
      /** A field, or the block after the line. */
      readonly payload: string;
      readonly messageId?: string;
      /** The field that holds the length of the payload, and the setting that must be 1 for it to be printed. */
      readonly length?: { readonly field: string; readonly setting?: string };
      /** The setting that is 1 while payloads are printed in hexadecimal digits. */
      readonly hex?: string;
      readonly maximum: number;
    }
  | {
      readonly kind: "parts";
      /** With totals the parts must add up to them. */
      readonly start: { readonly urc: string; readonly topicTotal?: string; readonly payloadTotal?: string };
      readonly topic: { readonly urc: string; readonly block: string };
      readonly payload: { readonly urc: string; readonly block: string };
      readonly end: { readonly urc: string };
      readonly maximum: number;
    }
  | {
      /** A URC says that a message waits in a numbered slot; `form` fetches it, and frees the slot. */
      readonly kind: "fetch";
      readonly urc: string;
      /** Fields of the URC: the slot, and what it tells of the message. */
      readonly announced: { readonly slot: string; readonly topic?: string; readonly length?: string };
      readonly form: string;
      /** Parameters of the form, and the fields of the URC that they are taken from. */
      readonly bind: { readonly [parameter: string]: string };
      /** Fields of the form's response. The payload may be its block. */
      readonly topic: string;
      readonly payload: string;
      readonly messageId?: string;
      readonly slots: { readonly minimum: number; readonly maximum: number };
      readonly maximum: number;
    };

/** A final result code: a word, or a word with a code after it. */
export interface Final {
  /** Its text in lower case, letters and digits only: `cmeerror`. */
  readonly id: string;
  readonly text: string;
  readonly kind: "ok" | "error";
  readonly codes?: string;
}

export interface Code {
  readonly title: string;
  readonly means?: CodeMeaning;
}

/**
 * What a code makes certain for the command that it refuses. `notSent`: nothing was sent. `maybeSent`: it may have been.
 * `notConnected`: the client has no connection, and nothing was sent. `lost`: the connection has ended, and what was on its
 * way may have arrived.
 */
export type CodeMeaning = "notSent" | "maybeSent" | "notConnected" | "lost";

/** A setting that has a value before any command gives it one, or that the module's end cannot act upon. */
export interface Setting {
  readonly default?: number | string;
  /** What the module's end does not do about it. */
  readonly told?: string;
  /** Of a setting that several have: those that have it before any command. */
  readonly initial?: readonly { readonly at: number | string; readonly value: number | string }[];
}

export interface CodeTable {
  readonly [code: number]: Code;
}

/** What only people read: programs that show none of it go without. */
export interface About {
  readonly modules: readonly string[];
  /** Version and date where the manual prints them. */
  readonly manual: { readonly title: string; readonly version?: string; readonly date?: string };
  /** Titles, by the id of the form. */
  readonly forms: { readonly [id: string]: string };
  readonly urcs: { readonly [id: string]: string };
  readonly settings: { readonly [name: string]: string };
  readonly states: { readonly [state: string]: string };
  /** What to do about a code. */
  readonly advice: { readonly [table: string]: { readonly [code: number]: string } };
}

// ---------------------------------------------------------------- lifecycle and recipes

/** What is known after a query: the state that its answer proves. */
export interface Observation {
  readonly form: string;
  /** `ok`: it was answered; `error`: it was refused; `line`: a line of the answer agrees with `where`. */
  readonly answer: "ok" | "error" | "line";
  readonly where?: {
    readonly [property: string]: readonly (number | string)[] | { readonly not: number | string };
  };
  readonly state: string;
}

/** The machine of one client. Events: a form's id (issued), `id:done`, `id:failed`, or a URC's id. A miss is an error. */
export interface Lifecycle {
  readonly initial: string;
  readonly connected: string;
  readonly states: readonly string[];
  readonly transitions: { readonly [state: string]: { readonly [event: string]: string } };
  readonly observe: readonly Observation[];
}

export type Binding = { readonly input: string } | { readonly const: number | string };

/** One command of a recipe. */
export interface Step {
  readonly form: string;
  readonly bind: { readonly [parameter: string]: Binding };
  /** The input that is sent in the data state. */
  readonly data?: string;
  /** Only if this input is given. */
  readonly when?: string;
  /** Only in these states. */
  readonly in?: readonly string[];
  /** Passed over if this state is reached already. */
  readonly reaches?: string;
  /** The form that takes this step back when a later one fails. */
  readonly undo?: { readonly form: string; readonly bind: { readonly [parameter: string]: Binding } };
  /** A refusal of this step means "already so". */
  readonly mayFail?: true;
}

/** The commands of one portable operation, in order. No branches, no loops, no variables. */
export interface Recipe {
  /** `topic`: run once for each topic, because a command carries only one. */
  readonly per: "request" | "topic";
  readonly steps: readonly Step[];
}

export type Operation = "initialise" | "connect" | "disconnect" | "subscribe" | "unsubscribe" | "publish";

// ---------------------------------------------------------------- types

/** No parameters, no fields. */
export type None = Record<string, never>;

/**
 * Types of one form, for typed calls. Never present at run time.
 * @typeParam Failure the outcomes that its completion shows besides `done` and `progress`
 * @typeParam Count the parameter that says how many bytes of data follow
 */
export interface FormTypes<
  Parameters = None,
  Response = never,
  Completion = never,
  Failure extends string = never,
  Count extends string = never,
> {
  readonly parameters: Parameters;
  readonly response: Response;
  readonly completion: Completion;
  readonly failure: Failure;
  readonly count: Count;
}

/** Of any form: nothing but the kinds of values is known. */
export type AnyForm = FormTypes<Fields, Fields, Fields, Exclude<OutcomeName, "done">, string>;

/** Types of a family, by the ids of its forms, of its URCs and of all lines that it prints. Never present at run time. */
export interface FamilyTypes {
  readonly forms: { readonly [id: string]: AnyForm };
  readonly urcs: { readonly [id: string]: Fields };
  readonly lines: { readonly [id: string]: Fields };
}

/** What a module says of itself: the maker, the model, the firmware. */
export type IdentityPart = "manufacturer" | "model" | "revision";

export interface IdentityLine {
  /** What the module's end prints. */
  readonly text: string;
  /**
   * Beginnings of words, in any case: a line in which a word (letters and digits) begins with one of these is the
   * family's own.
   */
  readonly words: readonly string[];
}

/** What the modules of a family call themselves. */
export interface Identity extends Readonly<Record<IdentityPart, IdentityLine>> {
  /** The form that asks for it; of several, the one that tells most. Its answer is lines without a name. */
  readonly form?: string;
}

/**
 * What a view of a family has of its types.
 * @typeParam Others lines that are read as something else if the forms are fewer
 */
export interface Selection<
  Types extends FamilyTypes,
  Form extends FormId<Types>,
  Line extends LineId<Types>,
  Others = unknown,
> {
  readonly forms: Pick<Types["forms"], Form>;
  readonly urcs: Types["urcs"];
  readonly lines: Pick<Types["lines"], Line> & Others;
}

export type FormId<Types extends FamilyTypes> = keyof Types["forms"] & string;
export type UrcId<Types extends FamilyTypes> = keyof Types["urcs"] & string;
export type LineId<Types extends FamilyTypes> = keyof Types["lines"] & string;

/** The values of a command line. */
export type CommandValues<
  Types extends FamilyTypes,
  Id extends FormId<Types>,
> = Types["forms"][Id]["parameters"];

/** The values that a command is sent with: who hands over the data need not count it. */
export type SentValues<Types extends FamilyTypes, Id extends FormId<Types>> = Uncounted<
  CommandValues<Types, Id>,
  Types["forms"][Id]["count"]
>;

/** Each member of a union by itself. Without types (`string`) and without data (`never`) nothing changes. */
type Uncounted<Values, Count extends string> = [Count] extends [never]
  ? Values
  : string extends Count
    ? Values
    : Values extends unknown
      ? Omit<Values, Count> & { readonly [Name in Count]?: number }
      : never;

/** Something with named values that stood on a line. The id says which values they are. */
export interface Item<Id extends string = string, Values = Fields> {
  readonly id: Id;
  /** As on the wire. */
  readonly name: string;
  readonly values: Values;
}

/**
 * A line of a family: `id` tells its values. A value that its table does not know, of a closed set or a range, decodes to
 * itself: modules print what no manual says.
 */
export type LineItem<Types extends FamilyTypes = FamilyTypes> = {
  [Id in LineId<Types>]: Item<Id, Types["lines"][Id]>;
}[LineId<Types>];

// ---------------------------------------------------------------- family

/** Everything that is known of one module family. */
export interface Family<Types = FamilyTypes> {
  readonly name: string;
  readonly about?: About;
  readonly identity?: Identity;
  /** Longest command line in bytes, without its terminator. */
  readonly maximumLine: number;
  /** Set if only CR ends a command line, and LF after it would be the first byte of the data. */
  readonly lineEnd?: "cr";
  readonly clients: { readonly minimum: number; readonly maximum: number };
  readonly finals: readonly Final[];
  readonly forms: { readonly [id: string]: Form };
  readonly urcs: { readonly [id: string]: Urc };
  readonly codes: { readonly [table: string]: CodeTable };
  readonly settings: { readonly [name: string]: Setting };
  readonly receive: Receive;
  readonly lifecycle: Lifecycle;
  readonly recipes: { readonly [operation in Operation]: Recipe };
  /** Read-only queries with different prefixes, by which a session finds out whether it is aligned. */
  readonly probes: readonly string[];
  readonly refusals: Refusals;
  /** Carries the types; never set. */
  readonly types?: Types;
}

// ---------------------------------------------------------------- views

/** A URC as far as its bytes go. */
export type WireUrc = Pick<Urc, "id" | "prefix" | "separator" | "layout" | "rules" | "block">;

/** What the codec of both ends needs of a family, without what anything means. Every `Family` is one. */
export interface Codec<Types = FamilyTypes, F extends WireForm = WireForm> {
  readonly name: string;
  readonly maximumLine: number;
  readonly lineEnd?: "cr";
  readonly receive: Pick<Receive, "maximum">;
  readonly finals: readonly Final[];
  readonly forms: { readonly [id: string]: F };
  readonly urcs: { readonly [id: string]: WireUrc };
  /** Carries the types; never set. */
  readonly types?: Types;
}
