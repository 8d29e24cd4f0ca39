package vn.thidua.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/**
 * Who may see and who may draft a paper. It belongs to the issuing unit, its standing body and the units above; once
 * signed also to the unit that receives it and to the units whose nominations stand on it.
 */
@Component
class PaperAccess implements CaseAccess {

    /** Whether the person sits on the issuing side; reads {@code paper}, {@code :everything} and {@code :units}. */
    private static final String INSIDE = """
            (:everything or exists (
              select from thidua.unit as mine join thidua.unit as issuing on issuing.code = paper.unit_code
              where mine.code = any(:units)
                and (mine.path @> issuing.path or (mine.parent_code = issuing.code and mine.kind = 'STANDING_BODY'))))
            """;

    /** Whether the person may see the paper at all; lists and single reads share it. */
    static final String VISIBLE = "(" + INSIDE + """
             or paper.status = 'SIGNED' and (
              exists (
                select from thidua.unit as mine where mine.code = any(:units)
                  and (mine.code = paper.to_unit_code
                    or (mine.parent_code = paper.to_unit_code and mine.kind = 'STANDING_BODY')))
              or exists (
                select from thidua.paper_item as item
                join thidua.unit as nominating on nominating.code = item.unit_code
                join thidua.unit as mine on mine.path @> nominating.path
                where item.paper_id = paper.id and mine.code = any(:units))))
            """;

    private final JdbcClient jdbc;
    private final Desks desks;

    PaperAccess(JdbcClient jdbc, Desks desks) {
        this.jdbc = jdbc;
        this.desks = desks;
    }

    @Override
    public String caseType() {
        return "paper";
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        try {
            return holds(VISIBLE, UUID.fromString(caseId), actor);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    /** Outsiders read what was decided, not what was struck off and why. */
    boolean isInside(UUID paper, Actor actor) {
        return holds(INSIDE, paper, actor);
    }

    void requireVisible(UUID paper, Actor actor) {
        if (!holds(VISIBLE, paper, actor)) {
            throw Refusal.notFound();
        }
    }

    /** The desk at which this person drafts papers of the unit: the unit's clerk, or the clerk of its standing body. */
    Optional<Desk> draftingDesk(String unit, Actor actor) {
        return draftingDesks(unit).stream().filter(actor::sitsAt).findFirst();
    }

    Desk requireDraftingDesk(String unit, Actor actor) {
        return draftingDesk(unit, actor)
                .orElseThrow(() -> Refusal.notAllowed(
                        "shared.refusal.notYourDesk", Desk.clerk(unit).toString()));
    }

    /** The codes of the units whose papers this person drafts: own ones, and those for which an own standing body works. */
    Set<String> draftingUnits(Actor actor) {
        var own = actor.unitsAs(Role.CLERK);
        var served = jdbc.sql("""
                        select parent_code from thidua.unit
                        where code = any(:units) and kind = 'STANDING_BODY' and parent_code is not null
                        """)
                .param("units", own.toArray(String[]::new))
                .query(String.class)
                .list();
        return Stream.concat(own.stream(), served.stream().filter(unit -> draftingDesk(unit, actor)
                        .isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Desk> draftingDesks(String unit) {
        var own = Desk.clerk(unit);
        var standing = desks.standingBodyOf(unit);
        return own.equals(standing) ? Set.of(own) : new LinkedHashSet<>(List.of(own, standing));
    }

    private boolean holds(String predicate, UUID paper, Actor actor) {
        return jdbc.sql("select exists (select from thidua.paper where paper.id = :paper and " + predicate + ")")
                .param("paper", paper)
                .param("everything", actor.seesEverything())
                .param("units", actor.units().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
