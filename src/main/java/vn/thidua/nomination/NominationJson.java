package vn.thidua.nomination;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Facts and whole dossiers as the database keeps them; not the API's mapper, whose strictness is for what is sent. */
@Component
class NominationJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Dossier.Facts facts) {
        return mapper.writeValueAsString(facts);
    }

    Dossier.Facts read(String json) {
        return mapper.readValue(json, Dossier.Facts.class);
    }

    String writeWhole(Dossier dossier) {
        return mapper.writeValueAsString(dossier);
    }

    Dossier readWhole(String json) {
        return mapper.readValue(json, Dossier.class);
    }
}
