package vn.thidua.campaign.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.shared.Refusal;

/** Query parameters and path parts, read with a field error where they are wrong. */
final class Parameters {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Parameters() {}

    static int limit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(text.strip());
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below: both are the same mistake
        }
        throw Refusal.invalid("limit", "shared.field.limit", MOST);
    }

    static <E extends Enum<E>> @Nullable E option(Class<E> type, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        E found = find(type, text.strip());
        if (found == null) {
            throw Refusal.invalid(field, "shared.field.unknownOption");
        }
        return found;
    }

    static CampaignStage stage(String text) {
        CampaignStage stage = find(CampaignStage.class, text);
        if (stage == null) {
            throw Refusal.invalid("stage", "shared.field.unknownOption");
        }
        return stage;
    }

    static <E extends Enum<E>> @Nullable E find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
