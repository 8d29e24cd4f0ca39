package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.PosthumousAwards;
import vn.thidua.award.PosthumousAwards.Rule;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.eligibility.EligibilityLine.Result;

/** What is different for somebody who has died: which awards there are, and up to which year conditions can ask. */
@Component
class PosthumousMerit {

    private final PosthumousAwards awards;
    private final Clock clock;

    PosthumousMerit(PosthumousAwards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    /** For several nominations, which ask for the rules of a day once. */
    Rules rules() {
        return new Rules();
    }

    /** The rules by their day. */
    final class Rules {

        private final Map<LocalDate, Map<String, Rule>> byDay = new HashMap<>();

        /** Whether the award of a dossier can be given, today. */
        boolean isGiven(Dossier dossier) {
            return !dossier.recipient().hasDied() || of(dossier, today()).isPresent();
        }

        /**
         * The last day about which conditions ask: nobody is rated after the death, and of the year in which they died only
         * who was.
         */
        LocalDate lastDay(NominationView nomination) {
            var dossier = nomination.dossier();
            var to = dossier.period().to();
            var deceasedOn = dossier.recipient().deceasedOn();
            if (deceasedOn == null || to.getYear() < deceasedOn.getYear()) {
                return to;
            }
            boolean asked =
                    of(dossier, dayOf(nomination)).map(Rule::yearOfDeathCounts).orElse(true)
                            || dossier.facts().ratings().stream()
                                    .anyMatch(rating -> rating.year() == deceasedOn.getYear());
            return asked
                    ? to.isBefore(deceasedOn) ? to : deceasedOn
                    : deceasedOn.withDayOfYear(1).minusDays(1);
        }

        /** What the answer says about it; nothing for the living. */
        List<EligibilityLine> lines(NominationView nomination) {
            var dossier = nomination.dossier();
            var deceasedOn = dossier.recipient().deceasedOn();
            if (deceasedOn == null) {
                return List.of();
            }
            var rule = of(dossier, dayOf(nomination));
            return List.of(new EligibilityLine(
                    "POSTHUMOUS",
                    rule.isPresent() ? Result.MET : Result.NOT_MET,
                    true,
                    rule.isPresent() ? "nomination.posthumous.given" : "nomination.posthumous.notGiven",
                    List.of(deceasedOn, String.valueOf(lastDay(nomination).getYear())),
                    List.of(),
                    rule.map(Rule::legalSource).orElse(PosthumousAwards.LEGAL_SOURCE),
                    "",
                    List.of(),
                    true));
        }

        private Optional<Rule> of(Dossier dossier, LocalDate day) {
            return Optional.ofNullable(
                    byDay.computeIfAbsent(day, awards::rulesOn).get(dossier.award()));
        }
    }

    private LocalDate dayOf(NominationView nomination) {
        var kept = nomination.rules();
        return kept == null ? today() : kept.receivedOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
