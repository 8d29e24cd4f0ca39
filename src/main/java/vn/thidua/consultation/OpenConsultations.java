package vn.thidua.consultation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Hindrance;
import vn.thidua.shared.Reason;

/** A nomination goes nowhere while a body that was asked has not answered and still has time to. */
@Component
class OpenConsultations implements Hindrance {

    private static final String LEGAL_SOURCE = "NĐ 152/2025/NĐ-CP Đ34.6";

    private final ConsultationRepository consultations;
    private final Clock clock;

    OpenConsultations(ConsultationRepository consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public List<Reason> against(UUID nomination, Step step) {
        return against(List.of(nomination), step).getOrDefault(nomination, List.of());
    }

    @Override
    public Map<UUID, List<Reason>> against(Collection<UUID> nominations, Step step) {
        return consultations.waitedFor(nominations, clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        Consultation::nomination, Collectors.mapping(OpenConsultations::reason, Collectors.toList())));
    }

    private static Reason reason(Consultation open) {
        return Reason.byLaw(LEGAL_SOURCE, "consultation.refusal.waitsForAnswer", open.body(), open.dueAt());
    }
}
