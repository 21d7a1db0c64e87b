import type { Instant } from "@vas/domain/kernel";
import pg from "pg";
import { settleAttempts } from "./attempts/index.ts";
import { certificateMails, followCourseChanges } from "./certificates/index.ts";
import type { Configuration } from "./config.ts";
import type { Log } from "./edge/index.ts";
import { invitationMail } from "./invitations/index.ts";
import { openKeyring } from "./kernel/keyring.ts";
import type { SurfaceKernel } from "./kernel/request.ts";
import { startSchedule } from "./kernel/schedule.ts";
import { nameCorrectedMail } from "./learners/index.ts";
import { managerMail } from "./managers/index.ts";
import { startNoticeExpiry } from "./notices/notice.expiry.ts";
import { startNotices } from "./notices/notice.worker.ts";
import { lateMails, learnerMail, remindToday, tellBodies } from "./reminders/index.ts";
import { signInLinkMail } from "./sign-in/index.ts";

// What the program does by itself, beside answering requests.

type Work = { readonly configuration: Configuration; readonly log: Log; readonly now: () => Instant };

/** What the training surface does by itself. @returns how it is stopped */
export async function composeSchedule(
  { configuration, log, now }: Work,
  kernel: SurfaceKernel,
): Promise<() => Promise<void>> {
  const databaseUrl = configuration.databaseUrl("worker_app");
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: "vas scheduled work" });
  pool.on("error", () => log.warn("scheduled work lost its connection"));
  const schedule = await startSchedule({
    databaseUrl,
    jobs: [
      { name: "settle-attempts", when: "* * * * *", work: async () => void (await settleAttempts({ pool, kernel })) },
      {
        name: "follow-changes",
        when: "* * * * *",
        work: async () => void (await followCourseChanges({ pool, kernel })),
      },
      // Each hour, so that an hour that was missed is made up for; where no mail is sent nobody is reminded.
      ...(configuration.SMTP_URL === undefined
        ? []
        : [
            { name: "remind-learners", when: "5 * * * *", work: async () => void (await remindToday({ pool, now })) },
            { name: "tell-bodies", when: "15 * * * *", work: async () => void (await tellBodies({ pool, now })) },
          ]),
    ],
    failed: (name) => log.warn("scheduled work failed", { operation: name }),
  });
  return async () => {
    await schedule.stop();
    await pool.end();
  };
}

/** Sends mail. Old notices go first, so that the mailer never finds any. @returns how it is stopped */
export async function composeNotices({ configuration, log, now }: Work): Promise<() => Promise<void>> {
  const databaseUrl = configuration.databaseUrl("worker_app");
  const expiry = await startNoticeExpiry({
    databaseUrl,
    now,
    expired: (count) => log.warn("notices expired unsent", { count }),
    failed: () => log.warn("notice expiry failed"),
  });
  if (configuration.SMTP_URL === undefined) return () => expiry.stop();
  const notices = await startNotices({
    databaseUrl,
    smtpUrl: configuration.SMTP_URL,
    origin: configuration.PUBLIC_ORIGIN,
    sender: configuration.MAIL_FROM,
    contact: { mail: configuration.TRAINING_CONTACT_MAIL, phone: configuration.TRAINING_CONTACT_PHONE },
    tasks: [
      signInLinkMail,
      invitationMail,
      learnerMail,
      managerMail,
      nameCorrectedMail,
      ...lateMails(openKeyring(configuration.MASTER_KEY)),
      ...certificateMails,
    ],
    now,
    failed: (task) => log.warn("notice failed", { operation: task }),
  });
  return async () => {
    await expiry.stop();
    await notices.stop();
  };
}
