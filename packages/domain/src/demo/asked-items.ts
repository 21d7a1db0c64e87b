import { createRandom, type Random } from "../kernel/index.ts";
import { askedItems, drawPaper, type AskedItem, type Question } from "../questions/index.ts";
import { demoCourse, demoQuestions } from "./course/index.ts";

/** How many invented exams the demo's questions have been asked in. */
const exams = 480;

/** How a question does among the invented learners: how many per cent answer it rightly, and how much more the able do. */
type Manner = { readonly percent: number; readonly slope: number };

/** Most questions do as they should; a few are there for a trainer to find. */
function mannerOf(place: number): Manner {
  if (place % 23 === 5) return { percent: 22, slope: 0.5 };
  if (place % 19 === 7) return { percent: 97, slope: 0.1 };
  if (place % 17 === 3) return { percent: 60, slope: -0.6 };
  return { percent: 62 + ((place * 7) % 24), slope: 1.4 };
}

/** Invented ended exams of the demo course as they count for its questions; the same in every run. */
export function demoAskedItems(): readonly AskedItem[] {
  const draw = { shares: demoCourse.exam?.shares ?? {}, use: "exam" } as const;
  return Array.from({ length: exams }, (_, exam) => {
    const random = createRandom(exam);
    // Several throws together: most learners are in the middle.
    const ability = [1, 2, 3, 4].reduce((sum) => sum + random.int(-20, 20), 0) / 2;
    return itemsOf(
      drawPaper(demoQuestions, draw, exam).map(({ question }) => question),
      { ability, random },
    );
  }).flat();
}

type Learner = { readonly ability: number; readonly random: Random };

function itemsOf(paper: readonly Question[], { ability, random }: Learner): readonly AskedItem[] {
  const answered = paper.map((question) => {
    const { percent, slope } = mannerOf(demoQuestions.indexOf(question));
    return { question, isRight: random.chance(percent + slope * ability) };
  });
  const items = askedItems(
    answered.map(({ question, isRight }) => ({ asked: { question, order: [] }, answer: null, isRight })),
  );
  return items.map((item, at) => {
    const question = paper[at];
    return { ...item, chosen: question ? chosenIn(question, item.isRight, random) : null };
  });
}

function chosenIn({ body }: Question, isRight: boolean, random: Random): readonly string[] | null {
  switch (body.kind) {
    case "single":
      return [isRight ? body.right : random.pick(body.choices.filter(({ id }) => id !== body.right)).id];
    case "multiple":
      return isRight ? body.right : body.choices.flatMap(({ id }) => (random.chance(50) ? [id] : []));
    case "true_false":
      return [String(body.right === isRight)];
    case "order":
    case "match":
    case "numeric":
    case "short_answer":
      return null;
  }
}
