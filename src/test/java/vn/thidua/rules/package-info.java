/**
 * The rules of the house that the tests at the root of {@code vn.thidua} enforce. Each takes what it judges as an argument
 * and answers with the violations, so that its test can also show it something broken.
 */
@NullMarked
package vn.thidua.rules;

import org.jspecify.annotations.NullMarked;
