package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as a line of a list.
 *
 * @param priority whether it is one of the year's key activities
 * @param launchingUnitName its name in the reader's language
 * @param participants how many units take part
 * @param done how many of them have their final review behind them
 */
public record CampaignRow(
        UUID id,
        CampaignStatus status,
        String title,
        CampaignKind kind,
        boolean priority,
        String launchingUnit,
        String launchingUnitName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int participants,
        int done,
        Instant since) {}
