export { dimensions } from "./dimensions.ts";
export { figureOf, figures, howCounted, notCollected, type UncollectedGroup } from "./figures.ts";
export { populations } from "./populations.ts";
