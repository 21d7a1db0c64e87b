import type { CourseModuleInput } from "../../schema.generated.ts";
import type { CourseVersion } from "../course-words.ts";

/** The order of a course: modules by name, each with its lessons by name. */
export type Arrangement = readonly { readonly name: string; readonly lessons: readonly string[] }[];

/** Up is one place nearer the beginning. */
export type Direction = "up" | "down";

/** How a version is arranged. */
export function arrangementOf({ modules }: Pick<CourseVersion, "modules">): Arrangement {
  return modules.map(({ name, lessons }) => ({ name, lessons: lessons.map((lesson) => lesson.name) }));
}

/** An arrangement as an edit takes it; what modules are otherwise stays. */
export function toModules(arrangement: Arrangement): CourseModuleInput[] {
  return arrangement.map(({ name, lessons }) => ({ name, lessons: [...lessons] }));
}

/** The arrangement with a module one place further, or undefined where it is at the end of the way. */
export function moveModule(arrangement: Arrangement, name: string, to: Direction): Arrangement | undefined {
  const at = arrangement.findIndex((module) => module.name === name);
  return swapped(arrangement, at, to);
}

/**
 * The arrangement with a lesson one place further: at the edge of its module it goes over into the next. Undefined where it is
 * at the end of the way.
 */
export function moveLesson(arrangement: Arrangement, name: string, to: Direction): Arrangement | undefined {
  const at = arrangement.findIndex(({ lessons }) => lessons.includes(name));
  const module = arrangement[at];
  if (!module) return undefined;
  const within = swapped(module.lessons, module.lessons.indexOf(name), to);
  if (within) return arrangement.map((one) => (one === module ? { ...one, lessons: within } : one));
  const next = arrangement[to === "up" ? at - 1 : at + 1];
  if (!next) return undefined;
  return arrangement.map((one) => {
    if (one === module) return { ...one, lessons: one.lessons.filter((lesson) => lesson !== name) };
    if (one !== next) return one;
    return { ...one, lessons: to === "up" ? [...one.lessons, name] : [name, ...one.lessons] };
  });
}

function swapped<Item>(items: readonly Item[], at: number, to: Direction): readonly Item[] | undefined {
  const other = to === "up" ? at - 1 : at + 1;
  if (at < 0 || other < 0 || other >= items.length) return undefined;
  return items.map((item, place) => items[place === at ? other : place === other ? at : place] ?? item);
}

/** The arrangement without a lesson. */
export function withoutLesson(arrangement: Arrangement, name: string): Arrangement {
  return arrangement.map((module) => ({ ...module, lessons: module.lessons.filter((lesson) => lesson !== name) }));
}

/** The arrangement without a module. */
export function withoutModule(arrangement: Arrangement, name: string): Arrangement {
  return arrangement.filter((module) => module.name !== name);
}

/** The arrangement with a lesson more, at the end of a module. */
export function withLesson(arrangement: Arrangement, module: string, lesson: string): Arrangement {
  return arrangement.map((one) => (one.name === module ? { ...one, lessons: [...one.lessons, lesson] } : one));
}
