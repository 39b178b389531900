/**
 * Lint finds mistakes; prettier owns the looks, so no rule here is about layout or length.
 * Rules that need types run only where they can find something: everywhere else they would cost seconds for nothing.
 */
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const roomsWithPromises = [
  "runtime/{client,virtual,transport,cli}/**/*.ts",
  "codegen/**/*.ts",
  "test/**/*.ts",
  "{examples,bench}/**/*.ts",
];

const typed = {
  parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
};

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "coverage/"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      // With verbatimModuleSyntax, `import { type A }` still loads the module; `import type` does not.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  {
    // The reader and the codec speak of control characters by their nature.
    files: ["**/*.ts"],
    rules: { "no-control-regex": "off" },
  },
  {
    files: ["runtime/**/*.ts"],
    ignores: ["runtime/cli/**"],
    rules: { "no-console": "error" },
  },
  {
    files: roomsWithPromises,
    languageOptions: typed,
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  {
    // A member that is added to a union must be named in each switch over it: a default would take it in silence.
    files: ["{runtime,codegen}/**/*.ts"],
    languageOptions: typed,
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        {
          allowDefaultCaseForExhaustiveSwitch: true,

          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
        },
      ],
    },
  },
);
