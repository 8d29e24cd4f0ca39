package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.OfficialDocument.CheckMark;
import vn.thidua.document.OfficialDocument.SignatureBlock;

class CertificateTests {

    private final DocumentRenderer renderer = SampleDocuments.renderer(DocumentFonts.ofThisMachine());

    @Test
    void standsOnOnePageAcrossHoweverLongItsWords() throws IOException {
        for (var certificate : List.of(certificate("Nguyễn Văn An"), longWinded())) {
            var file = renderer.certificates(List.of(certificate));
            Files.createDirectories(Path.of("target/documents"));
            Files.write(
                    Path.of("target/documents/certificate-"
                            + certificate.award().length() + ".pdf"),
                    file);
            Files.write(
                    Path.of("target/documents/certificate-"
                            + certificate.award().length() + ".docx"),
                    renderer.render(certificate, DocumentFormat.DOCX));
            try (var pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getNumberOfPages()).isOne();
                assertThat(pdf.getPage(0).getMediaBox().getWidth())
                        .isCloseTo(842, org.assertj.core.data.Offset.offset(1f));
            }
        }
    }

    @Test
    void bindsChunksInTheirOrder(@TempDir Path folder) throws IOException {
        var parts = IntStream.range(0, 3)
                .mapToObj(number -> folder.resolve(number + ".pdf"))
                .toList();
        for (var part : parts) {
            Files.write(part, renderer.certificates(List.of(certificate("A"), certificate("B"))));
        }
        var bound = folder.resolve("bound.pdf");
        new PdfBinder().bind(parts, bound);
        try (var pdf = Loader.loadPDF(bound.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
        }
    }

    private static Certificate certificate(String name) {
        return new Certificate(
                "Trưởng Phòng Kỹ thuật",
                false,
                "Giấy khen",
                name,
                "Nhân viên kỹ thuật, Ban Cơ điện",
                "Đã có thành tích xuất sắc trong phong trào thi đua “Tiến lên giành 3 nhất”",
                "12/QĐ-PKT ngày 22 tháng 11 năm 2026",
                "07",
                "Hà Nội, ngày 22 tháng 11 năm 2026",
                new SignatureBlock(List.of("Trưởng phòng"), "", "Lê Văn Cường"),
                "",
                new CheckMark("https://thidua.example.vn/verify/ABCD-EFGH-JKMN-PQRS", "ABCD-EFGH-JKMN-PQRS"));
    }

    private static Certificate longWinded() {
        return new Certificate(
                "Tư lệnh Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh",
                true,
                "Bằng khen của bộ, ban, ngành",
                "Tổ bảo dưỡng thiết bị kỹ thuật đặc biệt số một, Đội Vận hành",
                "Ban Xây dựng công trình và Quản lý vận hành, Phòng Kỹ thuật, Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh",
                "Đã có thành tích xuất sắc trong phong trào thi đua “Phát huy truyền thống, đoàn kết, sáng tạo, hoàn thành"
                        + " xuất sắc nhiệm vụ tu bổ định kỳ năm 2024 và các nhiệm vụ đột xuất khác được cấp trên giao”",
                "12/QĐ-BTL ngày 22 tháng 11 năm 2026",
                "",
                "Hà Nội, ngày 22 tháng 11 năm 2026",
                new SignatureBlock(List.of("KT. Tư lệnh", "Phó Tư lệnh"), "", "Lê Văn Cường"),
                "Đã hủy bỏ theo Quyết định số 99/QĐ-BTL ngày 20 tháng 11 năm 2026",
                new CheckMark("https://thidua.example.vn/verify/ABCD-EFGH-JKMN-PQRS", "ABCD-EFGH-JKMN-PQRS"));
    }
}
