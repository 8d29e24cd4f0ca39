package vn.thidua.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** The holder of a desk names who signs for them, and takes it back. */
@Service
@Transactional
public class Deputies {

    private static final int REASON = 500;

    /** For so many days a change is news, should no round have told it on its day. */
    private static final int NEWS = 14;

    private final DeputyshipRepository deputyships;
    private final PersonRepository people;
    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deputies(
            DeputyshipRepository deputyships,
            PersonRepository people,
            Units units,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deputyships = deputyships;
        this.people = people;
        this.units = units;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Names a deputy for one of the actor's own desks.
     *
     * @throws Refusal 403 for who has no such desk, 400 with every wrong field
     */
    public Deputyship name(DeputyWish wish, Actor actor) {
        if (DeputyCheck.giveable(actor).isEmpty()) {
            throw Refusal.notAllowed("organization.deputy.nothingToGive");
        }
        var check = new DeputyCheck();
        var desk = check.desk(wish.desk(), actor);
        var form = check.form(wish.form());
        var acts = check.acts(wish.acts(), desk);
        var from = check.from(wish.from(), today());
        var to = check.to(wish.to(), from);
        var holderTitle = check.line("holderTitle", wish.holderTitle(), DeputyCheck.TITLE, true);
        var deputyTitle = check.line("deputyTitle", wish.deputyTitle(), DeputyCheck.TITLE, true);
        var basis = check.basis(wish.basis(), form);
        var deputy = deputy(wish.deputy(), desk, form, actor, check.problems());
        if (desk != null && deputy.isPresent() && to != null && !to.isBefore(from)) {
            deputyships.waitForOthersAt(desk);
            check.overlaps(
                    deputyships.sharing(desk, from, to, today()), deputy.get().username(), acts);
        }
        check.orRefuse();
        var person = deputy.orElseThrow();
        var named = new Deputyship(
                Ids.next(),
                Objects.requireNonNull(desk),
                new Deputyship.Side(actor.personId(), actor.username(), actor.displayName(), holderTitle),
                new Deputyship.Side(person.id(), person.username(), person.displayName(), deputyTitle),
                Objects.requireNonNull(form),
                List.copyOf(acts),
                basis,
                from,
                Objects.requireNonNull(to),
                clock.instant(),
                null,
                from.isAfter(today()) ? Deputyship.State.COMING : Deputyship.State.IN_FORCE);
        deputyships.insert(named);
        events.publishEvent(event(named, "named", actor)
                .because(basis)
                .with("form", named.form().name())
                .with("actKind", named.acts().stream().map(Enum::name).toList())
                .with("from", from.toString())
                .with("to", named.to().toString()));
        events.publishEvent(new DeputyNamed(named, actor));
        return named;
    }

    /**
     * Ends a deputyship before its last day, from the next request of the deputy on. Its giver, the deputy and
     * administrators may.
     *
     * @throws Refusal 404 for a stranger, 403 for who may only look, 409 if it is over already
     */
    public Deputyship end(UUID id, @Nullable String reason, Actor actor) {
        var deputyship = deputyships.lock(id, today()).orElseThrow(Refusal::notFound);
        if (!DeputyQueries.maySee(deputyship, actor)) {
            throw Refusal.notFound();
        }
        if (!DeputyQueries.mayEnd(deputyship, actor)) {
            throw Refusal.notAllowed("organization.deputy.notYours");
        }
        if (!deputyship.isOpen()) {
            throw Refusal.conflict("organization.deputy.overAlready");
        }
        var check = new DeputyCheck();
        var why = check.line("reason", reason, REASON, false);
        check.orRefuse();
        Instant now = clock.instant();
        deputyships.end(id, actor.displayName(), why.isEmpty() ? null : why, now);
        var ended = deputyships.find(id, today()).orElseThrow();
        events.publishEvent(event(ended, "ended", actor).because(why.isEmpty() ? null : why));
        events.publishEvent(new DeputyshipEnded(ended, actor));
        return ended;
    }

    /** Says which deputyships have begun or run out of late. Nothing depends on it: whether one counts, its days say. */
    public void tellTurned() {
        var lately = today().minusDays(NEWS);
        deputyships.unendedSince(lately, today()).stream()
                .filter(given -> given.state() != Deputyship.State.IN_FORCE || hasBegun(given, lately))
                .map(DeputyshipTurned::new)
                .forEach(events::publishEvent);
    }

    /** One that began on the day of its naming was told then. */
    private boolean hasBegun(Deputyship given, LocalDate lately) {
        return !given.from().isBefore(lately)
                && LocalDate.ofInstant(given.namedAt(), clock.getZone()).isBefore(given.from());
    }

    private Optional<Person> deputy(
            @Nullable String username,
            @Nullable Desk desk,
            @Nullable DeputyForm form,
            Actor actor,
            FieldProblems problems) {
        if (username == null || username.isBlank()) {
            problems.add("deputy", "shared.field.required");
            return Optional.empty();
        }
        var found = people.findByUsername(username.strip().toLowerCase(java.util.Locale.ROOT));
        if (found.isEmpty()) {
            problems.add("deputy", "organization.deputy.unknownPerson", username.strip());
            return Optional.empty();
        }
        var person = found.get();
        var desks = people.desksOf(List.of(person.id())).stream()
                .filter(held -> held.holdsOn(today()))
                .map(HeldDesk::desk)
                .toList();
        if (person.id().equals(actor.personId())) {
            problems.add("deputy", "organization.deputy.oneself");
        } else if (!person.enabled()) {
            problems.add("deputy", "organization.deputy.closedAccount", person.displayName());
        } else if (desk != null && desks.contains(desk)) {
            problems.add("deputy", "organization.deputy.sitsThere", person.displayName(), desk.toString());
        } else if (desk != null && form != null && form != DeputyForm.KT && !isBelow(desks, desk.unit())) {
            problems.add("deputy", "organization.deputy.outside", person.displayName(), form.mark());
        }
        return found;
    }

    /** Orders and authorisations go to heads of bodies of the own structure (Nghị định 30/2020/NĐ-CP Đ13.3, Đ13.4). */
    private boolean isBelow(List<Desk> desks, String unit) {
        return desks.stream()
                .filter(desk -> !desk.role().isInstallationWide())
                .anyMatch(desk -> units.isUnder(desk.unit(), unit));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CaseEvent event(Deputyship deputyship, String action, Actor actor) {
        return CaseEvent.of(
                        DeputyQueries.CASE,
                        deputyship.id().toString(),
                        null,
                        deputyship.desk().unit(),
                        action,
                        actor)
                .with("holder", deputyship.holder().name())
                .with("deputy", deputyship.deputy().name());
    }
}
