package vn.thidua.publicsite;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.PublishedPlace;

/** Published decisions, for whoever checks the document in hand. */
@Component
class PublicPlaces implements PublishedPlace {

    private final PublicRegister register;

    PublicPlaces(PublicRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> of(String caseType, String caseId) {
        return caseType.equals("paper")
                ? register.decisionOf(UUID.fromString(caseId)).map(id -> "/public/decisions/" + id)
                : Optional.empty();
    }
}
