package vn.thidua.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RecipientKind;
import vn.thidua.council.CouncilCase;
import vn.thidua.council.CouncilCases;
import vn.thidua.council.CouncilDissolved;
import vn.thidua.council.CouncilResult;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;

/** The nominations that wait for a session of a council, and what becomes of them when it has voted. */
@Component
class NominationAgenda implements CouncilCases {

    private final NominationRepository nominations;
    private final NominationQueries queries;
    private final NominationFlow flow;
    private final NominationCouncils councils;
    private final NominationJournal journal;
    private final AwardCatalogue awards;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationAgenda(
            NominationRepository nominations,
            NominationQueries queries,
            NominationFlow flow,
            NominationCouncils councils,
            NominationJournal journal,
            AwardCatalogue awards,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.queries = queries;
        this.flow = flow;
        this.councils = councils;
        this.journal = journal;
        this.awards = awards;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CouncilCase> waiting(String unit) {
        var inCouncil = queries.inCouncilAt(unit);
        var ids = inCouncil.stream().map(NominationView::id).toList();
        var waiting = new HashSet<>(flow.waitingForSession(ids));
        waiting.addAll(flow.waitingForPaperResult(ids));
        var shown = inCouncil.stream().filter(it -> waiting.contains(it.id())).toList();
        var names =
                units.byCode(shown.stream().map(NominationView::unit).distinct().toList());
        var rules = shown.stream()
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNullElse(it.rules(), it.id()), councils::ruleOf, (one, same) -> one));
        return shown.stream()
                .map(it -> {
                    var dossier = it.dossier();
                    var position = dossier.recipient().position();
                    var unitName = names.get(it.unit()).nameVi();
                    return new CouncilCase(
                            it.id(),
                            dossier.award(),
                            awards.get(dossier.award()).nameVi(),
                            dossier.recipient().name(),
                            position == null || position.isBlank() ? unitName : position + ", " + unitName,
                            dossier.recipient().code(),
                            dossier.recipient().kind() == RecipientKind.INDIVIDUAL,
                            it.unit(),
                            rules.get(Objects.requireNonNullElse(it.rules(), it.id())));
                })
                .sorted(Comparator.comparing(CouncilCase::awardName).thenComparing(CouncilCase::recipient))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void layBefore(Collection<UUID> cases) {
        var onPaper = List.copyOf(flow.waitingForPaperResult(cases));
        if (!onPaper.isEmpty()) {
            events.publishEvent(new NominationsTakenToSession(onPaper));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> conclude(String unit, Collection<CouncilResult> results, Actor chair) {
        var byCase = results.stream().collect(Collectors.toMap(CouncilResult::caseId, Function.identity()));
        var now = clock.instant();
        var waiting = flow.waitingForSession(byCase.keySet());
        var moved = new ArrayList<Nomination>();
        for (var nomination : nominations.lock(byCase.keySet())) {
            if (waiting.contains(nomination.id()) && nomination.isInCouncilAt(unit)) {
                councils.apply(nomination, byCase.get(nomination.id()), chair, now);
                moved.add(nomination);
            }
        }
        journal.save(moved, chair);
        var ids = moved.stream().map(Nomination::id).toList();
        if (!ids.isEmpty()) {
            events.publishEvent(new NominationsVoted(ids));
        }
        return new HashSet<>(ids);
    }

    /** Nobody meets here any more: who waits is voted on elsewhere, and the result is recorded. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dissolved(CouncilDissolved event) {
        var inCouncil = queries.inCouncilAt(event.unit()).stream()
                .map(NominationView::id)
                .toList();
        var waiting = List.copyOf(flow.waitingForSession(inCouncil));
        if (!waiting.isEmpty()) {
            events.publishEvent(new NominationsVoted(waiting));
        }
    }
}
