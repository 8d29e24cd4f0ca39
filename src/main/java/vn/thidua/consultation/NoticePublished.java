package vn.thidua.consultation;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A list of nominations was shown to the public. */
public record NoticePublished(UUID notice) implements DomainEvent {}
