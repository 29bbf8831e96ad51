-- A file goes when nothing refers to it any more: what does is looked up by its digest.
CREATE INDEX ix_consent_evidence ON consent (province_code, evidence_sha256) WHERE evidence_sha256 IS NOT NULL;
CREATE INDEX ix_photo_sha256 ON photo (province_code, sha256);
