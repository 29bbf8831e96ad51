-- Accounts are kept by administrators: whose they are, who changed them and why, when they were blocked.

ALTER TABLE account
    ADD COLUMN email           text,
    ADD COLUMN blocked_at      timestamptz,
    ADD COLUMN change_reason   text,
    ADD COLUMN password_set_at timestamptz,
    ADD COLUMN updated_at      timestamptz,
    ADD COLUMN updated_by      uuid;
UPDATE account SET blocked_at = created_at WHERE NOT active;
UPDATE account SET updated_at = created_at;
ALTER TABLE account
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT ck_account_email CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 200),
    ADD CONSTRAINT ck_account_blocked CHECK (active = (blocked_at IS NULL));
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_province ON account (province_code);

-- The duties that an account which is not blocked gives its person, each with the side it stands on. Nobody stands on
-- both sides of a duty, whichever accounts he has and however many administrators work at the same instant.
CREATE TABLE account_duty (
    account_id uuid     NOT NULL,
    person     text     NOT NULL,
    duty       text     NOT NULL,
    side       smallint NOT NULL,
    CONSTRAINT pk_account_duty PRIMARY KEY (account_id, duty, side),
    CONSTRAINT fk_account_duty_account_id FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_account_duty_side CHECK (side IN (1, 2)),
    CONSTRAINT ex_account_duty_both_sides EXCLUDE USING gist (person WITH =, duty WITH =, side WITH <>)
);

ALTER TABLE account_setup_link
    ADD COLUMN created_at timestamptz,
    ADD COLUMN created_by uuid;
CREATE INDEX ix_account_setup_link_account ON account_setup_link (account_id);
