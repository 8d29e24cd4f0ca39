package vn.thidua.revocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** Reads what is sent about a revocation. */
@Component
class RevocationReading {

    private static final int LONGEST_TEXT = 5_000;

    private final AwardRegister register;
    private final RevocationGrounds grounds;
    private final Clock clock;

    RevocationReading(AwardRegister register, RevocationGrounds grounds, Clock clock) {
        this.register = register;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** What could be read. */
    record Read(RegisterEntry entry, Revocation.Ground ground, String explanation) {}

    /** @throws Refusal 400 with every wrong field */
    Read read(RevocationRequest sent) {
        var problems = new FieldProblems();
        var entry = entry(sent.entry(), problems);
        var ground = ground(sent.ground(), problems);
        var explanation = new SentFields(problems).required("explanation", sent.explanation(), LONGEST_TEXT);
        problems.orRefuse();
        return new Read(Objects.requireNonNull(entry), Objects.requireNonNull(ground), explanation);
    }

    private @Nullable RegisterEntry entry(@Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add("entry", "shared.field.required");
            return null;
        }
        try {
            return register.find(Ids.read(sent)).orElseThrow(Refusal::notFound);
        } catch (Refusal unknown) {
            problems.add("entry", "shared.field.unknownOption");
            return null;
        }
    }

    private Revocation.@Nullable Ground ground(@Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add("ground", "shared.field.required");
            return null;
        }
        var found = grounds.find(sent).orElse(null);
        if (found == null) {
            problems.add("ground", "shared.field.unknownOption");
        }
        return found;
    }

    /** @throws Refusal 400 without one */
    String reason(@Nullable String sent) {
        return SentFields.only("reason", sent, LONGEST_TEXT);
    }

    /** What is written down of a day has happened on it. */
    void hasCome(String field, @Nullable LocalDate day, FieldProblems problems) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            problems.add(field, "revocation.field.inTheFuture");
        }
    }
}
