package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.document.OfficialDocument.Annex;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;

/** Documents as the modules build them. */
final class SampleDocuments {

    private static final int LONGEST_INLINE_LIST = 10;
    private static final DocumentWords WORDS = new DocumentWords(messages());

    private SampleDocuments() {}

    static DocumentRenderer renderer(DocumentFonts fonts) {
        return new DocumentRenderer(messages(), WORDS, () -> fonts);
    }

    static OfficialDocument decision(int people) {
        return decision(rows(people));
    }

    static OfficialDocument decision(List<List<String>> rows) {
        return decision(head("12/QĐ-PKT"), "Về việc tặng Giấy khen", rows);
    }

    static OfficialDocument decision(Masthead head, String subject, List<List<String>> rows) {
        var annex = rows.size() > LONGEST_INLINE_LIST;
        var body = new ArrayList<Block>();
        body.add(WORDS.capacity("Trưởng Phòng Kỹ thuật"));
        body.addAll(WORDS.grounds(List.of(
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ kết quả phong trào thi đua “Tiếp bước chiến sĩ Điện Biên - Tiến lên giành 3 nhất”",
                "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng Phòng Kỹ thuật")));
        body.add(WORDS.decides());
        body.add(WORDS.article(
                1,
                "Tặng Giấy khen cho các tập thể, cá nhân đã có thành tích xuất sắc trong phong trào thi đua"
                        + (annex ? " (có danh sách kèm theo)." : ":")));
        if (!annex) {
            body.add(list(rows));
        }
        body.add(WORDS.article(
                2, "Các tập thể, cá nhân có tên tại Điều 1 được hưởng mức tiền thưởng theo quy định hiện hành."));
        body.add(WORDS.article(
                3,
                "Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên"
                        + " tại Điều 1 chịu trách nhiệm thi hành Quyết định này."));
        var document = OfficialDocument.titled(head, "QUYẾT ĐỊNH", subject)
                .saying(body)
                .sentTo(List.of("Như Điều 3", "Bộ Tư lệnh (để báo cáo)", "Lưu: VT"))
                .signedBy(new SignatureBlock(
                        List.of("KT. Trưởng phòng", "Phó Trưởng phòng"),
                        "Đã ký trên hệ thống lúc 17:05 ngày 22/11/2026",
                        "Thủ trưởng Phòng Kỹ thuật"));
        return annex
                ? document.with(new Annex(
                        "DANH SÁCH",
                        "(Kèm theo Quyết định số 12/QĐ-PKT ngày 22 tháng 11 năm 2026 của Phòng Kỹ thuật)",
                        List.of(list(rows))))
                : document;
    }

    static OfficialDocument letter(int people) {
        var body = new ArrayList<Block>();
        body.add(WORDS.addressee("Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh"));
        body.addAll(WORDS.groundsOfLetter(List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")));
        body.add(Text.paragraph("Phòng Kỹ thuật kính trình cấp trên xem xét, khen thưởng cho các cá nhân sau:"));
        body.add(list(rows(people)));
        body.add(Text.paragraph("Kính đề nghị cấp trên xem xét, quyết định."));
        return OfficialDocument.titled(head("03/TTr-PKT"), "TỜ TRÌNH", "Về việc đề nghị tặng Giấy khen")
                .saying(body)
                .sentTo(List.of("Như trên", "Lưu: VT"))
                .signedBy(new SignatureBlock(List.of("Trưởng phòng"), "", ""));
    }

    /** Minutes: parts with headings, a table with a last row, two who sign, nobody who gets a copy. */
    static OfficialDocument minutes() {
        var votes = new Table(
                List.of(
                        Column.centred("STT", 13),
                        Column.text("Họ và tên", 0),
                        Column.number("Tán thành", 26),
                        Column.number("Tỷ lệ (%)", 26)),
                List.of(List.of("1", "Nguyễn Văn An", "9", "90,0"), List.of("2", "Trần Thị Bình", "8", "80,0")),
                List.of("Tổng số phiếu", "17", ""));
        return OfficialDocument.titled(head("02/BB-HĐTĐKT"), "BIÊN BẢN", "Họp Hội đồng Thi đua - Khen thưởng")
                .saying(List.of(
                        Text.heading("I. Thành phần"),
                        Text.paragraph(
                                "Có mặt 9/10 thành viên. Vắng mặt: đồng chí Lê Văn Cường (có ý kiến bằng văn bản)."),
                        Text.heading("II. Kết quả bỏ phiếu"),
                        votes,
                        Text.item("- Đề nghị tặng Giấy khen: 02 cá nhân."),
                        Text.paragraph("Biên bản được thông qua lúc 11 giờ 30 phút cùng ngày.")))
                .signedBy(
                        new SignatureBlock(List.of("Thư ký"), "", "Phạm Thị Dung"),
                        new SignatureBlock(List.of("Chủ tịch hội đồng"), "Đã ký trên hệ thống", "Hoàng Văn Em"));
    }

    static Masthead head(String number) {
        return new Masthead(
                "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh",
                "Phòng Kỹ thuật",
                number,
                WORDS.placeAndDate("Hà Nội", LocalDate.of(2026, 11, 22)));
    }

    static List<String> row(String recipient, String detail, String award) {
        return List.of("1", recipient, detail, award);
    }

    private static List<List<String>> rows(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> List.of(
                        "" + number, "Người thứ " + number, "Nhân viên kỹ thuật, Ban Cơ điện", "Giấy khen cá nhân"))
                .toList();
    }

    private static Table list(List<List<String>> rows) {
        return new Table(
                List.of(
                        Column.centred("STT", 13),
                        Column.text("Họ và tên", 0),
                        Column.text("Chức vụ, đơn vị", 52),
                        Column.text("Hình thức", 42)),
                rows);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
