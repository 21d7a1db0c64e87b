import type { Teller } from "./canary-teller.ts";

// What trainers write, told as the rest of the story is.

/** Somebody invited by mail, invited again, and not any more. */
export async function tellOfInvitations(teller: Teller): Promise<void> {
  const { send, value, askAs, texts } = teller;
  const course = await value("select id from training.course order by code limit 1");
  const at = (name: string) => ({ addresses: `${texts(name)["addresses"]}@example.invalid` });
  const check = { field: "checkedAddresses", args: { course, ...at("checkedAddresses") }, selected: "state" };
  await askAs("trainer", check);
  const offer = { course, role: "reception", language: "fi", ...at("InviteLearnersInput") };
  await send({ who: "trainer", mutation: "inviteLearners", input: offer });
  for (const mutation of ["resendInvitation", "withdrawInvitation"]) {
    const invitation = await value("select id from training.invitation order by invited_at desc limit 1");
    const expectedVersion = await value<number>("select version from training.invitation where id = $1", [invitation]);
    await send({ who: "trainer", mutation, input: { invitation, expectedVersion } });
  }
}

/** Learners of a body who are assigned a course, given time, reminded, and let off or taken out. */
export async function tellOfEnrolments(teller: Teller): Promise<void> {
  const { send, value, askAs, texts } = teller;
  const organisation = await value("select id from casework.organisation order by name limit 1");
  await value("update kernel.trainee set organisation_id = $1 where subject like 'trainee%' returning id", [
    organisation,
  ]);
  const course = await value("select course_id from training.course_version where status = 'published' limit 1");
  const who = "trainer";
  await send({ who, mutation: "assignLearners", input: { course, organisation, role: "police", dueOn: null } });
  const [one, other] = await Promise.all(
    ["asc", "desc"].map((order) => value(`select id from training.enrolment order by id ${order} limit 1`)),
  );
  const at = (enrolment: unknown, expectedVersion: number) => ({ enrolment, expectedVersion });
  await send({ who, mutation: "setDueDates", input: { enrolments: [at(one, 1)], dueOn: "2099-12-31" } });
  await send({ who, mutation: "grantExtraTime", input: { ...at(one, 2), extraTime: 25 } });
  await send({ who, mutation: "remindLearners", input: { enrolments: [one] } });
  await send({ who, mutation: "waiveEnrolment", input: { ...at(one, 3), ...texts("WaiveEnrolmentInput") } });
  await send({ who, mutation: "withdrawEnrolment", input: at(other, 1) });
  const filter = texts("ManagedEnrolmentFilterInput");
  await askAs(who, { field: "enrolments", args: { filter }, selected: "totalCount" });
}

/** Somebody who is taken in to manage a body's staff, and does not any more. */
export async function tellOfManagers({ send, value, texts }: Teller): Promise<void> {
  const organisation = await value("select id from casework.organisation order by name limit 1");
  const { name, email } = texts("NewManagerInput");
  const newcomer = { name, email: `${email}@example.invalid`, language: "fi" };
  await send({ who: "trainer", mutation: "nameManager", input: { organisation, newcomer } });
  const manager = await value("select id from training.manager limit 1");
  await send({ who: "trainer", mutation: "endManager", input: { manager, expectedVersion: 1 } });
}

/** A learner whose name is corrected for a reason. */
export async function tellOfNames({ send, value, texts }: Teller): Promise<void> {
  const learner = await value("select id from kernel.trainee where subject like 'trainee%' order by id limit 1");
  const input = { learner, expectedVersion: 1, ...texts("CorrectLearnerNameInput") };
  await send({ who: "trainer", mutation: "correctLearnerName", input });
}

/** A certificate that is revoked with a reason. */
export async function tellOfCertificates({ send, value, texts }: Teller): Promise<void> {
  const certificate = await value(
    `with passed as (select e.* from training.enrolment e order by e.id limit 1)
     insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, valid_from, valid_until,
       issued_until, renewal_from, status_index, version)
     select gen_random_uuid(), id, trainee_id, course_id, course_version_id, '2026-11-23', '2028-11-23', '2028-11-23',
       '2028-08-23', 7, 1 from passed returning id`,
  );
  const input = { certificate, expectedVersion: 1, ...texts("RevokeCertificateInput") };
  await send({ who: "trainer", mutation: "revokeCertificate", input });
}
