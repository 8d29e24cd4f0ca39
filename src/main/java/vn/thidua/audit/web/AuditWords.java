package vn.thidua.audit.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Page;
import vn.thidua.web.Fmt;

/**
 * Puts the trail into words. Labels belong to the module that owns the case; a code that has none (a module that is gone,
 * a label not yet written) is shown as it was recorded rather than hidden.
 */
@Component
class AuditWords {

    private static final Set<String> BAD = Set.of("refused", "signInFailed", "signInThrottled", "signInClosed");
    private static final Map<String, String> PAGES = Map.of(
            "campaign",
            "/campaigns/",
            "nomination",
            "/nominations/",
            "paper",
            "/papers/",
            "council",
            "/council/councils/",
            "councilSession",
            "/council/",
            "roleModel",
            "/role-models/",
            "reference",
            "/admin/tables/");

    /** What the status of a case is called where the words lie with a module of another name. */
    private static final Map<String, String> STATUSES = Map.of(
            "publicNotice", "consultation.noticeStatus.",
            "clearance", "consultation.clearanceStatus.",
            "consultation", "consultation.consultationStatus.",
            "councilSession", "council.sessionStatus.",
            "roleModel", "rolemodel.roleModelStatus.");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What may be a constant or a message key rather than somebody's text. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z_.]{1,80}");

    private final MessageSource messages;
    private final Fmt fmt;
    private final Units units;
    private final AuditTrail trail;

    AuditWords(MessageSource messages, Fmt fmt, Units units, AuditTrail trail) {
        this.messages = messages;
        this.fmt = fmt;
        this.units = units;
        this.trail = trail;
    }

    Page<AuditLine> lines(Page<AuditEntry> entries, boolean forAuditor, Locale locale) {
        var names = units.byCode(entries.items().stream()
                .map(AuditEntry::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var titles = trail.campaignTitles(entries.items().stream()
                .map(AuditEntry::campaignId)
                .filter(Objects::nonNull)
                .toList());
        return entries.map(entry -> line(entry, names, titles, forAuditor, locale));
    }

    private AuditLine line(
            AuditEntry entry, Map<String, Unit> names, Map<String, String> titles, boolean forAuditor, Locale locale) {
        var type = entry.caseType();
        return new AuditLine(
                entry.id(),
                entry.at(),
                entry.actorName(),
                entry.actorUsername(),
                entry.onBehalfOf(),
                action(type, entry.action(), locale),
                icon(entry),
                tone(entry),
                type == null ? null : caseName(type, locale),
                type != null && entry.caseId() != null && PAGES.containsKey(type)
                        ? PAGES.get(type) + entry.caseId()
                        : null,
                type == null ? null : "/audit/cases/" + type + "/" + entry.caseId(),
                entry.campaignId(),
                entry.campaignId() == null ? null : titles.get(entry.campaignId()),
                unitName(entry.unit(), names, locale),
                status(type, entry.from(), locale),
                status(type, entry.to(), locale),
                entry.ground(),
                forAuditor ? entry.address() : null,
                entry.details().entrySet().stream()
                        .map(detail -> fact(type, detail.getKey(), detail.getValue(), locale))
                        .toList());
    }

    String action(@Nullable String caseType, String action, Locale locale) {
        return word(action, locale, (caseType == null ? "audit" : caseType) + ".action." + action);
    }

    String caseName(String caseType, Locale locale) {
        return word(caseType, locale, "audit.case." + caseType);
    }

    private @Nullable String status(@Nullable String type, @Nullable String status, Locale locale) {
        return status == null || type == null
                ? status
                : word(
                        status,
                        locale,
                        STATUSES.getOrDefault(type, type + "." + type + "Status.") + status,
                        "campaign." + type + "Status." + status);
    }

    private static @Nullable String unitName(@Nullable String code, Map<String, Unit> names, Locale locale) {
        var unit = code == null ? null : names.get(code);
        return unit == null ? code : unit.name(locale);
    }

    private AuditLine.Fact fact(@Nullable String type, String name, Object value, Locale locale) {
        var label = word(name, locale, type + ".detail." + name, "audit.detail." + name);
        var text = String.valueOf(value);
        var link = PAGES.containsKey(name) && ID.matcher(text).matches() ? PAGES.get(name) + text : null;
        return new AuditLine.Fact(
                label, link == null ? shown(type, name, value, locale) : caseName(name, locale), link);
    }

    private String shown(@Nullable String type, String name, Object value, Locale locale) {
        return value instanceof Collection<?> several
                ? several.stream()
                        .map(each -> shown(type, name, String.valueOf(each), locale))
                        .collect(Collectors.joining(", "))
                : shown(type, name, String.valueOf(value), locale);
    }

    private String shown(@Nullable String type, String name, String value, Locale locale) {
        if (DAY.matcher(value).matches()) {
            return fmt.date(LocalDate.parse(value));
        }
        if (!CODE.matcher(value).matches()) {
            return value;
        }
        return word(
                        value,
                        locale,
                        type + "." + name + "." + value,
                        type + "." + type + "Stage." + value,
                        "shared." + name + "." + value,
                        "audit." + name + "." + value,
                        "audit.value." + value,
                        "reason".equals(name) ? value : "audit.value." + name + "." + value)
                .replaceAll("\\{\\d+}", "…");
    }

    /** The first of these labels that exists, else the code itself. */
    private String word(String code, Locale locale, String... keys) {
        return List.of(keys).stream()
                .map(key -> messages.getMessage(key, null, "", locale))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private static String tone(AuditEntry entry) {
        if (BAD.contains(entry.action())) {
            return "danger";
        }
        return entry.caseType() == null ? "muted" : "info";
    }

    private static String icon(AuditEntry entry) {
        return switch (entry.action()) {
            case "signedIn" -> "login";
            case "signedOut" -> "logout";
            case "refused" -> "ban";
            case "signInFailed", "signInThrottled", "signInClosed" -> "lock";
            default -> "history";
        };
    }
}
