@NullMarked
package vn.thidua.review.web;

import org.jspecify.annotations.NullMarked;
