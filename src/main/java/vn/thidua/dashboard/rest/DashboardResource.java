package vn.thidua.dashboard.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.CampaignFigures;
import vn.thidua.dashboard.Overview;
import vn.thidua.dashboard.StepFigures;
import vn.thidua.dashboard.Times;
import vn.thidua.dashboard.UnitFigures;

/** The dashboard's figures as JSON. */
final class DashboardResource {

    private DashboardResource() {}

    record UnitName(String code, String name) {}

    /** Hours by the clock and working days; absent where nothing was finished yet. */
    record Duration(
            int finished,
            @Nullable Double medianHours,
            @Nullable Double p90Hours,
            @Nullable Double medianWorkingDays,
            @Nullable Double p90WorkingDays) {

        static Duration of(Times times) {
            return new Duration(
                    times.sample(), times.medianHours(), times.p90Hours(), times.medianDays(), times.p90Days());
        }
    }

    record Tasks(long open, long overdue, long overdueUnits) {}

    record Nominations(
            long underWay,
            long submittedThisWeek,
            int decided,
            int awardedIndividuals,
            int awardedCollectives,
            Duration submissionToDecision) {}

    record Summary(List<UnitName> units, OffsetDateTime at, Tasks tasks, Nominations nominations) {

        static Summary of(List<UnitName> units, OffsetDateTime at, Overview overview) {
            return new Summary(
                    units,
                    at,
                    new Tasks(overview.open(), overview.overdue(), overview.overdueUnits()),
                    new Nominations(
                            overview.underWay(),
                            overview.newThisWeek(),
                            overview.decided(),
                            overview.individuals(),
                            overview.collectives(),
                            Duration.of(overview.decisionTimes())));
        }
    }

    record Step(
            String process,
            String task,
            String title,
            long open,
            long overdue,
            long units,
            @Nullable UnitName busiest,
            int finished,
            @Nullable Double medianHours,
            @Nullable Double p90Hours,
            @Nullable Double medianWorkingDays,
            @Nullable Double p90WorkingDays) {

        static Step of(StepFigures step, String title) {
            Times times = step.times();
            return new Step(
                    step.key().process(),
                    step.key().task(),
                    title,
                    step.open(),
                    step.overdue(),
                    step.units(),
                    step.busiest() == null ? null : new UnitName(step.busiest(), String.valueOf(step.busiestName())),
                    times.sample(),
                    times.medianHours(),
                    times.p90Hours(),
                    times.medianDays(),
                    times.p90Days());
        }
    }

    record AtWork(
            UnitName unit,
            String echelon,
            long open,
            long overdue,
            int finished,
            @Nullable Double medianHours,
            @Nullable Double p90Hours,
            @Nullable Double medianWorkingDays,
            @Nullable Double p90WorkingDays) {

        static AtWork of(UnitFigures figures) {
            Times times = figures.times();
            return new AtWork(
                    new UnitName(figures.unit(), figures.name()),
                    figures.echelon().name(),
                    figures.open(),
                    figures.overdue(),
                    times.sample(),
                    times.medianHours(),
                    times.p90Hours(),
                    times.medianDays(),
                    times.p90Days());
        }
    }

    record CampaignName(UUID id, String title, String status) {}

    record Campaign(
            CampaignName campaign,
            Map<String, Long> participations,
            Map<String, Long> nominations,
            long open,
            long overdue,
            List<Step> steps) {

        static Campaign of(CampaignFigures figures, List<Step> steps) {
            return new Campaign(
                    new CampaignName(figures.id(), figures.title(), figures.status()),
                    figures.participations(),
                    figures.nominations(),
                    figures.open(),
                    figures.overdue(),
                    steps);
        }
    }
}
