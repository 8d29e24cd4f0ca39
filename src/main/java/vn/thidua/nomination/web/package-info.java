@NullMarked
package vn.thidua.nomination.web;

import org.jspecify.annotations.NullMarked;
