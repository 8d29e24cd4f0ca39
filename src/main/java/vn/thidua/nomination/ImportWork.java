package vn.thidua.nomination;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetReader;

/**
 * Works on one list after another. What it tells meanwhile stands in transactions of its own; the drafts and the word that
 * they are made stand in one, so that a node may die at any moment and the list is entered once or not yet.
 */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    /** Far longer than the longest silence between two words of progress. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final ImportJobRepository jobs;
    private final NominationImportRepository locks;
    private final NominationImport imports;
    private final Desks desks;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;
    private final Clock clock;

    ImportWork(
            ImportJobRepository jobs,
            NominationImportRepository locks,
            NominationImport imports,
            Desks desks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jobs = jobs;
        this.locks = locks;
        this.imports = imports;
        this.desks = desks;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void freeAll() {
        jobs.freeAll();
    }

    /** @return whether there was one */
    boolean next() {
        var job =
                transaction.execute(status -> jobs.take(clock.instant(), LEASE).orElse(null));
        if (job == null) {
            return false;
        }
        LocaleContextHolder.setLocale(Locale.forLanguageTag(job.language()));
        try {
            if (job.state() == ImportState.CHECKING) {
                check(job);
            } else {
                enter(job);
            }
        } catch (Refusal refusal) {
            end(
                    job,
                    refusal.reasons().isEmpty()
                            ? "nomination.import.failed"
                            : refusal.reasons().get(0).code());
        } catch (RuntimeException bug) {
            LOG.error("List {} could not be worked on", job.id(), bug);
            end(job, "nomination.import.failed");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return true;
    }

    private void check(ImportJob job) {
        var answer = imports.preview(
                SheetReader.read(content(job), NominationImport.MOST_LINES),
                job.inCampaign(),
                actor(job),
                progress(job.id()));
        transaction.executeWithoutResult(status -> {
            if (jobs.move(job.id(), ImportState.CHECKING, ImportState.CHECKED, null, clock.instant())) {
                jobs.found(job.id(), answer);
            }
        });
    }

    private void enter(ImportJob job) {
        try {
            transaction.executeWithoutResult(status -> {
                locks.waitForOthers(job.id().toString());
                if (jobs.find(job.id()).orElseThrow().state() == ImportState.ENTERING) {
                    imports.enter(
                            SheetReader.read(content(job), NominationImport.MOST_LINES),
                            job.inCampaign(),
                            actor(job),
                            progress(job.id()));
                    jobs.move(job.id(), ImportState.ENTERING, ImportState.ENTERED, null, clock.instant());
                }
            });
        } catch (Refusal changedMeanwhile) {
            // somebody was nominated since the lines were looked at: they are looked at again, and say so
            transaction.executeWithoutResult(
                    status -> jobs.move(job.id(), ImportState.ENTERING, ImportState.CHECKING, null, clock.instant()));
        }
    }

    private void end(ImportJob job, String failure) {
        transaction.executeWithoutResult(
                status -> jobs.move(job.id(), job.state(), ImportState.FAILED, failure, clock.instant()));
    }

    private IntConsumer progress(UUID id) {
        return done -> aside.executeWithoutResult(
                status -> jobs.progress(id, done, clock.instant().plus(LEASE)));
    }

    private byte[] content(ImportJob job) {
        return jobs.content(job.id()).orElseThrow(Refusal::notFound);
    }

    /** With the desks of today: who has left one since may no longer use it. */
    private Actor actor(ImportJob job) {
        return desks.actor(job.username(), job.address()).orElseThrow(Refusal::notFound);
    }
}
