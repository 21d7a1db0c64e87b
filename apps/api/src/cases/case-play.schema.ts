import {
  bestScores,
  caseVerdicts,
  pathOf,
  playOf,
  verdictOf,
  type CasePlay,
  type CaseVerdict,
} from "@vas/domain/cases";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import { caseMinutes } from "@vas/domain/progress";
import { caseScaleCodes, type CaseScale } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LearnerCourse, toLearnerCourse } from "../progress/index.ts";
import { codeEnum } from "../vocabulary/index.ts";
import { CaseOutcomeEnum, type CaseOutcome } from "./case-bank.schema.ts";
import type { CaseToPlay } from "./case-play.queries.ts";

const CasePlayStatusEnum = codeEnum<CasePlay["status"]>("CasePlayStatus", ["going_on", "ended", "critical_error"]);
const CaseScaleEnum = codeEnum("CaseScale", caseScaleCodes);
const CaseVerdictEnum = codeEnum("CaseVerdict", caseVerdicts);

@ObjectType({ description: "What a learner may choose; never what follows from it" })
class ShownChoice {
  @Field(() => ID, { description: "Its name within the scene" }) name!: string;
  @Field(() => String) text!: string;
}

@ObjectType({ description: "The situation in which the learner is" })
class ShownSituation {
  @Field(() => ID, { description: "Its name within the case" }) name!: string;
  @Field(() => Int, { description: "How many choices were made before it" }) place!: number;
  @Field(() => String) text!: string;
  @Field(() => [ShownChoice]) choices!: readonly ShownChoice[];
}

@ObjectType({ description: "A situation that was gone through, what was chosen in it and what followed" })
class PassedScene {
  @Field(() => String) text!: string;
  @Field(() => String) choice!: string;
  @Field(() => String) consequence!: string;
}

@ObjectType({ description: "How a play went on one scale" })
class ScaleResult {
  @Field(() => CaseScaleEnum) scale!: CaseScale;
  @Field(() => Int) score!: number;
  @Field(() => Int, { description: "The most that can be reached" }) best!: number;
  @Field(() => CaseVerdictEnum) verdict!: CaseVerdict;
}

@ObjectType({ description: "The end of a play, and what can be learned from it" })
class ShownEnd {
  @Field(() => CaseOutcomeEnum) outcome!: CaseOutcome;
  @Field(() => String) text!: string;
  @Field(() => String) lesson!: string;
  @Field(() => [ScaleResult]) results!: readonly ScaleResult[];
}

@ObjectType("CasePlay", { description: "One going through a case" })
class CasePlayType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: "1 is the first time" }) number!: number;
  @Field(() => CasePlayStatusEnum) status!: CasePlay["status"];
  @Field(() => [PassedScene]) path!: readonly PassedScene[];
  @Field(() => ShownSituation, { nullable: true, description: "While it goes on" }) situation!: ShownSituation | null;
  @Field(() => String, { nullable: true, description: "Why the last choice must not be made" })
  criticalError!: string | null;
  @Field(() => ShownEnd, { nullable: true, description: "Once it has ended without a critical error" })
  end!: ShownEnd | null;
}

@ObjectType({ description: "A case that the learner may go through" })
export class PlayableCase {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { nullable: true, description: "What the learner is warned of and may skip" })
  warning!: string | null;
  @Field(() => Int) minutes!: number;
  @Field(() => LearnerCourse) course!: LearnerCourse;
  @Field(() => CasePlayType, { nullable: true, description: "The latest play; null where it was not begun" })
  play!: CasePlayType | null;
}

type Showing = { readonly language: Language; readonly today: CalendarDate };

/** A case as its learner sees it now: of what is ahead the texts of the choices only. */
export function toPlayableCase(found: CaseToPlay, showing: Showing): PlayableCase {
  const { id: name, title, summary, warning } = found.case;
  const { language } = showing;
  return {
    id: `${found.standing.enrolment}:${name}`,
    title: title[language],
    summary: summary[language],
    warning: warning?.[language] ?? null,
    minutes: caseMinutes,
    course: toLearnerCourse(found, showing),
    play: found.play && toPlay(found, found.play, language),
  };
}

function toPlay(found: CaseToPlay, { id, number, steps }: NonNullable<CaseToPlay["play"]>, language: Language) {
  const play = playOf(found.case, steps);
  if (!play) throw new Error("A stored play makes only choices that its case has");
  return {
    id,
    number,
    status: play.status,
    path: pathOf(found.case, steps).map(({ scene, choice }) => ({
      text: scene.text[language],
      choice: choice.text[language],
      consequence: choice.consequence[language],
    })),
    situation: situationOf(play, language),
    criticalError: play.status === "critical_error" ? (play.choice.criticalError?.[language] ?? "") : null,
    end: endOf(found, play, language),
  };
}

function situationOf(play: CasePlay, language: Language): ShownSituation | null {
  if (play.status !== "going_on") return null;
  const { id: name, text, choices } = play.scene;
  return {
    name,
    place: play.steps.length,
    text: text[language],
    choices: choices.map((choice) => ({ name: choice.id, text: choice.text[language] })),
  };
}

function endOf({ case: content }: CaseToPlay, play: CasePlay, language: Language): ShownEnd | null {
  if (play.status !== "ended") return null;
  const { outcome, text, lesson } = play.scene;
  const best = bestScores(content);
  const results = caseScaleCodes.map((scale) => ({
    scale,
    // A walk in circles may gather more than the best way, which has none.
    score: Math.min(play.scores[scale], best[scale]),
    best: best[scale],
    verdict: verdictOf(scale, play.scores, best),
  }));
  return { outcome, text: text[language], lesson: lesson[language], results };
}
