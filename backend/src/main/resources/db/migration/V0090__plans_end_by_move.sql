-- A plan that ends because the person moves to another province says so, as enrolments do.

ALTER TABLE permanency_plan ADD COLUMN end_reason text;
ALTER TABLE permanency_plan ADD CONSTRAINT ck_permanency_plan_end_reason
    CHECK (end_reason IS NULL OR status <> 'ACTIVE');
