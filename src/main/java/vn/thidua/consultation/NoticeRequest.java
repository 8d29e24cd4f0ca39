package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list to be published, as it was sent.
 *
 * @param place where the public can read it
 * @param publishedOn the day on which it was, absent for today
 * @param workingDays how long, absent for as long as the rule asks
 */
public record NoticeRequest(
        @Nullable String title,
        @Nullable String place,
        @Nullable LocalDate publishedOn,
        @Nullable Integer workingDays,
        @Nullable List<@Nullable UUID> nominations) {}
