import type { MigrationInterface, QueryRunner } from "typeorm";

/** Addresses of people who never came are not kept: the sign-in, which clears its own away, clears old invitations away too. */
export class ForgetInvitations1795836600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`grant delete on training.invitation to sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
