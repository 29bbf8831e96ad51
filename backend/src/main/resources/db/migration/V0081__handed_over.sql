-- The record that a record came from is asked for from both ends: who took over, and where from.

CREATE INDEX ix_beneficiary_former ON beneficiary (former_province_code, former_id) WHERE former_id IS NOT NULL;
