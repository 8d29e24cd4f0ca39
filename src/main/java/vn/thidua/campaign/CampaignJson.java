package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans and reports as the database keeps them. A mapper of its own: what the API refuses in what it is sent (unknown
 * fields) must not make a stored plan unreadable.
 */
@Component
class CampaignJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    CampaignPlan plan(String json) {
        return mapper.readValue(json, CampaignPlan.class);
    }

    @Nullable
    FinalReport report(@Nullable String json) {
        return json == null ? null : mapper.readValue(json, FinalReport.class);
    }
}
