-- What officers note of a person or a family lies where their names cannot open it: behind the lock by row.
--
-- A person's note goes to the identity number, into what is told in confidence. Whoever reads the record of a person reads
-- both, and both are for who knows people by name. A row is there when either is.
ALTER TABLE beneficiary_identity RENAME TO beneficiary_confidential;
ALTER TABLE beneficiary_confidential RENAME CONSTRAINT pk_beneficiary_identity TO pk_beneficiary_confidential;
ALTER TABLE beneficiary_confidential
    RENAME CONSTRAINT fk_beneficiary_identity_beneficiary_id TO fk_beneficiary_confidential_beneficiary_id;
ALTER TABLE beneficiary_confidential RENAME CONSTRAINT ck_beneficiary_identity_number TO ck_beneficiary_confidential_number;
ALTER POLICY who_may_see_numbers ON beneficiary_confidential RENAME TO who_knows_people_by_name;
ALTER TABLE beneficiary_confidential ADD COLUMN note text;

INSERT INTO beneficiary_confidential (province_code, beneficiary_id, note)
SELECT province_code, id, note FROM beneficiary WHERE note IS NOT NULL
ON CONFLICT (province_code, beneficiary_id) DO UPDATE SET note = excluded.note;

ALTER TABLE beneficiary
    DROP CONSTRAINT ck_beneficiary_anonymised,
    DROP COLUMN note,
    ADD CONSTRAINT ck_beneficiary_anonymised CHECK (anonymised_on IS NULL OR status = 'CLOSED' AND identity_state = 'NONE'
        AND num_nonnulls(full_name, other_name, hamlet, address_text, phone) = 0);

CREATE TABLE household_note (
    province_code text NOT NULL,
    household_id  uuid NOT NULL,
    note          text,
    CONSTRAINT pk_household_note PRIMARY KEY (province_code, household_id),
    CONSTRAINT fk_household_note_household_id FOREIGN KEY (province_code, household_id)
        REFERENCES household (province_code, id)
);

INSERT INTO household_note (province_code, household_id, note)
SELECT province_code, id, note FROM household WHERE note IS NOT NULL;

ALTER TABLE household DROP COLUMN note;

ALTER TABLE household_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_knows_people_by_name ON household_note
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('identified')));
