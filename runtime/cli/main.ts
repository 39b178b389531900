#!/usr/bin/env node
// The command line: a table of verbs, each in a file of its own. Data goes to stdout, talk to stderr.

import { Command, CommanderError } from "commander";
import { decodeVerb } from "./decode/verb.js";
import { EXIT, ExitError } from "./exit.js";

/** Adds a verb with its options to the program. */
type Verb = (program: Command) => void;

const VERBS: readonly Verb[] = [decodeVerb];

const program = new Command("at-mqtt")
  .description("MQTT over the AT commands of cellular modules")
  .exitOverride()
  .showSuggestionAfterError();
for (const verb of VERBS) verb(program);
for (const command of program.commands) command.exitOverride();

// Who reads our output may have enough of it.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.unreadable);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
  if (!(error instanceof CommanderError)) process.stderr.write(`at-mqtt: ${reasonOf(error)}\n`);
}

function codeOf(error: unknown): number {
  if (error instanceof ExitError) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return EXIT.unreadable;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
