// A virtual module under the hand of a test: what it prints, what it asks of its broker, and virtual time.

import { fromVisible, visible } from "../../runtime/bytes.js";
import type { Family } from "../../runtime/model.js";
import { VirtualModule, type ActionResult, type ModuleEvent } from "../../runtime/virtual/index.js";

/** A module whose broker agrees to everything, unless a test says otherwise. */
export class Bench {
  readonly module: VirtualModule;
  readonly actions: (ModuleEvent & { type: "action" })[] = [];
  readonly notes: string[] = [];
  now = 0;
  answer: (action: ModuleEvent & { type: "action" }) => ActionResult | undefined = () => ({
    outcome: "done",
    granted: [1],
  });

  constructor(family: Family, echo = false) {
    this.module = new VirtualModule(family, { echo });
  }

  /** What the module prints for these bytes. */
  type(...texts: string[]): string {
    return texts
      .map((text) => {
        this.module.receive(fromVisible(text), this.now);
        return this.printed();
      })
      .join("");
  }

  printed(): string {
    let text = "";
    for (let event = this.module.poll(); event; event = this.module.poll()) {
      if (event.type === "write") text += visible(event.bytes);
      if (event.type === "note") this.notes.push(event.text);
      if (event.type !== "action") continue;
      this.actions.push(event);
      const result = this.answer(event);
      if (result) this.module.settle(event.id, result);
    }
    return text;
  }

  wait(milliseconds: number): string {
    this.now += milliseconds;
    this.module.handleTimeout(this.now);
    return this.printed();
  }
}
