package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

class PaperTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Actor APPROVER =
            new Actor(new UUID(0, 1), "approver.a", "Thủ trưởng A", Set.of(Desk.approver("A")), "127.0.0.1");
    private static final PaperWording WORDING =
            new PaperWording("Về việc khen thưởng", List.of("Căn cứ Luật"), List.of("Lưu: VT"), "", "", "THỦ TRƯỞNG");

    private final PaperItem one = item("Một");
    private final PaperItem two = item("Hai");

    @Test
    void isSignedOnceItHasItsNumber() {
        var paper = toSign();
        paper.sign(List.of(), paper.view().fingerprint(), APPROVER, NOW);
        assertThat(paper.status()).isEqualTo(PaperStatus.TO_SIGN);
        paper.issue(new Paper.Issue("01/QĐ-A", 2026, 1, LocalDate.of(2026, 11, 22)), NOW);

        assertThat(paper.status()).isEqualTo(PaperStatus.SIGNED);
        assertThat(paper.view().signature())
                .isEqualTo(new PaperView.Signature("01/QĐ-A", LocalDate.of(2026, 11, 22), NOW, "Thủ trưởng A", null));
        assertThat(refusal(() -> paper.sign(List.of(), null, APPROVER, NOW)).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void keepsTheReasonOfEveryOneStruckOff() {
        var paper = toSign();
        paper.sign(List.of(new StrikeOff(one.nomination(), "Đang xem xét kỷ luật")), null, APPROVER, NOW);

        assertThat(paper.standing()).containsExactly(two);
        assertThat(paper.items().get(0).struckOffBecause()).isEqualTo("Đang xem xét kỷ luật");
    }

    @Test
    void namesEveryWrongStrikeOff() {
        var paper = toSign();
        var stranger = UUID.randomUUID();
        var refusal = refusal(() -> paper.sign(
                List.of(
                        new StrikeOff(one.nomination(), " "),
                        new StrikeOff(stranger, "vì sao"),
                        new StrikeOff(one.nomination(), "hai lần")),
                null,
                APPROVER,
                NOW));

        assertThat(refusal.fields())
                .containsExactly(
                        FieldProblem.of("data.strikeOff[0].reason", "shared.field.required"),
                        FieldProblem.of("data.strikeOff[1].nomination", "shared.field.unknownOption"),
                        FieldProblem.of(
                                "data.strikeOff[2].nomination",
                                "shared.field.duplicate",
                                one.nomination().toString()));
    }

    @Test
    void signsNothingWhereNothingIsLeft() {
        var paper = toSign();
        var everything =
                List.of(new StrikeOff(one.nomination(), "không đủ"), new StrikeOff(two.nomination(), "không đủ"));

        assertThat(refusal(() -> paper.sign(everything, null, APPROVER, NOW)).reasons())
                .containsExactly(Reason.of("paper.refusal.nothingLeft"));
    }

    @Test
    void tellsWhoWasWithdrawnWhileTheListWasRead() {
        var before = toSign().view().fingerprint();
        var withdrawn = new PaperItem(
                one.nomination(),
                "A",
                "Đơn vị A",
                "INDIVIDUAL",
                "Một",
                null,
                false,
                "X",
                "Giấy khen",
                null,
                null,
                null,
                NOW,
                null);
        var paper = toSign(withdrawn, two);

        assertThat(paper.view().fingerprint()).isNotEqualTo(before);
        assertThat(refusal(() -> paper.sign(List.of(), before, APPROVER, NOW)).reasons())
                .containsExactly(Reason.of("paper.refusal.withdrawnMeanwhile", "Một"));
    }

    @Test
    void goesBackAndForthUntilItIsSignedOrGivenUp() {
        var paper = toSign();
        paper.sendBack("Thiếu căn cứ", NOW);
        assertThat(paper.view().returnedBecause()).isEqualTo("Thiếu căn cứ");
        paper.reword(WORDING);
        paper.submit(NOW);
        assertThat(paper.view().returnedBecause()).isNull();
        paper.sendBack("Vẫn thiếu", NOW);
        paper.discard(NOW);

        assertThat(paper.status()).isEqualTo(PaperStatus.DISCARDED);
        assertThat(refusal(() -> paper.submit(NOW)).reasons()).containsExactly(Reason.of("paper.refusal.notEditable"));
    }

    @Test
    void writesItsNumberAsTheDecreeDoes() {
        assertThat(PaperKind.DECISION.number(7, "PKT")).isEqualTo("07/QĐ-PKT");
        assertThat(PaperKind.SUBMISSION_LETTER.number(112, "PKT")).isEqualTo("112/TTr-PKT");
    }

    @Test
    void namesTheOfficeThatIssues() {
        assertThat(PaperDocumentModel.capacity("THỦ TRƯỞNG", "Phòng Kỹ thuật")).isEqualTo("THỦ TRƯỞNG Phòng Kỹ thuật");
        assertThat(PaperDocumentModel.capacity("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", "Phòng Kỹ thuật"))
                .isEqualTo("TRƯỞNG Phòng Kỹ thuật");
        assertThat(PaperDocumentModel.capacity("CHỦ TỊCH", "Ủy ban nhân dân phường Lam Hạ"))
                .isEqualTo("CHỦ TỊCH Ủy ban nhân dân phường Lam Hạ");
    }

    private Paper toSign() {
        return toSign(one, two);
    }

    private static Paper toSign(PaperItem... items) {
        var origin = new Paper.Origin(
                UUID.randomUUID(), PaperKind.DECISION, "A", UUID.randomUUID(), "CLERK@A", NOW, "Chuyên viên A");
        var paper = Paper.draft(origin, null, WORDING, List.of(items));
        paper.submit(NOW);
        return paper;
    }

    private static PaperItem item(String name) {
        return new PaperItem(
                UUID.randomUUID(),
                "A",
                "Đơn vị A",
                "INDIVIDUAL",
                name,
                null,
                false,
                "X",
                "Giấy khen",
                null,
                null,
                null,
                null,
                null);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
