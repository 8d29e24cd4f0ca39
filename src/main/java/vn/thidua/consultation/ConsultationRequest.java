package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask what, as it was sent.
 *
 * @param units codes of units of this installation
 * @param bodies names of bodies outside of it
 * @param dueOn the day by whose end they answer, absent for the usual term
 * @param files stored files that go with the question
 */
public record ConsultationRequest(
        @Nullable List<@Nullable String> units,
        @Nullable List<@Nullable String> bodies,
        @Nullable String question,
        @Nullable LocalDate dueOn,
        @Nullable List<@Nullable UUID> files) {}
