// Everything that follows from the tables of a family, made once and passed to those who speak or hear its language: the
// session, the virtual module, the log. Nothing of it is kept anywhere else.

import { announcesPayload, CommandDecoder, LayoutSteps, LineMatcher, linesOf } from "../codec/index.js";
import { automatonOf, type PrefixAutomaton } from "../framing/prefix-automaton.js";
import { bufferLimit } from "../framing/buffer-limit.js";
import { Machine } from "../lifecycle/machine.js";
import { toBytes } from "../bytes.js";
import type { Family, Form, PrintedLine } from "../model.js";
import { Damage } from "./doubt/damage.js";
import { checkArgument, FAMILY } from "../usage.js";
import { answerOf, type AnswerState } from "./answer-automaton.js";
import { isWord } from "./prompt.js";
import { scriptsOf, type Scripts } from "./script.js";

/** What follows from the tables of one form. */
export interface FormShape {
  readonly answer: AnswerState;
  readonly prompt: Uint8Array | undefined;
  /** The prompt is a word. */
  readonly isWord: boolean;
  /** Lines of the response that announce bytes. */
  readonly payloadLines: readonly PrintedLine[];
  readonly scripts: Scripts;
}

export class Dialect {
  readonly family: Family;
  /** The names of all lines, to be walked byte by byte. */
  readonly names: PrefixAutomaton;
  readonly steps = new LayoutSteps();
  readonly commands: CommandDecoder;
  readonly machine: Machine;
  /** The indexes of the clients that a module has. */
  readonly clients: readonly number[];
  /** Bytes that a reader holds, at most, of an item that does not end. */
  readonly bufferLimit: number;
  /** Prompts that are words on a line of their own. */
  readonly promptWords: ReadonlySet<string>;
  /** Knows lines that may be what is left of one that announces bytes. */
  readonly damage: Damage;
  readonly #shapes = new Map<Form, FormShape>();

  constructor(family: Family) {
    const { clients, lifecycle } = family;
    this.family = family;
    this.names = automatonOf(family);
    this.commands = new CommandDecoder(family, new LineMatcher(true, this.steps));
    this.machine = new Machine(lifecycle);
    this.clients = Array.from(
      { length: clients.maximum - clients.minimum + 1 },
      (_, i) => clients.minimum + i,
    );
    this.bufferLimit = bufferLimitOf(family);
    this.promptWords = promptWordsOf(family);
    this.damage = new Damage(announcing(family));
  }

  /** Built when a form is used for the first time: few programs use all of them. */
  shapeOf(form: Form): FormShape {
    let shape = this.#shapes.get(form);
    if (!shape) this.#shapes.set(form, (shape = makeShape(form)));
    return shape;
  }
}

/** @param family tables, or what was made of them already: then both share it */
export function compile(family: Family | Dialect): Dialect {
  if (family instanceof Dialect) return family;
  checkArgument("compile", "family", family, FAMILY);
  return new Dialect(family);
}

function makeShape(form: Form): FormShape {
  const { data, response } = form;
  return {
    answer: answerOf(form),
    prompt: data && toBytes(data.prompt),
    isWord: data !== undefined && isWord(data.prompt),
    payloadLines: linesOf(response).filter(announcesPayload),
    scripts: scriptsOf(form),
  };
}

function announcing({ urcs, forms }: Family): string[] {
  const lines = [
    ...Object.values(urcs),
    ...Object.values(forms).flatMap(({ response }) => linesOf(response)),
  ];
  return lines.filter((line) => announcesPayload(line)).map(({ prefix }) => prefix);
}

function promptWordsOf({ forms }: Family): Set<string> {
  const prompts = Object.values(forms).flatMap(({ data }) => data?.prompt ?? []);
  return new Set(prompts.filter(isWord));
}

function bufferLimitOf({ receive, urcs, forms }: Family): number {
  const answers = Object.values(forms).flatMap(({ response }) => linesOf(response));
  return bufferLimit(receive.maximum, [...Object.values(urcs), ...answers]);
}
