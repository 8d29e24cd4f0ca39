package vn.thidua.consultation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** Public notices as they are read. The lists are public; what came back is read by the office that published them. */
@Component
@Transactional(readOnly = true)
public class PublicNoticeQueries {

    private static final int OFFERED = 200;

    private final PublicNoticeRepository notices;
    private final FeedbackRepository feedback;
    private final PublicNoticeRules rules;
    private final NominationQueries nominations;
    private final Desks desks;
    private final Units units;

    PublicNoticeQueries(
            PublicNoticeRepository notices,
            FeedbackRepository feedback,
            PublicNoticeRules rules,
            NominationQueries nominations,
            Desks desks,
            Units units) {
        this.notices = notices;
        this.feedback = feedback;
        this.rules = rules;
        this.nominations = nominations;
        this.desks = desks;
        this.units = units;
    }

    /** @throws Refusal 404 if there is none */
    public PublicNotice get(UUID id) {
        return notices.find(id).orElseThrow(Refusal::notFound);
    }

    /** One page of all notices, the latest first. */
    public Page<PublicNotice> page(@Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var found = notices.page(after == null ? null : after.id(0), limit + 1);
        return Page.cut(found, limit, notice -> Cursor.of(notice.id()));
    }

    /** The notices that name a nomination, the latest first. */
    public List<PublicNotice> naming(UUID nomination) {
        return notices.naming(List.of(nomination));
    }

    /** Whether this person may read what came back. */
    public boolean maySeeFeedback(PublicNotice notice, Actor actor) {
        var unit = notice.desk().unit();
        return actor.seesEverything() || actor.units().contains(unit) || units.isUnderAny(unit, actor.units());
    }

    /** What came back to a notice; nothing for those who may not read it. */
    public List<Feedback> feedback(PublicNotice notice, Actor actor) {
        return maySeeFeedback(notice, actor) ? feedback.of(List.of(notice.id())) : List.of();
    }

    /** Those that have to be published, with the least working days each. */
    public Map<UUID, Integer> required(Collection<NominationView> views) {
        return rules.requiredOf(views).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().workingDays()));
    }

    /** What this person may publish: nominations in hand at one of the desks that they hold, on no list yet. */
    public List<NominationView> publishable(Actor actor) {
        var found = new LinkedHashMap<UUID, NominationView>();
        for (var unit : appraisedFor(actor)) {
            for (var status : List.of(NominationStatus.APPRAISAL, NominationStatus.WAITING_FOR_PAPER)) {
                var search = new NominationSearch(null, null, null, null, status, null, unit, null, OFFERED);
                nominations.search(search, actor).items().forEach(view -> found.put(view.id(), view));
            }
        }
        notices.naming(found.keySet()).stream()
                .filter(notice -> notice.status() != NoticeStatus.WITHDRAWN)
                .forEach(notice -> notice.lines().forEach(line -> found.remove(line.nomination())));
        return List.copyOf(found.values());
    }

    /** The units for which the actor's desks appraise: their own, and the one above a standing body. */
    private List<String> appraisedFor(Actor actor) {
        return units.byCode(actor.unitsAs(Role.CLERK)).values().stream()
                .<String>mapMulti((unit, all) -> candidates(unit).forEach(all))
                .filter(code -> actor.sitsAt(desks.standingBodyOf(code)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> candidates(Unit unit) {
        return unit.parentCode() == null ? List.of(unit.code()) : List.of(unit.code(), unit.parentCode());
    }
}
