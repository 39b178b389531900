// `npm run spec -- VERB ...`: the tools of a spec author. Composition only: arguments in, a verb, its exit code out.
//
// Exit codes: 0 done; 1 something was found (by diff only with --gate); 2 the arguments are wrong; 4 an input cannot be
// read. Data goes to stdout, talk to stderr.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { suggestion } from "../check/nearest.js";
import { auditVerb } from "./audit.js";
import { checkVerb } from "./check.js";
import { diffVerb } from "./diff.js";
import { releaseVerb } from "./release.js";
import { showVerb } from "./show.js";
import { EXIT, UsageError, type Call, type Verb } from "./verb.js";

const VERBS = new Map<string, Verb>([
  ["check", checkVerb],
  ["show", showVerb],
  ["diff", diffVerb],
  ["audit", auditVerb],
  ["release", releaseVerb],
]);
const OPTIONS = { json: { type: "boolean" }, gate: { type: "string" } } as const;

function help(verbs: Iterable<Verb>): string {
  const lines = [...verbs].map(({ usage, says }) => `  ${usage}\n      ${says}`);
  const codes = "exit codes: 0 done, 1 something found, 2 usage, 4 unreadable input";
  return `usage: npm run spec -- VERB ...\n${lines.join("\n")}\n${codes}`;
}

function verbOf(name: string | undefined): Verb {
  const verb = VERBS.get(name ?? "");
  if (verb) return verb;
  const what = name === undefined ? "a verb is needed" : `no verb "${name}"`;
  throw new UsageError(`${what}${suggestion(name ?? "", [...VERBS.keys()])}\n${help(VERBS.values())}`);
}

/** Nothing if only help was asked for. */
function readCall(verb: Verb, args: string[]): Call | undefined {
  const own = Object.fromEntries((verb.options ?? []).map((name) => [name, OPTIONS[name]]));
  const spec = fileURLToPath(new URL("../../spec", import.meta.url));
  const common = { spec: { type: "string", default: spec }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...own, ...common } });
  if (values.help) return undefined;
  const { json, gate } = values as { json?: boolean; gate?: string };
  return {
    args: positionals,
    specDir: values.spec,
    json: json === true,
    ...(gate === undefined ? {} : { gate }),
    out: (line) => console.log(line),
    talk: (line) => console.error(line),
  };
}

function readArguments(argv: string[]): { verb: Verb; call: Call | undefined } {
  const [name, ...args] = argv;
  const verb = verbOf(name);
  try {
    return { verb, call: readCall(verb, args) };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${help([verb])}`);
  }
}

async function main(argv: string[]): Promise<number> {
  if (argv[0] === "--help") {
    console.log(help(VERBS.values()));
    return EXIT.done;
  }
  try {
    const { verb, call } = readArguments(argv);
    if (call) return await verb.run(call);
    console.log(help([verb]));
    return EXIT.done;
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof UsageError ? EXIT.usage : EXIT.unreadable;
  }
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
