package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRules;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.spreadsheet.Sheet;

/**
 * Holds every line of a list against what a form is held to. The database is asked once per campaign, and once per award
 * and unit in it, never once per line.
 */
@Component
class ImportCheck {

    private static final String AD_HOC = NominationType.AD_HOC.name();

    private final ImportWords words;
    private final ImportJudge judge;
    private final DossierReader dossiers;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final AwardRules awardRules;
    private final Eligibility eligibility;
    private final Units units;
    private final Clock clock;

    ImportCheck(
            ImportWords words,
            ImportJudge judge,
            DossierReader dossiers,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            AwardRules awardRules,
            Eligibility eligibility,
            Units units,
            Clock clock) {
        this.words = words;
        this.judge = judge;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.awards = awards;
        this.awardRules = awardRules;
        this.eligibility = eligibility;
        this.units = units;
        this.clock = clock;
    }

    /** A line with what it says, where all of it can be read. */
    record Checked(ImportLine line, NominationCheck.@Nullable Readable found) {

        /** What a line without problems says. */
        NominationCheck.Readable readable() {
            return Objects.requireNonNull(found);
        }
    }

    /** @throws Refusal 400 naming every heading that is wrong */
    void requireReadable(Sheet list) {
        new ImportHead(list.head(), words);
    }

    /** The campaigns that the list is about, as a query string names them, in one order for everybody. */
    Set<String> campaigns(Sheet list, @Nullable String campaign, Actor actor) {
        var run = new Run(campaign, actor, list);
        list.lines().forEach(line -> run.campaign(run.reading.read(line)));
        return run.campaigns.values().stream()
                .flatMap(Optional::stream)
                .map(place -> InCampaign.text(place.id()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    List<Checked> of(Sheet list, @Nullable String campaign, Actor actor, IntConsumer progress) {
        var run = new Run(campaign, actor, list);
        list.lines().forEach(run::take);
        return run.judged(progress);
    }

    /** One list on its way through. */
    private final class Run {

        private final @Nullable String campaign;
        private final Actor actor;
        private final Set<String> mine;
        private final ImportReading reading;
        private final Map<String, Optional<Place>> campaigns = new HashMap<>();
        private final ImportRules rules = new ImportRules(awardRules, eligibility, LocalDate.now(clock));
        private final List<Taken> taken = new ArrayList<>();

        /** Where a line belongs: to a campaign, or to none for ad hoc merit. */
        private record Place(@Nullable CampaignView campaign) {

            @Nullable
            UUID id() {
                return campaign == null ? null : campaign.id();
            }
        }

        /** A line, and what it says unless something is wrong with it. */
        private record Taken(
                ImportReading.Read read, NominationCheck.@Nullable Readable readable, List<ImportProblem> warnings) {}

        Run(@Nullable String campaign, Actor actor, Sheet list) {
            this.campaign = DossierReader.clean(campaign);
            this.actor = actor;
            this.mine = actor.unitsAs(Role.CLERK);
            this.reading = new ImportReading(
                    new ImportHead(list.head(), words),
                    words,
                    awards,
                    new ImportUnits(units.byCode(mine).values()),
                    this::judgements);
        }

        /** What a person confirms of the award's rule; nothing of an award that is unknown. */
        private List<String> judgements(String award, String unit) {
            return awards.find(award).isPresent() && mine.contains(unit)
                    ? rules.of(award, unit).judgements()
                    : List.of();
        }

        void take(Sheet.Line line) {
            var read = reading.read(line);
            var inCampaign = campaign(read);
            var draft = inCampaign.map(found -> in(found, read.draft())).orElse(read.draft());
            if (inCampaign.isPresent() && draft.campaign() == null && !AD_HOC.equals(draft.type())) {
                read.problems().add(ImportProblem.at(ImportColumn.TYPE, "nomination.field.campaignUnlessAdHoc"));
            }
            var problems = new FieldProblems();
            if (draft.unit() == null) {
                problems.add("unit", "shared.field.required");
            }
            var dossier = dossiers.read(draft, problems);
            addUnnamed(read.problems(), problems);
            boolean wrong =
                    dossier == null || inCampaign.isEmpty() || !read.problems().isEmpty();
            taken.add(new Taken(
                    new ImportReading.Read(line, read.campaign(), draft, read.problems()),
                    wrong
                            ? null
                            : new NominationCheck.Readable(
                                    inCampaign.get().campaign(), Objects.requireNonNull(draft.unit()), dossier),
                    new ArrayList<>()));
        }

        /** Of one cell no two things are said. */
        private static void addUnnamed(List<ImportProblem> known, FieldProblems more) {
            var named = known.stream().map(ImportProblem::column).toList();
            more.list().forEach(problem -> {
                var column = ImportColumn.ofField(problem.field())
                        .map(ImportColumn::code)
                        .orElse(null);
                // the kind follows from the award: what is wrong with the award is enough
                boolean follows = ImportColumn.KIND.code().equals(column)
                        && problem.code().equals("shared.field.required");
                if (!follows && (column == null || !named.contains(column))) {
                    known.add(new ImportProblem(column, problem.code(), problem.args(), null, false));
                }
            });
        }

        Optional<Place> campaign(ImportReading.Read read) {
            var wanted = read.campaign() == null ? campaign : read.campaign();
            if (wanted == null) {
                read.problems().add(ImportProblem.at(ImportColumn.CAMPAIGN, "shared.field.required"));
                return Optional.empty();
            }
            var found = campaigns.computeIfAbsent(wanted, this::find);
            if (found.isEmpty()) {
                if (read.campaign() == null) {
                    throw Refusal.invalid("campaign", "shared.field.unknownOption");
                }
                read.problems().add(ImportProblem.at(ImportColumn.CAMPAIGN, "shared.field.unknownOption"));
            }
            return found;
        }

        private Optional<Place> find(String id) {
            try {
                return Optional.of(new Place(
                        InCampaign.NONE.equals(id) ? null : ImportCheck.this.campaigns.visible(Ids.read(id), actor)));
            } catch (Refusal unknown) {
                return Optional.empty();
            }
        }

        /** What a line leaves unsaid follows from where it belongs: the kind of merit, and the campaign's days. */
        private static NominationDraft in(Place place, NominationDraft draft) {
            var campaign = place.campaign();
            if (campaign == null) {
                return new NominationDraft(
                        null,
                        draft.unit(),
                        draft.award(),
                        draft.type() == null ? AD_HOC : draft.type(),
                        draft.recipient(),
                        draft.period(),
                        draft.achievement(),
                        draft.facts());
            }
            var period = Objects.requireNonNull(draft.period());
            var plan = campaign.plan();
            return new NominationDraft(
                    campaign.id().toString(),
                    draft.unit(),
                    draft.award(),
                    draft.type() == null ? NominationType.MOVEMENT.name() : draft.type(),
                    draft.recipient(),
                    new NominationDraft.Period(
                            period.from() == null && plan.startsOn() != null
                                    ? plan.startsOn().toString()
                                    : period.from(),
                            period.to() == null && plan.endsOn() != null
                                    ? plan.endsOn().toString()
                                    : period.to()),
                    draft.achievement(),
                    draft.facts());
        }

        List<Checked> judged(IntConsumer progress) {
            var candidates = taken.stream()
                    .filter(each -> each.readable() != null)
                    .map(each -> new ImportJudge.Candidate(
                            each.read().line().number(),
                            Objects.requireNonNull(each.readable()),
                            rules.of(
                                    Objects.requireNonNull(each.readable())
                                            .dossier()
                                            .award(),
                                    Objects.requireNonNull(each.readable()).unit()),
                            each.read().problems(),
                            each.warnings()))
                    .toList();
            int unreadable = taken.size() - candidates.size();
            judge.judge(candidates, mine, done -> progress.accept(unreadable + done));
            return taken.stream()
                    .map(each -> new Checked(line(each), each.readable()))
                    .toList();
        }

        private static ImportLine line(Taken each) {
            var draft = each.read().draft();
            var name = draft.recipient() == null ? null : draft.recipient().name();
            return new ImportLine(
                    each.read().line().number(),
                    shown(draft.unit()),
                    shown(draft.award()),
                    shown(name),
                    null,
                    each.read().problems(),
                    each.warnings());
        }

        private static String shown(@Nullable String text) {
            return text == null ? "" : text.substring(0, Math.min(DossierReader.LONGEST_NAME, text.length()));
        }
    }
}
