-- Identity numbers leave the table of people for one of their own, which is locked by row. The table of people then needs
-- no lock, and search by name keeps its index: functions that are not leakproof must not be asked before a lock is.
CREATE TABLE beneficiary_identity (
    province_code          text  NOT NULL,
    beneficiary_id         uuid  NOT NULL,
    identity_number_sealed bytea,
    identity_number_index  bytea,
    CONSTRAINT pk_beneficiary_identity PRIMARY KEY (province_code, beneficiary_id),
    CONSTRAINT fk_beneficiary_identity_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_beneficiary_identity_number CHECK ((identity_number_sealed IS NULL) = (identity_number_index IS NULL))
);

INSERT INTO beneficiary_identity (province_code, beneficiary_id, identity_number_sealed, identity_number_index)
SELECT province_code, id, identity_number_sealed, identity_number_index
FROM beneficiary WHERE identity_number_sealed IS NOT NULL;

-- A number that is known is declared or verified: the state alone says whether there is one.
UPDATE beneficiary SET identity_state = 'DECLARED'
WHERE identity_number_sealed IS NOT NULL AND identity_state IN ('NONE', 'REQUESTED');

DROP INDEX uq_beneficiary_identity_number;
ALTER TABLE beneficiary
    DROP CONSTRAINT ck_beneficiary_anonymised,
    DROP CONSTRAINT ck_beneficiary_identity_state,
    DROP CONSTRAINT ck_beneficiary_identity_number,
    DROP COLUMN identity_number_sealed,
    DROP COLUMN identity_number_index,
    ADD CONSTRAINT ck_beneficiary_identity_state
        CHECK (identity_state IN ('NONE', 'REQUESTED', 'DECLARED', 'VERIFIED_POLICE')),
    ADD CONSTRAINT ck_beneficiary_anonymised CHECK (anonymised_on IS NULL OR status = 'CLOSED' AND identity_state = 'NONE'
        AND num_nonnulls(full_name, other_name, hamlet, address_text, phone, note) = 0);

-- The number first: it is looked for in every province by who works for the country.
CREATE UNIQUE INDEX uq_beneficiary_identity_number ON beneficiary_identity (identity_number_index, province_code);

ALTER TABLE beneficiary_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_may_see_numbers ON beneficiary_identity
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('identified')));
