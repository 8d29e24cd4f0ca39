package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.paper.SigningPolicy.Endorsement;
import vn.thidua.paper.SigningPolicy.Line;
import vn.thidua.paper.SigningPolicy.Signer;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Reason;

/** Whose signature may stand under whose nomination: each row is one case and its answer. */
class SigningPolicyTests {

    private static final PaperKind LETTER = PaperKind.SUBMISSION_LETTER;
    private static final PaperKind DECISION = PaperKind.DECISION;
    private static final boolean HEAD = false;
    private static final boolean DEPUTY = true;
    private static final String OWN_AS_DEPUTY = "paper.refusal.ownAsDeputy";
    private static final String OWN_DECISION = "paper.refusal.ownDecision";
    private static final String BOTH = "paper.refusal.endorsedAndDecides";

    static Stream<Arguments> cases() {
        var other = line("Trần Văn C", "CB-07", null);
        var own = line("Lê Thị B", "CB-01", null);
        return Stream.of(
                Arguments.of("a deputy signs for others", LETTER, DEPUTY, "CB-01", other, ""),
                Arguments.of("a deputy decides on others", DECISION, DEPUTY, "CB-01", other, ""),
                Arguments.of("a deputy puts the own nomination forward", LETTER, DEPUTY, "CB-01", own, OWN_AS_DEPUTY),
                Arguments.of("a deputy decides on the own nomination", DECISION, DEPUTY, "CB-01", own, OWN_AS_DEPUTY),
                Arguments.of("a head puts the own nomination forward", LETTER, HEAD, "CB-01", own, ""),
                Arguments.of("a head decides on the own nomination", DECISION, HEAD, "CB-01", own, OWN_DECISION),
                Arguments.of("a head decides on others", DECISION, HEAD, "CB-01", other, ""),
                Arguments.of(
                        "the number is written otherwise",
                        LETTER,
                        DEPUTY,
                        "CB-01",
                        line("B", " cb-01 ", null),
                        OWN_AS_DEPUTY),
                Arguments.of(
                        "the sign-in name stands for the number",
                        LETTER,
                        DEPUTY,
                        null,
                        line("B", "PHO.A", null),
                        OWN_AS_DEPUTY),
                Arguments.of(
                        "a namesake with another number", LETTER, DEPUTY, "CB-01", line("Lê Thị B", "CB-02", null), ""),
                Arguments.of(
                        "a namesake without a number",
                        LETTER,
                        DEPUTY,
                        "CB-01",
                        line("lê  thị b", null, null),
                        OWN_AS_DEPUTY),
                Arguments.of(
                        "a namesake, the signer without a number",
                        LETTER,
                        DEPUTY,
                        null,
                        line("Lê Thị B", "CB-02", null),
                        OWN_AS_DEPUTY),
                Arguments.of(
                        "a collective of that name",
                        LETTER,
                        DEPUTY,
                        "CB-01",
                        new Line("Lê Thị B", false, "CB-01", null),
                        ""),
                Arguments.of(
                        "endorsed as a deputy, decides as a deputy",
                        DECISION,
                        DEPUTY,
                        "CB-01",
                        line("C", "CB-07", new Endorsement("01/TTr-A", true)),
                        BOTH),
                Arguments.of(
                        "endorsed as a head, decides as a deputy",
                        DECISION,
                        DEPUTY,
                        "CB-01",
                        line("C", "CB-07", new Endorsement("01/TTr-A", false)),
                        BOTH),
                Arguments.of(
                        "endorsed as a deputy, decides as a head",
                        DECISION,
                        HEAD,
                        "CB-01",
                        line("C", "CB-07", new Endorsement("01/TTr-A", true)),
                        BOTH),
                Arguments.of(
                        "head of both echelons",
                        DECISION,
                        HEAD,
                        "CB-01",
                        line("C", "CB-07", new Endorsement("01/TTr-A", false)),
                        ""),
                Arguments.of(
                        "endorses at two echelons",
                        LETTER,
                        DEPUTY,
                        "CB-01",
                        line("C", "CB-07", new Endorsement("01/TTr-A", true)),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judges(String name, PaperKind kind, boolean asDeputy, @Nullable String code, Line line, String expected) {
        var deputy = new Deputy(
                DeputyForm.KT,
                "truong.a",
                "Nguyễn Văn A",
                "Trưởng phòng",
                "Phó Trưởng phòng",
                Set.of(ActKind.DECISION));
        var signer = new Signer("pho.a", "Lê Thị B", code, asDeputy ? deputy : null);
        var verdict = SigningPolicy.judge(kind, signer, List.of(line("Đỗ Văn D", "CB-09", null), line));

        assertThat(verdict.reasons().stream().map(Reason::code))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(verdict.reasons())
                .allSatisfy(reason -> assertThat(reason.args()).contains(line.name()));
    }

    private static Line line(String name, @Nullable String code, @Nullable Endorsement endorsed) {
        return new Line(name, true, code, endorsed);
    }
}
