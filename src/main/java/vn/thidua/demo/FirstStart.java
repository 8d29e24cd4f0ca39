package vn.thidua.demo;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.organization.Desks;
import vn.thidua.organization.People;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/**
 * Fills an installation in which nobody exists yet, before it says that it is ready. {@code thidua.demo} decides with
 * what: on, which is the default with the embedded database, with the demo; off, which is the default with any other,
 * with {@code admin} alone, whose password is printed once.
 */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final String ADMIN = "admin";
    private static final String ADMIN_NAME = "Quản trị hệ thống";

    private final People people;
    private final Desks desks;
    private final DemoOrganization organization;
    private final ObjectProvider<DemoPart> parts;
    private final TransactionOperations transaction;
    private final boolean demo;

    FirstStart(
            People people,
            Desks desks,
            DemoOrganization organization,
            ObjectProvider<DemoPart> parts,
            TransactionOperations transaction,
            Environment environment) {
        this.people = people;
        this.desks = desks;
        this.organization = organization;
        this.parts = parts;
        this.transaction = transaction;
        this.demo = isDemo(environment);
    }

    /** Whether this installation is there to be played with. */
    static boolean isDemo(Environment environment) {
        return environment.getProperty("thidua.demo", Boolean.class, isEmbedded(environment));
    }

    private static boolean isEmbedded(Environment environment) {
        return List.of("", "embedded").contains(environment.getProperty("spring.datasource.url", ""));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) {
            Optional.ofNullable(transaction.execute(status -> organization()))
                    .or(this::demoAdministrator)
                    .ifPresent(actor -> parts.orderedStream().forEach(part -> part.create(actor)));
        } else {
            people.openFirstAccount(ADMIN, ADMIN_NAME).ifPresent(FirstStart::tell);
        }
    }

    /** Of an earlier start of the demo: its parts are asked again, in case that start was cut short. */
    private Optional<Actor> demoAdministrator() {
        return desks.actor(DemoOrganization.username(Role.CLERK, DemoOrganization.BOARD), null)
                .flatMap(clerk -> desks.actor(ADMIN, null));
    }

    /** The administrator with the whole organisation in one transaction: a crash leaves nothing, and the next start begins anew. */
    private @org.jspecify.annotations.Nullable Actor organization() {
        if (people.openFirstAccount(ADMIN, ADMIN_NAME, DemoOrganization.PASSWORD)
                .isEmpty()) {
            return null;
        }
        var admin = desks.actor(ADMIN, null).orElseThrow();
        organization.create(admin);
        log.info(
                "The demo stands: sign in as {} or as any other account with the password {}",
                ADMIN,
                DemoOrganization.PASSWORD);
        return admin;
    }

    /** To the console and not to the log: logs are kept and read by many. */
    private static void tell(People.NewAccount account) {
        System.out.printf(
                "%n    Sign in as %s with the password %s%n    It is shown this once.%n%n",
                account.person().username(), account.password());
    }
}
