import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { demoCourse } from "@vas/domain/demo";
import { ask, change } from "./asking.ts";
import { linkMailedTo } from "./mail.ts";
import type { PageOptions, World } from "./world.ts";

export type NewLearner = { readonly page: Page; readonly name: string };

/**
 * A page of somebody whom no other journey knows: invited to the demo's course by a trainer, and taken up. Whoever needs a learner
 * who has done nothing yet needs one of their own; how an invitation is taken up by hand is another journey's matter.
 */
export async function newLearner(world: World, options: Omit<PageOptions, "path"> = {}): Promise<NewLearner> {
  const name = `Uusi-${randomUUID().slice(0, 4)} Esimerkki`;
  const link = await invitationMailed(world);
  const page = await world.pageOfNobody({ ...options, path: "/portal/signed-out" });
  const taken = { token: link.slice(link.indexOf("#") + 1), name, language: options.language ?? "fi" };
  await page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/invitation/accept", { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The invitation was not taken up: ${answer.status}`);
  }, taken);
  await page.goto("/portal/");
  return { page, name };
}

/** The path of an invitation to the demo's course that has been mailed to a new address and waits to be taken up. */
export async function invitationMailed(world: World): Promise<string> {
  const trainer = await world.pageOf("trainer", { path: "/livez" });
  const query = "query Open { it: openCourses { id title } }";
  const courses = await ask<{ id: string; title: string }[]>(trainer, "casework", { query });
  const course = courses.find(({ title }) => Object.values(demoCourse.title).includes(title));
  const address = `uusi-${randomUUID().slice(0, 8)}@example.invalid`;
  const input = { addresses: address, course: course?.id, language: "fi", role: "reception" };
  await change(trainer, "casework.inviteLearners", { type: "InviteLearnersInput", input });
  await trainer.close();
  return linkMailedTo(address);
}
