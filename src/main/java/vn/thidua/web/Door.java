package vn.thidua.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Through which door a request came in: the pages, or the interface for programs. */
@Component
public class Door {

    /** Whether the request that this thread serves was sent by a program; false outside of a request. */
    public boolean isForPrograms() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && ApiPaths.isApi(attributes.getRequest());
    }
}
