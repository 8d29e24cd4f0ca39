package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** What administrators do to rules: they add versions, and take back one that nobody stands on yet. Nothing is changed. */
@Component
@Transactional
public class AwardRuleVersions {

    /** The kind of case under which the audit trail keeps them. */
    public static final String CASE = "award";

    /** The case of the base salaries, which belong to no award. */
    static final String BASE_SALARY = "BASE_SALARY";

    /** Who fixes the multiple of a commemorative medal, and how far. */
    private static final String CEILING = "NĐ 152/2025 Đ54.1.c-d";

    private static final int MOST_NAMED = 10;

    private final RuleVersionRepository versions;
    private final ObjectProvider<RuleUsers> users;
    private final RuleVersionCheck check;
    private final AwardCatalogue awards;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardRuleVersions(
            RuleVersionRepository versions,
            ObjectProvider<RuleUsers> users,
            RuleVersionCheck check,
            AwardCatalogue awards,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.users = users;
        this.check = check;
        this.awards = awards;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A version with how many nominations stand on it.
     *
     * @param uses once there is one, the version can no longer be taken back
     * @param users some of those who stand on it; named to those who could take it back otherwise
     */
    public record Used(RuleVersion version, int uses, List<RuleUsers.User> users) {

        /** How many are not named. */
        public int others() {
            return uses - users.size();
        }
    }

    /** Every version of an award, the latest first. */
    @Transactional(readOnly = true)
    public List<Used> of(String award, Actor actor) {
        Map<UUID, Integer> uses = versions.uses(award);
        var users = actor.isAdmin() ? usersOf(uses.keySet(), actor) : Map.<UUID, List<RuleUsers.User>>of();
        var all = new ArrayList<>(versions.of(award).stream()
                .map(version -> new Used(
                        version, uses.getOrDefault(version.id(), 0), users.getOrDefault(version.id(), List.of())))
                .toList());
        Collections.reverse(all);
        return all;
    }

    /** The authorities to choose from: those that any version names and those that any unit's head holds. */
    @Transactional(readOnly = true)
    public Set<String> authorities() {
        var all = new HashSet<>(units.authorities());
        all.addAll(versions.authorities());
        return all;
    }

    /**
     * What a version would change, field by field, against what holds for its unit on the day before it.
     *
     * @throws Refusal as {@link #add}
     */
    @Transactional(readOnly = true)
    public List<RuleChange> preview(String award, RuleVersionDraft draft, Actor actor) {
        return changes(read(award, draft, actor));
    }

    /**
     * Adds a version. Nominations that were received keep theirs.
     *
     * @throws Refusal 400 with every wrong field, 403 but for administrators, 404 for an unknown award, 422 where another
     *     version of the same unit says something about the same field from the same day, or a multiple is above its ceiling
     */
    public RuleVersion add(String award, RuleVersionDraft draft, Actor actor) {
        var version = read(award, draft, actor);
        versions.insert(version);
        publish("ruleAdded", version, actor);
        return version;
    }

    /**
     * Takes back a version that no nomination stands on.
     *
     * @throws Refusal 422 where one does, or where the version came with the product
     */
    public void delete(UUID id, Actor actor) {
        requireAdmin(actor);
        var version = versions.byId(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (version.isShipped()) {
            throw Refusal.byRule("award.refusal.versionShipped");
        }
        int uses = versions.uses(version.award()).getOrDefault(id, 0);
        if (uses > 0) {
            throw used(uses, usersOf(List.of(id), actor).getOrDefault(id, List.of()));
        }
        try {
            versions.delete(id);
        } catch (DataIntegrityViolationException usedInThisMoment) {
            throw used(1, List.of());
        }
        publish("ruleTakenBack", version, actor);
    }

    private static Refusal used(int uses, List<RuleUsers.User> named) {
        var names = named.stream().map(RuleUsers.User::name).collect(Collectors.joining("; "));
        if (named.isEmpty()) {
            return Refusal.byRule("award.refusal.versionUsed", uses);
        }
        return named.size() == uses
                ? Refusal.byRule("award.refusal.versionUsedBy", uses, names)
                : Refusal.byRule("award.refusal.versionUsedByMore", uses, names, uses - named.size());
    }

    private Map<UUID, List<RuleUsers.User>> usersOf(Collection<UUID> some, Actor actor) {
        var found = new HashMap<UUID, List<RuleUsers.User>>();
        users.orderedStream().forEach(each -> found.putAll(each.of(some, MOST_NAMED, actor)));
        return found;
    }

    private RuleVersion read(String award, RuleVersionDraft draft, Actor actor) {
        requireAdmin(actor);
        if (awards.find(award).isEmpty()) {
            throw Refusal.notFound();
        }
        var version = check.read(Ids.next(), award, draft, clock.instant(), actor.displayName());
        var reasons = new ArrayList<Reason>();
        versions.of(award).stream()
                .filter(other -> Objects.equals(other.unit(), version.unit()))
                .filter(other -> other.validFrom().equals(version.validFrom()))
                .filter(other -> sayTheSame(other.terms(), version.terms()))
                .findFirst()
                .ifPresent(other ->
                        reasons.add(Reason.of("award.refusal.sameDay", version.validFrom(), other.legalSource())));
        tooMuchMoney(version).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            throw Refusal.byRule(reasons);
        }
        return version;
    }

    private Optional<Reason> tooMuchMoney(RuleVersion version) {
        var multiple = version.terms().bonusMultiple();
        var ceiling = RuleComposition.on(with(version), chain(version.unit()), version.validFrom())
                .rule()
                .bonusCeiling();
        return multiple == null || ceiling == null || multiple.compareTo(ceiling) <= 0
                ? Optional.empty()
                : Optional.of(Reason.byLaw(CEILING, "award.refusal.aboveCeiling", multiple, ceiling));
    }

    private List<RuleChange> changes(RuleVersion version) {
        var chain = chain(version.unit());
        var before = RuleComposition.on(versions.of(version.award()), chain, dayBefore(version));
        var changes = new ArrayList<RuleChange>();
        for (RuleField field : RuleField.values()) {
            var said = field.of(version.terms());
            if (said != null) {
                changes.add(new RuleChange(field, before.value(field), said));
            }
        }
        return changes;
    }

    private List<RuleVersion> with(RuleVersion version) {
        var all = new ArrayList<>(versions.of(version.award()));
        all.add(version);
        return all;
    }

    private List<String> chain(@Nullable String unit) {
        if (unit == null) {
            return List.of();
        }
        var chain = new ArrayList<>(units.chainUp(unit).stream().map(Unit::code).toList());
        Collections.reverse(chain);
        return chain;
    }

    private static LocalDate dayBefore(RuleVersion version) {
        return version.validFrom().minusDays(1);
    }

    private static boolean sayTheSame(RuleTerms one, RuleTerms other) {
        for (RuleField field : RuleField.values()) {
            if (field.of(one) != null && field.of(other) != null) {
                return true;
            }
        }
        return false;
    }

    private void publish(String action, RuleVersion version, Actor actor) {
        events.publishEvent(CaseEvent.of(CASE, version.award(), null, version.unit(), action, actor)
                .with("from", version.validFrom().toString())
                .because(version.legalSource()));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("award.refusal.adminOnly");
        }
    }
}
