@NullMarked
package vn.thidua.review.rest;

import org.jspecify.annotations.NullMarked;
