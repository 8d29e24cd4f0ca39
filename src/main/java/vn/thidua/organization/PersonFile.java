package vn.thidua.organization;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** A file of people and their desks, one line per desk: its lines by person, or everything that is wrong with it. */
final class PersonFile {

    static final Set<String> REQUIRED = Set.of("username", "display_name", "role", "unit_code");
    static final Set<String> OPTIONAL = Set.of("valid_from", "valid_to", "password", "code", "email");

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,100}");

    private static final int LONGEST_CODE = 64;

    private final Set<String> units;
    private final LineProblems problems = new LineProblems();
    private final Cells cells = new Cells(problems);
    private final Map<String, PersonLines> people = new LinkedHashMap<>();
    private final Map<String, Long> desks = new HashMap<>();
    private final Map<String, PersonLines> codes = new HashMap<>();

    private PersonFile(Set<String> units) {
        this.units = units;
    }

    /**
     * One desk of the file.
     *
     * @param from the first day, absent where the file leaves it open
     */
    record DeskLine(
            long line,
            Desk desk,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Everything the file says about one person. */
    static final class PersonLines {

        final long line;
        final String username;
        final String displayName;
        final List<DeskLine> desks = new ArrayList<>();

        @Nullable
        String password;

        @Nullable
        String code;

        @Nullable
        String email;

        PersonLines(long line, String username, String displayName) {
            this.line = line;
            this.username = username;
            this.displayName = displayName;
        }
    }

    /**
     * The file, checked by itself and against the units there are.
     *
     * @param count the lines under the header
     * @param people by username, in the order of the file
     * @param problems empty yet: what is checked against the people there are may add some
     */
    record Content(int count, Map<String, PersonLines> people, LineProblems problems) {

        /** The personnel numbers of the file, in lower case. */
        Set<String> codes() {
            return people.values().stream()
                    .map(person -> person.code)
                    .filter(Objects::nonNull)
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /**
         * Refuses numbers that other people have.
         *
         * @param owners the sign-in names by number in lower case
         */
        Content withoutCodesOf(Map<String, String> owners) {
            people.values().forEach(person -> {
                var owner = person.code == null ? null : owners.get(person.code.toLowerCase(Locale.ROOT));
                if (owner != null && !owner.equals(person.username)) {
                    problems.add(person.line, "code", "organization.refusal.codeTaken");
                }
            });
            return this;
        }
    }

    /**
     * Reads the file.
     *
     * @throws vn.thidua.shared.Refusal 400 naming every bad line
     */
    static Content read(InputStream csv, Set<String> units) {
        var file = new PersonFile(units);
        int count = CsvFile.read(csv, REQUIRED, OPTIONAL).forEach(file.problems, file::take);
        file.problems.orRefuse();
        return new Content(count, file.people, file.problems);
    }

    private void take(CsvFile.Row row) {
        var username = cells.code(row, "username", USERNAME, "organization.refusal.badUsername");
        var displayName = cells.required(row, "display_name", 200);
        var desk = desk(row);
        var from = cells.date(row, "valid_from");
        var to = cells.date(row, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(row.line(), "valid_to", "organization.import.endsBeforeItStarts");
        }
        var password = password(row);
        var email = email(row);
        if (username.isEmpty() || displayName.isEmpty()) {
            return;
        }
        var person = people.computeIfAbsent(username, name -> new PersonLines(row.line(), name, displayName));
        if (!person.displayName.equals(displayName)) {
            problems.add(row.line(), "display_name", "organization.import.otherName", person.displayName, person.line);
        }
        if (password != null && person.password != null && !password.equals(person.password)) {
            problems.add(row.line(), "password", "organization.import.otherPassword", username);
        } else if (password != null) {
            person.password = password;
        }
        takeCode(person, cells.text(row, "code", LONGEST_CODE), row.line());
        if (email != null && person.email != null && !email.equals(person.email)) {
            problems.add(row.line(), "email", "organization.import.otherEmail", person.email, username);
        } else if (email != null) {
            person.email = email;
        }
        if (desk != null) {
            keep(person, new DeskLine(row.line(), desk, from, to));
        }
    }

    /** A personnel number is one person's; an empty cell leaves what is known. */
    private void takeCode(PersonLines person, @Nullable String code, long line) {
        if (code == null || code.isEmpty()) {
            return;
        }
        var first = codes.putIfAbsent(code.toLowerCase(Locale.ROOT), person);
        if (first != null && first != person) {
            problems.add(line, "code", "organization.import.lineTwice", code, first.line);
        } else if (person.code != null && !person.code.equalsIgnoreCase(code)) {
            problems.add(line, "code", "organization.import.otherCode", person.username, person.code);
        } else {
            person.code = code;
        }
    }

    private void keep(PersonLines person, DeskLine desk) {
        var first = desks.putIfAbsent(person.username + " " + desk.desk() + " " + desk.from(), desk.line());
        if (first != null) {
            problems.add(
                    desk.line(),
                    "username",
                    "organization.import.lineTwice",
                    desk.desk().toString(),
                    first);
        } else {
            person.desks.add(desk);
        }
    }

    private @Nullable Desk desk(CsvFile.Row row) {
        var role = cells.oneOf(row, "role", Role.class);
        var unit = row.get("unit_code");
        if (role == null) {
            return null;
        }
        if (role.isInstallationWide()) {
            if (!unit.isEmpty() && !unit.equals(Desk.EVERYWHERE)) {
                problems.add(row.line(), "unit_code", "organization.import.roleWithoutUnit", role.name());
                return null;
            }
            return new Desk(role, Desk.EVERYWHERE);
        }
        if (unit.isEmpty()) {
            problems.add(row.line(), "unit_code", "shared.field.required");
            return null;
        }
        if (!units.contains(unit)) {
            problems.add(row.line(), "unit_code", "organization.import.unknownUnit", shortened(unit));
            return null;
        }
        return new Desk(role, unit);
    }

    private @Nullable String password(CsvFile.Row row) {
        var password = row.get("password");
        if (password.isEmpty()) {
            return null;
        }
        if (password.length() < Passwords.SHORTEST) {
            problems.add(row.line(), "password", "shared.field.tooShort", Passwords.SHORTEST);
            return null;
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST_BYTES) {
            problems.add(row.line(), "password", "shared.field.tooLong", Passwords.LONGEST_BYTES);
            return null;
        }
        return password;
    }

    private @Nullable String email(CsvFile.Row row) {
        var email = row.get("email");
        if (email.isEmpty()) {
            return null;
        }
        if (!MailAddresses.isAddress(email)) {
            problems.add(row.line(), "email", "organization.refusal.badEmail");
            return null;
        }
        return email;
    }

    /** The addresses that the file gives, by username. */
    static Map<String, String> emails(Content file) {
        var emails = new HashMap<String, String>();
        file.people().forEach((username, person) -> {
            if (person.email != null) {
                emails.put(username, person.email);
            }
        });
        return emails;
    }

    /** As the file writes it: role and unit code. */
    static String written(Desk desk) {
        return desk.role() + ", " + desk.unit();
    }

    private static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }
}
