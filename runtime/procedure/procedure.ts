// Runs a recipe: one command after another, each bound to the inputs of the operation. Sans-I/O: it says which
// command is next, and is told how it ended.
//
// A step is passed over if its input is not given, if it does not belong to the state, or if its state is reached
// already. When a step fails, the undo commands of the steps that succeeded run in reverse; their failures change
// nothing. No branches, no loops: what needs thought is an input.

import { toBytes } from "../bytes.js";
import { ModuleError, type AtError } from "../errors.js";
import type { Binding, Fields, Recipe, Step, WireValue } from "../model.js";

export type InputValue = WireValue | readonly WireValue[] | readonly Fields[];
export interface Inputs {
  readonly [name: string]: InputValue | undefined;
}

/** A command to be sent. */
export interface Command {
  readonly form: string;
  readonly values: Fields;
  readonly data?: Uint8Array;
}

/** How a command ended, as far as a recipe cares. */
export interface Ended {
  readonly completion?: Fields;
  readonly response: readonly Fields[];
  readonly error?: AtError;
  /** False if it is certain that the command has done nothing. */
  readonly mayHaveActed: boolean;
}

/** The client inside the module that a recipe works on. */
export interface Subject {
  /** Its index: the input `client` of every recipe. */
  readonly index: number;
  /** Its state, as it is when asked. */
  state(): string;
  /** A refusal that means "already so" proves this state. */
  assume(state: string): void;
}

export class Procedure {
  readonly #steps: readonly Step[];
  readonly #inputs: Inputs;
  readonly #subject: Subject;
  readonly #undo: Command[] = [];
  /** By step: bound once, whether planned first or not. */
  readonly #commands: Command[] = [];
  #at = 0;
  #running: Step | undefined;
  /** How the last command of the recipe ended. */
  last: Ended | undefined;
  /** Why the recipe failed. */
  error: AtError | undefined;
  /** What stopped the recipe; the reason may be an earlier step, whose refusal was taken for "already so". */
  stoppedBy: AtError | undefined;
  /** True if the command that failed may have had an effect. */
  mayHaveActed = false;
  /** Why a step was refused, whose refusal was taken for "already so"; no later step has shown yet that it is. */
  #doubted: Ended | undefined;

  constructor(recipe: Recipe, inputs: Inputs, subject: Subject) {
    this.#steps = recipe.steps;
    this.#inputs = inputs;
    this.#subject = subject;
  }

  /** The next command; undefined when the recipe, or its undoing, is through. */
  next(): Command | undefined {
    if (this.error) return this.#undo.pop();
    for (; this.#at < this.#steps.length; this.#at++) {
      const step = this.#steps[this.#at] as Step;
      if (!this.#isDue(step)) continue;
      this.#running = step;
      return this.#command(step, this.#at);
    }
    return undefined;
  }

  /**
   * Every command that this recipe may send with these inputs, whatever the state; for checks. `next` gives the same
   * objects.
   */
  plan(): Command[] {
    const planned: Command[] = [];
    this.#steps.forEach((step, at) => {
      if (this.#isGiven(step)) planned.push(this.#command(step, at));
    });
    return planned;
  }

  /** Tells how the command that `next` gave has ended. */
  settle(ended: Ended): void {
    const step = this.#running;
    this.#running = undefined;
    if (!step) return;
    this.last = ended;
    if (!ended.error) this.#succeed(step);
    else if (step.reaches === undefined || step.reaches !== this.#subject.state()) this.#fail(step, ended);
    this.#at++;
  }

  #succeed(step: Step): void {
    this.#doubted = undefined;
    if (step.undo) this.#undo.push({ form: step.undo.form, values: this.#bind(step.undo.bind) });
  }

  /** The refusal of a step that may fail means "already so", as long as what builds on it goes well. */
  #fail({ mayFail, reaches }: Step, ended: Ended): void {
    if (mayFail === true && ended.error instanceof ModuleError) {
      if (reaches === undefined) return;
      this.#doubted ??= ended;
      return this.#subject.assume(reaches);
    }
    const first = ended.error instanceof ModuleError ? (this.#doubted ?? ended) : ended;
    this.error = first.error;
    this.stoppedBy = ended.error;
    this.mayHaveActed = first.mayHaveActed;
  }

  #isDue(step: Step): boolean {
    const state = this.#subject.state();
    if (!this.#isGiven(step)) return false;
    if (step.in && !step.in.includes(state)) return false;
    return step.reaches === undefined || step.reaches !== state;
  }

  #input(name: string): InputValue | undefined {
    return name === "client" ? this.#subject.index : this.#inputs[name];
  }

  #isGiven(step: Step): boolean {
    return step.when === undefined || this.#input(step.when) !== undefined;
  }

  #command(step: Step, at: number): Command {
    return (this.#commands[at] ??= this.#make(step));
  }

  #make({ form, bind, data: name }: Step): Command {
    const data = name === undefined ? undefined : bytesOf(this.#input(name));
    const values = this.#bind(bind);
    return data ? { form, values, data } : { form, values };
  }

  #bind(bindings: { readonly [parameter: string]: Binding }): Fields {
    const bound: { [name: string]: InputValue } = {};
    for (const name in bindings) {
      const binding = bindings[name] as Binding;
      const value = "const" in binding ? binding.const : this.#input(binding.input);
      if (value !== undefined) bound[name] = value;
    }
    return bound;
  }
}

/** Data is bytes; a text that is sent as data is sent in UTF-8. */
function bytesOf(value: InputValue | undefined): Uint8Array | undefined {
  return typeof value === "string" ? toBytes(value) : (value as Uint8Array | undefined);
}
