-- Access tokens that their system gave back before their time, until they would have ended: every request looks here.
CREATE TABLE revoked_token (
    id      uuid        NOT NULL,
    ends_at timestamptz NOT NULL,
    CONSTRAINT pk_revoked_token PRIMARY KEY (id)
);
