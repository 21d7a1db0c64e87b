import type { MigrationInterface, QueryRunner } from "typeorm";

/** Pictures of lessons, known by the hash of their bytes: the same picture is kept once, and its address never shows another. */
export class CreatePictures1795824600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table training.picture (
        hash text not null,
        media_type text not null,
        bytes bytea not null,
        kept_by uuid not null,
        kept_at timestamptz not null,
        constraint picture_pk primary key (hash),
        constraint picture_hash_of_bytes check (hash = encode(sha256(bytes), 'hex')),
        constraint picture_media_type_known check (media_type in ('image/png', 'image/jpeg', 'image/webp'))
      );
      comment on table training.picture is 'A picture of a lesson; never changed, so that published versions keep theirs';
      alter table training.picture alter column bytes set storage external;
      alter table training.picture enable row level security;
      alter table training.picture force row level security;
      create policy picture_of_staff on training.picture for all to casework_app using (true) with check (true);
      create policy picture_read on training.picture for select to training_app using (true);
      grant select, insert on training.picture to casework_app;
      grant select on training.picture to training_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
