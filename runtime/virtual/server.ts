// Lets a virtual module live: bytes from a link to the module, actions of the module to the broker, time to both.

import type { Family } from "../model.js";
import type { Transport } from "../transport/transport.js";
import { checkArgument, checkOptions, FAMILY, FUNCTION, TRANSPORT, type Kinds } from "../usage.js";
import { Bridge, BRIDGE, type BridgeOptions } from "./bridge.js";
import type { ModuleEvent } from "./events.js";
import { MODULE, VirtualModule, type ModuleOptions } from "./module.js";

export interface ServeOptions extends BridgeOptions, ModuleOptions {
  readonly family: Family;
  /** The module's end of the link. It stays the caller's, who closes it. */
  readonly transport: Transport;
  /** What was odd, or refused and why: a broker that `allow` does not accept among them, which the host sees as a failure only. */
  readonly onNote?: (text: string) => void;
}

const OPTIONS: Kinds<ServeOptions> = {
  ...MODULE,
  ...BRIDGE,
  family: FAMILY,
  transport: TRANSPORT,
  onNote: FUNCTION,
};

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
  checkOptions("serveModule", options, OPTIONS);
  const { family, transport, onNote, allow, limit, ...rest } = options;
  checkArgument("serveModule", "family", family, FAMILY);
  checkArgument("serveModule", "transport", transport, TRANSPORT);
  const module = new VirtualModule(family, rest);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = true;

  const act = (run: () => void): void => {
    if (!open) return;
    run();
    for (let event = module.poll(); event && open; event = module.poll()) {
      if (event.type === "write") write(event.bytes);
      else if (event.type === "note") note(event.text);
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

  /** The listener is the caller's, and what it throws as well: the module goes on. */
  const note = (text: string): void => {
    try {
      onNote?.(text);
    } catch {
      return;
    }
  };

  const write = (bytes: Uint8Array): void => {
    try {
      transport.write(bytes);
    } catch (error) {
      end();
      note(`writing failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const perform = ({ id, client, action, args }: ModuleEvent & { type: "action" }): void => {
    void bridge.perform(client, action, args).then((result) => act(() => module.settle(id, result)));
  };
  const bridge = new Bridge(
    {
      onMessage: (delivery) => {
        let taken = false;
        act(() => (taken = module.deliver(delivery)));
        return taken;
      },
      onLost: (client) => act(() => module.disconnected(client)),
      onNote: note,
    },
    { ...(allow && { allow }), ...(limit !== undefined && { limit }) },
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
