-- D1 only. Rows of these tables never change: UPDATE and DELETE are refused, and INSERT OR REPLACE, which gets past those
-- two triggers, is refused because an existing key may not be inserted again. Purging a deleted company needs a permit.
CREATE TABLE `purge_permits` (`tenant_id` text PRIMARY KEY NOT NULL);
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_update` BEFORE UPDATE ON `audit_log` BEGIN SELECT RAISE(ABORT, 'append-only: audit_log'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_delete` BEFORE DELETE ON `audit_log` WHEN NOT EXISTS (SELECT 1 FROM `purge_permits` WHERE `tenant_id` = OLD.`tenant_id`) BEGIN SELECT RAISE(ABORT, 'append-only: audit_log'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_replace` BEFORE INSERT ON `audit_log` WHEN EXISTS (SELECT 1 FROM `audit_log` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'append-only: audit_log already holds this row'); END;
--> statement-breakpoint
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'append-only: events'); END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events` WHEN NOT EXISTS (SELECT 1 FROM `purge_permits` WHERE `tenant_id` = OLD.`tenant_id`) BEGIN SELECT RAISE(ABORT, 'append-only: events'); END;
--> statement-breakpoint
CREATE TRIGGER `compliance_results_no_update` BEFORE UPDATE ON `compliance_results` BEGIN SELECT RAISE(ABORT, 'append-only: compliance_results'); END;
--> statement-breakpoint
CREATE TRIGGER `compliance_results_no_delete` BEFORE DELETE ON `compliance_results` WHEN NOT EXISTS (SELECT 1 FROM `purge_permits` WHERE `tenant_id` = OLD.`tenant_id`) BEGIN SELECT RAISE(ABORT, 'append-only: compliance_results'); END;
--> statement-breakpoint
CREATE TRIGGER `compliance_results_no_replace` BEFORE INSERT ON `compliance_results` WHEN EXISTS (SELECT 1 FROM `compliance_results` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'append-only: compliance_results already holds this row'); END;
--> statement-breakpoint
CREATE TRIGGER `waivers_no_update` BEFORE UPDATE ON `waivers` BEGIN SELECT RAISE(ABORT, 'append-only: waivers'); END;
--> statement-breakpoint
CREATE TRIGGER `waivers_no_delete` BEFORE DELETE ON `waivers` WHEN NOT EXISTS (SELECT 1 FROM `purge_permits` WHERE `tenant_id` = OLD.`tenant_id`) BEGIN SELECT RAISE(ABORT, 'append-only: waivers'); END;
--> statement-breakpoint
CREATE TRIGGER `waivers_no_replace` BEFORE INSERT ON `waivers` WHEN EXISTS (SELECT 1 FROM `waivers` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'append-only: waivers already holds this row'); END;
--> statement-breakpoint
CREATE TRIGGER `compliance_results_once_only` BEFORE INSERT ON `compliance_results` WHEN EXISTS (SELECT 1 FROM `compliance_results` WHERE `tenant_id` = NEW.`tenant_id` AND `audit_run_id` = NEW.`audit_run_id` AND `requirement_id` = NEW.`requirement_id`) BEGIN SELECT RAISE(ABORT, 'append-only: this run already has this result'); END;
--> statement-breakpoint
CREATE TRIGGER `events_chain` BEFORE INSERT ON `events` WHEN EXISTS (SELECT 1 FROM `events` WHERE `tenant_id` = NEW.`tenant_id` AND `seq` = NEW.`seq`) OR EXISTS (SELECT 1 FROM `events` WHERE `tenant_id` = NEW.`tenant_id` AND `id` = NEW.`id`) OR EXISTS (SELECT 1 FROM `events` WHERE `tenant_id` = NEW.`tenant_id` AND `hash` = NEW.`hash`) OR NEW.`previous_hash` <> coalesce((SELECT `hash` FROM `events` WHERE `tenant_id` = NEW.`tenant_id` AND `seq` = NEW.`seq` - 1), CASE WHEN NEW.`seq` = 1 THEN '0000000000000000000000000000000000000000000000000000000000000000' ELSE 'gap' END) BEGIN SELECT RAISE(ABORT, 'chain: events must continue the chain'); END;
