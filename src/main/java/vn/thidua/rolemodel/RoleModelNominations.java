package vn.thidua.rolemodel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationFiles;
import vn.thidua.nomination.NominationOrigin;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/** Role models as evidence of nominations: a nomination begins with one, or names one while its dossier is written. */
@Component
@Transactional
public class RoleModelNominations implements NominationOrigin {

    /** How an address names role models as the origin of a nomination. */
    public static final String KIND = "role-model";

    private final RoleModelQueries queries;
    private final NominationQueries nominations;
    private final NominationFiles dossiers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleModelNominations(
            RoleModelQueries queries,
            NominationQueries nominations,
            NominationFiles dossiers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.nominations = nominations;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Beginning begin(UUID id, Actor actor) {
        var content = nominable(id, actor).content();
        var subject = content.subject();
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", subject.name());
        values.put("position", subject.position());
        values.put("code", subject.code());
        values.put("achievement", content.headline() + "\n" + content.story());
        values.put("from", content.from());
        values.put("to", content.to() == null ? content.from() : content.to());
        return new Beginning(subject.name() + " – " + content.headline(), "/role-models/" + id, values);
    }

    @Override
    public void begun(UUID id, UUID nomination, Actor actor) {
        note(nominable(id, actor), nominations.visible(nomination, actor), actor);
    }

    /**
     * Names a role model in a nomination that is being written.
     *
     * @throws Refusal 403 for others than the nominating unit's clerk, 409 once the dossier was submitted, 422 unless the
     *     role model is published
     */
    public void link(UUID id, UUID nomination, Actor actor) {
        var it = nominable(id, actor);
        var view = nominations.visible(nomination, actor);
        actor.requireDesk(Desk.clerk(view.unit()));
        if (!dossiers.mayAdd(view, actor)) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        note(it, view, actor);
    }

    /** The role models that a nomination names, latest first; the caller has checked who reads the nomination. */
    @Transactional(readOnly = true)
    public List<RoleModel> of(UUID nomination) {
        return queries.all(jdbc.sql("select role_model_id from thidua.role_model_nomination where nomination_id = ?")
                .param(nomination)
                .query(UUID.class)
                .list());
    }

    /** The nominations that name a role model, as far as the reader may know of them. */
    @Transactional(readOnly = true)
    public List<NominationView> naming(UUID id, Actor actor) {
        var linked = jdbc.sql("select nomination_id from thidua.role_model_nomination where role_model_id = ?")
                .param(id)
                .query(UUID.class)
                .list();
        return linked.isEmpty() ? List.of() : nominations.all(nominations.visibleAmong(linked, actor));
    }

    private RoleModel nominable(UUID id, Actor actor) {
        var it = queries.visible(id, actor);
        if (!queries.nominates(it, actor)) {
            actor.requireDesk(Desk.clerk(it.unit()));
        }
        if (it.status() != RoleModelStatus.PUBLISHED) {
            throw Refusal.byRule(
                    "rolemodel.refusal.notPublished", it.content().subject().name());
        }
        return it;
    }

    private void note(RoleModel it, NominationView nomination, Actor actor) {
        int noted = jdbc.sql("""
                        insert into thidua.role_model_nomination (role_model_id, nomination_id, linked_by, linked_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(it.id(), nomination.id(), actor.nameOnRecord(), Timestamp.from(clock.instant()))
                .update();
        if (noted > 0) {
            events.publishEvent(CaseEvent.of(RoleModels.CASE, it.id().toString(), null, it.unit(), "nominated", actor)
                    .with("name", it.content().subject().name())
                    .with("nomination", nomination.id().toString()));
        }
    }
}
