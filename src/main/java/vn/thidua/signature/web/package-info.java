/** The page of one's own electronic signature. */
@NullMarked
package vn.thidua.signature.web;

import org.jspecify.annotations.NullMarked;
