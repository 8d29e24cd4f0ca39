package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.DocumentFormat;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.Ids;

/** From the signature on a paper to its document, and back to its clerk. */
class PaperSigningIT extends PaperStageTest {

    @Autowired
    PaperQueries queries;

    @Autowired
    PaperDocuments documents;

    @Test
    void oneSignatureMovesAllButThoseStruckOff() {
        var set = people.set("SIGN");
        var good = people.nomination(set, "Nguyễn Văn Ngưỡng");
        var bad = people.nomination(set, "Trần Thị Đáng Tiếc");
        var letter = people.letter(set, List.of(good, bad));
        papers.submit(letter.id(), people.clerk(set.team()));
        people.complete(
                letter.id(),
                "sign",
                null,
                Map.of(
                        "seen", letter.fingerprint(),
                        "strikeOff", List.of(Map.of("nomination", bad.toString(), "reason", "Báo cáo chưa ký"))),
                people.approver(set.team()));

        var signed = queries.get(letter.id());
        assertThat(signed.status()).isEqualTo(PaperStatus.SIGNED);
        assertThat(signed.signature().number()).isEqualTo("01/TTr-PKT");
        assertThat(signed.toUnit()).isEqualTo(set.branch());
        assertThat(status(good)).isEqualTo(NominationStatus.APPRAISAL);
        assertThat(status(bad)).isEqualTo(NominationStatus.SUPPLEMENT);
        assertThat(nominationQueries.get(bad).reason()).isEqualTo("Báo cáo chưa ký");

        people.complete(good, "forward", "Đủ điều kiện", NOTHING, people.clerk(set.branch()));
        var decision = papers.create(
                PaperStage.request("DECISION", set.branch(), set.campaign(), List.of(good)),
                people.clerk(set.branch()));
        assertThat(decision.wording().grounds())
                .anyMatch(ground -> ground.startsWith("Căn cứ Luật Thi đua, khen thưởng"))
                .anyMatch(ground -> ground.contains("tại Tờ trình số 01/TTr-PKT"));
        assertThat(decision.items().get(0).appraisalNote()).isEqualTo("Đủ điều kiện");
        papers.submit(decision.id(), people.clerk(set.branch()));
        people.complete(decision.id(), "sign", null, NOTHING, people.approver(set.branch()));

        assertThat(status(good)).isEqualTo(NominationStatus.AWARDED);
        assertThat(queries.get(decision.id()).signature().number()).isEqualTo("01/QĐ-BTL");
        assertThat(jdbc.sql("select count(*) from thidua.register_entry where nomination_id = :id")
                        .param("id", good)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var pdf = awaitPdf(decision.id());
        assertThat(pdf)
                .contains("Số:01/QĐ-BTL", "NguyễnVănNgưỡng", "BỘTƯLỆNHSIGN", "Điều3.")
                .doesNotContain("DỰTHẢO");
    }

    @Test
    void savingAndSubmittingIsOneAct() {
        var set = people.set("ONEACT");
        var clerk = people.clerk(set.team());
        var request = PaperStage.request(
                "SUBMISSION_LETTER", set.team(), set.campaign(), List.of(people.nomination(set, "A")));
        var id = Ids.next();
        // a process that seems to run under this key already keeps the second half of the act from happening
        jdbc.sql(
                        "insert into thidua.process_case (instance_id, process, business_key, started_at) values (?, ?, ?, now())")
                .params("in-the-way-of-" + id, "paper-signing", id.toString())
                .update();
        assertThatThrownBy(() -> papers.createAndSubmit(id, request, clerk)).isNotNull();
        assertThat(jdbc.sql("select count(*) from thidua.paper where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .as("what could not be submitted is not kept either")
                .isZero();

        var sent = Ids.next();
        assertThat(papers.createAndSubmit(sent, request, clerk).status()).isEqualTo(PaperStatus.TO_SIGN);
        assertThat(papers.createAndSubmit(sent, request, clerk).status())
                .as("sent twice, it is one paper")
                .isEqualTo(PaperStatus.TO_SIGN);
    }

    @Test
    void comesBackIsMendedAndSigned() {
        var set = people.set("BACK");
        var letter = people.letter(set, List.of(people.nomination(set, "A")));
        var clerk = people.clerk(set.team());
        papers.submit(letter.id(), clerk);
        people.complete(letter.id(), "return", "Thiếu căn cứ", NOTHING, people.approver(set.team()));
        assertThat(queries.get(letter.id()).returnedBecause()).isEqualTo("Thiếu căn cứ");

        people.complete(
                letter.id(),
                "submit",
                null,
                Map.of(
                        "subject", "Về việc đề nghị tặng Giấy khen",
                        "grounds", "Căn cứ một;\nCăn cứ hai.\n\n",
                        "signerTitle", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG",
                        "place", "Hà Nội"),
                clerk);
        var mended = queries.get(letter.id());
        assertThat(mended.status()).isEqualTo(PaperStatus.TO_SIGN);
        assertThat(mended.wording().grounds()).containsExactly("Căn cứ một", "Căn cứ hai");
        people.complete(letter.id(), "sign", null, NOTHING, people.approver(set.team()));
        assertThat(awaitPdf(letter.id())).contains("HàNội,ngày", "KT.TRƯỞNGPHÒNG", "Căncứhai,");
    }

    @Test
    void givesItsNominationsBackWhenItIsGivenUp() {
        var set = people.set("GIVEUP");
        var nomination = people.nomination(set, "A");
        var clerk = people.clerk(set.team());
        var letter = people.letter(set, List.of(nomination));
        papers.submit(letter.id(), clerk);
        people.complete(letter.id(), "return", "Sai", NOTHING, people.approver(set.team()));
        people.complete(letter.id(), "reject", "Lập lại", NOTHING, clerk);

        assertThat(queries.get(letter.id()).status()).isEqualTo(PaperStatus.DISCARDED);
        assertThat(status(nomination)).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
        var again = people.letter(set, List.of(nomination));
        papers.discard(again.id(), clerk);
        assertThat(status(nomination)).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
    }

    @Test
    void showsOddNamesAsTheyAreAndMarksADraft() {
        var set = people.set("ODD");
        var odd = "<b>Đỗ</b> =HYPERLINK(\"x\") & Cộng sự";
        var letter = people.letter(set, List.of(people.nomination(set, odd)));
        var text = text(documents.document(letter.id(), DocumentFormat.PDF, people.clerk(set.team())));

        assertThat(text).contains(odd.replace(" ", ""), "DỰTHẢO", "/TTr-PKT");
    }

    private String awaitPdf(UUID paper) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select pdf from thidua.paper_document where paper_id = :paper")
                                .param("paper", paper)
                                .query((row, number) -> text(row.getBytes(1)))
                                .optional()
                                .orElse(""),
                        text -> !text.isEmpty());
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
