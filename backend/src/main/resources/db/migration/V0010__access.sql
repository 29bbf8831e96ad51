-- Who signs in, from where the rights of a request come, and the answers kept for repeated requests.

CREATE TABLE account (
    id                  uuid        NOT NULL,
    username            text        NOT NULL,
    display_name        text        NOT NULL,
    password_hash       text,
    role                text        NOT NULL,
    province_code       text,
    commune_code        text,
    organisation_id     uuid,
    may_see_restricted  boolean     NOT NULL DEFAULT false,
    active              boolean     NOT NULL DEFAULT true,
    last_sign_in_at     timestamptz,
    created_at          timestamptz NOT NULL,
    version             bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_username UNIQUE (username),
    CONSTRAINT ck_account_username CHECK (username = lower(username) AND length(username) BETWEEN 3 AND 64),
    CONSTRAINT ck_account_role CHECK (role IN ('ADMINISTRATOR', 'PROVINCE_SPECIALIST', 'PROVINCE_LEADER',
        'COMMUNE_OFFICER', 'CENTRE_STAFF', 'NGO_USER', 'AUDITOR')),
    CONSTRAINT ck_account_commune CHECK (commune_code IS NULL OR province_code IS NOT NULL)
);

-- Only the hash of a session's token is kept: a stolen copy of the table signs nobody in.
CREATE TABLE account_session (
    token_hash bytea       NOT NULL,
    account_id uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_account_session PRIMARY KEY (token_hash),
    CONSTRAINT fk_account_session_account_id FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_account_session_account ON account_session (account_id);
CREATE INDEX ix_account_session_expiry ON account_session (expires_at);

-- A link that lets a person choose the first password; shown once, used once.
CREATE TABLE account_setup_link (
    token_hash bytea       NOT NULL,
    account_id uuid        NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT pk_account_setup_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_account_setup_link_account_id FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Wrong passwords in a row, by the hash of the name that was typed, whether or not such an account exists.
CREATE TABLE sign_in_throttle (
    username_hash bytea       NOT NULL,
    failures      integer     NOT NULL,
    blocked_until timestamptz,
    last_at       timestamptz NOT NULL,
    CONSTRAINT pk_sign_in_throttle PRIMARY KEY (username_hash)
);

CREATE TABLE idempotency_record (
    account_id   uuid        NOT NULL,
    key          text        NOT NULL,
    operation    text        NOT NULL,
    request_hash bytea       NOT NULL,
    status       smallint,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_record PRIMARY KEY (account_id, key),
    CONSTRAINT ck_idempotency_record_key CHECK (length(key) BETWEEN 8 AND 255)
);
CREATE INDEX ix_idempotency_record_age ON idempotency_record (created_at);
