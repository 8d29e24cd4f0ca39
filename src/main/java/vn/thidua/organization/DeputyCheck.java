package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** Reads the wish for a deputy and collects everything that is wrong with it. */
final class DeputyCheck {

    static final int TITLE = 200;
    static final int SENTENCE = 300;

    private static final Set<Role> GIVEABLE = EnumSet.of(Role.APPROVER, Role.COUNCIL_CHAIR);

    private final FieldProblems problems = new FieldProblems();

    FieldProblems problems() {
        return problems;
    }

    /** The desks for which this person can name a deputy: own ones only, for what was given cannot be given on. */
    static List<Desk> giveable(Actor actor) {
        return actor.desks().stream()
                .filter(actor::owns)
                .filter(desk -> GIVEABLE.contains(desk.role()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** The kinds of acts that belong to an office. */
    static Set<ActKind> actsOf(Role role) {
        return role == Role.COUNCIL_CHAIR
                ? EnumSet.of(ActKind.COUNCIL)
                : EnumSet.complementOf(EnumSet.of(ActKind.COUNCIL));
    }

    @Nullable
    Desk desk(@Nullable String sent, Actor actor) {
        var own = giveable(actor);
        var text = QueryParameters.text(sent);
        if (text == null) {
            if (own.size() == 1) {
                return own.get(0);
            }
            problems.add("desk", "shared.field.required");
            return null;
        }
        var found = own.stream().filter(desk -> desk.toString().equals(text)).findFirst();
        if (found.isEmpty()) {
            boolean heldAsDeputy = actor.deputyships().keySet().stream()
                    .anyMatch(desk -> desk.toString().equals(text));
            problems.add("desk", heldAsDeputy ? "organization.deputy.givenOn" : "shared.field.unknownOption");
        }
        return found.orElse(null);
    }

    @Nullable
    DeputyForm form(@Nullable String sent) {
        if (QueryParameters.text(sent) == null) {
            problems.add("form", "shared.field.required");
            return null;
        }
        return QueryParameters.constant("form", DeputyForm.class, sent, problems);
    }

    /** @param desk whose office limits what can be given, null where that is not known */
    Set<ActKind> acts(@Nullable List<@Nullable String> sent, @Nullable Desk desk) {
        if (sent == null || sent.isEmpty()) {
            problems.add("acts", "shared.field.required");
            return Set.of();
        }
        var possible = Arrays.stream(ActKind.values())
                .filter(kind -> desk == null || actsOf(desk.role()).contains(kind))
                .collect(Collectors.toMap(ActKind::name, kind -> kind));
        var acts = new TreeSet<ActKind>();
        for (var name : sent) {
            var kind = name == null ? null : possible.get(name.strip());
            if (kind == null) {
                problems.add("acts", "shared.field.unknownOption");
                return Set.of();
            }
            acts.add(kind);
        }
        return acts;
    }

    LocalDate from(@Nullable LocalDate sent, LocalDate today) {
        if (sent != null && sent.isBefore(today)) {
            problems.add("from", "organization.deputy.inThePast", today);
        }
        return sent == null ? today : sent;
    }

    @Nullable
    LocalDate to(@Nullable LocalDate sent, LocalDate from) {
        if (sent == null) {
            problems.add("to", "shared.field.required");
        } else if (sent.isBefore(from)) {
            problems.add("to", "organization.deputy.endsBeforeItStarts", sent, from);
        }
        return sent;
    }

    String line(String field, @Nullable String sent, int most, boolean required) {
        var text = sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (text.isEmpty() && required) {
            problems.add(field, "shared.field.required");
        } else if (text.length() > most) {
            problems.add(field, "shared.field.tooLong", most);
        }
        return text;
    }

    /** An authorisation is given in writing (Nghị định 30/2020/NĐ-CP Đ13.3). */
    @Nullable
    String basis(@Nullable String sent, @Nullable DeputyForm form) {
        var text = line("basis", sent, SENTENCE, false);
        if (text.isEmpty() && form == DeputyForm.TUQ) {
            problems.add("basis", "organization.deputy.basisNeeded");
        }
        return text.isEmpty() ? null : text;
    }

    /** Two deputies for one kind of act, or one in two forms, would leave open whose signature counts. */
    void overlaps(List<Deputyship> sharing, String deputy, Set<ActKind> acts) {
        for (var other : sharing) {
            if (other.deputy().username().equals(deputy)) {
                problems.add(
                        "from", "organization.deputy.overlaps", other.deputy().name(), other.from(), other.to());
                return;
            }
            var both = other.acts().stream().filter(acts::contains).toList();
            if (!both.isEmpty()) {
                problems.add(
                        "acts",
                        "organization.deputy.actsGiven",
                        both,
                        other.deputy().name(),
                        other.from(),
                        other.to());
                return;
            }
        }
    }

    /** @throws Refusal 400 with every wrong field */
    void orRefuse() {
        problems.orRefuse();
    }
}
