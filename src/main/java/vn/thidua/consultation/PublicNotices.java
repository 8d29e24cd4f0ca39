package vn.thidua.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** Shows lists of nominations to the public, and ends their periods. */
@Component
@Transactional
public class PublicNotices {

    /** The kind of case. */
    public static final String CASE = "publicNotice";

    /** How many nominations stand on one list at the most. */
    public static final int MOST = 500;

    static final int LONGEST_PERIOD = 60;
    static final String LEGAL_SOURCE = "NĐ 152/2025/NĐ-CP Đ44.2";

    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final PublicNoticeRules rules;
    private final AppraisalDesks appraisers;
    private final NominationQueries nominations;
    private final AwardCatalogue awards;
    private final Units units;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicNotices(
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            PublicNoticeRules rules,
            AppraisalDesks appraisers,
            NominationQueries nominations,
            AwardCatalogue awards,
            Units units,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.feedback = feedback;
        this.rules = rules;
        this.appraisers = appraisers;
        this.nominations = nominations;
        this.awards = awards;
        this.units = units;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a list; all of its nominations stand with the office that publishes it.
     *
     * @throws Refusal 400 with every wrong field, 404 for a nomination this person may not know of
     */
    public PublicNotice publish(NoticeRequest sent, Actor actor) {
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var title = given.required("title", sent.title(), Consultations.LONGEST_NAME);
        var place = given.required("place", sent.place(), Consultations.LONGEST_NAME);
        var listed = listed(sent.nominations(), actor, problems);
        var desk = oneDesk(listed, actor, problems);
        int days = days(sent.workingDays(), listed, problems);
        var on = Optional.ofNullable(sent.publishedOn()).orElseGet(calendar::today);
        if (on.isAfter(calendar.today())) {
            problems.add("publishedOn", "consultation.field.inTheFuture", on);
        }
        problems.orRefuse();
        var notice = new PublicNotice(
                Ids.next(),
                Objects.requireNonNull(desk),
                title,
                place,
                on,
                calendar.plusWorkingDays(on.atStartOfDay(clock.getZone()).toInstant(), days),
                NoticeStatus.RUNNING,
                actor.nameOnRecord(),
                clock.instant(),
                null,
                null,
                null,
                lines(listed));
        notices.insert(notice);
        publish(notice, "published", null, actor);
        events.publishEvent(new NoticePublished(notice.id()));
        return notice;
    }

    /** The period has passed. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id) {
        change(id, "periodOver", PublicNotice::over, Actor.SYSTEM);
    }

    /**
     * The report on what came back, for the council's minutes. Called by its human task.
     *
     * @throws Refusal 422 while feedback is not answered
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(UUID id, String report, Actor actor) {
        long open = feedback.of(List.of(id)).stream()
                .filter(each -> !each.isAnswered())
                .count();
        if (open > 0) {
            throw Refusal.byRule(List.of(Reason.byLaw(LEGAL_SOURCE, "consultation.refusal.unansweredFeedback", open)));
        }
        change(id, "concluded", it -> it.concluded(report, actor.nameOnRecord(), clock.instant()), actor);
    }

    /** Takes a list back, which then counts for nothing. */
    public PublicNotice withdraw(UUID id, @Nullable String reason, Actor actor) {
        actor.requireDesk(notices.find(id).orElseThrow(Refusal::notFound).desk());
        var why = SentFields.only("reason", reason, Consultations.LONGEST_TEXT);
        var withdrawn = change(id, "withdrawn", it -> it.withdrawn(why, actor.nameOnRecord(), clock.instant()), actor);
        events.publishEvent(new NoticeWithdrawn(id));
        return withdrawn;
    }

    private PublicNotice change(
            UUID id, String action, java.util.function.UnaryOperator<PublicNotice> step, Actor actor) {
        var before = notices.lock(id).orElseThrow(Refusal::notFound);
        var after = step.apply(before);
        notices.save(after);
        publish(after, action, before.status(), actor);
        return after;
    }

    private List<NominationView> listed(@Nullable List<@Nullable UUID> sent, Actor actor, FieldProblems problems) {
        var ids = new LinkedHashSet<UUID>();
        if (sent != null) {
            sent.stream().filter(Objects::nonNull).forEach(ids::add);
        }
        if (ids.isEmpty()) {
            problems.add("nominations", "shared.field.required");
        }
        if (ids.size() > MOST) {
            throw Refusal.invalid("nominations", "consultation.field.tooManyNominations", MOST);
        }
        var running = new ArrayList<UUID>();
        notices.naming(ids).stream()
                .filter(notice -> notice.status().takesFeedback())
                .forEach(notice -> notice.lines().forEach(line -> running.add(line.nomination())));
        var found = nominations.all(ids).stream().collect(Collectors.toMap(NominationView::id, view -> view));
        var listed = new ArrayList<NominationView>();
        for (var id : ids) {
            var view = found.get(id);
            if (view == null) {
                throw Refusal.notFound();
            }
            if (running.contains(id)) {
                problems.add(
                        "nominations",
                        "consultation.field.publishedAlready",
                        view.dossier().recipient().name());
            }
            listed.add(view);
        }
        return listed;
    }

    /** The one desk with which all of them stand and at which the actor sits. */
    private @Nullable Desk oneDesk(Collection<NominationView> listed, Actor actor, FieldProblems problems) {
        Set<Desk> desks = new LinkedHashSet<>();
        var known = appraisers.of(listed);
        for (var view : listed) {
            var desk = known.get(view.id());
            if (desk == null || !actor.sitsAt(desk)) {
                nominations.visible(view.id(), actor);
                problems.add(
                        "nominations",
                        "consultation.field.notAtYourDesk",
                        view.dossier().recipient().name());
            } else {
                desks.add(desk);
            }
        }
        if (desks.size() > 1) {
            problems.add("nominations", "consultation.field.severalDesks");
        }
        return desks.stream().findFirst().orElse(null);
    }

    private int days(@Nullable Integer sent, Collection<NominationView> listed, FieldProblems problems) {
        var longest = rules.requiredOf(listed).values().stream()
                .max(java.util.Comparator.comparingInt(PublicNoticeRules.NoticeRule::workingDays));
        int atLeast = longest.map(PublicNoticeRules.NoticeRule::workingDays).orElse(0);
        int days = sent == null ? Math.max(atLeast, rules.usualDays()) : sent;
        if (days < 1) {
            problems.add("workingDays", "shared.field.tooSmall", 1);
        } else if (days < atLeast) {
            problems.add(
                    "workingDays",
                    "consultation.field.tooShort",
                    atLeast,
                    longest.orElseThrow().legalSource());
        } else if (days > LONGEST_PERIOD) {
            problems.add("workingDays", "shared.field.tooLarge", LONGEST_PERIOD);
        }
        return Math.max(1, Math.min(days, LONGEST_PERIOD));
    }

    private List<PublicNotice.Line> lines(List<NominationView> listed) {
        var names = units.byCode(listed.stream().map(NominationView::unit).toList());
        return listed.stream()
                .map(view -> new PublicNotice.Line(
                        view.id(),
                        view.dossier().recipient().name(),
                        awards.get(view.dossier().award()).nameVi(),
                        names.get(view.unit()).nameVi()))
                .toList();
    }

    private void publish(PublicNotice it, String action, @Nullable NoticeStatus before, Actor actor) {
        events.publishEvent(CaseEvent.of(
                        CASE, it.id().toString(), null, it.desk().unit(), action, actor)
                .moved(before, it.status())
                .because(it.report())
                .with("name", it.title())
                .with("nominations", it.lines().size())
                .with("until", LocalDate.ofInstant(it.endsAt(), clock.getZone()).toString()));
    }
}
