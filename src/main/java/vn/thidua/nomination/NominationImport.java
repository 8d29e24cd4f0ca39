package vn.thidua.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.spreadsheet.Sheet;

/** Makes drafts of a whole list of nominees: all of them or none, and every line that cannot be one says why. */
@Component
@Transactional
public class NominationImport {

    /** So many nominees one list may hold. */
    public static final int MOST_LINES = 5_000;

    private final ImportCheck check;
    private final NominationImportRepository repository;
    private final NominationJournal journal;
    private final Clock clock;

    NominationImport(ImportCheck check, NominationImportRepository repository, NominationJournal journal, Clock clock) {
        this.check = check;
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What would become of the list, without doing anything.
     *
     * @param campaign the campaign's id, {@code none} for ad hoc merit, absent where every line names one
     * @param progress told how many lines have been looked at
     * @throws Refusal 400 for a list that cannot be read as one, 403 for whoever is no clerk
     */
    @Transactional(readOnly = true)
    public ImportAnswer preview(Sheet list, @Nullable String campaign, Actor actor, IntConsumer progress) {
        requireClerk(actor);
        return new ImportAnswer(check.of(list, campaign, actor, progress).stream()
                .map(ImportCheck.Checked::line)
                .toList());
    }

    /**
     * Makes a draft of every line.
     *
     * @param progress told how many lines have been looked at
     * @throws Refusal as {@link #preview}; besides 400 or 422 naming every line that cannot become a nomination
     */
    public ImportAnswer enter(Sheet list, @Nullable String campaign, Actor actor, IntConsumer progress) {
        requireClerk(actor);
        check.campaigns(list, campaign, actor).forEach(repository::waitForOthers);
        var checked = check.of(list, campaign, actor, progress);
        new ImportAnswer(checked.stream().map(ImportCheck.Checked::line).toList()).orRefuse();
        var now = clock.instant();
        var drafts = new ArrayList<Nomination>(checked.size());
        var entered = new ArrayList<ImportLine>(checked.size());
        for (var each : checked) {
            UUID id = Ids.next();
            var good = each.readable();
            drafts.add(Nomination.draft(
                    NominationView.blank(id, good.campaignId(), good.unit(), good.dossier(), now), actor));
            entered.add(each.line().as(id));
        }
        journal.insert(drafts, actor);
        return new ImportAnswer(entered);
    }

    /** @throws Refusal 400 naming every heading that is wrong, 403 for whoever is no clerk */
    void requireReadable(Sheet list, Actor actor) {
        requireClerk(actor);
        check.requireReadable(list);
    }

    private static void requireClerk(Actor actor) {
        if (!actor.holds(Role.CLERK)) {
            throw Refusal.notAllowed("nomination.import.refusal.onlyClerks");
        }
    }
}
