package vn.luytre.storage.backup;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.SelfCheck;

/** The checks of all modules, made without the server. */
final class SelfChecks implements AutoCloseable {
    private final AnnotationConfigApplicationContext context;

    private SelfChecks(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    static SelfChecks of(DatabaseAddress address, Clock clock) {
        var source = address.source();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        var kind = new AssignableTypeFilter(SelfCheck.class);
        scanner.addIncludeFilter((type, types) ->
                type.getAnnotationMetadata().isAnnotated(Component.class.getName()) && kind.match(type, types));
        scanner.scan("vn.luytre");
        context.refresh();
        return new SelfChecks(context);
    }

    List<SelfCheck> checks() {
        return context.getBeanProvider(SelfCheck.class).orderedStream().toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
