package vn.thidua.revocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RegisterEntry;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Narrowing;
import vn.thidua.shared.Page;
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
        return all(Narrowing.visible(VISIBLE, actor).and("id = :id").with("id", id), "").stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** One page of what the actor may see, latest first. */
    public Page<Revocation> search(CaseSearch<RevocationStatus> search, Actor actor) {
        var narrowed = Narrowing.visible(VISIBLE, actor).to(search);
        var after = Cursor.read(search.cursor(), 1);
        if (after != null) {
            narrowed.and("id < :after").with("after", after.id(0));
        }
        var found = all(narrowed.with("limit", search.limit() + 1), " order by id desc limit :limit");
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
            visible(Ids.read(caseId), actor);
            return true;
        });
    }

    private List<Revocation> all(Narrowing narrowed, String inOrder) {
        return revocations.query(narrowed.where() + inOrder, narrowed.values());
    }
}
