import type { BoilerplateRule } from "../boilerplate.ts";

export const boilerplate: readonly BoilerplateRule[] = [];
