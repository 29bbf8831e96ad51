-- Accounts of people for whom an identity provider vouches (OpenID Connect): known by issuer and subject, which never
-- change hands, and by nothing else. They have no password here.

ALTER TABLE account
    ADD COLUMN provider_issuer  text,
    ADD COLUMN provider_subject text,
    ADD CONSTRAINT uq_account_provider UNIQUE (provider_issuer, provider_subject),
    ADD CONSTRAINT ck_account_provider CHECK ((provider_issuer IS NULL) = (provider_subject IS NULL)),
    ADD CONSTRAINT ck_account_provider_password CHECK (provider_subject IS NULL OR password_hash IS NULL);
