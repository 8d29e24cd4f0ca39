package vn.thidua.shared;

/** A fact in the past tense, published by the module that owns it. Listeners run in the same transaction. */
public interface DomainEvent {}
