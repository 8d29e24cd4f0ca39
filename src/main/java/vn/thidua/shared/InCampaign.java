package vn.thidua.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list to what belongs to one campaign, or to what belongs to none.
 *
 * @param campaign the campaign's id, absent for what belongs to none
 */
public record InCampaign(@Nullable UUID campaign) {

    /** How a query string asks for what belongs to no campaign. */
    public static final String NONE = "none";

    /** A campaign's id or {@link #NONE}; absent where the parameter is blank, a field problem where it is anything else. */
    public static @Nullable InCampaign read(String name, @Nullable String sent, FieldProblems problems) {
        if (NONE.equals(QueryParameters.text(sent))) {
            return new InCampaign(null);
        }
        var id = QueryParameters.id(name, sent, problems);
        return id == null ? null : new InCampaign(id);
    }

    /** The campaign that a query string names, absent where it asks for none of them. */
    public static @Nullable UUID chosen(@Nullable String sent) {
        return NONE.equals(QueryParameters.text(sent)) ? null : Ids.read(sent);
    }

    /** As a query string says it. */
    public static String text(@Nullable UUID campaign) {
        return campaign == null ? NONE : campaign.toString();
    }
}
