package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

class AuditFilterTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void countsDaysWholeInTheInstallationsZone() {
        var filter = AuditFilter.read(Map.of("from", "2024-06-10", "until", "2024-06-10"), ZONE);
        assertThat(filter.from()).isEqualTo(Instant.parse("2024-06-09T17:00:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2024-06-10T17:00:00Z"));
    }

    @Test
    void takesMomentsAsTheyAre() {
        var filter = AuditFilter.read(Map.of("from", "2024-06-10T08:30:00+07:00"), ZONE);
        assertThat(filter.from()).isEqualTo(Instant.parse("2024-06-10T01:30:00Z"));
    }

    @Test
    void blankFieldsDoNotFilter() {
        assertThat(AuditFilter.read(Map.of("from", "", "person", "  "), ZONE)).isEqualTo(AuditFilter.ALL);
    }

    @Test
    void namesEveryFieldThatCannotBeRead() {
        assertThatThrownBy(() -> AuditFilter.read(
                        Map.of("from", "10/6/2024", "until", "2024-13-01", "person", "x".repeat(201)), ZONE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("from", "until", "person"));
    }
}
