package vn.thidua.web;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Every {@link PageWords} as {@code #name}: Thymeleaf allows no bean ({@code @name}) where a link is made or a fragment is
 * called, and that is where a formatted date is wanted most.
 */
@Component
class FrameDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, PageWords> objects;

    FrameDialect(Map<String, PageWords> objects) {
        super("frame");
        this.objects = Map.copyOf(objects);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return objects.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
