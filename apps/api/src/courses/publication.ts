import type { CourseChange, CourseId, CourseVersionId } from "@vas/domain/courses";
import type { StaffActor } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";

/** A version of a course that has just been published. */
export type Publication = {
  readonly course: CourseId;
  readonly courseVersion: CourseVersionId;
  readonly number: number;
  readonly change: CourseChange;
};

/** What another capability does about a publication, in its transaction. */
export type Follower = (unit: Unit<StaffActor>, publication: Publication) => Promise<void>;

/** The capabilities that follow publications, such as those that shorten certificates after a material change. */
const followers: readonly Follower[] = [];

/** Lets every follower do what it does about a publication; all of it commits with the publication, or none. */
export async function followPublication(unit: Unit<StaffActor>, publication: Publication): Promise<void> {
  for (const follow of followers) await follow(unit, publication);
}
