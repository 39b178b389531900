// What the clients of one module share: the link, the session and its queue of commands. It hands each event to the client
// that it concerns, and lets operations that concern the whole module happen one after another.
//
// It refuses to know what a client does with its events: the holder of its index is told.

import { UsageError } from "../../errors.js";
import type { Family } from "../../model.js";
import type { Message } from "../../session/index.js";
import { Census } from "../connection/census.js";
import { Driver, type ToldEvent } from "./driver.js";
import { Lock } from "./lock.js";
import type { ModuleOptions } from "../options.js";

/** The holder of a client inside the module. */
export interface ClientHolder {
  readonly onMessage: (message: Message) => void;
  /** The connection to the broker is gone, or the module that had it. */
  readonly onLost: (reason: string) => void;
}

/** Whoever hears everything, whichever client it concerns. */
export interface LinkListener {
  /** An event that is no message for a client that is held. */
  readonly onEvent: (event: ToldEvent) => void;
  readonly onWire: (direction: "out" | "in", bytes: Uint8Array) => void;
  readonly onClosed: (reason: string) => void;
}

export class ModuleLink {
  readonly family: Family;
  readonly driver: Driver;
  /** Operations that concern the whole module: start its service, connect, disconnect. */
  readonly lock = new Lock();
  readonly census: Census;
  readonly #holders = new Map<number, ClientHolder>();
  readonly #listeners: LinkListener[] = [];

  constructor({ family, transport, linkAllowance }: ModuleOptions) {
    this.family = family;
    this.driver = new Driver(family, transport, linkAllowance, {
      onEvent: this.#onEvent,
      onClosed: (reason) => this.#onClosed(reason),
      onWire: (direction, bytes) => {
        for (const { onWire } of this.#listeners) onWire(direction, bytes);
      },
    });
    this.census = new Census(family, this.driver, this.lock);
    // What waits on the link is told at once.
    this.driver.start();
  }

  listen(listener: LinkListener): void {
    this.#listeners.push(listener);
  }

  unlisten(listener: LinkListener): void {
    const at = this.#listeners.indexOf(listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }

  // ---------------------------------------------------------------- who holds which client

  /**
   * Takes a client of the module: the one that is named, or the first that nobody holds.
   * @throws UsageError `out-of-range`, `client-in-use`
   */
  hold(holder: ClientHolder, wanted?: number): number {
    const { minimum, maximum } = this.family.clients;
    let index = wanted ?? minimum;
    while (wanted === undefined && this.#holders.has(index)) index++;
    if (!Number.isInteger(index) || index < minimum || index > maximum) throw this.#noClient(wanted);
    if (this.#holders.has(index)) throw inUse(index);
    this.#holders.set(index, holder);
    return index;
  }

  release(index: number): void {
    this.#holders.delete(index);
  }

  #noClient(wanted: number | undefined): UsageError {
    const { name, clients } = this.family;
    const allowed = `${clients.minimum} to ${clients.maximum}`;
    if (wanted === undefined)
      return new UsageError(`module: every client of ${name} is in use`, {
        code: "client-in-use",
        field: "client",
        allowed,
        advice: "end one of them",
      });
    return new UsageError(`connect: ${name} has no client ${wanted}`, {
      code: "out-of-range",
      field: "client",
      value: wanted,
      allowed,
    });
  }

  // ---------------------------------------------------------------- events

  readonly #onEvent = (event: ToldEvent): void => {
    switch (event.type) {
      case "message": {
        const holder = this.#holders.get(event.client);
        if (holder) return holder.onMessage(event);
        break;
      }
      case "lost":
        this.#holders.get(event.client)?.onLost(event.reason);
        break;
      case "restarted":
        this.#loseAll("the module restarted");
        break;
      case "alignment":
        if (event.to === "dead") this.#loseAll(event.why);
        // It was silent, or said what nobody expected: it may have restarted meanwhile, or lost a connection.
        else if (event.to === "aligned") this.census.doubt(event.why);
        break;
      case "doubted":
        this.census.doubt(event.why);
        break;
      case "state":
        if (event.from === this.family.lifecycle.connected) this.#loseUnlessTold(event.client);
        break;
      case "urc":
      case "issue":
      case "progress":
        break;
      default:
        event satisfies never;
    }
    this.#tell(event);
  };

  /** A command has ended the connection, unless `lost` says otherwise in the same breath. */
  #loseUnlessTold(client: number): void {
    queueMicrotask(() => {
      if (this.driver.session.clients.isConnected(client)) return;
      this.#holders.get(client)?.onLost("a command has ended the connection");
    });
  }

  #tell(event: ToldEvent): void {
    for (const { onEvent } of this.#listeners.slice()) onEvent(event);
  }

  #onClosed(reason: string): void {
    this.#loseAll(reason);
    for (const { onClosed } of this.#listeners.slice()) onClosed(reason);
  }

  #loseAll(reason: string): void {
    for (const { onLost } of [...this.#holders.values()]) onLost(reason);
  }
}

function inUse(index: number): UsageError {
  return new UsageError(`module: client ${index} is in use`, {
    code: "client-in-use",
    field: "client",
    value: index,
    advice: "take another, or end the client that holds it",
  });
}
