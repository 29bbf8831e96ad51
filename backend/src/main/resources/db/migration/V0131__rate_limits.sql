-- How much of its limit a caller has left. Processes take from it in blocks and spend these by themselves, so it is
-- written once for many requests. Unlogged: after a crash everybody starts with a full bucket, which is no harm, and no
-- request waits for a disk.
CREATE UNLOGGED TABLE rate_bucket (
    caller    uuid             NOT NULL,
    tokens    double precision NOT NULL,
    filled_at timestamptz      NOT NULL,
    granted   integer          NOT NULL,
    CONSTRAINT pk_rate_bucket PRIMARY KEY (caller)
);
CREATE INDEX ix_rate_bucket_age ON rate_bucket (filled_at);
