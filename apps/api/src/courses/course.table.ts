import type { CourseChange, CourseContent } from "@vas/domain/courses";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "course" })
export class CourseRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("text") code!: string;
  /** Of the national programme; named by the administrator's command alone. */
  @Column("boolean", { name: "in_programme" }) inProgramme!: boolean;
}

@Entity({ schema: "training", name: "course_version" })
export class CourseVersionRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("integer") number!: number;
  @Column("jsonb") content!: CourseContent;
  @Column("text", { array: true }) approved!: readonly string[];
  @Column("uuid", { array: true }) writers!: readonly string[];
  @Column("uuid", { name: "bank_writers", array: true }) bankWriters!: readonly string[];
  @Column("text") status!: string;
  @Column("uuid", { name: "returned_by", nullable: true }) returnedBy!: string | null;
  @Column("text", { name: "return_reason", nullable: true }) returnReason!: string | null;
  @Column("uuid", { name: "submitted_by", nullable: true }) submittedBy!: string | null;
  @Column("timestamptz", { name: "submitted_at", nullable: true }) submittedAt!: string | null;
  @Column("timestamptz", { name: "published_at", nullable: true }) publishedAt!: string | null;
  @Column("text", { nullable: true }) hash!: string | null;
  @Column("jsonb", { nullable: true }) change!: CourseChange | null;
  @Column("integer") version!: number;
}
