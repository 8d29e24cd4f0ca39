package vn.thidua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param campaign absent where it belongs to none, like its title
 * @param number absent until it is signed
 * @param nominations how many stand on it
 * @param since when it reached its status
 */
public record PaperRow(
        UUID id,
        PaperKind kind,
        PaperStatus status,
        String unit,
        String unitName,
        @Nullable UUID campaign,
        @Nullable String campaignTitle,
        String subject,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        int nominations,
        Instant since) {}
