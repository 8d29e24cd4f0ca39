package vn.thidua.nomination;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Rehearsal;

/**
 * The same act for many nominations: one transaction and one answer for each, so that a refused one keeps nobody else back.
 */
@Component
public class ManyNominations {

    /** So many at once. */
    public static final int MOST = 500;

    private final Nominations nominations;
    private final NominationQueries queries;
    private final Rehearsal rehearsal;

    ManyNominations(Nominations nominations, NominationQueries queries, Rehearsal rehearsal) {
        this.nominations = nominations;
        this.queries = queries;
        this.rehearsal = rehearsal;
    }

    /**
     * What became of one of them.
     *
     * @param after as it stands then; absent where it was refused
     * @param refusal absent where it was done
     */
    public record Result(
            UUID id,
            @Nullable NominationView after,
            @Nullable Refusal refusal) {

        public boolean isDone() {
            return refusal == null;
        }
    }

    /** What would become of each draft, without doing anything. */
    public List<Result> previewSubmit(Collection<UUID> ids, Actor actor) {
        return each(ids, id -> rehearsal.of(() -> nominations.submit(id, actor)));
    }

    /** Sends each draft on its way. */
    public List<Result> submit(Collection<UUID> ids, Actor actor) {
        return each(ids, id -> nominations.submit(id, actor));
    }

    /** Whether each could be gathered into a paper of the unit where it waits, without doing anything. */
    public List<Result> previewGather(Collection<UUID> ids, Actor actor) {
        return each(ids, id -> rehearsal.of(() -> gather(queries.visible(id, actor), actor)));
    }

    private NominationView gather(NominationView view, Actor actor) {
        var holder = view.holder();
        var here = view.here().orElse(null);
        if (view.status() != NominationStatus.WAITING_FOR_PAPER || holder == null || here == null) {
            throw Refusal.byRule(
                    "nomination.bulk.refusal.waitsForNoPaper",
                    view.dossier().recipient().name());
        }
        boolean decision = here.role() == vn.thidua.award.RouteStop.Role.DECIDES;
        nominations.putOnPaper(Ids.next(), holder, decision, List.of(view.id()), actor);
        return view;
    }

    private static List<Result> each(Collection<UUID> ids, Function<UUID, NominationView> act) {
        if (ids.isEmpty()) {
            throw Refusal.invalid("ids", "nomination.bulk.refusal.none");
        }
        var distinct = new LinkedHashSet<>(ids);
        if (distinct.size() > MOST) {
            throw Refusal.invalid("ids", "shared.field.tooMany", MOST);
        }
        return distinct.stream().map(id -> one(id, act)).toList();
    }

    private static Result one(UUID id, Function<UUID, NominationView> act) {
        try {
            return new Result(id, act.apply(id), null);
        } catch (Refusal refusal) {
            return new Result(id, null, refusal);
        } catch (ConcurrencyFailureException lostRace) {
            return new Result(id, null, Refusal.conflict("shared.refusal.stale"));
        }
    }
}
