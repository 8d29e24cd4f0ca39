package vn.thidua.campaign;

import java.util.List;

/**
 * Where the tokens of a campaign's process, or of all its units' processes together, stand right now.
 *
 * @param items one per element at which anything waits
 */
public record CampaignTokens(List<Item> items) {

    public CampaignTokens {
        items = List.copyOf(items);
    }

    /**
     * Tokens at one element of the model.
     *
     * @param overdue how many of them are late
     */
    public record Item(String element, int count, int overdue) {}
}
