package vn.thidua.organization;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Takes in whole organisations and their people from CSV files: all or nothing, every bad line named. Lines are matched
 * by code and username, so a file can be corrected and sent again.
 */
@Service
public class OrganizationImport {

    private final ImportRepository repository;
    private final Passwords passwords;
    private final MailAddresses addresses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganizationImport(
            ImportRepository repository,
            Passwords passwords,
            MailAddresses addresses,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.passwords = passwords;
        this.addresses = addresses;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Imports units. A new name keeps the old one with its last day; a moved unit takes everything below along.
     *
     * @param csv UTF-8 with a header; the columns are those of {@code demo/organizations.csv} and {@code symbol},
     *     {@code valid_from}, {@code valid_to}, {@code former_name}
     * @throws Refusal 400 naming every bad line, 403 for all but administrators
     */
    @Transactional
    public ImportResult importUnits(InputStream csv, Actor actor) {
        requireAdmin(actor);
        repository.waitForOthers();
        var today = LocalDate.now(clock);
        var plan = UnitFile.read(csv, repository.units(), repository.seats(), today);
        repository.write(plan, today);
        announce("unit", plan.result(), actor);
        return plan.result();
    }

    /**
     * Imports people, one line per desk. Passwords count for new people only: whoever is known keeps the own one.
     *
     * @param csv UTF-8 with the header {@code
     *     username,display_name,role,unit_code,valid_from,valid_to,password,code,email}, the
     *     last five as far as there is something to say
     * @throws Refusal 400 naming every bad line, 403 for all but administrators
     */
    @Transactional
    public ImportResult importPeople(InputStream csv, Actor actor) {
        requireAdmin(actor);
        repository.waitForOthers();
        var file = PersonFile.read(csv, repository.unitCodes());
        file.withoutCodesOf(repository.ownersOf(file.codes()));
        var before = repository.people(file.people().keySet());
        var desks = repository.desks(
                before.values().stream().map(PersonPlan.PersonRow::id).toList());
        var plan = new PersonPlan(before, desks, LocalDate.now(clock)).of(file);
        repository.write(plan, passwords.hashAll(plan.passwords.values()), passwords.unusable());
        var created = plan.created.stream().map(PersonPlan.PersonRow::id).collect(Collectors.toSet());
        addresses.takeOver(PersonFile.emails(file)).stream()
                .filter(person -> !created.contains(person))
                .forEach(plan.changed::add);
        var result = new ImportResult(file.count(), plan.created.size(), plan.changed.size());
        announce("person", result, actor);
        return result;
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
    }

    private void announce(String caseType, ImportResult result, Actor actor) {
        events.publishEvent(CaseEvent.of(caseType, Ids.next().toString(), null, null, "imported", actor)
                .with("imported", result.imported())
                .with("created", result.created())
                .with("changed", result.changed()));
    }
}
