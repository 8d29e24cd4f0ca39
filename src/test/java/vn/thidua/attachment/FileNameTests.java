package vn.thidua.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void keepsVietnameseNames() {
        assertThat(FileName.of("Báo cáo thành tích (bản 2).docx").text()).isEqualTo("Báo cáo thành tích (bản 2).docx");
    }

    @Test
    void dropsFoldersAndWhatAFileSystemRefuses() {
        assertThat(FileName.of("../../etc/passwd.pdf").text()).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\Users\\x\\a.pdf").text()).isEqualTo("a.pdf");
        assertThat(FileName.of("a<b>:\"|?*.pdf").text()).isEqualTo("a_b______.pdf");
    }

    @Test
    void dropsControlAndInvisibleCharacters() {
        assertThat(FileName.of("a\r\nb\u0000.pdf").text()).isEqualTo("ab.pdf");
        assertThat(FileName.of("gpj.\u202Eexe.pdf").text()).isEqualTo("gpj.exe.pdf");
        assertThat(FileName.of("...").text()).isEmpty();
    }

    @Test
    void shortensALongNameBeforeItsEnding() {
        var name = FileName.of("x".repeat(400) + ".pdf").text();
        assertThat(name).hasSize(FileName.LONGEST).endsWith("x.pdf");
    }
}
