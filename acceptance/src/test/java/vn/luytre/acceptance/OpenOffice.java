package vn.luytre.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives the tests the one office that all share who do not disturb each other in it. Of a test that fails there are pictures
 * of every open window in target/pictures.
 */
final class OpenOffice implements ParameterResolver, TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        office(test).photograph(test.getRequiredTestMethod().getName());
        throw failure;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return office(test);
    }

    private static Office office(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(OpenOffice.class))
                .computeIfAbsent(Office.class, _ -> open(), Office.class);
    }

    private static Office open() {
        try {
            return Office.open();
        } catch (Exception e) {
            throw new IllegalStateException("the office does not open", e);
        }
    }
}
