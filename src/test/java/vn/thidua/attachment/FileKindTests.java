package vn.thidua.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTests {

    @Test
    void knowsAFileByItsFirstBytes() {
        assertThat(FileKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .contains(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .contains(FileKind.JPEG);
    }

    @Test
    void knowsAnOfficeFileByWhatItsArchiveHolds() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
    }

    @Test
    void refusesMacrosPlainArchivesAndAnythingElse() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of(zip("tap-tin.exe"))).isEmpty();
        assertThat(FileKind.of("<html>%PDF-</html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileKind.of("%PDF-".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    @Test
    void refusesABrokenArchive() throws IOException {
        var whole = zip("[Content_Types].xml", "word/document.xml");
        for (int length = 0; length < whole.length; length++) {
            assertThat(FileKind.of(java.util.Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void readsTheClaimOfANameFromItsLastEnding() {
        assertThat(FileKind.claimedBy("Báo cáo.v2.PDF")).contains(FileKind.PDF);
        assertThat(FileKind.claimedBy("ảnh.jpeg")).contains(FileKind.JPEG);
        assertThat(FileKind.claimedBy("bao-cao.pdf.exe")).isEmpty();
        assertThat(FileKind.claimedBy("pdf")).isEmpty();
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
