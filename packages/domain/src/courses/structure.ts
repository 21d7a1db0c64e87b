import { isSame } from "../vocabulary/index.ts";
import type { CourseContent, Lesson, Module } from "./content.ts";

/** What is another than before besides texts. */
export const structureChangeKinds = [
  "law_as_of",
  "exam",
  "certificate",
  "module_added",
  "module_removed",
  "module_moved",
  "check",
  "cases",
  "lesson_added",
  "lesson_removed",
  "lesson_moved",
  "minutes",
  "roles",
] as const;
export type StructureChangeKind = (typeof structureChangeKinds)[number];

export type StructureChange = {
  readonly kind: StructureChangeKind;
  /** The module or the lesson; null for the course itself. */
  readonly id: string | null;
  /** A number, a day or codes, where it is one; what it is called is read from the version. */
  readonly before: string | null;
  readonly after: string | null;
};

/** How a version is put together otherwise than the one before it; texts are told by `textChanges`. */
export function structureChanges(before: CourseContent, after: CourseContent): readonly StructureChange[] {
  return [
    ...compared("law_as_of", null, [before.lawAsOf, after.lawAsOf]),
    ...(isSame(before.exam, after.exam) ? [] : [changeOf("exam", null)]),
    ...(isSame(before.certificate, after.certificate) ? [] : [changeOf("certificate", null)]),
    ...moduleChanges(before.modules, after.modules),
    ...lessonChanges(placedLessons(before), placedLessons(after)),
  ];
}

function changeOf(kind: StructureChangeKind, id: string | null): StructureChange {
  return { kind, id, before: null, after: null };
}

function compared(
  kind: StructureChangeKind,
  id: string | null,
  [before, after]: readonly [string | null, string | null],
): readonly StructureChange[] {
  return before === after ? [] : [{ kind, id, before, after }];
}

function moduleChanges(before: readonly Module[], after: readonly Module[]): readonly StructureChange[] {
  const names = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
  const kept = names.after.filter((id) => names.before.includes(id));
  const moved = movedIn(
    names.before.filter((id) => names.after.includes(id)),
    kept,
  );
  return [
    ...added("module_added", names.after, names.before),
    ...added("module_removed", names.before, names.after),
    ...moved.map((id) => changeOf("module_moved", id)),
    ...after.flatMap((module) => {
      const was = before.find(({ id }) => id === module.id);
      if (!was) return [];
      return [
        ...compared("check", module.id, [String(was.checkQuestions), String(module.checkQuestions)]),
        ...compared("cases", module.id, [was.cases.join(", "), module.cases.join(", ")]),
      ];
    }),
  ];
}

type Placed = Lesson & { readonly module: string };

function placedLessons({ modules }: CourseContent): readonly Placed[] {
  return modules.flatMap(({ id, lessons }) => lessons.map((lesson) => ({ ...lesson, module: id })));
}

function lessonChanges(before: readonly Placed[], after: readonly Placed[]): readonly StructureChange[] {
  const names = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
  return [
    ...added("lesson_added", names.after, names.before),
    ...added("lesson_removed", names.before, names.after),
    ...movedLessons(before, after),
    ...after.flatMap((lesson) => {
      const was = before.find(({ id }) => id === lesson.id);
      if (!was) return [];
      return [
        ...compared("minutes", lesson.id, [String(was.minutes), String(lesson.minutes)]),
        ...compared("roles", lesson.id, [was.roles?.join(",") ?? null, lesson.roles?.join(",") ?? null]),
      ];
    }),
  ];
}

/** Those that are in another module, or in another order within it. */
function movedLessons(before: readonly Placed[], after: readonly Placed[]): readonly StructureChange[] {
  const moduleOf = new Map(before.map(({ id, module }) => [id, module]));
  const modules = [...new Set(after.map(({ module }) => module))];
  const elsewhere = after.filter(({ id, module }) => moduleOf.has(id) && moduleOf.get(id) !== module);
  const reordered = modules.flatMap((module) => {
    const stays = (lessons: readonly Placed[], others: readonly Placed[]) =>
      lessons
        .filter((one) => one.module === module && others.some(({ id, module: at }) => id === one.id && at === module))
        .map(({ id }) => id);
    return movedIn(stays(before, after), stays(after, before));
  });
  return [...elsewhere.map(({ id }) => id), ...reordered].map((id) => changeOf("lesson_moved", id));
}

function added(kind: StructureChangeKind, names: readonly string[], others: readonly string[]) {
  return names.filter((id) => !others.includes(id)).map((id) => changeOf(kind, id));
}

/** The least that must be taken out of one order so that the rest stands in the other's: what is not in their longest common order. */
function movedIn<Id extends string>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const best: Id[][] = [];
  for (const [place, id] of after.entries()) {
    const at = before.indexOf(id);
    const longest = best
      .slice(0, place)
      .filter((run) => before.indexOf(run.at(-1) as Id) < at)
      .reduce<readonly Id[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, id]);
  }
  const kept = best.reduce<readonly Id[]>((one, other) => (other.length > one.length ? other : one), []);
  return after.filter((id) => !kept.includes(id));
}
