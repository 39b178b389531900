// Lets a virtual module live: bytes from a link to the module, actions of the module to the broker, time to both.

import type { Family } from "../model.js";
import type { Transport } from "../transport/transport.js";
import { Bridge, type BridgeOptions } from "./bridge.js";
import type { ModuleEvent } from "./events.js";
import { VirtualModule, type ModuleOptions } from "./module.js";

export interface ServeOptions extends BridgeOptions, ModuleOptions {
  readonly family: Family;
  /** The module's end of the link. It stays the caller's, who closes it. */
  readonly transport: Transport;
  /** What was odd, or refused and why. */
  readonly onNote?: (text: string) => void;
}

export interface RunningModule {
  readonly module: VirtualModule;
  /**
   * Switches the module off: from now on it hears and says nothing, and its broker connections are cut without a word, as when
   * power fails. The link stays open, as a cable stays plugged in, and is free for another module.
   */
  close(): Promise<void>;
}

/**
 * Runs a virtual module on a link, bridged to the brokers that its host names.
 * @throws UsageError `missing-package`: it needs the package `mqtt`
 */
export function serveModule(options: ServeOptions): RunningModule {
  const { transport } = options;
  const module = new VirtualModule(options.family, options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = true;

  const act = (run: () => void): void => {
    if (!open) return;
    run();
    for (let event = module.poll(); event && open; event = module.poll()) {
      if (event.type === "write") write(event.bytes);
      else if (event.type === "note") options.onNote?.(event.text);
      else perform(event);
    }
    clearTimeout(timer);
    const at = module.nextTimeout();
    if (open && at !== undefined)
      timer = setTimeout(
        () => act(() => module.handleTimeout(performance.now())),
        Math.max(0, at - performance.now()),
      );
  };

  const write = (bytes: Uint8Array): void => {
    try {
      transport.write(bytes);
    } catch (error) {
      end();
      options.onNote?.(`writing failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const perform = ({ id, client, action, args }: ModuleEvent & { type: "action" }): void => {
    void bridge.perform(client, action, args).then((result) => act(() => module.settle(id, result)));
  };
  const bridge = new Bridge(
    {
      onMessage: (delivery) => act(() => module.deliver(delivery)),
      onLost: (client) => act(() => module.disconnected(client)),
    },
    options,
  );
  const end = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    bridge.close();
  };
  transport.onData((bytes) => act(() => module.receive(bytes, performance.now())));
  transport.onClose(end);
  return {
    module,
    close: async () => {
      if (!open) return;
      end();
      transport.release?.();
    },
  };
}
