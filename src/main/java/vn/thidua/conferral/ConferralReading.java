package vn.thidua.conferral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** Reads what is sent about an event. */
@Component
class ConferralReading {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_REASON = 1_000;

    private final CampaignQueries campaigns;

    ConferralReading(CampaignQueries campaigns) {
        this.campaigns = campaigns;
    }

    /** @throws Refusal 400 with every wrong field */
    Conferral.Occasion occasion(ConferralRequest sent, FieldProblems problems, Actor actor) {
        var name = line("name", sent.name(), true, problems);
        var with = line("occasion", sent.occasion(), false, problems);
        var place = line("place", sent.place(), true, problems);
        var heldOn = day("heldOn", sent.heldOn(), problems);
        var closes = campaign("closes", sent.closes(), problems, actor);
        var launches = campaign("launches", sent.launches(), problems, actor);
        if (closes != null && closes.equals(launches)) {
            problems.add("launches", "conferral.field.sameCampaign");
        }
        problems.orRefuse();
        return new Conferral.Occasion(
                Objects.requireNonNull(name),
                with,
                Objects.requireNonNull(place),
                Objects.requireNonNull(heldOn),
                closes,
                launches);
    }

    /** A line of text, null where nothing is said. */
    @Nullable
    String line(String field, @Nullable String sent, boolean required, FieldProblems problems) {
        return text(field, sent, LONGEST_NAME, required, problems);
    }

    /** Why something is done; it is always said. */
    String reason(@Nullable String sent, FieldProblems problems) {
        var why = text("reason", sent, LONGEST_REASON, true, problems);
        return why == null ? "" : why;
    }

    @Nullable
    LocalDate day(String field, @Nullable String sent, FieldProblems problems) {
        var text = QueryParameters.text(sent);
        if (text == null) {
            problems.add(field, "shared.field.required");
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1945 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // answered below: both are the same mistake
        }
        problems.add(field, "shared.field.notADate");
        return null;
    }

    private static @Nullable String text(
            String field, @Nullable String sent, int longest, boolean required, FieldProblems problems) {
        var text = QueryParameters.text(sent);
        if (text == null) {
            if (required) {
                problems.add(field, "shared.field.required");
            }
        } else if (text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return text;
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
