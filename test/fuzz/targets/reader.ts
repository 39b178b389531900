// The module's end: commands and data from anybody. The same commands whatever the chunks, bounded memory, a command that is
// legal, written again, reads the same; and a whole virtual module that never throws, whatever its broker says.

import type { CommandDecoder } from "../../../runtime/codec/index.js";
import { encodeCommand, type DecodedCommand } from "../../../runtime/codec/index.js";
import { AtError } from "../../../runtime/errors.js";
import { DATA_ENDS } from "../../../runtime/exchange/data-ends.js";
import { compile, type Dialect } from "../../../runtime/exchange/dialect.js";
import { CommandReader, type DataState, type HostInput } from "../../../runtime/framing/command-reader.js";
import type { ActionResult } from "../../../runtime/virtual/index.js";
import { VirtualModule } from "../../../runtime/virtual/index.js";
import { choose, cutsOf } from "../chunks.js";
import { demandSame, show } from "../same.js";
import { SUBJECTS, TOKENS, typedSeeds } from "../sources.js";
import type { Target } from "../target.js";

const DIALECTS: readonly Dialect[] = SUBJECTS.map(({ family }) => compile(family));

interface Read {
  readonly item: HostInput | { readonly kind: "nothing" };
  readonly command?: DecodedCommand;
}

/** All that is read, with the data states that a module has after the commands. */
function readAll({ family, commands }: Dialect, chunks: Iterable<Uint8Array>): Read[] {
  const reader = new CommandReader(family, commands);
  const read: Read[] = [];
  let state: DataState | undefined;
  for (const chunk of chunks) {
    reader.receive(chunk);
    for (let item = reader.next(state); item; item = reader.next(state)) {
      if (item.kind === "command") reader.dropLineEnd();
      const command = item.kind === "command" ? commandOf(commands, item) : undefined;
      const data = command?.legal ? command.form.data : undefined;
      state = data && command ? DATA_ENDS[data.end].reading(data, command.values) : undefined;
      read.push({ item, ...(command ? { command } : {}) });
    }
    const most = family.maximumLine + family.receive.maximum + mostData(state);
    if (reader.heldLength > most) throw new Error(`it holds ${reader.heldLength} bytes`);
  }
  return read;
}

/** What a data state may hold, and what ends it. */
function mostData(state: DataState | undefined): number {
  return state === undefined ? 0 : state.end === "counted" ? state.count : state.maximum;
}

function commandOf(
  commands: CommandDecoder,
  { text, known }: HostInput & { kind: "command" },
): DecodedCommand | undefined {
  try {
    return known ?? commands.decode(text);
  } catch (error) {
    if (error instanceof AtError) return undefined;
    throw error;
  }
}

function writeAgain({ commands }: Dialect, { form, values }: DecodedCommand): void {
  const again = commands.decode(encodeCommand(form, values).subarray(0, -1));
  if (again.form.id !== form.id) throw new Error(`written again, it is ${again.form.id}: ${show(values)}`);
  demandSame([again.values], [values], `${form.id}, written again`);
}

// ---------------------------------------------------------------- a whole module

/** What it prints. @param answer what the broker says, if it says anything */
function printed(
  dialect: Dialect,
  chunks: Iterable<Uint8Array>,
  answer?: (id: number) => ActionResult,
): string {
  const module = new VirtualModule(dialect);
  let [text, now] = ["", 0];
  for (const chunk of chunks) {
    module.receive(chunk, now);
    for (let event = module.poll(); event; event = module.poll()) {
      if (event.type === "write") text += Buffer.from(event.bytes).toString("latin1");
      if (event.type === "action" && answer) module.settle(event.id, answer(event.id));
    }
    if (!answer) continue;
    now += 1000;
    module.handleTimeout(now);
  }
  return text;
}

const ANSWERS = ["done", "failed", "timeout", "notConnected"] as const;

export const reader: Target = {
  name: "reader",
  stepsFor: (bytes) => 12_000 + 1500 * bytes,
  maximum: 4096,
  tokens: TOKENS,
  seeds: typedSeeds,
  run: (input) => {
    const { chosen: dialect, rest, choice } = choose(input, DIALECTS);
    const whole = readAll(dialect, [rest]);
    for (const chunks of cutsOf(rest))
      demandSame(readAll(dialect, chunks), whole, `in ${chunks.length} chunks`);
    for (const { command } of whole) if (command?.legal) writeAgain(dialect, command);
    const [bytes = [], pieces = []] = cutsOf(rest);
    demandSame([printed(dialect, pieces)], [printed(dialect, [rest])], "what it prints");
    const outcome = ANSWERS[choice % ANSWERS.length] as (typeof ANSWERS)[number];
    printed(dialect, bytes, (id) => ({ outcome: id % 3 === 0 ? outcome : "done", granted: [0] }));
  },
};
