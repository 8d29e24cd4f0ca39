@NullMarked
package vn.thidua.notification.web;

import org.jspecify.annotations.NullMarked;
