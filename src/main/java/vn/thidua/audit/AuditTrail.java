package vn.thidua.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** Reads the trail: everything for the auditor, one case's part for whoever may see the case. */
@Component
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int MOST_OF_ONE_CASE = 500;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditRepository entries;
    private final List<CaseAccess> accesses;

    AuditTrail(AuditRepository entries, List<CaseAccess> accesses) {
        this.entries = entries;
        this.accesses = accesses;
    }

    /**
     * What happened, newest first.
     *
     * @throws Refusal 403 for whoever is no auditor
     */
    public Page<AuditEntry> find(AuditFilter filter, @Nullable String cursor, int limit, Actor actor) {
        requireAuditor(actor);
        return page(filter, cursor, limit);
    }

    /** What the filter can offer: the actions and kinds of cases that occur. */
    public Choices choices(Actor actor) {
        requireAuditor(actor);
        return new Choices(entries.actions(), entries.caseTypes());
    }

    /** The actions and kinds of cases that occur in the trail. */
    public record Choices(List<String> actions, List<String> caseTypes) {}

    /**
     * What happened to one case, newest first.
     *
     * @throws Refusal 404 for a case the person may not see, which an unknown one cannot be told from
     */
    public Page<AuditEntry> ofCase(String caseType, String caseId, @Nullable String cursor, int limit, Actor actor) {
        requireSight(caseType, caseId, actor);
        return page(AuditFilter.ofCase(caseType, caseId), cursor, limit);
    }

    /** The newest lines of one case, without a check: for whoever has already decided that it may be seen. */
    public List<AuditEntry> ofCase(String caseType, String caseId) {
        return entries.find(AuditFilter.ofCase(caseType, caseId), null, MOST_OF_ONE_CASE);
    }

    private Page<AuditEntry> page(AuditFilter filter, @Nullable String cursor, int limit) {
        return Page.cut(
                entries.find(filter, Cursor.read(cursor, 2), limit + 1),
                limit,
                last -> Cursor.of(last.at(), last.id()));
    }

    private void requireSight(String caseType, String caseId, Actor actor) {
        boolean known = accesses.stream()
                .filter(access -> access.caseType().equals(caseType))
                .anyMatch(access -> access.maySee(caseId, actor));
        if (!known
                && !(actor.seesEverything()
                        && !entries.find(AuditFilter.ofCase(caseType, caseId), null, 1)
                                .isEmpty())) {
            throw Refusal.notFound();
        }
    }

    private static void requireAuditor(Actor actor) {
        if (!actor.seesEverything()) {
            throw Refusal.notAllowed("audit.refusal.auditorsOnly");
        }
    }

    /** The titles of these campaigns by id; what is no campaign's id is missing. */
    public Map<String, String> campaignTitles(Collection<String> campaigns) {
        var ids = campaigns.stream()
                .filter(id -> UUID_TEXT.matcher(id).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : entries.campaignTitles(ids);
    }
}
