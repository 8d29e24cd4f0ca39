package vn.thidua.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;

/** How many files a case takes, and that a second click changes nothing. */
@IntegrationTest
class CaseFilesIT {

    private static final String CASE = "case-files-test";
    private static final byte[] PDF = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);

    @Autowired
    CaseFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    TransactionOperations transactions;

    private final Actor clerk =
            new Actor(UUID.randomUUID(), "clerk.files", "Chuyên viên", Set.of(Desk.clerk("FILES")), "127.0.0.1");
    private final String id = UUID.randomUUID().toString();

    @Test
    void countsWhatItHoldsAlreadyOnce() {
        var most = stored(CaseFiles.MOST);
        assertThat(attach(most)).hasSize(CaseFiles.MOST);
        assertThat(attach(most)).as("second click").isEmpty();
        assertThat(attach(List.of(most.get(0), most.get(0)))).isEmpty();
        assertThat(attachments.of(CASE, id)).hasSize(CaseFiles.MOST);
    }

    @Test
    void takesAllOrNothing() {
        var tooMany = new ArrayList<>(stored(CaseFiles.MOST + 1));
        assertRefused(tooMany, "attachment.field.caseIsFull");
        assertRefused(List.of(), "shared.field.required");
        assertRefused(List.of(tooMany.get(0), UUID.randomUUID()), "shared.field.notAFile");
        assertThat(attachments.of(CASE, id)).isEmpty();
    }

    private List<UUID> stored(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> attachments
                        .store("files", "Biên bản " + i + ".pdf", "application/pdf", PDF, clerk)
                        .id())
                .toList();
    }

    private List<Attachment> attach(List<UUID> chosen) {
        return Objects.requireNonNull(transactions.execute(status -> files.attach(CASE, id, chosen, clerk)));
    }

    private void assertRefused(List<UUID> chosen, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attach(chosen))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly(code));
    }
}
