package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.spreadsheet.Sheet;

/**
 * Holds every line of a list against what a form is held to, and against the lines above it. The database is asked once
 * per campaign and once per unit in it, never once per line.
 */
@Component
class ImportCheck {

    /** How often progress is told. */
    private static final int STEP = 100;

    private final ImportWords words;
    private final NominationImportRepository repository;
    private final NominationCheck check;
    private final DossierReader dossiers;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final Units units;

    ImportCheck(
            ImportWords words,
            NominationImportRepository repository,
            NominationCheck check,
            DossierReader dossiers,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            Units units) {
        this.words = words;
        this.repository = repository;
        this.check = check;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.awards = awards;
        this.units = units;
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

    /** The campaigns that the list is about, in one order for everybody. */
    Set<UUID> campaigns(Sheet list, @Nullable String campaign, Actor actor) {
        var run = new Run(campaign, actor, list);
        list.lines().forEach(line -> run.campaign(run.reading.read(line)));
        return run.campaigns.values().stream()
                .flatMap(Optional::stream)
                .map(CampaignView::id)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    List<Checked> of(Sheet list, @Nullable String campaign, Actor actor, IntConsumer progress) {
        var run = new Run(campaign, actor, list);
        for (int i = 0; i < list.lines().size(); i++) {
            run.take(list.lines().get(i));
            if ((i + 1) % STEP == 0) {
                progress.accept(i + 1);
            }
        }
        return run.judged();
    }

    /** One list on its way through. */
    private final class Run {

        private final @Nullable String campaign;
        private final Actor actor;
        private final Set<String> mine;
        private final ImportReading reading;
        private final Map<String, Optional<CampaignView>> campaigns = new HashMap<>();
        private final Map<String, Boolean> takingPart = new HashMap<>();
        private final Map<String, Long> firstLines = new HashMap<>();
        private final List<Taken> taken = new ArrayList<>();

        /** A line, and what it says unless something is wrong with it. */
        private record Taken(ImportReading.Read read, NominationCheck.@Nullable Readable readable) {}

        Run(@Nullable String campaign, Actor actor, Sheet list) {
            this.campaign = DossierReader.clean(campaign);
            this.actor = actor;
            this.mine = actor.unitsAs(Role.CLERK);
            this.reading = new ImportReading(new ImportHead(list.head(), words), words, awards, byName());
        }

        private Map<String, String> byName() {
            var byName = new HashMap<String, String>();
            for (var unit : units.byCode(mine).values()) {
                byName.put(unit.code(), unit.code());
                // of two units of one name only the codes tell which is meant
                byName.merge(ImportWords.plain(unit.nameVi()), unit.code(), (one, other) -> "");
                if (!unit.nameEn().equals(unit.nameVi())) {
                    byName.merge(ImportWords.plain(unit.nameEn()), unit.code(), (one, other) -> "");
                }
            }
            byName.values().removeIf(String::isEmpty);
            return byName;
        }

        void take(Sheet.Line line) {
            var read = reading.read(line);
            var inCampaign = campaign(read);
            var draft = inCampaign.map(found -> inPeriodOf(found, read.draft())).orElse(read.draft());
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
                                    inCampaign.get(), Objects.requireNonNull(draft.unit()), dossier)));
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

        Optional<CampaignView> campaign(ImportReading.Read read) {
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

        private Optional<CampaignView> find(String id) {
            try {
                return Optional.of(ImportCheck.this.campaigns.visible(Ids.read(id), actor));
            } catch (Refusal unknown) {
                return Optional.empty();
            }
        }

        private static NominationDraft inPeriodOf(CampaignView campaign, NominationDraft draft) {
            var period = Objects.requireNonNull(draft.period());
            var plan = campaign.plan();
            return new NominationDraft(
                    campaign.id().toString(),
                    draft.unit(),
                    draft.award(),
                    draft.type(),
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

        List<Checked> judged() {
            var there = alreadyThere();
            var checked = new ArrayList<Checked>(taken.size());
            for (var each : taken) {
                var problems = each.read().problems();
                if (each.readable() != null) {
                    judge(each.readable(), each.read().line().number(), there.get(each.readable()), problems);
                }
                checked.add(new Checked(line(each), each.readable()));
            }
            return checked;
        }

        private void judge(
                NominationCheck.Readable readable, long line, @Nullable Boolean there, List<ImportProblem> problems) {
            check.verdict(readable, takesPart(readable), Boolean.TRUE.equals(there))
                    .reasons()
                    .forEach(reason -> problems.add(ImportProblem.byRule(reason)));
            if (Boolean.FALSE.equals(there)) {
                problems.add(ImportProblem.byRule(
                        Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.import.refusal.draftThere")));
            }
            var first = firstLines.putIfAbsent(key(readable), line);
            if (first != null) {
                problems.add(ImportProblem.byRule(
                        Reason.byLaw(NominationPolicy.ONE_ACHIEVEMENT, "nomination.import.refusal.lineTwice", first)));
            }
        }

        private boolean takesPart(NominationCheck.Readable readable) {
            var inCampaign = readable.campaign().id();
            return takingPart.computeIfAbsent(
                    inCampaign + " " + readable.unit(),
                    once -> ImportCheck.this.campaigns.takesPart(inCampaign, readable.unit()));
        }

        private Map<NominationCheck.Readable, Boolean> alreadyThere() {
            Map<NominationCheck.Readable, Boolean> there = new java.util.IdentityHashMap<>();
            var byCampaign = taken.stream()
                    .map(Taken::readable)
                    .filter(Objects::nonNull)
                    .collect(
                            Collectors.groupingBy(one -> one.campaign().id(), LinkedHashMap::new, Collectors.toList()));
            byCampaign.forEach((inCampaign, wanted) -> repository
                    .alreadyThere(inCampaign, wanted, mine)
                    .forEach((place, submitted) -> there.put(wanted.get(place), submitted)));
            return there;
        }

        /** As the database tells recipients apart. */
        private static String key(NominationCheck.Readable readable) {
            var dossier = readable.dossier();
            var recipient = dossier.recipient();
            var who = recipient.code() == null
                    ? readable.unit() + ":" + recipient.name().toLowerCase(Locale.ROOT)
                    : recipient.code().toUpperCase(Locale.ROOT);
            return String.join(
                    "\n",
                    readable.campaign().id().toString(),
                    dossier.award(),
                    recipient.kind().name(),
                    who);
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
                    each.read().problems());
        }

        private static String shown(@Nullable String text) {
            return text == null ? "" : text.substring(0, Math.min(DossierReader.LONGEST_NAME, text.length()));
        }
    }
}
