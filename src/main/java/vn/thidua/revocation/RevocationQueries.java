package vn.thidua.revocation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RegisterEntry;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/**
 * Revocations as they are read: by the unit that nominated and those above it, by the unit that awarded or submitted and
 * its standing body, and by auditors.
 */
@Component
@Transactional(readOnly = true)
public class RevocationQueries implements CaseAccess {

    private static final String VISIBLE = """
            (:everything or appraising_unit = any(:mine)
              or appraising_unit in (select parent_code from thidua.unit where code = any(:mine) and kind = 'STANDING_BODY')
              or unit_code in (
                select below.code from thidua.unit as mine
                join thidua.unit as over on over.code = mine.code
                    or (mine.kind = 'STANDING_BODY' and over.code = mine.parent_code)
                join thidua.unit as below on below.path <@ over.path
                where mine.code = any(:mine)))
            """;

    private final RevocationRepository revocations;
    private final NominationQueries nominations;
    private final Desks desks;
    private final Units units;

    RevocationQueries(RevocationRepository revocations, NominationQueries nominations, Desks desks, Units units) {
        this.revocations = revocations;
        this.nominations = nominations;
        this.desks = desks;
        this.units = units;
    }

    /** The case, whoever asks: for processes and for what has already been checked. */
    public Revocation get(UUID id) {
        return revocations.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may see it */
    public Revocation visible(UUID id, Actor actor) {
        return revocations.query("id = :id and " + VISIBLE, parameters(actor).addValue("id", id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** One page of what the actor may see, latest first. */
    public Page<Revocation> search(RevocationSearch search, Actor actor) {
        var after = Cursor.read(search.cursor(), 1);
        var where = new StringBuilder(VISIBLE);
        var values = parameters(actor).addValue("limit", search.limit() + 1);
        if (search.status() != null) {
            where.append(" and status = :status");
            values.addValue("status", search.status().name());
        }
        if (search.text() != null) {
            where.append(" and search like '%' || thidua.plain(:text) || '%'");
            values.addValue("text", QueryParameters.literal(search.text()));
        }
        if (after != null) {
            where.append(" and id < :after");
            values.addValue("after", after.id(0));
        }
        var found = revocations.query(where + " order by id desc limit :limit", values);
        return Page.cut(found, search.limit(), it -> Cursor.of(it.id()));
    }

    /** The case about an award that runs or has led to its end. */
    public Optional<Revocation> of(UUID entry) {
        return revocations.liveOf(entry);
    }

    /**
     * Whether a person may propose to annul an award: an auditor, who found something, or a clerk of the nominating unit, of
     * one above it or of the office that appraises.
     */
    public boolean mayPropose(RegisterEntry entry, Actor actor) {
        return actor.isAuditor()
                || units.isUnderAny(entry.unit(), actor.unitsAs(Role.CLERK))
                || actor.sitsAt(desks.standingBodyOf(appraisingUnit(entry)));
    }

    /** Whether a person may take it back. */
    public boolean mayWithdraw(Revocation it, Actor actor) {
        return it.canBeWithdrawn() && actor.personId().equals(it.proposer());
    }

    /** The office that looks at it: of the unit that awarded, or of the last one that submitted. */
    public Desk appraiser(Revocation it) {
        return desks.standingBodyOf(it.award().appraisingUnit());
    }

    String appraisingUnit(RegisterEntry entry) {
        return entry.decision().unit() != null
                ? entry.decision().unit()
                : nominations.get(entry.nomination()).lastUnitHere();
    }

    @Override
    public String caseType() {
        return Revocations.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> {
            visible(vn.thidua.shared.Ids.read(caseId), actor);
            return true;
        });
    }

    private static MapSqlParameterSource parameters(Actor actor) {
        return new MapSqlParameterSource("everything", actor.seesEverything())
                .addValue("mine", actor.units().toArray(String[]::new));
    }
}
