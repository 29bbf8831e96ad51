-- The second factor of an account: a secret shared with an authenticator app, sealed, and codes for when it is lost.

CREATE TABLE account_second_factor (
    account_id   uuid        NOT NULL,
    secret       bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_account_second_factor PRIMARY KEY (account_id),
    CONSTRAINT fk_account_second_factor_account_id FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE account_recovery_code (
    account_id uuid  NOT NULL,
    code_hash  bytea NOT NULL,
    used_at    timestamptz,
    CONSTRAINT pk_account_recovery_code PRIMARY KEY (account_id, code_hash),
    CONSTRAINT fk_account_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES account (id)
);

-- How much the product is used: sign-ins of each day, of nobody in particular, and what was counted before it came.
CREATE TABLE sign_in_day (
    day      date   NOT NULL,
    sign_ins bigint NOT NULL,
    CONSTRAINT pk_sign_in_day PRIMARY KEY (day),
    CONSTRAINT ck_sign_in_day_count CHECK (sign_ins >= 0)
);

CREATE TABLE usage_base (
    only_one boolean     NOT NULL DEFAULT true,
    sign_ins bigint      NOT NULL,
    note     text        NOT NULL,
    set_at   timestamptz NOT NULL,
    set_by   uuid        NOT NULL,
    CONSTRAINT pk_usage_base PRIMARY KEY (only_one),
    CONSTRAINT ck_usage_base_only_one CHECK (only_one),
    CONSTRAINT ck_usage_base_count CHECK (sign_ins >= 0)
);
