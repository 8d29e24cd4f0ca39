/** The page that answers everybody whether a document is genuine. */
@NullMarked
package vn.thidua.document.web;

import org.jspecify.annotations.NullMarked;
