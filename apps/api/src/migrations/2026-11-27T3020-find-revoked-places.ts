import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lists of revoked certificates are asked for by anybody: what is asked is found by indexes, and not by reading every certificate. */
export class FindRevokedPlaces1795840120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index certificate_revoked_place on training.certificate (status_index)
        where revoked_at is not null or valid_until < issued_until;

      create or replace function training.revoked_places(list integer, today date) returns setof integer
        language sql stable security definer set search_path = '' as $$
          select c.status_index % 131072 from training.certificate c
          where c.status_index >= list * 131072 and c.status_index < (list + 1) * 131072
            and (c.revoked_at is not null or (c.valid_until < c.issued_until and c.valid_until < today))
          order by 1
        $$;

      create or replace function training.status_list_exists(list integer) returns boolean
        language sql stable security definer set search_path = '' as $$
          select list = 0 or exists (
            select from training.status_place where status_index >= list * 131072 and status_index < (list + 1) * 131072)
        $$;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
