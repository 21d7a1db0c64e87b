import { chooseInCase, type CaseRejection, type Choose, type SceneId } from "@vas/domain/cases";
import type { Enrolment } from "@vas/domain/enrolments";
import { accept, reject, type Result, type TraineeActor } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { completeWhenDone } from "../certificates/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { noteStep } from "../progress/index.ts";
import { lockCasePlay, recordChoice, recordNewCasePlay } from "./case-play.store.ts";

export type BeginCaseRefused =
  { readonly kind: "EnrolmentNotFound" } | { readonly kind: "EnrolmentOver" } | { readonly kind: "CaseNotFound" };
export type ChooseRefused = CaseRejection | { readonly kind: "CasePlayNotFound" } | { readonly kind: "EnrolmentOver" };

/** The case of an enrolment that was begun or went on. */
export type CaseChanged = { readonly enrolment: string; readonly name: string };

/** Begins a case, again where it has ended, or goes on with the play that is open. */
export const beginCase: Command<CaseChanged, CaseChanged, BeginCaseRefused, TraineeActor> = async function beginCase(
  unit,
  { enrolment, name },
) {
  const going = await goingOn(unit, enrolment, name);
  if (!going.ok) return going;
  const plays = await playsOf(unit, enrolment, name);
  if (!plays.some(({ status }) => status === "going_on")) {
    const { courseId, caseNumber } = going.value;
    const begun = { id: unit.newId(), enrolmentId: enrolment, courseId, caseName: name, caseNumber };
    await recordNewCasePlay(unit, { ...begun, number: plays.length + 1 });
  }
  unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
  return accept({ enrolment, name });
};

export type ChooseInCase = {
  readonly play: string;
  readonly place: number;
  readonly scene: string;
  readonly choice: string;
};

/** Chooses in a scene. A case that comes to an end without a critical error is a step that is done. */
export const choose: Command<ChooseInCase, CaseChanged, ChooseRefused, TraineeActor> = async function choose(
  unit,
  { play, ...choice },
) {
  const status = await lockEnrolmentOf(unit, play);
  const stored = await lockCasePlay(unit, play);
  if (!status || !stored) return reject({ kind: "CasePlayNotFound" });
  if (!mayPlay(status)) return reject({ kind: "EnrolmentOver" });
  const chosen: Choose = { ...choice, scene: choice.scene as SceneId };
  const decision = chooseInCase(stored.content, stored.steps, chosen);
  if (!decision.ok) return decision;
  await recordChoice(unit, stored, decision.value);
  const { enrolmentId: enrolment, caseName: name } = stored.row;
  if (decision.value.status === "ended") {
    noteStep(unit, enrolment, `case:${name}`);
    await completeWhenDone(unit, enrolment);
  }
  unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
  return accept({ enrolment, name });
};

/** Whoever takes the learner out of the course waits until this choice is made, or comes before it. */
async function lockEnrolmentOf({ run }: Unit, play: string): Promise<Enrolment["status"] | undefined> {
  const [row] = await run<Pick<Enrolment, "status">>({
    name: "lock_enrolment_of_play",
    text: `select status from training.enrolment where id = (select enrolment_id from training.case_play where id = $1)
      for no key update`,
    values: [play],
  });
  return row?.status;
}

/** Who has completed the course may go on practising; others have left it. */
function mayPlay(status: Enrolment["status"]): boolean {
  return status === "active" || status === "completed";
}

type Going = { readonly courseId: string; readonly caseNumber: number };
type Row = {
  readonly status: Enrolment["status"];
  readonly role: LearnerRole;
  readonly courseId: string;
  readonly caseNumber: number | null;
  readonly roles: readonly LearnerRole[] | null;
};

/** The case as it is in the version that the learner goes through; not there where it is for another work. */
async function goingOn({ run }: Unit, enrolment: string, name: string): Promise<Result<Going, BeginCaseRefused>> {
  const [row] = await run<Row>({
    name: "going_on_to_a_case",
    text: `select e.status, e.role, e.course_id as "courseId", k.number as "caseNumber", k.content -> 'roles' as roles
      from training.enrolment e
      left join training.course_version_case p on (p.course_version_id, p.case_name) = (e.course_version_id, $2)
      left join training.case_version k on (k.course_id, k.case_name, k.number) = (p.course_id, p.case_name, p.number)
      where e.id = $1 for no key update of e`,
    values: [enrolment, name],
  });
  if (!row) return reject({ kind: "EnrolmentNotFound" });
  const { status, role, roles, courseId, caseNumber } = row;
  if (!mayPlay(status)) return reject({ kind: "EnrolmentOver" });
  if (caseNumber === null || !roles?.includes(role)) return reject({ kind: "CaseNotFound" });
  return accept({ courseId, caseNumber });
}

function playsOf({ run }: Unit, enrolment: string, name: string): Promise<{ readonly status: string }[]> {
  return run({
    name: "plays_of_enrolment",
    text: "select status from training.case_play where enrolment_id = $1 and case_name = $2",
    values: [enrolment, name],
  });
}
