package vn.thidua.nomination;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.PrintableText;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.Sheet;
import vn.thidua.spreadsheet.SheetReader;

/** Lists of nominees as a clerk brings them in by the page: sent, looked through, entered or given up. */
@Component
@Transactional
public class ImportJobs {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int LATEST = 5;
    private static final int PAGE = 100;
    /** What nobody came back to is given up. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportJobRepository jobs;
    private final NominationImport imports;
    private final CampaignQueries campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportJobs(
            ImportJobRepository jobs,
            NominationImport imports,
            CampaignQueries campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.imports = imports;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** There is a list to work on; heard when the transaction that says so has been committed. */
    record ImportWaiting() {}

    /**
     * Takes a file in; its lines are looked at in the background.
     *
     * @param campaign absent for ad hoc merit
     * @throws Refusal 400 for a file that is no list, 403 for whoever is no clerk, 404 for a campaign nobody may know of
     */
    public UUID begin(String fileName, byte[] content, @Nullable UUID campaign, Actor actor, Locale language) {
        var id = campaign == null ? null : campaigns.visible(campaign, actor).id();
        Sheet list = SheetReader.read(content, NominationImport.MOST_LINES);
        imports.requireReadable(list, actor);
        var now = clock.instant();
        jobs.deleteOlderThan(now.minus(KEPT), List.of(ImportState.CHECKED, ImportState.ENTERED, ImportState.FAILED));
        var job = new ImportJob(
                Ids.next(),
                id,
                actor.username(),
                actor.address(),
                language.toLanguageTag(),
                shortened(PrintableText.of(fileName)),
                ImportState.CHECKING,
                null,
                list.lines().size(),
                0,
                0,
                0,
                0,
                now,
                now);
        jobs.insert(job, content);
        events.publishEvent(new ImportWaiting());
        return job.id();
    }

    /** @throws Refusal 404 for everybody but the person who sent it */
    @Transactional(readOnly = true)
    public ImportJob get(UUID id, Actor actor) {
        return jobs.find(id)
                .filter(job -> job.username().equals(actor.username()))
                .orElseThrow(Refusal::notFound);
    }

    /** The last ones that this person sent. */
    @Transactional(readOnly = true)
    public List<ImportJob> latest(Actor actor) {
        return jobs.latestOf(actor.username(), LATEST);
    }

    /**
     * What was found, line by line.
     *
     * @param after the line before the first one wanted
     */
    @Transactional(readOnly = true)
    public Page<ImportLine> lines(ImportJob job, ImportLine.Kind kind, long after) {
        var found = jobs.lines(job.id(), kind, after, PAGE + 1);
        return Page.cut(found, PAGE, line -> Long.toString(line.line()));
    }

    /** Has drafts made of it, in the background. */
    public void enter(UUID id, Actor actor) {
        var job = get(id, actor);
        if (job.state() == ImportState.ENTERING || job.state() == ImportState.ENTERED) {
            return;
        }
        if (!job.isReady() || !jobs.move(id, ImportState.CHECKED, ImportState.ENTERING, null, clock.instant())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        events.publishEvent(new ImportWaiting());
    }

    /** Gives it up. */
    public void discard(UUID id, Actor actor) {
        var job = get(id, actor);
        if (job.state().isWork()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        jobs.delete(job.id());
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_FILE_NAME, name.length()));
    }
}
