package vn.thidua.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Hindrance;
import vn.thidua.shared.Reason;

/** A nominee on a list of violations goes nowhere until whoever appraises has said why it may. */
@Component
class FoundViolations implements Hindrance {

    private static final String LEGAL_SOURCE = "QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2";

    private final ClearanceRepository clearances;

    FoundViolations(ClearanceRepository clearances) {
        this.clearances = clearances;
    }

    @Override
    public List<Reason> against(UUID nomination, Step step) {
        return against(List.of(nomination), step).getOrDefault(nomination, List.of());
    }

    @Override
    public Map<UUID, List<Reason>> against(Collection<UUID> nominations, Step step) {
        return clearances.matches(nominations).stream()
                .filter(ClearanceMatch::isOpen)
                .collect(Collectors.groupingBy(
                        ClearanceMatch::nomination, Collectors.mapping(FoundViolations::reason, Collectors.toList())));
    }

    private static Reason reason(ClearanceMatch match) {
        return Reason.byLaw(
                LEGAL_SOURCE,
                "consultation.refusal.onAList",
                match.body(),
                String.valueOf(match.year()),
                match.entry().name(),
                match.entry().violation());
    }
}
