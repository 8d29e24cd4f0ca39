package vn.thidua.cluster;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.WorkingCalendar;

/**
 * What each member does in its cluster's year; called by the human tasks and the processes. Whoever is the last tells the
 * year: the year's row is locked first, so that two last ones cannot miss each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MemberActs {

    private final ClusterYearRepository years;
    private final ClusterRules rules;
    private final ClusterJournal journal;
    private final ClusterDocuments documents;
    private final ClusterSuperiors superiors;
    private final Attachments files;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MemberActs(
            ClusterYearRepository years,
            ClusterRules rules,
            ClusterJournal journal,
            ClusterDocuments documents,
            ClusterSuperiors superiors,
            Attachments files,
            WorkingCalendar calendar,
            Clock clock) {
        this.years = years;
        this.rules = rules;
        this.journal = journal;
        this.documents = documents;
        this.superiors = superiors;
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Place(ClusterYear year, YearMember member) {}

    private Place lock(UUID memberId, YearStatus expected) {
        var year = years.lock(years.member(memberId).yearId());
        year.require(expected);
        return new Place(year, years.member(memberId));
    }

    /** @param text absent where the member agrees */
    public void comment(UUID memberId, @Nullable String text, Actor actor) {
        comment(
                memberId,
                new YearMember.Comment(text, journal.now(actor)),
                text == null ? "agreed" : "commented",
                actor);
    }

    /** The deadline passed. */
    public void noComment(UUID memberId) {
        comment(memberId, new YearMember.Comment(null, null), "commentMissed", Actor.SYSTEM);
    }

    private void comment(UUID memberId, YearMember.Comment comment, String action, Actor actor) {
        var place = lock(memberId, YearStatus.COMMENTING);
        journal.member(place.year(), place.member().with(comment), action, comment.text(), actor);
        if (all(place.year(), member -> member.content().comment() != null)) {
            journal.save(place.year(), place.year().commented(), "commentsGathered", Actor.SYSTEM);
            journal.tell(place.year(), YearMoved.Turn.COMMENTS_GATHERED);
        }
    }

    public void sign(UUID memberId, Actor actor) {
        var place = lock(memberId, YearStatus.SIGNING);
        journal.member(place.year(), place.member().with(journal.now(actor)), "pledgeSigned", null, actor);
        if (all(place.year(), member -> member.content().signed() != null)) {
            var inForce = place.year().signed();
            journal.announce(place.year(), inForce, "pledgeInForce", superiors.hearersOf(inForce));
            documents.issue(inForce, ClusterDocumentKind.PLEDGE, ClusterDocumentKind.SIGNING_MINUTES);
            journal.tell(place.year(), YearMoved.Turn.PLEDGE_SIGNED);
        }
    }

    /** The files among the proofs become part of the year: whoever may see it may read them. */
    public void scoreOneself(UUID memberId, List<YearMember.Points> points, Actor actor) {
        var place = lock(memberId, YearStatus.SELF_SCORING);
        for (int line = 0; line < points.size(); line++) {
            var file = points.get(line).file();
            if (file != null) {
                files.link(
                        "data.scores[" + line + "].file",
                        List.of(file.toString()),
                        ClusterYears.CASE,
                        place.year().id().toString(),
                        actor);
            }
        }
        var self = new YearMember.SelfScore(points, journal.now(actor), null, null, false);
        journal.member(place.year(), place.member().with(self), "selfScored", null, actor);
    }

    public void confirm(UUID memberId, Actor actor) {
        var place = lock(memberId, YearStatus.SELF_SCORING);
        var own = Objects.requireNonNull(place.member().content().self());
        var self = new YearMember.SelfScore(own.points(), own.scored(), journal.now(actor), null, true);
        journal.member(place.year(), place.member().with(self), "selfScoreConfirmed", null, actor);
    }

    public void returnSelfScore(UUID memberId, String reason, Actor actor) {
        var place = lock(memberId, YearStatus.SELF_SCORING);
        var own = Objects.requireNonNull(place.member().content().self());
        var self = new YearMember.SelfScore(own.points(), own.scored(), null, reason, false);
        journal.member(place.year(), place.member().with(self), "selfScoreReturned", reason, actor);
    }

    /** The deadline passed before a self-score was confirmed: there is none. */
    public void noSelfScore(UUID memberId) {
        var place = lock(memberId, YearStatus.SELF_SCORING);
        var self = new YearMember.SelfScore(List.of(), null, null, null, true);
        journal.member(place.year(), place.member().with(self), "selfScoreMissed", null, Actor.SYSTEM);
    }

    /**
     * The member has done with its own score.
     *
     * @return the members whose processes wait for it, where it was the last; null where others still score
     */
    public @Nullable List<YearMember> endSelfScoring(UUID memberId) {
        var place = lock(memberId, YearStatus.SELF_SCORING);
        if (!all(
                place.year(),
                member -> member.content().self() != null
                        && member.content().self().over())) {
            return null;
        }
        var until = calendar.plusWorkingDays(clock.instant(), rules.of(ClusterRules.Rule.CROSS_SCORE_DAYS));
        journal.save(place.year(), place.year().selfScored(until), "crossScoringOpened", Actor.SYSTEM);
        return years.members(place.year().id()).stream()
                .filter(member -> !member.id().equals(memberId))
                .toList();
    }

    /** @param given the points of every other member in the order of the table, by unit */
    public void scoreOthers(UUID memberId, Map<String, List<BigDecimal>> given, Actor actor) {
        score(memberId, new YearMember.CrossScore(given, journal.now(actor)), "crossScored", actor);
    }

    /** The deadline passed, which holds nobody up. */
    public void noCrossScore(UUID memberId) {
        score(memberId, new YearMember.CrossScore(Map.of(), null), "crossScoreMissed", Actor.SYSTEM);
    }

    private void score(UUID memberId, YearMember.CrossScore cross, String action, Actor actor) {
        var place = lock(memberId, YearStatus.CROSS_SCORING);
        journal.member(place.year(), place.member().with(cross), action, null, actor);
        if (all(place.year(), member -> member.content().cross() != null)) {
            journal.save(place.year(), place.year().crossScored(), "scoresGathered", Actor.SYSTEM);
            journal.tell(place.year(), YearMoved.Turn.SCORES_GATHERED);
        }
    }

    private boolean all(ClusterYear year, Predicate<YearMember> done) {
        return years.members(year.id()).stream().allMatch(done);
    }
}
