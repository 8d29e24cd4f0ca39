-- What the conditions mean in words, for people; the small language beside it is for programs. And which law is known to
-- have taken the place of a version although nobody has loaded it yet.
alter table thidua.award_rule_version
    add column conditions_vi text,
    add column conditions_en text,
    add column superseded_by text,
    add check ((conditions_vi is null) = (conditions_en is null));

update thidua.award_rule_version set
    conditions_vi = 'Chưa đối chiếu được điều kiện trong văn bản; xem căn cứ.',
    conditions_en = 'The conditions could not be read in the text yet; see the source.',
    superseded_by = 'Luật 06/2026/QH16'
where prerequisites is not null;

update thidua.award_rule_version set conditions_vi = said.vi, conditions_en = said.en
from (values
    ('LAO_DONG_TIEN_TIEN',
        'Được xếp loại hoàn thành tốt nhiệm vụ trở lên trong năm xét.' || chr(10)
        || 'Có tinh thần tự lực, đoàn kết, tích cực tham gia phong trào thi đua (người có thẩm quyền đánh giá).',
        'Rated at least "good" in the year considered.' || chr(10)
        || 'Self-reliant, works together with others and takes an active part in emulation (a person judges).'),
    ('LAO_DONG_TIEN_TIEN_CONG_NHAN_NONG_DAN',
        'Lao động, sản xuất hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội (người có thẩm quyền đánh giá).' || chr(10)
        || 'Gương mẫu chấp hành pháp luật.',
        'Productive work, active in emulation and in social life (a person judges).' || chr(10)
        || 'Exemplary in keeping the law.'),
    ('CHIEN_SI_TIEN_TIEN',
        'Được xếp loại hoàn thành tốt nhiệm vụ trở lên trong năm xét.' || chr(10)
        || 'Đạt các tiêu chuẩn như Lao động tiên tiến (người có thẩm quyền đánh giá).',
        'Rated at least "good" in the year considered.' || chr(10)
        || 'Meets the standards of an Advanced Worker (a person judges).'),
    ('CHIEN_SI_THI_DUA_CO_SO',
        'Là Lao động tiên tiến hoặc Chiến sĩ tiên tiến trong năm xét.' || chr(10)
        || 'Và có một trong các điều kiện: xếp loại hoàn thành xuất sắc nhiệm vụ trong năm; có 01 sáng kiến được công nhận ở cơ sở; có 01 đề tài khoa học được nghiệm thu; mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu được đơn vị công nhận.',
        'Advanced Worker or Advanced Soldier in the year considered.' || chr(10)
        || 'And one of: rated "excellent" in the year; one initiative recognised at the grassroots; one accepted research project; combat merit recognised by the unit.'),
    ('CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH',
        '03 lần liên tục đạt Chiến sĩ thi đua cơ sở.' || chr(10)
        || 'Có sáng kiến, đề tài khoa học có hiệu quả và phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh, hoặc thành tích chiến đấu có phạm vi ảnh hưởng toàn lực lượng.',
        'Grassroots Emulation Fighter three times in a row.' || chr(10)
        || 'An initiative or accepted research with effect across the ministry or province, or combat merit with effect across the whole force.'),
    ('CHIEN_SI_THI_DUA_TOAN_QUAN',
        '03 lần liên tục đạt Chiến sĩ thi đua cơ sở.' || chr(10)
        || 'Có sáng kiến, đề tài khoa học hoặc thành tích chiến đấu có phạm vi ảnh hưởng trong toàn quân.',
        'Grassroots Emulation Fighter three times in a row.' || chr(10)
        || 'An initiative, research or combat merit with effect across the army.'),
    ('CHIEN_SI_THI_DUA_TOAN_QUOC',
        '02 lần liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh hoặc Chiến sĩ thi đua toàn quân.' || chr(10)
        || 'Có sáng kiến, đề tài khoa học hoặc thành tích chiến đấu có phạm vi ảnh hưởng toàn quốc.',
        'Emulation Fighter of a ministry or province, or of the army, twice in a row.' || chr(10)
        || 'An initiative, research or combat merit with effect across the country.'),
    ('TAP_THE_LAO_DONG_TIEN_TIEN',
        'Tập thể hoàn thành tốt nhiệm vụ trở lên trong năm xét.' || chr(10)
        || 'Từ 70% cá nhân trong tập thể đạt Lao động tiên tiến.' || chr(10)
        || 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên.' || chr(10)
        || 'Thi đua thường xuyên, hiệu quả; nội bộ đoàn kết.',
        'The collective is rated at least "good" in the year considered.' || chr(10)
        || 'At least 70 % of its members are Advanced Workers.' || chr(10)
        || 'No member was disciplined with a warning or worse.' || chr(10)
        || 'Regular and effective emulation; unity.'),
    ('DON_VI_TIEN_TIEN',
        'Đơn vị hoàn thành tốt nhiệm vụ trở lên trong năm xét.' || chr(10)
        || 'Đạt tỷ lệ Chiến sĩ tiên tiến theo quy định của Bộ Quốc phòng, Bộ Công an (chưa đối chiếu được tỷ lệ).',
        'The unit is rated at least "good" in the year considered.' || chr(10)
        || 'The share of Advanced Soldiers that the ministry asks for (not yet read).'),
    ('TAP_THE_LAO_DONG_XUAT_SAC',
        'Tập thể hoàn thành xuất sắc nhiệm vụ trong năm xét.' || chr(10)
        || '100% cá nhân hoàn thành nhiệm vụ; từ 70% đạt Lao động tiên tiến.' || chr(10)
        || 'Có cá nhân đạt Chiến sĩ thi đua cơ sở.' || chr(10)
        || 'Nội bộ đoàn kết, thi đua thường xuyên.',
        'The collective is rated "excellent" in the year considered.' || chr(10)
        || 'All members completed their tasks; at least 70 % are Advanced Workers.' || chr(10)
        || 'At least one member is a Grassroots Emulation Fighter.' || chr(10)
        || 'Unity and regular emulation.'),
    ('DON_VI_QUYET_THANG',
        'Đơn vị hoàn thành xuất sắc nhiệm vụ trong năm xét.' || chr(10)
        || 'Các điều kiện như Tập thể lao động xuất sắc, tính theo Chiến sĩ tiên tiến (chưa đối chiếu được tỷ lệ).',
        'The unit is rated "excellent" in the year considered.' || chr(10)
        || 'The conditions of an Excellent Labour Collective with Advanced Soldiers (the shares were not yet read).'),
    ('CO_THI_DUA_BO_BAN_NGANH_TINH',
        'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức trong năm.' || chr(10)
        || 'Hoàn thành vượt mức các chỉ tiêu.' || chr(10)
        || 'Nội bộ đoàn kết; tổ chức Đảng, đoàn thể vững mạnh; thực hành tiết kiệm, phòng, chống tham nhũng.',
        'First of a cluster organised by the ministry or province in the year.' || chr(10)
        || 'Targets exceeded.' || chr(10)
        || 'Unity; strong Party and mass organisations; thrift, no corruption.'),
    ('CO_THI_DUA_BO_BAN_NGANH_TINH_CHUYEN_DE',
        'Dẫn đầu phong trào thi đua theo chuyên đề do bộ, ban, ngành, tỉnh phát động, khi tổng kết.' || chr(10)
        || 'Phong trào có thời gian từ 03 năm trở lên.',
        'Leader of a thematic campaign launched by the ministry or province, at its final review.' || chr(10)
        || 'The campaign ran for at least three years.'),
    ('CO_THI_DUA_BO_QUOC_PHONG',
        'Dẫn đầu cụm, khối thi đua của quân đội trong năm.',
        'First of an army cluster in the year.'),
    ('CO_THI_DUA_QUAN_KHU_VA_TUONG_DUONG',
        'Dẫn đầu cụm, khối thi đua trong năm.',
        'First of its cluster in the year.'),
    ('CO_THI_DUA_CUA_CHINH_PHU',
        'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức và đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh.' || chr(10)
        || 'Hoàn thành vượt mức các chỉ tiêu; đoàn kết, tiết kiệm, đi đầu phòng, chống tham nhũng.' || chr(10)
        || 'Không quá 20% số tập thể dẫn đầu cụm, khối đủ tiêu chuẩn.',
        'First of a cluster organised by a ministry or province, meeting the standard of its flag.' || chr(10)
        || 'Targets exceeded; unity, thrift, a lead in fighting corruption.' || chr(10)
        || 'At most 20 % of the qualifying cluster leaders.'),
    ('CO_THI_DUA_CUA_CHINH_PHU_CUM_KHOI_TRUNG_UONG',
        'Dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức trong năm.' || chr(10)
        || 'Kết quả tiêu biểu về kinh tế - xã hội, quốc phòng, an ninh; làm tốt công tác thi đua, khen thưởng.',
        'First of a cluster organised by the Central Council in the year.' || chr(10)
        || 'Outstanding results; good emulation work.'),
    ('CO_THI_DUA_CUA_CHINH_PHU_CHUYEN_DE',
        'Dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động, khi sơ kết hoặc tổng kết.' || chr(10)
        || 'Phong trào có thời gian từ 05 năm trở lên.',
        'Leader of a campaign launched by the Prime Minister, at its mid or final review.' || chr(10)
        || 'The campaign runs for at least five years.'),
    ('XA_PHUONG_DAC_KHU_TIEU_BIEU',
        'Dẫn đầu phong trào thi đua của tỉnh trong năm.' || chr(10)
        || 'Đạt các tiêu chuẩn tại Điều 29.1 của Luật (người có thẩm quyền đánh giá).',
        'Leads the emulation of the province in the year.' || chr(10)
        || 'Meets Article 29.1 of the Law (a person judges).'),
    ('THON_TO_DAN_PHO_VAN_HOA',
        'Đạt các tiêu chuẩn tại Điều 31 của Luật và quy định của tỉnh (chưa đối chiếu được).',
        'Meets Article 31 of the Law and the rules of the province (not yet read).'),
    ('GIA_DINH_VAN_HOA',
        'Đạt các tiêu chuẩn tại Điều 30 của Luật và quy định của tỉnh (chưa đối chiếu được).',
        'Meets Article 30 of the Law and the rules of the province (not yet read).'),
    ('GIAY_KHEN_CA_NHAN',
        'Hoàn thành tốt nhiệm vụ trở lên; chấp hành tốt pháp luật.' || chr(10)
        || 'Được bình chọn trong phong trào thi đua của đơn vị, hoặc lập nhiều thành tích hay thành tích đột xuất trong phạm vi đơn vị.',
        'Rated at least "good"; keeps the law.' || chr(10)
        || 'Chosen in a campaign of the unit, or many achievements or a sudden one within the unit.'),
    ('GIAY_KHEN_TAP_THE',
        'Hoàn thành tốt nhiệm vụ trở lên; chấp hành tốt pháp luật.' || chr(10)
        || 'Được bình chọn trong phong trào thi đua của đơn vị, hoặc lập nhiều thành tích hay thành tích đột xuất trong phạm vi đơn vị.',
        'Rated at least "good"; keeps the law.' || chr(10)
        || 'Chosen in a campaign of the unit, or many achievements or a sudden one within the unit.'),
    ('GIAY_KHEN_HO_GIA_DINH',
        'Đóng góp công sức, đất đai, tài sản cho địa phương, xã hội; hoặc được bình chọn trong phong trào thi đua của đơn vị.',
        'Gave labour, land or property; or was chosen in a campaign of the unit.'),
    ('BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN',
        'Gương mẫu chấp hành pháp luật.' || chr(10)
        || 'Và có một trong các điều kiện: được bình chọn trong phong trào thi đua của bộ, ban, ngành, tỉnh; lập nhiều thành tích hoặc thành tích đột xuất trong ngành, địa phương; có đóng góp về kinh tế - xã hội, khoa học, từ thiện; 02 lần liên tục đạt Chiến sĩ thi đua cơ sở; 02 năm liên tục hoàn thành xuất sắc nhiệm vụ và có 02 sáng kiến hoặc đề tài ở cơ sở; công nhân, nông dân có thành tích trong phạm vi xã, phường.',
        'Exemplary in keeping the law.' || chr(10)
        || 'And one of: chosen in a campaign of the ministry or province; many achievements or a sudden one in the field; contributions to economy, science or charity; Grassroots Emulation Fighter twice in a row; rated "excellent" two years in a row with two grassroots initiatives or research projects; a worker or farmer with merit in the commune.'),
    ('BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE',
        'Chấp hành tốt pháp luật, nội bộ đoàn kết.' || chr(10)
        || 'Và có một trong các điều kiện: được bình chọn trong phong trào thi đua; thành tích đột xuất trong ngành; có đóng góp về kinh tế - xã hội, khoa học, từ thiện; 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc 02 lần liên tục đạt Tập thể lao động xuất sắc.',
        'Keeps the law; unity.' || chr(10)
        || 'And one of: chosen in a campaign; a sudden achievement in the field; contributions to economy, science or charity; rated "excellent" two years in a row or Excellent Labour Collective twice in a row.'),
    ('BANG_KHEN_BO_BAN_NGANH_TINH_HO_GIA_DINH',
        'Chấp hành tốt pháp luật; đóng góp lớn về công sức, đất đai, tài sản.',
        'Keeps the law; a large contribution of labour, land or property.'),
    ('BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_CA_NHAN',
        'Các điều kiện như Bằng khen của bộ, ban, ngành, tỉnh đối với cá nhân.',
        'The conditions of the certificate of a ministry or province for individuals.'),
    ('BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_TAP_THE',
        'Các điều kiện như Bằng khen của bộ, ban, ngành, tỉnh đối với tập thể, tính theo Đơn vị quyết thắng.',
        'The conditions of the certificate of a ministry or province for collectives, counted by Victorious Unit.'),
    ('BANG_KHEN_THU_TUONG_CA_NHAN',
        'Chấp hành tốt pháp luật.' || chr(10)
        || 'Và có một trong các điều kiện: tiêu biểu xuất sắc được bình chọn trong phong trào thi đua; đã được tặng Bằng khen của bộ, ban, ngành, tỉnh, sau đó từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên và trong thời gian đó 03 lần đạt Chiến sĩ thi đua cơ sở; lập nhiều thành tích hoặc thành tích đột xuất trong bộ, ngành, tỉnh; đoạt giải khu vực trở lên; công nhân có sáng kiến giá trị cao, giúp đỡ đồng nghiệp; nông dân có mô hình hiệu quả từ 02 năm, giúp đỡ hộ khác.',
        'Keeps the law.' || chr(10)
        || 'And one of: outstanding and chosen in a campaign; after a ministry or province certificate at least five years in a row rated "good" or better, with three Grassroots Emulation Fighter titles in that time; many achievements or a sudden one in the ministry or province; a regional prize or higher; a worker with an initiative of high value who trains colleagues; a farmer with a model that worked for two years and helps others.'),
    ('BANG_KHEN_THU_TUONG_TAP_THE',
        'Có một trong các điều kiện: được bình chọn trong phong trào thi đua; đã được tặng Bằng khen của bộ, ban, ngành, tỉnh, sau đó từ 05 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc, Đơn vị quyết thắng (điều kiện về cờ, bằng khen chưa đối chiếu được); thành tích đột xuất.',
        'One of: chosen in a campaign; after a ministry or province certificate at least five years in a row rated "excellent" or titled Excellent Labour Collective or Victorious Unit (a further condition was not yet read); a sudden achievement.'),
    ('BANG_KHEN_THU_TUONG_HO_GIA_DINH',
        'Đóng góp lớn về công sức, đất đai, tài sản (chưa đối chiếu được điều khoản).',
        'A large contribution of labour, land or property (article not yet read).'),
    ('KY_NIEM_CHUONG_BO_BAN_NGANH_TINH',
        'Đủ thời gian công tác trong ngành, lĩnh vực theo quy định của cơ quan ban hành; mỗi loại tặng một lần.',
        'Served as long as the issuing body asks for; once of each type.'),
    ('HUAN_CHUONG_LAO_DONG_HANG_BA_CA_NHAN',
        'Có một trong các điều kiện: đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên, có ít nhất 01 năm hoàn thành xuất sắc và 03 lần đạt Chiến sĩ thi đua cơ sở; giữ chức vụ theo NĐ 152/2025 Điều 21; đoạt giải (huy chương đồng thế giới, bạc châu lục). Các trường hợp khác của Điều 44.1 chưa đối chiếu được.',
        'One of: after a certificate of the Prime Minister at least five years in a row rated "good" or better, at least one of them "excellent", and three Grassroots Emulation Fighter titles; a post named in Decree 152/2025, Article 21; a prize (world bronze, continental silver). Other points of Article 44.1 were not yet read.'),
    ('HUAN_CHUONG_LAO_DONG_HANG_BA_TAP_THE',
        'Đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó từ 05 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được).',
        'After a certificate of the Prime Minister at least five years in a row rated "excellent" (details not yet read).'),
    ('HUAN_CHUONG_LAO_DONG_HANG_NHI_CA_NHAN',
        'Có một trong các điều kiện: đã được tặng Huân chương Lao động hạng Ba, sau đó từ 05 năm trở lên (chi tiết chưa đối chiếu được); giữ chức vụ theo NĐ 152/2025 Điều 20; đoạt giải (bạc thế giới, vàng châu lục).',
        'One of: at least five years after the Labour Order, third class (details not yet read); a post named in Decree 152/2025, Article 20; a prize (world silver, continental gold).'),
    ('HUAN_CHUONG_LAO_DONG_HANG_NHI_TAP_THE',
        'Đã được tặng Huân chương Lao động hạng Ba, sau đó từ 05 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được).',
        'After the Labour Order, third class at least five years in a row rated "excellent" (details not yet read).'),
    ('HUAN_CHUONG_LAO_DONG_HANG_NHAT_CA_NHAN',
        'Có một trong các điều kiện: đã được tặng Huân chương Lao động hạng Nhì, sau đó từ 05 năm trở lên (chi tiết chưa đối chiếu được); giữ chức vụ theo NĐ 152/2025 Điều 19; đoạt giải (nhất thế giới, huy chương vàng).',
        'One of: at least five years after the Labour Order, second class (details not yet read); a post named in Decree 152/2025, Article 19; a prize (world first, gold).'),
    ('HUAN_CHUONG_LAO_DONG_HANG_NHAT_TAP_THE',
        'Đã được tặng Huân chương Lao động hạng Nhì, sau đó từ 05 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được).',
        'After the Labour Order, second class at least five years in a row rated "excellent" (details not yet read).'),
    ('HUAN_CHUONG_BAO_VE_TO_QUOC_HANG_BA_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 30 năm và giữ chức vụ trung đoàn trưởng, phó trung đoàn trưởng hoặc tương đương từ 10 năm. Các trường hợp khác chưa đối chiếu được.',
        'At least 30 years in the armed forces and at least 10 years as regimental commander, deputy or equivalent. Other cases were not yet read.'),
    ('HUAN_CHUONG_BAO_VE_TO_QUOC_HANG_NHI_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 35 năm và giữ chức vụ phó sư đoàn trưởng, lữ đoàn trưởng, phó giám đốc công an tỉnh từ 10 năm. Các trường hợp khác chưa đối chiếu được.',
        'At least 35 years in the armed forces and at least 10 years as deputy division commander, brigade commander, deputy director of provincial police. Other cases were not yet read.'),
    ('HUAN_CHUONG_BAO_VE_TO_QUOC_HANG_NHAT_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 35 năm và giữ chức vụ phó tư lệnh binh chủng, sư đoàn trưởng, giám đốc công an tỉnh từ 10 năm. Các trường hợp khác chưa đối chiếu được.',
        'At least 35 years in the armed forces and at least 10 years as deputy arm commander, division commander, director of provincial police. Other cases were not yet read.'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_BA_CA_NHAN',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_BA_TAP_THE',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHI_CA_NHAN',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHI_TAP_THE',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHAT_CA_NHAN',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHAT_TAP_THE',
        'Có thành tích chiến đấu, phục vụ chiến đấu (điều khoản chưa đối chiếu được).',
        'Combat merit (article not yet read).'),
    ('HUAN_CHUONG_QUAN_CONG_HANG_BA_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 35 năm và giữ chức vụ tư lệnh binh chủng hoặc tương đương từ 05 năm.',
        'At least 35 years in the armed forces and at least 5 years as arm commander or equivalent.'),
    ('HUAN_CHUONG_QUAN_CONG_HANG_NHI_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 35 năm và giữ chức vụ phó tổng tham mưu trưởng, tư lệnh quân khu hoặc tương đương từ 05 năm.',
        'At least 35 years in the armed forces and at least 5 years as deputy chief of the general staff, military region commander or equivalent.'),
    ('HUAN_CHUONG_QUAN_CONG_HANG_NHAT_CA_NHAN',
        'Phục vụ trong lực lượng vũ trang từ 35 năm và giữ chức vụ bộ trưởng, thứ trưởng, tổng tham mưu trưởng hoặc tương đương; sĩ quan cấp cao từ 05 năm.',
        'At least 35 years in the armed forces and at least 5 years as minister, deputy minister, chief of the general staff or equivalent; senior generals.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_BA_CA_NHAN',
        'Giữ chức vụ theo NĐ 152/2025 Điều 15; có ý kiến của Ban Thường vụ cấp ủy.',
        'A post named in Decree 152/2025, Article 15; opinion of the Party standing committee.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_BA_TAP_THE',
        'Từ 10 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được); có ý kiến của Ban Thường vụ cấp ủy.',
        'Rated "excellent" for at least ten years in a row (details not yet read); opinion of the Party standing committee.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_NHI_CA_NHAN',
        'Giữ chức vụ theo NĐ 152/2025 Điều 14; có ý kiến của Ban Thường vụ cấp ủy.',
        'A post named in Decree 152/2025, Article 14; opinion of the Party standing committee.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_NHI_TAP_THE',
        'Từ 10 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được); có ý kiến của Ban Thường vụ cấp ủy.',
        'Rated "excellent" for at least ten years in a row (details not yet read); opinion of the Party standing committee.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_NHAT_CA_NHAN',
        'Giữ chức vụ theo NĐ 152/2025 Điều 13; có ý kiến của Ban Thường vụ cấp ủy.',
        'A post named in Decree 152/2025, Article 13; opinion of the Party standing committee.'),
    ('HUAN_CHUONG_DOC_LAP_HANG_NHAT_TAP_THE',
        'Từ 10 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được); có ý kiến của Ban Thường vụ cấp ủy.',
        'Rated "excellent" for at least ten years in a row (details not yet read); opinion of the Party standing committee.'),
    ('HUAN_CHUONG_HO_CHI_MINH_CA_NHAN',
        'Giữ chức vụ theo NĐ 152/2025 Điều 12; Ban Bí thư kết luận.',
        'A post named in Decree 152/2025, Article 12; the Secretariat concludes.'),
    ('HUAN_CHUONG_SAO_VANG_CA_NHAN',
        'Giữ chức vụ theo NĐ 152/2025 Điều 11; Bộ Chính trị kết luận.',
        'A post named in Decree 152/2025, Article 11; the Politburo concludes.'),
    ('HUAN_CHUONG_SAO_VANG_TAP_THE',
        'Từ 25 năm liên tục hoàn thành xuất sắc nhiệm vụ (chi tiết chưa đối chiếu được).',
        'Rated "excellent" for at least 25 years in a row (details not yet read).'),
    ('HUAN_CHUONG_DAI_DOAN_KET_DAN_TOC',
        'Giữ chức vụ trong Mặt trận Tổ quốc theo NĐ 152/2025 Điều 25 và chưa được tặng huân chương quá trình cống hiến khác được liệt kê.',
        'A post in the Fatherland Front named in Decree 152/2025, Article 25, and none of the other listed service orders.'),
    ('HUAN_CHUONG_DUNG_CAM',
        'Dũng cảm cứu người, cứu tài sản trong thành tích đột xuất (điều khoản chưa đối chiếu được).',
        'Bravely saved people or property (article not yet read).'),
    ('HUAN_CHUONG_HUU_NGHI',
        'Theo NĐ 152/2025 Điều 26; có ý kiến của Bộ Công an và Bộ Ngoại giao.',
        'As Decree 152/2025, Article 26, says; opinions of the Ministries of Public Security and of Foreign Affairs.'),
    ('HUY_CHUONG_CHIEN_SI_VE_VANG',
        'Đủ niên hạn phục vụ trong lực lượng vũ trang (khung thời gian chưa đối chiếu được).',
        'Served long enough in the armed forces (bands not yet read).'),
    ('HUY_CHUONG_QUAN_KY_QUYET_THANG',
        'Đủ niên hạn phục vụ trong lực lượng vũ trang (khung thời gian chưa đối chiếu được).',
        'Served long enough in the armed forces (bands not yet read).'),
    ('HUY_CHUONG_VI_AN_NINH_TO_QUOC',
        'Đủ niên hạn phục vụ trong lực lượng vũ trang (khung thời gian chưa đối chiếu được).',
        'Served long enough in the armed forces (bands not yet read).'),
    ('HUY_CHUONG_THANH_NIEN_XUNG_PHONG_VE_VANG',
        'Có thời gian tham gia thanh niên xung phong trong kháng chiến.',
        'Served with the youth volunteers in wartime.'),
    ('ANH_HUNG_LAO_DONG_CA_NHAN',
        'Đạt các tiêu chuẩn tại Điều 63.1 của Luật (người có thẩm quyền đánh giá) và có quá trình cống hiến từ 10 năm; hoặc thành tích đặc biệt xuất sắc đột xuất.',
        'Meets Article 63.1 of the Law (a person judges) with at least ten years of contribution; or an exceptional sudden achievement.'),
    ('ANH_HUNG_LAO_DONG_TAP_THE',
        'Đạt các tiêu chuẩn tại Điều 63.2 của Luật; dẫn đầu toàn quốc từ 10 năm (người có thẩm quyền đánh giá).',
        'Meets Article 63.2 of the Law; a national lead for at least ten years (a person judges).'),
    ('NGUOI_TOT_VIEC_TOT',
        'Việc làm tốt đã được xác minh; theo quy định của địa phương.',
        'A good deed that was verified; as the local rule says.'),
    ('TRAO_THUONG_THI_DUA_CAO_DIEM',
        'Được bình chọn trong đợt thi đua cao điểm của đơn vị.',
        'Chosen in a peak campaign of the unit.')
) as said (code, vi, en) where award_code = said.code and prerequisites is not null;
