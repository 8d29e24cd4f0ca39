package vn.thidua.web;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * {@code #fmt}, {@code #links} and {@code #fields} beside {@code @fmt}, {@code @links} and {@code @fields}: Thymeleaf allows
 * no bean where a link is made or a fragment is called, and that is where a formatted date is wanted most.
 */
@Component
class FrameDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    FrameDialect(Fmt fmt, Links links, Fields fields) {
        super("frame");
        this.objects = Map.of("fmt", fmt, "links", links, "fields", fields);
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
