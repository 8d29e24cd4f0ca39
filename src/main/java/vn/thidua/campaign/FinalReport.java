package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * The closing report of a campaign (báo cáo tổng kết).
 *
 * @param results what was reached
 * @param lessons what went badly and what was learnt, absent where nothing was written
 * @param roleModels good examples to be multiplied, absent where none were named
 */
public record FinalReport(
        String results, @Nullable String lessons, @Nullable String roleModels) {}
