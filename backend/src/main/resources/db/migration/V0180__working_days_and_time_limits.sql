-- The days on which offices are closed, so that terms in working days can be counted. Saturday and Sunday are closed
-- without a row; MADE_UP is a Saturday on which offices work for a day they were given free. What is not announced is
-- what the law and the moon lead one to expect: the Prime Minister arranges Tết and the second day of 2 September each year.

CREATE TABLE public_holiday (
    day         date    NOT NULL,
    kind        text    NOT NULL,
    name_vi     text    NOT NULL,
    name_en     text    NOT NULL,
    announced   boolean NOT NULL,
    legal_basis text    NOT NULL,
    CONSTRAINT pk_public_holiday PRIMARY KEY (day),
    CONSTRAINT ck_public_holiday_kind CHECK (kind IN ('STATUTORY', 'SUBSTITUTE', 'MADE_UP'))
);

INSERT INTO public_holiday (day, kind, name_vi, name_en, announced, legal_basis)
SELECT CAST(d.day AS date), d.kind, d.name_vi, d.name_en, d.announced, b.legal_basis
FROM (VALUES
    ('2025-01-01', 'STATUTORY', 'Tết Dương lịch', 'New Year', true, 'LAW'),
    ('2025-01-27', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2025'),
    ('2025-01-28', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2025'),
    ('2025-01-29', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2025'),
    ('2025-01-30', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2025'),
    ('2025-01-31', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2025'),
    ('2025-04-07', 'STATUTORY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', true, 'LAW'),
    ('2025-04-26', 'MADE_UP', 'Làm bù cho ngày 02/05/2025', 'Worked for 2 May 2025', true, '2025'),
    ('2025-04-30', 'STATUTORY', 'Ngày Chiến thắng', 'Victory Day', true, 'LAW'),
    ('2025-05-01', 'STATUTORY', 'Ngày Quốc tế lao động', 'International Labour Day', true, 'LAW'),
    ('2025-05-02', 'SUBSTITUTE', 'Nghỉ hoán đổi', 'Exchanged for 26 April', true, '2025'),
    ('2025-09-01', 'STATUTORY', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', true, '2025'),
    ('2025-09-02', 'STATUTORY', 'Quốc khánh', 'National Day', true, 'LAW'),
    ('2026-01-01', 'STATUTORY', 'Tết Dương lịch', 'New Year', true, 'LAW'),
    ('2026-01-02', 'SUBSTITUTE', 'Nghỉ hoán đổi', 'Exchanged for 10 January', true, '2026'),
    ('2026-01-10', 'MADE_UP', 'Làm bù cho ngày 02/01/2026', 'Worked for 2 January 2026', true, '2026'),
    ('2026-02-16', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2026'),
    ('2026-02-17', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2026'),
    ('2026-02-18', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2026'),
    ('2026-02-19', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2026'),
    ('2026-02-20', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', true, '2026'),
    ('2026-04-26', 'STATUTORY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', true, 'LAW'),
    ('2026-04-27', 'SUBSTITUTE', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'For the Hùng Kings Commemoration', true, 'WEEKEND'),
    ('2026-04-30', 'STATUTORY', 'Ngày Chiến thắng', 'Victory Day', true, 'LAW'),
    ('2026-05-01', 'STATUTORY', 'Ngày Quốc tế lao động', 'International Labour Day', true, 'LAW'),
    ('2026-08-22', 'MADE_UP', 'Làm bù cho ngày 31/08/2026', 'Worked for 31 August 2026', true, '2026'),
    ('2026-08-31', 'SUBSTITUTE', 'Nghỉ hoán đổi', 'Exchanged for 22 August', true, '2026'),
    ('2026-09-01', 'STATUTORY', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', true, '2026'),
    ('2026-09-02', 'STATUTORY', 'Quốc khánh', 'National Day', true, 'LAW'),
    ('2026-11-24', 'STATUTORY', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', true, 'CULTURE'),
    ('2027-01-01', 'STATUTORY', 'Tết Dương lịch', 'New Year', true, 'LAW'),
    ('2027-02-05', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', false, 'TET'),
    ('2027-02-06', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', false, 'TET'),
    ('2027-02-07', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', false, 'TET'),
    ('2027-02-08', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', false, 'TET'),
    ('2027-02-09', 'STATUTORY', 'Tết Nguyên đán', 'Lunar New Year', false, 'TET'),
    ('2027-02-10', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'For Lunar New Year', false, 'WEEKEND'),
    ('2027-02-11', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'For Lunar New Year', false, 'WEEKEND'),
    ('2027-04-16', 'STATUTORY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', true, 'LAW'),
    ('2027-04-30', 'STATUTORY', 'Ngày Chiến thắng', 'Victory Day', true, 'LAW'),
    ('2027-05-01', 'STATUTORY', 'Ngày Quốc tế lao động', 'International Labour Day', true, 'LAW'),
    ('2027-05-03', 'SUBSTITUTE', 'Nghỉ bù Ngày Quốc tế lao động', 'For International Labour Day', false, 'WEEKEND'),
    ('2027-09-02', 'STATUTORY', 'Quốc khánh', 'National Day', true, 'LAW'),
    ('2027-09-03', 'STATUTORY', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', false, 'TET'),
    ('2027-11-24', 'STATUTORY', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', true, 'CULTURE')
) AS d (day, kind, name_vi, name_en, announced, basis)
JOIN (VALUES
    ('LAW', 'Bộ luật Lao động 2019, Điều 112 khoản 1'),
    ('WEEKEND', 'Bộ luật Lao động 2019, Điều 111 khoản 3'),
    ('TET', 'Bộ luật Lao động 2019, Điều 112 khoản 1 và khoản 3; dự kiến, chờ thông báo hằng năm'),
    ('2025', 'Bộ luật Lao động 2019, Điều 112; Thông báo 6150/TB-BLĐTBXH năm 2024'),
    ('2026', 'Bộ luật Lao động 2019, Điều 112; lịch nghỉ năm 2026 do Bộ Nội vụ thông báo (chưa kiểm chứng số văn bản)'),
    ('CULTURE', 'Nghị quyết 28/2026/QH16 (chưa kiểm chứng văn bản gốc)')
) AS b (basis, legal_basis) ON b.basis = d.basis;

-- The one extension of a request, beside the terms that are there since the beginning, and how long records are kept.
-- A number that is only proposed says so and waits for the province's own.
INSERT INTO parameter (name, variant, scope_code, valid_from, valid_to, value, unit, legal_basis, verified) VALUES
    ('DATA_PROTECTION_TIME_LIMIT', 'REQUEST_EXTENSION', 'VN', '2026-01-01', NULL, 15, 'DAYS', 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 5', true),
    ('RETENTION', 'PERSON', 'VN', '2026-01-01', NULL, 20, 'YEARS', 'Đề xuất: 20 năm kể từ ngày đóng hồ sơ; tỉnh quyết định theo danh mục thời hạn bảo quản', false),
    ('RETENTION', 'VOUCHER', 'VN', '2017-01-01', NULL, 10, 'YEARS', 'Luật Kế toán 2015, Điều 41; Nghị định 174/2016/NĐ-CP, Điều 13', true),
    ('RETENTION', 'RIGHTS_REQUEST', 'VN', '2026-01-01', NULL, 5, 'YEARS', 'Đề xuất: 5 năm kể từ ngày giải quyết xong', false),
    ('RETENTION', 'DATA_BREACH', 'VN', '2026-01-01', NULL, 5, 'YEARS', 'Đề xuất: 5 năm kể từ ngày kết thúc xử lý', false),
    ('RETENTION', 'AUDIT', 'VN', '2026-01-01', NULL, 10, 'YEARS', 'Đề xuất: 10 năm, bằng thời hạn của chứng từ kế toán', false);

ALTER TABLE code_counter
    DROP CONSTRAINT ck_code_counter_kind,
    ADD CONSTRAINT ck_code_counter_kind CHECK (kind IN ('BENEFICIARY', 'HOUSEHOLD', 'RIGHTS_REQUEST', 'DATA_BREACH'));

-- The words for constants of the rights of the person; the pages have them too.
INSERT INTO code_list_entry (list, code, position, name_vi, name_en) VALUES
    ('RIGHTS_REQUEST_KIND', 'ACCESS', 1, 'Xem, nhận bản sao dữ liệu', 'Access and copy'),
    ('RIGHTS_REQUEST_KIND', 'RECTIFY', 2, 'Chỉnh sửa dữ liệu', 'Rectify'),
    ('RIGHTS_REQUEST_KIND', 'RESTRICT', 3, 'Hạn chế xử lý', 'Restrict processing'),
    ('RIGHTS_REQUEST_KIND', 'DELETE', 4, 'Xóa dữ liệu', 'Delete'),
    ('RIGHTS_REQUEST_KIND', 'WITHDRAW', 5, 'Rút lại sự đồng ý', 'Withdraw consent'),
    ('RIGHTS_REQUEST_KIND', 'OBJECT', 6, 'Phản đối xử lý', 'Object'),
    ('RIGHTS_REQUEST_STATUS', 'RECEIVED', 1, 'Đã tiếp nhận', 'Received'),
    ('RIGHTS_REQUEST_STATUS', 'ANSWERED', 2, 'Đã trả lời, đang thực hiện', 'Answered, in progress'),
    ('RIGHTS_REQUEST_STATUS', 'DONE', 3, 'Đã thực hiện', 'Done'),
    ('RIGHTS_REQUEST_STATUS', 'REFUSED', 4, 'Từ chối', 'Refused'),
    ('REQUESTER_RELATION', 'SELF', 1, 'Chính người đó', 'The person'),
    ('REQUESTER_RELATION', 'PARENT', 2, 'Cha hoặc mẹ', 'Parent'),
    ('REQUESTER_RELATION', 'GUARDIAN', 3, 'Người giám hộ', 'Guardian'),
    ('REQUESTER_RELATION', 'REPRESENTATIVE', 4, 'Người đại diện khác', 'Other representative'),
    ('REQUEST_CHANNEL', 'IN_PERSON', 1, 'Trực tiếp', 'In person'),
    ('REQUEST_CHANNEL', 'LETTER', 2, 'Văn bản, bưu chính', 'Letter'),
    ('REQUEST_CHANNEL', 'EMAIL', 3, 'Thư điện tử', 'E-mail'),
    ('REQUEST_CHANNEL', 'PHONE', 4, 'Điện thoại', 'Phone'),
    ('REQUEST_CHANNEL', 'PORTAL', 5, 'Cổng dịch vụ công', 'Public service portal'),
    ('RETENTION_STATE', 'RUNNING', 1, 'Còn thời hạn lưu', 'Kept'),
    ('RETENTION_STATE', 'DUE', 2, 'Đến hạn', 'Due'),
    ('RETENTION_STATE', 'ASKED', 3, 'Chờ xác nhận ẩn danh', 'Waits for confirmation'),
    ('RETENTION_STATE', 'ANONYMISED', 4, 'Đã ẩn danh', 'Anonymised');
