package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** Reads people and who sits where. Accounts are shown to administrators and auditors, holders of desks to everybody. */
@Component
@Transactional(readOnly = true)
public class PeopleQueries {

    private static final int HISTORY = 200;

    private final PersonRepository repository;
    private final Clock clock;

    PeopleQueries(PersonRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A person with every desk, the latest first. */
    public record PersonView(Person person, List<HeldDesk> desks) {}

    /** @throws Refusal 404 if there is no such person, 403 for all but administrators and auditors */
    public PersonView get(UUID id, Actor actor) {
        requireOverview(actor);
        var person = repository.find(id).orElseThrow(Refusal::notFound);
        return new PersonView(person, repository.desksOf(List.of(id)));
    }

    /** The people in the order of their usernames, each with the desks of today. */
    public Page<PersonView> list(PeopleFilter filter, @Nullable String cursor, int limit, Actor actor) {
        requireOverview(actor);
        var today = LocalDate.now(clock);
        var after = Cursor.read(cursor, 1);
        var rows = repository.list(filter, after == null ? "" : after.key(0), limit + 1, today);
        var desks = repository.desksOf(rows.stream().map(Person::id).toList()).stream()
                .filter(desk -> desk.holdsOn(today))
                .collect(Collectors.groupingBy(HeldDesk::personId));
        return Page.cut(rows, limit, person -> Cursor.of(person.username()))
                .map(person -> new PersonView(person, desks.getOrDefault(person.id(), List.of())));
    }

    /** The personnel number by which nominations name the person; empty where none was entered. */
    public Optional<String> codeOf(UUID person) {
        return repository.find(person).map(Person::code);
    }

    /** Who sits at these units today, by unit code. */
    public Map<String, List<HeldDesk>> holders(Collection<String> units) {
        return repository.holders(units, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(held -> held.desk().unit()));
    }

    /** Who sits, sat and will sit at the unit's desks, the latest first. */
    public List<HeldDesk> historyOf(String unit) {
        return repository.historyOf(unit, HISTORY);
    }

    private static void requireOverview(Actor actor) {
        if (!actor.seesEverything()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
    }
}
