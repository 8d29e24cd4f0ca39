package vn.thidua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** What an import of people will write: the file held against the people there are. */
final class PersonPlan {

    /**
     * A person as the table holds it.
     *
     * @param code the personnel number, absent where none is known
     */
    record PersonRow(
            UUID id,
            String username,
            String displayName,
            @Nullable String code) {}

    /** A person's time at a desk. */
    record DeskRow(
            UUID person,
            Desk desk,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean overlaps(DeskRow other) {
            return desk.equals(other.desk)
                    && (to == null || !other.from.isAfter(to))
                    && (other.to == null || !from.isAfter(other.to));
        }
    }

    private final Map<String, PersonRow> before;
    private final Map<UUID, List<DeskRow>> desksBefore;
    private final LocalDate today;

    final List<PersonRow> created = new ArrayList<>();
    final Map<UUID, String> passwords = new HashMap<>();
    final List<PersonRow> renamed = new ArrayList<>();
    final List<DeskRow> desks = new ArrayList<>();
    final Set<UUID> changed = new HashSet<>();

    PersonPlan(Map<String, PersonRow> before, Map<UUID, List<DeskRow>> desksBefore, LocalDate today) {
        this.before = before;
        this.desksBefore = desksBefore;
        this.today = today;
    }

    /**
     * Plans every person of the file.
     *
     * @throws vn.thidua.shared.Refusal 400 naming every line whose time at a desk overlaps another one
     */
    PersonPlan of(PersonFile.Content file) {
        file.people().values().forEach(person -> take(person, file.problems()));
        file.problems().orRefuse();
        return this;
    }

    private void take(PersonFile.PersonLines lines, LineProblems problems) {
        var old = before.get(lines.username);
        var code = lines.code == null && old != null ? old.code() : lines.code;
        var person = new PersonRow(old == null ? Ids.next() : old.id(), lines.username, lines.displayName, code);
        if (old == null) {
            created.add(person);
            if (lines.password != null) {
                passwords.put(person.id(), lines.password);
            }
        } else if (!old.equals(person)) {
            renamed.add(person);
            changed.add(person.id());
        }
        var held = new ArrayList<>(desksBefore.getOrDefault(person.id(), List.of()));
        for (var line : lines.desks) {
            take(line, person, held, problems);
        }
        if (old == null) {
            changed.remove(person.id());
        }
    }

    /** A desk without a first day is the one held today, or begins today. */
    private void take(PersonFile.DeskLine line, PersonRow person, List<DeskRow> held, LineProblems problems) {
        var from = line.from() != null ? line.from() : heldSince(line.desk(), held);
        var desk = new DeskRow(person.id(), line.desk(), from, line.to());
        if (desk.to() != null && desk.to().isBefore(from)) {
            problems.add(line.line(), "valid_to", "organization.import.endsBeforeItStarts");
            return;
        }
        var same = held.stream()
                .filter(other ->
                        other.desk().equals(desk.desk()) && other.from().equals(from))
                .findFirst();
        if (same.isPresent() && Objects.equals(same.get().to(), desk.to())) {
            return;
        }
        same.ifPresent(held::remove);
        var clash = held.stream().filter(desk::overlaps).findFirst();
        if (clash.isPresent()) {
            problems.add(
                    line.line(),
                    "valid_from",
                    "organization.import.deskOverlaps",
                    PersonFile.written(desk.desk()),
                    clash.get().from().toString());
            return;
        }
        held.add(desk);
        desks.add(desk);
        changed.add(person.id());
    }

    private LocalDate heldSince(Desk desk, List<DeskRow> held) {
        return held.stream()
                .filter(row -> row.desk().equals(desk) && !row.from().isAfter(today))
                .filter(row -> row.to() == null || !row.to().isBefore(today))
                .map(DeskRow::from)
                .findFirst()
                .orElse(today);
    }
}
