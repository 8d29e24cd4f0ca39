package vn.thidua.rolemodel.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitChoices;
import vn.thidua.organization.Units;
import vn.thidua.rolemodel.RoleModelFields;
import vn.thidua.rolemodel.RoleModelKind;
import vn.thidua.rolemodel.RoleModelStatus;
import vn.thidua.rolemodel.SubjectKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** What may be chosen in the forms and filters of role models. */
@Component
class RoleModelOptions {

    private static final int MOST_CAMPAIGNS = 100;

    private final RoleModelFields fields;
    private final CampaignLists campaigns;
    private final UnitChoices near;
    private final Units units;
    private final Texts texts;

    RoleModelOptions(RoleModelFields fields, CampaignLists campaigns, UnitChoices near, Units units, Texts texts) {
        this.fields = fields;
        this.campaigns = campaigns;
        this.near = near;
        this.units = units;
        this.texts = texts;
    }

    List<Field.Option> kinds() {
        return constants("rolemodel.roleModelKind.", RoleModelKind.values());
    }

    List<Field.Option> subjects() {
        return constants("rolemodel.subjectKind.", SubjectKind.values());
    }

    List<Field.Option> statuses() {
        return constants("rolemodel.roleModelStatus.", RoleModelStatus.values());
    }

    List<Field.Option> fields() {
        return fields.known(LocaleContextHolder.getLocale()).stream()
                .map(field -> new Field.Option(field.code(), field.name()))
                .toList();
    }

    /** The units worth narrowing a list to. */
    List<Field.Option> near(Actor actor) {
        return options(near.near(actor).stream());
    }

    /** The units for which the person proposes. */
    List<Field.Option> clerkAt(Actor actor) {
        return options(
                units.byCode(actor.unitsAs(Role.CLERK)).values().stream().sorted(Comparator.comparing(Unit::code)));
    }

    /** Those units and the ones directly below: where somebody who is shown may serve. */
    List<Field.Option> homes(Actor actor) {
        var mine = actor.unitsAs(Role.CLERK);
        return options(near.near(actor).stream()
                .filter(unit ->
                        mine.contains(unit.code()) || unit.parentCode() != null && mine.contains(unit.parentCode())));
    }

    List<Field.Option> campaigns(Actor actor) {
        return campaigns.campaigns(CampaignFilter.NONE, MOST_CAMPAIGNS, null, actor).items().stream()
                .map(row -> new Field.Option(row.id().toString(), row.title()))
                .toList();
    }

    private static List<Field.Option> options(Stream<Unit> chosen) {
        var locale = LocaleContextHolder.getLocale();
        return chosen.map(unit -> new Field.Option(unit.code(), unit.name(locale)))
                .toList();
    }

    private List<Field.Option> constants(String labels, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Field.Option(constant.name(), texts.of(labels + constant.name())))
                .toList();
    }
}
