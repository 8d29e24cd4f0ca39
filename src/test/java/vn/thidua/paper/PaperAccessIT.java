package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.DocumentFormat;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Who may write, read and sign which paper, and what of it. */
class PaperAccessIT extends PaperStageTest {

    @Autowired
    PaperQueries queries;

    @Autowired
    PaperDocuments documents;

    @Test
    void refusesTheKindThatTheStationDoesNotNeed() {
        var set = people.set("KIND");
        var ids = List.of(people.nomination(set, "A"));
        var refusal = refusal(() -> papers.create(
                PaperStage.request("DECISION", set.team(), set.campaign(), ids), people.clerk(set.team())));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BY_RULE);
        assertThat(refusal.reasons()).containsExactly(Reason.of("nomination.refusal.decidedHigher", "A"));
        assertThat(status(ids.get(0))).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
    }

    @Test
    void refusesWhoDoesNotSitThereAndHidesFromWhoMayNotKnow() {
        var set = people.set("DESK");
        var other = people.set("DESKX");
        var ids = List.of(people.nomination(set, "A"));
        var request = PaperStage.request("SUBMISSION_LETTER", set.team(), set.campaign(), ids);
        assertThat(refusal(() -> papers.create(request, people.approver(set.team())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        var letter = people.letter(set, ids);

        assertThat(refusal(() -> queries.visible(letter.id(), people.clerk(other.team())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> documents.document(letter.id(), DocumentFormat.PDF, people.clerk(other.team())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> papers.submit(letter.id(), people.manager(set.team())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(queries.visible(letter.id(), people.manager(set.branch())).id())
                .isEqualTo(letter.id());
        assertThat(search(set.team(), people.clerk(other.team()))).isEmpty();
        assertThat(search("phong ky thuat", people.clerk(set.team()))).isEmpty();
        assertThat(search("GIANH 3 nhat desk", people.clerk(set.team()))).containsExactly(letter.id());
    }

    @Test
    void keepsStruckOffReasonsFromThoseOutside() {
        var set = people.set("OUT");
        var good = people.nomination(set, "Đạt");
        var bad = people.nomination(set, "Không đạt");
        var letter = people.letter(set, List.of(good, bad));
        papers.submit(letter.id(), people.clerk(set.team()));
        people.complete(letter.id(), "sign", null, NOTHING, people.approver(set.team()));
        people.complete(good, "forward", null, NOTHING, people.clerk(set.branch()));
        people.complete(bad, "forward", null, NOTHING, people.clerk(set.branch()));
        var decision = papers.create(
                PaperStage.request("DECISION", set.branch(), set.campaign(), List.of(good, bad)),
                people.clerk(set.branch()));
        assertThat(refusal(() -> queries.visible(decision.id(), people.clerk(set.team())))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        papers.submit(decision.id(), people.clerk(set.branch()));
        people.complete(
                decision.id(),
                "sign",
                null,
                Map.of("strikeOff", List.of(Map.of("nomination", bad.toString(), "reason", "Bị kỷ luật"))),
                people.approver(set.branch()));

        assertThat(queries.visible(decision.id(), people.clerk(set.team())).items())
                .extracting(PaperItem::nomination)
                .containsExactly(good);
        assertThat(queries.visible(decision.id(), people.clerk(set.branch())).items())
                .extracting(PaperItem::struckOffBecause)
                .containsExactly(null, "Bị kỷ luật");
        assertThat(status(bad)).isEqualTo(NominationStatus.APPRAISAL);
    }

    private List<UUID> search(String text, vn.thidua.shared.Actor actor) {
        var sent = new PaperSearch.Sent(null, null, null, null, text, null, null);
        return queries.search(PaperSearch.read(sent), actor, Locale.forLanguageTag("vi")).items().stream()
                .map(PaperRow::id)
                .toList();
    }
}
