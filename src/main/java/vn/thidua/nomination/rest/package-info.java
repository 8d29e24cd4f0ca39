@NullMarked
package vn.thidua.nomination.rest;

import org.jspecify.annotations.NullMarked;
