-- Systems of partners that call the API by themselves: who they are, what they may do, from where, how fast.

CREATE TABLE api_client (
    id                  uuid        NOT NULL,
    client_id           text        NOT NULL,
    name                text        NOT NULL COLLATE "vi-VN-x-icu",
    organisation_id     uuid        NOT NULL,
    contact             text,
    scopes              text[]      NOT NULL,
    -- Networks in CIDR form that it may call from; none: from anywhere.
    networks            text[]      NOT NULL DEFAULT '{}',
    requests_per_minute integer     NOT NULL,
    -- The first day on which it no longer works.
    expires_on          date,
    blocked_at          timestamptz,
    blocked_reason      text,
    -- Part of every token: counted up, it ends all tokens that were given out.
    token_generation    integer     NOT NULL DEFAULT 0,
    last_token_at       timestamptz,
    created_at          timestamptz NOT NULL,
    created_by          uuid,
    updated_at          timestamptz NOT NULL,
    updated_by          uuid,
    version             bigint      NOT NULL DEFAULT 0,
    search_key          text        NOT NULL GENERATED ALWAYS AS (search_key(name || ' ' || client_id)) STORED,
    CONSTRAINT pk_api_client PRIMARY KEY (id),
    CONSTRAINT uq_api_client_client_id UNIQUE (client_id),
    CONSTRAINT fk_api_client_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_api_client_client_id CHECK (client_id ~ '^[a-z0-9][a-z0-9.-]{2,63}$'),
    CONSTRAINT ck_api_client_scopes CHECK (cardinality(scopes) > 0),
    CONSTRAINT ck_api_client_requests CHECK (requests_per_minute BETWEEN 1 AND 60000),
    CONSTRAINT ck_api_client_blocked CHECK ((blocked_at IS NULL) = (blocked_reason IS NULL))
);
CREATE INDEX ix_api_client_organisation ON api_client (organisation_id);

-- Secrets are 256 random bits, so one round of SHA-256 hides them. Two may live at once: the old one works until the
-- partner has put the new one in place.
CREATE TABLE api_client_secret (
    id            uuid        NOT NULL,
    api_client_id uuid        NOT NULL,
    slot          smallint    NOT NULL,
    secret_hash   bytea       NOT NULL,
    -- The last four letters, to tell two secrets apart.
    hint          text        NOT NULL,
    created_at    timestamptz NOT NULL,
    created_by    uuid,
    expires_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    last_used_at  timestamptz,
    CONSTRAINT pk_api_client_secret PRIMARY KEY (id),
    CONSTRAINT fk_api_client_secret_api_client_id FOREIGN KEY (api_client_id) REFERENCES api_client (id),
    CONSTRAINT ck_api_client_secret_slot CHECK (slot IN (1, 2)),
    CONSTRAINT ck_api_client_secret_period CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX uq_api_client_secret_slot ON api_client_secret (api_client_id, slot) WHERE ended_at IS NULL;
CREATE INDEX ix_api_client_secret_client ON api_client_secret (api_client_id, created_at);

-- Keys that sign access tokens. The newest signs; older ones are known until the last token they signed is over.
CREATE TABLE token_key (
    kid     text        NOT NULL,
    value   bytea       NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT pk_token_key PRIMARY KEY (kid)
);
