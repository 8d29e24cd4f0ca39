package vn.thidua.consultation;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A public notice was taken back before its end. */
public record NoticeWithdrawn(UUID notice) implements DomainEvent {}
