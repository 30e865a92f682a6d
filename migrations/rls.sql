-- Postgres, repeatable: run as the owner after every migration. No tenant table can be forgotten: it loops over the catalogue.
DO $$ DECLARE r record; BEGIN
  FOR r IN
    SELECT c.oid::regclass AS t FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'purge_permits'
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', r.t);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', r.t);
    EXECUTE format('DROP POLICY IF EXISTS tenant_isolation ON %s', r.t);
    EXECUTE format(
      $p$CREATE POLICY tenant_isolation ON %s
         USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')))
         WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')))$p$, r.t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO mainstreet_app', r.t);
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO mainstreet_app;
-- The platform's purge job runs as the application role; a tenant handle cannot name this table (the guard refuses it).
GRANT SELECT, INSERT, DELETE ON purge_permits TO mainstreet_app;
