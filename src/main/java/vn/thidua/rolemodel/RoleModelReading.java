package vn.thidua.rolemodel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** Reads a role model as it was sent. */
@Component
class RoleModelReading {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_CODE = 64;
    static final int LONGEST_HEADLINE = 200;
    static final int LONGEST_STORY = 5_000;
    static final int LONGEST_NOTE = 500;

    private final RoleModelFields fields;
    private final CampaignQueries campaigns;
    private final Units units;
    private final Clock clock;

    RoleModelReading(RoleModelFields fields, CampaignQueries campaigns, Units units, Clock clock) {
        this.fields = fields;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** What could be read. */
    record Read(Unit unit, RoleModel.Content content, RoleModel.Consent consent) {}

    /**
     * Reads what a clerk of the unit sends.
     *
     * @param proposing the code of the unit, whichever the request names
     * @throws Refusal 400 with every wrong field, 403 for others than the unit's clerk
     */
    Read read(@Nullable String proposing, RoleModelRequest sent, Actor actor) {
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var unit = unit("unit", proposing, problems);
        if (unit != null) {
            actor.requireDesk(Desk.clerk(unit.code()));
        } else if (QueryParameters.text(proposing) == null) {
            problems.add("unit", "shared.field.required");
        }
        var kind = given.constant("kind", RoleModelKind.class, sent.kind());
        var subject = subject(sent, unit, given, problems);
        var headline = given.required("headline", sent.headline(), LONGEST_HEADLINE);
        var story = given.required("story", sent.story(), LONGEST_STORY);
        var field = field(sent.field(), problems);
        var from = from(sent, given, problems);
        var to = given.date("to", sent.to());
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("to", "rolemodel.field.endsBeforeItStarts");
        }
        var campaign = campaign(sent.campaign(), actor, problems);
        var consent = consent(Boolean.TRUE.equals(sent.consent()), sent.consentNote(), problems, actor);
        problems.orRefuse();
        return new Read(
                Objects.requireNonNull(unit),
                new RoleModel.Content(
                        Objects.requireNonNull(kind),
                        subject,
                        headline,
                        story,
                        field,
                        Objects.requireNonNull(from),
                        to,
                        campaign),
                consent);
    }

    /** Agreement has to be provable (Decree 13/2023, Đ11): how and when it was given belongs to it. */
    RoleModel.Consent consent(boolean given, @Nullable String note, FieldProblems problems, Actor actor) {
        var sent = new SentFields(problems);
        var kept = given
                ? sent.required("consentNote", note, LONGEST_NOTE)
                : sent.optional("consentNote", note, LONGEST_NOTE);
        return new RoleModel.Consent(given, kept, Act.of(actor, clock));
    }

    private RoleModel.@Nullable Subject subject(
            RoleModelRequest sent, @Nullable Unit proposing, SentFields given, FieldProblems problems) {
        var kind = given.constant("subject", SubjectKind.class, sent.subject());
        var position = given.optional("position", sent.position(), LONGEST_NAME);
        var code = given.optional("code", sent.code(), LONGEST_CODE);
        var home = home(kind, sent.homeUnit(), proposing, problems);
        // a unit as a whole is called as the organisation calls it
        var called = kind == SubjectKind.COLLECTIVE && QueryParameters.text(sent.name()) == null && home != null
                ? home.nameVi()
                : sent.name();
        var name = given.required("name", called, LONGEST_NAME);
        return kind == null
                ? null
                : new RoleModel.Subject(kind, name, position, code, home == null ? null : home.code());
    }

    private @Nullable Unit home(
            @Nullable SubjectKind kind, @Nullable String sent, @Nullable Unit proposing, FieldProblems problems) {
        var chosen = unit("homeUnit", sent, problems);
        if (kind == SubjectKind.CITIZEN) {
            if (chosen != null) {
                problems.add("homeUnit", "rolemodel.field.citizenHasNoUnit");
            }
            return null;
        }
        if (chosen == null || proposing == null) {
            return proposing;
        }
        if (!units.isUnder(chosen.code(), proposing.code())) {
            problems.add("homeUnit", "rolemodel.field.notOfTheUnit", proposing.nameVi());
        }
        return chosen;
    }

    private @Nullable Unit unit(String name, @Nullable String sent, FieldProblems problems) {
        var code = QueryParameters.text(sent);
        if (code == null) {
            return null;
        }
        var found = units.find(code).orElse(null);
        if (found == null) {
            problems.add(name, "shared.field.unknownOption");
        }
        return found;
    }

    private String field(@Nullable String sent, FieldProblems problems) {
        var code = QueryParameters.text(sent);
        if (code == null) {
            problems.add("field", "shared.field.required");
        } else if (fields.known(Locale.ROOT).stream()
                .noneMatch(known -> known.code().equals(code))) {
            problems.add("field", "shared.field.unknownOption");
        }
        return Objects.requireNonNullElse(code, "");
    }

    private @Nullable LocalDate from(RoleModelRequest sent, SentFields given, FieldProblems problems) {
        var from = given.date("from", sent.from());
        if (QueryParameters.text(sent.from()) == null) {
            problems.add("from", "shared.field.required");
        } else if (from != null && from.isAfter(LocalDate.now(clock))) {
            problems.add("from", "rolemodel.field.inTheFuture");
        }
        return from;
    }

    private @Nullable UUID campaign(@Nullable String sent, Actor actor, FieldProblems problems) {
        var id = QueryParameters.id("campaign", sent, problems);
        if (id == null) {
            return null;
        }
        try {
            return campaigns.visible(id, actor).id();
        } catch (Refusal unknown) {
            problems.add("campaign", "shared.field.unknownOption");
            return null;
        }
    }
}
