/** What each constraint forbids, as a change of a row that is right. */
export type Cases = readonly (readonly [constraint: string, change: string])[];

/** The tables of how learners come in and are told. */
export const casesOfLearning: Readonly<Record<string, Cases>> = {
  "kernel.sign_in_link": [
    ["expires_later", "expires_at = created_at"],
    ["token_hash_is_sha256", "token_hash = 'short'"],
  ],
  "training.late_mailed": [
    ["hash_is_sha256", "address_hash = 'short'"],
    ["week_begins", "week = week + 1"],
  ],
  "training.late_told": [["week_begins", "week = week + 1"]],
  "training.reminder_sent": [
    ["by_whom", "sent_by = gen_random_uuid()"],
    ["kind_known", "kind = 'never'"],
    ["of_one", "enrolment_id = null"],
  ],
  "training.invitation": [
    ["email_short", "email = repeat('x', 255)"],
    ["ends_whole", "status = 'accepted', accepted_at = now()"],
    ["expires_later", "expires_at = invited_at"],
    ["language_known", "language = 'de'"],
    ["organisation_whole", "organisation_name = 'x'"],
    ["role_known", "role = 'journalist'"],
    ["status_known", "status = 'gone'"],
    ["token_hash_is_sha256", "token_hash = 'short'"],
  ],
  "training.attempt": [
    [
      "ended_by_known",
      "status = 'ended', ended_at = now(), ended_by = 'x', right_answers = 0, asked = 1, is_passed = false",
    ],
    ["ended_whole", "status = 'ended'"],
    ["number_positive", "number = 0"],
    ["purpose_known", "purpose = 'check'"],
    ["status_known", "status = 'gone'"],
    ["stopped_by_end_of_enrolment", "status = 'stopped', ended_at = now(), ended_by = 'learner'"],
  ],
  "training.answer": [
    ["place_not_negative", "place = -1"],
    ["language_known", "language = 'de'"],
  ],
  "training.asked_item": [["rest_in_range", "rest_right = 1"]],
};
