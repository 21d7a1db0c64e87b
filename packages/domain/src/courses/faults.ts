import { languages, type Language } from "../kernel/index.ts";
import { isLinkAddress, isPictureAddress } from "../vocabulary/index.ts";
import type { CourseContent, CourseWords, Lesson, Module } from "./content.ts";
import type { CourseTextField } from "./texts.ts";

/** What is wrong with a course, where, and in which language; null where it is wrong in all of them. */
export type CourseFault = {
  readonly fault:
    | "words_missing"
    | "picture_without_description"
    | "picture_from_elsewhere"
    | "picture_missing"
    | "link_not_allowed"
    | "markup_not_allowed"
    | "minutes_out_of_range"
    | "no_modules"
    | "no_lessons"
    | "same_name_twice"
    | "exam_of_unknown_module"
    | "exam_asks_nothing"
    | "exam_rule_out_of_range"
    | "certificate_rule_out_of_range";
  /** The name of the lesson or the module, or `course`. */
  readonly at: string;
  readonly language: Language | null;
  /** Which texts are not written, where some are not. */
  readonly missing?: readonly CourseTextField[];
};

/** Minutes of one lesson: what is longer is not read between two tasks. */
const longestLesson = 15;

/** Everything that keeps a course from being published. An empty list is a course that can be read in every language. */
export function courseFaults(content: CourseContent): readonly CourseFault[] {
  const { modules, title, summary, notice } = content;
  const lessons = modules.flatMap((module) => module.lessons);
  return [
    ...missingIn("course", { title, summary, notice }),
    ...(modules.length === 0 ? [everywhere("no_modules", "course")] : []),
    ...repeated(modules.map(({ id }) => id)),
    ...repeated(lessons.map(({ id }) => id)),
    ...modules.flatMap(moduleFaults),
    ...lessons.flatMap(lessonFaults),
    ...examFaults(content),
    ...certificateFaults(content),
  ];
}

function everywhere(fault: CourseFault["fault"], at: string): CourseFault {
  return { fault, at, language: null };
}

function missingIn(
  at: string,
  texts: Partial<Readonly<Record<CourseTextField, CourseWords | null>>>,
): readonly CourseFault[] {
  const placed = Object.entries(texts) as [CourseTextField, CourseWords | null][];
  return languages.flatMap((language): CourseFault[] => {
    const missing = placed.flatMap(([field, words]) => (words && words[language].trim() === "" ? [field] : []));
    return missing.length > 0 ? [{ fault: "words_missing", at, language, missing }] : [];
  });
}

function repeated(names: readonly string[]): readonly CourseFault[] {
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [...new Set(twice)].map((name) => everywhere("same_name_twice", name));
}

function moduleFaults({ id, title, lessons }: Module): readonly CourseFault[] {
  return [...missingIn(id, { title }), ...(lessons.length === 0 ? [everywhere("no_lessons", id)] : [])];
}

function lessonFaults({ id, title, body, warning, minutes }: Lesson): readonly CourseFault[] {
  const isReadable = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestLesson;
  return [
    ...missingIn(id, { title, warning, body }),
    ...(isReadable ? [] : [everywhere("minutes_out_of_range", id)]),
    ...languages.flatMap((language) =>
      bodyFaults(body, language).map((fault): CourseFault => ({ fault, at: id, language })),
    ),
  ];
}

/**
 * A picture says in words what it shows, is one of our own, and stands in every language; a link leads to a page, an address or
 * a number; raw HTML is no Markdown of a course.
 */
function bodyFaults(body: CourseWords, language: Language): readonly CourseFault["fault"][] {
  const markdown = body[language];
  const shown = picturesIn(markdown);
  const isIn = (fault: CourseFault["fault"], is: boolean) => (is ? [fault] : []);
  const pictures = new Set(languages.flatMap((one) => picturesIn(body[one])));
  return [
    ...isIn("picture_without_description", /!\[\s*\]\(/.test(markdown)),
    ...isIn(
      "picture_from_elsewhere",
      shown.some((address) => !isPictureAddress(address)),
    ),
    ...isIn("picture_missing", markdown.trim() !== "" && [...pictures].some((address) => !shown.includes(address))),
    ...isIn(
      "link_not_allowed",
      linksIn(markdown).some((address) => !isLinkAddress(address)),
    ),
    ...isIn("markup_not_allowed", /<[a-z!/]/i.test(markdown)),
  ];
}

/** From the last `![` before the address on, so that a row of them is read once and not from each. */
function picturesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/!\[(?:[^\][]|(?<!!)\[)*\]\(\s*([^\s)]*)/g)].map(([, address = ""]) => address);
}

/** The same from the last `[` that does not begin a picture. */
function linksIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(?<!!)\[(?:[^\][]|(?<=!)\[)*\]\(\s*([^\s)]*)/g)].map(([, address = ""]) => address);
}

function examFaults({ exam, modules }: CourseContent): readonly CourseFault[] {
  if (exam === null) return [];
  const known = new Set<string>(modules.map(({ id }) => id));
  const { shares, passPercent, attempts, coolDownHours, minutes } = exam;
  const asked = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const isInRange = passPercent > 0 && passPercent <= 100 && attempts >= 1 && coolDownHours >= 0 && minutes >= 1;
  return [
    ...Object.keys(shares)
      .filter((module) => !known.has(module))
      .map((module) => everywhere("exam_of_unknown_module", module)),
    // Nobody could begin it, and so nobody complete the course.
    ...(asked > 0 ? [] : [everywhere("exam_asks_nothing", "course")]),
    ...(isInRange ? [] : [everywhere("exam_rule_out_of_range", "course")]),
  ];
}

/** A certificate that could be renewed from its first day would be taken anew as soon as it is issued. */
function certificateFaults({ certificate }: CourseContent): readonly CourseFault[] {
  const isInRange = certificate === null || certificate.renewalMonths < certificate.months;
  return isInRange ? [] : [everywhere("certificate_rule_out_of_range", "course")];
}
