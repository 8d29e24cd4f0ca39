package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.award.AwardRules;
import vn.thidua.award.RouteStop;
import vn.thidua.award.VoteRule;
import vn.thidua.council.CouncilBallot;
import vn.thidua.council.CouncilMeetings;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.council.MeetingPlace;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Lays nominations before councils whose vote their award asks for, and takes the vote to them. */
@Component
public class NominationCouncils {

    /** The language in which the numbers of a vote are written into the history. */
    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final NominationFlow flow;
    private final AdHocProcedures adHoc;
    private final AwardRules rules;
    private final CouncilMeetings meetings;
    private final CouncilResults results;
    private final Attachments files;
    private final MessageSource messages;
    private final Clock clock;

    NominationCouncils(
            NominationRepository nominations,
            NominationJournal journal,
            NominationFlow flow,
            AdHocProcedures adHoc,
            AwardRules rules,
            CouncilMeetings meetings,
            CouncilResults results,
            Attachments files,
            MessageSource messages,
            Clock clock) {
        this.nominations = nominations;
        this.journal = journal;
        this.flow = flow;
        this.adHoc = adHoc;
        this.rules = rules;
        this.meetings = meetings;
        this.results = results;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    /** How a council votes on what a nomination asks for: by the rule it kept. */
    public VoteRule ruleOf(NominationView nomination) {
        var kept = nomination.rules();
        return kept == null || kept.versions().isEmpty()
                ? rules.on(nomination.dossier().award(), nomination.unit(), LocalDate.now(clock))
                        .vote()
                : rules.pinned(kept.versions()).vote();
    }

    /** What councils voted on it, the first vote first. */
    public List<CouncilResult> resultsOf(UUID nomination) {
        return results.of(nomination);
    }

    /** One whose process is about to begin. */
    void layNewBefore(Nomination nomination, Actor by, Instant now) {
        if (mustVote(nomination.view())) {
            nomination.layBeforeCouncil(by, now);
        }
    }

    /** One that was appraised: it waits for a paper, unless the council where it stands has to vote first. */
    void layBefore(Nomination nomination, Actor by, Instant now) {
        if (mustVote(nomination.view()) && flow.knowsAppraisalDesk(nomination.id())) {
            nomination.layBeforeCouncil(by, now);
        }
    }

    /**
     * A council that met on paper voted.
     *
     * @param minutes the file of the minutes, as the form's field held it
     * @return what came of it
     * @throws Refusal 400 for numbers that cannot be, 422 where too few came
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CouncilResult record(UUID id, LocalDate heldOn, CouncilBallot ballot, String minutes, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var view = nomination.view();
        var unit = view.here()
                .orElseThrow(() -> Refusal.conflict("shared.refusal.stale"))
                .unit();
        files.link("data.minutes", List.of(minutes), NominationAccess.CASE_TYPE, id.toString(), actor);
        var meeting = new CouncilResults.Meeting(id, unit, view.dossier().award(), heldOn, UUID.fromString(minutes));
        var result = results.record(meeting, ballot, ruleOf(view), actor);
        apply(nomination, result, actor, clock.instant());
        journal.save(nomination, actor);
        return result;
    }

    /** What a vote does to a nomination. */
    void apply(Nomination nomination, CouncilResult result, Actor actor, Instant now) {
        if (result.carried()) {
            nomination.carry(sentence(result), actor, now);
        } else {
            nomination.voteDown(sentence(result), result.rule().legalSource(), actor, now);
        }
    }

    private boolean mustVote(NominationView nomination) {
        var here = nomination.here().orElseThrow();
        var award = nomination.dossier().award();
        int last = nomination.stations().stream()
                .filter(station -> station.role() != RouteStop.Role.OUTSIDE)
                .mapToInt(Station::position)
                .max()
                .orElseThrow();
        var place = new MeetingPlace(here.unit(), here.position() == 0, here.position() == last);
        var kept = nomination.rules();
        var day = kept == null ? LocalDate.now(clock) : kept.receivedOn();
        if (nomination.isAdHoc() && !adHoc.of(award, here.unit(), day).councilVotes()) {
            return false;
        }
        return meetings.mustVote(award, ruleOf(nomination), place, day)
                && results.of(nomination.id()).stream()
                        .noneMatch(vote -> vote.carried()
                                && vote.unit().equals(here.unit())
                                && vote.award().equals(award));
    }

    /** The key of the sentence that says whether it carried, with the numbers. */
    public static String sentenceOf(CouncilResult result) {
        if (result.overQuota()) {
            return "nomination.council.overQuota";
        }
        return result.carried() ? "nomination.council.carried" : "nomination.council.notCarried";
    }

    private String sentence(CouncilResult result) {
        var tally = result.tally();
        var ballot = result.ballot();
        return messages.getMessage(
                sentenceOf(result),
                new Object[] {
                    String.valueOf(ballot.inFavour()),
                    String.valueOf(ballot.members()),
                    tally.percent().toPlainString().replace('.', ','),
                    String.valueOf(tally.votesNeeded())
                },
                RECORD);
    }
}
