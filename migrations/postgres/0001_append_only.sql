-- Postgres only. Rows of these tables never change: a trigger refuses UPDATE, DELETE and TRUNCATE (an upsert updates, so it
-- is refused too). Purging a deleted company needs a permit, which the application role cannot write.
CREATE TABLE "purge_permits" ("tenant_id" text PRIMARY KEY NOT NULL);
--> statement-breakpoint
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM purge_permits WHERE tenant_id = OLD.tenant_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE FUNCTION events_continue_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE previous text;
BEGIN
  SELECT hash INTO previous FROM events WHERE tenant_id = NEW.tenant_id AND seq = NEW.seq - 1;
  IF NEW.previous_hash <> coalesce(previous, CASE WHEN NEW.seq = 1 THEN repeat('0', 64) ELSE 'gap' END) THEN
    RAISE EXCEPTION 'chain: events must continue the chain';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "audit_log_no_truncate" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "events_no_truncate" BEFORE TRUNCATE ON "events" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "compliance_results_append_only" BEFORE UPDATE OR DELETE ON "compliance_results" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "compliance_results_no_truncate" BEFORE TRUNCATE ON "compliance_results" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "waivers_append_only" BEFORE UPDATE OR DELETE ON "waivers" FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "waivers_no_truncate" BEFORE TRUNCATE ON "waivers" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER "events_chain" BEFORE INSERT ON "events" FOR EACH ROW EXECUTE FUNCTION events_continue_chain();
