-- Days that social work and work with children observe each year. A fixed day repeats; Tết Trung thu follows the moon
-- (full moon of the eighth lunar month), so each of its years is a row of its own.

CREATE TABLE observance (
    code        text     NOT NULL,
    name_vi     text     NOT NULL,
    name_en     text     NOT NULL,
    month       smallint NOT NULL,
    day         smallint NOT NULL,
    valid_from  date     NOT NULL,
    valid_to    date,
    legal_basis text,
    CONSTRAINT pk_observance PRIMARY KEY (code, valid_from),
    CONSTRAINT ck_observance_day CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31),
    CONSTRAINT ck_observance_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_observance_period EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
);

INSERT INTO observance (code, name_vi, name_en, month, day, valid_from, valid_to, legal_basis) VALUES
    ('SOCIAL_WORK_DAY', 'Ngày Công tác xã hội Việt Nam', 'Viet Nam Social Work Day', 3, 25, '2017-01-01', NULL,
     'Quyết định 1791/QĐ-TTg năm 2016'),
    ('DISABILITY_DAY', 'Ngày Người khuyết tật Việt Nam', 'Viet Nam Day of People with Disabilities', 4, 18, '2011-01-01', NULL,
     'Luật Người khuyết tật 2010, Điều 11'),
    ('CHILDREN_DAY', 'Ngày Quốc tế Thiếu nhi', 'International Children''s Day', 6, 1, '1950-01-01', NULL, NULL),
    ('FAMILY_DAY', 'Ngày Gia đình Việt Nam', 'Viet Nam Family Day', 6, 28, '2001-05-04', NULL,
     'Quyết định 72/2001/QĐ-TTg'),
    ('OLDER_PERSONS_DAY', 'Ngày Quốc tế Người cao tuổi', 'International Day of Older Persons', 10, 1, '1991-01-01', NULL, NULL),
    ('TEACHERS_DAY', 'Ngày Nhà giáo Việt Nam', 'Viet Nam Teachers'' Day', 11, 20, '1982-11-20', NULL,
     'Quyết định 167-HĐBT năm 1982'),
    ('DISABLED_PERSONS_DAY', 'Ngày Quốc tế Người khuyết tật', 'International Day of Persons with Disabilities', 12, 3,
     '1992-01-01', NULL, NULL),
    ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn Festival', 9, 10, '2022-01-01', '2023-01-01', NULL),
    ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn Festival', 9, 29, '2023-01-01', '2024-01-01', NULL),
    ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn Festival', 9, 17, '2024-01-01', '2025-01-01', NULL),
    ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn Festival', 10, 6, '2025-01-01', '2026-01-01', NULL),
    ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn Festival', 9, 25, '2026-01-01', '2027-01-01', NULL);
