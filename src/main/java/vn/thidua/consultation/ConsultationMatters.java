package vn.thidua.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.OpenMatter;
import vn.thidua.nomination.OpenMatter.Kind;
import vn.thidua.nomination.OpenMatters;
import vn.thidua.nomination.Station;

/** Tells a nomination's route whom it waits for outside of its own process. */
@Component
class ConsultationMatters implements OpenMatters {

    private final ConsultationRepository consultations;
    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final OwedNotices owed;
    private final ClearanceRepository clearances;
    private final Clock clock;

    ConsultationMatters(
            ConsultationRepository consultations,
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            OwedNotices owed,
            ClearanceRepository clearances,
            Clock clock) {
        this.consultations = consultations;
        this.notices = notices;
        this.feedback = feedback;
        this.owed = owed;
        this.clearances = clearances;
        this.clock = clock;
    }

    @Override
    public List<OpenMatter> of(NominationView nomination) {
        var alone = List.of(nomination.id());
        var here = nomination.here().orElseThrow();
        var matters = new ArrayList<OpenMatter>();
        consultations
                .waitedFor(alone, clock.instant())
                .forEach(it -> matters.add(new OpenMatter(Kind.CONSULTATION, it.body(), it.askedAt(), it.dueAt())));
        var listed = new HashSet<UUID>();
        for (var notice : notices.naming(alone)) {
            if (notice.status() != NoticeStatus.WITHDRAWN) {
                listed.add(nomination.id());
            }
            switch (notice.status()) {
                case RUNNING ->
                    matters.add(new OpenMatter(Kind.NOTICE, notice.title(), notice.publishedAt(), notice.endsAt()));
                case OVER -> matters.add(new OpenMatter(Kind.NOTICE_REPORT, notice.title(), notice.endsAt(), null));
                case CONCLUDED, WITHDRAWN -> {}
            }
        }
        feedback.openComplaints(alone)
                .forEach(it -> matters.add(new OpenMatter(Kind.COMPLAINT, it.list(), it.recordedAt(), null)));
        if (!owed.missing(List.of(nomination), listed).isEmpty()) {
            matters.add(new OpenMatter(Kind.NOTICE_MISSING, null, reached(here, nomination), null));
        }
        clearances.matches(alone).stream()
                .filter(ClearanceMatch::isOpen)
                .forEach(it -> matters.add(
                        new OpenMatter(Kind.VIOLATION, it.body() + " " + it.year(), it.recordedAt(), null)));
        var period = nomination.dossier().period();
        clearances
                .openFor(here.unit(), period.from().getYear(), period.to().getYear())
                .forEach(it -> matters.add(new OpenMatter(
                        Kind.CLEARANCE_LIST,
                        it.body() + " " + it.year(),
                        it.askedAt(),
                        it.dueOn()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .minusSeconds(1))));
        return matters;
    }

    private static Instant reached(Station here, NominationView nomination) {
        return here.since() == null ? nomination.since() : here.since();
    }
}
