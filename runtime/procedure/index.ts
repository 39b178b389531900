// Recipes, run step by step without I/O.
export { capabilitiesOf, publishesTextOnly, type Capabilities } from "./capabilities.js";
export { Observing } from "./observation.js";
export {
  Procedure,
  type Command,
  type Ended,
  type Inputs,
  type InputValue,
  type Subject,
} from "./procedure.js";
