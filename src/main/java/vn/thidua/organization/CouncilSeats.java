package vn.thidua.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/**
 * Seats the people of a council at its desks. Whoever keeps a council's list of members decides that, and no
 * administrator has to repeat it: the caller has checked who that is. Only the desks of councils can be given here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CouncilSeats {

    private static final Set<Role> GIVEABLE =
            EnumSet.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final PersonRepository repository;
    private final ApplicationEventPublisher events;

    CouncilSeats(PersonRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** Who signs in by this name. */
    public Optional<Person> find(String username) {
        return repository.findByUsername(username);
    }

    /** Seats somebody who does not sit there yet; who does, by whoever's act, stays as they are. */
    public void seat(UUID personId, Desk desk, LocalDate from, Actor actor) {
        requireCouncil(desk);
        var person = repository.forUpdate(personId).orElseThrow(IllegalArgumentException::new);
        boolean sits = repository.desksOf(List.of(personId)).stream().anyMatch(held -> held.overlaps(desk, from, null));
        if (!sits) {
            repository.insert(new HeldDesk(personId, person.displayName(), desk, from, null));
            tell(person, desk, "deskAssigned", actor, "from", from);
        }
    }

    /** Ends what {@link #seat} began; a seat that an administrator gave for another time stays. */
    public void leave(UUID personId, Desk desk, LocalDate from, LocalDate lastDay, Actor actor) {
        requireCouncil(desk);
        var person = repository.forUpdate(personId).orElseThrow(IllegalArgumentException::new);
        repository.desksOf(List.of(personId)).stream()
                .filter(held -> held.desk().equals(desk) && held.from().equals(from) && held.to() == null)
                .forEach(held -> {
                    if (lastDay.isBefore(from)) {
                        repository.delete(held);
                    } else {
                        repository.setEnd(held, lastDay);
                    }
                    tell(person, desk, "deskEnded", actor, "to", lastDay);
                });
    }

    private void tell(Person person, Desk desk, String action, Actor actor, String what, @Nullable LocalDate day) {
        events.publishEvent(CaseEvent.of("person", person.id().toString(), null, desk.unit(), action, actor)
                .with("username", person.username())
                .with("role", desk.role().name())
                .with(what, String.valueOf(day)));
    }

    private static void requireCouncil(Desk desk) {
        if (!GIVEABLE.contains(desk.role())) {
            throw new IllegalArgumentException(desk + " is no desk of a council");
        }
    }
}
