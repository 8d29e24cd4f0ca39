package vn.thidua.conferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Narrowing;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/**
 * Events as they are read: by the unit that holds one, those above and below it, and those whose people are awarded there,
 * and by the standing body of each.
 */
@Component
@Transactional(readOnly = true)
public class ConferralQueries implements CaseAccess {

    /** Awards that were decided longer ago are handed over, or never will be; an old register is not offered whole. */
    private static final int YEARS_OFFERED = 3;

    private static final int MOST_OFFERED = 100;

    /** The person's units, and those that a standing body of theirs works for. */
    private static final String MINE = """
            (select code from thidua.unit where code = any(:mine)
             union select parent_code from thidua.unit where code = any(:mine) and kind = 'STANDING_BODY')
            """;

    private static final String VISIBLE = """
            (:everything or exists (
              select from thidua.unit as mine join thidua.unit as holding on holding.code = conferral.unit_code
              where mine.code in %1$s and (mine.path @> holding.path or holding.path @> mine.path))
             or exists (
              select from thidua.conferral_row as held join thidua.unit as awarded on awarded.code = held.unit_code
              join thidua.unit as mine on mine.path @> awarded.path
              where held.conferral_id = conferral.id and mine.code in %1$s))
            """.formatted(MINE);

    private final ConferralRepository conferrals;
    private final ConferralRows rows;
    private final Desks desks;

    ConferralQueries(ConferralRepository conferrals, ConferralRows rows, Desks desks) {
        this.conferrals = conferrals;
        this.rows = rows;
        this.desks = desks;
    }

    /** The event, whoever asks: for processes and for what has already been checked. */
    public Conferral get(UUID id) {
        return conferrals.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may see it */
    public Conferral visible(UUID id, Actor actor) {
        return all(Narrowing.visible(VISIBLE, actor).and("id = :id").with("id", id), "").stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** One page of what the actor may see, the latest day first. */
    public Page<Conferral> search(CaseSearch<ConferralStatus> search, Actor actor) {
        var narrowed = Narrowing.visible(VISIBLE, actor).to(search);
        var after = Cursor.read(search.cursor(), 2);
        if (after != null) {
            narrowed.and("(held_on, id) < (:day, :after)")
                    .with("day", after.date(0))
                    .with("after", after.id(1));
        }
        var found = all(narrowed.with("limit", search.limit() + 1), " order by held_on desc, id desc limit :limit");
        return Page.cut(found, search.limit(), it -> Cursor.of(it.occasion().heldOn(), it.id()));
    }

    /** The events that close or launch a campaign and that the actor may see, the first day first. */
    public List<Conferral> ofCampaign(UUID campaign, Actor actor) {
        return all(
                Narrowing.visible(VISIBLE, actor)
                        .and("(closes_campaign = :campaign or launches_campaign = :campaign) and status <> 'CANCELLED'")
                        .with("campaign", campaign)
                        .with("limit", MOST_OFFERED),
                " order by held_on, id limit :limit");
    }

    /** The parts of the ceremony in its order (Decree 152/2025, Đ29.5). */
    public List<ConferralPart> parts(Conferral it) {
        var groups = new LinkedHashMap<ConferralPart.Key, List<ConferralRow>>();
        for (var row : rows.of(it)) {
            groups.computeIfAbsent(ConferralPart.Key.of(row), none -> new ArrayList<>())
                    .add(row);
        }
        var hands = rows.hands(it.id());
        return groups.entrySet().stream()
                .map(group -> {
                    var first = group.getValue().get(0);
                    var by = hands.get(group.getKey());
                    return new ConferralPart(
                            group.getKey(),
                            first.awardName(),
                            first.decidedHere(),
                            by == null ? null : by.presenter(),
                            by == null ? null : by.delegation(),
                            group.getValue());
                })
                .toList();
    }

    /** Decisions whose awards this unit may hand over and has not. */
    public List<WaitingAwards> waitingDecisions(Conferral it) {
        return rows.decisions(it.unit(), since(it), MOST_OFFERED);
    }

    /** Campaigns likewise. */
    public List<WaitingAwards> waitingCampaigns(Conferral it) {
        return rows.campaigns(it.unit(), since(it), MOST_OFFERED);
    }

    /** The desk that prepares events of the unit and writes down what came of them. */
    public Desk office(String unit) {
        return desks.standingBodyOf(unit);
    }

    @Override
    public String caseType() {
        return Conferrals.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> {
            visible(Ids.read(caseId), actor);
            return true;
        });
    }

    private static LocalDate since(Conferral it) {
        return it.occasion().heldOn().minusYears(YEARS_OFFERED);
    }

    private List<Conferral> all(Narrowing narrowed, String inOrder) {
        return conferrals.query(narrowed.where() + inOrder, narrowed.values());
    }
}
