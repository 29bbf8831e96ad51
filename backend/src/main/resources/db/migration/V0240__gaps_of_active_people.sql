-- An overview counts whose number, birth date or commune is missing: among active people, from the index alone.
CREATE INDEX ix_beneficiary_gaps ON beneficiary (province_code, commune_code) INCLUDE (identity_state, birth_date)
    WHERE status = 'ACTIVE';
