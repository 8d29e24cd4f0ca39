package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.DeputyNamed;
import vn.thidua.organization.Deputyship;
import vn.thidua.organization.DeputyshipEnded;
import vn.thidua.organization.DeputyshipTurned;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Role;
import vn.thidua.workflow.TaskCameBack;
import vn.thidua.workflow.TaskGotTime;

/** Who hears of what happened to a case: the desks that have to live with it, but for whoever did it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseNotices {

    private static final Set<Role> OFFICE = Set.of(Role.CLERK, Role.APPROVER);

    private static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY);

    private final Notices notices;
    private final Clock clock;

    CaseNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void tell(TaskCameBack task) {
        notices.tell(Notice.of(
                        "task:" + task.id() + ":returned",
                        NoticeKind.TASK_RETURNED,
                        task.subject(),
                        "/tasks/" + task.id())
                .to(Set.of(task.desk().role()), List.of(task.desk().unit()))
                .of(task.campaignId(), task.reason(), null)
                .task(task.key().process() + "." + task.key().task(), task.dueAt()));
    }

    @EventListener
    void tell(TaskGotTime task) {
        notices.tell(Notice.of(
                        "task:" + task.id() + ":extended:" + task.dueAt().toEpochMilli(),
                        NoticeKind.TASK_EXTENDED,
                        task.subject(),
                        "/tasks/" + task.id())
                .to(Set.of(task.desk().role()), List.of(task.desk().unit()))
                .of(task.campaignId(), task.reason(), null)
                .task(task.key().process() + "." + task.key().task(), task.dueAt())
                .except(task.by().personId()));
    }

    @EventListener
    void tell(DeputyNamed named) {
        notices.tell(deputy(named.deputyship(), NoticeKind.DEPUTY_NAMED, "named")
                .except(named.by().personId()));
    }

    @EventListener
    void tell(DeputyshipEnded ended) {
        notices.tell(deputy(ended.deputyship(), NoticeKind.DEPUTY_ENDED, "ended")
                .except(ended.by().personId()));
    }

    @EventListener
    void tell(DeputyshipTurned turned) {
        var given = turned.deputyship();
        notices.tell(
                given.isOpen()
                        ? deputy(given, NoticeKind.DEPUTY_BEGAN, "began")
                        : deputy(given, NoticeKind.DEPUTY_ENDED, "ended"));
    }

    /** Both sides, and whoever works at the unit. */
    private Notice deputy(Deputyship given, NoticeKind kind, String what) {
        var ended = given.ended();
        var until = ended == null ? given.to() : LocalDate.ofInstant(ended.at(), clock.getZone());
        var concerned = EnumSet.copyOf(OFFICE);
        concerned.add(given.desk().role());
        return Notice.of(
                        "deputyship:" + given.id() + ":" + what,
                        kind,
                        given.deputy().name() + " – " + given.form().mark() + " "
                                + given.holder().title(),
                        "/deputies")
                .of(null, ended == null ? null : ended.reason(), until.toString())
                .to(concerned, List.of(given.desk().unit()))
                .to(given.deputy().id());
    }

    @EventListener
    void tell(CaseEvent event) {
        switch (event.caseType()) {
            case "nomination" -> nomination(event);
            case "paper" -> paper(event);
            case "consultation" -> consultation(event);
            case "campaign" -> campaign(event);
            case "participation" -> participation(event);
            case "councilSession" -> councilSession(event);
            case "clusterYear" -> clusterYear(event);
            default -> {
                // whatever else happens is found where one looks for it
            }
        }
    }

    private void nomination(CaseEvent event) {
        if ("IN_COUNCIL".equals(event.to()) && event.unit() != null) {
            // whoever has the task to write the vote down is told as well, sitting at whichever desk that is
            notices.tell(about(event, NoticeKind.COUNCIL_DUE, "/nominations/" + event.caseId())
                    .named("nomination")
                    .to(COUNCIL, List.of(event.unit()))
                    .of(event.campaignId(), null, null));
        }
        NoticeKind kind = nominationKind(event);
        if (kind != null) {
            notices.tell(about(event, kind, "/nominations/" + event.caseId())
                    .named("nomination")
                    .to(OFFICE, List.of())
                    .of(event.campaignId(), event.ground(), detail(event, "number")));
        }
    }

    /** Moves are told by where they lead, so that a new way there is told as well. */
    private static @Nullable NoticeKind nominationKind(CaseEvent event) {
        if (Objects.equals(event.from(), event.to()) || event.to() == null) {
            return null;
        }
        return switch (event.to()) {
            case "AWARDED" -> NoticeKind.NOMINATION_AWARDED;
            case "NOT_AWARDED" -> NoticeKind.NOMINATION_REFUSED;
            case "WITHDRAWN" -> "campaignCancelled".equals(event.action()) ? null : NoticeKind.NOMINATION_WITHDRAWN;
            case "LOWER_PROPOSED" ->
                "ON_HOLD".equals(event.from()) ? NoticeKind.NOMINATION_RELEASED : NoticeKind.NOMINATION_LOWER_PROPOSED;
            case "ON_HOLD" -> NoticeKind.NOMINATION_ON_HOLD;
            default -> {
                if ("ON_HOLD".equals(event.from())) {
                    yield NoticeKind.NOMINATION_RELEASED;
                }
                yield "struckOff".equals(event.action()) ? NoticeKind.NOMINATION_STRUCK_OFF : null;
            }
        };
    }

    /** The body that is asked hears of it; whoever asked one outside knows already. */
    private void consultation(CaseEvent event) {
        var nomination = detail(event, "nomination");
        if ("asked".equals(event.action()) && event.unit() != null && nomination != null) {
            notices.tell(Notice.of(
                            "consultation:" + event.caseId() + ":asked",
                            NoticeKind.CONSULTATION_ASKED,
                            nomination,
                            "/tasks")
                    .named("nomination")
                    .to(Set.of(Role.CLERK), List.of(event.unit()))
                    .of(event.campaignId(), null, null)
                    .except(event.actor().personId()));
        }
    }

    /** The unit's clerk, and the desk that drafted it, which may be that of its standing body. */
    private void paper(CaseEvent event) {
        var kind = "signed".equals(event.action())
                ? NoticeKind.PAPER_SIGNED
                : "closed".equals(event.action()) ? NoticeKind.PAPER_CLOSED : null;
        if (kind != null && event.unit() != null) {
            notices.tell(about(event, kind, "/papers/" + event.caseId())
                    .named("paper")
                    .to(Set.of(Role.CLERK), List.of(event.unit()))
                    .of(event.campaignId(), null, detail(event, "number")));
        }
    }

    private void campaign(CaseEvent event) {
        if ("extended".equals(event.action())) {
            notices.tell(about(event, NoticeKind.CAMPAIGN_EXTENDED, "/campaigns/" + event.caseId())
                    .named("campaign")
                    .to(OFFICE, List.of())
                    .of(event.campaignId(), event.ground(), detail(event, "until")));
        }
    }

    /** A pledge of all and the results of a year reach every superior of a member: one that has two has both told. */
    private void clusterYear(CaseEvent event) {
        var kind =
                switch (event.action()) {
                    case "pledgeInForce" -> NoticeKind.CLUSTER_PLEDGE_SIGNED;
                    case "concluded" -> NoticeKind.CLUSTER_RESULTS_SUBMITTED;
                    default -> null;
                };
        var hearers = detail(event, "sentTo");
        if (kind != null && hearers != null) {
            notices.tell(Notice.of(
                            "clusterYear:" + event.caseId() + ":" + event.action(),
                            kind,
                            detail(event, "name") + " – " + detail(event, "year"),
                            "/clusters/" + event.unit() + "/" + detail(event, "year"))
                    .to(OFFICE, List.of(hearers.split(", "))));
        }
    }

    /** Members have no task for their ballot: they are told that it is open. */
    private void councilSession(CaseEvent event) {
        var page = "/council/" + event.caseId();
        switch (event.action()) {
            case "ballotOpened" ->
                members(event, NoticeKind.COUNCIL_BALLOT_OPENED, page + "/ballot", ":" + detail(event, "ballot"));
            case "minutesSigned" -> members(event, NoticeKind.COUNCIL_MINUTES_SIGNED, page + "/minutes", "");
            case "cancelled" -> members(event, NoticeKind.COUNCIL_SESSION_CANCELLED, page, "");
            default -> {
                // whatever else happens is told by its task
            }
        }
    }

    private void members(CaseEvent event, NoticeKind kind, String page, String which) {
        if (event.unit() != null) {
            notices.tell(Notice.of(
                            "councilSession:" + event.caseId() + ":" + event.action() + which,
                            kind,
                            String.valueOf(detail(event, "name")),
                            page)
                    .to(Set.of(Role.COUNCIL_MEMBER), List.of(event.unit()))
                    .of(null, event.ground(), detail(event, "number"))
                    .except(event.actor().personId()));
        }
    }

    /** A cancelled campaign is taken from its units chunk by chunk; each hears of it with its own. */
    private void participation(CaseEvent event) {
        if ("cancelled".equals(event.action()) && event.unit() != null && event.campaignId() != null) {
            notices.tell(Notice.of(
                            "campaign:" + event.campaignId() + ":cancelled",
                            NoticeKind.CAMPAIGN_CANCELLED,
                            event.campaignId(),
                            "/campaigns/" + event.campaignId())
                    .named("campaign")
                    .to(OFFICE, List.of(event.unit()))
                    .of(event.campaignId(), event.ground(), null));
        }
    }

    private Notice about(CaseEvent event, NoticeKind kind, String link) {
        var key = event.caseType() + ":" + event.caseId() + ":" + event.action() + ":"
                + clock.instant().toEpochMilli();
        return Notice.of(key, kind, event.caseId(), link).except(event.actor().personId());
    }

    private static @Nullable String detail(CaseEvent event, String name) {
        var value = event.details().get(name);
        return value == null ? null : value.toString();
    }
}
