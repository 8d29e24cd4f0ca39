package vn.thidua.award.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** What the award register holds of a name, in the search box of the page frame. */
@Component
class RegisterHits implements SearchSource {

    private final AwardRegister register;

    RegisterHits(AwardRegister register) {
        this.register = register;
    }

    @Override
    public String group() {
        return "register";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        return register.search(new RegisterSearch(text, null, null, null, null, limit)).items().stream()
                .map(entry -> new Hit(
                        entry.recipient().name() + " – " + entry.awardName(),
                        entry.decision().number() + ", " + entry.unitName(),
                        UriComponentsBuilder.fromPath("/register")
                                .queryParam("recipient", "{name}")
                                .encode()
                                .buildAndExpand(entry.recipient().name())
                                .toUriString()))
                .toList();
    }
}
