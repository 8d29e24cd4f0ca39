package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/** Something that the members of a cluster did together. */
public record Activity(
        UUID id, LocalDate on, String title, @Nullable String note, Act recorded) {}
