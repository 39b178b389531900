// The portable operations as one script from the state after power-up: initialise, connect, subscribe, publish with each
// quality of service, receive, unsubscribe, disconnect. In: a family. Out: scripts that determine both ends.
//
// Strategy: the recipes are run here once more, over inputs that stand below as data. The module's answers follow from
// the forms' effects (effects.ts); what happens behind the module, at the broker, is part of the script.
import { encodeLine, printLine } from "../../../runtime/codec/index.js";
import type { AnswerPart, Family, Fields, Form, Step, WireValue } from "../../../runtime/model.js";
import { formsOf } from "../../../runtime/spec/walk.js";
import { violationsOf } from "../judge.js";
import { hexOf, plainValues } from "../vector.js";
import type { BrokerAction, BrokerMessage, OperationRun, SessionVector } from "../vector.js";
import { Effects } from "./effects.js";
import { messagesOf } from "./messages.js";
import { Script } from "./script.js";
import { firstFields, successesOf, type Context } from "./subject.js";

type Input = WireValue | readonly WireValue[] | readonly Fields[];
interface Inputs {
  readonly [name: string]: Input | undefined;
}

const encoder = new TextEncoder();
const TOPIC = "plant/7/state";
const TEXT = "on, 21.5";
const BROKER: Inputs = {
  host: "broker.example",
  port: 1883,
  address: "tcp://broker.example:1883",
  clientId: "meter-7",
  username: "meter",
  password: "s3cret",
  keepAlive: 60,
  cleanSession: 1,
};
const WILL: Inputs = {
  will: 1,
  willTopic: TOPIC,
  willPayload: encoder.encode("gone"),
  willText: "gone",
  willQos: 1,
  willRetain: 0,
};

export function* portableSessions(context: Context): Iterable<SessionVector> {
  const whole = new Operations(context);
  if (whole.runAll()) yield whole.vector("session: every operation, from power-up");
  const willed = new Operations(context);
  if (willed.runWill()) yield willed.vector("session: connect with a will, disconnect");
}

class Operations {
  readonly #family: Family;
  readonly #script: Script;
  readonly #effects: Effects;
  readonly #runs: OperationRun[] = [];
  readonly #broker: (BrokerAction | BrokerMessage)[] = [];
  #messageIds = 0;
  /** Echo is on after power-up (V.250 section 6.2.4). */
  #echo = true;

  constructor(readonly context: Context) {
    this.#family = context.family;
    const { lifecycle, clients } = this.#family;
    this.#script = new Script(this.#family, clients.minimum, lifecycle.initial);
    this.#effects = new Effects(this.#family, clients.minimum);
  }

  /** False if a step cannot be sent with these inputs. */
  runAll(): boolean {
    const ok =
      this.#run("initialise", {}) && this.#run("connect", BROKER) && this.#run("subscribe", this.#topics(1));
    const published = [0, 1, 2].map((qos) => this.#run("publish", this.#publish(qos)));
    this.#receive(1, TEXT);
    this.#receive(2);
    return (
      ok && published[0] === true && this.#run("unsubscribe", this.#topics()) && this.#run("disconnect", {})
    );
  }

  runWill(): boolean {
    return (
      this.#run("initialise", {}) &&
      this.#run("connect", { ...BROKER, ...WILL }) &&
      this.#run("disconnect", {})
    );
  }

  vector(name: string): SessionVector {
    return this.#script.vector(name, {
      ends: ["host", "module"],
      operations: this.#runs,
      broker: this.#broker,
    });
  }

  #topics(qos?: number): Inputs {
    const messageId = ++this.#messageIds;
    const list = qos === undefined ? { topics: [TOPIC] } : { subscriptions: [{ topic: TOPIC, qos }], qos };
    return { ...list, topic: TOPIC, messageId };
  }

  #publish(qos: number): Inputs {
    const payload = encoder.encode(TEXT);
    const messageId = qos === 0 ? 0 : ++this.#messageIds;
    const message = { payload, payloadText: TEXT, nonEmptyPayload: payload };
    return { topic: TOPIC, qos, retain: 0, messageId, ...message, timeoutSeconds: 60 };
  }

  // -------------------------------------------------------------- recipes

  /** Runs a recipe; nothing of it if one of its commands would be illegal. */
  #run(operation: keyof Family["recipes"], given: Inputs): boolean {
    const { steps } = this.#family.recipes[operation];
    const { inputs: names } = this.context.spec.recipes[operation];
    const inputs: Inputs = { client: this.#script.client, ...given };
    const planned = steps.filter((step) => step.when === undefined || inputs[step.when] !== undefined);
    if (!planned.every((step) => this.#isLegal(step, inputs))) return false;
    const before = this.#script.count;
    for (const step of planned) if (this.#isDue(step)) this.#command(step, inputs);
    const used = Object.entries(inputs).filter(([name]) => names.includes(name));
    const commands = this.#script.count - before;
    this.#runs.push({ operation, inputs: plainValues(Object.fromEntries(used) as Fields), commands });
    return true;
  }

  #isDue({ in: states, reaches }: Step): boolean {
    const { state } = this.#script;
    return (states === undefined || states.includes(state)) && reaches !== state;
  }

  #isLegal(step: Step, inputs: Inputs): boolean {
    const schema = formsOf(this.context.spec).find(({ id }) => id === step.form)?.form.parameters;
    const { values, data } = this.#bound(step, inputs);
    const most = this.#family.forms[step.form]?.data?.maximum ?? Infinity;
    return (!schema || violationsOf(schema, values).length === 0) && (data?.length ?? 0) <= most;
  }

  #bound(
    { form: id, bind, data: from }: Step,
    inputs: Inputs,
  ): { form: Form; values: Fields; data?: Uint8Array } {
    const form = this.#family.forms[id] as Form;
    const entries = Object.entries(bind).map(([name, binding]) => [
      name,
      "const" in binding ? binding.const : inputs[binding.input],
    ]);
    const values = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Fields;
    if (from === undefined) return { form, values };
    const given = inputs[from];
    const data = asBytes(given);
    const counted = form.data?.length;
    return { form, values: counted === undefined ? values : { ...values, [counted]: data.length }, data };
  }

  // -------------------------------------------------------------- commands

  #command(step: Step, inputs: Inputs): void {
    const { form, values, data } = this.#bound(step, inputs);
    const script = this.#script;
    script.command(form, values, data);
    if (this.#echo) script.print(bytesOf(script.steps.at(-1)?.hex ?? ""));
    const received = { form, values, data };
    const switched = this.#effects.switched(received, "echo");
    if (switched !== undefined) this.#echo = switched === 1;
    const granted = this.#ask(received, inputs);
    const response: Fields[] = [];
    let completion: Fields | undefined;
    for (const part of partsOf(form))
      switch (part) {
        case "ok":
          script.line("OK");
          break;
        case "prompt":
          if (!form.data || !data) break;
          script.prompt(form.data.prompt);
          script.writeData(form.data, data);
          break;
        case "response":
          response.push(...this.#report(form, this.#effects.lineOf(received)));
          break;
        case "completion":
          if (!form.completion) break;
          completion = completionOf(form, values, granted);
          script.line(encodeLine(form.completion, completion));
          break;
        case "error":
        case "cme":
          throw new Error(`${form.id}: a portable operation succeeds`);
        default:
          part satisfies never;
      }
    this.#effects.apply(received);
    script.settle({ outcome: "done", response, ...(completion ? { completion } : {}) });
    script.now += 10;
  }

  #report(form: Form, values: Fields | undefined): Fields[] {
    for (const text of form.printed ?? []) this.#script.line(text);
    if (!form.response || !values) return [];
    this.#script.line(printLine(form.response, values));
    return [values];
  }

  /** What the broker is asked for, and the levels that it grants. */
  #ask(
    received: { form: Form; values: Fields; data: Uint8Array | undefined },
    inputs: Inputs,
  ): number[] | undefined {
    const action = this.#effects.actionOf(received);
    if (!action) return undefined;
    const granted = action.action === "subscribe" ? [inputs["qos"] as number] : undefined;
    this.#broker.push({ ...action, outcome: "done", ...(granted ? { granted } : {}) });
    return granted;
  }

  // -------------------------------------------------------------- messages

  /** As the module prints it with the settings that connecting made. @param payload as hard as may be unless given */
  #receive(messageId: number, payload?: string): void {
    const delivery = { client: this.#script.client, topic: TOPIC, messageId };
    const given = payload === undefined ? delivery : { ...delivery, payload };
    const shapes = messagesOf(this.context, given).filter(({ urc }) => this.#effects.isPrinted(urc));
    const shape = shapes.find(({ counted }) => counted === this.#counts());
    if (!shape) return;
    this.#broker.push({
      behind: this.#script.steps.length,
      topic: { hex: hexOf(encoder.encode(TOPIC)) },
      payload: { hex: hexOf(asBytes(shape.payload)) },
      messageId,
    });
    shape.print(this.#script);
    shape.later?.(this.#script);
    this.#script.now += 10;
  }

  /** True if a message comes with its length. */
  #counts(): boolean {
    const { receive } = this.#family;
    if (receive.kind !== "line" || !receive.length) return false;
    const { setting } = receive.length;
    return setting === undefined || this.#effects.setting(setting) === 1;
  }
}

function asBytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : encoder.encode(String(value));
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** How a module answers what it has done: with its information where it has any to give. */
function partsOf(form: Form): readonly AnswerPart[] {
  const all = successesOf(form);
  const reporting = form.effect?.line && all.find((parts) => parts.includes("response"));
  return reporting ?? all[0] ?? ["ok"];
}

function completionOf({ completion, outcomes }: Form, values: Fields, granted: number[] | undefined): Fields {
  const matched = (completion?.match ?? []).filter((name) => values[name] !== undefined);
  const { fields = {}, granted: name } = outcomes?.["done"] ?? {};
  return {
    ...Object.fromEntries(matched.map((each) => [each, values[each]])),
    ...firstFields(fields as never),
    ...(name === undefined || !granted ? {} : { [name]: granted }),
  } as Fields;
}
