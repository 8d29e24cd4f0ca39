package vn.thidua.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Annex;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.PlacesOfUnits;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Act;

/** What the documents of a cluster's year say, in the language of the State's documents. */
@Component
class ClusterDocumentModel {

    private final ClusterDirectory directory;
    private final ClusterTables tables;
    private final ClusterSuperiors superiors;
    private final Units units;
    private final PlacesOfUnits places;
    private final DocumentWords words;

    ClusterDocumentModel(
            ClusterDirectory directory,
            ClusterTables tables,
            ClusterSuperiors superiors,
            Units units,
            PlacesOfUnits places,
            DocumentWords words) {
        this.directory = directory;
        this.tables = tables;
        this.superiors = superiors;
        this.units = units;
        this.places = places;
        this.words = words;
    }

    OfficialDocument of(ClusterYear year, ClusterDocumentKind kind, ClusterDocuments.Entry entry) {
        return new Writing(year, kind).document(entry).asDraft(entry.number() == null);
    }

    /** One year on its way into a document. */
    private final class Writing {

        private final ClusterYear year;
        private final ClusterDocumentKind kind;
        private final Cluster cluster;
        private final List<YearMember> members;
        private final Map<String, String> names;

        Writing(ClusterYear year, ClusterDocumentKind kind) {
            this.year = year;
            this.kind = kind;
            this.cluster = directory.get(year.cluster());
            this.members = directory.members(year.id());
            var codes =
                    new LinkedHashSet<>(members.stream().map(YearMember::unit).toList());
            codes.add(cluster.organiser().unit());
            this.names = directory.names(codes, DocumentRenderer.LANGUAGE);
        }

        OfficialDocument document(ClusterDocuments.Entry entry) {
            var titled = OfficialDocument.titled(
                    new Masthead(
                            name(cluster.organiser().unit()),
                            clusterName(),
                            Objects.requireNonNullElse(entry.number(), ""),
                            words.placeAndDate(places.of(cluster.organiser().unit()), entry.issuedOn())),
                    words.get("cluster.text.title." + kind),
                    words.get("cluster.text.subject." + kind, clusterName(), number()));
            return switch (kind) {
                case PLEDGE -> pledge(titled);
                case SIGNING_MINUTES ->
                    titled.saying(signing()).sentTo(everybody()).signedBy(head(signedByHead()));
                case SCORING_MINUTES ->
                    titled.saying(scoring()).sentTo(everybody()).signedBy(organiser());
                case BALLOT_MINUTES ->
                    titled.saying(ballots()).sentTo(everybody()).signedBy(head(resultsSigned()));
                case RANKING -> titled.saying(ranking()).sentTo(everybody()).signedBy(head(resultsSigned()));
                case LETTER ->
                    titled.saying(letter())
                            .sentTo(List.of(words.get("cluster.text.asAbove"), words.get("cluster.text.file")))
                            .signedBy(head(resultsSigned()));
            };
        }

        private OfficialDocument pledge(OfficialDocument titled) {
            var pledge = year.pledge();
            var body = new ArrayList<Block>();
            body.add(Text.paragraph(words.get("cluster.text.pledge.opens", clusterName(), number())));
            body.addAll(paragraphs(pledge.text()));
            body.add(Text.heading(words.get("cluster.text.signatories")));
            body.add(tables.signatures(members, names));
            var reference = words.get("cluster.text.annexed", clusterName(), number());
            return titled.saying(body)
                    .sentTo(everybody())
                    .signedBy(head(signedByHead()))
                    .with(
                            new Annex(words.get("cluster.text.charter"), reference, paragraphs(pledge.charter())),
                            new Annex(
                                    words.get("cluster.text.table"),
                                    reference,
                                    List.of(tables.criteria(year.table()))));
        }

        private List<Block> signing() {
            var body = new ArrayList<Block>();
            body.add(Text.heading(words.get("cluster.text.members")));
            members.forEach(member -> body.add(Text.item(name(member.unit()) + position(member.unit()))));
            body.add(Text.heading(words.get("cluster.text.comments")));
            members.forEach(member -> body.add(Text.item(name(member.unit()) + ": " + comment(member))));
            body.add(Text.heading(words.get("cluster.text.signing")));
            body.add(tables.signatures(members, names));
            return body;
        }

        private String position(String unit) {
            if (unit.equals(year.head())) {
                return words.get("cluster.text.head.of");
            }
            return unit.equals(year.deputy()) ? words.get("cluster.text.deputy.of") : "";
        }

        private String comment(YearMember member) {
            var comment = member.content().comment();
            if (comment == null || comment.by() == null) {
                return words.get("cluster.text.comment.none");
            }
            return comment.text() == null ? words.get("cluster.text.comment.agrees") : comment.text();
        }

        private List<Block> scoring() {
            var body = new ArrayList<Block>();
            body.add(Text.heading(words.get("cluster.text.table.part")));
            body.add(tables.criteria(year.table()));
            body.add(Text.heading(words.get("cluster.text.scores")));
            body.add(tables.scores(members, names, directory.counted(year.id())));
            body.add(Text.heading(words.get("cluster.text.verified")));
            var reasons = members.stream()
                    .filter(member -> member.content().verified() != null
                            && member.content().verified().reason() != null)
                    .map(member -> Text.item(name(member.unit()) + ": "
                            + Objects.requireNonNull(member.content().verified())
                                    .reason()))
                    .toList();
            body.addAll(reasons.isEmpty() ? List.of(Text.paragraph(words.get("cluster.text.verified.none"))) : reasons);
            return body;
        }

        private List<Block> ballots() {
            var results = Objects.requireNonNull(year.content().results());
            var body = new ArrayList<Block>();
            for (int round = 1; round <= year.content().ballots(); round++) {
                body.add(Text.heading(words.get("cluster.text.ballot", String.valueOf(round))));
                body.add(tables.votes(directory.votes(year.id()), round, names));
            }
            body.add(Text.heading(words.get("cluster.text.leader")));
            body.add(Text.paragraph(leader()));
            body.add(Text.heading(words.get("cluster.text.next", String.valueOf(year.year() + 1))));
            body.add(Text.paragraph(
                    words.get("cluster.text.next.are", name(results.nextHead()), name(results.nextDeputy()))));
            body.add(Text.heading(words.get("cluster.text.proceedings")));
            body.addAll(paragraphs(results.minutes()));
            return body;
        }

        private String leader() {
            var leader = year.content().leader();
            if (leader == null || leader.unit() == null) {
                return words.get("cluster.text.leader.none");
            }
            var votes = String.valueOf(leader.votes());
            var all = String.valueOf(members.size());
            return leader.decidedBy() == null
                    ? words.get("cluster.text.leader.elected", name(leader.unit()), votes, all)
                    : words.get("cluster.text.leader.decided", name(leader.unit()), votes, all);
        }

        private List<Block> ranking() {
            var leader = year.content().leader();
            var closed = Ranking.closed(members, leader == null ? null : leader.unit());
            return List.of(
                    Text.paragraph(words.get("cluster.text.ranking.opens", clusterName(), number())),
                    tables.ranking(closed, names),
                    Text.paragraph(leader()));
        }

        private List<Block> letter() {
            var results = Objects.requireNonNull(year.content().results());
            var body = new ArrayList<Block>();
            body.add(words.addressee(name(cluster.organiser().unit())));
            body.addAll(paragraphs(results.letter()));
            body.add(Text.paragraph(leader()));
            body.add(Text.paragraph(words.get(
                    "cluster.text.letter.with",
                    ClusterDocumentKind.SCORING_MINUTES.number(cluster.unit().symbol()),
                    ClusterDocumentKind.BALLOT_MINUTES.number(cluster.unit().symbol()),
                    ClusterDocumentKind.RANKING.number(cluster.unit().symbol()))));
            return body;
        }

        /** The members, the organiser, and whoever stands above a member. */
        private List<String> everybody() {
            var above = superiors.of(year);
            var told = Stream.concat(
                            members.stream().map(member -> name(member.unit())),
                            units.byCode(above).values().stream()
                                    .map(Unit::nameVi)
                                    .sorted())
                    .distinct();
            return Stream.concat(told, Stream.of(words.get("cluster.text.file")))
                    .toList();
        }

        private @Nullable Act signedByHead() {
            return members.stream()
                    .filter(member -> member.unit().equals(year.head()))
                    .map(member -> member.content().signed())
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Act resultsSigned() {
            var results = year.content().results();
            return results == null ? null : results.signed();
        }

        private SignatureBlock head(@Nullable Act act) {
            return year.head() == null
                    ? signature("cluster.text.forOrganiser", cluster.organiser().unit(), act)
                    : signature("cluster.text.head", year.head(), act);
        }

        private SignatureBlock organiser() {
            var by = members.stream()
                    .map(member -> member.content().verified())
                    .filter(Objects::nonNull)
                    .map(YearMember.Verified::by)
                    .findFirst()
                    .orElse(null);
            return signature("cluster.text.verifier", cluster.organiser().unit(), by);
        }

        /** Of a deputy with the office signed for and the own one. */
        private SignatureBlock signature(String office, String unit, @Nullable Act act) {
            var capacity = new ArrayList<>(List.of(words.get(office), name(unit)));
            if (act != null && act.inPlaceOf() != null) {
                capacity.add(act.inPlaceOf().capacity());
                capacity.add(act.inPlaceOf().ownTitle());
            }
            return new SignatureBlock(capacity, "", act == null ? "" : act.name());
        }

        /** What it was called when its members promised, in later documents what it is called now. */
        private String clusterName() {
            boolean promised = kind == ClusterDocumentKind.PLEDGE || kind == ClusterDocumentKind.SIGNING_MINUTES;
            return promised ? year.pledge().clusterName() : cluster.unit().nameVi();
        }

        private String number() {
            return String.valueOf(year.year());
        }

        private String name(@Nullable String unit) {
            return unit == null ? "" : names.getOrDefault(unit, unit);
        }

        private static List<Block> paragraphs(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> (Block) Text.paragraph(line.strip()))
                    .toList();
        }
    }
}
