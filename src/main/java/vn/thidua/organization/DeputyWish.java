package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deputy as somebody asks for one; every part may be missing or wrong.
 *
 * @param desk the desk given, {@code ROLE@UNIT}; absent means the only one there is to give
 * @param deputy the deputy's sign-in name
 * @param form KT, TL or TUQ
 * @param acts the kinds of acts
 * @param holderTitle the office signed for
 * @param deputyTitle the deputy's own office
 * @param basis the document that gives it
 * @param from the first day, today where absent
 * @param to the last day
 */
public record DeputyWish(
        @Nullable String desk,
        @Nullable String deputy,
        @Nullable String form,
        @Nullable List<@Nullable String> acts,
        @Nullable String holderTitle,
        @Nullable String deputyTitle,
        @Nullable String basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
