-- People: names from three lists, ages 0 to 17 with some adults, addresses in the communes of four provinces.
CREATE TEMP TABLE bench_commune ON COMMIT DROP AS
SELECT province_code, code, id, row_number() OVER (PARTITION BY province_code ORDER BY code) - 1 AS position,
       count(*) OVER (PARTITION BY province_code) AS communes
FROM admin_unit
WHERE level = 'COMMUNE' AND valid_to IS NULL AND province_code IN ('75', '22', '15', '31');

CREATE TEMP TABLE bench_person ON COMMIT DROP AS
SELECT p.province_code, n, uuidv7() AS id,
       (ARRAY['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý','Giàng','Vàng'])[1 + (n * 7 + length(p.province_code)) % 18]
       || ' ' || (ARRAY['Văn','Thị','Hữu','Ngọc','Minh','Thanh','Quốc','Thu','Gia','Bảo','A','Xuân'])[1 + (n / 18) % 12]
       || ' ' || (ARRAY['An','Ánh','Bình','Châu','Chi','Cường','Dũng','Duyên','Đạt','Giang','Hà','Hải','Hạnh','Hiếu','Hoa','Hùng','Hương','Khánh','Lan','Linh','Long','Mai','My','Nam','Nga','Ngân','Nhi','Phong','Phúc','Quân','Sơn','Tâm','Thảo','Thắng','Trang','Trung','Tú','Uyên','Vân','Ấn'])[1 + (n / 216 + n * 13) % 40] AS full_name,
       CASE WHEN n % 2 = 0 THEN 'MALE' ELSE 'FEMALE' END AS sex,
       DATE '2026-11-01' - ((n * 37) % (CASE WHEN n % 20 = 0 THEN 25000 ELSE 6500 END)) AS birth_date,
       lpad((1 + (n % 54))::text, 2, '0') AS ethnic_group,
       c.code AS commune_code, c.id AS unit_id
FROM (VALUES ('75'), ('22'), ('15'), ('31')) p (province_code)
CROSS JOIN generate_series(1, current_setting('chungtay.people_per_province')::integer) n
JOIN bench_commune c ON c.province_code = p.province_code AND c.position = (n * 31) % c.communes;

INSERT INTO household (province_code, id, code, written_unit_id, commune_code, hamlet, created_at, updated_at)
SELECT province_code, id, province_code || '-H-9' || lpad(n::text, 6, '0'), unit_id, commune_code, 'Thôn ' || (1 + n % 12), now(), now()
FROM bench_person WHERE n % 4 = 1;

INSERT INTO household_poverty (province_code, id, household_id, status, year, valid_from)
SELECT province_code, uuidv7(), id, (ARRAY['POOR','NEAR_POOR','NOT_POOR'])[1 + (n / 4) % 3], 2026, DATE '2026-01-01'
FROM bench_person WHERE n % 4 = 1;

INSERT INTO beneficiary (province_code, id, code, full_name, sex, birth_date, birth_date_precision, ethnic_group,
    written_unit_id, commune_code, hamlet, invented, created_at, updated_at)
SELECT province_code, id, province_code || '-2026-9' || lpad(n::text, 5, '0'), full_name, sex, birth_date, 'DAY', ethnic_group,
       unit_id, commune_code, 'Thôn ' || (1 + n % 12), true, now() - (n % 300) * interval '1 day', now()
FROM bench_person;

INSERT INTO household_member (province_code, id, household_id, beneficiary_id, relation, head, valid_from)
SELECT m.province_code, uuidv7(), h.id, m.id, 'CHILD', false, m.birth_date
FROM bench_person m JOIN bench_person h ON h.province_code = m.province_code AND h.n = m.n - (m.n - 1) % 4;

INSERT INTO residence (province_code, id, beneficiary_id, written_unit_id, commune_code, valid_from)
SELECT province_code, uuidv7(), id, unit_id, commune_code, DATE '2025-07-01' FROM bench_person WHERE birth_date < DATE '2025-07-01';

INSERT INTO circumstance (province_code, id, beneficiary_id, group_code, restricted, valid_from, evidence_kind, evidence_number, created_at)
SELECT province_code, uuidv7(), id, code, code IN ('TE05', 'TE09', 'TE11', 'TE12'), GREATEST(birth_date, DATE '2024-01-15'), 'DECISION', 'BENCH', now()
FROM bench_person CROSS JOIN LATERAL (
    SELECT 'TE' || lpad((1 + n % 14)::text, 2, '0') AS code
    UNION SELECT 'TE' || lpad((1 + (n / 5) % 14)::text, 2, '0') WHERE n % 3 = 0
    UNION SELECT 'HARDSHIP' WHERE n % 4 = 0) g;

INSERT INTO school_status (province_code, id, beneficiary_id, status, level, reason, valid_from)
SELECT province_code, uuidv7(), id, CASE WHEN n % 50 = 0 THEN 'DROPPED_OUT' ELSE 'ATTENDING' END,
       CASE WHEN birth_date > DATE '2020-09-01' THEN 'KINDERGARTEN' WHEN birth_date > DATE '2015-09-01' THEN 'PRIMARY' ELSE 'LOWER_SECONDARY' END,
       CASE WHEN n % 50 = 0 THEN 'HARDSHIP' END, DATE '2026-09-01'
FROM bench_person WHERE birth_date BETWEEN DATE '2011-09-01' AND DATE '2023-09-01';

INSERT INTO disability (province_code, id, beneficiary_id, types, level, certificate_number, valid_from)
SELECT province_code, uuidv7(), id, ARRAY['MOBILITY'], 'SEVERE', 'BENCH-' || n, GREATEST(birth_date, DATE '2024-01-15')
FROM bench_person WHERE n % 14 = 3;

CREATE TEMP TABLE bench_project ON COMMIT DROP AS
SELECT province_code, uuidv7() AS id, uuidv7() AS component_id, n
FROM (VALUES ('75'), ('22'), ('15'), ('31')) p (province_code) CROSS JOIN generate_series(1, 5) n;

INSERT INTO project (province_code, id, code, name, phase_from, phase_to, invented, created_at, updated_at)
SELECT province_code, id, 'BENCH-' || n, 'Dự án đo tải ' || n, DATE '2024-01-01', DATE '2026-12-31', true, now(), now() FROM bench_project;

INSERT INTO project_status (province_code, id, project_id, status, valid_from)
SELECT province_code, uuidv7(), id, 'RUNNING', DATE '2024-01-01' FROM bench_project;

INSERT INTO component (province_code, id, project_id, code, name, position, budget_amount, disbursed_amount)
SELECT province_code, component_id, id, 'C1', 'Hợp phần đo tải', 1, 100000000000000, 0 FROM bench_project;

INSERT INTO component_budget (province_code, id, component_id, amount, valid_from)
SELECT province_code, uuidv7(), component_id, 100000000000000, DATE '2024-01-01' FROM bench_project;

INSERT INTO enrolment (province_code, id, project_id, component_id, kind, beneficiary_id, valid_from, created_at)
SELECT b.province_code, uuidv7(), p.id, p.component_id, 'SPONSORSHIP', b.id, GREATEST(b.birth_date, DATE '2024-06-01'), now()
FROM bench_person b JOIN bench_project p ON p.province_code = b.province_code AND p.n = 1 + (b.n / 2) % 5 WHERE b.n % 2 = 0;

INSERT INTO disbursement (province_code, id, project_id, component_id, purpose, paid_on, method, amount, beneficiary_id,
    voucher_number, created_at, updated_at)
SELECT b.province_code, uuidv7(), p.id, p.component_id, 'SCHOLARSHIP', DATE '2024-01-05' + ((b.n * 11 + k * 300) % 1000), 'CASH',
       300000 + 50000 * (b.n % 10), b.id, 'BENCH-' || b.n || '-' || k, now(), now()
FROM bench_person b CROSS JOIN generate_series(1, 3) k
JOIN bench_project p ON p.province_code = b.province_code AND p.n = 1 + b.n % 5;

UPDATE component c SET disbursed_amount = s.total
FROM (SELECT d.province_code, d.component_id, sum(d.amount) AS total FROM disbursement d
      JOIN bench_project p ON p.province_code = d.province_code AND p.component_id = d.component_id GROUP BY 1, 2) s
WHERE c.province_code = s.province_code AND c.id = s.component_id;
