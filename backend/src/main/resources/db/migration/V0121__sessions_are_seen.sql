-- Sessions say from where and with what they were opened, and end when nobody uses them.

ALTER TABLE account_session
    ADD COLUMN id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN browser             text,
    ADD COLUMN system              text,
    ADD COLUMN address             text,
    ADD COLUMN last_used_at        timestamptz,
    ADD COLUMN previous_sign_in_at timestamptz,
    ADD CONSTRAINT uq_account_session_id UNIQUE (id);
UPDATE account_session SET last_used_at = created_at;
ALTER TABLE account_session ALTER COLUMN last_used_at SET NOT NULL;

-- Failed sign-ins by the hash of what they have in common: a name at an address, a name, an address, a device. Each
-- failure adds one to the level, which sinks again as time goes by.
DROP TABLE sign_in_throttle;
CREATE TABLE sign_in_throttle (
    key_hash      bytea            NOT NULL,
    level         double precision NOT NULL,
    blocked_until timestamptz,
    last_at       timestamptz      NOT NULL,
    CONSTRAINT pk_sign_in_throttle PRIMARY KEY (key_hash)
);
CREATE INDEX ix_sign_in_throttle_age ON sign_in_throttle (last_at);
