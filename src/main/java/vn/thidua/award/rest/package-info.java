@NullMarked
package vn.thidua.award.rest;

import org.jspecify.annotations.NullMarked;
