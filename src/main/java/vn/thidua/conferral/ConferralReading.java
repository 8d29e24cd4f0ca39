package vn.thidua.conferral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** Reads what is sent about an event. */
@Component
class ConferralReading {

    /** Names, places, offices and funds alike. */
    static final int LONGEST_LINE = 300;

    private static final int LONGEST_REASON = 1_000;

    private final CampaignQueries campaigns;

    ConferralReading(CampaignQueries campaigns) {
        this.campaigns = campaigns;
    }

    /** @throws Refusal 400 with every wrong field */
    Conferral.Occasion occasion(ConferralRequest sent, FieldProblems problems, Actor actor) {
        var fields = new SentFields(problems);
        var name = fields.required("name", sent.name(), LONGEST_LINE);
        var with = fields.optional("occasion", sent.occasion(), LONGEST_LINE);
        var place = fields.required("place", sent.place(), LONGEST_LINE);
        var heldOn = day("heldOn", sent.heldOn(), problems);
        var closes = campaign("closes", sent.closes(), problems, actor);
        var launches = campaign("launches", sent.launches(), problems, actor);
        if (closes != null && closes.equals(launches)) {
            problems.add("launches", "conferral.field.sameCampaign");
        }
        problems.orRefuse();
        return new Conferral.Occasion(name, with, place, Objects.requireNonNull(heldOn), closes, launches);
    }

    /**
     * Who hands over which part.
     *
     * @param sent by the names of the fields they were sent in
     * @throws Refusal 400 with every wrong field
     */
    static Map<ConferralPart.Key, ConferralPart.Hands> hands(Map<String, ConferralHands> sent) {
        var problems = new FieldProblems();
        var fields = new SentFields(problems);
        var hands = new LinkedHashMap<ConferralPart.Key, ConferralPart.Hands>();
        sent.forEach((at, one) -> hands.put(
                new ConferralPart.Key(
                        fields.required(at + ".award", one.award(), LONGEST_LINE),
                        fields.required(at + ".authority", one.authority(), LONGEST_LINE)),
                new ConferralPart.Hands(
                        fields.required(at + ".presenter", one.presenter(), LONGEST_LINE),
                        fields.optional(at + ".delegation", one.delegation(), LONGEST_LINE))));
        problems.orRefuse();
        return hands;
    }

    /** Why something is done; it is always said. */
    static String reason(@Nullable String sent, FieldProblems problems) {
        return new SentFields(problems).required("reason", sent, LONGEST_REASON);
    }

    static @Nullable LocalDate day(String field, @Nullable String sent, FieldProblems problems) {
        if (QueryParameters.text(sent) == null) {
            problems.add(field, "shared.field.required");
        }
        return new SentFields(problems).date(field, sent);
    }

    /** One that the person may see: an event may be linked to no other. */
    private @Nullable UUID campaign(String field, @Nullable String sent, FieldProblems problems, Actor actor) {
        var id = QueryParameters.id(field, sent, problems);
        if (id == null) {
            return null;
        }
        try {
            return campaigns.visible(id, actor).id();
        } catch (Refusal unknown) {
            problems.add(field, "shared.field.unknownOption");
            return null;
        }
    }
}
