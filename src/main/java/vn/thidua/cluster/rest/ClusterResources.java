package vn.thidua.cluster.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.Activity;
import vn.thidua.cluster.Cluster;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterDocumentKind;
import vn.thidua.cluster.ClusterDocuments;
import vn.thidua.cluster.ClusterProposals;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.FlagHandover;
import vn.thidua.cluster.Succession;
import vn.thidua.cluster.YearMember;
import vn.thidua.cluster.YearStatus;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.shared.Actor;

/** Clusters as programs read them. */
@Component
class ClusterResources {

    private final ClusterDirectory directory;
    private final ClusterProposals proposals;
    private final Clock clock;

    ClusterResources(ClusterDirectory directory, ClusterProposals proposals, Clock clock) {
        this.directory = directory;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A cluster in a list; its year is absent where none was opened. */
    record Entry(
            String code,
            String name,
            long members,
            @Nullable Integer year,
            @Nullable YearStatus status) {}

    /** A cluster. */
    record ClusterResource(
            String code,
            String nameVi,
            String nameEn,
            String organiser,
            Succession succession,
            @Nullable String flagAward,
            List<YearOfSeats> seats,
            List<Handover> flag) {}

    /** The members of a year. */
    record YearOfSeats(int year, List<ClusterUnits.Seat> members) {}

    /** The flag went on. */
    record Handover(
            @Nullable String from,
            String to,
            LocalDate on,
            String place,
            @Nullable String note) {}

    /** What the members did together. */
    record ActivityResource(
            UUID id, LocalDate on, String title, @Nullable String note) {}

    /** @param proposal the nomination prepared for the leader, for whoever may see it; what is absent has not come yet */
    record YearResource(
            UUID id,
            String cluster,
            int year,
            YearStatus status,
            @Nullable String head,
            @Nullable String deputy,
            LocalDate midReviewOn,
            LocalDate scoringOn,
            @Nullable String pledge,
            @Nullable String charter,
            List<Criterion> criteria,
            int tableVersion,
            @Nullable String midReview,
            @Nullable OffsetDateTime commentsUntil,
            @Nullable OffsetDateTime selfScoresUntil,
            @Nullable OffsetDateTime crossScoresUntil,
            @Nullable OffsetDateTime ballotUntil,
            int ballots,
            @Nullable String leader,
            @Nullable String nextHead,
            @Nullable String nextDeputy,
            @Nullable UUID proposal,
            List<MemberResource> members,
            List<ActivityResource> activities) {}

    /** A member in a year; how it scored itself is told once everybody has. */
    record MemberResource(
            UUID id,
            String unit,
            @Nullable String comment,
            @Nullable OffsetDateTime signedAt,
            @Nullable BigDecimal selfScore,
            List<ScoreResource> scores,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal adjusted,
            @Nullable BigDecimal penalty,
            @Nullable String knockedOutBy,
            @Nullable String reason,
            @Nullable BigDecimal points,
            @Nullable Integer rank,
            @Nullable Integer finalRank) {}

    /** What a member gave itself for a line of the table, once everybody has. */
    record ScoreResource(
            String criterion,
            BigDecimal points,
            @Nullable String evidence,
            @Nullable UUID file) {}

    /** A document; without number and day it is a draft. */
    record DocumentResource(
            ClusterDocumentKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn) {}

    static DocumentResource document(ClusterDocuments.Entry it) {
        return new DocumentResource(it.kind(), it.number(), it.issuedOn());
    }

    Entry entry(ClusterDirectory.Entry entry) {
        var latest = entry.latest();
        return new Entry(
                entry.unit().code(),
                entry.unit().nameVi(),
                entry.members(),
                latest == null ? null : latest.year(),
                latest == null ? null : latest.status());
    }

    ClusterResource of(Cluster cluster) {
        return new ClusterResource(
                cluster.code(),
                cluster.unit().nameVi(),
                cluster.unit().nameEn(),
                cluster.organiser().unit(),
                cluster.succession(),
                cluster.flagAward(),
                directory.seatsByYear(cluster.code()).entrySet().stream()
                        .map(year -> new YearOfSeats(year.getKey(), year.getValue()))
                        .toList(),
                directory.handovers(cluster.code()).stream()
                        .map(ClusterResources::handover)
                        .toList());
    }

    static Handover handover(FlagHandover it) {
        return new Handover(it.from(), it.to(), it.on(), it.place(), it.note());
    }

    static ActivityResource activity(Activity it) {
        return new ActivityResource(it.id(), it.on(), it.title(), it.note());
    }

    YearResource of(ClusterYear year, Actor actor) {
        var content = year.content();
        var pledge = content.pledge();
        var until = content.deadlines();
        var results = content.results();
        var counted = year.status().compareTo(YearStatus.CROSS_SCORING) > 0
                ? directory.counted(year.id())
                : Map.<String, BigDecimal>of();
        return new YearResource(
                year.id(),
                year.cluster(),
                year.year(),
                year.status(),
                year.head(),
                year.deputy(),
                year.midReviewOn(),
                year.scoringOn(),
                pledge == null ? null : pledge.text(),
                pledge == null ? null : pledge.charter(),
                year.table().criteria(),
                year.table().version(),
                content.midReview() == null ? null : content.midReview().text(),
                local(until.comments()),
                local(until.selfScores()),
                local(until.crossScores()),
                local(until.ballot()),
                content.ballots(),
                content.leader() == null ? null : content.leader().unit(),
                results == null ? null : results.nextHead(),
                results == null ? null : results.nextDeputy(),
                proposals.visible(year.id(), actor).orElse(null),
                directory.members(year.id()).stream()
                        .map(member -> member(year, member, counted.get(member.unit())))
                        .toList(),
                directory.activities(year.id()).stream()
                        .map(ClusterResources::activity)
                        .toList());
    }

    private MemberResource member(ClusterYear year, YearMember member, @Nullable BigDecimal counted) {
        var content = member.content();
        var self = year.status().compareTo(YearStatus.SELF_SCORING) > 0 ? content.self() : null;
        var verified = content.verified();
        return new MemberResource(
                member.id(),
                member.unit(),
                content.comment() == null ? null : content.comment().text(),
                content.signed() == null ? null : local(content.signed().at()),
                self == null || self.points().isEmpty() ? null : self.total(),
                scores(year, self),
                counted,
                verified == null ? null : verified.adjusted(),
                verified == null ? null : verified.penalty(),
                verified == null ? null : verified.knockedOutBy(),
                verified == null ? null : verified.reason(),
                member.points(),
                member.rank(),
                member.finalRank());
    }

    private static List<ScoreResource> scores(ClusterYear year, YearMember.@Nullable SelfScore self) {
        var scored = year.table().scored();
        var lines = new ArrayList<ScoreResource>();
        for (int place = 0; self != null && place < self.points().size(); place++) {
            var it = self.points().get(place);
            lines.add(new ScoreResource(scored.get(place).name(), it.points(), it.evidence(), it.file()));
        }
        return lines;
    }

    private @Nullable OffsetDateTime local(java.time.@Nullable Instant time) {
        return time == null ? null : time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
