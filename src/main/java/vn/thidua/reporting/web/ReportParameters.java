package vn.thidua.reporting.web;

import org.jspecify.annotations.Nullable;

/** What a page of the reports is about, as it stands in its address. */
record ReportParameters(
        @Nullable String year,
        @Nullable String unit,
        @Nullable String line,
        @Nullable String column,
        @Nullable String cursor) {}
