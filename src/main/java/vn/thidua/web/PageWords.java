package vn.thidua.web;

/**
 * Marks a bean that templates ask for words, links or looks. It is then also there as {@code #name}, which Thymeleaf allows
 * in links and fragment calls, where a plain bean is refused.
 */
public interface PageWords {}
