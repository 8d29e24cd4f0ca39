package vn.thidua.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves what the unit says.
 *
 * @param file the attachment's id
 * @param description what it shows
 */
public record Evidence(UUID file, @Nullable String description) {}
