package vn.thidua.rolemodel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/**
 * Role models as they are read. What is published everybody reads who signs in; what is not, and how it came about, is the
 * business of the unit that proposed it, of those above and of the standing body that checks.
 */
@Component
@Transactional(readOnly = true)
public class RoleModelQueries implements CaseAccess {

    private static final String INVOLVED = """
            (:everything or exists (
                select from thidua.unit as mine join thidua.unit as place on place.code = role_model.unit_code
                where mine.code = any(:mine) and (mine.path @> place.path
                    or (mine.kind = 'STANDING_BODY' and mine.parent_code = role_model.checking_unit))))
            """;

    private static final String VISIBLE = "(status = 'PUBLISHED' or " + INVOLVED + ")";

    private final RoleModelRepository roleModels;
    private final Desks desks;
    private final Units units;

    RoleModelQueries(RoleModelRepository roleModels, Desks desks, Units units) {
        this.roleModels = roleModels;
        this.desks = desks;
        this.units = units;
    }

    /** The case, whoever asks: for processes and for what has already been checked. */
    public RoleModel get(UUID id) {
        return roleModels.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may see it */
    public RoleModel visible(UUID id, Actor actor) {
        return roleModels.query("id = :id and " + VISIBLE, parameters(actor).addValue("id", id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Whether the actor may know how it came about. */
    public boolean isInvolved(RoleModel it, Actor actor) {
        return !roleModels
                .query("id = :id and " + INVOLVED, parameters(actor).addValue("id", it.id()))
                .isEmpty();
    }

    /** One page of what the actor may see, latest first. */
    public Page<RoleModel> search(RoleModelSearch search, Actor actor) {
        var values = parameters(actor);
        var found = roleModels.query(
                VISIBLE + narrowed(search, values) + " order by id desc limit :limit",
                values.addValue("limit", search.limit() + 1));
        return Page.cut(found, search.limit(), it -> Cursor.of(it.id()));
    }

    /** The latest found in a campaign, as far as the actor may see them. */
    public List<RoleModel> latestIn(UUID campaign, int most, Actor actor) {
        return roleModels.query(
                VISIBLE + " and campaign_id = :campaign order by id desc limit :most",
                parameters(actor).addValue("campaign", campaign).addValue("most", most));
    }

    /** How many were found in a campaign, as far as the actor may see them. */
    public int countIn(UUID campaign, Actor actor) {
        return roleModels.count(
                VISIBLE + " and campaign_id = :campaign", parameters(actor).addValue("campaign", campaign));
    }

    /** Those of these that the actor may see. */
    public Set<UUID> visibleAmong(Collection<UUID> ids, Actor actor) {
        return ids.isEmpty()
                ? Set.of()
                : roleModels
                        .query(
                                "id = any(:ids) and " + VISIBLE,
                                parameters(actor).addValue("ids", ids.toArray(UUID[]::new)))
                        .stream()
                        .map(RoleModel::id)
                        .collect(Collectors.toSet());
    }

    private static String narrowed(RoleModelSearch search, MapSqlParameterSource values) {
        var where = new StringBuilder();
        var after = Cursor.read(search.cursor(), 1);
        if (search.kind() != null) {
            where.append(" and kind = :kind");
            values.addValue("kind", search.kind().name());
        }
        if (search.field() != null) {
            where.append(" and field = :field");
            values.addValue("field", search.field());
        }
        if (search.year() != null) {
            where.append(" and extract(year from deed_from) = :year");
            values.addValue("year", search.year());
        }
        if (search.status() != null) {
            where.append(" and status = :status");
            values.addValue("status", search.status().name());
        }
        if (search.unit() != null) {
            where.append(" and unit_code in (select below.code from thidua.unit as over"
                    + " join thidua.unit as below on below.path <@ over.path where over.code = :unit)");
            values.addValue("unit", search.unit());
        }
        if (search.campaign() != null) {
            where.append(" and campaign_id = :campaign");
            values.addValue("campaign", search.campaign());
        }
        if (search.text() != null) {
            where.append(" and search like '%' || thidua.plain(:text) || '%'");
            values.addValue("text", QueryParameters.literal(search.text()));
        }
        if (after != null) {
            where.append(" and id < :after");
            values.addValue("after", after.id(0));
        }
        return where.toString();
    }

    /** These role models in this order, without those that are not there. */
    List<RoleModel> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : roleModels.query(
                        "id = any(:ids) order by id desc", new MapSqlParameterSource("ids", ids.toArray(UUID[]::new)));
    }

    /** Who checks it, and withdraws it at any time. */
    public Desk checker(RoleModel it) {
        return desks.standingBodyOf(it.checkingUnit());
    }

    /** Who publishes it. */
    public Desk publisher(RoleModel it) {
        return Desk.approver(it.checkingUnit());
    }

    /** Whether taking it back is this person's business: the standing body's always, the unit's until it is published. */
    boolean withdraws(RoleModel it, Actor actor) {
        return actor.sitsAt(checker(it))
                || it.status() != RoleModelStatus.PUBLISHED && actor.sitsAt(Desk.clerk(it.unit()));
    }

    /** Whether it is this person's business to write down that consent was given or taken back. */
    boolean recordsConsent(RoleModel it, Actor actor) {
        return actor.sitsAt(Desk.clerk(it.unit())) || actor.sitsAt(checker(it));
    }

    /**
     * What a person may do with it now.
     *
     * @param open show it to the public, which has not seen it yet
     */
    public record Acts(boolean withdraw, boolean consent, boolean open, boolean nominate) {}

    /** What this person may do with it now. */
    public Acts acts(RoleModel it, Actor actor) {
        boolean alive = it.status().isRunning() || it.status() == RoleModelStatus.PUBLISHED;
        boolean published = it.status() == RoleModelStatus.PUBLISHED;
        return new Acts(
                alive && withdraws(it, actor),
                alive && recordsConsent(it, actor),
                published && !it.openly() && actor.owns(publisher(it)),
                published && nominates(it, actor));
    }

    /** Whether the person's unit nominates whom it tells of: the one that proposed it, or one above. */
    boolean nominates(RoleModel it, Actor actor) {
        return units.isUnderAny(it.unit(), actor.unitsAs(Role.CLERK));
    }

    /** Whether the person may propose at all. */
    public boolean mayPropose(Actor actor) {
        return actor.holds(Role.CLERK);
    }

    @Override
    public String caseType() {
        return RoleModels.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> isInvolved(get(Ids.read(caseId)), actor));
    }

    private static MapSqlParameterSource parameters(Actor actor) {
        return new MapSqlParameterSource("everything", actor.seesEverything())
                .addValue("mine", actor.units().toArray(String[]::new));
    }
}
