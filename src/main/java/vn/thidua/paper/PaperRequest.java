package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to make or change a paper; nothing is checked yet.
 *
 * @param kind the name of a {@link PaperKind}
 * @param unit the code of the issuing unit
 * @param campaign the campaign's id
 * @param nominations the ids of the nominations in the order of the list; null leaves the list as it is
 * @param wording what differs from the default, or from what is there
 */
public record PaperRequest(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String campaign,
        @Nullable List<@Nullable String> nominations,
        PaperWording.Changes wording) {}
