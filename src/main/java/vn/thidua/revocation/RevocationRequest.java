package vn.thidua.revocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody sends it, nothing checked yet.
 *
 * @param entry the award's id in the register
 * @param ground the code of a legal ground
 * @param explanation what happened, and where that is proven
 * @param files the ids of files stored before
 */
public record RevocationRequest(
        @Nullable String entry,
        @Nullable String ground,
        @Nullable String explanation,
        @Nullable List<String> files) {}
