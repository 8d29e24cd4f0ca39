package vn.thidua.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.RecipientKind;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.shared.Actor;

/** Gathers what {@link SigningPolicy} judges by: who is nominated, and what the signer has signed before. */
@Component
class SigningConflicts {

    private final JdbcClient jdbc;
    private final NominationQueries nominations;
    private final PeopleQueries people;

    SigningConflicts(JdbcClient jdbc, NominationQueries nominations, PeopleQueries people) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.people = people;
    }

    /** @throws vn.thidua.shared.Refusal 422 where this person may not sign for what stands on the paper */
    void refuseIfAny(Paper paper, Actor actor) {
        var deputy = actor.actingFor().orElse(null);
        if (deputy == null && paper.kind == PaperKind.SUBMISSION_LETTER) {
            return;
        }
        var ids = paper.standing().stream().map(PaperItem::nomination).toList();
        var endorsed = endorsements(ids, actor.username());
        var signer = new SigningPolicy.Signer(
                actor.username(),
                actor.displayName(),
                people.codeOf(actor.personId()).orElse(null),
                deputy);
        var lines = nominations.all(ids).stream()
                .map(view -> line(view, endorsed.get(view.id())))
                .toList();
        SigningPolicy.judge(paper.kind, signer, lines).orRefuse();
    }

    private static SigningPolicy.Line line(NominationView view, SigningPolicy.@Nullable Endorsement endorsed) {
        var recipient = view.dossier().recipient();
        return new SigningPolicy.Line(
                recipient.name(), recipient.kind() == RecipientKind.INDIVIDUAL, recipient.code(), endorsed);
    }

    /** The letters with this person's signature that brought the nominations up, one of each nomination. */
    private Map<UUID, SigningPolicy.Endorsement> endorsements(List<UUID> ids, String username) {
        record Found(UUID nomination, SigningPolicy.Endorsement endorsement) {}
        return jdbc
                .sql("""
                        select item.nomination_id, letter.number, letter.signed_form is not null as as_deputy
                        from thidua.paper_item as item join thidua.paper as letter on letter.id = item.paper_id
                        where item.nomination_id = any(:ids) and item.left_at is null and item.struck_off_because is null
                          and letter.kind = 'SUBMISSION_LETTER' and letter.status = 'SIGNED'
                          and letter.signed_by = :username
                        order by as_deputy desc, letter.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("username", username)
                .query((row, number) -> new Found(
                        row.getObject(1, UUID.class),
                        new SigningPolicy.Endorsement(row.getString(2), row.getBoolean(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Found::nomination, Found::endorsement, (first, later) -> first));
    }
}
