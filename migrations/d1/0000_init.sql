CREATE TABLE `audit_log` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`before` text,
	`after` text,
	`request_id` text NOT NULL,
	`ip` text,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("audit_log"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `audit_log_newest` ON `audit_log` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_log_resource` ON `audit_log` (`tenant_id`,`resource_type`,`resource_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `audit_runs` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`job_id` text NOT NULL,
	`status` text NOT NULL,
	`progress` real NOT NULL,
	`steps` text NOT NULL,
	`summary` text,
	`engine` text NOT NULL,
	`failure` text,
	`requested_by` text NOT NULL,
	`lease_until` integer,
	`claim` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`job_id`) REFERENCES `jobs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenant_set" CHECK("audit_runs"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `audit_runs_newest` ON `audit_runs` (`tenant_id`,`job_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_runs_lease` ON `audit_runs` (`lease_until`);--> statement-breakpoint
CREATE TABLE `events` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("events"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_seq` ON `events` (`tenant_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_hash` ON `events` (`tenant_id`,`hash`);--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`tenant_id`,`type`,`seq`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`job_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`observed_at` integer NOT NULL,
	`facts` text,
	`text` text,
	`file_name` text,
	`content_type` text,
	`bytes` integer,
	`sha256` text,
	`width` integer,
	`height` integer,
	`object_key` text,
	`original_key` text,
	`taken_at` integer,
	`lat` real,
	`lon` real,
	`uploaded_by` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`job_id`) REFERENCES `jobs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenant_set" CHECK("evidence"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `evidence_newest` ON `evidence` (`tenant_id`,`job_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `evidence_observed` ON `evidence` (`tenant_id`,`job_id`,`observed_at`,`id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`headers` text,
	`body` text,
	`committed_resource` text,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("idempotency_keys"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`start_date` text NOT NULL,
	`end_date` text,
	`estimated_value` integer,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`industry` text NOT NULL,
	`crew_size` integer,
	`assignee_ids` text NOT NULL,
	`highest_risk` integer,
	`open_findings` integer NOT NULL,
	`last_audit_at` integer,
	`cover_photo_id` text,
	`version` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("jobs"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `jobs_newest` ON `jobs` (`tenant_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_start` ON `jobs` (`tenant_id`,`start_date`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_name` ON `jobs` (`tenant_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_risk` ON `jobs` (`tenant_id`,`highest_risk`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`request_id` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("outbox"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `outbox_oldest` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`brand_voice` text NOT NULL,
	`greeting` text NOT NULL,
	`faq` text NOT NULL,
	`opening_hours` text NOT NULL,
	`languages` text NOT NULL,
	`escalation_number` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	CONSTRAINT "tenant_set" CHECK("profiles"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE TABLE `compliance_results` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`job_id` text NOT NULL,
	`audit_run_id` text NOT NULL,
	`requirement_id` text NOT NULL,
	`regulation_id` text NOT NULL,
	`status` text NOT NULL,
	`risk_score` integer NOT NULL,
	`findings` text NOT NULL,
	`messages` text NOT NULL,
	`missing_facts` text NOT NULL,
	`evidence_ids` text NOT NULL,
	`citations` text NOT NULL,
	`remediation_steps` text NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`audit_run_id`) REFERENCES `audit_runs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenant_set" CHECK("compliance_results"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `compliance_results_once` ON `compliance_results` (`tenant_id`,`audit_run_id`,`requirement_id`);--> statement-breakpoint
CREATE INDEX `compliance_results_newest` ON `compliance_results` (`tenant_id`,`job_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `waivers` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`job_id` text NOT NULL,
	`requirement_id` text NOT NULL,
	`regulation_id` text NOT NULL,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	`waived_by` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`job_id`) REFERENCES `jobs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tenant_set" CHECK("waivers"."tenant_id" <> '')
);
--> statement-breakpoint
CREATE INDEX `waivers_newest` ON `waivers` (`tenant_id`,`job_id`,`created_at`);