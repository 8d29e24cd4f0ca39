package vn.thidua.award.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Finds awards by who received them. */
@Component
class RegisterSearchBox implements SearchSource {

    private final AwardRegister register;

    RegisterSearchBox(AwardRegister register) {
        this.register = register;
    }

    @Override
    public String group() {
        return "register";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        return register.search(new RegisterSearch(text, null, null, null, null, limit)).items().stream()
                .map(RegisterSearchBox::hit)
                .toList();
    }

    private static Hit hit(RegisterEntry entry) {
        return new Hit(
                entry.recipient().name(),
                entry.awardName() + " · " + entry.decision().number(),
                "/register?recipient=" + URLEncoder.encode(entry.recipient().name(), StandardCharsets.UTF_8));
    }
}
