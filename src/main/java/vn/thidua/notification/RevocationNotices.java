package vn.thidua.notification;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.revocation.RevocationMoved;
import vn.thidua.shared.Role;

/**
 * Who hears of a revocation: the unit that nominated, whoever decides with the office that looks at it, and the proposer,
 * but for whoever did it.
 */
@Component
class RevocationNotices {

    private static final Set<Role> OFFICE = Set.of(Role.CLERK, Role.APPROVER);

    private final Notices notices;
    private final Clock clock;

    RevocationNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(RevocationMoved moved) {
        var kind = kind(moved.action());
        if (kind == null) {
            return;
        }
        var it = moved.revocation();
        var award = it.award();
        var notice = Notice.of(
                        "revocation:" + it.id() + ":" + moved.action() + ":"
                                + clock.instant().toEpochMilli(),
                        kind,
                        award.recipient() + " – " + award.name(),
                        "/revocations/" + it.id())
                .to(
                        OFFICE,
                        List.of(
                                award.unit(),
                                award.appraisingUnit(),
                                moved.appraiser().unit()))
                .of(
                        null,
                        moved.reason(),
                        it.decision() == null ? null : it.decision().number())
                .except(moved.actor().personId());
        notices.tell(it.proposer() == null ? notice : notice.to(Objects.requireNonNull(it.proposer())));
    }

    /** Drafts come and go without anybody being told: their signature is. */
    private static @Nullable NoticeKind kind(String action) {
        return switch (action) {
            case "proposed" -> NoticeKind.REVOCATION_PROPOSED;
            case "appraised" -> NoticeKind.REVOCATION_GROUNDED;
            case "refused" -> NoticeKind.REVOCATION_REFUSED;
            case "withdrawn" -> NoticeKind.REVOCATION_WITHDRAWN;
            case "revoked" -> NoticeKind.REVOCATION_DECIDED;
            case "returned" -> NoticeKind.REVOCATION_RETURNED;
            case "insigniaForwarded" -> NoticeKind.REVOCATION_HANDED_ON;
            default -> null;
        };
    }
}
