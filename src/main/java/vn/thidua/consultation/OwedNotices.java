package vn.thidua.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.RouteStop;
import vn.thidua.nomination.Hindrance;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.shared.Reason;

/**
 * A nomination goes nowhere while the list that names it is out, or the report on what came back is owed, or a complaint
 * about it is open, on a list that was taken back as well; and where the rule asks for a list, none is decided and none
 * leaves for the authority outside without one.
 */
@Component
class OwedNotices implements Hindrance {

    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final PublicNoticeRules rules;
    private final NominationQueries nominations;

    OwedNotices(
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            PublicNoticeRules rules,
            NominationQueries nominations) {
        this.notices = notices;
        this.feedback = feedback;
        this.rules = rules;
        this.nominations = nominations;
    }

    @Override
    public List<Reason> against(UUID nomination, Step step) {
        return against(List.of(nomination), step).getOrDefault(nomination, List.of());
    }

    @Override
    public Map<UUID, List<Reason>> against(Collection<UUID> ids, Step step) {
        var reasons = new HashMap<UUID, List<Reason>>();
        var listed = new HashSet<UUID>();
        for (var notice : notices.naming(ids)) {
            if (notice.status() == NoticeStatus.WITHDRAWN) {
                continue;
            }
            for (var line : notice.lines()) {
                listed.add(line.nomination());
                switch (notice.status()) {
                    case RUNNING -> add(reasons, line.nomination(), running(notice));
                    case OVER -> add(reasons, line.nomination(), unreported(notice));
                    case CONCLUDED, WITHDRAWN -> {}
                }
            }
        }
        missing(nominations.all(ids), listed).forEach((id, rule) -> add(reasons, id, missing(rule)));
        feedback.openComplaints(ids).forEach(open -> add(reasons, open.nomination(), complained(open)));
        return reasons;
    }

    /**
     * Those that have to be published where they stand and are not.
     *
     * @param listed what stands on a list that was not taken back
     */
    Map<UUID, PublicNoticeRules.NoticeRule> missing(Collection<NominationView> views, Set<UUID> listed) {
        return rules.requiredOf(views.stream()
                .filter(view -> !listed.contains(view.id()) && isAtItsLastUnit(view))
                .toList());
    }

    /** Whether this unit decides it or sends it out of the installation. */
    private static boolean isAtItsLastUnit(NominationView view) {
        return view.here()
                .filter(here -> here.role() == RouteStop.Role.DECIDES || isOutside(view, here.position() + 1))
                .isPresent();
    }

    private static boolean isOutside(NominationView view, int position) {
        return view.stations().stream()
                .filter(station -> station.position() == position)
                .map(Station::role)
                .anyMatch(role -> role == RouteStop.Role.OUTSIDE);
    }

    private static Reason running(PublicNotice notice) {
        return Reason.byLaw(
                PublicNotices.LEGAL_SOURCE, "consultation.refusal.noticeRunning", notice.title(), notice.endsAt());
    }

    private static Reason unreported(PublicNotice notice) {
        return Reason.byLaw(
                PublicNotices.LEGAL_SOURCE, "consultation.refusal.noticeUnreported", notice.title(), notice.endsAt());
    }

    private static Reason complained(FeedbackRepository.OpenComplaint open) {
        return Reason.byLaw(
                NominationHolding.LEGAL_SOURCE, "consultation.refusal.complaintOpen", open.list(), open.receivedOn());
    }

    private static Reason missing(PublicNoticeRules.NoticeRule rule) {
        return Reason.byLaw(rule.legalSource(), "consultation.refusal.noticeMissing", rule.workingDays());
    }

    private static void add(Map<UUID, List<Reason>> reasons, UUID nomination, Reason reason) {
        reasons.computeIfAbsent(nomination, none -> new ArrayList<>()).add(reason);
    }
}
