-- What the role of the application may do with the schema as it is now. The owner runs this after migrations; it changes
-- nothing when nothing is missing. The setting chungtay.application_role names the role.
DO $$
DECLARE
    app   constant text    := current_setting('chungtay.application_role');
    alone constant boolean := app = current_user;
    added constant text[]  := ARRAY ['audit_event', 'audit_seal', 'audit_head'];
    t     record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('chungtay rights'));
    FOR t IN
        SELECT c.oid, c.oid::regclass AS name, c.relname = ANY (added) AS added, c.relforcerowsecurity AS forced,
               c.relrowsecurity AS locked
        FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND pg_get_userbyid(c.relowner) = current_user AND c.relname <> 'flyway_schema_history'
        ORDER BY c.relname
    LOOP
        -- Who owns a table passes its row security unless it is forced: needed where one role is owner and application.
        IF t.locked AND t.forced <> alone THEN
            EXECUTE format('ALTER TABLE %s %s ROW LEVEL SECURITY', t.name, CASE WHEN alone THEN 'FORCE' ELSE 'NO FORCE' END);
        END IF;
        CONTINUE WHEN alone;
        IF t.added THEN
            IF NOT has_table_privilege(app, t.oid, 'SELECT') OR NOT has_table_privilege(app, t.oid, 'INSERT')
               OR has_table_privilege(app, t.oid, 'UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') THEN
                EXECUTE format('REVOKE ALL ON %s FROM %I', t.name, app);
                EXECUTE format('GRANT SELECT, INSERT ON %s TO %I', t.name, app);
            END IF;
        ELSIF NOT has_table_privilege(app, t.oid, 'SELECT') OR NOT has_table_privilege(app, t.oid, 'INSERT')
              OR NOT has_table_privilege(app, t.oid, 'UPDATE') OR NOT has_table_privilege(app, t.oid, 'DELETE') THEN
            EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', t.name, app);
        END IF;
    END LOOP;
    IF alone THEN
        RETURN;
    END IF;
    IF NOT has_schema_privilege(app, current_schema(), 'USAGE') THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), app);
    END IF;
    FOR t IN
        SELECT p.oid::regprocedure AS name FROM pg_proc p
        WHERE p.pronamespace = current_schema()::regnamespace AND p.prosecdef
          AND pg_get_userbyid(p.proowner) = current_user AND NOT has_function_privilege(app, p.oid, 'EXECUTE')
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', t.name, app);
    END LOOP;
    -- Databases that were made by PostgreSQL 14 or earlier let everybody make tables; temporary ones would stand before
    -- the real ones.
    IF has_schema_privilege(app, current_schema(), 'CREATE') THEN
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
    END IF;
    IF has_database_privilege(app, current_database(), 'TEMPORARY') THEN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    END IF;
END $$;
