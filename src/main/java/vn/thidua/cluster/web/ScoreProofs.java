package vn.thidua.cluster.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.YearMember;

/** What members gave themselves, line by line with its proof; the files of all are looked up together. */
@Component
class ScoreProofs {

    private final Attachments attachments;

    ScoreProofs(Attachments attachments) {
        this.attachments = attachments;
    }

    /** By unit; an empty list where a member gave itself nothing. */
    Map<String, List<YearSheet.Line>> of(ClusterYear year, List<YearMember> members) {
        var scored = year.table().scored();
        var names = names(members);
        var lines = new HashMap<String, List<YearSheet.Line>>();
        members.forEach(member -> lines.put(member.unit(), lines(scored, member, names)));
        return lines;
    }

    private static List<YearSheet.Line> lines(List<Criterion> scored, YearMember member, Map<UUID, String> names) {
        var self = member.content().self();
        var lines = new ArrayList<YearSheet.Line>();
        for (int place = 0; self != null && place < self.points().size(); place++) {
            var it = self.points().get(place);
            lines.add(new YearSheet.Line(
                    scored.get(place),
                    it.points(),
                    it.evidence(),
                    it.file(),
                    it.file() == null ? null : names.get(it.file())));
        }
        return lines;
    }

    private Map<UUID, String> names(List<YearMember> members) {
        var ids = new HashSet<UUID>();
        members.stream()
                .map(member -> member.content().self())
                .filter(Objects::nonNull)
                .flatMap(self -> self.points().stream())
                .map(YearMember.Points::file)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return attachments.find(ids).stream().collect(Collectors.toMap(Attachment::id, Attachment::name));
    }
}
