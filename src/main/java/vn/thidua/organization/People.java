package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** What administrators do to people and their desks. Nobody is ever deleted: acts stay signed. */
@Service
@Transactional
public class People {

    private static final String CASE = "person";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,100}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 64;
    private static final int PASSWORD_BYTES = 9;

    private final PersonRepository repository;
    private final Units units;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository repository,
            Units units,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A new account.
     *
     * @param person the person made
     * @param password to be told once; only its hash is kept
     */
    public record NewAccount(Person person, String password) {}

    /**
     * Opens the account of the first administrator, with a made-up password.
     *
     * @return nothing if somebody exists already
     */
    public Optional<NewAccount> openFirstAccount(String username, String displayName) {
        return openFirstAccount(username, displayName, passwords.random(PASSWORD_BYTES));
    }

    /** The same with a password that is known beforehand. */
    public Optional<NewAccount> openFirstAccount(String username, String displayName, String password) {
        repository.waitForOthers();
        if (!repository.isEmpty()) {
            return Optional.empty();
        }
        var person = new Person(Ids.next(), username, displayName, true, null);
        repository.insert(person, passwords.hash(password));
        repository.insert(new HeldDesk(
                person.id(), displayName, new Desk(Role.ADMIN, Desk.EVERYWHERE), LocalDate.now(clock), null));
        publish(event(person, "created", Actor.SYSTEM));
        return Optional.of(new NewAccount(person, password));
    }

    /**
     * Opens an account with a password made up for it.
     *
     * @throws Refusal 400 on {@code username} or {@code displayName}
     */
    public NewAccount create(String username, String displayName, Actor actor) {
        requireAdmin(actor);
        var problems = new FieldProblems();
        if (username.isBlank()) {
            problems.add("username", "shared.field.required");
        } else if (!USERNAME.matcher(username).matches()) {
            problems.add("username", "organization.refusal.badUsername");
        } else if (repository.exists(username)) {
            problems.add("username", "organization.refusal.usernameTaken");
        }
        checkName(displayName, problems);
        problems.orRefuse();
        var person = new Person(Ids.next(), username, displayName.strip(), true, null);
        var password = passwords.random(PASSWORD_BYTES);
        repository.insert(person, passwords.hash(password));
        publish(event(person, "created", actor));
        return new NewAccount(person, password);
    }

    /** Gives the person another name; what was done under the old one keeps it. */
    public void rename(UUID id, String displayName, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        var problems = new FieldProblems();
        checkName(displayName, problems);
        problems.orRefuse();
        if (person.displayName().equals(displayName.strip())) {
            return;
        }
        repository.update(person.called(displayName.strip()));
        publish(event(person, "renamed", actor).moved(person.displayName(), displayName.strip()));
    }

    /**
     * Enters the personnel number by which nominations name this person, or takes it away.
     *
     * @param code blank for none
     * @throws Refusal 400 on {@code code}
     */
    public void setCode(UUID id, String code, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        var text = code.isBlank() ? null : code.strip();
        if (text != null && text.length() > LONGEST_CODE) {
            throw Refusal.invalid("code", "shared.field.tooLong", LONGEST_CODE);
        }
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("code", "organization.import.controlCharacter");
        }
        if (Objects.equals(person.code(), text)) {
            return;
        }
        if (text != null && repository.isCodeOfAnother(text, id)) {
            throw Refusal.invalid("code", "organization.refusal.codeTaken");
        }
        repository.update(person.known(text));
        publish(event(person, "numbered", actor).moved(person.code(), text));
    }

    /** Lets the person sign in again. */
    public void enable(UUID id, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        if (!person.enabled()) {
            repository.update(person.enabled(true));
            publish(event(person, "enabled", actor));
        }
    }

    /**
     * Keeps the person from signing in; desks stay as they are.
     *
     * @throws Refusal 422 for oneself
     */
    public void disable(UUID id, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        if (person.id().equals(actor.personId())) {
            throw Refusal.byRule("organization.refusal.notYourself");
        }
        if (person.enabled()) {
            repository.update(person.enabled(false));
            publish(event(person, "disabled", actor));
        }
    }

    /** Replaces the password by a made-up one, which is returned to be told once. */
    public NewAccount resetPassword(UUID id, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        var password = passwords.random(PASSWORD_BYTES);
        repository.setPassword(id, passwords.hash(password));
        publish(event(person, "passwordReset", actor));
        return new NewAccount(person, password);
    }

    /**
     * Seats the person at a desk.
     *
     * @param unit the unit's code; ignored for the roles of the whole installation
     * @param from the first day, today where absent
     * @param to the last day, absent for an open end
     * @throws Refusal 400 on {@code role}, {@code unit}, {@code from} or {@code to}
     */
    public void assign(UUID id, DeskWish wish, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        var desk = checked(wish);
        var from = wish.from() == null ? LocalDate.now(clock) : wish.from();
        var problems = new FieldProblems();
        if (wish.to() != null && wish.to().isBefore(from)) {
            problems.add("to", "organization.import.endsBeforeItStarts");
        }
        repository.desksOf(List.of(id)).stream()
                .filter(held -> held.overlaps(desk, from, wish.to()))
                .findFirst()
                .ifPresent(held -> problems.add("from", "organization.refusal.deskHeld", held.from()));
        problems.orRefuse();
        repository.insert(new HeldDesk(id, person.displayName(), desk, from, wish.to()));
        publish(deskEvent(person, desk, "deskAssigned", actor)
                .with("from", from.toString())
                .with("to", wish.to() == null ? "" : wish.to().toString()));
    }

    /**
     * A desk that somebody is to sit at.
     *
     * @param role absent where none was chosen
     */
    public record DeskWish(
            @Nullable Role role,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Ends a time at a desk; one that has not begun is taken away.
     *
     * @param from the first day, which tells this time from others at the same desk
     * @param lastDay the last day at the desk
     * @throws Refusal 404 if there is no such time, 422 if nobody would be left to administer
     */
    public void endDesk(UUID id, Desk desk, LocalDate from, LocalDate lastDay, Actor actor) {
        requireAdmin(actor);
        var person = load(id);
        var held = repository.desksOf(List.of(id)).stream()
                .filter(each -> each.desk().equals(desk) && each.from().equals(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (desk.role() == Role.ADMIN && repository.othersHolding(Role.ADMIN, id, LocalDate.now(clock)) == 0) {
            throw Refusal.byRule("organization.refusal.lastAdministrator");
        }
        if (lastDay.isBefore(from)) {
            repository.delete(held);
        } else {
            repository.setEnd(held, lastDay);
        }
        publish(deskEvent(person, desk, "deskEnded", actor).with("to", lastDay.toString()));
    }

    private Desk checked(DeskWish wish) {
        var role = wish.role();
        if (role == null) {
            throw Refusal.invalid("role", "shared.field.required");
        }
        if (role.isInstallationWide()) {
            return new Desk(role, Desk.EVERYWHERE);
        }
        if (wish.unit().isBlank()) {
            throw Refusal.invalid("unit", "shared.field.required");
        }
        if (units.find(wish.unit().strip()).isEmpty()) {
            throw Refusal.invalid("unit", "organization.refusal.unknownUnit");
        }
        return new Desk(role, wish.unit().strip());
    }

    private static void checkName(String displayName, FieldProblems problems) {
        if (displayName.isBlank()) {
            problems.add("displayName", "shared.field.required");
        } else if (displayName.strip().length() > LONGEST_NAME) {
            problems.add("displayName", "shared.field.tooLong", LONGEST_NAME);
        } else if (displayName.chars().anyMatch(Character::isISOControl)) {
            problems.add("displayName", "organization.import.controlCharacter");
        }
    }

    private Person load(UUID id) {
        return repository.forUpdate(id).orElseThrow(Refusal::notFound);
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
    }

    private static CaseEvent event(Person person, String action, Actor actor) {
        return CaseEvent.of(CASE, person.id().toString(), null, null, action, actor)
                .with("username", person.username());
    }

    private static CaseEvent deskEvent(Person person, Desk desk, String action, Actor actor) {
        var unit = desk.role().isInstallationWide() ? null : desk.unit();
        return CaseEvent.of(CASE, person.id().toString(), null, unit, action, actor)
                .with("username", person.username())
                .with("role", desk.role().name());
    }

    private void publish(CaseEvent event) {
        events.publishEvent(event);
    }
}
