package vn.thidua.revocation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** Reads a proposal as it was sent. */
@Component
class RevocationReading {

    private static final int LONGEST_TEXT = 5_000;

    private final AwardRegister register;
    private final RevocationGrounds grounds;

    RevocationReading(AwardRegister register, RevocationGrounds grounds) {
        this.register = register;
        this.grounds = grounds;
    }

    /** What could be read. */
    record Read(RegisterEntry entry, Revocation.Ground ground, String explanation) {}

    /** @throws Refusal 400 with every wrong field */
    Read read(RevocationRequest sent) {
        var problems = new FieldProblems();
        var entry = entry(sent.entry(), problems);
        var ground = ground(sent.ground(), problems);
        var explanation = text("explanation", sent.explanation(), problems);
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
        var problems = new FieldProblems();
        var reason = text("reason", sent, problems);
        problems.orRefuse();
        return reason;
    }

    private static String text(String field, @Nullable String sent, FieldProblems problems) {
        var text = sent == null ? "" : sent.strip();
        if (text.isEmpty()) {
            problems.add(field, "shared.field.required");
        } else if (text.length() > LONGEST_TEXT) {
            problems.add(field, "shared.field.tooLong", LONGEST_TEXT);
        }
        return text;
    }
}
