-- What people outside report, and what an office writes down of it (Mẫu 01, Decree 56/2017/NĐ-CP Article 25). What is
-- said, about whom and by whom lies sealed; only when, by which way and how far one is with it can be read here.

CREATE TABLE report (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    -- Told to whoever reports, to ask again by it; cannot be guessed.
    code           text        NOT NULL,
    kind           text        NOT NULL,
    channel        text        NOT NULL,
    external_ref   text,
    commune_code   text,
    content_sealed bytea       NOT NULL,
    anonymous      boolean     NOT NULL,
    -- The field that only programs fill in was filled in: looked at last, thrown away never.
    suspicious     boolean     NOT NULL DEFAULT false,
    status         text        NOT NULL DEFAULT 'NEW',
    outcome        text,
    closed_at      timestamptz,
    received_at    timestamptz NOT NULL,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    updated_at     timestamptz NOT NULL,
    updated_by     uuid,
    CONSTRAINT pk_report PRIMARY KEY (province_code, id),
    CONSTRAINT uq_report_code UNIQUE (code),
    CONSTRAINT ck_report_kind CHECK (kind IN ('CHILD_IN_DANGER', 'FEEDBACK', 'QUESTION')),
    CONSTRAINT ck_report_channel CHECK (channel IN ('WEB_FORM', 'HOTLINE_111', 'PHONE', 'IN_PERSON', 'OTHER')),
    CONSTRAINT ck_report_status CHECK (status IN ('NEW', 'TAKEN_IN', 'CLOSED')),
    CONSTRAINT ck_report_closed CHECK ((status = 'CLOSED') = (outcome IS NOT NULL AND closed_at IS NOT NULL))
);
CREATE INDEX ix_report_received ON report (province_code, status, received_at);

-- Deadlines of case work run from received_at (Asia/Ho_Chi_Minh).
CREATE TABLE intake (
    province_code text        NOT NULL,
    id            uuid        NOT NULL,
    code          text        NOT NULL,
    report_id     uuid        NOT NULL,
    channel       text        NOT NULL,
    external_ref  text,
    received_at   timestamptz NOT NULL,
    form_sealed   bytea       NOT NULL,
    version       bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    created_by    uuid        NOT NULL,
    CONSTRAINT pk_intake PRIMARY KEY (province_code, id),
    CONSTRAINT uq_intake_code UNIQUE (province_code, code),
    CONSTRAINT uq_intake_report UNIQUE (province_code, report_id),
    CONSTRAINT fk_intake_report_id FOREIGN KEY (province_code, report_id) REFERENCES report (province_code, id)
);
