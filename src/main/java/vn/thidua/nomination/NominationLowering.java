package vn.thidua.nomination;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.award.RouteStop;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * The appraiser finds another award fitting; it has to be agreed with who submitted the nomination before it goes up
 * (Decree 152/2025, Đ35.4.a). Its route runs on from where the nomination stands: what a unit decides that it has already
 * passed is no award to lower to, it goes back there as not eligible.
 */
@Component
public class NominationLowering {

    private final JdbcClient jdbc;
    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final Units units;
    private final NominationEligibility eligibility;
    private final StoppedDeadlines deadlines;
    private final Clock clock;

    NominationLowering(
            JdbcClient jdbc,
            NominationRepository nominations,
            NominationJournal journal,
            AwardCatalogue awards,
            AwardRules rules,
            Units units,
            NominationEligibility eligibility,
            StoppedDeadlines deadlines,
            Clock clock) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.journal = journal;
        this.awards = awards;
        this.rules = rules;
        this.units = units;
        this.eligibility = eligibility;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * An award that could be given instead.
     *
     * @param decidesAt the position of the station whose head decides it, absent where that is outside
     */
    record Choice(Award award, AwardRule rule, @Nullable Integer decidesAt) {}

    /**
     * The awards that could be given instead, for the same kind of recipient, in the order of the catalogue, each with
     * whether its conditions are met.
     */
    @Transactional(readOnly = true)
    public Map<Award, EligibilityAnswer> choices(NominationView nomination) {
        var found = find(nomination);
        var answers =
                eligibility.asking(nomination, found.stream().map(Choice::rule).toList());
        var choices = new LinkedHashMap<Award, EligibilityAnswer>();
        for (int i = 0; i < found.size(); i++) {
            choices.put(found.get(i).award(), answers.get(i));
        }
        return choices;
    }

    /** Whether the conditions of the award are met that was proposed; empty once it can no longer be given. */
    @Transactional(readOnly = true)
    public Optional<EligibilityAnswer> eligibility(NominationView nomination, Lowering proposal) {
        return find(nomination).stream()
                .filter(choice -> choice.award().code().equals(proposal.to()))
                .findFirst()
                .map(choice ->
                        eligibility.asking(nomination, List.of(choice.rule())).get(0));
    }

    /** The proposals made for a nomination, the latest first. */
    @Transactional(readOnly = true)
    public List<Lowering> of(UUID nomination) {
        return jdbc.sql("select * from thidua.nomination_lowering where nomination_id = :id order by id desc")
                .param("id", nomination)
                .query(NominationLowering::read)
                .list();
    }

    /**
     * Asks the nominating unit whether it agrees.
     *
     * @throws Refusal 422 for an award that cannot be given from here, or whose conditions are not met
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(UUID id, String award, String reason, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var view = nomination.view();
        requireMet(view, choice(view, award));
        var now = clock.instant();
        nomination.proposeLower(reason, actor, now);
        jdbc.sql("""
                        insert into thidua.nomination_lowering (id, nomination_id, from_award, to_award, reason, proposed_by,
                            proposed_at)
                        values (:id, :nomination, :from, :to, :reason, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("nomination", id)
                .param("from", view.dossier().award())
                .param("to", award)
                .param("reason", reason)
                .param("by", actor.nameOnRecord())
                .param("at", NominationRows.stored(now))
                .update();
        journal.save(nomination, actor);
    }

    /**
     * The nominating unit agrees: award and route change, and it is appraised as what it asks for now.
     *
     * @throws Refusal 422 for an award whose conditions are not met, or no longer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accept(UUID id, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var view = nomination.view();
        var open = open(id);
        var choice = choice(view, open.to());
        requireMet(view, choice);
        if (nominations.isThereAlready(
                id, view.campaignId(), view.unit(), view.dossier().asking(open.to()))) {
            throw Refusal.byRule(
                    List.of(Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.refusal.alreadyNominated")));
        }
        var now = clock.instant();
        nomination.acceptLower(
                open.to(),
                new KeptRules(receivedOn(view), choice.rule().versions()),
                choice.decidesAt(),
                deadlines.of(nomination, now),
                actor,
                now);
        answer(open.id(), true, null, actor, now);
        if (choice.decidesAt() != null) {
            nominations.dropStationsAfter(id, choice.decidesAt());
        }
        journal.save(nomination, actor);
    }

    /** The nominating unit insists. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(UUID id, String reason, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var now = clock.instant();
        nomination.refuseLower(reason, deadlines.of(nomination, now), actor, now);
        answer(open(id).id(), false, reason, actor, now);
        journal.save(nomination, actor);
    }

    private Lowering open(UUID nomination) {
        return of(nomination).stream()
                .filter(proposal -> proposal.accepted() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("shared.refusal.stale"));
    }

    private void requireMet(NominationView nomination, Choice choice) {
        eligibility.asking(nomination, List.of(choice.rule())).get(0).orRefuse();
    }

    private Choice choice(NominationView nomination, String award) {
        return find(nomination).stream()
                .filter(choice -> choice.award().code().equals(award))
                .findFirst()
                .orElseThrow(() -> Refusal.byRule(
                        "nomination.refusal.notALowerAward",
                        awards.find(award).map(Award::nameVi).orElse(award)));
    }

    private List<Choice> find(NominationView nomination) {
        var inForce = rules.allOn(nomination.unit(), receivedOn(nomination));
        var dossier = nomination.dossier();
        var now = inForce.get(dossier.award());
        Map<String, Unit> byCode =
                units.byCode(nomination.stations().stream().map(Station::unit).collect(Collectors.toSet()));
        return awards.known().stream()
                .filter(award -> award.recipientKind() == dossier.recipient().kind())
                .filter(award -> !award.code().equals(dossier.award()) && inForce.containsKey(award.code()))
                .filter(award -> isLower(inForce.get(award.code()), now))
                .flatMap(award -> reachable(nomination, award, inForce.get(award.code()), byCode).stream())
                .toList();
    }

    /** Where money tells which is lower, it does; else the station that decides has to. */
    private static boolean isLower(AwardRule other, @Nullable AwardRule now) {
        BigDecimal less = other.bonusMultiple();
        BigDecimal more = now == null ? null : now.bonusMultiple();
        return less == null || more == null || less.compareTo(more) < 0;
    }

    private static Optional<Choice> reachable(
            NominationView nomination, Award award, AwardRule rule, Map<String, Unit> byCode) {
        int here = nomination.here().map(Station::position).orElse(0);
        Set<Integer> deciding = new HashSet<>();
        boolean endsOutside = false;
        for (Station station : nomination.stations()) {
            if (station.role() == RouteStop.Role.OUTSIDE) {
                endsOutside = true;
            } else if (byCode.get(station.unit()).holdsAnyOf(rule.decidingAuthorities())) {
                deciding.add(station.position());
            }
        }
        if (deciding.stream().anyMatch(position -> position < here)) {
            return Optional.empty();
        }
        var first = deciding.stream().min(Integer::compare);
        if (first.isPresent()) {
            return Optional.of(new Choice(award, rule, first.get()));
        }
        return endsOutside && !rule.decidingAuthorities().isEmpty()
                ? Optional.of(new Choice(award, rule, null))
                : Optional.empty();
    }

    private LocalDate receivedOn(NominationView nomination) {
        var kept = nomination.rules();
        return kept == null ? LocalDate.now(clock) : kept.receivedOn();
    }

    private void answer(UUID proposal, boolean accepted, @Nullable String why, Actor by, Instant now) {
        jdbc.sql("""
                        update thidua.nomination_lowering set accepted = :accepted, answer = :why, answered_by = :by,
                            answered_at = :at where id = :id
                        """)
                .param("id", proposal)
                .param("accepted", accepted)
                .param("why", why, Types.VARCHAR)
                .param("by", by.nameOnRecord())
                .param("at", NominationRows.stored(now))
                .update();
    }

    private static Lowering read(ResultSet row, int number) throws SQLException {
        return new Lowering(
                row.getObject("id", UUID.class),
                row.getString("from_award"),
                row.getString("to_award"),
                row.getString("reason"),
                row.getString("proposed_by"),
                NominationRows.time(row.getObject("proposed_at", OffsetDateTime.class)),
                row.getObject("accepted", Boolean.class),
                row.getString("answered_by"),
                NominationRows.optionalTime(row, "answered_at"),
                row.getString("answer"));
    }
}
