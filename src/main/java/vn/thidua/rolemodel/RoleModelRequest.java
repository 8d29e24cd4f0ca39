package vn.thidua.rolemodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role model as somebody sends it, nothing checked yet.
 *
 * @param unit the code of the unit that proposes
 * @param kind a {@link RoleModelKind}
 * @param subject a {@link SubjectKind}
 * @param name who set the example; of a collective that is a unit it may be left out
 * @param code a personnel or unit number, never shown to the public
 * @param homeUnit the code of the unit where the person serves, or of the collective itself
 * @param headline what was done, in one sentence
 * @param story what was done
 * @param field the code of a field
 * @param from the day, or the first one; ISO
 * @param to the last day; ISO
 * @param campaign the campaign's id
 * @param consent whether the one shown agreed to be shown to the public
 * @param consentNote how and when that was said
 * @param photos those to be added
 */
public record RoleModelRequest(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String position,
        @Nullable String code,
        @Nullable String homeUnit,
        @Nullable String headline,
        @Nullable String story,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String campaign,
        @Nullable Boolean consent,
        @Nullable String consentNote,
        @Nullable List<@Nullable Photo> photos) {

    /**
     * A photo.
     *
     * @param file the id of a file stored before
     * @param alt what is to be seen, for those who cannot
     */
    public record Photo(@Nullable String file, @Nullable String alt) {}
}
