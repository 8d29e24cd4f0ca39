package vn.thidua.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** Where people get notices by mail. Nobody has to have an address. */
@Component
@Transactional
public class MailAddresses {

    /** The longest that a mail server can be told (RFC 5321, 4.5.3.1.3). */
    static final int LONGEST = 254;

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    MailAddresses(JdbcClient jdbc, PersonRepository people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** The person's address; null without one. */
    @Transactional(readOnly = true)
    public @Nullable String of(UUID person) {
        return jdbc.sql("select coalesce(email, '') from thidua.person where id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .filter(email -> !email.isEmpty())
                .orElse(null);
    }

    /**
     * Changes the address; an empty one takes it away.
     *
     * @throws Refusal 400 on {@code email}
     */
    public void change(UUID person, String email, Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
        var known = people.forUpdate(person).orElseThrow(Refusal::notFound);
        var wanted = email.isBlank() ? null : email.strip();
        if (wanted != null && !isAddress(wanted)) {
            throw Refusal.invalid("email", "organization.refusal.badEmail");
        }
        if (!Objects.equals(of(person), wanted)) {
            jdbc.sql("update thidua.person set email = ? where id = ?")
                    .params(wanted, person)
                    .update();
            events.publishEvent(CaseEvent.of("person", person.toString(), null, null, "emailChanged", actor)
                    .with("username", known.username()));
        }
    }

    /**
     * Takes over what a file says.
     *
     * @param byUsername the addresses of the file's people; whom it leaves out keep theirs
     * @return the people whose address is another one now
     */
    Set<UUID> takeOver(Map<String, String> byUsername) {
        Collection<String> usernames = byUsername.keySet();
        return jdbc
                .sql("""
                        update thidua.person set email = file.email
                        from unnest(:usernames::text[], :emails::text[]) as file(username, email)
                        where person.username = file.username and person.email is distinct from file.email
                        returning person.id
                        """)
                .param("usernames", usernames.toArray(String[]::new))
                .param("emails", usernames.stream().map(byUsername::get).toArray(String[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
