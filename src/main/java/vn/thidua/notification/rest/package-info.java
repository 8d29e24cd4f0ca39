@NullMarked
package vn.thidua.notification.rest;

import org.jspecify.annotations.NullMarked;
