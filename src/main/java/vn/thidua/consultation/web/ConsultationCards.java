package vn.thidua.consultation.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.consultation.ClearanceMatch;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.consultation.Consultation;
import vn.thidua.consultation.ConsultationFiles;
import vn.thidua.consultation.ConsultationQueries;
import vn.thidua.consultation.ConsultationStatus;
import vn.thidua.consultation.Consultations;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** Consultations in words. */
@Component
public class ConsultationCards {

    private final ConsultationQueries queries;
    private final Consultations consultations;
    private final ConsultationFiles files;
    private final PublicNoticeQueries notices;
    private final NoticeCards noticeCards;
    private final ClearanceQueries clearances;
    private final NominationQueries nominations;
    private final AwardCatalogue awards;
    private final Units units;
    private final Texts texts;
    private final Fmt fmt;
    private final Clock clock;

    ConsultationCards(
            ConsultationQueries queries,
            Consultations consultations,
            ConsultationFiles files,
            PublicNoticeQueries notices,
            NoticeCards noticeCards,
            ClearanceQueries clearances,
            NominationQueries nominations,
            AwardCatalogue awards,
            Units units,
            Texts texts,
            Fmt fmt,
            Clock clock) {
        this.queries = queries;
        this.consultations = consultations;
        this.files = files;
        this.notices = notices;
        this.noticeCards = noticeCards;
        this.clearances = clearances;
        this.nominations = nominations;
        this.awards = awards;
        this.units = units;
        this.texts = texts;
        this.fmt = fmt;
        this.clock = clock;
    }

    /** Whom a nomination is for, and what it asks. */
    public String subject(NominationView nomination) {
        return nomination.dossier().recipient().name() + " – "
                + awards.get(nomination.dossier().award()).name(LocaleContextHolder.getLocale());
    }

    /** What others said to a nomination that the reader may see. */
    public OpinionsCard of(NominationView nomination, Actor actor) {
        return new OpinionsCard(
                nomination.id(),
                subject(nomination),
                queries.visibleOf(nomination.id(), actor).stream()
                        .map(this::line)
                        .toList(),
                files.of(nomination.id()),
                notices.naming(nomination.id()).stream()
                        .map(it -> new OpinionsCard.Notice(
                                it.id(), it.title(), noticeCards.badge(it), noticeCards.period(it)))
                        .toList(),
                clearances.matches(nomination.id(), actor).stream()
                        .map(this::match)
                        .toList(),
                consultations.mayAsk(nomination, actor));
    }

    /** What the consulted body has to know. */
    public QuestionCard question(Consultation asked) {
        var dossier = nominations.get(asked.nomination()).dossier();
        var unit = nominations.get(asked.nomination()).unit();
        var recipient = dossier.recipient();
        var about = Stream.of(
                        fact("consultation.recipient", recipient.name()),
                        fact("consultation.position", recipient.position()),
                        fact("consultation.recipientCode", recipient.code()),
                        fact("consultation.award", awards.get(dossier.award()).name(LocaleContextHolder.getLocale())),
                        fact("consultation.unit", units.get(unit).name(LocaleContextHolder.getLocale())),
                        fact(
                                "consultation.period",
                                fmt.date(dossier.period().from()) + " – "
                                        + fmt.date(dossier.period().to())))
                .filter(Objects::nonNull)
                .toList();
        return new QuestionCard(
                asked.body(),
                asked.question(),
                askedBy(asked),
                asked.isOutside(),
                about,
                dossier.achievement(),
                files.of(asked.nomination()));
    }

    private OpinionsCard.Line line(Consultation it) {
        return new OpinionsCard.Line(
                it.body(),
                badge(it),
                it.question(),
                askedBy(it),
                it.answer(),
                it.answeredBy() == null
                        ? null
                        : text("consultation.answeredBy", it.answeredBy(), fmt.dateTime(it.endedAt())));
    }

    private OpinionsCard.Match match(ClearanceMatch it) {
        var how = text(it.byCode() ? "consultation.clearance.byCode" : "consultation.clearance.byName");
        var period = it.entry().period();
        return new OpinionsCard.Match(
                it.entry().id(),
                text("consultation.clearance.found", it.body(), String.valueOf(it.year())),
                it.entry().name(),
                it.entry().violation() + (period == null ? "" : " · " + period),
                it.isOpen()
                        ? new OpinionsCard.Badge("danger", "alert-triangle", how)
                        : new OpinionsCard.Badge("ok", "check", text("consultation.clearance.cleared")),
                it.reason(),
                it.clearedBy() == null
                        ? null
                        : text("consultation.answeredBy", it.clearedBy(), fmt.dateTime(it.clearedAt())));
    }

    private String askedBy(Consultation it) {
        return text("consultation.askedBy", it.askedBy(), fmt.dateTime(it.askedAt()), fmt.dateTime(it.dueAt()));
    }

    private OpinionsCard.Badge badge(Consultation it) {
        var status = it.isOpen() && !it.isWaitedFor(clock.instant()) ? ConsultationStatus.SILENT : it.status();
        var text = text("consultation.consultationStatus." + status);
        return switch (status) {
            case OPEN -> new OpinionsCard.Badge("info", "hourglass", text);
            case AGREED -> new OpinionsCard.Badge("ok", "check", text);
            case NO_OBJECTION -> new OpinionsCard.Badge("ok", "thumb-up", text);
            case DISAGREED -> new OpinionsCard.Badge("danger", "x", text);
            case SILENT, CANCELLED -> new OpinionsCard.Badge("muted", "volume-off", text);
        };
    }

    private QuestionCard.@Nullable Fact fact(String key, @Nullable String value) {
        return value == null ? null : new QuestionCard.Fact(text(key), value);
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
