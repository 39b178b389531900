// The lifecycle machine of each client, replayed beside a log. A log may begin anywhere: a command that was taken although
// the state forbids it shows that the state was another one, and from then on the state is known.

import type { Dialect } from "../../exchange/dialect.js";
import { ClientStates, type Move } from "../../exchange/knowledge/client-states.js";
import type { Fields, Form, Observation, Urc } from "../../model.js";
import type { WrongState } from "./call.js";

export class Clients {
  readonly #dialect: Dialect;
  readonly #states: ClientStates;
  /** Clients of which the log has told the state. */
  readonly #told = new Set<number>();
  readonly #onMove: (move: Move) => void;
  /** The names of fields that hold the index of a client. */
  readonly #indexes: ReadonlySet<string>;

  constructor(dialect: Dialect, onMove: (move: Move) => void) {
    this.#dialect = dialect;
    this.#states = new ClientStates(dialect);
    this.#onMove = onMove;
    this.#indexes = new Set(Object.values(dialect.family.forms).flatMap(({ client }) => client ?? []));
  }

  /** The state of the client that something speaks of; of the first one, if it speaks of all. */
  stateOf(about: Pick<Form, "client">, values: Fields): string {
    return this.#states.stateOf(this.#states.concernedBy(about, values)[0] ?? 0);
  }

  /** Set if the machine has no such move. An index that no client has is another fault. */
  objection(form: Form, values: Fields): WrongState | undefined {
    const client = this.#states.refusing(form, values);
    if (client === undefined || !this.#dialect.clients.includes(client)) return undefined;
    const needed = this.#dialect.machine.statesFor(form.id);
    return { client, state: this.#states.stateOf(client), needed, isSure: this.#told.has(client) };
  }

  issued(form: Form, values: Fields): void {
    this.#report(this.#states.moveByCommand(form, values, "issued"));
  }

  /** @param wrong what was held against it when it was issued: wrongly, as it has turned out */
  done(form: Form, values: Fields, wrong: WrongState | undefined): void {
    if (wrong) this.#assume(form, wrong);
    this.#report(this.#states.moveByCommand(form, values, "done"));
    this.#states.learn(form, values);
    if (this.#dialect.machine.statesFor(form.id).length === 0) return;
    for (const client of this.#states.concernedBy(form, values)) this.#told.add(client);
  }

  failed(form: Form, values: Fields): void {
    this.#report(this.#states.moveByCommand(form, values, "failed"));
  }

  urc(urc: Urc, values: Fields): void {
    this.#report(this.#states.moveByUrc(urc, values));
  }

  /** What the answer to a query proves, of clients of which nothing better is known. */
  observe(form: Form, line: Fields): void {
    const { observe, initial } = this.#dialect.family.lifecycle;
    const proof = observe.filter((each) => each.form === form.id && isProof(each, line)).at(-1);
    if (!proof) return;
    for (const name of this.#indexes) {
      const client = line[name];
      if (typeof client !== "number") continue;
      if (!this.#told.has(client) || this.#states.stateOf(client) === initial) this.#set(client, proof.state);
    }
  }

  /** The module has started: nothing is left of what it knew. */
  restarted(): void {
    for (const client of this.#dialect.clients) this.#set(client, this.#dialect.machine.initial);
    this.#states.forget();
  }

  /** It was taken: so its client was in the first of the states in which it may be given. */
  #assume(form: Form, { client, needed: [from] }: WrongState): void {
    if (from === undefined) return;
    const { machine } = this.#dialect;
    this.#set(client, machine.next(from, machine.eventOf(form.id, "issued")) ?? from);
  }

  #set(client: number, to: string): void {
    const from = this.#states.stateOf(client);
    this.#told.add(client);
    if (from === to) return;
    this.#states.setState(client, to);
    this.#onMove({ client, from, to });
  }

  #report(moves: readonly Move[]): void {
    for (const move of moves) this.#onMove(move);
  }
}

function isProof({ answer, where = {} }: Observation, line: Fields): boolean {
  if (answer !== "line") return false;
  return Object.entries(where).every(([name, wanted]) => {
    const value = line[name] as number | string;
    return "not" in wanted ? value !== undefined && value !== wanted.not : wanted.includes(value);
  });
}
