import type pg from "pg";

const rows = `with course as (insert into training.course (id, code) values (gen_random_uuid(), 'kurssi') returning id),
   written as (insert into training.course_version (id, course_id, number, content, approved, writers, status, version)
     select gen_random_uuid(), id, 1, '{}', '{}', '{}', 'draft', 1 from course returning id, course_id),
   approved as (insert into training.course_approval (course_version_id, language, texts, approved_by, approved_at)
     select id, 'fi', '{}', gen_random_uuid(), now() from written),
   shown as (insert into training.picture (hash, media_type, bytes, kept_by, kept_at)
     values (encode(sha256('x'), 'hex'), 'image/png', 'x', gen_random_uuid(), now())),
   learner as (insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, origin, cycle,
       enrolled_on, extra_time, status, version)
     select gen_random_uuid(), gen_random_uuid(), course_id, id, 'ngo', '{}', 1, '2026-11-23', 0, 'active', 1 from written
     returning id, trainee_id),
   certified as (insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, valid_from,
       valid_until, issued_until, renewal_from, status_index, version)
     select gen_random_uuid(), learner.id, trainee_id, course_id, written.id, '2026-11-23', '2028-11-23', '2028-11-23',
       '2028-08-23', 0, 1 from learner, written returning id, trainee_id),
   remembered as (insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, body)
     select id, trainee_id, 1, 'certificateIssued', now(), '{}' from certified),
   done as (insert into training.step_done (enrolment_id, trainee_id, step, done_at)
     select id, trainee_id, 'exam', now() from learner),
   asked as (insert into training.question_version (course_id, question, number, content) select id, 'q1', 1, '{}' from course),
   tried as (insert into training.attempt (id, enrolment_id, trainee_id, purpose, number, paper, pass_percent, started_at,
       status, version)
     select gen_random_uuid(), id, trainee_id, 'exam', 1, '{}', 80, now(), 'open', 1 from learner returning id, trainee_id),
   told as (insert into training.case_version (course_id, case_name, number, content, kept_by, kept_at)
     select id, 'case-1', 1, '{}', gen_random_uuid(), now() from course returning course_id, case_name, number),
   played as (insert into training.case_play (id, enrolment_id, trainee_id, course_id, case_name, case_number, number,
       started_at, status)
     select gen_random_uuid(), learner.id, trainee_id, course_id, case_name, number, 1, now(), 'going_on' from learner, told
     returning id, trainee_id),
   chosen as (insert into training.case_step (play_id, trainee_id, place, scene, choice, safety, rights, procedure, chosen_at)
     select id, trainee_id, 0, 'a', 'b', 0, 0, 0, now() from played),
   counted as (insert into training.asked_item (course_id, question, number, is_right, rest_right, rest_asked, noted_on)
     select id, 'q1', 1, true, 0, 0, '2026-11-26' from course),
   invited as (insert into training.invitation (id, email, course_id, role, language, invited_by, invited_at, expires_at,
       token_hash, status, version)
     select gen_random_uuid(), 'v@example.invalid', id, 'ngo', 'fi', gen_random_uuid(), now(), now() + interval '14 days',
       sha256('v'), 'open', 1 from course),
   reminded as (insert into training.reminder_sent (id, trainee_id, enrolment_id, kind, about, sent_on)
     select gen_random_uuid(), trainee_id, id, 'due_3', '2026-12-01', '2026-11-28' from learner),
   late as (insert into training.late_told (organisation_id, week) values (gen_random_uuid(), '2026-11-23')),
   mailed as (insert into training.late_mailed (week, address_hash) values ('2026-11-23', sha256('m'))),
   linked as (insert into kernel.sign_in_link (token_hash, trainee_id, created_at, expires_at)
     select sha256('l'), id, now(), now() + interval '15 minutes' from kernel.trainee limit 1)
   insert into training.answer (attempt_id, trainee_id, place, answer, language, given_at)
     select id, trainee_id, 0, '{}', 'fi', now() from tried`;

/** One right row of each table of courses and of who learns them; the version of the course is a draft. */
export async function givenLearningRows(administrator: pg.Pool): Promise<void> {
  await administrator.query(rows);
}
