-- One index answers both a person's circumstances and an overview's count of them.
DROP INDEX ix_circumstance_overview;
DROP INDEX ix_circumstance_beneficiary;
CREATE INDEX ix_circumstance_beneficiary ON circumstance (province_code, beneficiary_id, valid_from)
    INCLUDE (valid_to, group_code, restricted);
