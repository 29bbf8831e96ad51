-- Who did what with whose data. Rows are added, never changed: the application's role may insert and read, and triggers
-- refuse the rest even to the owner. One partition a month, so that ten years can be kept and old months set aside.

CREATE TABLE audit_event (
    province_code text        NOT NULL,
    day           date        NOT NULL,
    id            uuid        NOT NULL,
    at            timestamptz NOT NULL,
    account_id    uuid,
    account_name  text,
    role          text,
    address       text,
    request_id    uuid,
    action        text        NOT NULL,
    operation     text        NOT NULL,
    resource      text        NOT NULL,
    resource_id   text,
    restricted    boolean     NOT NULL DEFAULT false,
    outcome       text        NOT NULL,
    reason        text,
    detail        jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT pk_audit_event PRIMARY KEY (province_code, day, id),
    CONSTRAINT ck_audit_event_province_code CHECK (province_code ~ '^[0-9]{2}$'),
    CONSTRAINT ck_audit_event_action CHECK (action IN ('CREATE', 'CHANGE', 'READ', 'LIST', 'SEARCH', 'EXPORT', 'SIGN_IN',
        'SIGN_OUT', 'OPEN_RESTRICTED', 'VERIFY')),
    CONSTRAINT ck_audit_event_outcome CHECK (outcome IN ('DONE', 'REFUSED'))
) PARTITION BY RANGE (day);
CREATE INDEX ix_audit_event_day ON audit_event (day, id);
CREATE INDEX ix_audit_event_record ON audit_event (resource_id, day, id) WHERE resource_id IS NOT NULL;
CREATE INDEX ix_audit_event_account ON audit_event (account_name, day, id);

-- The chain: per province and day, each event's hash holds that of the one before.
CREATE TABLE audit_seal (
    province_code text    NOT NULL,
    day           date    NOT NULL,
    sequence      integer NOT NULL,
    event_id      uuid    NOT NULL,
    hash          bytea   NOT NULL,
    CONSTRAINT pk_audit_seal PRIMARY KEY (province_code, day, sequence),
    CONSTRAINT uq_audit_seal_event UNIQUE (province_code, day, event_id),
    CONSTRAINT ck_audit_seal_sequence CHECK (sequence > 0),
    CONSTRAINT ck_audit_seal_hash CHECK (length(hash) = 32)
) PARTITION BY RANGE (day);

-- How far a day was sealed each time, so that a row taken from the end is missed. The seed is the hash that the province's
-- day before ended with. A closed day takes no more events.
CREATE TABLE audit_head (
    province_code text        NOT NULL,
    day           date        NOT NULL,
    events        integer     NOT NULL,
    closed        boolean     NOT NULL,
    seed          bytea       NOT NULL,
    hash          bytea       NOT NULL,
    sealed_at     timestamptz NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (province_code, day, events, closed),
    CONSTRAINT ck_audit_head_events CHECK (events >= 0),
    CONSTRAINT ck_audit_head_hash CHECK (length(hash) = 32 AND length(seed) = 32)
);

CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_is_kept BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_seal_is_kept BEFORE UPDATE OR DELETE ON audit_seal
    FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_seal_is_not_emptied BEFORE TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_head_is_kept BEFORE UPDATE OR DELETE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_head_is_not_emptied BEFORE TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();

-- Owning a table is not enough to change its rows: the owner's own right is taken away too. A role of the application
-- that owns nothing gets INSERT and SELECT on the three tables and EXECUTE on audit_months, nothing else.
REVOKE ALL ON audit_event, audit_seal, audit_head FROM PUBLIC;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, audit_seal, audit_head FROM CURRENT_USER;

-- Makes the partitions of a month and of the two after it. Runs with the rights of the owner, so that the application's
-- role needs none to make tables.
CREATE FUNCTION audit_months(of_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    parent text;
    month  date;
    part   text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('audit_months'));
    FOREACH parent IN ARRAY ARRAY ['audit_event', 'audit_seal'] LOOP
        FOR ahead IN 0..2 LOOP
            month := date_trunc('month', of_day)::date + make_interval(months => ahead);
            part := parent || to_char(month, '_YYYY_MM');
            IF to_regclass(part) IS NULL THEN
                EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
                    part, parent, month, (month + interval '1 month')::date);
                EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()',
                    part || '_is_not_emptied', part);
                EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', part);
                EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM CURRENT_USER', part);
            END IF;
        END LOOP;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION audit_months(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_months(date) TO CURRENT_USER;
