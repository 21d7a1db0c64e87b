import { formatsOf, languageNames, lessonTree, translate, type Language, type Values, type Words } from "@vas/ui";
import type { KeptLesson } from "../device/kept-lessons.ts";
import { escaped, markupOf } from "./markup.ts";
import { messages } from "./messages.ts";

export type SavedPage = {
  /** The page of the program as the build left it. */
  readonly shell: string;
  readonly lesson: KeptLesson;
  /** Every lesson of the enrolment on this device, in every language. */
  readonly saved: readonly KeptLesson[];
};

type Speak = (words: Words, values?: Values) => string;

/**
 * A saved lesson as a whole page that can be read without any script. It stands where the program draws its own page once it
 * runs, with its styles. Nothing in it is the reader's.
 */
export function savedPage({ shell, lesson, saved }: SavedPage): string {
  const { language, content } = lesson;
  const say: Speak = (words, values) => escaped(translate(language, words, values));
  const title = `${escaped(content.title)} – ${say(messages.product)}`;
  // Functions, since "$&" in a lesson is no pattern.
  return shell
    .replace(/<html lang="\w+">/, () => `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/<noscript>[\s\S]*?<\/noscript>\s*/, "")
    .replace('<div id="root"></div>', () => `<div id="root" data-saved="">${pageOf(lesson, saved, say)}</div>`);
}

function pageOf(lesson: KeptLesson, saved: readonly KeptLesson[], say: Speak): string {
  return `<div class="portal">
<a class="ui-skip-link" href="#content">${say(messages.skip)}</a>
<header class="portal-header"><span class="portal-product">${say(messages.product)}</span>${languagesOf(lesson, saved)}</header>
<main id="content" class="portal-main" tabindex="-1">
<div class="ui-stack" data-gap="l">
<p class="portal-quiet">${say(messages.fromDevice)}</p>
<article class="ui-stack" data-gap="l">
${headOf(lesson, say)}
${textOf(lesson, say)}
<p class="portal-quiet">${say(messages.lawAsOf, { day: formatsOf(lesson.language).date(lesson.content.course.lawAsOf) })}</p>
</article>
${waysOf(lesson, saved, say)}
</div>
</main>
</div>`;
}

function headOf({ content: { title, module, place, course } }: KeptLesson, say: Speak): string {
  const notice = course.notice === null ? "" : `<p class="portal-quiet">${escaped(course.notice)}</p>`;
  return `<header class="ui-page-header"><div>
<p class="portal-quiet">${escaped(course.title)}</p>
<h1 class="ui-h1">${escaped(title)}</h1>
<p class="ui-lede">${escaped(module)} · ${say(messages.lesson, { place })}</p>
</div></header>${notice}`;
}

/** Hard material is not come upon unawares: it opens when the reader says so, which needs no script either. */
function textOf({ content: { body, warning } }: KeptLesson, say: Speak): string {
  const text = `<div class="ui-lesson-text">${markupOf(lessonTree(body))}</div>`;
  if (warning === null) return text;
  return `<p><strong>${say(messages.beforeReading)}:</strong> ${escaped(warning)}</p>
<details class="lesson-warned"><summary>${say(messages.read)}</summary>${text}</details>`;
}

function addressOf({ enrolment, lesson, language }: Omit<KeptLesson, "content">): string {
  return escaped(`/portal/learn/${encodeURIComponent(enrolment)}/${encodeURIComponent(lesson)}?language=${language}`);
}

function languagesOf(lesson: KeptLesson, saved: readonly KeptLesson[]): string {
  const others = saved.filter((one) => one.lesson === lesson.lesson && one.language !== lesson.language);
  if (others.length === 0) return "";
  const link = (one: KeptLesson & { language: Language }) =>
    `<a class="ui-button ui-button-quiet" lang="${one.language}" hreflang="${one.language}" href="${addressOf(one)}">${languageNames[one.language]}</a>`;
  return `<div class="portal-tools">${others.map(link).join("")}</div>`;
}

/** The lessons before and after this one, where they are on this device, and all others that are. */
function waysOf(lesson: KeptLesson, saved: readonly KeptLesson[], say: Speak): string {
  const same = saved
    .filter(({ language }) => language === lesson.language)
    .toSorted((one, other) => one.content.place - other.content.place);
  const link = (target: { readonly id: string } | null, words: Words) => {
    const found = same.find((one) => one.lesson === target?.id);
    if (!found) return "";
    return `<a class="ui-button ui-button-secondary" href="${addressOf(found)}"><span class="ui-button-label">${say(words, { lesson: found.content.title })}</span></a>`;
  };
  const { next, previous } = lesson.content;
  const items = same.map((one) =>
    one.lesson === lesson.lesson
      ? `<li aria-current="page">${escaped(one.content.title)}</li>`
      : `<li><a class="ui-link" href="${addressOf(one)}">${escaped(one.content.title)}</a></li>`,
  );
  return `<div class="ui-cluster">${link(next, messages.next)}${link(previous, messages.previous)}</div>
<nav class="ui-stack" data-gap="s" aria-labelledby="saved"><h2 class="ui-h2" id="saved">${say(messages.saved)}</h2><ul class="lesson-others">${items.join("")}</ul></nav>`;
}
