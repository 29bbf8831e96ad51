-- The lists that forms choose from. Codes are stable: they stand in other tables and in the API.
-- An entry that falls out of use gets valid_to and keeps its code.
-- CIRCUMSTANCE: the 14 groups of the Law on Children 2016, Article 10, with the sub-groups of Decree 56/2017 as far as
-- their text is known. ETHNIC_GROUP: the list of 2008 (04 Mường, 05 Khmer, 06 Hoa), not that of 1979.

COPY code_list_entry (list, code, parent_code, position, name_vi, name_en, letter, legal_basis, restricted,
    valid_from, valid_to) FROM stdin;
CIRCUMSTANCE	TE01	\N	1	Trẻ em mồ côi cả cha và mẹ	Child orphaned of both parents	a	Luật Trẻ em 2016, Điều 10 khoản 1 điểm a; Nghị định 56/2017/NĐ-CP, Điều 3	f	\N	\N
CIRCUMSTANCE	TE02	\N	2	Trẻ em bị bỏ rơi	Abandoned child	b	Luật Trẻ em 2016, Điều 10 khoản 1 điểm b; Nghị định 56/2017/NĐ-CP, Điều 4	f	\N	\N
CIRCUMSTANCE	TE03	\N	3	Trẻ em không nơi nương tựa	Child without anyone to rely on	c	Luật Trẻ em 2016, Điều 10 khoản 1 điểm c; Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE04	\N	4	Trẻ em khuyết tật	Child with a disability	d	Luật Trẻ em 2016, Điều 10 khoản 1 điểm d; Nghị định 56/2017/NĐ-CP, Điều 6	f	\N	\N
CIRCUMSTANCE	TE05	\N	5	Trẻ em nhiễm HIV/AIDS	Child living with HIV/AIDS	đ	Luật Trẻ em 2016, Điều 10 khoản 1 điểm đ; Nghị định 56/2017/NĐ-CP, Điều 7	t	\N	\N
CIRCUMSTANCE	TE06	\N	6	Trẻ em vi phạm pháp luật	Child in conflict with the law	e	Luật Trẻ em 2016, Điều 10 khoản 1 điểm e; Nghị định 56/2017/NĐ-CP, Điều 8	f	\N	\N
CIRCUMSTANCE	TE07	\N	7	Trẻ em nghiện ma túy	Child addicted to drugs	g	Luật Trẻ em 2016, Điều 10 khoản 1 điểm g; Nghị định 56/2017/NĐ-CP, Điều 9	f	\N	\N
CIRCUMSTANCE	TE08	\N	8	Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở	Child who left school to earn a living before completing universal lower-secondary education	h	Luật Trẻ em 2016, Điều 10 khoản 1 điểm h; Nghị định 56/2017/NĐ-CP, Điều 10	f	\N	\N
CIRCUMSTANCE	TE09	\N	9	Trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực	Child seriously harmed physically and mentally by violence	i	Luật Trẻ em 2016, Điều 10 khoản 1 điểm i; Nghị định 56/2017/NĐ-CP, Điều 11	t	\N	\N
CIRCUMSTANCE	TE10	\N	10	Trẻ em bị bóc lột	Exploited child	k	Luật Trẻ em 2016, Điều 10 khoản 1 điểm k; Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE11	\N	11	Trẻ em bị xâm hại tình dục	Sexually abused child	l	Luật Trẻ em 2016, Điều 10 khoản 1 điểm l; Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE12	\N	12	Trẻ em bị mua bán	Trafficked child	m	Luật Trẻ em 2016, Điều 10 khoản 1 điểm m; Nghị định 56/2017/NĐ-CP, Điều 14	t	\N	\N
CIRCUMSTANCE	TE13	\N	13	Trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo	Child of a poor or near-poor household with a life-threatening or long-term illness	n	Luật Trẻ em 2016, Điều 10 khoản 1 điểm n; Nghị định 56/2017/NĐ-CP, Điều 15	f	\N	\N
CIRCUMSTANCE	TE14	\N	14	Trẻ em di cư, trẻ em lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc	Migrant, displaced or refugee child whose parents are unidentified or who has no carer	o	Luật Trẻ em 2016, Điều 10 khoản 1 điểm o; Nghị định 56/2017/NĐ-CP, Điều 16	f	\N	\N
CIRCUMSTANCE	HARDSHIP	\N	15	Trẻ em có hoàn cảnh khó khăn ngoài 14 nhóm	Child in hardship outside the 14 groups	\N	\N	f	\N	\N
CIRCUMSTANCE	AT_RISK	\N	16	Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt	Child at risk of falling into special circumstances	\N	Luật Trẻ em 2016, Điều 49	f	\N	\N
CIRCUMSTANCE	TE0101	TE01	17	Không có người chăm sóc	Without a carer	\N	Nghị định 56/2017/NĐ-CP, Điều 3	f	\N	\N
CIRCUMSTANCE	TE0102	TE01	18	Đang được nuôi dưỡng tại cơ sở cung cấp dịch vụ bảo vệ trẻ em hoặc cơ sở trợ giúp xã hội	Raised in a child protection or social assistance facility	\N	Nghị định 56/2017/NĐ-CP, Điều 3	f	\N	\N
CIRCUMSTANCE	TE0103	TE01	19	Đang sống với người thân thích	Living with kin	\N	Nghị định 56/2017/NĐ-CP, Điều 3	f	\N	\N
CIRCUMSTANCE	TE0104	TE01	20	Đang được chăm sóc thay thế bởi người không thân thích, trừ nhận con nuôi	In alternative care by non-kin, adoption excepted	\N	Nghị định 56/2017/NĐ-CP, Điều 3	f	\N	\N
CIRCUMSTANCE	TE0201	TE02	21	Chưa được chăm sóc thay thế	Not yet in alternative care	\N	Nghị định 56/2017/NĐ-CP, Điều 4	f	\N	\N
CIRCUMSTANCE	TE0202	TE02	22	Đang được chăm sóc thay thế	In alternative care	\N	Nghị định 56/2017/NĐ-CP, Điều 4	f	\N	\N
CIRCUMSTANCE	TE0301	TE03	23	Mồ côi cha hoặc mẹ, người còn lại mất tích	Orphan of one parent, the other missing	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0302	TE03	24	Mồ côi cha hoặc mẹ, người còn lại được chăm sóc tại cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc	Orphan of one parent, the other in a social assistance facility or unable to care	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0303	TE03	25	Mồ côi cha hoặc mẹ, người còn lại đang chấp hành án phạt tù, giáo dục bắt buộc hoặc cai nghiện bắt buộc	Orphan of one parent, the other in prison, compulsory education or compulsory rehabilitation	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0304	TE03	26	Cả cha và mẹ mất tích	Both parents missing	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0305	TE03	27	Cha hoặc mẹ mất tích, người còn lại được chăm sóc tại cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc	One parent missing, the other in a social assistance facility or unable to care	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0306	TE03	28	Cha hoặc mẹ mất tích, người còn lại đang chấp hành án phạt tù, giáo dục bắt buộc hoặc cai nghiện bắt buộc	One parent missing, the other in prison, compulsory education or compulsory rehabilitation	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0307	TE03	29	Cả cha và mẹ không còn khả năng chăm sóc	Both parents unable to care	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0308	TE03	30	Cả cha và mẹ đang chấp hành án phạt tù, giáo dục bắt buộc hoặc cai nghiện bắt buộc	Both parents in prison, compulsory education or compulsory rehabilitation	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0309	TE03	31	Cả cha và mẹ được chăm sóc tại cơ sở trợ giúp xã hội	Both parents in a social assistance facility	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0310	TE03	32	Cha hoặc mẹ được chăm sóc tại cơ sở trợ giúp xã hội, người còn lại đang chấp hành án phạt tù, giáo dục bắt buộc hoặc cai nghiện bắt buộc	One parent in a social assistance facility, the other in prison, compulsory education or compulsory rehabilitation	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0311	TE03	33	Sống trong gia đình có cả cha và mẹ đều là trẻ em	Living in a family where both parents are children themselves	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0312	TE03	34	Cha mẹ bị hạn chế quyền đối với con hoặc trẻ em tạm thời bị cách ly khỏi cha mẹ	Parents' rights restricted, or child temporarily separated from the parents	\N	Nghị định 56/2017/NĐ-CP, Điều 5	f	\N	\N
CIRCUMSTANCE	TE0401	TE04	35	Khuyết tật đặc biệt nặng	Exceptionally severe disability	\N	Nghị định 56/2017/NĐ-CP, Điều 6	f	\N	\N
CIRCUMSTANCE	TE0402	TE04	36	Khuyết tật nặng	Severe disability	\N	Nghị định 56/2017/NĐ-CP, Điều 6	f	\N	\N
CIRCUMSTANCE	TE0403	TE04	37	Khuyết tật nhẹ	Mild disability	\N	Nghị định 56/2017/NĐ-CP, Điều 6	f	\N	\N
CIRCUMSTANCE	TE1001	TE10	38	Bị cưỡng bức lao động trái quy định của pháp luật về lao động	Forced labour against labour law	\N	Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE1002	TE10	39	Bị lôi kéo trình diễn hoặc sản xuất sản phẩm khiêu dâm	Used for pornographic performances or products	\N	Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE1003	TE10	40	Bị lợi dụng trong hoạt động du lịch nhằm mục đích xâm hại tình dục	Used in tourism for sexual abuse	\N	Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE1004	TE10	41	Bị cho, nhận hoặc cung cấp để hoạt động mại dâm	Given, received or supplied for prostitution	\N	Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE1005	TE10	42	Bị lợi dụng để trục lợi bằng hình thức khác	Used for profit in another way	\N	Nghị định 56/2017/NĐ-CP, Điều 12	f	\N	\N
CIRCUMSTANCE	TE1101	TE11	43	Bị hiếp dâm	Rape	\N	Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE1102	TE11	44	Bị cưỡng dâm	Forced sex	\N	Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE1103	TE11	45	Bị giao cấu	Sexual intercourse	\N	Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE1104	TE11	46	Bị dâm ô	Molestation	\N	Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE1105	TE11	47	Bị sử dụng vào mục đích mại dâm, khiêu dâm dưới mọi hình thức	Used for prostitution or pornography in any form	\N	Nghị định 56/2017/NĐ-CP, Điều 13	t	\N	\N
CIRCUMSTANCE	TE1301	TE13	48	Thuộc hộ nghèo	Of a poor household	\N	Nghị định 56/2017/NĐ-CP, Điều 15	f	\N	\N
CIRCUMSTANCE	TE1302	TE13	49	Thuộc hộ cận nghèo	Of a near-poor household	\N	Nghị định 56/2017/NĐ-CP, Điều 15	f	\N	\N
ETHNIC_GROUP	01	\N	1	Kinh	Kinh	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	02	\N	2	Tày	Tay	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	03	\N	3	Thái	Thai	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	04	\N	4	Mường	Muong	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	05	\N	5	Khmer	Khmer	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	06	\N	6	Hoa	Hoa	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	07	\N	7	Nùng	Nung	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	08	\N	8	Mông	Hmong	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	09	\N	9	Dao	Dao	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	10	\N	10	Gia Rai	Gia Rai	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	11	\N	11	Ê Đê	E De	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	12	\N	12	Ba Na	Ba Na	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	13	\N	13	Sán Chay	San Chay	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	14	\N	14	Chăm	Cham	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	15	\N	15	Cơ Ho	Co Ho	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	16	\N	16	Xơ Đăng	Xo Dang	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	17	\N	17	Sán Dìu	San Diu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	18	\N	18	Hrê	Hre	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	19	\N	19	Ra Glai	Ra Glai	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	20	\N	20	Mnông	Mnong	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	21	\N	21	Thổ	Tho	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	22	\N	22	Xtiêng	Xtieng	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	23	\N	23	Khơ Mú	Kho Mu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	24	\N	24	Bru-Vân Kiều	Bru-Van Kieu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	25	\N	25	Cơ Tu	Co Tu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	26	\N	26	Giáy	Giay	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	27	\N	27	Tà Ôi	Ta Oi	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	28	\N	28	Mạ	Ma	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	29	\N	29	Gié Triêng	Gie Trieng	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	30	\N	30	Co	Co	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	31	\N	31	Chơ Ro	Cho Ro	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	32	\N	32	Xinh Mun	Xinh Mun	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	33	\N	33	Hà Nhì	Ha Nhi	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	34	\N	34	Chu Ru	Chu Ru	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	35	\N	35	Lào	Lao	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	36	\N	36	La Chí	La Chi	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	37	\N	37	Kháng	Khang	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	38	\N	38	Phù Lá	Phu La	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	39	\N	39	La Hủ	La Hu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	40	\N	40	La Ha	La Ha	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	41	\N	41	Pà Thẻn	Pa Then	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	42	\N	42	Lự	Lu	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	43	\N	43	Ngái	Ngai	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	44	\N	44	Chứt	Chut	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	45	\N	45	Lô Lô	Lo Lo	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	46	\N	46	Mảng	Mang	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	47	\N	47	Cơ Lao	Co Lao	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	48	\N	48	Bố Y	Bo Y	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	49	\N	49	Cống	Cong	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	50	\N	50	Si La	Si La	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	51	\N	51	Pu Péo	Pu Peo	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	52	\N	52	Rơ Măm	Ro Mam	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	53	\N	53	Brâu	Brau	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	54	\N	54	Ơ Đu	O Du	\N	1019/QĐ-TCTK (2008)	f	\N	\N
ETHNIC_GROUP	55	\N	55	Người nước ngoài	Foreign national	\N	\N	f	\N	\N
ETHNIC_GROUP	99	\N	56	Chưa xác định	Unknown	\N	\N	f	\N	\N
DISABILITY_TYPE	MOBILITY	\N	1	Khuyết tật vận động	Mobility	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_TYPE	HEARING_SPEECH	\N	2	Khuyết tật nghe, nói	Hearing and speech	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_TYPE	VISION	\N	3	Khuyết tật nhìn	Vision	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_TYPE	NEURO_PSYCHIATRIC	\N	4	Khuyết tật thần kinh, tâm thần	Neurological and psychiatric	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_TYPE	INTELLECTUAL	\N	5	Khuyết tật trí tuệ	Intellectual	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_TYPE	OTHER	\N	6	Khuyết tật khác	Other	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_LEVEL	EXCEPTIONALLY_SEVERE	\N	1	Đặc biệt nặng	Exceptionally severe	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_LEVEL	SEVERE	\N	2	Nặng	Severe	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
DISABILITY_LEVEL	MILD	\N	3	Nhẹ	Mild	\N	Luật Người khuyết tật 2010, Điều 3	f	\N	\N
POVERTY_STATUS	POOR	\N	1	Hộ nghèo	Poor household	\N	\N	f	\N	\N
POVERTY_STATUS	NEAR_POOR	\N	2	Hộ cận nghèo	Near-poor household	\N	\N	f	\N	\N
POVERTY_STATUS	NOT_POOR	\N	3	Không thuộc hộ nghèo, hộ cận nghèo	Neither poor nor near-poor	\N	\N	f	\N	\N
SERVICE_TYPE	EMERGENCY_PROTECTION	\N	1	Bảo vệ khẩn cấp	Emergency protection	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	CARE_INTERVENTION	\N	2	Chăm sóc, can thiệp, phục hồi và phát triển	Care, intervention, rehabilitation and development	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	SOCIAL_EDUCATION	\N	3	Giáo dục xã hội và phát triển năng lực	Social education and capacity building	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	PREVENTION	\N	4	Phòng ngừa	Prevention	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	SECTOR_SERVICE	\N	5	Dịch vụ y tế, giáo dục, tư pháp và lĩnh vực khác	Health, education, justice and other sector services	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	CASE_MANAGEMENT	\N	6	Quản lý trường hợp	Case management	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	COMMUNITY_DEVELOPMENT	\N	7	Phát triển cộng đồng	Community development	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	REINTEGRATION_SUPPORT	\N	8	Hỗ trợ dừng trợ giúp xã hội và hòa nhập cộng đồng	Support to leave a facility and reintegrate	\N	Nghị định 110/2024/NĐ-CP	f	\N	\N
SERVICE_TYPE	SCHOLARSHIP	SOCIAL_EDUCATION	9	Học bổng	Scholarship	\N	\N	f	\N	\N
SERVICE_TYPE	SCHOOL_SUPPLIES	SOCIAL_EDUCATION	10	Sách vở, đồng phục, dụng cụ học tập	Books, uniforms and school supplies	\N	\N	f	\N	\N
SERVICE_TYPE	TUITION_SUPPORT	SOCIAL_EDUCATION	11	Hỗ trợ học phí	Tuition support	\N	\N	f	\N	\N
SERVICE_TYPE	CAREER_ORIENTATION	SOCIAL_EDUCATION	12	Định hướng nghề nghiệp	Career orientation	\N	\N	f	\N	\N
SERVICE_TYPE	VOCATIONAL_TRAINING	SOCIAL_EDUCATION	13	Đào tạo nghề	Vocational training	\N	\N	f	\N	\N
SERVICE_TYPE	LIFE_SKILLS	SOCIAL_EDUCATION	14	Giáo dục kỹ năng sống	Life-skills education	\N	\N	f	\N	\N
SERVICE_TYPE	PARENTING_EDUCATION	SOCIAL_EDUCATION	15	Tập huấn kỹ năng làm cha mẹ	Parenting education	\N	\N	f	\N	\N
SERVICE_TYPE	BOARDING_MEALS	CARE_INTERVENTION	16	Hỗ trợ tiền ăn bán trú	Boarding-school meals	\N	\N	f	\N	\N
SERVICE_TYPE	NUTRITION	CARE_INTERVENTION	17	Hỗ trợ dinh dưỡng	Nutrition support	\N	\N	f	\N	\N
SERVICE_TYPE	EARLY_CHILDHOOD_CARE	CARE_INTERVENTION	18	Chăm sóc, giáo dục mầm non	Early childhood care and education	\N	\N	f	\N	\N
SERVICE_TYPE	COUNSELLING	CARE_INTERVENTION	19	Tư vấn, tham vấn tâm lý	Counselling and psychological support	\N	\N	f	\N	\N
SERVICE_TYPE	REHABILITATION	CARE_INTERVENTION	20	Phục hồi chức năng	Rehabilitation	\N	\N	f	\N	\N
SERVICE_TYPE	ASSISTIVE_DEVICE	CARE_INTERVENTION	21	Dụng cụ trợ giúp	Assistive device	\N	\N	f	\N	\N
SERVICE_TYPE	MEDICAL	SECTOR_SERVICE	22	Khám bệnh, chữa bệnh	Medical care	\N	\N	f	\N	\N
SERVICE_TYPE	HEALTH_INSURANCE	SECTOR_SERVICE	23	Thẻ bảo hiểm y tế	Health insurance card	\N	\N	f	\N	\N
SERVICE_TYPE	LEGAL_AID	SECTOR_SERVICE	24	Trợ giúp pháp lý	Legal aid	\N	\N	f	\N	\N
SERVICE_TYPE	CIVIL_DOCUMENTS	SECTOR_SERVICE	25	Hỗ trợ giấy tờ hộ tịch, định danh	Help with civil and identity documents	\N	\N	f	\N	\N
SERVICE_TYPE	HOME_VISIT	CASE_MANAGEMENT	26	Thăm hộ gia đình	Home visit	\N	\N	f	\N	\N
SERVICE_TYPE	ALTERNATIVE_CARE	CASE_MANAGEMENT	27	Chăm sóc thay thế	Alternative care	\N	\N	f	\N	\N
SERVICE_TYPE	REFERRAL	CASE_MANAGEMENT	28	Kết nối, chuyển gửi dịch vụ	Referral	\N	\N	f	\N	\N
SERVICE_TYPE	LIVELIHOOD	COMMUNITY_DEVELOPMENT	29	Hỗ trợ sinh kế	Livelihood support	\N	\N	f	\N	\N
SERVICE_TYPE	HOUSING	COMMUNITY_DEVELOPMENT	30	Hỗ trợ nhà ở	Housing support	\N	\N	f	\N	\N
SERVICE_TYPE	FAMILY_REUNIFICATION	REINTEGRATION_SUPPORT	31	Đoàn tụ gia đình	Family reunification	\N	\N	f	\N	\N
SERVICE_TYPE	FAMILY_PRESERVATION	REINTEGRATION_SUPPORT	32	Bảo tồn gia đình	Family preservation	\N	\N	f	\N	\N
SERVICE_TYPE	EMERGENCY_RELIEF	EMERGENCY_PROTECTION	33	Trợ giúp khẩn cấp	Emergency relief	\N	\N	f	\N	\N
SERVICE_TYPE	TEMPORARY_SHELTER	EMERGENCY_PROTECTION	34	Tạm lánh	Temporary shelter	\N	\N	f	\N	\N
SERVICE_TYPE	CASH_ALLOWANCE	\N	35	Trợ cấp bằng tiền	Cash allowance	\N	\N	f	\N	\N
SERVICE_TYPE	GIFT	\N	36	Quà tặng	Gift	\N	\N	f	\N	\N
SERVICE_TYPE	OTHER	\N	37	Dịch vụ khác	Other service	\N	\N	f	\N	\N
ACTIVITY_KIND	HOME_VISIT	\N	1	Thăm hỏi gia đình	Home visit	\N	\N	f	\N	\N
ACTIVITY_KIND	FACILITY_VISIT	\N	2	Thăm cơ sở	Visit to a facility	\N	\N	f	\N	\N
ACTIVITY_KIND	GIFT_GIVING	\N	3	Trao quà	Gift giving	\N	\N	f	\N	\N
ACTIVITY_KIND	MEETING	\N	4	Cuộc họp, buổi làm việc	Meeting	\N	\N	f	\N	\N
ACTIVITY_KIND	COMMUNICATION	\N	5	Truyền thông	Communication	\N	\N	f	\N	\N
ACTIVITY_KIND	TRAINING	\N	6	Tập huấn	Training	\N	\N	f	\N	\N
ACTIVITY_KIND	CONFERENCE	\N	7	Hội nghị, hội thảo	Conference	\N	\N	f	\N	\N
ACTIVITY_KIND	CEREMONY	\N	8	Lễ kỷ niệm, gặp mặt	Ceremony	\N	\N	f	\N	\N
ACTIVITY_KIND	FORUM	\N	9	Diễn đàn trẻ em	Children's forum	\N	\N	f	\N	\N
ACTIVITY_KIND	SUMMER_PROGRAMME	\N	10	Sinh hoạt hè	Summer programme	\N	\N	f	\N	\N
ACTIVITY_KIND	HEALTH_CHECK	\N	11	Khám sức khỏe	Health check	\N	\N	f	\N	\N
ACTIVITY_KIND	NUTRITION	\N	12	Hoạt động dinh dưỡng	Nutrition activity	\N	\N	f	\N	\N
ACTIVITY_KIND	SURVEY	\N	13	Rà soát, khảo sát	Review or survey	\N	\N	f	\N	\N
ACTIVITY_KIND	SAFETY_DRILL	\N	14	Diễn tập an toàn	Safety drill	\N	\N	f	\N	\N
ACTIVITY_KIND	MONITORING	\N	15	Kiểm tra, giám sát	Monitoring	\N	\N	f	\N	\N
ACTIVITY_KIND	OTHER	\N	16	Hoạt động khác	Other activity	\N	\N	f	\N	\N
CAMPAIGN_KIND	MONTH_OF_ACTION	\N	1	Tháng hành động vì trẻ em	Month of Action for Children	\N	\N	f	\N	\N
CAMPAIGN_KIND	SOCIAL_WORK_DAY	\N	2	Ngày Công tác xã hội Việt Nam	Viet Nam Social Work Day	\N	\N	f	\N	\N
CAMPAIGN_KIND	MID_AUTUMN	\N	3	Tết Trung thu	Mid-Autumn Festival	\N	\N	f	\N	\N
CAMPAIGN_KIND	TET	\N	4	Tết Nguyên đán	Lunar New Year	\N	\N	f	\N	\N
CAMPAIGN_KIND	DISABILITY_DAY	\N	5	Ngày Người khuyết tật Việt Nam	Viet Nam Disability Day	\N	\N	f	\N	\N
CAMPAIGN_KIND	OTHER	\N	6	Chiến dịch khác	Other campaign	\N	\N	f	\N	\N
AUDIENCE	PARTY_COMMITTEE	\N	1	Cấp ủy Đảng	Party committees	\N	\N	f	\N	\N
AUDIENCE	AUTHORITY	\N	2	Chính quyền	Authorities	\N	\N	f	\N	\N
AUDIENCE	AGENCY	\N	3	Cơ quan	Agencies	\N	\N	f	\N	\N
AUDIENCE	SECTOR	\N	4	Ban, ngành	Departments and sectors	\N	\N	f	\N	\N
AUDIENCE	MASS_ORGANISATION	\N	5	Đoàn thể	Mass organisations	\N	\N	f	\N	\N
AUDIENCE	FAMILY	\N	6	Gia đình	Families	\N	\N	f	\N	\N
AUDIENCE	CHILD	\N	7	Trẻ em	Children	\N	\N	f	\N	\N
TOPIC	ABUSE_PREVENTION	\N	1	Phòng, chống xâm hại trẻ em	Prevention of child abuse	\N	\N	f	\N	\N
TOPIC	VIOLENCE_PREVENTION	\N	2	Phòng, chống bạo lực trẻ em	Prevention of violence against children	\N	\N	f	\N	\N
TOPIC	DROWNING	\N	3	Phòng, chống đuối nước	Drowning prevention	\N	\N	f	\N	\N
TOPIC	INJURY_PREVENTION	\N	4	Phòng, chống tai nạn, thương tích	Accident and injury prevention	\N	\N	f	\N	\N
TOPIC	ONLINE_SAFETY	\N	5	An toàn trên môi trường mạng	Online safety	\N	\N	f	\N	\N
TOPIC	CHILD_LABOUR	\N	6	Phòng ngừa lao động trẻ em	Prevention of child labour	\N	\N	f	\N	\N
TOPIC	CHILD_MARRIAGE	\N	7	Phòng, chống tảo hôn	Prevention of child marriage	\N	\N	f	\N	\N
TOPIC	CHILD_RIGHTS	\N	8	Quyền trẻ em	Children's rights	\N	\N	f	\N	\N
TOPIC	CHILD_PARTICIPATION	\N	9	Sự tham gia của trẻ em	Children's participation	\N	\N	f	\N	\N
TOPIC	NUTRITION	\N	10	Dinh dưỡng	Nutrition	\N	\N	f	\N	\N
TOPIC	HEALTH	\N	11	Chăm sóc sức khỏe	Health care	\N	\N	f	\N	\N
TOPIC	EDUCATION	\N	12	Giáo dục	Education	\N	\N	f	\N	\N
TOPIC	DISABILITY	\N	13	Người khuyết tật	Disability	\N	\N	f	\N	\N
TOPIC	SOCIAL_WORK	\N	14	Công tác xã hội	Social work	\N	\N	f	\N	\N
TOPIC	ALTERNATIVE_CARE	\N	15	Chăm sóc thay thế	Alternative care	\N	\N	f	\N	\N
TOPIC	OTHER	\N	16	Chủ đề khác	Other topic	\N	\N	f	\N	\N
PROTECTION_LEVEL	PREVENTION	\N	1	Phòng ngừa	Prevention	\N	Luật Trẻ em 2016, Điều 48	f	\N	\N
PROTECTION_LEVEL	SUPPORT	\N	2	Hỗ trợ	Support	\N	Luật Trẻ em 2016, Điều 49	f	\N	\N
PROTECTION_LEVEL	INTERVENTION	\N	3	Can thiệp	Intervention	\N	Luật Trẻ em 2016, Điều 50	f	\N	\N
ORGANISATION_KIND	GOVERNMENT_MINISTRY	\N	1	Bộ, cơ quan trung ương	Ministry or central agency	\N	\N	f	\N	\N
ORGANISATION_KIND	PEOPLES_COMMITTEE	\N	2	Ủy ban nhân dân tỉnh, thành phố	Provincial People's Committee	\N	\N	f	\N	\N
ORGANISATION_KIND	DEPARTMENT	\N	3	Sở, ngành cấp tỉnh	Provincial department	\N	\N	f	\N	\N
ORGANISATION_KIND	DIVISION	\N	4	Phòng chuyên môn	Division	\N	\N	f	\N	\N
ORGANISATION_KIND	DISTRICT_AUTHORITY	\N	5	Chính quyền cấp huyện (đến 30/06/2025)	District authority (until 30/06/2025)	\N	\N	f	\N	\N
ORGANISATION_KIND	COMMUNE_AUTHORITY	\N	6	Ủy ban nhân dân cấp xã	Commune authority	\N	\N	f	\N	\N
ORGANISATION_KIND	SOCIAL_WORK_CENTRE	\N	7	Trung tâm công tác xã hội	Social work centre	\N	\N	f	\N	\N
ORGANISATION_KIND	CHILDREN_FACILITY	\N	8	Cơ sở chăm sóc trẻ em	Children's facility	\N	\N	f	\N	\N
ORGANISATION_KIND	SOCIAL_ASSISTANCE_FACILITY	\N	9	Cơ sở trợ giúp xã hội khác	Other social assistance facility	\N	\N	f	\N	\N
ORGANISATION_KIND	CHILDREN_FUND	\N	10	Quỹ Bảo trợ trẻ em	Children's fund	\N	\N	f	\N	\N
ORGANISATION_KIND	NGO	\N	11	Tổ chức phi chính phủ	Non-governmental organisation	\N	\N	f	\N	\N
ORGANISATION_KIND	MASS_ORGANISATION	\N	12	Tổ chức chính trị - xã hội, đoàn thể	Mass organisation	\N	\N	f	\N	\N
ORGANISATION_KIND	COMMITTEE	\N	13	Ban chỉ đạo, hội đồng	Committee	\N	\N	f	\N	\N
ORGANISATION_KIND	PROJECT_UNIT	\N	14	Ban quản lý dự án	Project management unit	\N	\N	f	\N	\N
ORGANISATION_KIND	SCHOOL	\N	15	Trường học	School	\N	\N	f	\N	\N
ORGANISATION_KIND	TRAINING_PROVIDER	\N	16	Cơ sở đào tạo nghề	Training provider	\N	\N	f	\N	\N
ORGANISATION_KIND	HOSPITAL	\N	17	Bệnh viện	Hospital	\N	\N	f	\N	\N
ORGANISATION_KIND	HEALTH_STATION	\N	18	Trạm y tế	Health station	\N	\N	f	\N	\N
ORGANISATION_KIND	HEALTH_CENTRE	\N	19	Trung tâm y tế, kiểm soát bệnh tật	Health or disease control centre	\N	\N	f	\N	\N
ORGANISATION_KIND	POLICE	\N	20	Công an	Police	\N	\N	f	\N	\N
ORGANISATION_KIND	COURT	\N	21	Tòa án	Court	\N	\N	f	\N	\N
ORGANISATION_KIND	RELIGIOUS	\N	22	Cơ sở tôn giáo	Religious institution	\N	\N	f	\N	\N
ORGANISATION_KIND	ENTERPRISE	\N	23	Doanh nghiệp	Enterprise	\N	\N	f	\N	\N
ORGANISATION_KIND	MEDIA	\N	24	Cơ quan báo chí	Media organisation	\N	\N	f	\N	\N
ORGANISATION_KIND	FAMILY	\N	25	Gia đình	Family	\N	\N	f	\N	\N
ORGANISATION_KIND	OTHER	\N	26	Tổ chức khác	Other organisation	\N	\N	f	\N	\N
FACILITY_KIND	ELDERLY	\N	1	Cơ sở chăm sóc người cao tuổi	Facility for the elderly	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	CHILDREN	\N	2	Cơ sở chăm sóc trẻ em có hoàn cảnh đặc biệt	Facility for children in special circumstances	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	DISABLED	\N	3	Cơ sở chăm sóc người khuyết tật	Facility for people with disabilities	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	MENTAL_HEALTH	\N	4	Cơ sở chăm sóc và phục hồi chức năng cho người tâm thần, người rối nhiễu tâm trí	Mental health care and rehabilitation facility	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	GENERAL	\N	5	Cơ sở trợ giúp xã hội tổng hợp	General social assistance facility	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	SOCIAL_WORK_CENTRE	\N	6	Trung tâm công tác xã hội	Social work centre	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
FACILITY_KIND	OTHER	\N	7	Cơ sở trợ giúp xã hội khác	Other social assistance facility	\N	Nghị định 103/2017/NĐ-CP	f	\N	\N
RESIDENT_CATEGORY	CHILD	\N	1	Trẻ em	Child	\N	\N	f	\N	\N
RESIDENT_CATEGORY	ELDERLY	\N	2	Người cao tuổi	Elderly person	\N	\N	f	\N	\N
RESIDENT_CATEGORY	DISABLED	\N	3	Người khuyết tật	Person with a disability	\N	\N	f	\N	\N
RESIDENT_CATEGORY	MENTALLY_ILL	\N	4	Người tâm thần	Person with a mental illness	\N	\N	f	\N	\N
RESIDENT_CATEGORY	VOLUNTARY	\N	5	Người vào tự nguyện	Voluntary resident	\N	\N	f	\N	\N
RESIDENT_CATEGORY	EMERGENCY	\N	6	Người được bảo vệ khẩn cấp	Person under emergency protection	\N	\N	f	\N	\N
RESIDENT_FLAG	ORPHAN	\N	1	Mồ côi	Orphan	\N	\N	f	\N	\N
RESIDENT_FLAG	ABANDONED	\N	2	Bị bỏ rơi	Abandoned	\N	\N	f	\N	\N
RESIDENT_FLAG	DISABLED	\N	3	Khuyết tật	With a disability	\N	\N	f	\N	\N
RESIDENT_FLAG	MENTALLY_ILL	\N	4	Tâm thần	With a mental illness	\N	\N	f	\N	\N
RESIDENT_FLAG	ELDERLY	\N	5	Cao tuổi	Elderly	\N	\N	f	\N	\N
RESIDENT_FLAG	HOMELESS	\N	6	Lang thang, cơ nhỡ	Homeless	\N	\N	f	\N	\N
ADMISSION_KIND	LONG_TERM	\N	1	Nuôi dưỡng dài hạn	Long-term care	\N	\N	f	\N	\N
ADMISSION_KIND	EMERGENCY	\N	2	Bảo vệ khẩn cấp	Emergency protection	\N	\N	f	\N	\N
ADMISSION_KIND	VOLUNTARY	\N	3	Tự nguyện	Voluntary	\N	\N	f	\N	\N
ADMISSION_KIND	OTHER	\N	4	Hình thức khác	Other	\N	\N	f	\N	\N
DISCHARGE_KIND	REINTEGRATION	\N	1	Tái hòa nhập gia đình, cộng đồng	Reintegration with family and community	\N	\N	f	\N	\N
DISCHARGE_KIND	KINSHIP_CARE	\N	2	Người thân thích nhận chăm sóc	Kinship care	\N	\N	f	\N	\N
DISCHARGE_KIND	FOSTER_CARE	\N	3	Người không thân thích nhận chăm sóc	Foster care	\N	\N	f	\N	\N
DISCHARGE_KIND	ADOPTION	\N	4	Nhận con nuôi	Adoption	\N	\N	f	\N	\N
DISCHARGE_KIND	TRANSFER	\N	5	Chuyển cơ sở khác	Transfer to another facility	\N	\N	f	\N	\N
DISCHARGE_KIND	INDEPENDENT_LIVING	\N	6	Sống độc lập	Independent living	\N	\N	f	\N	\N
DISCHARGE_KIND	LEFT	\N	7	Tự ý rời cơ sở	Left without permission	\N	\N	f	\N	\N
DISCHARGE_KIND	DIED	\N	8	Đã mất	Died	\N	\N	f	\N	\N
RELATION	HEAD	\N	1	Chủ hộ	Head of household	\N	\N	f	\N	\N
RELATION	SPOUSE	\N	2	Vợ, chồng	Spouse	\N	\N	f	\N	\N
RELATION	CHILD	\N	3	Con đẻ	Child	\N	\N	f	\N	\N
RELATION	ADOPTED_CHILD	\N	4	Con nuôi	Adopted child	\N	\N	f	\N	\N
RELATION	FATHER	\N	5	Cha	Father	\N	\N	f	\N	\N
RELATION	MOTHER	\N	6	Mẹ	Mother	\N	\N	f	\N	\N
RELATION	STEP_PARENT	\N	7	Cha dượng, mẹ kế	Step-parent	\N	\N	f	\N	\N
RELATION	SIBLING	\N	8	Anh, chị, em	Sibling	\N	\N	f	\N	\N
RELATION	GRANDPARENT	\N	9	Ông, bà	Grandparent	\N	\N	f	\N	\N
RELATION	GRANDCHILD	\N	10	Cháu (của ông, bà)	Grandchild	\N	\N	f	\N	\N
RELATION	AUNT_UNCLE	\N	11	Cô, dì, chú, bác, cậu	Aunt or uncle	\N	\N	f	\N	\N
RELATION	NIECE_NEPHEW	\N	12	Cháu (của cô, dì, chú, bác, cậu)	Niece or nephew	\N	\N	f	\N	\N
RELATION	GUARDIAN	\N	13	Người giám hộ	Guardian	\N	\N	f	\N	\N
RELATION	FOSTER_CARER	\N	14	Người nhận chăm sóc thay thế	Alternative carer	\N	\N	f	\N	\N
RELATION	FOSTER_CHILD	\N	15	Trẻ em được chăm sóc thay thế	Child in alternative care	\N	\N	f	\N	\N
RELATION	OTHER_KIN	\N	16	Người thân thích khác	Other kin	\N	\N	f	\N	\N
RELATION	OTHER	\N	17	Quan hệ khác	Other relation	\N	\N	f	\N	\N
CARER_KIND	PARENT	\N	1	Cha, mẹ	Parent	\N	\N	f	\N	\N
CARER_KIND	KIN	\N	2	Người thân thích	Kin	\N	\N	f	\N	\N
CARER_KIND	NON_KIN	\N	3	Người không thân thích	Non-kin	\N	\N	f	\N	\N
CARER_KIND	ADOPTIVE_PARENT	\N	4	Cha mẹ nuôi	Adoptive parent	\N	\N	f	\N	\N
CARER_KIND	GUARDIAN	\N	5	Người giám hộ	Guardian	\N	\N	f	\N	\N
CARER_KIND	FACILITY	\N	6	Cơ sở trợ giúp xã hội	Social assistance facility	\N	\N	f	\N	\N
CARER_KIND	SELF	\N	7	Tự chăm sóc	Self	\N	\N	f	\N	\N
CARER_KIND	NONE	\N	8	Không có người chăm sóc	No carer	\N	\N	f	\N	\N
SEX	MALE	\N	1	Nam	Male	\N	\N	f	\N	\N
SEX	FEMALE	\N	2	Nữ	Female	\N	\N	f	\N	\N
SEX	UNKNOWN	\N	3	Không biết	Unknown	\N	\N	f	\N	\N
SCHOOL_LEVEL	NURSERY	\N	1	Nhà trẻ	Nursery	\N	\N	f	\N	\N
SCHOOL_LEVEL	KINDERGARTEN	\N	2	Mẫu giáo	Kindergarten	\N	\N	f	\N	\N
SCHOOL_LEVEL	PRIMARY	\N	3	Tiểu học	Primary school	\N	\N	f	\N	\N
SCHOOL_LEVEL	LOWER_SECONDARY	\N	4	Trung học cơ sở	Lower secondary school	\N	\N	f	\N	\N
SCHOOL_LEVEL	UPPER_SECONDARY	\N	5	Trung học phổ thông	Upper secondary school	\N	\N	f	\N	\N
SCHOOL_LEVEL	CONTINUING	\N	6	Giáo dục thường xuyên	Continuing education	\N	\N	f	\N	\N
SCHOOL_LEVEL	VOCATIONAL	\N	7	Giáo dục nghề nghiệp	Vocational education	\N	\N	f	\N	\N
SCHOOL_LEVEL	COLLEGE	\N	8	Cao đẳng	College	\N	\N	f	\N	\N
SCHOOL_LEVEL	UNIVERSITY	\N	9	Đại học	University	\N	\N	f	\N	\N
SCHOOL_LEVEL	SPECIAL	\N	10	Giáo dục chuyên biệt	Special education	\N	\N	f	\N	\N
SCHOOL_STATUS	ATTENDING	\N	1	Đang đi học	Attending	\N	\N	f	\N	\N
SCHOOL_STATUS	DROPPED_OUT	\N	2	Đã bỏ học	Dropped out	\N	\N	f	\N	\N
SCHOOL_STATUS	NEVER	\N	3	Chưa từng đi học	Never attended	\N	\N	f	\N	\N
SCHOOL_STATUS	COMPLETED	\N	4	Đã hoàn thành	Completed	\N	\N	f	\N	\N
DROP_OUT_REASON	HARDSHIP	\N	1	Hoàn cảnh khó khăn	Hardship	\N	\N	f	\N	\N
DROP_OUT_REASON	WORK	\N	2	Phải lao động kiếm sống	Had to work	\N	\N	f	\N	\N
DROP_OUT_REASON	HEALTH	\N	3	Sức khỏe, khuyết tật	Health or disability	\N	\N	f	\N	\N
DROP_OUT_REASON	DISTANCE	\N	4	Trường xa nhà	School too far	\N	\N	f	\N	\N
DROP_OUT_REASON	FAMILY	\N	5	Việc gia đình	Family reasons	\N	\N	f	\N	\N
DROP_OUT_REASON	MARRIAGE	\N	6	Tảo hôn	Early marriage	\N	\N	f	\N	\N
DROP_OUT_REASON	MOVED	\N	7	Chuyển nơi ở	Moved	\N	\N	f	\N	\N
DROP_OUT_REASON	UNWILLING	\N	8	Không muốn đi học	Did not want to attend	\N	\N	f	\N	\N
DROP_OUT_REASON	OTHER	\N	9	Lý do khác	Other	\N	\N	f	\N	\N
NEED_KIND	NEED	\N	1	Nhu cầu	Need	\N	\N	f	\N	\N
NEED_KIND	WISH	\N	2	Nguyện vọng	Wish	\N	\N	f	\N	\N
NEED_CATEGORY	FOOD	\N	1	Lương thực, thực phẩm	Food	\N	\N	f	\N	\N
NEED_CATEGORY	NUTRITION	\N	2	Dinh dưỡng	Nutrition	\N	\N	f	\N	\N
NEED_CATEGORY	CLOTHING	\N	3	Quần áo, chăn màn	Clothing and bedding	\N	\N	f	\N	\N
NEED_CATEGORY	EDUCATION	\N	4	Học tập	Education	\N	\N	f	\N	\N
NEED_CATEGORY	HEALTH	\N	5	Khám, chữa bệnh	Health care	\N	\N	f	\N	\N
NEED_CATEGORY	REHABILITATION	\N	6	Phục hồi chức năng	Rehabilitation	\N	\N	f	\N	\N
NEED_CATEGORY	ASSISTIVE_DEVICE	\N	7	Dụng cụ trợ giúp	Assistive device	\N	\N	f	\N	\N
NEED_CATEGORY	PSYCHOSOCIAL	\N	8	Hỗ trợ tâm lý	Psychosocial support	\N	\N	f	\N	\N
NEED_CATEGORY	PROTECTION	\N	9	An toàn, bảo vệ	Safety and protection	\N	\N	f	\N	\N
NEED_CATEGORY	CARE	\N	10	Người chăm sóc	A carer	\N	\N	f	\N	\N
NEED_CATEGORY	HOUSING	\N	11	Nhà ở	Housing	\N	\N	f	\N	\N
NEED_CATEGORY	LIVELIHOOD	\N	12	Sinh kế	Livelihood	\N	\N	f	\N	\N
NEED_CATEGORY	VOCATIONAL	\N	13	Học nghề, việc làm	Vocational training and work	\N	\N	f	\N	\N
NEED_CATEGORY	DOCUMENTS	\N	14	Giấy tờ tùy thân	Identity documents	\N	\N	f	\N	\N
NEED_CATEGORY	LEGAL	\N	15	Trợ giúp pháp lý	Legal help	\N	\N	f	\N	\N
NEED_CATEGORY	PLAY	\N	16	Vui chơi, giải trí	Play and leisure	\N	\N	f	\N	\N
NEED_CATEGORY	OTHER	\N	17	Nhu cầu khác	Other need	\N	\N	f	\N	\N
NEED_SPEAKER	CHILD	\N	1	Trẻ em	Child	\N	\N	f	\N	\N
NEED_SPEAKER	PARENT	\N	2	Cha, mẹ	Parent	\N	\N	f	\N	\N
NEED_SPEAKER	CARER	\N	3	Người chăm sóc	Carer	\N	\N	f	\N	\N
NEED_SPEAKER	OFFICER	\N	4	Cán bộ	Officer	\N	\N	f	\N	\N
NEED_STATUS	OPEN	\N	1	Chưa đáp ứng	Open	\N	\N	f	\N	\N
NEED_STATUS	IN_PROGRESS	\N	2	Đang thực hiện	In progress	\N	\N	f	\N	\N
NEED_STATUS	MET	\N	3	Đã đáp ứng	Met	\N	\N	f	\N	\N
NEED_STATUS	CLOSED	\N	4	Đóng, không đáp ứng	Closed without being met	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	ADOPTED	\N	1	Được nhận làm con nuôi	Adopted	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	TURNED_16	\N	2	Đủ 16 tuổi	Turned 16	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	CURED	\N	3	Đã khỏi bệnh	Cured	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	RECLASSIFIED	\N	4	Chuyển nhóm	Reclassified	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	FAMILY_FOUND	\N	5	Đã có gia đình chăm sóc	Found a caring family	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	NO_LONGER_POOR	\N	6	Hộ không còn nghèo, cận nghèo	Household no longer poor	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	RESOLVED	\N	7	Hoàn cảnh đã được giải quyết	Circumstance resolved	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	MOVED	\N	8	Chuyển đi nơi khác	Moved away	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	DIED	\N	9	Đã mất	Died	\N	\N	f	\N	\N
CIRCUMSTANCE_CLOSING_REASON	RECORDED_IN_ERROR	\N	10	Ghi nhầm	Recorded in error	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	AGED_OUT	\N	1	Quá tuổi trợ giúp	Aged out	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	NO_LONGER_ELIGIBLE	\N	2	Không còn thuộc diện trợ giúp	No longer eligible	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	MOVED	\N	3	Chuyển đi tỉnh khác	Moved to another province	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	MERGED	\N	4	Trùng hồ sơ	Duplicate record	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	DIED	\N	5	Đã mất	Died	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	RECORDED_IN_ERROR	\N	6	Ghi nhầm	Recorded in error	\N	\N	f	\N	\N
RECORD_CLOSING_REASON	OTHER	\N	7	Lý do khác	Other	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	COMPLETED	\N	1	Hoàn thành	Completed	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	REINTEGRATED	\N	2	Tái hòa nhập gia đình, cộng đồng	Reintegrated	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	AGED_OUT	\N	3	Quá tuổi	Aged out	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	GRADUATED	\N	4	Tốt nghiệp	Graduated	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	DROPPED_OUT	\N	5	Bỏ học	Dropped out of school	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	MOVED	\N	6	Chuyển nơi ở	Moved	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	FAMILY_WITHDREW	\N	7	Gia đình xin thôi	Withdrawn by the family	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	PHASE_ENDED	\N	8	Kết thúc giai đoạn dự án	Project phase ended	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	DIED	\N	9	Đã mất	Died	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	RECORDED_IN_ERROR	\N	10	Ghi nhầm	Recorded in error	\N	\N	f	\N	\N
ENROLMENT_CLOSING_REASON	OTHER	\N	11	Lý do khác	Other	\N	\N	f	\N	\N
HOUSEHOLD_CLOSING_REASON	DISSOLVED	\N	1	Hộ giải thể	Household dissolved	\N	\N	f	\N	\N
HOUSEHOLD_CLOSING_REASON	MERGED	\N	2	Nhập hộ	Merged into another household	\N	\N	f	\N	\N
HOUSEHOLD_CLOSING_REASON	MOVED	\N	3	Chuyển đi tỉnh khác	Moved to another province	\N	\N	f	\N	\N
HOUSEHOLD_CLOSING_REASON	RECORDED_IN_ERROR	\N	4	Ghi nhầm	Recorded in error	\N	\N	f	\N	\N
HOUSEHOLD_CLOSING_REASON	OTHER	\N	5	Lý do khác	Other	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	MOVED	\N	1	Chuyển đi	Moved out	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	MARRIED	\N	2	Kết hôn	Married	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	FACILITY	\N	3	Vào cơ sở trợ giúp xã hội	Entered a facility	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	ADOPTED	\N	4	Được nhận làm con nuôi	Adopted	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	DIED	\N	5	Đã mất	Died	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	RECORDED_IN_ERROR	\N	6	Ghi nhầm	Recorded in error	\N	\N	f	\N	\N
MEMBER_LEAVING_REASON	OTHER	\N	7	Lý do khác	Other	\N	\N	f	\N	\N
EVIDENCE_KIND	DECISION	\N	1	Quyết định	Decision	\N	\N	f	\N	\N
EVIDENCE_KIND	DISABILITY_CERTIFICATE	\N	2	Giấy xác nhận khuyết tật	Disability certificate	\N	\N	f	\N	\N
EVIDENCE_KIND	POVERTY_CERTIFICATE	\N	3	Giấy chứng nhận hộ nghèo, hộ cận nghèo	Poverty certificate	\N	\N	f	\N	\N
EVIDENCE_KIND	DEATH_CERTIFICATE	\N	4	Trích lục khai tử	Death certificate	\N	\N	f	\N	\N
EVIDENCE_KIND	BIRTH_CERTIFICATE	\N	5	Giấy khai sinh	Birth certificate	\N	\N	f	\N	\N
EVIDENCE_KIND	MEDICAL_RECORD	\N	6	Hồ sơ, giấy tờ y tế	Medical record	\N	\N	f	\N	\N
EVIDENCE_KIND	COURT_RULING	\N	7	Bản án, quyết định của tòa án	Court ruling	\N	\N	f	\N	\N
EVIDENCE_KIND	MINUTES	\N	8	Biên bản	Minutes	\N	\N	f	\N	\N
EVIDENCE_KIND	ASSESSMENT	\N	9	Phiếu đánh giá	Assessment form	\N	\N	f	\N	\N
EVIDENCE_KIND	OTHER	\N	10	Giấy tờ khác	Other document	\N	\N	f	\N	\N
IDENTITY_STATE	NONE	\N	1	Chưa có số định danh	No number	\N	\N	f	\N	\N
IDENTITY_STATE	REQUESTED	\N	2	Đã đề nghị cấp	Requested	\N	\N	f	\N	\N
IDENTITY_STATE	DECLARED	\N	3	Theo khai báo	As declared	\N	\N	f	\N	\N
IDENTITY_STATE	VERIFIED_POLICE	\N	4	Công an đã xác thực	Verified by the police	\N	\N	f	\N	\N
PARTICIPANT_ROLE	HEAD	\N	1	Trưởng đoàn	Head of delegation	\N	\N	f	\N	\N
PARTICIPANT_ROLE	MEMBER	\N	2	Thành viên	Member	\N	\N	f	\N	\N
PARTICIPANT_ROLE	CHAIR	\N	3	Chủ trì	Chair	\N	\N	f	\N	\N
PARTICIPANT_ROLE	PRESENTER	\N	4	Trình bày báo cáo	Presenter	\N	\N	f	\N	\N
PARTICIPANT_ROLE	SPEAKER	\N	5	Phát biểu	Speaker	\N	\N	f	\N	\N
PARTICIPANT_ROLE	GUEST	\N	6	Khách mời	Guest	\N	\N	f	\N	\N
COMMITTEE_ROLE	STANDING_AGENCY	\N	1	Cơ quan thường trực	Standing agency	\N	\N	f	\N	\N
COMMITTEE_ROLE	MEMBER	\N	2	Thành viên	Member	\N	\N	f	\N	\N
DOCUMENT_TYPE	PLAN	\N	1	Kế hoạch	Plan	KH	\N	f	\N	\N
DOCUMENT_TYPE	DECISION	\N	2	Quyết định	Decision	QĐ	\N	f	\N	\N
DOCUMENT_TYPE	REPORT	\N	3	Báo cáo	Report	BC	\N	f	\N	\N
DOCUMENT_TYPE	SUBMISSION	\N	4	Tờ trình	Submission	TTr	\N	f	\N	\N
DOCUMENT_TYPE	RESOLUTION	\N	5	Nghị quyết	Resolution	NQ	\N	f	\N	\N
DOCUMENT_TYPE	LETTER	\N	6	Công văn	Official letter	CV	\N	f	\N	\N
DOCUMENT_TYPE	MINUTES	\N	7	Biên bản	Minutes	BB	\N	f	\N	\N
DOCUMENT_TYPE	AGREEMENT	\N	8	Thỏa thuận	Agreement	TT	\N	f	\N	\N
DOCUMENT_TYPE	OTHER	\N	9	Văn bản khác	Other document	\N	\N	f	\N	\N
AID_KIND	PROGRAMME	\N	1	Chương trình	Programme	\N	\N	f	\N	\N
AID_KIND	PROJECT	\N	2	Dự án	Project	\N	\N	f	\N	\N
AID_KIND	NON_PROJECT	\N	3	Phi dự án	Non-project aid	\N	\N	f	\N	\N
PROJECT_ROLE	DONOR	\N	1	Bên cung cấp viện trợ	Donor	\N	\N	f	\N	\N
PROJECT_ROLE	OWNER	\N	2	Chủ khoản viện trợ	Aid owner	\N	\N	f	\N	\N
PROJECT_ROLE	IMPLEMENTER	\N	3	Đơn vị thực hiện	Implementer	\N	\N	f	\N	\N
PROJECT_ROLE	PARTNER	\N	4	Đơn vị phối hợp	Partner	\N	\N	f	\N	\N
PROJECT_STATUS	PREPARING	\N	1	Đang chuẩn bị	Preparing	\N	\N	f	\N	\N
PROJECT_STATUS	APPROVED	\N	2	Đã phê duyệt	Approved	\N	\N	f	\N	\N
PROJECT_STATUS	RUNNING	\N	3	Đang thực hiện	Running	\N	\N	f	\N	\N
PROJECT_STATUS	SUSPENDED	\N	4	Tạm dừng	Suspended	\N	\N	f	\N	\N
PROJECT_STATUS	COMPLETED	\N	5	Đã kết thúc	Completed	\N	\N	f	\N	\N
PROJECT_STATUS	CANCELLED	\N	6	Đã hủy	Cancelled	\N	\N	f	\N	\N
ENROLMENT_KIND	SPONSORSHIP	\N	1	Danh sách bảo trợ	Sponsorship list	\N	\N	f	\N	\N
ENROLMENT_KIND	SCHOLARSHIP	\N	2	Học bổng	Scholarship	\N	\N	f	\N	\N
ENROLMENT_KIND	FAMILY_PRESERVATION	\N	3	Bảo tồn gia đình	Family preservation	\N	\N	f	\N	\N
ENROLMENT_KIND	FAMILY_RESTORATION	\N	4	Phục hồi gia đình	Family restoration	\N	\N	f	\N	\N
ELIGIBILITY	PRESCHOOL_HARDSHIP	\N	1	Trẻ mầm non, mẫu giáo đặc biệt khó khăn	Pre-school child in special hardship	\N	\N	f	\N	\N
ELIGIBILITY	DISABLED_OVER_12	\N	2	Trẻ trên 12 tuổi bị khuyết tật	Child over 12 with a disability	\N	\N	f	\N	\N
ELIGIBILITY	OTHER	\N	3	Đối tượng khác	Other	\N	\N	f	\N	\N
PERMANENCY_GOAL	REINTEGRATION	\N	1	Tái hòa nhập gia đình, cộng đồng	Reintegration	\N	\N	f	\N	\N
PERMANENCY_GOAL	KINSHIP_CARE	\N	2	Người thân thích chăm sóc	Kinship care	\N	\N	f	\N	\N
PERMANENCY_GOAL	FOSTER_CARE	\N	3	Người không thân thích chăm sóc	Foster care	\N	\N	f	\N	\N
PERMANENCY_GOAL	ADOPTION	\N	4	Nhận con nuôi	Adoption	\N	\N	f	\N	\N
PERMANENCY_GOAL	INDEPENDENT_LIVING	\N	5	Sống độc lập	Independent living	\N	\N	f	\N	\N
PERMANENCY_GOAL	STAY_WITH_FAMILY	\N	6	Tiếp tục sống cùng gia đình	Stay with the family	\N	\N	f	\N	\N
INDICATOR_UNIT	TURNS	\N	1	Lượt	Turns	\N	\N	f	\N	\N
INDICATOR_UNIT	PERSONS	\N	2	Người	Persons	\N	\N	f	\N	\N
INDICATOR_UNIT	FAMILIES	\N	3	Gia đình	Families	\N	\N	f	\N	\N
INDICATOR_UNIT	PERCENT	\N	4	Phần trăm	Percent	\N	\N	f	\N	\N
DISBURSEMENT_METHOD	CASH	\N	1	Tiền mặt	Cash	\N	\N	f	\N	\N
DISBURSEMENT_METHOD	BANK	\N	2	Chuyển khoản	Bank transfer	\N	\N	f	\N	\N
DISBURSEMENT_METHOD	IN_KIND	\N	3	Hiện vật	In kind	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	SCHOLARSHIP	\N	1	Học bổng	Scholarship	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	BOARDING_MEALS	\N	2	Tiền ăn bán trú	Boarding-school meals	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	NUTRITION	\N	3	Dinh dưỡng	Nutrition	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	LIVELIHOOD	\N	4	Hỗ trợ sinh kế	Livelihood support	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	FAMILY_SUPPORT	\N	5	Phục hồi, bảo tồn gia đình	Family restoration and preservation	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	MEDICAL	\N	6	Khám bệnh, chữa bệnh	Medical care	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	EDUCATION	\N	7	Hỗ trợ học tập	Education support	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	CARE	\N	8	Chăm sóc, nuôi dưỡng	Care	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	EQUIPMENT	\N	9	Trang thiết bị, đồ dùng	Equipment	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	GIFT	\N	10	Quà tặng	Gift	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	REINTEGRATION	\N	11	Tái hòa nhập	Reintegration	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	TRAINING	\N	12	Tập huấn	Training	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	MANAGEMENT	\N	13	Quản lý dự án	Project management	\N	\N	f	\N	\N
DISBURSEMENT_PURPOSE	OTHER	\N	14	Mục đích khác	Other	\N	\N	f	\N	\N
STAFF_CATEGORY	OFFICIAL	\N	1	Cán bộ	Official	\N	\N	f	\N	\N
STAFF_CATEGORY	PUBLIC_EMPLOYEE	\N	2	Viên chức	Public employee	\N	\N	f	\N	\N
STAFF_CATEGORY	CONTRACT_WORKER	\N	3	Người lao động	Contract worker	\N	\N	f	\N	\N
ADMINISTRATIVE_LEVEL	INTERNATIONAL	\N	1	Quốc tế	International	\N	\N	f	\N	\N
ADMINISTRATIVE_LEVEL	NATIONAL	\N	2	Trung ương	National	\N	\N	f	\N	\N
ADMINISTRATIVE_LEVEL	PROVINCE	\N	3	Cấp tỉnh	Province	\N	\N	f	\N	\N
ADMINISTRATIVE_LEVEL	DISTRICT	\N	4	Cấp huyện	District	\N	\N	f	\N	2025-07-01
ADMINISTRATIVE_LEVEL	COMMUNE	\N	5	Cấp xã	Commune	\N	\N	f	\N	\N
ADMINISTRATIVE_LEVEL	VILLAGE	\N	6	Thôn, bản, tổ dân phố	Village	\N	\N	f	\N	\N
PART_OF_DAY	ALL_DAY	\N	1	Cả ngày	All day	\N	\N	f	\N	\N
PART_OF_DAY	MORNING	\N	2	Buổi sáng	Morning	\N	\N	f	\N	\N
PART_OF_DAY	AFTERNOON	\N	3	Buổi chiều	Afternoon	\N	\N	f	\N	\N
PART_OF_DAY	EVENING	\N	4	Buổi tối	Evening	\N	\N	f	\N	\N
ACTIVITY_ORGANISATION_ROLE	ORGANISER	\N	1	Đơn vị chủ trì	Organiser	\N	\N	f	\N	\N
ACTIVITY_ORGANISATION_ROLE	CO_ORGANISER	\N	2	Đơn vị phối hợp tổ chức	Co-organiser	\N	\N	f	\N	\N
ACTIVITY_ORGANISATION_ROLE	PARTNER	\N	3	Đối tác	Partner	\N	\N	f	\N	\N
ACTIVITY_ORGANISATION_ROLE	HOST	\N	4	Đơn vị tiếp đón	Host	\N	\N	f	\N	\N
ACTIVITY_ORGANISATION_ROLE	GUEST	\N	5	Đơn vị khách mời	Guest	\N	\N	f	\N	\N
PARTNER_KIND	AUTHORITY	\N	1	Chính quyền địa phương	Local authority	\N	\N	f	\N	\N
PARTNER_KIND	MASS_ORG	\N	2	Tổ chức đoàn thể	Mass organisation	\N	\N	f	\N	\N
PARTNER_KIND	SCHOOL	\N	3	Nhà trường	School	\N	\N	f	\N	\N
PARTNER_KIND	FAMILY	\N	4	Gia đình	Family	\N	\N	f	\N	\N
PARTNER_KIND	NGO	\N	5	Tổ chức phi chính phủ	Non-governmental organisation	\N	\N	f	\N	\N
PARTNER_KIND	ENTERPRISE	\N	6	Doanh nghiệp	Enterprise	\N	\N	f	\N	\N
PARTNER_KIND	HOSPITAL	\N	7	Bệnh viện, trạm y tế	Hospital or health station	\N	\N	f	\N	\N
PARTNER_KIND	MEDIA	\N	8	Cơ quan báo chí	Media	\N	\N	f	\N	\N
PARTNER_KIND	OTHER	\N	9	Đối tác khác	Other partner	\N	\N	f	\N	\N
GIFT_SOURCE	STATE	\N	1	Đảng, Nhà nước	Party and State	\N	\N	f	\N	\N
GIFT_SOURCE	DONOR	\N	2	Nhà tài trợ	Donor	\N	\N	f	\N	\N
GIFT_SOURCE	PROJECT	\N	3	Dự án	Project	\N	\N	f	\N	\N
GIFT_SOURCE	OTHER	\N	4	Nguồn khác	Other source	\N	\N	f	\N	\N
ORGANISATION_SECTOR	HEALTH	\N	1	Y tế	Health	\N	\N	f	\N	\N
ORGANISATION_SECTOR	LABOUR_SOCIAL	\N	2	Lao động - Thương binh và Xã hội	Labour, War Invalids and Social Affairs	\N	\N	f	\N	\N
ORGANISATION_SECTOR	EDUCATION	\N	3	Giáo dục và Đào tạo	Education and Training	\N	\N	f	\N	\N
ORGANISATION_SECTOR	HOME_AFFAIRS	\N	4	Nội vụ	Home affairs	\N	\N	f	\N	\N
ORGANISATION_SECTOR	FINANCE	\N	5	Tài chính	Finance	\N	\N	f	\N	\N
ORGANISATION_SECTOR	JUSTICE	\N	6	Tư pháp	Justice	\N	\N	f	\N	\N
ORGANISATION_SECTOR	POLICE	\N	7	Công an	Police	\N	\N	f	\N	\N
ORGANISATION_SECTOR	CULTURE	\N	8	Văn hóa, Thể thao và Du lịch	Culture, Sports and Tourism	\N	\N	f	\N	\N
ORGANISATION_SECTOR	FOREIGN_AFFAIRS	\N	9	Ngoại vụ	Foreign affairs	\N	\N	f	\N	\N
ORGANISATION_SECTOR	AGRICULTURE_ENVIRONMENT	\N	10	Nông nghiệp và Môi trường	Agriculture and Environment	\N	\N	f	\N	\N
ORGANISATION_SECTOR	ETHNIC_RELIGION	\N	11	Dân tộc và Tôn giáo	Ethnic and religious affairs	\N	\N	f	\N	\N
ORGANISATION_SECTOR	MASS_ORGANISATION	\N	12	Đoàn thể	Mass organisations	\N	\N	f	\N	\N
ORGANISATION_SECTOR	PARTY	\N	13	Đảng	Party	\N	\N	f	\N	\N
ORGANISATION_SECTOR	GOVERNMENT	\N	14	Chính quyền chung	General government	\N	\N	f	\N	\N
ORGANISATION_SECTOR	CIVIL_SOCIETY	\N	15	Tổ chức xã hội, phi chính phủ	Civil society	\N	\N	f	\N	\N
ORGANISATION_SECTOR	PRIVATE	\N	16	Tư nhân	Private	\N	\N	f	\N	\N
ORGANISATION_SECTOR	OTHER	\N	17	Lĩnh vực khác	Other	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	ESTABLISH	\N	1	Thành lập	Establishment	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	RENAME	\N	2	Đổi tên	Renaming	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	MERGE	\N	3	Sáp nhập	Merger	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	SPLIT	\N	4	Chia, tách	Split	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	TRANSFER	\N	5	Chuyển giao	Transfer	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	REORGANISE	\N	6	Tổ chức lại	Reorganisation	\N	\N	f	\N	\N
ORGANISATION_EVENT_KIND	DISSOLVE	\N	7	Giải thể	Dissolution	\N	\N	f	\N	\N
POSITION_ROLE	HEAD	\N	1	Cấp trưởng	Head	\N	\N	f	\N	\N
POSITION_ROLE	DEPUTY	\N	2	Cấp phó	Deputy	\N	\N	f	\N	\N
POSITION_ROLE	CHAIR	\N	3	Trưởng ban, chủ tịch	Chair	\N	\N	f	\N	\N
POSITION_ROLE	VICE_CHAIR	\N	4	Phó trưởng ban, phó chủ tịch	Vice chair	\N	\N	f	\N	\N
POSITION_ROLE	MEMBER	\N	5	Thành viên	Member	\N	\N	f	\N	\N
POSITION_ROLE	SECRETARY	\N	6	Thư ký	Secretary	\N	\N	f	\N	\N
POSITION_ROLE	STAFF	\N	7	Nhân viên	Staff	\N	\N	f	\N	\N
POSITION_ROLE	CONTACT	\N	8	Đầu mối liên hệ	Contact	\N	\N	f	\N	\N
VALUE_BASIS	TOTAL	\N	1	Tổng giá trị	Total value	\N	\N	f	\N	\N
VALUE_BASIS	EACH	\N	2	Giá trị mỗi suất	Value of each	\N	\N	f	\N	\N
REGION	NORTHERN_MIDLANDS_AND_MOUNTAINS	\N	1	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	RED_RIVER_DELTA	\N	2	Đồng bằng sông Hồng	Red River Delta	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	NORTH_CENTRAL	\N	3	Bắc Trung Bộ	North Central	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	SOUTH_CENTRAL_COAST_AND_HIGHLANDS	\N	4	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	SOUTHEAST	\N	5	Đông Nam Bộ	Southeast	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	MEKONG_RIVER_DELTA	\N	6	Đồng bằng sông Cửu Long	Mekong River Delta	\N	306/NQ-CP (05/10/2025)	f	\N	\N
REGION	NORTHEAST	\N	7	Đông Bắc Bộ	Northeast	\N	\N	f	\N	2025-07-01
REGION	NORTHWEST	\N	8	Tây Bắc Bộ	Northwest	\N	\N	f	\N	2025-07-01
REGION	SOUTH_CENTRAL_COAST	\N	9	Duyên hải Nam Trung Bộ	South Central Coast	\N	\N	f	\N	2025-07-01
REGION	CENTRAL_HIGHLANDS	\N	10	Tây Nguyên	Central Highlands	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	MUNICIPALITY	\N	1	Thành phố trực thuộc trung ương	Centrally run city	\N	\N	f	\N	\N
ADMIN_UNIT_KIND	PROVINCE	\N	2	Tỉnh	Province	\N	\N	f	\N	\N
ADMIN_UNIT_KIND	URBAN_DISTRICT	\N	3	Quận	Urban district	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	RURAL_DISTRICT	\N	4	Huyện	Rural district	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	TOWN	\N	5	Thị xã	Town	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	PROVINCIAL_CITY	\N	6	Thành phố thuộc tỉnh	Provincial city	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	MUNICIPAL_CITY	\N	7	Thành phố thuộc thành phố	City of a centrally run city	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	WARD	\N	8	Phường	Ward	\N	\N	f	\N	\N
ADMIN_UNIT_KIND	COMMUNE	\N	9	Xã	Commune	\N	\N	f	\N	\N
ADMIN_UNIT_KIND	TOWNSHIP	\N	10	Thị trấn	Township	\N	\N	f	\N	2025-07-01
ADMIN_UNIT_KIND	SPECIAL_ZONE	\N	11	Đặc khu	Special zone	\N	\N	f	2025-07-01	\N
ADMIN_UNIT_MARK	REMOTE	\N	1	Vùng sâu, vùng xa	Remote	\N	\N	f	\N	\N
ADMIN_UNIT_MARK	REGION_I	\N	2	Xã khu vực I	Region I commune	\N	\N	f	\N	\N
ADMIN_UNIT_MARK	REGION_II	\N	3	Xã khu vực II	Region II commune	\N	\N	f	\N	\N
ADMIN_UNIT_MARK	REGION_III	\N	4	Xã khu vực III	Region III commune	\N	\N	f	\N	\N
ADMIN_UNIT_MARK	ISLAND	\N	5	Hải đảo	Island	\N	\N	f	\N	\N
ADMIN_UNIT_MARK	BORDER	\N	6	Biên giới	Border	\N	\N	f	\N	\N
\.

-- The numbers of legal texts. verified is false where the text itself, or the day the number starts to apply,
-- has not been checked against a published source: check such a row before relying on it.
-- A province that sets a higher level adds a row with its code as scope_code.

COPY parameter (name, variant, scope_code, valid_from, valid_to, value, unit, legal_basis, verified) FROM stdin;
ASSISTANCE_STANDARD_LEVEL		VN	2015-01-01	2021-07-01	270000	VND_PER_MONTH	Nghị định 136/2013/NĐ-CP, Điều 4	f
ASSISTANCE_STANDARD_LEVEL		VN	2021-07-01	2024-07-01	360000	VND_PER_MONTH	Nghị định 20/2021/NĐ-CP, Điều 4	t
ASSISTANCE_STANDARD_LEVEL		VN	2024-07-01	\N	500000	VND_PER_MONTH	Nghị định 76/2024/NĐ-CP, Điều 1	t
ASSISTANCE_COEFFICIENT	NO_SUPPORT_UNDER_4	VN	2021-07-01	\N	2.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 1	t
ASSISTANCE_COEFFICIENT	NO_SUPPORT_4_TO_15	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 1	t
ASSISTANCE_COEFFICIENT	NO_SUPPORT_STUDYING_16_TO_22	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 2	t
ASSISTANCE_COEFFICIENT	HIV_POOR_UNDER_4	VN	2021-07-01	\N	2.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 3	f
ASSISTANCE_COEFFICIENT	HIV_POOR_4_TO_15	VN	2021-07-01	\N	2.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 3	f
ASSISTANCE_COEFFICIENT	SINGLE_POOR_PARENT_PER_CHILD	VN	2021-07-01	\N	1.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 4	f
ASSISTANCE_COEFFICIENT	ELDERLY_POOR_ALONE_60_TO_79	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 5	f
ASSISTANCE_COEFFICIENT	ELDERLY_POOR_ALONE_80_AND_OVER	VN	2021-07-01	\N	2.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 5	f
ASSISTANCE_COEFFICIENT	ELDERLY_POOR_ETHNIC_MINORITY_75_TO_79	VN	2021-07-01	\N	1.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 5	f
ASSISTANCE_COEFFICIENT	ELDERLY_NO_PENSION_80_AND_OVER	VN	2021-07-01	\N	1.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 5	f
ASSISTANCE_COEFFICIENT	ELDERLY_CARED_IN_COMMUNITY	VN	2021-07-01	\N	3.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 5	f
ASSISTANCE_COEFFICIENT	DISABILITY_EXCEPTIONALLY_SEVERE	VN	2021-07-01	\N	2.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 6	t
ASSISTANCE_COEFFICIENT	DISABILITY_EXCEPTIONALLY_SEVERE_CHILD_OR_ELDER	VN	2021-07-01	\N	2.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 6	t
ASSISTANCE_COEFFICIENT	DISABILITY_SEVERE	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 6	t
ASSISTANCE_COEFFICIENT	DISABILITY_SEVERE_CHILD_OR_ELDER	VN	2021-07-01	\N	2.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 6	t
ASSISTANCE_COEFFICIENT	POOR_REMOTE_UNDER_3	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 7	f
ASSISTANCE_COEFFICIENT	HIV_POOR_ADULT	VN	2021-07-01	\N	1.5	RATIO	Nghị định 20/2021/NĐ-CP, Điều 5 và Điều 6, khoản 8	f
FACILITY_COEFFICIENT	UNDER_4	VN	2015-01-01	2021-07-01	5.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	UNDER_4	VN	2021-07-01	\N	5.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
FACILITY_COEFFICIENT	AGE_4_TO_15	VN	2015-01-01	2021-07-01	4.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	AGE_4_TO_15	VN	2021-07-01	\N	4.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
FACILITY_COEFFICIENT	AGE_16_TO_59	VN	2015-01-01	2021-07-01	3.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	AGE_16_TO_59	VN	2021-07-01	\N	3.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
FACILITY_COEFFICIENT	AGE_60_AND_OVER	VN	2015-01-01	2021-07-01	4.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	AGE_60_AND_OVER	VN	2021-07-01	\N	4.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
FACILITY_COEFFICIENT	DISABILITY_CHILD_OR_ELDER	VN	2015-01-01	2021-07-01	4.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	DISABILITY_CHILD_OR_ELDER	VN	2021-07-01	\N	4.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
FACILITY_COEFFICIENT	DISABILITY_16_TO_59	VN	2015-01-01	2021-07-01	3.0	RATIO	Nghị định 136/2013/NĐ-CP	f
FACILITY_COEFFICIENT	DISABILITY_16_TO_59	VN	2021-07-01	\N	3.0	RATIO	Nghị định 20/2021/NĐ-CP, Điều 25	f
POVERTY_LINE	RURAL	VN	2016-01-01	2022-01-01	700000	VND_PER_PERSON_MONTH	Quyết định 59/2015/QĐ-TTg	f
POVERTY_LINE	RURAL	VN	2022-01-01	2027-01-01	1500000	VND_PER_PERSON_MONTH	Nghị định 07/2021/NĐ-CP (hiệu lực 15/03/2021, áp dụng từ năm 2022, kéo dài hết 31/12/2026)	t
POVERTY_LINE	RURAL	VN	2027-01-01	\N	2200000	VND_PER_PERSON_MONTH	Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030	t
POVERTY_LINE	URBAN	VN	2016-01-01	2022-01-01	900000	VND_PER_PERSON_MONTH	Quyết định 59/2015/QĐ-TTg	f
POVERTY_LINE	URBAN	VN	2022-01-01	2027-01-01	2000000	VND_PER_PERSON_MONTH	Nghị định 07/2021/NĐ-CP (hiệu lực 15/03/2021, áp dụng từ năm 2022, kéo dài hết 31/12/2026)	t
POVERTY_LINE	URBAN	VN	2027-01-01	\N	2800000	VND_PER_PERSON_MONTH	Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030	t
POVERTY_DEPRIVED_INDICATORS	POOR_FROM	VN	2022-01-01	\N	3	INDICATORS	Nghị định 07/2021/NĐ-CP	t
CHILD_AGE_LIMIT	LAW	VN	1991-08-16	2005-01-01	16	YEARS	Luật Bảo vệ, chăm sóc và giáo dục trẻ em 1991, Điều 1: dưới 16 tuổi	f
CHILD_AGE_LIMIT	LAW	VN	2005-01-01	2017-06-01	16	YEARS	Luật Bảo vệ, chăm sóc và giáo dục trẻ em 2004, Điều 1: dưới 16 tuổi	f
CHILD_AGE_LIMIT	STUDYING	VN	2015-01-01	2021-07-01	22	YEARS	Nghị định 136/2013/NĐ-CP, Điều 5 khoản 2: tối đa 22 tuổi	f
CHILD_AGE_LIMIT	LAW	VN	2017-06-01	\N	16	YEARS	Luật Trẻ em 2016, Điều 1: dưới 16 tuổi	t
CHILD_AGE_LIMIT	NGO	VN	1990-09-02	\N	18	YEARS	Công ước Liên Hợp Quốc về Quyền trẻ em, Điều 1: dưới 18 tuổi	f
CHILD_AGE_LIMIT	STUDYING	VN	2021-07-01	\N	22	YEARS	Nghị định 20/2021/NĐ-CP, Điều 5 khoản 2: đến khi kết thúc học, tối đa 22 tuổi	t
CONSENT_AGE		VN	2017-07-01	\N	7	YEARS	Nghị định 56/2017/NĐ-CP, Điều 36	t
DISABILITY_REDETERMINATION_AGE		VN	2011-01-01	\N	6	YEARS	Luật Người khuyết tật 2010 và văn bản hướng dẫn	t
CASE_TIME_LIMIT	EMERGENCY_INTERVENTION	VN	2017-07-01	\N	12	HOURS	Nghị định 56/2017/NĐ-CP, Điều 26 và 31	t
CASE_TIME_LIMIT	TEMPORARY_SEPARATION	VN	2017-07-01	\N	15	DAYS	Nghị định 56/2017/NĐ-CP, Điều 32	t
CASE_TIME_LIMIT	PLAN_DRAFT	VN	2017-07-01	\N	5	WORKING_DAYS	Nghị định 56/2017/NĐ-CP, Điều 28 khoản 1	t
CASE_TIME_LIMIT	PLAN_APPROVAL	VN	2017-07-01	\N	7	WORKING_DAYS	Nghị định 56/2017/NĐ-CP, Điều 28 khoản 2; thủ tục hành chính cấp tỉnh	t
CASE_TIME_LIMIT	CARER_MATCHING	VN	2025-07-01	\N	10	WORKING_DAYS	Nghị định 147/2025/NĐ-CP	t
CASE_TIME_LIMIT	FACILITY_CARE_REVIEW	VN	2017-07-01	\N	6	MONTHS	Luật Trẻ em 2016, Điều 68	t
CASE_TIME_LIMIT	EMERGENCY_STAY	VN	2017-07-01	\N	3	MONTHS	Nghị định 20/2021/NĐ-CP	f
DATA_PROTECTION_TIME_LIMIT	BREACH_NOTICE	VN	2026-01-01	\N	72	HOURS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	t
DATA_PROTECTION_TIME_LIMIT	REQUEST_REPLY	VN	2026-01-01	\N	2	WORKING_DAYS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	t
DATA_PROTECTION_TIME_LIMIT	REQUEST_WITHDRAW_OR_RESTRICT	VN	2026-01-01	\N	15	DAYS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	t
DATA_PROTECTION_TIME_LIMIT	REQUEST_WITHDRAW_THIRD_PARTY	VN	2026-01-01	\N	20	DAYS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	t
DATA_PROTECTION_TIME_LIMIT	REQUEST_ACCESS_OR_RECTIFY	VN	2026-01-01	\N	10	DAYS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	f
DATA_PROTECTION_TIME_LIMIT	REQUEST_DELETE	VN	2026-01-01	\N	20	DAYS	Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP	f
SCHOOL_AGE_FROM	KINDERGARTEN	VN	2020-07-01	\N	3	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_TO	KINDERGARTEN	VN	2020-07-01	\N	5	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_FROM	SCHOOL_ENTRY	VN	2020-07-01	\N	6	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_TO	SCHOOL_ENTRY	VN	2020-07-01	\N	6	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_FROM	PRIMARY	VN	2020-07-01	\N	6	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_TO	PRIMARY	VN	2020-07-01	\N	10	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_FROM	LOWER_SECONDARY	VN	2020-07-01	\N	11	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_TO	LOWER_SECONDARY	VN	2020-07-01	\N	14	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_FROM	UPPER_SECONDARY	VN	2020-07-01	\N	15	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SCHOOL_AGE_TO	UPPER_SECONDARY	VN	2020-07-01	\N	17	YEARS	Luật Giáo dục 2019, Điều 26 và Điều 28	f
SERVICE_AGE_FROM	CAREER_ORIENTATION	VN	2017-06-01	\N	13	YEARS	Gợi ý nghiệp vụ, không phải quy định	f
REPORT_DUE_MONTH	MONTH_OF_ACTION	VN	2020-02-10	\N	7	MONTH_OF_YEAR	Thông tư 28/2019/TT-BLĐTBXH; Thông tư 16/2025/TT-BYT	t
REPORT_DUE_DAY	MONTH_OF_ACTION	VN	2020-02-10	\N	20	DAY_OF_MONTH	Thông tư 28/2019/TT-BLĐTBXH; Thông tư 16/2025/TT-BYT	t
REPORT_DUE_AFTER	CHILDREN_FORUM	VN	2020-02-10	\N	15	DAYS	Thông tư 28/2019/TT-BLĐTBXH; Thông tư 16/2025/TT-BYT	t
STAFFING_NORM	SENIOR_SOCIAL_WORKER	VN	2025-01-01	\N	30	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	SOCIAL_WORKER	VN	2025-01-01	\N	25	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	SOCIAL_WORK_ASSISTANT	VN	2025-01-01	\N	20	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_CHILD_UNDER_18_MONTHS	VN	2025-01-01	\N	1	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_CHILD_18_MONTHS_TO_5	VN	2025-01-01	\N	6	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_CHILD_6_TO_15	VN	2025-01-01	\N	10	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_DISABLED_CHILD_18_MONTHS_TO_5	VN	2025-01-01	\N	4	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_DISABLED_CHILD_6_TO_15	VN	2025-01-01	\N	5	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
STAFFING_NORM	CARER_DISABLED_SELF_SERVING	VN	2025-01-01	\N	10	CLIENTS_PER_STAFF	Thông tư 09/2024/TT-BLĐTBXH, Điều 6	f
FACILITY_SPACE	LAND_RURAL	VN	2017-11-01	\N	20	SQUARE_METRES_PER_PERSON	Nghị định 103/2017/NĐ-CP	t
FACILITY_SPACE	LAND_URBAN	VN	2017-11-01	\N	10	SQUARE_METRES_PER_PERSON	Nghị định 103/2017/NĐ-CP	t
FACILITY_SPACE	ROOM	VN	2017-11-01	\N	6	SQUARE_METRES_PER_PERSON	Nghị định 103/2017/NĐ-CP	t
\.
