CREATE TABLE "audit_log" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"resource_type" text NOT NULL,
	"resource_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text NOT NULL,
	"ip" text,
	CONSTRAINT "audit_log_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("audit_log"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "audit_runs" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"job_id" text NOT NULL,
	"status" text NOT NULL,
	"progress" double precision NOT NULL,
	"steps" jsonb NOT NULL,
	"summary" jsonb,
	"engine" text NOT NULL,
	"failure" text,
	"requested_by" text NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"claim" integer NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "audit_runs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("audit_runs"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "events" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("events"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"job_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"facts" jsonb,
	"text" text,
	"file_name" text,
	"content_type" text,
	"bytes" integer,
	"sha256" text,
	"width" integer,
	"height" integer,
	"object_key" text,
	"original_key" text,
	"taken_at" timestamp (3) with time zone,
	"lat" double precision,
	"lon" double precision,
	"uploaded_by" text NOT NULL,
	CONSTRAINT "evidence_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("evidence"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"headers" jsonb,
	"body" text,
	"committed_resource" text,
	CONSTRAINT "idempotency_keys_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("idempotency_keys"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"lat" double precision NOT NULL,
	"lon" double precision NOT NULL,
	"start_date" text NOT NULL,
	"end_date" text,
	"estimated_value" bigint,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"industry" text NOT NULL,
	"crew_size" integer,
	"assignee_ids" jsonb NOT NULL,
	"highest_risk" integer,
	"open_findings" integer NOT NULL,
	"last_audit_at" timestamp (3) with time zone,
	"cover_photo_id" text,
	"version" integer NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "jobs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("jobs"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"data" jsonb NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "outbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("outbox"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"brand_voice" text NOT NULL,
	"greeting" text NOT NULL,
	"faq" jsonb NOT NULL,
	"opening_hours" jsonb NOT NULL,
	"languages" jsonb NOT NULL,
	"escalation_number" text,
	"version" integer NOT NULL,
	CONSTRAINT "profiles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("profiles"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "compliance_results" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"job_id" text NOT NULL,
	"audit_run_id" text NOT NULL,
	"requirement_id" text NOT NULL,
	"regulation_id" text NOT NULL,
	"status" text NOT NULL,
	"risk_score" integer NOT NULL,
	"findings" text NOT NULL,
	"messages" jsonb NOT NULL,
	"missing_facts" jsonb NOT NULL,
	"evidence_ids" jsonb NOT NULL,
	"citations" jsonb NOT NULL,
	"remediation_steps" jsonb NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "compliance_results_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("compliance_results"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"job_id" text NOT NULL,
	"requirement_id" text NOT NULL,
	"regulation_id" text NOT NULL,
	"reason" text NOT NULL,
	"until" text NOT NULL,
	"waived_by" text NOT NULL,
	CONSTRAINT "waivers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_set" CHECK ("waivers"."tenant_id" <> '')
);
--> statement-breakpoint
ALTER TABLE "audit_runs" ADD CONSTRAINT "audit_runs_tenant_id_job_id_jobs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","job_id") REFERENCES "public"."jobs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_tenant_id_job_id_jobs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","job_id") REFERENCES "public"."jobs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compliance_results" ADD CONSTRAINT "compliance_results_tenant_id_audit_run_id_audit_runs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","audit_run_id") REFERENCES "public"."audit_runs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_tenant_id_job_id_jobs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","job_id") REFERENCES "public"."jobs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_newest" ON "audit_log" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_log_resource" ON "audit_log" USING btree ("tenant_id","resource_type","resource_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_runs_newest" ON "audit_runs" USING btree ("tenant_id","job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_runs_lease" ON "audit_runs" USING btree ("lease_until");--> statement-breakpoint
CREATE UNIQUE INDEX "events_seq" ON "events" USING btree ("tenant_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "events_hash" ON "events" USING btree ("tenant_id","hash");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("tenant_id","type","seq");--> statement-breakpoint
CREATE INDEX "evidence_newest" ON "evidence" USING btree ("tenant_id","job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "evidence_observed" ON "evidence" USING btree ("tenant_id","job_id","observed_at","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "jobs_newest" ON "jobs" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_start" ON "jobs" USING btree ("tenant_id","start_date","id");--> statement-breakpoint
CREATE INDEX "jobs_name" ON "jobs" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "jobs_risk" ON "jobs" USING btree ("tenant_id","highest_risk","id");--> statement-breakpoint
CREATE INDEX "outbox_oldest" ON "outbox" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "compliance_results_once" ON "compliance_results" USING btree ("tenant_id","audit_run_id","requirement_id");--> statement-breakpoint
CREATE INDEX "compliance_results_newest" ON "compliance_results" USING btree ("tenant_id","job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "waivers_newest" ON "waivers" USING btree ("tenant_id","job_id","created_at");